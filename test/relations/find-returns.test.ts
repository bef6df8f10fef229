import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, earliest, latest, type PartialDay } from '../../src/calendar/day.ts';
import { findReturns, isMilestone } from '../../src/relations/find-returns.ts';
import type { Origin } from '../../src/relations/relations.ts';

const origin = (date: string): Origin => ({
  id: date,
  what: 'Relations begin',
  parties: ['VN', 'BN'],
  date: date as PartialDay,
  otherDates: [],
  sensitive: false,
  support: [],
});
const returns = (date: string, from: string, to: string, leapDay?: '28 February' | '1 March' | 'none') =>
  findReturns({ origins: [origin(date)] }, from as Day, to as Day, leapDay ? { leapDay } : {}).map(
    ({ on, years, milestone }) => [on, years, milestone],
  );

describe('a day', () => {
  test('returns on its day, both ends of the period included', () => {
    expect(returns('1973-04-12', '2023-04-12', '2023-05-01')).toEqual([['2023-04-12', 50, true]]);
    expect(returns('1973-04-12', '2023-03-01', '2023-04-12')).toEqual([['2023-04-12', 50, true]]);
    expect(returns('1973-04-12', '2023-04-13', '2023-05-01')).toEqual([]);
  });

  test('returns across the turn of the year', () => {
    expect(returns('1972-01-07', '2026-12-20', '2027-01-19')).toEqual([['2027-01-07', 55, false]]);
  });

  test('has no return in its own year', () => {
    expect(returns('2023-04-12', '2023-01-01', '2023-12-31')).toEqual([]);
  });
});

test('a month returns as a month, a year as a year', () => {
  expect(returns('2008-05', '2023-05-31', '2023-06-30')).toEqual([['2023-05', 15, true]]);
  expect(returns('2008-05', '2023-06-01', '2023-06-30')).toEqual([]);
  expect(returns('2001', '2026-11-01', '2026-11-30')).toEqual([['2026', 25, true]]);
});

test('a meeting or a visit returns in round years only, unless all of them are asked for', () => {
  const talks = { ...origin('2022-10-31'), kind: 'meeting' };
  const years = (year: number, meetings?: boolean) =>
    findReturns({ origins: [talks] }, `${year}-01-01` as Day, `${year}-12-31` as Day, meetings ? { meetings } : {}).map(
      (one) => one.years,
    );
  expect(years(2026)).toEqual([]);
  expect(years(2027)).toEqual([5]);
  expect(years(2026, true)).toEqual([4]);
});

test('29 February falls in a common year where the setting puts it', () => {
  const common = (leapDay: Parameters<typeof returns>[3]) => returns('1992-02-29', '2027-01-01', '2027-12-31', leapDay);
  expect(common('28 February')).toEqual([['2027-02-28', 35, false]]);
  expect(common('1 March')).toEqual([['2027-03-01', 35, false]]);
  expect(common('none')).toEqual([]);
  expect(returns('1992-02-29', '2028-01-01', '2028-12-31', 'none')).toEqual([['2028-02-29', 36, false]]);
});

test('round years are milestones and their neighbours are not', () => {
  const round = Array.from({ length: 201 }, (_, years) => years).filter(isMilestone);
  expect(round).toEqual([5, 10, 15, 20, 25, 30, 40, 50, 60, 75, 100, 150, 200]);
});

test('a return is never finer than its origin and always touches the period', () => {
  const date = fc.oneof(
    fc
      .tuple(fc.integer({ min: 1900, max: 2020 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`),
    fc.integer({ min: 1900, max: 2020 }).map(String),
  );
  fc.assert(
    fc.property(date, fc.integer({ min: 2021, max: 2030 }), fc.integer({ min: 1, max: 12 }), (text, year, month) => {
      const from = `${year}-${String(month).padStart(2, '0')}-01` as Day;
      const to = `${year}-${String(month).padStart(2, '0')}-28` as Day;
      for (const { on } of findReturns({ origins: [origin(text)] }, from, to)) {
        expect(on.length).toBe(text.length);
        expect((latest(on) ?? '') >= from && (earliest(on) ?? '9') <= to).toBe(true);
      }
    }),
  );
});
