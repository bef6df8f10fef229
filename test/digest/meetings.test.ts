import { describe, expect, test } from 'vitest';
import { tellsOf } from '../../src/digest/compose-digest.ts';
import { date, digestOf, eventOf, ruleAgainst, textsOf } from '../support/digest-library.ts';

const TALKS = 'Penny Wong (AU) – Bùi Thanh Sơn (VN): talks, Canberra, 10 March 2026';

describe('meetings', () => {
  test('a held meeting of the period is told with who, how, where and when', () => {
    const digest = digestOf({ events: [eventOf('e1')] });
    expect(digest.sections[0]).toMatchObject({
      name: 'meetings',
      items: [{ text: TALKS, date: '2026-03-10', event: 'e1' }],
    });
    expect(digest.sections[0]?.items[0]?.citations).toHaveLength(1);
  });

  test.each([
    ['2026-03-09', true],
    ['2026-03-15', true],
    ['2026-03-08', false],
    ['2026-03-16', false],
    ['2026-03-07/2026-03-09', true],
    ['2026-03-15/2026-03-16', false],
  ])('the seven days end the day before: %s is in: %s', (when, isIn) => {
    const digest = digestOf({ events: [eventOf('e1', { date: date(when) })] });
    expect(textsOf(digest, 'meetings')).toHaveLength(isIn ? 1 : 0);
  });

  test('what is not held or has no known day is left out, with the rule', () => {
    const digest = digestOf({
      events: [
        eventOf('month', { date: date('2026-03'), place: 'Perth' }),
        eventOf('planned', { status: 'planned', place: 'Sydney' }),
        eventOf('recalled', { status: 'recalled', place: 'Hobart' }),
      ],
    });
    expect(textsOf(digest, 'meetings')).toEqual([]);
    expect(ruleAgainst(digest, /Perth/)).toBe('its day is not stated');
    expect(ruleAgainst(digest, /Sydney/)).toBe('it is planned, not held');
    expect(ruleAgainst(digest, /Hobart/)).toBe('it is recalled, not held');
  });

  test('newest first, and nothing is made up where the text is silent', () => {
    const bare = eventOf('bare', { date: date('2026-03-12') });
    const { mode: _, place: __, ...meeting } = bare.meeting;
    const digest = digestOf({ events: [eventOf('e1'), { ...bare, meeting }] });
    expect(textsOf(digest, 'meetings')).toEqual(['Penny Wong (AU) – Bùi Thanh Sơn (VN): 12 March 2026', TALKS]);
  });

  test('what one article tells stands together, in its order: the talks before the calls of the day after', () => {
    const quote = 'On 11 March Penny Wong met Lê An and Trần Bình.';
    const of = (start: number) => [{ article: 'a', quote, start, end: start + quote.length, in: 'body' as const }];
    const beside = (id: string, name: string) =>
      eventOf(
        id,
        {
          date: date('2026-03-11'),
          participants: [
            { name: 'Penny Wong', country: 'AU' },
            { name, country: 'VN' },
          ],
          evidence: of(50),
        },
        { articles: ['a'] },
      );
    const digest = digestOf({
      events: [
        beside('e3', 'Trần Bình'),
        eventOf('e1', { evidence: of(0) }, { articles: ['a'] }),
        beside('e2', 'Lê An'),
        eventOf('e4', { date: date('2026-03-12'), place: 'Perth' }),
      ],
    });
    expect(textsOf(digest, 'meetings').map((text) => /Bùi|Lê An|Trần/.exec(text)?.[0])).toEqual([
      'Bùi',
      'Bùi',
      'Lê An',
      'Trần',
    ]);
    expect(textsOf(digest, 'meetings')[0]).toContain('Perth');
  });

  test('what was told is not told again, unless a fact was gained', () => {
    const told = new Set(tellsOf(digestOf({ events: [eventOf('e1')] })));
    const same = digestOf({ events: [eventOf('e1')] }, { told });
    expect(textsOf(same, 'meetings')).toEqual([]);
    expect(ruleAgainst(same, /Penny/)).toBe('told in an earlier edition, nothing new since');
    const third = { name: 'Madeleine King', country: 'AU' };
    const gained = eventOf('e1', { participants: [...eventOf('e1').meeting.participants, third] });
    expect(textsOf(digestOf({ events: [gained] }, { told }), 'meetings')).toEqual([
      'Update: Penny Wong (AU) – Bùi Thanh Sơn (VN) – Madeleine King (AU): talks, Canberra, 10 March 2026 (new: Madeleine King)',
    ]);
  });

  test('sources that differ are both named', () => {
    const support = eventOf('e1').meeting.evidence[0];
    if (!support) throw new Error('no evidence');
    const conflicts = [
      { what: 'the date', readings: ['2026-03-10', '2026-03-11'].map((value) => ({ value, support })) },
    ];
    const digest = digestOf({ events: [eventOf('e1', {}, { conflicts })] });
    expect(textsOf(digest, 'meetings')).toEqual([
      `${TALKS}; sources differ on the date: 10 March 2026 / 11 March 2026`,
    ]);
  });

  test.each([
    [{ countries: ['vn'] }, undefined],
    [{ countries: ['US', 'AU'] }, undefined],
    [{ countries: ['US'] }, 'left out by the filter country:US'],
    [{ notCountries: ['VN'] }, 'left out by the filter -country:VN'],
    [{ topics: ['trade'] }, undefined],
    [{ topics: ['health'] }, 'left out by the filter topic:health'],
    [{ notTopics: ['trade'] }, 'left out by the filter -topic:trade'],
  ])('filters %o', (filters, rule) => {
    const topics = { 'a-e1': [{ topic: 'trade' as const, words: ['tariff'] }] };
    expect(ruleAgainst(digestOf({ events: [eventOf('e1')], topics }, { filters }), /Penny/)).toBe(rule);
  });
});

