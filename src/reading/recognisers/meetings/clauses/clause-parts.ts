import type { Draft, KnownPerson, Sentence } from '../../../draft.ts';
import { mentionsWithin } from '../../../mentions.ts';
import { mentionsIn, participantsIn } from '../people/participants.ts';
import { isInvitedBy } from '../people/presence/invited.ts';
import { speakerBefore } from '../people/pronouns.ts';

/** Those of the sentence who take part, by where they stand. */
export function namedWithin(draft: Draft, sentence: Sentence): (from: number, to: number) => KnownPerson[] {
  const there = participantsIn(draft, sentence, undefined);
  const mentions = mentionsIn(draft, sentence).filter(({ who, start }) => {
    const at = start - sentence.start;
    return there.includes(who) && !isInvitedBy(sentence.text.slice(Math.max(0, at - 110), at));
  });
  return (from, to) => [
    ...new Set(
      mentions
        .filter(({ start, end }) => start - sentence.start >= from && end - sentence.start <= to)
        .map(({ who }) => who),
    ),
  ];
}

/** Who does it: the one named before the words, or the one whom "he" means. */
export function subjectOf(
  draft: Draft,
  sentence: Sentence,
  at: number,
  named: KnownPerson | undefined,
  guest?: KnownPerson,
): KnownPerson | undefined {
  const pronoun = /\b(?:[Hh]e|[Ss]he) (?:[a-z]+ ){0,3}$/.test(sentence.text.slice(0, at));
  const byRole = mentionsWithin(draft, sentence).find(
    ({ by, end, who }) => by === 'role' && end - sentence.start <= at && who.country !== guest?.country,
  );
  return (
    named ??
    byRole?.who ??
    (pronoun && guest ? speakerBefore(draft, draft.sentences.indexOf(sentence), guest) : undefined)
  );
}
