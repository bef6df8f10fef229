import { describe, expect, it } from 'vitest';
import type { PartialDay } from '../../src/calendar/day.ts';
import { dayText, honestDayText } from '../../src/wording/dates.ts';
import { en } from '../../src/wording/en.ts';

describe('days whose year is not told', () => {
  it.each([
    ['--05-15', '15 May'],
    ['--05-15/--05-17', '15 to 17 May'],
    ['--05-31/--06-02', '31 May to 2 June'],
  ])('%s', (date, text) => {
    expect(dayText(date as PartialDay, en)).toBe(text);
    expect(honestDayText(date as PartialDay, en)).toBe(en.day.yearNotStated(text));
  });
});
