import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { type CalendarWish, composeCalendarFile } from '../../src/digest/calendar-file.ts';
import { en } from '../../src/wording/en.ts';
import { date, originOf } from '../support/digest-library.ts';

const MADE = new Date('2026-11-22T00:00:00Z');
const fileOf = (origins: Parameters<typeof composeCalendarFile>[0], wish: Partial<CalendarWish> = {}) =>
  composeCalendarFile(origins, { words: en, made: MADE, ...wish });

/** The file's lines with folded ones (RFC 5545, 3.1) joined again. */
const linesOf = (content: string): string[] => content.replaceAll(/\r\n[ \t]/g, '').split('\r\n');

test('an event with a known day returns each year, all day, with its sources', () => {
  const { content, events, leftOut } = fileOf([originOf('t', 'Treaty, signed; in force', '1973-02-26')]);
  const lines = linesOf(content);
  expect([events, leftOut]).toEqual([1, 0]);
  expect(lines).toEqual(
    expect.arrayContaining([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VEVENT',
      'UID:t@diplo',
      'DTSTAMP:20261122T000000Z',
      'DTSTART;VALUE=DATE:19730226',
      'DTEND;VALUE=DATE:19730227',
      'RRULE:FREQ=YEARLY',
      'SUMMARY:Treaty\\, signed\\; in force (1973)',
      'DESCRIPTION:Almanac',
      'END:VEVENT',
    ]),
  );
  expect(content.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
});

test('months, years and spans are left out and counted', () => {
  const origins = ['1973-02-26', '1973-02', '1973', '2022-10-30/2022-11-01'].map((when, i) =>
    originOf(`o${i}`, 'Event', when),
  );
  expect(fileOf(origins)).toMatchObject({ events: 1, leftOut: 3 });
});

test('29 February follows the setting', () => {
  const leap = [originOf('l', 'Relations', '1992-02-29')];
  expect(linesOf(fileOf(leap).content)).toContain('RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1');
  expect(linesOf(fileOf(leap, { leapDay: '1 March' }).content)).toContain('RRULE:FREQ=YEARLY;BYYEARDAY=60');
});

test('mute and an admin choose; a correction moves; both dates are named', () => {
  const origins = [
    originOf('a', 'One', '1973-04-09', {
      otherDates: [{ date: date('1973-09-04'), support: { source: { publisher: 'B' }, row: 'b' } }],
    }),
    originOf('c', 'War', '1979-02-17', { sensitive: true }),
    originOf('d', 'Hidden', '1980-01-01'),
    originOf('e', 'Moved', '1981-01-01'),
  ];
  const verdicts = new Map([
    ['d', { verdict: 'hidden' as const }],
    ['e', { verdict: 'corrected' as const, date: date('1981-01-03') }],
  ]);
  const lines = linesOf(fileOf(origins, { muteSensitive: true, verdicts }).content);
  expect(lines.filter((line) => line.startsWith('SUMMARY'))).toEqual(['SUMMARY:One (1973)', 'SUMMARY:Moved (1981)']);
  expect(lines).toContain('DTSTART;VALUE=DATE:19810103');
  expect(lines).toContain('DESCRIPTION:sources differ: 9 April 1973 / 4 September 1973\\nAlmanac');
});

test('the description quotes articles and names publishers, never raw front matter', () => {
  const quoted = (part: 'body' | 'front matter') => ({
    article: 'a',
    quote: `from ${part}`,
    start: 0,
    end: 9,
    in: part,
  });
  const support = [
    quoted('body'),
    quoted('front matter'),
    { source: { publisher: 'Almanac', url: 'https://example.org/a' }, row: 'r' },
  ];
  expect(linesOf(fileOf([originOf('t', 'Treaty', '1973-02-26', { support })]).content)).toContain(
    'DESCRIPTION:“from body”\\nAlmanac\\, https://example.org/a',
  );
});

test('the zone of the process moves no day', () => {
  const script = `
    import { composeCalendarFile } from './src/digest/calendar-file.ts';
    import { en } from './src/wording/en.ts';
    const origin = { id: 'x', what: 'Event', parties: [], date: '1973-02-26', otherDates: [], sensitive: false, support: [] };
    console.log(composeCalendarFile([origin], { words: en, made: new Date(0) }).content.match(/DTSTART.*|DTEND.*|DTSTAMP.*/g).join());`;
  const run = (zone: string) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
  const expected = run('UTC');
  expect(expected).toContain('DTSTART;VALUE=DATE:19730226');
  expect(run('Pacific/Kiritimati')).toBe(expected);
  expect(run('America/Los_Angeles')).toBe(expected);
}, 30_000);
