import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { lastDue, nextDue, type Schedule } from '../../src/calendar/schedule.ts';
import { formatSchedule, parseSchedule } from '../../src/calendar/schedule-text.ts';
import { parseClockTime, parseZone } from '../../src/calendar/zone.ts';

function schedule(text: string): Schedule {
  const parsed = parseSchedule(text);
  if ('kind' in parsed) throw new Error(parsed.what);
  return parsed;
}

function duesOf(text: string, after: string, count: number): string[] {
  const wanted = schedule(text);
  let at = new Date(after);
  return Array.from({ length: count }, () => {
    const due = nextDue(wanted, at);
    at = due.at;
    return `${due.period} ${due.at.toISOString().slice(0, 16)}Z`;
  });
}

describe('next due moment', () => {
  test('a weekly schedule is due at its wall-clock time in its zone', () => {
    expect(duesOf('mon 09:00 Asia/Ho_Chi_Minh', '2026-11-22T02:00:00Z', 2)).toEqual([
      '2026-11-23 2026-11-23T02:00Z',
      '2026-11-30 2026-11-30T02:00Z',
    ]);
  });
  test('the due moment itself is past: next is strictly later, last is at or before', () => {
    const monday = schedule('mon 09:00 Asia/Ho_Chi_Minh');
    const due = new Date('2026-11-23T02:00:00Z');
    expect(nextDue(monday, due).period).toBe('2026-11-30');
    expect(lastDue(monday, due).period).toBe('2026-11-23');
    expect(lastDue(monday, new Date(due.getTime() - 1)).period).toBe('2026-11-16');
  });
  test('the period is the local day, not the UTC one', () => {
    expect(duesOf('daily 06:00 Pacific/Auckland', '2026-06-30T12:00:00Z', 1)).toEqual(['2026-07-01 2026-06-30T18:00Z']);
  });
  test('a time inside a gap is sent at the first minute after it, a doubled one at its first pass', () => {
    expect(duesOf('daily 02:30 Europe/Berlin', '2026-03-28T12:00:00Z', 2)).toEqual([
      '2026-03-29 2026-03-29T01:00Z',
      '2026-03-30 2026-03-30T00:30Z',
    ]);
    expect(duesOf('daily 02:30 Europe/Berlin', '2026-10-24T12:00:00Z', 2)).toEqual([
      '2026-10-25 2026-10-25T00:30Z',
      '2026-10-26 2026-10-26T01:30Z',
    ]);
  });
  test('a gap that ends after midnight keeps the day that the schedule names', () => {
    const dues = duesOf('daily 23:30 America/Nuuk', '2026-03-27T12:00:00Z', 3);
    expect(dues.map((due) => due.slice(0, 10))).toEqual(['2026-03-27', '2026-03-28', '2026-03-29']);
    expect(dues[1]).toBe('2026-03-28 2026-03-29T01:00Z');
  });
  test('a day that a zone left out is passed over', () => {
    expect(duesOf('daily 09:00 Pacific/Apia', '2011-12-29T10:00:00Z', 3).map((due) => due.slice(0, 10))).toEqual([
      '2011-12-29',
      '2011-12-31',
      '2012-01-01',
    ]);
  });
  test('months: first Monday, last weekday, a short month, and shifts off the weekend', () => {
    const from = '2027-01-31T00:00:00Z';
    const days = (text: string): string[] => duesOf(text, from, 3).map((due) => due.slice(0, 10));
    expect(days('monthly first monday 09:00 UTC')).toEqual(['2027-02-01', '2027-03-01', '2027-04-05']);
    expect(days('monthly last weekday 09:00 UTC')).toEqual(['2027-02-26', '2027-03-31', '2027-04-30']);
    expect(days('monthly 31 09:00 UTC')).toEqual(['2027-01-31', '2027-02-28', '2027-03-31']);
    expect(days('monthly 31 previous 09:00 UTC')).toEqual(['2027-02-26', '2027-03-31', '2027-04-30']);
    expect(days('monthly 31 next 09:00 UTC')).toEqual(['2027-02-01', '2027-03-01', '2027-03-31']);
  });
  test('weekdays leave out Saturday and Sunday', () => {
    expect(duesOf('weekdays 08:00 UTC', '2026-11-20T08:00:00Z', 2).map((due) => due.slice(0, 10))).toEqual([
      '2026-11-23',
      '2026-11-24',
    ]);
  });
});

