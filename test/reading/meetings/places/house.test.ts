import { describe, expect, it } from 'vitest';
import { readingFrom } from '../../told-meetings.ts';

/** The meetings of a text with their places: "mode · status · day · place · who". */
async function placed(text: string): Promise<string[]> {
  return (await readingFrom(text)).meetings.map(({ mode, status, date, place, participants }) =>
    [mode, status, date ?? '-', place ?? '-', participants.map(({ name }) => name).join(' × ')].join(' · '),
  );
}

const OSLO = ' date 2014-05-08 BERGEN -- ';

describe('a house told in a clause of its own', () => {
  it.each([
    [
      'after the talks',
      'Norwegian Prime Minister Sigrid Haug said so in Oslo on Tuesday, after she and Chilean President Ana Rojas had held talks at the Royal Palace.',
      ['talks · held · 2014-05-06 · Royal Palace · Sigrid Haug × Ana Rojas'],
    ],
    [
      'joined to a plan',
      'Chilean President Ana Rojas is set to meet Norwegian Prime Minister Sigrid Haug on Friday and have a bilateral meeting with King Olav Lund at the Royal Palace.',
      ['meeting · planned · 2014-05-09 · - · Ana Rojas × Sigrid Haug'],
    ],
    [
      'joined to a plan of the same two',
      'Chilean President Ana Rojas is set to meet Norwegian Prime Minister Sigrid Haug on Friday and have talks at the Royal Palace.',
      ['meeting · planned · 2014-05-09 · Royal Palace · Ana Rojas × Sigrid Haug'],
    ],
    [
      'by its grounds',
      'Chilean President Ana Rojas met Norwegian Prime Minister Sigrid Haug in the gardens of the Royal Palace on Tuesday.',
      ['meeting · held · 2014-05-06 · Royal Palace · Ana Rojas × Sigrid Haug'],
    ],
    [
      'to which "there" points back',
      'Chilean President Ana Rojas and Norwegian Prime Minister Sigrid Haug, who had greeted her at the State Guest House, held talks there on Tuesday.',
      ['talks · held · 2014-05-06 · State Guest House · Ana Rojas × Sigrid Haug'],
    ],
    [
      'of the talks that the lead told, and not of a meeting told further down',
      'Chilean Foreign Minister Ana Rojas and Norwegian Foreign Minister Sigrid Haug held talks in Oslo on Tuesday. Opening the meeting at the Guest House, Haug praised salmon. On Monday, Rojas had a meeting with Norwegian Trade Minister Erik Dahl.',
      [
        'talks · held · 2014-05-06 · Oslo · Ana Rojas × Sigrid Haug',
        'meeting · held · 2014-05-05 · - · Ana Rojas × Erik Dahl',
      ],
    ],
    [
      'of the one meeting told before it',
      'Chilean Foreign Minister Ana Rojas and Norwegian Foreign Minister Sigrid Haug held talks in Oslo on Tuesday. On Monday, Rojas had a meeting with Norwegian Trade Minister Erik Dahl. The meeting at the Guest House was short.',
      [
        'talks · held · 2014-05-06 · Oslo · Ana Rojas × Sigrid Haug',
        'meeting · held · 2014-05-05 · Guest House · Ana Rojas × Erik Dahl',
      ],
    ],
    [
      'where somebody was waiting',
      'After arriving at the Royal Palace, where Norwegian Prime Minister Sigrid Haug was waiting for her, Chilean President Ana Rojas held talks with her host on Tuesday.',
      ['talks · held · 2014-05-06 · Royal Palace · Sigrid Haug × Ana Rojas'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await placed(OSLO + text)).toEqual(expected);
  });
});
