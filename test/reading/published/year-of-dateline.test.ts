import { describe, expect, it } from 'vitest';
import { dateOf } from '../reading-of.ts';

const SENTENCE = 'Deputy Prime Minister Trần Hồng Hà received Danish Minister Lars Aagaard in Hà Nội';

const MORE =
  'The two sides talked about wind power, pig farming and the education of young engineers in both countries.';

describe('the year of a dateline', () => {
  const dateline = (rest: string): string => `KUALA LUMPUR, Feb 17 (Bernama) -- ${SENTENCE}.\n\n${rest}`;

  it.each([
    ['This year the two countries mark 33 years of diplomatic ties, which date from 1992.', '2025-02-17'],
    ['They celebrate the 50th anniversary of diplomatic relations, established in 1971, this year.', '2021-02-17'],
    ['The visit comes ahead of the 75th anniversary of diplomatic ties next year (1950-2025).', '2024-02-17'],
    ['Last year saw many events for the 60th anniversary of diplomatic relations (1962-2022).', '2023-02-17'],
    ['Both countries marked the 30th anniversary of diplomatic relations (1993-2023) two years ago.', '2025-02-17'],
    ['The visit is to mark the 30th anniversary of diplomatic relations, which were opened in 1992.', '2022-02-17'],
    ['Trade has grown since the beginning of 2023.', '2023-02-17'],
    // The host took his office in January 2023.
    [
      'He hoped to see the two sides celebrate in 2023 the 50th anniversary of diplomatic ties (1973-2023).',
      '2023-02-17',
    ],
    ['The bridge was opened in January 2024. A second one will be ready by the end of 2024.', '2024-02-17'],
  ])('comes from %j', (words, expected) => {
    expect(dateOf(dateline(words))).toBe(`${expected} dateline`);
  });

  it.each([
    'In 2025 the two sides will mark the 50th anniversary of diplomatic relations (1975-2025).',
    'They agreed to organise activities to mark the 50th anniversary of diplomatic ties (1973-2023).',
    'He invited the Minister to a fair in 2026.',
    'Denmark aims at goals for 2030 and a vision to 2045.',
    'The strategic partnership was set up in 2013.',
    'The action plan for 2023-27 was adopted.',
    'The 50th anniversary of diplomatic ties was celebrated in 2021.',
    'Trade has grown after the 50th anniversary of diplomatic ties (1973-2023), and a bridge was opened in March 2023.',
    'They spoke of APEC 2027, which Việt Nam hosts.',
    // Two claims that differ.
    'This year the two countries mark 33 years of ties, which date from 1992. Trade has grown since the beginning of 2023.',
  ])('does not come from %j', (words) => {
    expect(dateOf(dateline(words))).toBe('--02-17 dateline');
  });

  it('comes from a year that marks something only while that year must be running', () => {
    const wire = (day: string): string =>
      `COPENHAGEN, ${day} (Ritzau) -- ${SENTENCE}.\n\nHe noted that 2025 marks the 53rd anniversary of diplomatic ties.`;
    expect(dateOf(wire('June 5'))).toBe('2025-06-05 dateline');
    // In December the anniversary may be that of the year to come.
    expect(dateOf(wire('Dec. 5'))).toBe('--12-05 dateline');
  });

  it('comes from the photo taken the day before', () => {
    const text = (taken: string): string =>
      `Denmark and wind\n\nLars Aagaard, Danish minister, meets with Tran Hong Ha, deputy prime minister, in Hanoi, Vietnam, ${taken}. (Xinhua/An Binh)\n\nHANOI, Oct. 17 (Xinhua) -- ${SENTENCE}.\n\n${MORE}`;
    expect(dateOf(text('Oct. 16, 2024'))).toBe('2024-10-17 dateline');
    expect(dateOf(text('May 2, 2024'))).toBe('--10-17 dateline');
  });
});

describe('the year of a dateline, from a plan dated in full', () => {
  it.each([
    ['Jan 7', 'Mette Frederiksen will visit India from Jan. 12 to 13, 2026', '2026-01-07 dateline'],
    ['Dec 30', 'Mette Frederiksen will visit India on Jan. 12, 2026', '2025-12-30 dateline'],
    ['May 7', 'Mette Frederiksen will visit India on Jan. 12, 2026', '--05-07 dateline'],
  ])('%s: %s', (day, lead, expected) => {
    expect(
      dateOf(
        `COPENHAGEN, ${day} (Reuters) - Danish Prime Minister ${lead}, a spokesperson said.\n\nShe looks forward to it.`,
      ),
    ).toBe(expected);
  });

  it('is not that of a partnership whose full years somebody marks', () => {
    expect(
      dateOf(
        `COPENHAGEN, Jan 7 (Reuters) - ${SENTENCE}.\n\nThe countries mark 25 years of their strategic partnership, which dates from May 2000.`,
      ),
    ).toBe('--01-07 dateline');
  });
});
