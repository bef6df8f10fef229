import { describe, expect, it } from 'vitest';
import { readingFrom } from '../../told-meetings.ts';

/** The meetings of a text with their places: "mode · status · day · place · who". */
async function placed(text: string): Promise<string[]> {
  return (await readingFrom(text)).meetings.map(({ mode, status, date, place, participants }) =>
    [mode, status, date ?? '-', place ?? '-', participants.map(({ name }) => name).join(' × ')].join(' · '),
  );
}

const OSLO = ' date 2014-05-08 BERGEN -- ';

describe('somebody who sat down with the next', () => {
  it.each([
    [
      'had a meeting, where the talks were with another',
      'Chilean President Ana Rojas held talks with Norwegian Prime Minister Sigrid Haug on Tuesday.\n\nLater on Tuesday, Rojas sat down with Norwegian Speaker Nils Berg.',
      [
        'talks · held · 2014-05-06 · - · Ana Rojas × Sigrid Haug',
        'meeting · held · 2014-05-06 · - · Ana Rojas × Nils Berg',
      ],
    ],
    [
      'held talks where the sentence says so',
      'Chilean President Ana Rojas held talks with Norwegian Prime Minister Sigrid Haug on Tuesday.\n\nLater on Tuesday, Rojas sat down for talks with Norwegian Speaker Nils Berg.',
      [
        'talks · held · 2014-05-06 · - · Ana Rojas × Sigrid Haug',
        'talks · held · 2014-05-06 · - · Ana Rojas × Nils Berg',
      ],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await placed(OSLO + text)).toEqual(expected);
  });
});

describe('two plans under one verb', () => {
  it.each([
    [
      'with a day each',
      'Chilean Foreign Minister Luis Araya is to hold talks with Norwegian Trade Minister Nils Berg in Oslo on May 12 and see Prime Minister Sigrid Haug the day after.',
      [
        'talks · planned · 2014-05-12 · Oslo · Luis Araya × Nils Berg',
        'meeting · planned · 2014-05-13 · Oslo · Luis Araya × Sigrid Haug',
      ],
    ],
    [
      'with a town each',
      'Chilean Foreign Minister Luis Araya will meet Norwegian Foreign Minister Nils Berg in Oslo on Monday and see Swedish Foreign Minister Jonas Lind in Stockholm on Tuesday.',
      [
        'meeting · planned · 2014-05-12 · Oslo · Luis Araya × Nils Berg',
        'meeting · planned · 2014-05-13 · Stockholm · Luis Araya × Jonas Lind',
      ],
    ],
    [
      'told as held',
      'Chilean Foreign Minister Luis Araya met Norwegian Trade Minister Nils Berg in Oslo on Monday and saw Prime Minister Sigrid Haug the day after.',
      [
        'meeting · held · 2014-05-05 · Oslo · Luis Araya × Nils Berg',
        'meeting · held · 2014-05-06 · Oslo · Luis Araya × Sigrid Haug',
      ],
    ],
    [
      'not of what somebody saw',
      'Chilean Foreign Minister Luis Araya met Norwegian Trade Minister Nils Berg in Oslo on Monday and saw the harbour the day after.',
      ['meeting · held · 2014-05-05 · Oslo · Luis Araya × Nils Berg'],
    ],
    [
      'not of what somebody is called on to do',
      'Chilean Foreign Minister Luis Araya will meet Norwegian Trade Minister Nils Berg in Oslo on Friday and call on Prime Minister Sigrid Haug to open the market.',
      ['meeting · planned · 2014-05-09 · Oslo · Luis Araya × Nils Berg'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await placed(OSLO + text)).toEqual(expected);
  });
});
