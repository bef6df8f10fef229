import type { Article } from '../../src/article/article.ts';
import type { Evidence } from '../../src/article/passage.ts';
import type { PartialDay } from '../../src/calendar/day.ts';
import type { Meeting, Participant } from '../../src/reading/reading.ts';

export { bareReading as reading } from '../support/bare-reading.ts';

/** A piece of evidence that says `quote`. */
export function saying(article: string, quote: string): Evidence {
  return { article, quote, start: 0, end: quote.length, in: 'body' };
}

export const TRONG: Participant = { name: 'Nguyễn Phú Trọng', person: 'Nguyễn Phú Trọng', country: 'VN' };
export const BIDEN: Participant = { name: 'Joe Biden', person: 'Joe Biden', country: 'US' };
export const CHINH: Participant = { name: 'Phạm Minh Chính', person: 'Phạm Minh Chính', country: 'VN' };
export const OKORO: Participant = { name: 'Ada Okoro', country: 'NG' };

type MeetingParts = Omit<Partial<Meeting>, 'date'> & { readonly date?: string };

/** A meeting of one article; held, of Trọng and Biden unless told otherwise. */
export function meeting(article: string, { date, ...parts }: MeetingParts = {}): Meeting {
  return {
    event: `${article}-${parts.mode ?? 'event'}-${date ?? ''}`,
    status: 'held',
    participants: [TRONG, BIDEN],
    evidence: [saying(article, `Words of ${article} on ${date ?? 'no day'}`)],
    ...(date === undefined ? {} : { date: date as PartialDay }),
    ...parts,
  };
}

/** An article without text, with dated events in its front matter. */
export function article(id: string, events: Article['events'] = []): Article {
  const lines = events.map(({ what, date }) => `  - { what: "${what}", date: "${date}" }`);
  return {
    id,
    file: `${id}.md`,
    language: 'en',
    parts: { body: '', head: '', caption: '', 'front matter': lines.join('\n'), url: '' },
    stated: {},
    events,
    problems: [],
  };
}
