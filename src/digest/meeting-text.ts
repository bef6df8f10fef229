import type { Meeting, Reading } from '../reading/reading.ts';
import type { Event } from '../relations/relations.ts';
import { honestDayText } from '../wording/dates.ts';
import type { Words } from '../wording/words.ts';
import type { SectionView } from './digest.ts';

/** `Antony Blinken (US) – Phạm Minh Chính (VN)`; the article's title where the text names no one. */
function whoText(meeting: Meeting, readings: readonly Reading[]): string {
  const names = meeting.participants.map(
    ({ person, name, country }) => `${person ?? name}${country ? ` (${country})` : ''}`,
  );
  return names.length > 0 ? names.join(' – ') : (readings[0]?.title ?? meeting.event);
}

/** `Antony Blinken (US) – Phạm Minh Chính (VN): meeting, Hà Nội, 15 April 2023`. What is not stated is left out. */
export function meetingText(meeting: Meeting, readings: readonly Reading[], words: Words, withDay = true): string {
  const facts = [
    ...(meeting.mode ? [words.modes[meeting.mode] ?? meeting.mode] : []),
    ...(meeting.place ? [meeting.canonicalPlace ?? meeting.place] : []),
    ...(withDay ? [honestDayText(meeting.date, words)] : []),
  ];
  return [whoText(meeting, readings), facts.join(', ')].filter(Boolean).join(': ');
}

/** The readings that tell an event, best telling first. */
export function readingsOf(event: Event, { library }: SectionView): Reading[] {
  return event.articles.flatMap((id) => library.readings.get(id) ?? []);
}

/** What is known of an event, as keys: a fact that gets a new key has been gained. */
export function factsOf(event: Event): readonly { readonly key: string; readonly value: string }[] {
  const { mode, date, place, participants } = event.meeting;
  const facts: [string, string | undefined][] = [
    ['mode', mode],
    ['date', date],
    ['place', place],
    ...participants.map((one): [string, string] => ['who', one.person ?? one.name]),
  ];
  return facts.flatMap(([name, value]) => (value ? [{ key: `event:${event.id}|${name}=${value}`, value }] : []));
}
