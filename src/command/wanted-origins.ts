import { fold } from '../actor/fold.ts';
import type { Day } from '../calendar/day.ts';
import type { Origin } from '../relations/relations.ts';
import { findPartyByName } from '../search/concepts.ts';
import { parseQuery } from '../search/parse-query.ts';

/** The dated events that a line asks for, and what of it was not understood. */
export interface WantedOrigins {
  readonly origins: readonly Origin[];
  readonly notices: readonly string[];
}

/**
 * Those of `country:us,cn`, of the countries named without it (`france`, `with south korea and japan`), and those whose
 * name has the words that are left (`unclos`), as far as some have them.
 */
export function wantedOrigins(text: string, all: readonly Origin[], on: Day): WantedOrigins {
  const query = parseQuery(text, { on });
  const filters = query.filters.flatMap((filter) => (filter.field === 'country' ? [filter] : []));
  const named = query.words
    .split(/,|\s(?:and|và|&)\s/)
    .map((part) => part.replace(/^\s*(?:with|of|for|in|between|với|của)\s+(?:the\s+)?/i, '').trim())
    .filter(Boolean);
  const parties = named.map((part) => findPartyByName(part));
  const wanted = [
    ...filters.flatMap(({ not, values }) => (not ? [] : values)),
    ...parties.filter((party) => party !== undefined),
  ];
  const unwanted = filters.flatMap(({ not, values }) => (not ? values : []));
  const ofParties = all.filter(
    (origin) =>
      (wanted.length === 0 || wanted.some((party) => origin.parties.includes(party))) &&
      !unwanted.some((party) => origin.parties.includes(party)),
  );
  const words = fold(named.filter((_, at) => parties[at] === undefined).join(' '))
    .split(/\s+/)
    .filter(Boolean);
  const called =
    words.length === 0 ? [] : ofParties.filter(({ what }) => words.every((word) => fold(what).includes(word)));
  const unknown = wanted.length === 0 && query.notices.length > 0 && called.length === 0;
  return { origins: called.length > 0 ? called : unknown ? [] : ofParties, notices: query.notices };
}
