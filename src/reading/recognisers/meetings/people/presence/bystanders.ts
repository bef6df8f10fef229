import type { KnownPerson } from '../../../../draft.ts';
import type { Kind } from './standing.ts';

const PLAYS = /\b(?:coach|striker|defender|goalkeeper|midfielder|player|singer|artist)\b/i;
/** A team's: one of a ship or of an army bears the rank with a capital. */
const LEADS_A_TEAM = /\bcaptain\b|\b[Cc]aptain of\b/;
const ALSO_PRESENT =
  /\b(?:also (?:present|attending|attended|there)|attended by|in the presence of|accompanied by|witnessed by|joined by|presence of|together with his wife|with his spouse|flanked by)\b[^.]{0,80}$/i;

/** Coaches, players and artists meet without making a meeting. */
export function isSportsperson(person: KnownPerson): boolean {
  return person.role !== undefined && (PLAYS.test(person.role) || LEADS_A_TEAM.test(person.role));
}

/** Whether these words before a name say that its bearer only stood by. */
export const isAlsoPresent = (before: string): boolean => ALSO_PRESENT.test(before);

export const sportsperson: Kind = { name: 'sportsperson', there: false, tells: ({ who }) => isSportsperson(who) };

/** "Also present was X", "accompanied by X". */
export const companion: Kind = { name: 'companion', there: false, tells: ({ before }) => isAlsoPresent(before) };