describe('asks and agreements', () => {
  const statement = (side: string, act: 'asked' | 'agreed' | 'thanked', text: string, start: number) => ({
    side,
    act,
    text,
    start,
    end: start + text.length,
  });
  const statements = {
    'a-e1': [
      statement('AU', 'thanked', 'Wong thanked her host.', 0),
      statement('AU', 'asked', 'Wong asked for quicker visas.', 30),
      statement('AU', 'agreed', 'Wong agreed to a study.', 70),
      statement('VN', 'asked', 'Sơn asked for mango access.', 100),
    ],
  };
  test('one line a side, agreements before asks, courtesies never, words as they stand', () => {
    const digest = digestOf({ events: [eventOf('e1')], statements });
    expect(textsOf(digest, 'asks-and-agreements')).toEqual([
      'Australia agreed: “Wong agreed to a study.”',
      'Việt Nam asked: “Sơn asked for mango access.”',
    ]);
    expect(ruleAgainst(digest, /quicker visas/)).toBe('other words of this side are more telling');
  });
  test('nothing is quoted from a meeting that is not told', () => {
    expect(
      textsOf(digestOf({ events: [eventOf('e1', { date: date('2026-02-01') })], statements }), 'asks-and-agreements'),
    ).toEqual([]);
  });
});

describe('visits ahead', () => {
  const visit = (when: string) => eventOf('v', { mode: 'visit', status: 'planned', date: date(when) });
  test('new ones carry **, a span its last day, and one under way only that', () => {
    expect(textsOf(digestOf({ events: [visit('2026-04-02')] }), 'visits-ahead')).toEqual([
      '** Penny Wong (AU) – Bùi Thanh Sơn (VN): visit, Canberra, 2 April 2026',
    ]);
    expect(textsOf(digestOf({ events: [visit('2026-04-02/2026-04-04')] }), 'visits-ahead')).toEqual([
      '** Penny Wong (AU) – Bùi Thanh Sơn (VN): visit, Canberra, 2 April 2026 (to 4 April 2026)',
    ]);
    expect(textsOf(digestOf({ events: [visit('2026-03-14/2026-03-18')] }), 'visits-ahead')).toEqual([
      '** Penny Wong (AU) – Bùi Thanh Sơn (VN): visit, Canberra, (to 18 March 2026)',
    ]);
    expect(textsOf(digestOf({ events: [visit('2026-05-02')] }), 'visits-ahead')).toEqual([]);
  });
  test('told when announced and once more when it is near, then no more', () => {
    const parts = { events: [visit('2026-04-02')] };
    const told = new Set(tellsOf(digestOf(parts)));
    expect(textsOf(digestOf(parts, { told, on: '2026-03-23' as never }), 'visits-ahead')).toEqual([]);
    const near = digestOf(parts, { told, on: '2026-03-30' as never });
    expect(textsOf(near, 'visits-ahead')).toEqual([
      'Penny Wong (AU) – Bùi Thanh Sơn (VN): visit, Canberra, 2 April 2026',
    ]);
    for (const key of tellsOf(near)) told.add(key);
    expect(textsOf(digestOf(parts, { told, on: '2026-03-31' as never }), 'visits-ahead')).toEqual([]);
  });
});

describe('levels of relations and new articles', () => {
  const support = [{ source: { publisher: 'Almanac' }, row: 'r' }];
  const rung = (level: string, since: string, until?: string) => ({
    parties: ['AU', 'VN'],
    level,
    since: date(since),
    support,
    ...(until && { until: date(until) }),
  });
  test('a level that began in the period is told with the one before', () => {
    const ladder = [
      rung('Strategic Partnership', '2018-03-15', '2026-03-11'),
      rung('Comprehensive Strategic Partnership', '2026-03-11'),
    ];
    expect(textsOf(digestOf({ ladder }), 'partnership-changes')).toEqual([
      'Australia – Việt Nam: Comprehensive Strategic Partnership from 11 March 2026 (before: Strategic Partnership)',
    ]);
    expect(textsOf(digestOf({ ladder: [rung('Strategic Partnership', '2026-03')] }), 'partnership-changes')).toEqual(
      [],
    );
  });
  test('an article is new when it was published in the period and tells no meeting shown', () => {
    const published = { a1: '2026-03-11', a2: '2026-03-01', a3: '2026-03', 'a-e1': '2026-03-11' };
    const digest = digestOf({ events: [eventOf('e1')], published });
    expect(textsOf(digest, 'new-in-corpus')).toEqual(['Title of a1, The Desk, 11 March 2026']);
    expect(ruleAgainst(digest, /Title of a-e1/)).toBe('shown above as a meeting');
  });
});
