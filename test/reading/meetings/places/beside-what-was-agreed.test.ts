import { describe, expect, it } from 'vitest';
import { readingFrom } from '../../told-meetings.ts';

const OSLO = ' date 2014-05-07 OSLO -- ';

/** "mode status day @ place · who" of every meeting that the text reports. */
async function meetingsOf(text: string): Promise<string[]> {
  return (await readingFrom(OSLO + text)).meetings.map(
    ({ mode, status, date, place, participants }) =>
      `${mode ?? '-'} ${status} ${date ?? '-'} @ ${place ?? '-'} · ${participants.map(({ name }) => name).join(' × ')}`,
  );
}

describe('a place beside what was agreed or built', () => {
  it.each([
    [
      'The agreement came at talks in Oslo between Norwegian Foreign Minister Sigrid Haug and Chilean Foreign Minister Luis Araya on Tuesday.',
      'talks held 2014-05-06 @ Oslo · Sigrid Haug × Luis Araya',
    ],
    [
      'Receiving Chilean Foreign Minister Luis Araya on Tuesday, Norwegian Prime Minister Sigrid Haug asked for speed, so that the gas complex in Oslo can open.',
      'reception held 2014-05-06 @ - · Luis Araya × Sigrid Haug',
    ],
    [
      'On May 6 the Chilean guests went to Alta Nova City, where Norwegian Governor Nils Berg met Chilean Foreign Minister Luis Araya.',
      'meeting held 2014-05-06 @ Alta Nova City · Nils Berg × Luis Araya',
    ],
  ])('%s', async (text, expected) => {
    expect(await meetingsOf(text)).toEqual([expected]);
  });
});
