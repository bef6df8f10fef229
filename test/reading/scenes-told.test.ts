import { describe, expect, it } from 'vitest';
import { readingFrom, told } from './told-meetings.ts';

const OSLO = ' date 2014-05-07 OSLO -- ';
const LEAD =
  'Norwegian President Nils Berg held talks with Chilean President Ana Rojas in Oslo on Tuesday.\n\nThey agreed on cod.\n\n';
const LED = 'talks · held · 2014-05-06 · Nils Berg × Ana Rojas';

describe('a scene that tells of a meeting', () => {
  it.each([
    [
      'a reception that somebody hosted',
      'A reception for Luis Araya, Foreign Minister of Chile, was hosted by Norwegian Prime Minister Sigrid Haug in Oslo on Tuesday.',
      'reception · held · 2014-05-06 · Luis Araya × Sigrid Haug',
    ],
    [
      'a goodbye',
      'With his posting drawing to a close, Chilean Ambassador Luis Araya came to the Foreign Ministry on Tuesday to say goodbye to Norwegian Foreign Minister Sigrid Haug.',
      'meeting · held · 2014-05-06 · Luis Araya × Sigrid Haug',
    ],
    [
      'someone who was waiting',
      'Straight from the harbour Chilean Foreign Minister Luis Araya was driven to the town hall, where Norwegian Prime Minister Sigrid Haug was waiting for him on Tuesday afternoon.',
      'meeting · held · 2014-05-06 · Luis Araya × Sigrid Haug',
    ],
    [
      'a link by video',
      'Quotas should be cut, Norwegian Foreign Minister Sigrid Haug urged Chilean Foreign Minister Luis Araya when the two connected by video link on Tuesday.',
      'online talks · held · 2014-05-06 · Sigrid Haug × Luis Araya',
    ],
    [
      'what was said "when she spoke with" somebody in the last days',
      'A quota for two years: that is what Norwegian Prime Minister Sigrid Haug offered when she talked with Chilean President Ana Rojas by phone on Tuesday evening.',
      'phone call · held · 2014-05-06 · Sigrid Haug × Ana Rojas',
    ],
    [
      'co-chairmen, named in the next sentence',
      'A meeting between the co-chairmen of the Norway-Chile Fisheries Steering Committee took place in Oslo on Tuesday.\n\nNorwegian Foreign Minister Sigrid Haug and Chilean Foreign Minister Luis Araya noted the recovery of the stocks.',
      'meeting · held · 2014-05-06 · Sigrid Haug × Luis Araya',
    ],
    [
      'talks that the opening only names',
      'Can herring be sold in Chile? Chilean President Ana Rojas threw the question to Norwegian Prime Minister Sigrid Haug at the end of talks in Oslo on Tuesday.\n\nHaug offered ten boats.\n\nRojas thanked Norway for its advice.\n\nThe two sides agreed to meet again.',
      'talks · held · 2014-05-06 · Ana Rojas × Sigrid Haug',
    ],
  ])('%s', async (_, text, expected) => {
    expect(await told(OSLO + text)).toEqual([expected]);
  });

  it.each([
    ['She also had lunch with her staff, who were waiting for the bus.', []],
    [
      'Rojas had a rendezvous with Norwegian Prime Minister Sigrid Haug on the same day.',
      ['meeting · held · 2014-05-06 · Ana Rojas × Sigrid Haug'],
    ],
    [
      'Earlier in the day the Chilean leader had been the guest at a luncheon given by Norwegian Foreign Minister Sigrid Haug.',
      ['reception · held · 2014-05-06 · Ana Rojas × Sigrid Haug'],
    ],
    [
      'The Chilean leader, who arrived in the city that morning, is scheduled to meet Norwegian Prime Minister Sigrid Haug and Speaker of the Norwegian Parliament Erik Dahl on Thursday.',
      [
        'meeting · planned · 2014-05-08 · Ana Rojas × Sigrid Haug',
        'meeting · planned · 2014-05-08 · Ana Rojas × Erik Dahl',
      ],
    ],
    [
      'Rojas also paid a courtesy call on Norwegian Prime Minister Sigrid Haug, who had visited Chile in July.',
      ['meeting · held · 2014-05-06 · Ana Rojas × Sigrid Haug'],
    ],
    [
      'Before arriving in Oslo, Rojas visited Peru, where she met her counterpart Jorge Paz.',
      ['meeting · held · - · Ana Rojas × Jorge Paz'],
    ],
    ['Norwegian Foreign Minister Sigrid Haug on Tuesday welcomed Luis Araya’s proposal on cod.', []],
    ['The Chilean leader was welcomed by Norwegian Foreign Minister Sigrid Haug at the airport on Monday.', []],
    ['She flew in from Lima, where she had met Peruvian President Jorge Paz on Monday.', []],
  ])('beside the lead: %s', async (text, more) => {
    expect(await told(OSLO + LEAD + text)).toEqual([LED, ...more]);
  });

  it('brings those together whom a clause beside its subject names, not those who are only sent regards', async () => {
    const people = await told(
      `${OSLO}${LEAD}Norwegian Prime Minister Sigrid Haug, who received the Chilean guest later in the day, asked her to convey an invitation to Chilean Foreign Minister Luis Araya.`,
    );
    expect(people).toEqual([LED, 'reception · held · 2014-05-06 · Sigrid Haug × Ana Rojas']);
  });

  it('writes to each on their own occasion', async () => {
    expect(
      await told(
        `${OSLO}Norwegian President Nils Berg on May 6 sent a message of congratulations to Ana Rojas on her election as President of Chile.\n\nThe same day, Norwegian Prime Minister Sigrid Haug sent greetings to the President-elect.\n\nNorwegian Foreign Minister Erik Dahl extended congratulations to JP Araya over his election as Vice President of Chile.`,
      ),
    ).toEqual([
      'message · held · 2014-05-06 · Nils Berg × Ana Rojas',
      'message · held · 2014-05-06 · Sigrid Haug × Ana Rojas',
      'message · held · 2014-05-06 · Erik Dahl × JP Araya',
    ]);
  });
});

