import { nameWords } from '../actor/names.ts';
import type { Meeting, Mode } from './reading.ts';

const KIND: Readonly<Record<Mode, string>> = {
  'phone call': 'remote',
  'online talks': 'remote',
  message: 'message',
  visit: 'visit',
  talks: 'together',
  meeting: 'together',
  reception: 'together',
  summit: 'together',
};

/**
 * An id for the meeting: the same whichever article tells of it when who met and on which day is known, else one of this
 * article alone. `nth` keeps an article's own unknown meetings apart.
 */
export function eventId(
  article: string,
  meeting: Pick<Meeting, 'participants' | 'date' | 'mode'>,
  nth: number,
): string {
  const who = meeting.participants
    .map(
      ({ name, person, country }) =>
        `${country ?? ''}:${nameWords(person ?? name)
          .toSorted()
          .join(' ')}`,
    )
    .sort();
  const shared = meeting.date && /^\d{4}-\d\d-\d\d/.test(meeting.date) && who.length > 1 && meeting.mode;
  const key = shared ? [...who, meeting.date, meeting.mode ? KIND[meeting.mode] : ''] : [article, String(nth), ...who];
  return `event-${hash(key.join('|'), 0x811c9dc5)}${hash(key.join('|'), 0x9747b28c)}`;
}

/** 32-bit FNV-1a in base 36: short, stable, and nothing rests on it being hard to guess. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value.toString(36);
}
