import { classOfRole, type RoleClass } from '../../actor/titles.ts';

/** Offices by the names that reports give their holders. */
const CALLED: readonly (readonly [RegExp, RoleClass])[] = [
  [/^(?:NA|National Assembly) |^top legislator$/i, 'parliament chair'],
  [/^(?:Party (?:chief|leader)|General Secretary)$/i, 'party leader'],
  [/^(?:Government leader|PM)$/i, 'head of government'],
  [/^Secretary$/, 'foreign minister'],
  [/^State (?:leader|President)$/i, 'head of state'],
];

/** The class of an office called so ("the NA leader", "the Party chief"). */
export const officeCalled = (office: string): RoleClass =>
  CALLED.find(([pattern]) => pattern.test(office))?.[1] ?? classOfRole(office.toLowerCase());
