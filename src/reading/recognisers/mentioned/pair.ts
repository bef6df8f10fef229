import { classOfRole } from '../../../actor/titles.ts';
import type { Draft, KnownPerson } from '../../draft.ts';
import type { Meeting } from '../../reading.ts';

/** "The two Prime Ministers", "both presidents": the office that the two share. */
const TWO_HOLDERS = /\b(?:[Tt]he two|[Bb]oth) ((?:[A-Za-z]+ ){0,2}[A-Za-z]+)s\b/;

/**
 * The two of whom "they" or "the two Presidents" speaks where a sentence names nobody: those of the only meeting, else of
 * the one meeting between two holders of that office, else of the last event named.
 */
export function pairOf(draft: Draft, known: readonly Meeting[], lead: string): readonly KnownPerson[] {
  const [only, ...more] = draft.meetings;
  if (only && more.length === 0) return peopleOf(draft, only);
  if (!only)
    return peopleOf(
      draft,
      known.findLast(({ participants }) => participants.length === 2),
    );
  const kind = classOfRole(TWO_HOLDERS.exec(lead)?.[1] ?? '');
  if (kind === 'other') return [];
  return peopleOf(
    draft,
    draft.meetings.find(
      ({ participants }) =>
        participants.length === 2 && participants.every(({ role }) => classOfRole(role ?? '') === kind),
    ),
  );
}

/** Whether an event told of "The two Presidents" was given to two who do not both hold that office. */
export function isOfOtherOffice({ participants, evidence }: Meeting): boolean {
  const found = TWO_HOLDERS.exec(evidence[0]?.quote.slice(0, 60) ?? '');
  const kind = found?.index === 0 ? classOfRole(found[1] ?? '') : 'other';
  return kind !== 'other' && participants.some(({ role }) => role !== undefined && classOfRole(role) !== kind);
}

function peopleOf(draft: Draft, meeting: Meeting | undefined): readonly KnownPerson[] {
  const people = (meeting?.participants ?? []).flatMap(
    ({ name, country }) => draft.people.find((one) => one.name === name && one.country === country) ?? [],
  );
  return people.length === 2 ? people : [];
}
