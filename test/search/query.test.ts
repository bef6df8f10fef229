import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { parseQuery, queryLine } from '../../src/search/parse-query.ts';
import type { Query } from '../../src/search/query.ts';

const ON = '2023-05-20' as Day;
const parse = (text: string): Query => parseQuery(text, { on: ON });
/** What a query asks, without how it was typed. */
const asked = ({ text: _text, notices: _notices, ...rest }: Query) => rest;
const NOTHING = { words: '', exact: [], without: [], filters: [], periods: [], sort: 'relevance' };

describe('parseQuery', () => {
  it('takes free words as they are', () => {
    expect(asked(parse('  blinken trade '))).toEqual({ ...NOTHING, words: 'blinken trade' });
    expect(asked(parse(''))).toEqual(NOTHING);
  });

  it('reads every part of the language', () => {
    const query = parse(
      'ports "customs clearance" -coal -"two sides" country:us,cn -topic:trade mode:call after:2023-01 before:2023-07 sort:date',
    );
    expect(asked(query)).toEqual({
      words: 'ports',
      exact: ['customs clearance'],
      without: ['coal', 'two sides'],
      filters: [
        { field: 'country', values: ['US', 'CN'], not: false },
        { field: 'topic', values: ['trade'], not: true },
        { field: 'mode', values: ['phone call'], not: false },
      ],
      periods: [{ from: '2023-01-01' }, { to: '2023-06-30' }],
      sort: 'date',
    });
    expect(query.notices).toEqual([]);
  });

  it.each([
    ['country:"South Korea",uk,Hanoi,vietnamese', ['KR', 'GB', 'VN']],
    ['country:asean', ['ASEAN']],
    ['nước:mỹ', []],
  ])('knows parties by name, capital and demonym: %s', (text, values) => {
    expect(parse(text).filters.flatMap(({ values: found }) => [...found])).toEqual(values);
  });

  it.each([
    ['on:2023-04-15', { from: '2023-04-15', to: '2023-04-15' }],
    ['on:2023-04', { from: '2023-04-01', to: '2023-04-30' }],
    ['on:2023', { from: '2023-01-01', to: '2023-12-31' }],
    ['after:2023', { from: '2023-01-01' }],
    ['before:2023', { to: '2022-12-31' }],
  ])('reads %s', (text, period) => {
    expect(parse(text).periods).toEqual([period]);
  });

  it.each([
    ['talks in April 2023', 'talks', { from: '2023-04-01', to: '2023-04-30', words: 'in April 2023' }],
    ['meetings since 2021', 'meetings', { from: '2021-01-01', words: 'since 2021' }],
    [
      'visits between March 2022 and 2023-02-10',
      'visits',
      { from: '2022-03-01', to: '2023-02-10', words: 'between March 2022 and 2023-02-10' },
    ],
    ['calls on 15 April 2023', 'calls', { from: '2023-04-15', to: '2023-04-15', words: 'on 15 April 2023' }],
    ['Biden last month', 'Biden', { from: '2023-04-01', to: '2023-04-30', words: 'last month' }],
    ['this year coal', 'coal', { from: '2023-01-01', to: '2023-12-31', words: 'this year' }],
    ['coal past 3 weeks', 'coal', { from: '2023-04-29', to: '2023-05-20', words: 'past 3 weeks' }],
    ['coal last week', 'coal', { from: '2023-05-08', to: '2023-05-14', words: 'last week' }],
    // December lies ahead of 20 May 2023, so the last one is meant
    ['coal in December', 'coal', { from: '2022-12-01', to: '2022-12-31', words: 'in December' }],
    ['hội đàm tháng 4 năm 2023', 'talks', { from: '2023-04-01', to: '2023-04-30', words: 'tháng 4 năm 2023' }],
    ['hội đàm năm ngoái', 'talks', { from: '2022-01-01', to: '2022-12-31', words: 'năm ngoái' }],
  ])('takes the time out of "%s"', (text, words, period) => {
    expect(asked(parse(text))).toEqual({ ...NOTHING, words, periods: [period] });
  });

  it.each([
    'the minister may visit',
    'protesters march on',
    '1982 convention',
    'in 2.2 million',
    'talks in 20234',
    'on 31 April 2023',
  ])('leaves words that are no time alone: %s', (text) => {
    expect(parse(text).periods).toEqual([]);
  });

  it('says what exists and what is nearest when a filter is unknown, and searches its value', () => {
    const query = parse('contry:us');
    expect(query.words).toBe('us');
    expect(query.notices).toEqual([
      'There is no filter “contry:”. Did you mean country:us? Filters: country: person: mode: topic: publisher: place: after: before: on: sort:',
    ]);
  });

  it('says what exists and what is nearest when a value is unknown', () => {
    expect(parse('country:vietnan').notices).toEqual(['No country is called “vietnan”. Nearest: Việt Nam.']);
    expect(parse('topic:tradee').notices[0]).toContain('Nearest: trade.');
    expect(parse('mode:dance').notices[0]).toContain('There are: phone call, online talks, talks');
    expect(parse('on:2023-13').notices[0]).toContain('on:2023-04-15');
    expect(parse('sort:colour').notices[0]).toContain('sort:date');
  });

  it('takes colons of ordinary texts for what they are', () => {
    expect(parse('at 10:30 see http://example.org/a').words).toBe('at 10:30 see http://example.org/a');
  });

  it('reads Vietnamese questions, with marks and without, and leaves names alone', () => {
    expect(parse('Thủ tướng Phạm Minh Chính gặp ai ở Hà Nội?').words).toBe(
      'prime minister Phạm Minh Chính meeting Hà Nội?',
    );
    expect(parse('thu tuong hoi dam ve thuong mai').words).toBe('prime minister talks trade');
    expect(parse('Phạm Gia Đức').words).toBe('Phạm Gia Đức');
    expect(parse('my anh is here').words).toBe('my anh is here');
  });

  it('never throws, keeps within bounds, and its line is read as the same query on another day', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        'country:us',
        '-topic:trade',
        'mode:call,visit',
        '"code of conduct"',
        '-"two sides"',
        'after:2023-01',
        'before:2024',
        'on:2023-04-15',
        'last month',
        'in April 2023',
        'since 2021',
        'sort:date',
        'person:"Tô Lâm"',
        'place:hanoi',
        ':',
        '-',
        '"',
        ',',
        'x:y',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const query = parse(pieces.join(' '));
        const again = parseQuery(queryLine(query), { on: '2031-02-03' as Day });
        // a word told in words may become a filter of its own in the line: what it asks for stays
        expect(again.filters).toEqual(query.filters);
        expect(again.sort).toBe(query.sort);
      }),
      { numRuns: 300 },
    );
  });
});

describe('queryLine', () => {
  it.each([
    'blinken trade',
    'ports "customs clearance" -coal country:US,CN -topic:trade mode:"phone call" after:2023-01-01 before:2023-07-01 sort:date',
    'talks in April 2023',
    'person:"Tô Lâm",Biden place:hanoi on:2023-04-15',
  ])('gives back %s', (line) => {
    expect(queryLine(parse(line))).toBe(line);
  });

  it('writes relative times as days, so that a button pressed later asks the same', () => {
    expect(queryLine(parse('coal last month'))).toBe('coal after:2023-04-01 before:2023-05-01');
  });
});
