import type { Party } from '../../../actor/actor.ts';
import { foldMarks } from '../../../actor/fold.ts';
import { findParties, findPlaces } from '../../../actor/gazetteer.ts';
import type { Candidate } from './gather-names.ts';

/** A visit of the one named before or behind these words, up to where it goes. */
const GOES =
  /^(?:['’]s)? ?(?:[a-z]+ ){0,4}(?:(?:[Oo]fficial|[Ww]orking|[Ss]tate|[Ii]ntroductory) )?(?:[Vv]isit|[Tt]rip|[Tt]our|[Ee]ngagements) (?:to|in) (?:the )?/;
const GOES_BEHIND = /^ (?:to|in) (?:the )?/;
/** "The Socialist Republic of": what may stand before the name that a state goes by. */
const FORM_OF_STATE = /^(?:(?:[A-Z][a-z]+ ){0,3}(?:Republic|Kingdom|State|Union|Sultanate) of )?(?:the )?$/;
const VISIT_BY = /\b[Vv]isit by (?:the )?(?:then )?$/;

/**
 * The country to which the text sends somebody ("A is on a visit to Hanoi, Vietnam", "the visit by B to Peru"): whatever
 * else is unknown of them, they are of another. A town alone says nothing: one visits those of one's own country as well.
 */
export function goesAbroad({ seen }: Candidate): Party | undefined {
  for (const { sentence, named } of seen.slice(0, 40)) {
    if (named.end + 8 > sentence.text.length) continue;
    const behind = foldMarks(sentence.text.slice(named.end, named.end + 90));
    const by = VISIT_BY.test(sentence.text.slice(Math.max(0, named.start - 30), named.start));
    const goes = (by ? GOES_BEHIND : GOES).exec(behind)?.[0];
    if (goes === undefined) continue;
    const at = named.end + goes.length;
    const town = findPlaces(sentence.text).find(({ start }) => start === at);
    const from = town ? town.end : at;
    const state = findParties(sentence.text).find(
      ({ start, kind }) => kind === 'name' && start >= from && start <= from + 28,
    );
    if (!state) continue;
    const between = sentence.text.slice(from, state.start);
    if (FORM_OF_STATE.test(town ? between.replace(/^, (?:the )?/, '') : between) && (!town || between.startsWith(',')))
      return state.party;
  }
  return undefined;
}
