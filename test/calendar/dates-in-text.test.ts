import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/calendar/dates-in-text.ts';
import type { PartialDay } from '../../src/calendar/day.ts';
import { resolveDate } from '../../src/calendar/resolve-dates.ts';

const day = (text: string): PartialDay => text as PartialDay;
const resolve = (text: string, written?: string, direction: 'past' | 'future' = 'past'): (string | undefined)[] =>
  findDates(text).map(({ said }) => resolveDate(said, written ? day(written) : undefined, direction)?.date);

describe('dates in a text written on Thursday 20 April 2023', () => {
  it.each([
    ['on April 15', '2023-04-15'],
    ['16:25 April 02', '2023-04-02'],
    ['on 15 April', '2023-04-15'],
    ['on Sept. 3', '2022-09-03'],
    ['late yesterday', '2023-04-19'],
    ['this morning', '2023-04-20'],
    ['on Thursday', '2023-04-20'],
    ['on Friday', '2023-04-14'],
    ['last Thursday', '2023-04-13'],
    ['from October 30 to November 1, 2022', '2022-10-30/2022-11-01'],
    ['from December 30 to January 2', '2022-12-30/2023-01-02'],
    ['on March 29-30', '2023-03-29/2023-03-30'],
    ['(March 29, 2023)', '2023-03-29'],
    ['Nov. 1 , 2005', '2005-11-01'],
    ['December 9,2012', '2012-12-09'],
    ['in November 2024', '2024-11'],
    ['last November', '2022-11'],
    ['last year', '2022'],
    ['last month', '2023-03'],
    ['three days ago', '2023-04-17'],
    ['eight days ago', '2023-04-12'],
    ['since the beginning of 2021', '2021'],
  ])('%s', (text, expected) => expect(resolve(text, '2023-04-20')).toEqual([expected]));

  it.each([
    ['the same day', 0],
    ['A day earlier, he', -1],
    ['two days later in Hue', 2],
    ['the next day, he', 1],
    ['the previous day', -1],
    ['the previous evening', -1],
    ['that same afternoon', 0],
  ])('%s is counted from what was told before', (text, by) => {
    expect(findDates(text).map(({ said }) => said)).toEqual([{ kind: 'same day', by }]);
  });

  it.each([
    'a day before the talks',
    'the day after Abe took office',
    'the next day-long session',
  ])('%s is not', (text) => {
    expect(findDates(text)).toEqual([]);
  });

  it('takes a bare day of the month for the nearest in the direction of the telling', () => {
    expect(resolve('on the 24th', '2023-04-20', 'future')).toEqual(['2023-04-24']);
    expect(resolve('on the 24th', '2023-04-20', 'past')).toEqual(['2023-03-24']);
    expect(findDates('on the 24th floor')).toEqual([]);
  });

  it('looks forward for what is planned', () => {
    expect(resolve('on Friday', '2023-04-20', 'future')).toEqual(['2023-04-21']);
    expect(resolve('on January 5', '2023-04-20', 'future')).toEqual(['2024-01-05']);
    expect(resolve('on May 31', '2008-05-30', 'future')).toEqual(['2008-05-31']);
    expect(resolve('on May 28', '2008-05-30', 'future')).toEqual(['2009-05-28']);
    expect(resolve('on May 31', '2008-05-29', 'past')).toEqual(['2007-05-31']);
    expect(resolve('tomorrow', '2023-04-20', 'future')).toEqual(['2023-04-21']);
  });
});

describe('dates in a text whose day is not known', () => {
  it('leaves the year out, and knows no weekday', () => {
    expect(resolve('on April 16')).toEqual(['--04-16']);
    expect(resolve('on Thursday')).toEqual([undefined]);
    expect(resolve('yesterday')).toEqual([undefined]);
  });
  it('counts from a month and day without a year, but not over the end of February', () => {
    expect(resolve('yesterday', '--05-01')).toEqual(['--04-30']);
    expect(resolve('yesterday', '--03-01')).toEqual([undefined]);
  });
  it('takes the year alone from a year', () => expect(resolve('on September 11', '2021')).toEqual(['2021-09-11']));
});

describe('without a year to go by', () => {
  it.each([
    ['on May 15', '--05-15'],
    ['from May 15-18', '--05-15/--05-18'],
    ['from 31 May to 2 June', '--05-31/--06-02'],
    ['from December 30 to January 2', '--12-30/--01-02'],
    ['from May 18 to 15', undefined],
    ['from June 20 to May 2', undefined],
  ])('%s', (text, expected) => expect(resolve(text)).toEqual([expected]));
});

describe('what is no date', () => {
  it.each([
    'in 2.023 cases',
    'the 15th anniversary',
    'you may 3 times',
    'April 31',
    'section 2023-04',
    '12,2021',
  ])('%s', (text) => expect(resolve(text, '2023-04-20').filter((date) => date?.length === 10)).toEqual([]));
});

it('gives exact spans that never overlap', () => {
  const words = fc.constantFrom(
    'April',
    '15',
    '2023',
    'to',
    '-',
    'Thursday',
    'yesterday',
    ',',
    'on',
    'last',
    'year',
    '(',
    ')',
    'May',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 24 }), (parts) => {
      const text = parts.join(' ');
      let end = 0;
      for (const mention of findDates(text)) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        expect(mention.start).toBeGreaterThanOrEqual(end);
        end = mention.end;
      }
    }),
  );
});
