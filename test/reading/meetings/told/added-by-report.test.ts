import { describe, expect, it } from 'vitest';
import { told } from '../../told-meetings.ts';

const OSLO = ' date 2014-05-07 OSLO -- ';

const LEAD =
  'Norwegian President Nils Berg held talks with Chilean President Ana Rojas in Oslo on Tuesday.\n\nThey agreed on cod.\n\n';

const LED = 'talks · held · 2014-05-06 · Nils Berg × Ana Rojas';

describe('what a report adds', () => {
  it('is a message from whoever "congratulated" somebody, where the article is about messages', async () => {
    const lead =
      'Norwegian President Nils Berg on May 6 sent a message of congratulations to Chilean President Ana Rojas.\n\n';
    const more = 'Norwegian Foreign Minister Sigrid Haug congratulated Luis Araya, Foreign Minister of Chile.';
    expect(await told(`${OSLO}${lead}${more}`)).toEqual([
      'message · held · 2014-05-06 · Nils Berg × Ana Rojas',
      'message · held · 2014-05-06 · Sigrid Haug × Luis Araya',
    ]);
    expect(await told(`${OSLO}${LEAD}${more}`)).toEqual([LED]);
    expect(
      await told(
        `${OSLO}${lead}Also on the day, Norwegian Prime Minister Erik Dahl extended greetings to the Chilean leader.`,
      ),
    ).toEqual([
      'message · held · 2014-05-06 · Nils Berg × Ana Rojas',
      'message · held · 2014-05-06 · Erik Dahl × Ana Rojas',
    ]);
  });

  it('is one meeting a guest of a visit, counted from the one before', async () => {
    expect(
      await told(
        `${OSLO}A delegation led by Norwegian Trade Minister Erik Dahl paid a working visit to Chile from May 2-6.\n\nIn Santiago, Dahl had meetings with Chilean Foreign Minister Luis Araya and Chilean Finance Minister Ana Rojas.\n\nAt the meeting with Araya on May 4, Dahl spoke of cod.\n\nRojas, receiving the Norwegian official at the ministry the following day, spoke of wine.`,
      ),
    ).toEqual([
      'visit · held · 2014-05-02/2014-05-06 · Erik Dahl',
      'meeting · held · 2014-05-04 · Erik Dahl × Luis Araya',
      'meeting · held · 2014-05-05 · Erik Dahl × Ana Rojas',
    ]);
  });

  it('is planned for the day of the talks, when it is "this afternoon"', async () => {
    expect(
      await told(
        'Oslo (NTB) - Norwegian President Nils Berg held talks with Chilean President Ana Rojas in Oslo on May 6, 2014.\n\nThey agreed on cod.\n\nThis afternoon, the Chilean leader is scheduled to meet Norwegian Prime Minister Sigrid Haug.',
      ),
    ).toEqual([LED, 'meeting · planned · 2014-05-06 · Ana Rojas × Sigrid Haug']);
  });

  it.each([
    [
      'Norwegian President Nils Berg on May 6 met former Chilean President Ana Rojas in Lima.',
      'meeting · held · 2014-05-06 · Nils Berg × Ana Rojas',
    ],
    [
      'Norwegian Deputy Foreign Minister Erik Dahl and visiting Chilean Trade Minister Luis Araya discussed ways to boost bilateral relations at a working session in Oslo on May 6.',
      'meeting · held · 2014-05-06 · Erik Dahl × Luis Araya',
    ],
    [
      'Chairman of the Oslo City Council Nils Berg of Norway on Tuesday welcomed Chilean Ambassador Luis Araya to the city.',
      'reception · held · 2014-05-06 · Nils Berg × Luis Araya',
    ],
    [
      'Visiting Chilean Senator Ana Rojas was welcomed by Norwegian Foreign Minister Sigrid Haug in Oslo on Tuesday.',
      'reception · held · 2014-05-06 · Ana Rojas × Sigrid Haug',
    ],
    [
      'Norwegian President Nils Berg on Tuesday received credentials from Chilean Ambassador Luis Araya at the Palace.',
      'reception · held · 2014-05-06 · Nils Berg × Luis Araya',
    ],
    [
      'Norwegian President Nils Berg on Tuesday received the letters of credence of Chilean Ambassador Luis Araya at the Palace.',
      'reception · held · 2014-05-06 · Nils Berg × Luis Araya',
    ],
    [
      'Chilean Ambassador Luis Araya on Tuesday presented his letters of credence to Norwegian President Nils Berg.',
      'reception · held · 2014-05-06 · Luis Araya × Nils Berg',
    ],
    [
      'Norwegian President Nils Berg is welcoming Chilean President Luis Araya to the White House on Tuesday.',
      'reception · held · 2014-05-06 · Nils Berg × Luis Araya',
    ],
    [
      'Norwegian Minister Nils Berg on Tuesday hosted a guard of honour for Chilean General Luis Araya before the two held talks.',
      'talks · held · 2014-05-06 · Nils Berg × Luis Araya',
    ],
    [
      'Norwegian Foreign Minister Sigrid Haug received in Oslo on Tuesday a delegation of the Chinese People’s Political Consultative Conference led by Vice Chairman Shen Wei.',
      'reception · held · 2014-05-06 · Sigrid Haug × Shen Wei',
    ],
    [
      'Norwegian Prime Minister Sigrid Haug received Mayor of Daegu Hong Joon-pyo of the Republic of Korea in Oslo on May 6.',
      'reception · held · 2014-05-06 · Sigrid Haug × Hong Joon-pyo',
    ],
  ])('%s', async (text, expected) => {
    expect(await told(OSLO + text)).toEqual([expected]);
  });

  it('is no welcome for a plan', async () => {
    const plan =
      'Norwegian President Nils Berg welcomed a plan of Chilean President Luis Araya to the House of Fishers.';
    expect(await told(OSLO + plan)).toEqual([]);
  });
});

it('a visitor’s next talks abroad within days are added, with those whom the sentence itself names', async () => {
  const next = 'Araya is expected in Helsinki on Thursday for talks with Finnish Foreign Minister Aino Laine.';
  const lead = 'Norwegian Foreign Minister Sigrid Haug met Chilean Foreign Minister Luis Araya in Oslo on Tuesday.';
  expect(await told(`${OSLO}${lead}\n\n${next}`)).toEqual([
    'meeting · held · 2014-05-06 · Sigrid Haug × Luis Araya',
    'talks · planned · 2014-05-08 · Luis Araya × Aino Laine',
  ]);
  expect(
    await told(`${OSLO}${lead}\n\nAraya will be in Bergen today for a working session with the city council.`),
  ).toEqual(['meeting · held · 2014-05-06 · Sigrid Haug × Luis Araya']);
});
