import type { Party } from '../../../actor/actor.ts';
import type { Settled } from './settled.ts';

/** What stands between a servant's name and the title of the one served: ", deputy adviser to ", ", special envoy of ". */
const POST = /^, [^,;:.]{3,90} (?:to|of|for) (?:the )?$/;

/** The country of somebody named by a post that serves another, "A, adviser to President B": that of the one who is served. */
export function countryOfServed({ person, candidate }: Settled, settled: readonly Settled[]): Party | undefined {
  const [here] = candidate.seen;
  if (here?.named.by !== 'apposition' || person.role === undefined) return undefined;
  return settled.find(
    ({ person: other, candidate: { seen } }) =>
      other.country !== undefined &&
      seen.some(
        ({ sentence, named }) =>
          sentence === here.sentence &&
          named.by === 'title' &&
          POST.test(sentence.text.slice(here.named.end, named.start)),
      ),
  )?.person.country;
}