describe('a printed day', () => {
  it('is taken from before a caption, and from behind a menu and a headline', async () => {
    const stamp = async (text: string) => (await readingFrom(text)).published.date;
    const body = 'Norwegian Foreign Minister Sigrid Haug met her Chilean counterpart Luis Araya in Oslo on Thursday.';
    expect(
      await stamp(
        `(NGP) - ${body}\n\nJuly 21, 2023 3:15 PM GMT+7 Minister Sigrid Haug receives Luis Araya, July 20 – Photo: NGP/Per Lund\n\nThey spoke of cod.`,
      ),
    ).toBe('2023-07-21');
    expect(
      await stamp(
        `Home / Politics & Law\n\nNorway and Chile speak of cod\nFriday, July 21, 2023 | 18:05 [GMT+7]\n\n${body}\n\nThey spoke of cod.`,
      ),
    ).toBe('2023-07-21');
  });
});

describe('two meetings and whose province', () => {
  it('tells of one after another in one sentence, of one day only', async () => {
    const text = (when: string) =>
      told(
        `${OSLO}Norwegian Deputy Foreign Minister Erik Dahl had a meeting with Chilean Foreign Minister Luis Araya in Oslo on Tuesday after talks with Chilean Trade Minister Ana Rojas ${when}.`,
      );
    expect(await text('earlier that day')).toEqual([
      'meeting · held · 2014-05-06 · Erik Dahl × Luis Araya',
      'talks · held · 2014-05-06 · Erik Dahl × Ana Rojas',
    ]);
    expect((await text('last year')).slice(1)).toEqual([]);
  });

  it('is held, whatever was said there of times to come', async () => {
    expect(
      await told(
        `${OSLO}Chilean President Ana Rojas said Chile would never forget the boats, when she met Norwegian Prime Minister Sigrid Haug in Oslo on May 6.`,
      ),
    ).toEqual(['meeting · held · 2014-05-06 · Ana Rojas × Sigrid Haug']);
  });

  it('knows the head of a northern province by the words before the name', async () => {
    expect(
      await told(
        ' date 2024-03-05 Lao Cai -- Secretary of the Party Committee of the northern mountainous province of Lao Cai Tran Van Minh met with Chinese Ambassador Wang Wei in Lao Cai city on Monday.',
      ),
    ).toEqual(['meeting · held · 2024-03-04 · Tran Van Minh × Wang Wei']);
  });
});

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
