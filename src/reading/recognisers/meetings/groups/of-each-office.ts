import { classOfRole, type RoleClass } from '../../../../actor/titles.ts';
import type { KnownPerson } from '../../../draft.ts';
import { saysTogether } from '../people/together.ts';
import type { Telling } from '../told/telling.ts';

/** Those who stand at the head of a state, a government, a party or a parliament: each has an office to receive in. */
const HIGHEST: readonly RoleClass[] = [
  'head of state',
  'head of government',
  'party leader',
  'parliament chair',
  'monarch',
];

/** "NPC Chairman", of which the state's own short form went to the country. */
const ALONE = /^(?:Chairman|Chairwoman|Speaker)$/;

const officeOf = ({ role }: KnownPerson): RoleClass | undefined => {
  const kind = role && (ALONE.test(role) ? 'parliament chair' : classOfRole(role));
  return kind && HIGHEST.includes(kind) ? kind : undefined;
};

/**
 * "Is to meet Premier A and top legislator B": heads of several institutions of one state are met one after the other,
 * so the telling is one a head. Otherwise, and where the words say that they sat together, as it is.
 */
export function ofEachOffice(telling: Telling): Telling[] {
  const { people, mode, sentence } = telling;
  if (mode === 'visit' || mode === 'message' || mode === 'summit' || saysTogether(sentence.text)) return [telling];
  const [first] = people;
  const one = people.filter(({ country }) => country === first?.country);
  const other = people.filter(({ country }) => country !== first?.country);
  const [alone, several] = one.length === 1 ? [one[0], other] : [other[0], one];
  if (!alone?.country || (one.length > 1 && other.length > 1) || several.length < 2) return [telling];
  const offices = several.map(officeOf);
  const distinct = new Set(offices).size === several.length && !offices.includes(undefined);
  const ofOneState = several.every(({ country }) => country !== undefined && country === several[0]?.country);
  if (!distinct || !ofOneState) return [telling];
  return several.map((head) => ({ ...telling, people: one.length === 1 ? [alone, head] : [head, alone] }));
}
