import { describe, expect, it } from 'vitest';
import { readingFrom } from '../../told-meetings.ts';

const placed = async (text: string): Promise<string[]> =>
  (await readingFrom(text)).meetings.map(({ mode, date, place }) => [mode, date ?? '-', place ?? '-'].join(' · '));

const TALKS =
  'OSLO, June 9, 2022 — Prime Minister Kari Dahl held talks with Chilean President Ana Rojas in Oslo on Thursday.';

describe('days and places that a text tells around its meeting', () => {
  it.each([
    [
      'calls of a whole time turn no talks into a call',
      `${TALKS}\n\nDahl was glad of the ties. During the pandemic, both countries still kept up phone talks and visits.`,
      ['talks · 2022-06-09 · Oslo'],
    ],
    [
      'the talks turn out to be a call',
      'OSLO, June 9, 2022 — Prime Minister Kari Dahl held talks with Chilean President Ana Rojas on Thursday.\n\nDuring the phone conversation, the two leaders spoke of salmon.',
      ['phone call · 2022-06-09 · -'],
    ],
    [
      'a file photo lends neither its day nor its place',
      'OSLO, July 13, 2022 — The top diplomats of Norway and Chile discussed on Wednesday ways to trade more.\n\nThis file photo provided by the ministry on May 25, 2022, shows Foreign Minister Jan Berg at his office in Bergen.\n\nIn a phone call with Chilean Foreign Minister Luis Prado, Norwegian Foreign Minister Jan Berg said he would work for it.',
      ['phone call · 2022-07-13 · -'],
    ],
    [
      'where two agreed on something, under a byline',
      'June 9, 2022\n\nOur correspondents\n\nNorwegian Foreign Minister Jan Berg and Luis Prado, his Chilean counterpart, agreed in Denmark that trade should grow.\n\nBerg and Prado met on the sidelines of a conference of ministers.',
      ['meeting · - · Denmark'],
    ],
    [
      'a headline ends with the town',
      "Norway's premier Kari Dahl meets Chile's President Ana Rojas in Santiago\n\nOSLO, June 9, 2022 — Norwegian Prime Minister Kari Dahl met Chilean President Ana Rojas on Wednesday.",
      ['meeting · 2022-06-08 · Santiago'],
    ],
    [
      'days of a visit hold for what was during it',
      'OSLO, June 9, 2022 — Chilean Trade Minister Luis Prado was on a visit to Norway from Monday to Wednesday.\n\nDuring the visit, Prado met with Norwegian Prime Minister Kari Dahl.',
      ['visit · 2022-06-06/2022-06-08 · Norway', 'meeting · 2022-06-06/2022-06-08 · -'],
    ],
    [
      'a visit of days that are not told',
      'OSLO, June 9, 2022 — Chilean Trade Minister Luis Prado was on a visit to Norway.\n\nDuring the visit, Prado met with Norwegian Prime Minister Kari Dahl.',
      ['meeting · - · -'],
    ],
    [
      'a day in figures that can put only the month first',
      'OSLO, November 20, 2016 — On 11/15/2016, Norwegian Prime Minister Kari Dahl received Chilean President Ana Rojas.',
      ['reception · 2016-11-15 · -'],
    ],
    [
      'a separate meeting, told after one with its day',
      'OSLO, June 9, 2022 — Norwegian Prime Minister Kari Dahl met Chilean President Ana Rojas in Oslo on Wednesday.\n\nIn a separate meeting with Peruvian Minister Luis Prado, Dahl asked for more flights.',
      ['meeting · 2022-06-08 · Oslo', 'meeting · 2022-06-08 · -'],
    ],
    [
      'what is spoken of at a meeting lends it no place',
      'OSLO, June 9, 2022 — Norwegian Prime Minister Kari Dahl met Chilean President Ana Rojas on Wednesday.\n\nIn her meeting with Rojas, Dahl briefed the guest on strong reforms in Norway in many fields.',
      ['meeting · 2022-06-08 · -'],
    ],
    [
      'the day on which a visit ended dates nothing that was on it',
      'OSLO, June 9, 2022 — Chilean President Ana Rojas on Wednesday ended her official visit to Norway.\n\nKing Olav thanked her for the salmon that Chile had sent to the north of the country.\n\nNorwegian Prime Minister Kari Dahl received Rojas, and Norwegian Speaker Jan Berg had talks with her.',
      ['reception · - · -', 'talks · - · -'],
    ],
  ])('%s', async (_, text, expected) => expect(await placed(text)).toEqual(expected));
});
