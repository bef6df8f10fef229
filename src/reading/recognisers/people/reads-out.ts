import type { Party } from '../../../actor/actor.ts';
import type { Settled } from './settled.ts';

/** "The below is attributable to Spokesperson", "as stated by Principal Deputy Spokesperson". */
const ATTRIBUTED = /\b(?:attributable to|stated by)(?: the)? $/i;

/** The country of somebody to whom a readout is attributed: that of the official of whom it goes on to tell. */
export function readsOutFor({ person, candidate }: Settled, settled: readonly Settled[]): Party | undefined {
  const [here] = candidate.seen;
  const before = here?.sentence.text.slice(Math.max(0, here.named.start - 30), here.named.start) ?? '';
  if (person.role === undefined || !ATTRIBUTED.test(before)) return undefined;
  const above = here?.sentence.in !== 'body';
  return settled
    .filter(({ person: other }) => other.role !== undefined && (above || other.firstSeen > person.firstSeen))
    .toSorted((a, b) => a.person.firstSeen - b.person.firstSeen)[0]?.person.country;
}
