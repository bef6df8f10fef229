import { analyse } from '../../search/analyse.ts';
import type { Need } from '../needs/need.ts';
import type { MeetingAsk } from '../question/meeting-words.ts';
import { isHost } from './body-as-host.ts';

/** Words after which a question names where a visit goes. */
const GOES = /\b(?:visit(?:s|ed|ing)?|trips?|to|in|into)(?: the)?\s*$/i;

/** Whether the question names it as where a visit goes: a state, a place, or a name with a capital that no table knows. */
export function isGoal(need: Need, ask: MeetingAsk, question: string): boolean {
  if (!ask.visit || need.start < ask.start || !GOES.test(question.slice(0, need.start))) return false;
  if (/['’]s?$/.test(need.typed) || /^['’]s?\s/.test(question.slice(need.end))) return false;
  return need.is === 'party' || need.is === 'place' || (need.is === 'word' && /^\p{Lu}/u.test(need.typed));
}

const THERE =
  /\b(?:in|at|to|into|for|from|of|reached|left|visit(?:s|ed|ing)?|tour(?:s|ed|ing)?)(?: the)?(?: (?:capital|city)(?: of)?)?(?: \p{Lu}[\p{L}\p{M}]{1,20}['’]s)?\s*$/iu;

/** "In the Laotian capital, Vientiane, …". */
const APPOSED = /\b(?:in|at) (?:the|a) (?:[\p{L}-]+ ){0,2}(?:capital|city|town|province|port|resort), $/iu;

/** "In Austin, Texas": the town before what it lies in. */
const TOWN_OF_IT = /\b(?:in|at|to|from) \p{Lu}[\p{L}\p{M}-]+(?: \p{Lu}[\p{L}\p{M}-]+){0,2}, $/u;

/** Whether the text speaks of it as a place where somebody is or goes, not as the doer of something ("Dakar's plan"); a body is where somebody of it receives. */
export function standsAsPlace(text: string, need: Need): boolean {
  if (need.is === 'person' || isHost(text, need)) return true;
  return analyse(text).some(({ term, start, end }) => {
    const before = text.slice(Math.max(0, start - 40), start);
    return (
      need.terms.includes(term) &&
      (THERE.test(before) || ((APPOSED.test(before) || TOWN_OF_IT.test(before)) && /^[,.;)]/.test(text.slice(end))))
    );
  });
}

/** Lawmakers: what is passed in their house they pass. */
const CHAMBER = /\b(?:Assembly|Parliament|Senate|Congress|Duma|Diet|Knesset|Bundestag|Legislature)$/i;

/** A place in which the question puts what happened ("in Berlin" at its end). */
export function askedPlace(needs: readonly Need[], question: string): Need | undefined {
  return needs.find(
    (need) =>
      (need.is === 'place' || (need.is === 'word' && /^\p{Lu}/u.test(need.typed) && !CHAMBER.test(need.typed))) &&
      /(?<!\b(?:part|participat\p{Ll}{1,3}|involved|interest(?:ed)?|invest\p{Ll}{0,3}|shares?|stakes?|engaged?) )\b(?:in|at)(?: the)? $/iu.test(
        question.slice(0, need.start),
      ) &&
      /^\s*[?.]?\s*$/.test(question.slice(need.end)),
  );
}
