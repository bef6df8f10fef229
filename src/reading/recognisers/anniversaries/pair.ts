import type { Party } from '../../../actor/actor.ts';
import { findParties } from '../../../actor/parties.ts';
import type { Draft, Sentence } from '../../draft.ts';
import { mentionsWithin } from '../../mentions.ts';

/** How many sentences tell who the article is about. */
const LEAD = 4;

/** The two parties that the article is about: those of its first meeting, else those of its first people and names, else the two most central ones. */
export function pairOf(draft: Draft): Party[] {
  for (const { participants } of draft.meetings) {
    const sides = [...new Set(participants.flatMap(({ country }) => country ?? []))];
    if (sides.length === 2) return sides;
  }
  const early: Party[] = [];
  for (const sentence of draft.sentences.slice(0, LEAD)) {
    const people = mentionsWithin(draft, sentence).flatMap(({ who: { country } }) => country ?? []);
    for (const party of people) if (!early.includes(party)) early.push(party);
    if (early.length >= 2) return early.slice(0, 2);
  }
  const [first] = early;
  const other = draft.countries.find((party) => party !== first);
  return first === undefined || other === undefined ? draft.countries.slice(0, 2) : [first, other];
}

/** The parties that a sentence names or whose people it names, in order. */
export function partiesIn(sentence: Sentence, draft: Draft): Party[] {
  const named = findParties(sentence.text).map(({ start, party }) => ({ at: start, party }));
  const people = mentionsWithin(draft, sentence).flatMap(({ start, who: { country } }) =>
    country === undefined ? [] : [{ at: start - sentence.start, party: country }],
  );
  return [...new Set([...named, ...people].sort((a, b) => a.at - b.at).map(({ party }) => party))];
}
