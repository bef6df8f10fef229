const ASKS =
  /^\s*(?:and |so |by what means |in what way )?how (?:did|does|do|will|would|is|are|was|were) .{1,80}\b(?:travel|get|come|com|go|arriv|reach|journey|return)(?:e|l?ing|t?ing)?\b/i;
const TELLS =
  /\b(?:by|on|aboard|in) (?:an? |his |her |the |their )?(?:[\p{L}-]+ ){0,2}(?:train|rail|plane|air|car|road|ship|boat|sea|bus|helicopter|ferry|motorcade|bicycle|foot|jet|aircraft)\b|\b(?:aboard|f(?:lew|ly|lies|lown|lying)|drove|driven|sailed|walked|on foot|plane landed)\b/iu;

/** Whether a question asks by what means somebody went somewhere. */
export const asksMeans = (question: string): boolean => ASKS.test(question);

/** Whether the text tells of a means of going somewhere. */
export const tellsMeans = (text: string): boolean => TELLS.test(text);
