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

/** "Conveyed a message from B": B's writing. */
const CONVEYS =
  /\b(?:convey|deliver|hand|pass)\p{Ll}{0,4} (?:[^.;]{0,60} )?(?:message|letter|greetings|regards)\b[^.;]{0,60}\b(?:from|of) \p{Lu}/u;
const WRITES =
  /\b(?:wr[io]t\p{Ll}+|letters?|messages?|cabl\p{Ll}+|telegrams?|notes?|congratulat\p{Ll}+|posts?|posted|tweet\p{Ll}*|articles?|essay|books?)\b/iu;

/** Whether the text tells of nothing that the one who is asked about wrote: of no writing, or of another's that he brought. */
export const tellsNoWriting = (text: string): boolean => CONVEYS.test(text) || !WRITES.test(text);

/** Whether the text tells that something was written, and not what. */
export const tellsOnlyExchange = (text: string): boolean => EXCHANGED.test(text) && !CONTENT.test(text);
