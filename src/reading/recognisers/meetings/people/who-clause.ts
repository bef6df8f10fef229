import type { Draft, KnownPerson, Sentence } from '../../../draft.ts';
import { mentionsWithin } from '../../../mentions.ts';
import type { Trigger } from '../words/trigger.ts';

const OPENS = /, who (?:on [A-Z][a-z]+day |yesterday )?(?:also |had |has |later |then |earlier )?$/;

/**
 * "President A, who received the guest later, asked him to convey regards to B": those whom the clause itself brings
 * together, the one before it and whoever is named or pointed at inside; `undefined` for a trigger in no such clause.
 */
export function peopleOfWhoClause(
  draft: Draft,
  sentence: Sentence,
  trigger: Trigger,
): readonly KnownPerson[] | undefined {
  const opening = OPENS.exec(sentence.text.slice(0, trigger.start));
  if (!opening) return undefined;
  const comma = sentence.text.indexOf(',', trigger.end);
  const close = comma < 0 ? sentence.text.length : comma;
  const mentions = mentionsWithin(draft, sentence);
  const who = mentions.findLast(({ end }) => end - sentence.start <= opening.index + 1)?.who;
  if (!who) return undefined;
  const others = mentions.filter(
    ({ start, end, who: other }) =>
      start - sentence.start >= trigger.end && end - sentence.start <= close && other.country !== who.country,
  );
  return others.length > 0 ? [...new Set([who, ...others.map((mention) => mention.who)])] : undefined;
}
