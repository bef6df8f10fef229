import { describe, expect, it } from 'vitest';
import { readingFrom } from '../told-meetings.ts';

/** The meetings of a text with their places: "mode · status · day · place · who". */
async function placed(text: string): Promise<string[]> {
  return (await readingFrom(text)).meetings.map(({ mode, status, date, place, participants }) =>
    [mode, status, date ?? '-', place ?? '-', participants.map(({ name }) => name).join(' × ')].join(' · '),
  );
}

describe('a headline that alone says how they came together', () => {
  it.each([
    [
      'over what one told the other',
      'Norwegian, Chilean fisheries ministers hold online talks\n\nOSLO, May 8, 2014 -- Norwegian Fisheries Minister Sigrid Haug on May 7 told her Chilean counterpart Luis Araya that stocks were low.',
      ['online talks · held · 2014-05-07 · - · Sigrid Haug × Luis Araya'],
    ],
    [
      'and none where it tells of something else',
      'Norwegian, Chilean fisheries ministers at odds\n\nOSLO, May 8, 2014 -- Norwegian Fisheries Minister Sigrid Haug on May 7 told her Chilean counterpart Luis Araya that stocks were low.',
      [],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await placed(text)).toEqual(expected);
  });
});
