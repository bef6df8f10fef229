import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeEvents } from '../../src/relations/compose-events.ts';
import { BIDEN, CHINH, meeting, OKORO, reading, TRONG } from './telling.ts';

const events = (...readings: Parameters<typeof reading>[1][]) =>
  composeEvents(readings.map((parts, i) => reading(`a${i}`, parts))).events;

describe('two articles on one meeting', () => {
  test('are one event with what each of them adds', () => {
    const [event, ...others] = events(
      { meetings: [meeting('a0', { date: '2023-04', place: 'Hà Nội', canonicalPlace: 'Hà Nội' })] },
      { meetings: [meeting('a1', { date: '2023-04-15', mode: 'talks', basis: 'explicit' })] },
    );
    expect(others).toEqual([]);
    expect(event?.articles).toEqual(['a1', 'a0']);
    expect(event?.meeting).toMatchObject({ date: '2023-04-15', mode: 'talks', place: 'Hà Nội', status: 'held' });
    expect(event?.conflicts).toEqual([]);
  });

  test('a day apart are one event with a conflict, where one day is reckoned from "yesterday"', () => {
    const [event, ...others] = events(
      { meetings: [meeting('a0', { date: '2023-03-28', mode: 'phone call', basis: 'relative' })] },
      { mentioned: [meeting('a1', { date: '2023-03-29', mode: 'phone call', basis: 'explicit', status: 'recalled' })] },
    );
    expect(others).toEqual([]);
    expect(event?.articles).toEqual(['a0']);
    expect(event?.mentionedIn).toEqual(['a1']);
    expect(event?.conflicts).toEqual([
      {
        what: 'the date of the phone call',
        readings: [
          { value: '2023-03-28', support: expect.objectContaining({ article: 'a0' }) },
          { value: '2023-03-29', support: expect.objectContaining({ article: 'a1' }) },
        ],
      },
    ]);
  });

  test('a day apart by their own words stay two', () => {
    const found = events(
      { meetings: [meeting('a0', { date: '2023-03-28', basis: 'explicit' })] },
      { meetings: [meeting('a1', { date: '2023-03-29', basis: 'explicit' })] },
    );
    expect(found.map(({ meeting: { date } }) => date)).toEqual(['2023-03-28', '2023-03-29']);
  });

  test('a call and talks of one day stay two', () => {
    const found = events(
      { meetings: [meeting('a0', { date: '2023-03-28', mode: 'phone call' })] },
      { meetings: [meeting('a1', { date: '2023-03-28', mode: 'talks' })] },
    );
    expect(found).toHaveLength(2);
  });

  test('with one participant in common stay two', () => {
    const found = events(
      { meetings: [meeting('a0', { date: '2023-03-28' })] },
      { meetings: [meeting('a1', { date: '2023-03-28', participants: [CHINH, BIDEN] })] },
    );
    expect(found).toHaveLength(2);
  });

  test('without a day stay two', () => {
    expect(events({ meetings: [meeting('a0')] }, { meetings: [meeting('a1')] })).toHaveLength(2);
  });
});

test('names that no table knows are one person when one holds the other, in one country', () => {
  const short = { name: 'Okoro', country: 'NG' };
  const found = events(
    { meetings: [meeting('a0', { date: '2023-03-28', participants: [TRONG, OKORO] })] },
    { meetings: [meeting('a1', { date: '2023-03-28', participants: [TRONG, short] })] },
    { meetings: [meeting('a2', { date: '2023-03-28', participants: [TRONG, { ...short, country: 'GH' }] })] },
  );
  expect(found.map(({ articles }) => articles)).toEqual([['a0', 'a1'], ['a2']]);
});

