import { describe, expect, it } from 'vitest';
import { told } from '../../told-meetings.ts';

describe('who met, apart from whom they spoke about', () => {
  it.each([
    [
      ' date 2016-03-03 OSLO -- Norwegian Foreign Minister Kari Solberg held talks on Thursday with Chilean Foreign Minister Luis Araya on a plan drawn up by Chilean President Ana Fuentes.',
      ['talks · held · 2016-03-03 · Kari Solberg × Luis Araya'],
    ],
    [
      ' date 2016-03-03 OSLO -- Norwegian Foreign Minister Kari Solberg met on Thursday with Chilean Foreign Minister Luis Araya and discussed the upcoming visit by Chilean President Ana Fuentes.',
      ['meeting · held · 2016-03-03 · Kari Solberg × Luis Araya'],
    ],
    [
      ' date 2016-03-03 OSLO -- Norwegian Foreign Minister Kari Solberg held talks on Thursday with Chilean Foreign Minister Luis Araya and Chilean President Ana Fuentes.',
      ['talks · held · 2016-03-03 · Kari Solberg × Luis Araya × Ana Fuentes'],
    ],
  ])('%s', async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });

  it('hears that something was said when meeting another', async () => {
    const lead =
      ' date 2014-03-06 LISBON, March 6 -- Portugal will open its market wider, Portuguese Prime Minister Duarte Costa said on Thursday.\n\n';
    expect(await told(`${lead}Costa said this when meeting with visiting Ghanaian President Kofi Mensah.`)).toEqual([
      'meeting · held · 2014-03-06 · Duarte Costa × Kofi Mensah',
    ]);
    expect(await told(`${lead}Costa said this to reporters, and praised Ghanaian President Kofi Mensah.`)).toEqual([]);
  });
});
