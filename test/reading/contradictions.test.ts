import { describe, expect, it } from 'vitest';
import { readingFrom } from './told-meetings.ts';

const LEAD =
  ' date 2014-05-07 OSLO -- Norwegian Foreign Minister Sigrid Haug held talks with Chilean Foreign Minister Luis Araya in Oslo on May 6.\n\n';

async function problems(text: string): Promise<string[]> {
  return (await readingFrom(text)).problems.map(({ what }) => what);
}

describe('contradictions of a text', () => {
  it.each([
    ['They will meet again on Monday, June 3, 2014.', ['The text calls 2014-06-03 a Monday, but it was a Tuesday.']],
    ['Araya will leave on May 9 (Thursday).', ['The text calls 2014-05-09 a Thursday, but it was a Friday.']],
    ['The pact was signed on 31 April.', ['"31 April" is no day: April has 30 days.']],
    ['It took effect on February 29, 2013.', ['"February 29, 2013" is no day: February 2013 has 28 days.']],
    ['The fair ran from May 12 to 8.', ['The span "May 12 to 8" ends before it begins; it gives no day.']],
    [
      'The talks were held on May 5 at the ministry.',
      ['The text gives the meeting two days, 2014-05-06 and 2014-05-05; the first is used.'],
    ],
  ])('%s', async (text, expected) => {
    expect(await problems(`${LEAD}${text}`)).toEqual(expected);
  });

  it.each([
    'They will meet again on Tuesday, June 3, 2014.',
    'They will meet again on Monday, and on June 3, 2014 in Chile.',
    'The pact was signed on 30 April.',
    'The pact was signed on February 29.',
    'It took effect on February 29, 2012.',
    'Exports of 31 April ships, and June 31.5 of them, grew.',
    'The fair ran from May 8 to 12.',
    'The fair ran from December 30 to January 2.',
    'The talks were held on May 6 at the ministry.',
    'The talks were held on April 6 last year at the ministry.',
    'The meeting on climate on May 8 will be led by Haug.',
  ])('none: %s', async (text) => {
    const found = await problems(`${LEAD}${text}`);
    expect(found).toEqual(text.includes('31 April ships') ? ['"31 April" is no day: April has 30 days.'] : []);
  });

  it('tells a second dateline of another day, not of the same', async () => {
    const first = 'OSLO, May 6 (NTB) — Norwegian Foreign Minister Sigrid Haug met Chilean Foreign Minister Luis Araya.';
    expect(await problems(`${first}\n\nLIMA, May 9 (NTB) — The two met again in the port.`)).toEqual([
      'Two datelines name different days, "OSLO, May 6 (NTB)" and "LIMA, May 9 (NTB)": the first is used; if these are two reports, give each a file of its own.',
    ]);
    expect(await problems(`${first}\n\nLIMA, May 6 (NTB) — Araya will go home.`)).toEqual([]);
    expect(await problems(`${first}\n\nLima and Oslo, on May 9, will mark a day of friendship.`)).toEqual([]);
  });

  it('holds an office that somebody meets with against the table of offices, and keeps the text', async () => {
    const met = (date: string, role: string): string =>
      ` date ${date} TOKYO -- ${role} met with Chilean Foreign Minister Luis Araya in Tokyo today.`;
    expect(await problems(met('2024-12-10', 'Japanese Prime Minister Fumio Kishida'))).toEqual([
      expect.stringContaining('The text names Fumio Kishida as'),
    ]);
    expect(await problems(met('2024-10-10', 'Japanese Prime Minister Fumio Kishida'))).toEqual([]);
    expect(await problems(met('2024-12-10', 'Former Japanese Prime Minister Fumio Kishida'))).toEqual([]);
    expect(await problems(met('2023-12-10', 'Japanese Prime Minister Fumio Kishida'))).toEqual([]);
  });
});
