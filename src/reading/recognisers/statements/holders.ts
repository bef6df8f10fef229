import type { Speaker } from './speaker.ts';

/** Short names of bodies that stand before an office, and how a role names them in full. */
const BODIES: ReadonlyMap<string, RegExp> = new Map([
  ['NA', /\bNA\b|national assembly/i],
  ['NPC', /\bNPC\b|national people['’]s congress/i],
  ['VFF', /\bVFF\b|fatherland front/i],
  ['CPPCC', /\bCPPCC\b|political consultative/i],
  ['CPV', /\bCPV\b|party/i],
  ['CPC', /\bCPC\b|party/i],
]);

/** They as a pattern. */
export const SHORT_FORMS = [...BODIES.keys()].join('|');

/** Whoever holds an office of the body that an office noun begins with ("the NA Vice Chairman"); undefined where it names none. */
export function holdersOf(noun: string, people: readonly Speaker[]): readonly Speaker[] | undefined {
  const body = BODIES.get(/^(?:[Tt]he|[Hh]is|[Hh]er) (\p{Lu}{2,5})\b/u.exec(noun)?.[1] ?? '');
  return body && people.filter(({ role }) => role !== undefined && body.test(role));
}
