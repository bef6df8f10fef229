import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/calendar/day.ts';
import { tellsOf } from '../../src/digest/compose-digest.ts';
import type { DigestWish } from '../../src/digest/digest.ts';
import { date, day, digestOf, originOf, ruleAgainst, textsOf } from '../support/digest-library.ts';

const support = { source: { publisher: 'Other Almanac' }, row: 'x' };
const told = (parts: Parameters<typeof digestOf>[0], wish: Partial<DigestWish> = {}): string[] =>
  textsOf(digestOf(parts, wish), 'anniversaries');

describe('anniversaries', () => {
  test.each([
    ['2013-03-16', '13 years on 16 March 2026 (today): Treaty'],
    ['2025-03-17', '1 year on 17 March 2026 (tomorrow): Treaty'],
    ['2001-04-15', '25 years on 15 April 2026 (in 30 days): Treaty'],
    ['2001-04-16', undefined],
    ['2001-03-15', undefined],
    ['2026-03-20', undefined],
    ['2001-04', 'April 2026 marks 25 years: Treaty; day not stated'],
    ['2001-05', undefined],
    ['2011', '2026 marks 15 years: Treaty; day not stated'],
    ['2012', undefined],
    ['--03-20', undefined],
  ])('an event of %s: %s', (when, text) =>
    expect(told({ origins: [originOf('t', 'Treaty', when)] })).toEqual(text ? [text] : []));

  test('milestones come first, exact days before months and years', () => {
    const origins = [
      originOf('plain', 'Plain', '2013-03-20'),
      originOf('year', 'Year', '2016'),
      originOf('month', 'Month', '2006-03'),
      originOf('round', 'Round', '1976-04-10'),
      originOf('soon', 'Soon', '2012-03-17'),
    ];
    expect(told({ origins }).map((text) => text.split(': ')[1]?.split(';')[0])).toEqual([
      'Round',
      'Month',
      'Year',
      'Soon',
      'Plain',
    ]);
  });

  test('each is told at 30, 14, 7 and 0 days of notice and at no other day', () => {
    const parts = { origins: [originOf('t', 'Treaty', '2006-04-20')] };
    const keys = new Set<string>();
    const days: string[] = [];
    for (let on = day('2026-03-01'); on <= '2026-04-30'; on = addDays(on, 1)) {
      const digest = digestOf(parts, { on, told: keys, days: 1 });
      if (textsOf(digest, 'anniversaries').length > 0) days.push(on);
      for (const key of tellsOf(digest)) keys.add(key);
    }
    expect(days).toEqual(['2026-03-21', '2026-04-06', '2026-04-13', '2026-04-20']);
  });

  test('a weekly digest keeps each notice in its last issue before it would be missed', () => {
    const parts = { origins: [originOf('t', 'Treaty', '2006-04-22')] };
    const keys = new Set<string>();
    const days: string[] = [];
    for (let on = day('2026-03-02'); on <= '2026-04-30'; on = addDays(on, 7)) {
      const digest = digestOf(parts, { on, told: keys, leadTimes: [14, 0] });
      if (textsOf(digest, 'anniversaries').length > 0) days.push(on);
      for (const key of tellsOf(digest)) keys.add(key);
    }
    expect(days).toEqual(['2026-04-06', '2026-04-20']);
    const early = digestOf(parts, { on: day('2026-03-30'), leadTimes: [14, 0] });
    expect(ruleAgainst(early, /Treaty/)).toBe("too early: it is told at 14 days' notice");
  });

  test('a year that is not round is told once', () => {
    const parts = { origins: [originOf('t', 'Treaty', '2007-04-10')] };
    const first = digestOf(parts);
    expect(textsOf(first, 'anniversaries')).toHaveLength(1);
    const told = new Set(tellsOf(first));
    expect(textsOf(digestOf(parts, { told, on: day('2026-04-10') }), 'anniversaries')).toEqual([]);
  });

  test('a month or year without a day is told once', () => {
    const parts = { origins: [originOf('m', 'Month', '2006-03'), originOf('y', 'Year', '2016')] };
    const first = digestOf(parts);
    expect(textsOf(first, 'anniversaries')).toHaveLength(2);
    const again = digestOf(parts, { told: new Set(tellsOf(first)), on: day('2026-03-23') });
    expect(textsOf(again, 'anniversaries')).toEqual([]);
  });

  test('29 February follows the setting, and says so', () => {
    const parts = { origins: [originOf('leap', 'Relations', '1992-02-29')] };
    const on = day('2026-02-20');
    expect(told(parts, { on })).toEqual([
      '34 years on 28 February 2026 (in 8 days): Relations; 29 February, kept on 28 February in this year',
    ]);
    expect(told(parts, { on, leapDay: '1 March' })).toEqual([
      '34 years on 1 March 2026 (in 9 days): Relations; 29 February, kept on 1 March in this year',
    ]);
    expect(told(parts, { on: day('2028-02-20') })).toEqual(['36 years on 29 February 2028 (in 9 days): Relations']);
  });

  test('a level that was raised says so, but not before it was', () => {
    const raised = { to: 'Strategic Partnership', date: date('2018-03-15') };
    const parts = { origins: [originOf('p', 'Comprehensive Partnership', '2009-04-02', { raised })] };
    expect(told(parts)).toEqual([
      '17 years on 2 April 2026 (in 17 days): Comprehensive Partnership (of 2009, raised to Strategic Partnership in 2018)',
    ]);
    expect(told(parts, { on: day('2015-03-16') })).toEqual([
      '6 years on 2 April 2015 (in 17 days): Comprehensive Partnership',
    ]);
  });

  test('both dates are named where sources differ, and both are cited', () => {
    const origin = originOf('d', 'Relations', '1973-04-09', { otherDates: [{ date: date('1973-09-04'), support }] });
    const digest = digestOf({ origins: [origin] });
    expect(textsOf(digest, 'anniversaries')).toEqual([
      '53 years on 9 April 2026 (in 24 days): Relations; sources differ: 9 April 1973 / 4 September 1973',
    ]);
    expect(digest.sections[0]?.items[0]?.citations).toEqual([...origin.support, support]);
  });

  test('sensitive dates can be muted; filters and an admin leave out others', () => {
    const origins = [
      originOf('w', 'End of a war', '1976-03-20', { sensitive: true }),
      originOf('t', 'Treaty', '1976-03-20'),
    ];
    expect(told({ origins })).toHaveLength(2);
    const muted = digestOf({ origins }, { muteSensitive: true });
    expect(textsOf(muted, 'anniversaries')).toEqual(['50 years on 20 March 2026 (in 4 days): Treaty']);
    expect(ruleAgainst(muted, /End of a war/)).toBe('sensitive dates are muted here');
    expect(ruleAgainst(digestOf({ origins }, { filters: { countries: ['US'] } }), /Treaty/)).toBe(
      'left out by the filter country:US',
    );
    const verdicts = new Map([
      ['w', { verdict: 'hidden' as const }],
      ['t', { verdict: 'corrected' as const, date: date('1976-03-22') }],
    ]);
    const judged = digestOf({ origins }, { verdicts });
    expect(textsOf(judged, 'anniversaries')).toEqual(['50 years on 22 March 2026 (in 6 days): Treaty']);
    expect(ruleAgainst(judged, /End of a war/)).toBe('hidden by an admin');
  });
});