describe('a meeting that is only mentioned', () => {
  test('is no event of its own', () => {
    expect(events({ mentioned: [meeting('a0', { date: '2023-03-28' })] })).toEqual([]);
  });

  test('joins without a day only where one meeting in that mode is known', () => {
    const mention = { mentioned: [meeting('a9', { mode: 'phone call', status: 'recalled' })] };
    const one = { meetings: [meeting('a0', { date: '2023-03-28', mode: 'phone call' })] };
    const two = { meetings: [meeting('a1', { date: '2024-03-28', mode: 'phone call' })] };
    expect(events(one, mention)[0]?.mentionedIn).toEqual(['a1']);
    expect(events(one, two, mention).map(({ mentionedIn }) => mentionedIn)).toEqual([[], []]);
  });

  test('with a day and no year joins the meeting of that day', () => {
    const mention = { mentioned: [meeting('a1', { date: '--03-28', status: 'recalled' })] };
    expect(events({ meetings: [meeting('a0', { date: '2023-03-28' })] }, mention)[0]?.mentionedIn).toEqual(['a1']);
  });

  test.each([
    ['--07-20/--07-22', '2023-07-20', ['a1']],
    ['--07-20', '2023-07-20/2023-07-22', ['a1']],
    ['--12-30/--01-02', '2023-12-30/2024-01-02', ['a1']],
    ['--12-30/--01-02', '2024-01-02', ['a1']],
    ['--12-30/--01-02', '--01-02', ['a1']],
    ['--07-20/--07-22', '2023-07-23', []],
    ['--07-20/--07-22', '2023-07', []],
  ])('the days %s without their year and %s', (mentioned, date, joined) => {
    const mention = { mentioned: [meeting('a1', { date: mentioned, status: 'recalled' })] };
    expect(events({ meetings: [meeting('a0', { date })] }, mention)[0]?.mentionedIn).toEqual(joined);
  });
});

test('a meeting that was announced and then held is held', () => {
  const [event, ...others] = events(
    { meetings: [meeting('a0', { date: '2023-07-20/2023-07-21', mode: 'visit', status: 'planned' })] },
    { meetings: [meeting('a1', { date: '2023-07-20', mode: 'talks' })] },
  );
  expect(others).toEqual([]);
  expect(event?.meeting.status).toBe('held');
});

test('the event of an article is the first that it reports', () => {
  const late = meeting('a0', { date: '2023-03-28' });
  const early = meeting('a0', { date: '2023-01-01', participants: [CHINH, BIDEN] });
  const at = (one: typeof late, start: number) => ({ ...one, evidence: one.evidence.map((e) => ({ ...e, start })) });
  const { reportedBy } = composeEvents([reading('a0', { meetings: [at(late, 0), at(early, 90)] })]);
  expect(reportedBy.get('a0')?.map(({ meeting: { date } }) => date)).toEqual(['2023-03-28', '2023-01-01']);
});

test('the order of the readings changes nothing', () => {
  const day = fc.constantFrom('2023-03-27', '2023-03-28', '2023-03-29', '2023-03', '2023', undefined);
  const mode = fc.constantFrom('phone call' as const, 'talks' as const, undefined);
  const who = fc.constantFrom([TRONG, BIDEN], [CHINH, BIDEN], [TRONG, OKORO]);
  const list = fc.array(fc.tuple(day, mode, who), { maxLength: 8 });
  fc.assert(
    fc.property(list, (tellings) => {
      const readings = tellings.map(([date, m, participants], i) =>
        reading(`a${i}`, {
          meetings: [meeting(`a${i}`, { participants, ...(date && { date }), ...(m && { mode: m }) })],
        }),
      );
      const shape = (all: typeof readings) =>
        composeEvents(all).events.map(({ id, articles }) => [id, [...articles].sort()]);
      expect(shape(readings.toReversed())).toEqual(shape(readings));
      expect(composeEvents(readings).events.flatMap(({ articles }) => articles)).toHaveLength(tellings.length);
    }),
  );
});

test('a visit and the talks during it, told by one article, stay two', () => {
  const visit = meeting('a0', { date: '2023-07-20/2023-07-22', mode: 'visit' });
  const talks = meeting('a0', { date: '2023-07-21', mode: 'talks' });
  expect(events({ meetings: [visit, talks] })).toHaveLength(2);
});

test('a city and its country are no conflict, two cities are', () => {
  const at = (article: string, place: string) => meeting(article, { date: '2023-07-21', place });
  const conflicts = (a: string, b: string) =>
    events({ meetings: [at('a0', a)] }, { meetings: [at('a1', b)] })[0]?.conflicts.map(({ what }) => what);
  expect(conflicts('Hà Nội', 'Vietnam')).toEqual([]);
  expect(conflicts('Hà Nội', 'Huế')).toEqual(['the place of the meeting']);
});
