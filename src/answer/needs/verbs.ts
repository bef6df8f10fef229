import { stem } from '../../search/stem.ts';
import { asksHelpGiven, GIVES_HELP, HELPING, SUPPORTS } from '../question/help-given.ts';
import { asksHostOfEvent } from '../question/hosted-event.ts';
import type { Question } from '../question/question.ts';
import { isDoerNoun } from '../words/doer-nouns.ts';
import { isClassVerb } from './asked-class.ts';
import type { Need } from './need.ts';

/** Light verbs that name what was done all the same: the sentence with them is the better one. */
export const isTelling = (word: string): boolean =>
  /^(?:(?:sign|announce|declare|establish|give|gave|present|hand|award|donate|sell|buy|provide)(?:d|s|ed)?|sold|bought)$/.test(
    word,
  );

/** "What did A give B" hangs on its verb alone: where no other word tells what is asked for, the evidence has to bear it. */
export function withVerb(words: readonly Need[], question: Question): readonly Need[] {
  const { kind, text } = question;
  if (kind === 'who') return withDeed(words, question);
  if (kind !== 'what' && kind !== 'how many') return words;
  if (asksHelpGiven(text)) return words.map((need) => withHelping(need, text));
  if (words.some((need) => need.is === 'word' && need.hard && !need.isClass && /^\p{Ll}/u.test(need.typed)))
    return words;
  return words.map((need) =>
    need.is === 'word' && (isTelling(need.typed.toLowerCase()) || isMainVerb(need, text))
      ? { ...need, hard: true, weight: 1 }
      : need,
  );
}

/** Of help that was given the verb tells, as helping or as giving; the noun need not stand beside it. */
function withHelping(need: Need, text: string): Need {
  if (need.is !== 'word') return need;
  if (isHelp(need, text)) return { ...need, hard: false, weight: 0.25 };
  if (!GIVES_HELP.test(need.typed)) return need;
  const terms = [...new Set([...need.terms, ...HELPING.map((word) => stem(word))])];
  return { ...need, hard: true, weight: 1, terms, inPhrase: SUPPORTS };
}

const isHelp = ({ start, typed }: Need, text: string): boolean =>
  /^(?:help|support|aid|assistance|backing)$/i.test(typed) &&
  /^\s*(?:what|which) [^?]{0,30}$/i.test(text.slice(0, start));

/** "Who took over from A" hangs on its verb too. */
function withDeed(words: readonly Need[], { text, act, meeting }: Question): readonly Need[] {
  if (act || (meeting && !/^\s*who (?:announce|declare)[sd]\b/i.test(text))) return words;
  const tells = words.some((need) => need.is === 'word' && need.hard);
  return words.map((need) =>
    need.is === 'word' &&
    /^\s*who $/i.test(text.slice(0, need.start)) &&
    (!tells || isTelling(need.typed.toLowerCase()) || asksHostOfEvent(text))
      ? { ...need, hard: true, weight: 1 }
      : need,
  );
}

/**
 * "When did A thank B" hangs on its verb, where no other word tells what is asked for; ways of meeting, going and being are
 * looked for as such.
 */
export function withOnlyVerb(words: readonly Need[], names: readonly Need[], question: Question): readonly Need[] {
  const { kind, text, meeting } = question;
  if ((kind !== 'when' && kind !== 'where' && kind !== 'why') || meeting || (kind === 'why' && question.act))
    return words;
  if (words.some((need) => need.is === 'word' && need.hard)) return words;
  return words.map((need) =>
    need.is === 'word' &&
    (/^fall (?:out|apart)\b/i.test(text.slice(need.start)) || (!VAGUE.test(need.typed) && isVerbOf(need, names, text)))
      ? { ...need, hard: true, weight: 1 }
      : need,
  );
}

const VAGUE =
  /^(?:say|tell|talk|speak|discuss|see|view|happen|take|have|get|do|make|come|go|be|become|keep|hold|show|bring|put|meet|visit|receive|host|phone|attend|live|work|use|find|begin|start|leave|depart|return|fall|set|last|establish)$/i;

/** "Visit" of "What did A visit", which asks for what was visited; not of "on his visit". */
const isMainVerb = ({ typed, start, end }: Need, text: string): boolean =>
  (/^(?:attend|join|see|open|mark|celebrate|visit|host|sign)$/i.test(typed) &&
    /^\s*what (?:did|does|do|will|would) [^?]{2,80} to $/iu.test(text.slice(0, start)) &&
    /^\s*\??\s*$/.test(text.slice(end))) ||
  (/^(?:visit|attend|host|hold|open)$/i.test(typed) &&
    /^\s*(?:(?:which|what)(?: [\p{L}-]+){0,4}|how many(?: [\p{L}-]+){1,3}) (?:did|does|do|will|would)(?: [\p{L}\p{M}.'’-]+){1,5} $/iu.test(
      text.slice(0, start),
    ) &&
    !/\b(?:the|an?|his|her|its|their|to|of|on|in|for|about|during|at|['’]s) $/i.test(text.slice(0, start)));

/** "Women" of "how many of the deputies are women": what they are, and nothing that is done. */
const isPartCounted = ({ typed, start, end }: Need, text: string): boolean =>
  /(?:s|men|people|children)$/.test(typed) &&
  /^\s*how many\b[^?]{1,80}\b(?:is|are|was|were) $/i.test(text.slice(0, start)) &&
  /^\s*\??\s*$/.test(text.slice(end));

/** Whether the word is what the one named after "did" did, what something "is building", or the verb after its class. */
export function isVerbOf(need: Need, names: readonly Need[], text: string): boolean {
  const { typed, start } = need;
  if (!/^\p{Ll}/u.test(typed) || isPartCounted(need, text)) return false;
  if (/\b(?:is|are|was|were|has|have|had|will|would|be|been) (?:also |now |already )?$/i.test(text.slice(0, start)))
    return true;
  if (isClassVerb(need, text)) return true;
  const subject = names.find(({ end }) => end < start && text.slice(end, start).trim() === '');
  return (
    subject !== undefined &&
    !isDoerNoun(typed) &&
    /\b(?:did|do|does|will|would) (?:the )?$/i.test(text.slice(0, subject.start))
  );
}
