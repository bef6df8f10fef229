import type { Party } from '../../../actor/actor.ts';
import { findParties } from '../../../actor/parties.ts';
import bodies from '../../../actor/tables/bodies.json' with { type: 'json' };

/** Short forms of bodies whose full name holds their one country ("CPV", of the Communist Party of Vietnam). */
const COUNTRY_OF: ReadonlyMap<string, Party> = new Map(
  bodies.flatMap(({ name, aliases }) => {
    const parties = findParties(name);
    const [only] = parties;
    if (parties.length !== 1 || only === undefined || !/\bParty\b/.test(name)) return [];
    return aliases.filter((alias) => /^\p{Lu}{2,5}$/u.test(alias)).map((alias): [string, Party] => [alias, only.party]);
  }),
);

/** The country of a ruling party by its short form. */
export function findCountryOfParty(shortForm: string): Party | undefined {
  return COUNTRY_OF.get(shortForm);
}
