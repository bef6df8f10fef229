import type { Question } from '../question/question.ts';

const ASKS =
  /^\s*what (?:did|does|had|has) [^?]{2,60}? (?:write|wrote|say|said)\b[^?]{0,60}(?:\b(?:message|letter|telegram|cable|greetings?)s?\b|\bwrit(?:e|ten)\b|\bwrote\b)/i;

/** Whether a question asks what a message said. */
export const asksWritten = ({ kind, text }: Question): boolean =>
  kind === 'what' && (ASKS.test(text) || /^\s*what (?:did|does|had|has) [^?]{2,60}? write\b/i.test(text));

const EXCHANGED =
  /\b(?:exchang(?:ed|es|ing)|sent|sends|sending|extended|offered|swapped|traded)\b[^.;]{0,60}\b(?:congratulations|greetings|messages?|letters?|telegrams?|cables?)\b/iu;
/** What was in it. */
const CONTENT =
  /["“”:]|\bthat\b|\b(?:saying|stating|noting|stressing|expressing|wishing|hoping|affirming|reaffirming|voicing|thanking|praising|calling|congratulating)\b|\b(?:wrote|writes|sa(?:id|ys)|stated?|not(?:ed|es)|express(?:ed|es)|stress(?:ed|es)|affirm(?:ed|s)|wish(?:ed|es)|hop(?:ed|es)|congratulated)\b/iu;

/** Whether the text tells that something was written, and not what. */
export const tellsOnlyExchange = (text: string): boolean => EXCHANGED.test(text) && !CONTENT.test(text);
