import type { Party } from '../../../actor/actor.ts';
import { startOfMet } from './met-abroad.ts';
import type { Settled } from './settled.ts';

/** Right behind these words stands whom somebody wrote or spoke to. */
const ADDRESSED =
  /\b(?:written|wrote|letters?|messages?|condolences|congratulations|greetings|cable|telegram|call|phoned|telephoned|conversation|congratulat(?:ed|ing))(?: (?:to|with))?(?: (?:congratulate|thank|express [a-z ]{3,40} to))? (?:[a-z-]+ ){0,3}$/;

/**
 * The country of an untied official whom one of the article's own met, in a text that ties nobody to another country but
 * speaks of one above all: "Togo's support …, X said here. In a meeting with Y, minister delegate, X said". Where anybody
 * is tied to another country, the two sides are told already and nothing is said.
 */
export function guestOfHome(
  { candidate }: Settled,
  settled: readonly Settled[],
  home: Party | undefined,
  foreign: Party | undefined,
): Party | undefined {
  if (home === undefined || foreign === undefined) return undefined;
  if (settled.some(({ person }) => person.country !== undefined && person.country !== home)) return undefined;
  const isMet = candidate.seen.some(
    (where) =>
      where.sentence.in === 'body' &&
      (startOfMet(where) !== undefined ||
        ADDRESSED.test(where.sentence.text.slice(Math.max(0, where.named.start - 90), where.named.start))) &&
      settled.some(
        (other) =>
          other.person.country === home &&
          other.candidate.seen.some(({ sentence, named }) => sentence === where.sentence && named !== where.named),
      ),
  );
  return isMet ? foreign : undefined;
}
