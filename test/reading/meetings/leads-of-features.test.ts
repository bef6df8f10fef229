import { describe, expect, it } from 'vitest';
import { readingFrom } from '../told-meetings.ts';

/** The meetings of a text with their places: "mode · status · day · place · who". */
async function placed(text: string): Promise<string[]> {
  return (await readingFrom(text)).meetings.map(({ mode, status, date, place, participants }) =>
    [mode, status, date ?? '-', place ?? '-', participants.map(({ name }) => name).join(' × ')].join(' · '),
  );
}

const OSLO = ' date 2014-05-08 BERGEN -- ';

describe('a lead in the manner of a feature', () => {
  it.each([
    [
      'gives its day and town to those who met in the next sentence',
      'Cod may cost less by Christmas, if promises given in Oslo on Tuesday are kept.\n\nChilean Foreign Minister Luis Araya met his Norwegian counterpart, Sigrid Haug, at a fair of fishermen.',
      ['meeting · held · 2014-05-06 · Oslo · Luis Araya × Sigrid Haug'],
    ],
    [
      'gives the day on which a thing was brought home',
      'The compass had lain in a drawer in Bergen for ninety years. On Tuesday Norwegian Foreign Minister Sigrid Haug gave it back.\n\nHaug handed it to Chilean Foreign Minister Luis Araya as they opened talks in Oslo.',
      ['talks · held · 2014-05-06 · Oslo · Sigrid Haug × Luis Araya'],
    ],
    [
      'is told on by the two who looked on after their talks',
      'Two pacts on salmon were sealed in Oslo on Tuesday.\n\nNorwegian Prime Minister Sigrid Haug and her Chilean counterpart, Ana Rojas, looked on at the Royal Palace after the talks that they had held there.',
      ['talks · held · 2014-05-06 · Royal Palace · Sigrid Haug × Ana Rojas'],
    ],
    [
      'gives the day of a scene without a town, and is told on by "he"',
      'Rain had emptied the square, but the guns fired all the same on Tuesday. Chilean President Ana Rojas walked the carpet alone.\n\nInside the Royal Palace, she and Norwegian Prime Minister Sigrid Haug then talked for three hours.',
      ['talks · held · 2014-05-06 · Royal Palace · Ana Rojas × Sigrid Haug'],
    ],
    [
      'leaves the talks that were over first, and those told later behind them',
      'Two pacts on salmon were put on paper in Oslo on Tuesday.\n\nNorwegian Prime Minister Sigrid Haug watched with her Chilean counterpart, Karl Lie, as they were signed in the Great Hall of the Sea following their talks.\n\nIn the late afternoon Haug met Chilean Speaker Luis Araya.',
      [
        'talks · held · 2014-05-06 · Great Hall of the Sea · Sigrid Haug × Karl Lie',
        'meeting · held · 2014-05-06 · - · Sigrid Haug × Luis Araya',
      ],
    ],
    [
      'gives no day of its own to what another sentence names the day of',
      'Norway will lend Chile ten boats, the ministry said on Wednesday, a day after Prime Minister Sigrid Haug had met in Oslo with Chilean President Ana Rojas.\n\nRojas leaves on Friday.',
      ['meeting · held · 2014-05-06 · Oslo · Sigrid Haug × Ana Rojas'],
    ],
    [
      'gives its day to "when they met"',
      'Salmon will swim in the lakes of Chile, by a plan aired in Oslo on Tuesday.\n\nNorwegian Fisheries Minister Sigrid Haug laid it before her Chilean counterpart, Luis Araya, when they met at the Royal Palace.',
      ['meeting · held · 2014-05-06 · Royal Palace · Sigrid Haug × Luis Araya'],
    ],
    [
      'counts back from what "would" be done',
      'Norway said on Wednesday it would lend Chile ten boats, three days after Prime Minister Sigrid Haug met Chilean President Ana Rojas in Oslo.',
      ['meeting · held · 2014-05-04 · Oslo · Sigrid Haug × Ana Rojas'],
    ],
    [
      'tells of no meeting where nobody met',
      'Cod may cost less by Christmas, if plans drawn up in Oslo on Tuesday hold.\n\nThe harbour master, Luis Araya, said that traders had asked for it for years.',
      [],
    ],
    [
      'gives no day where another day is told between',
      'Two pacts on salmon were sealed in Oslo on Monday.\n\nOn Wednesday it rained.\n\nChilean Foreign Minister Luis Araya met his Norwegian counterpart, Sigrid Haug, at a fair of fishermen.',
      ['meeting · held · - · - · Luis Araya × Sigrid Haug'],
    ],
    [
      'gives no day where somebody else arrived',
      'A ship from Chile landed in Oslo on Monday.\n\nChilean Foreign Minister Luis Araya met his Norwegian counterpart, Sigrid Haug, at a fair of fishermen.',
      ['meeting · held · - · - · Luis Araya × Sigrid Haug'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await placed(OSLO + text)).toEqual(expected);
  });
});
