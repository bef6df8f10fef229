import type { Party } from '../../../actor/actor.ts';
import { findPlaces } from '../../../actor/gazetteer.ts';
import { classOfRole } from '../../../actor/titles.ts';
import type { Draft } from '../../draft.ts';
import type { Candidate } from './gather-names.ts';
import type { Settled } from './settled.ts';

/**
 * Whose counterpart somebody is. "National security adviser A called his counterpart, B": of the one named before in the
 * sentence; where that opens with "he", of the one with whose name the sentence before it opens.
 */
export function whoseCounterpart(
  { seen }: Candidate,
  placed: readonly Settled[],
  { sentences }: Draft,
): Settled['person'] | undefined {
  const pointed = seen.find(({ named }) => named.by === 'counterpart');
  if (!pointed) return undefined;
  const heOf = OPENS_WITH_HE.test(pointed.sentence.text)
    ? sentences[sentences.indexOf(pointed.sentence) - 1]
    : undefined;
  return placed.findLast(
    ({ person, candidate }) =>
      person.role !== undefined &&
      classOfRole(person.role) !== 'spokesperson' &&
      candidate.seen.some(({ sentence, named }) =>
        heOf
          ? sentence === heOf && named.start === 0
          : sentence === pointed.sentence && named.end < pointed.named.start,
      ),
  )?.person;
}

const OPENS_WITH_HE = /^(?:[A-Z][^.;,]{1,40}, )?(?:He|She|he|she) /;

/** "His counterpart B in New Delhi": where he goes to meet B, which is not the country of his own. */
export function townBehind({ seen }: Candidate, own: Party | undefined): Party | undefined {
  for (const { sentence, named } of seen) {
    const behind = /^,? in (?=\p{Lu})/u.exec(sentence.text.slice(named.end));
    const [town] = behind ? findPlaces(sentence.text.slice(named.end, named.end + 40)) : [];
    if (behind && town?.start === behind[0].length && town.country !== own) return town.country;
  }
  return undefined;
}

/** The post of a counterpart, without the other's province: "Secretary of the Party Committee". */
export function asCounterpart(role: string | undefined): string | undefined {
  const place = role === undefined ? undefined : findPlaces(role)[0];
  if (role === undefined || !place) return role;
  const [before, after] = [role.slice(0, place.start), role.slice(place.end)];
  const rest =
    after.trim() === '' ? before.replace(/(?:,| (?:of|in|for)(?: the)?) $/, '') : `${before}${after.trimStart()}`;
  return rest.trim() || undefined;
}
