import type { Party } from './actor.ts';
import { foldMarks } from './fold.ts';
import { findParties } from './parties.ts';
import { findPlaces } from './places.ts';

const LIKE = '(counterpart|opposite number|colleague|peer)';
const FROM =
  "(?: (?:from|in|of) (?:the )?[A-Z][A-Za-z.'-]{1,20}(?: [A-Z][A-Za-z.'-]{1,20}){0,4}(?: (?:province|region|city|prefecture|state))?)?";
const BEFORE = new RegExp(
  `\\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he) (?:new |then )?(?:[A-Z][A-Za-z.-]{1,20} ){0,2}${LIKE}${FROM}(,?) $`,
);
const AFTER = new RegExp(
  `^, (?:his|her|their|the) (?:new |then )?(?:[A-Z][A-Za-z.-]{1,20} ){0,2}${LIKE}${FROM}(?=[,.;)]|$| (?:at|in|on|who)\\b)`,
);

/**
 * The party of one who is called the other's like beside their name: "his colleague from Iran, A", "A, her opposite number
 * from Chile,". Colleagues of no country are anybody's, and a lone "counterpart" is a title like others.
 */
export function partyOfCounterpart(text: string, nameStart: number, nameEnd: number): Party | undefined {
  const behind = foldMarks(text.slice(nameEnd, nameEnd + 110));
  const after = AFTER.exec(behind);
  if (after) return partyIn(after[0]);
  const before = BEFORE.exec(foldMarks(text.slice(Math.max(0, nameStart - 110), nameStart)));
  // After a comma the name may open what follows ("Meeting his Lao colleague, A said …").
  if (!before || (before[2] === ',' && !/^[,.;)]/.test(behind))) return undefined;
  return partyIn(before[0]);
}

/** The state that the words name, or that of the province or town that they name. */
const partyIn = (words: string): Party | undefined => findParties(words)[0]?.party ?? findPlaces(words)[0]?.country;