describe('schedule text', () => {
  test.each([
    ['mon 09:00 Asia/Ho_Chi_Minh', 'mon 09:00 Asia/Ho_Chi_Minh'],
    ['Asia/Ho_Chi_Minh 9am Monday weekly', 'mon 09:00 Asia/Ho_Chi_Minh'],
    ['weekly 17:30 europe/paris', 'mon 17:30 Europe/Paris'],
    ['thu,mon 12pm utc', 'mon,thu 12:00 UTC'],
    ['weekdays 12am UTC', 'weekdays 00:00 UTC'],
    ['monthly last weekday 09:00 UTC', 'monthly last weekday 09:00 UTC'],
    ['monthly 15th next 09:00 UTC', 'monthly 15 next 09:00 UTC'],
  ])('%s', (said, written) => expect(formatSchedule(schedule(said))).toBe(written));

  test.each([
    ['mon 09:00 Asia/Hanoi', 'zone', 'Asia/Hanoi'],
    ['mon 09:00', 'zone', ''],
    ['mon 25:00 UTC', 'time', '25:00'],
    ['mon UTC', 'time', ''],
    ['09:00 UTC', 'day', ''],
    ['monthly 09:00 UTC', 'day', ''],
    ['monthly 32 09:00 UTC', 'day', '32'],
    ['mon 09:00 UTC please', 'word', 'please'],
    ['', 'time', ''],
  ])('%s is refused', (said, kind, word) => expect(parseSchedule(said)).toMatchObject({ kind, said: word }));

  test('what is written reads back as the same schedule', () => {
    const pattern = fc.oneof(
      fc.constant({ every: 'day' as const }),
      fc.constant({ every: 'weekday' as const }),
      fc
        .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })
        .map((on) => ({ every: 'week' as const, on: on.toSorted() })),
      fc.record({
        every: fc.constant('month' as const),
        nth: fc.constantFrom(1, 2, 3, 4, -1),
        weekday: fc.integer({ min: 0, max: 7 }),
      }),
      fc.record(
        {
          every: fc.constant('month' as const),
          day: fc.integer({ min: 1, max: 31 }),
          shift: fc.constantFrom('next' as const, 'previous' as const),
        },
        { requiredKeys: ['every', 'day'] },
      ),
    );
    const time = fc
      .integer({ min: 0, max: 1439 })
      .map((n) => parseClockTime(`${Math.floor(n / 60)}:${String(n % 60).padStart(2, '0')}`));
    fc.assert(
      fc.property(pattern, time, fc.constantFrom(...Intl.supportedValuesOf('timeZone')), (p, t, zone) => {
        const wanted = { pattern: p, time: t as Schedule['time'], zone };
        expect(parseSchedule(formatSchedule(wanted))).toEqual(wanted);
      }),
    );
  });
  test('zones keep the name that was typed', () => {
    expect(parseZone('Asia/Ho_Chi_Minh')).toBe('Asia/Ho_Chi_Minh');
    expect(parseZone('asia/ho_chi_minh')).toBe('Asia/Ho_Chi_Minh');
    expect(parseZone('+07:00')).toBeUndefined();
  });
});

test('a period of one month names each of its Mondays once', () => {
  const days: Day[] = [];
  let at = new Date('2026-11-01T00:00:00Z');
  while (at < new Date('2026-12-01T00:00:00Z')) {
    const due = nextDue(schedule('mon 09:00 America/New_York'), at);
    days.push(due.period);
    at = due.at;
  }
  expect(days).toEqual(['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30', '2026-12-07']);
});
