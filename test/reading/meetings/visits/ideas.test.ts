import { describe, expect, it } from 'vitest';
import { told } from '../../told-meetings.ts';

const STAMP = ' date 2014-05-07 ';

describe('a visit that is only an idea', () => {
  const MET = 'meeting · held · 2014-05-06 · Ana Rojas × Luis Araya';

  it.each([
    [
      'pledged in the heading, by one whom the lead has meet an unnamed leader',
      'Norwegian Herald\n\nRojas pledges to visit Norway\n\nSANTIAGO — Chilean President Ana Rojas met with Norway’s labour leader at the Palace on May 6 and pledged to make her first visit to that nation “sometime.”\n\nIt was not clear when Rojas would make the visit.\n\nRojas and Norwegian labour leader Tor Berg met just before noon and discussed fish.',
      ['meeting · held · --05-06 · Ana Rojas × Tor Berg'],
    ],
    [
      'agreed on at a meeting of others',
      STAMP +
        'Norway and Chile have agreed to work for a visit of Chilean President Rosa Vera to Norway within this year.\n\nThis was revealed at a bilateral meeting between Norwegian Foreign Minister Tor Berg and his Chilean counterpart Luis Araya on Tuesday.',
      ['meeting · held · 2014-05-06 · Tor Berg × Luis Araya'],
    ],
    [
      'praised by one who says so at a meeting',
      STAMP +
        'Chilean President Rosa Vera has chosen Norway as the first country to pay a state visit to.\n\nThe choice shows how much Vera herself thinks of Norway, Chilean Foreign Minister Ana Rojas stressed during a meeting with her Norwegian counterpart Luis Araya on Tuesday.',
      [MET],
    ],
  ])('gives way to the meeting told after it: %s', async (_, text, expected) =>
    expect(await told(text)).toEqual(expected));

  it('is told beside a meeting in the same sentence', async () => {
    const text =
      'Chilean President Rosa Vera will make a trip to Norway next year, Chilean Foreign Minister Ana Rojas told Norwegian Prime Minister Luis Araya on Tuesday.';
    expect((await told(STAMP + text)).map((one) => one.split(' · ')[1])).toEqual(['planned', 'held']);
  });

  it('and one for a set day stays before a meeting that is looked back upon', async () => {
    const text =
      'Chilean President Ana Rojas will visit Norway on May 20.\n\nRojas and Norwegian Prime Minister Tor Berg met in Lima last year.';
    expect((await told(STAMP + text)).map((one) => one.split(' · ').slice(0, 3).join(' '))).toEqual([
      'visit planned 2014-05-20',
    ]);
  });

  it('has the day that the lead gives to it under its heading', async () => {
    const text =
      'Back\n\nMinister Sigrid Haug to visit Helsinki\n\n06.05.2014\n\nOn 7 May 2014, Norwegian Foreign Minister Sigrid Haug will visit the capital of Finland to meet with the country’s top politicians.';
    expect(await told(text)).toEqual(['visit · planned · 2014-05-07 · Sigrid Haug']);
  });
});
