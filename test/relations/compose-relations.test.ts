import { describe, expect, test } from 'vitest';
import type { StatedEvent } from '../../src/article/article.ts';
import type { PartialDay } from '../../src/calendar/day.ts';
import { composeRelations } from '../../src/relations/compose-relations.ts';
import { CURATED, type CuratedRow } from '../../src/relations/curated.ts';
import { findLevelsOn, findTimeline } from '../../src/relations/find-timeline.ts';
import { article, meeting, reading, saying } from './telling.ts';

const day = (text: string): PartialDay => text as PartialDay;
const stated = (what: string, date: string, more: Partial<StatedEvent> = {}): StatedEvent => ({
  what,
  parties: ['VN', 'NZ'],
  date: day(date),
  ...more,
});
const row = (parts: Partial<CuratedRow>): CuratedRow => ({
  row: 'row',
  what: 'Something',
  parties: ['VN', 'NZ'],
  kind: 'treaty',
  date: day('1990'),
  sources: [{ publisher: 'A gazette' }],
  ...parts,
});

function relationsOf(events: readonly StatedEvent[], rows: readonly CuratedRow[] = [], readings = [reading('a')]) {
  return composeRelations(
    new Map([['a', article('a', events)]]),
    new Map(readings.map((one) => [one.article, one])),
    rows,
  );
}

const LEVELS = [
  stated('Comprehensive partnership between Việt Nam and New Zealand', '2009-09', { kind: 'partnership' }),
  stated('Strategic partnership between Việt Nam and New Zealand', '2020-07-22', { kind: 'partnership' }),
  stated('Comprehensive strategic partnership between Việt Nam and New Zealand', '2025-02-26', { kind: 'partnership' }),
];

describe('the ladder', () => {
  test('has each level until the next higher one', () => {
    const { ladder } = relationsOf(LEVELS);
    expect(ladder.map(({ level, since, until }) => [level, since, until])).toEqual([
      ['Comprehensive partnership', '2009-09', '2020-07-22'],
      ['Strategic partnership', '2020-07-22', '2025-02-26'],
      ['Comprehensive strategic partnership', '2025-02-26', undefined],
    ]);
  });

  test('a partnership of one field replaces nothing', () => {
    const { ladder } = relationsOf([
      stated('Comprehensive partnership between Việt Nam and New Zealand', '2013', { kind: 'partnership' }),
      stated('Green strategic partnership between Việt Nam and New Zealand', '2023', { kind: 'partnership' }),
    ]);
    expect(ladder.map(({ until }) => until)).toEqual([undefined, undefined]);
  });

  test('joins the year of an article with the day of a table, the article first', () => {
    const evidence = [saying('a', 'since the strategic partnership of 2020')];
    const { ladder } = relationsOf(
      [],
      [row({ kind: 'partnership', level: 'strategic partnership', date: day('2020-07-22') })],
      [
        reading('a', {
          partnerships: [{ level: 'Strategic Partnership', parties: ['NZ', 'VN'], since: day('2020'), evidence }],
        }),
      ],
    );
    expect(ladder).toHaveLength(1);
    expect(ladder[0]?.since).toBe('2020-07-22');
    expect(ladder[0]?.support.map((one) => ('quote' in one ? one.article : one.row))).toEqual(['a', 'row']);
  });

  test('tells the level of a day', () => {
    const relations = relationsOf(LEVELS);
    const on = (date: string) => findLevelsOn(relations, 'NZ', 'VN', date).map(({ level }) => level);
    expect(on('2009-08-31')).toEqual([]);
    expect(on('2020-07-21')).toEqual(['Comprehensive partnership']);
    expect(on('2020-07-22')).toEqual(['Strategic partnership']);
    expect(on('2026-01-01')).toEqual(['Comprehensive strategic partnership']);
  });
});

describe('origins', () => {
  test('join an article, a table and an anniversary on one thing; other dates stand beside the best one', () => {
    const anniversary = {
      of: 'diplomatic ties',
      countries: ['VN', 'NZ'],
      ordinal: 50,
      originYear: 1975,
      year: 2025,
      evidence: [saying('b', 'the 50th anniversary of diplomatic ties (1975-2025)')],
    };
    const { origins } = relationsOf(
      [
        stated('Diplomatic relations between Việt Nam and New Zealand', '1975-06-19', {
          kind: 'diplomatic relations',
          alt: day('1975-06-16'),
        }),
      ],
      [
        row({
          what: 'Diplomatic relations between Việt Nam and New Zealand',
          kind: 'diplomatic relations',
          date: day('1975-06-19'),
        }),
      ],
      [reading('a'), reading('b', { anniversaries: [anniversary] })],
    );
    expect(origins).toHaveLength(1);
    expect(origins[0]).toMatchObject({
      id: 'NZ-VN:diplomatic-relations:1975'.toLowerCase(),
      date: '1975-06-19',
      otherDates: [{ date: '1975-06-16' }],
    });
    expect(origins[0]?.support).toHaveLength(3);
    const unnamed = { ...anniversary, of: 'anniversary' };
    expect(relationsOf([], [], [reading('b', { anniversaries: [unnamed] })]).origins).toEqual([]);
    expect(relationsOf([], [], [reading('b', { anniversaries: [anniversary] })]).origins).toHaveLength(1);
  });

  test('a level that was raised says to what and when', () => {
    const { origins } = relationsOf(LEVELS);
    expect(origins.map(({ raised }) => raised)).toEqual([
      { to: 'Strategic partnership', date: '2020-07-22' },
      { to: 'Comprehensive strategic partnership', date: '2025-02-26' },
      undefined,
    ]);
  });

  test('two treaties of one year stay two; a resumption is not the beginning', () => {
    const { origins } = relationsOf([
      stated('Fisheries agreement between Việt Nam and New Zealand signed', '1999-03-01', { kind: 'treaty' }),
      stated('Air services treaty takes effect', '1999-03-01', { kind: 'treaty' }),
      stated('Diplomatic relations between Việt Nam and New Zealand', '1971-03-25', { kind: 'diplomatic relations' }),
      stated('Việt Nam and New Zealand resume diplomatic relations', '1990', { kind: 'diplomatic relations' }),
    ]);
    expect(origins.map(({ date }) => date)).toEqual(['1971-03-25', '1990', '1999-03-01', '1999-03-01']);
  });
});

