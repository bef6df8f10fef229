import { describe, expect, it } from 'vitest';
import { readingFrom } from '../../told-meetings.ts';

/** The meetings of a text with their places: "mode · status · day · place · who". */
async function placed(text: string): Promise<string[]> {
  return (await readingFrom(text)).meetings.map(({ mode, status, date, place, participants }) =>
    [mode, status, date ?? '-', place ?? '-', participants.map(({ name }) => name).join(' × ')].join(' · '),
  );
}

const OSLO = ' date 2014-05-08 BERGEN -- ';

describe('an arrival that passes into talks', () => {
  it.each([
    [
      'is held, by the town to which the guest is the first to come',
      'The first Chilean head of state to come to Oslo since 1994, President Ana Rojas was welcomed with a parade on Tuesday and went straight from it into talks with Norwegian Prime Minister Sigrid Haug.\n\nThe Chilean President was received in the evening by King Olav Berg.',
      [
        'talks · held · 2014-05-06 · Oslo · Ana Rojas × Sigrid Haug',
        'reception · held · 2014-05-06 · - · Ana Rojas × Olav Berg',
      ],
    ],
    [
      'is held where the guest drove to it',
      'Chilean Foreign Minister Luis Araya landed in Oslo on Tuesday and drove directly from the airport to a meeting with Norwegian Foreign Minister Sigrid Haug.',
      ['meeting · held · 2014-05-06 · Oslo · Luis Araya × Sigrid Haug'],
    ],
    [
      'goes on to the next host, who awaited the guest',
      'Chilean President Ana Rojas held talks with Norwegian Prime Minister Sigrid Haug on Tuesday.\n\nFrom there Rojas was driven to the parliament, where Norwegian Speaker Nils Berg awaited her.',
      [
        'talks · held · 2014-05-06 · - · Ana Rojas × Sigrid Haug',
        'meeting · held · 2014-05-06 · - · Ana Rojas × Nils Berg',
      ],
    ],
    [
      'is planned where it is to come',
      'Chilean President Ana Rojas will be welcomed with a parade in Oslo on Friday and go straight from it into talks with Norwegian Prime Minister Sigrid Haug.',
      ['talks · planned · 2014-05-09 · Oslo · Ana Rojas × Sigrid Haug'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await placed(OSLO + text)).toEqual(expected);
  });
});
