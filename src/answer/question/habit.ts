const ALWAYS =
  /\b(?:usually|normally|regularly|typically|generally|customarily|traditionally|routinely|as a rule|every (?:year|month|week|time)|each (?:year|month|week|time))\b|(?<!\p{L})(?:thường xuyên|thường|hằng năm|hàng năm)(?!\p{L})/iu;
/** "Does A hold joint cabinet meetings": several, and no day of theirs. */
const SEVERAL =
  /\b(?:do|does) [^?]{2,60}? (?:hold|have|conduct|stage|convene|organi[sz]e|arrange) (?:[\p{L}-]+ ){0,4}?(?:meetings|summits|consultations|sessions|dialogues|conferences|visits|cabinets|exercises)\b/iu;
/** One of them is meant. */
const ONE =
  /\b(?:19|20)\d{2}\b|\b(?:first|last|latest|next|today|tomorrow|(?:this|next|last) (?:week|month|year)|when|where)\b/i;

/** Whether a question asks what somebody does as a rule, not what was done once. */
export const asksHabit = (asked: string): boolean => ALWAYS.test(asked) || (SEVERAL.test(asked) && !ONE.test(asked));

const TELLS =
  /\b(?:usual(?:ly)?|normally|regular(?:ly)?|typical(?:ly)?|generally|customar\w+|tradition\w*|routine\w*|always|often|frequent(?:ly)?|every|each|annual(?:ly)?|year(?:ly)|monthly|weekly|twice a|once a|only with|as a rule|alternat\w+)\b|\b(?:holds?|meets?|consults?|sends?|makes?|takes?|pays?) (?:[\p{Ll}-]+ ){0,3}(?:meetings|summits|consultations|sessions|dialogues|conferences|visits|exercises|journeys)\b/iu;

/** Whether a text tells what is done as a rule. */
export const tellsHabit = (text: string): boolean => TELLS.test(text);
