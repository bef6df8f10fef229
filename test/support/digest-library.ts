import type { Article } from '../../src/article/article.ts';
import type { Day, PartialDay } from '../../src/calendar/day.ts';
import { composeDigest } from '../../src/digest/compose-digest.ts';
import type { Digest, DigestWish } from '../../src/digest/digest.ts';
import type { Library } from '../../src/library/library.ts';
import type { Meeting, Reading, Statement } from '../../src/reading/reading.ts';
import type { Event, Origin, Rung } from '../../src/relations/relations.ts';
import { en } from '../../src/wording/en.ts';

/** Plain text as a Day or PartialDay; tests name real ones. */
export const day = (text: string): Day => text as Day;
export const date = (text: string): PartialDay => text as PartialDay;

/** A meeting of Penny Wong and Bùi Thanh Sơn, held in Canberra on 10 March 2026. */
export function eventOf(id: string, meeting: Partial<Meeting> = {}, event: Partial<Event> = {}): Event {
  return {
    id,
    meeting: {
      event: id,
      mode: 'talks',
      status: 'held',
      date: date('2026-03-10'),
      place: 'Canberra',
      participants: [
        { name: 'Penny Wong', country: 'AU' },
        { name: 'Bùi Thanh Sơn', country: 'VN' },
      ],
      evidence: [{ article: `a-${id}`, quote: 'They met.', start: 0, end: 9, in: 'body' }],
      ...meeting,
    },
    articles: [`a-${id}`],
    mentionedIn: [],
    conflicts: [],
    ...event,
  };
}

/** A curated origin with one source. */
export function originOf(id: string, what: string, when: string, more: Partial<Origin> = {}): Origin {
  return {
    id,
    what,
    parties: ['AU', 'VN'],
    date: date(when),
    otherDates: [],
    sensitive: false,
    support: [{ source: { publisher: 'Almanac' }, row: id }],
    ...more,
  };
}

export interface LibraryParts {
  readonly events?: readonly Event[];
  readonly origins?: readonly Origin[];
  readonly ladder?: readonly Rung[];
  /** By article id. */
  readonly statements?: Readonly<Record<string, readonly Statement[]>>;
  readonly topics?: Readonly<Record<string, Reading['topics']>>;
  /** Articles beside those of the events: id → published. */
  readonly published?: Readonly<Record<string, string>>;
}

/** A Library of just these parts; each event brings its articles. */
export function libraryOf(parts: LibraryParts): Library {
  const { events = [], origins = [], ladder = [] } = parts;
  const ids = new Set([...events.flatMap((event) => event.articles), ...Object.keys(parts.published ?? {})]);
  const readings = [...ids].map((id): [string, Reading] => [id, readingOf(id, parts)]);
  const articles = [...ids].map((id): [string, Article] => [
    id,
    {
      id,
      file: `${id}.txt`,
      language: 'en',
      parts: { body: 'They met.', head: '', caption: '', 'front matter': '', url: '' },
      stated: { publisher: 'The Desk' },
      events: [],
      problems: [],
    },
  ]);
  const eventOfArticle = (id: string): Event | undefined => events.find((event) => event.articles.includes(id));
  return {
    articles: new Map(articles),
    readings: new Map(readings),
    relations: { events, origins, ladder, eventOf: eventOfArticle },
    coverage: { articles: ids.size, from: date('2026-01-02'), to: date('2026-03-12') },
    problems: [],
    loadedAt: new Date(0),
    // A digest never searches.
    engine: undefined as unknown as Library['engine'],
    eventOf: (id) => eventOfArticle(id)?.id,
  };
}

function readingOf(id: string, { statements, topics, published }: LibraryParts): Reading {
  const on = published?.[id];
  return {
    article: id,
    title: `Title of ${id}`,
    published: { ...(on && { date: date(on) }), evidence: [] },
    meetings: [],
    mentioned: [],
    countries: [],
    people: [],
    organisations: [],
    topics: topics?.[id] ?? [],
    statements: statements?.[id] ?? [],
    anniversaries: [],
    partnerships: [],
    summary: [],
    problems: [],
  };
}

/** The digest of Monday 16 March 2026 unless the wish says otherwise: 7 days back, 30 ahead. */
export function digestOf(parts: LibraryParts, wish: Partial<DigestWish> = {}): Digest {
  return composeDigest(libraryOf(parts), { on: day('2026-03-16'), days: 7, ahead: 30, words: en, ...wish });
}

/** The texts of one section; empty where it is not in the digest. */
export function textsOf(digest: Digest, name: string): string[] {
  return digest.sections.find((section) => section.name === name)?.items.map(({ text }) => text) ?? [];
}

/** By which rule a text was left out; `undefined` when it is in or was not weighed. */
export function ruleAgainst(digest: Digest, text: RegExp): string | undefined {
  return digest.considered.find((one) => !one.in && text.test(one.text))?.rule;
}