describe('dates that are not of the event', () => {
  const partnership = (parties: readonly string[], since: string) => ({
    level: 'comprehensive strategic partnership',
    parties,
    since: day(since),
    evidence: [saying('a', `a comprehensive strategic partnership on ${since}`)],
  });
  const NZ_BLOC = stated('Comprehensive strategic partnership between ASEAN and New Zealand', '2025-10-28', {
    parties: ['ASEAN', 'NZ'],
    kind: 'partnership',
  });

  test('a day that a field gives to other parties is not given to a pair read from the words', () => {
    const read = (parties: readonly string[], since: string) =>
      relationsOf([NZ_BLOC], [], [reading('b', { partnerships: [partnership(parties, since)] }), reading('a')])
        .ladder.map((rung) => rung.parties.join('-'))
        .toSorted();
    expect(read(['VN', 'NZ'], '2025-10-28')).toEqual(['ASEAN-NZ']);
    expect(read(['VN', 'NZ'], '2025-02-26')).toEqual(['ASEAN-NZ', 'VN-NZ']);
    expect(read(['FR', 'BR'], '2025-10-28')).toEqual(['ASEAN-NZ', 'FR-BR']);
  });

  test.each([
    ['within the year', '1975-10-01', undefined, ['1975-10-01']],
    ['years apart', '2017-11-02', undefined, []],
    ['the same day of another year, as a note says', '1976-06-19', 'An almanac counts from 1976.', ['1976-06-19']],
    ['the same day of another year, far apart', '2007-06-19', 'The ministry counts from 2007.', ['2007-06-19']],
    ['a misprint that the note names', '2007-06-19', 'The year 2007 on one page is a misprint.', []],
  ])('%s', (_, alt, note, other) => {
    const { origins } = relationsOf([
      stated('Diplomatic relations between Việt Nam and New Zealand', '1975-06-19', {
        kind: 'diplomatic relations',
        alt: day(alt),
        ...(note && { note }),
      }),
    ]);
    expect(origins[0]?.otherDates.map(({ date }) => date)).toEqual(other);
  });
});

describe('the tables', () => {
  test('name a source for every row, a real date, and no row twice', () => {
    for (const one of CURATED) {
      expect(one.sources[0]?.publisher, one.row).toBeTruthy();
      expect(one.date, one.row).toMatch(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
    }
    expect(new Set(CURATED.map(({ row: id }) => id)).size).toBe(CURATED.length);
  });

  test('keep both dates where sources differ', () => {
    const { origins } = composeRelations(new Map(), new Map());
    const find = (id: string) => origins.find((origin) => origin.id === id);
    expect(find('kr-vn:strategic-cooperative-partnership:2009')?.otherDates.map(({ date }) => date)).toEqual([
      '2009-05',
    ]);
    expect(find('nl-vn:diplomatic-relations:1973')?.otherDates.map(({ date }) => date)).toEqual(['1973-09-04']);
    expect(find('us-vn:normalisation:1995')?.otherDates.map(({ date }) => date)).toEqual(['1995-07-12']);
  });

  test('word wars and deaths as sensitive', () => {
    const { origins } = composeRelations(new Map(), new Map());
    expect(origins.filter(({ sensitive }) => sensitive)).toHaveLength(17);
  });
});

test('a meeting whose article states a second date shows both', () => {
  const events: StatedEvent[] = [
    { what: 'Phone call', parties: ['VN', 'US'], date: day('2023-03-28'), alt: day('2023-03-29'), kind: 'meeting' },
  ];
  const relations = relationsOf(
    events,
    [],
    [reading('a', { meetings: [meeting('a', { date: '2023-03-28', mode: 'phone call' })] })],
  );
  const [conflict] = relations.eventOf('a')?.conflicts ?? [];
  expect(conflict?.what).toBe('the date of the phone call');
  expect(conflict?.readings.map(({ value }) => value)).toEqual(['2023-03-28', '2023-03-29']);
  const other = relationsOf(events, [], [reading('a', { meetings: [meeting('a', { date: '2023-05-01' })] })]);
  expect(other.eventOf('a')?.conflicts).toEqual([]);
});

test('a timeline holds meetings, levels and dated events of the pair by date', () => {
  const held = meeting('a', {
    date: '2021-05-01',
    participants: [
      { name: 'Ann Tahu', country: 'NZ' },
      { name: 'Lê Thị Hoa', country: 'VN' },
    ],
  });
  const relations = relationsOf(
    [
      ...LEVELS,
      stated('Diplomatic relations between Việt Nam and New Zealand', '1975-06-19', { kind: 'diplomatic relations' }),
    ],
    [],
    [reading('a', { meetings: [held] })],
  );
  const timeline = findTimeline(relations, 'VN', 'NZ').map(({ kind, date }) => `${date} ${kind}`);
  expect(timeline).toEqual([
    '1975-06-19 origin',
    '2009-09 rung',
    '2020-07-22 rung',
    '2021-05-01 event',
    '2025-02-26 rung',
  ]);
  expect(findTimeline(relations, 'VN', 'AU')).toEqual([]);
});
