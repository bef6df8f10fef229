import { describe, expect, it } from 'vitest';
import { told } from './told-meetings.ts';

const FILED = ' date 2014-05-07 ';
const LEAD = `${FILED}OSLO -- Norwegian Foreign Minister Sigrid Haug held talks with visiting Chilean Foreign Minister Luis Araya in Oslo on Tuesday.\n\nHaug thanked Araya for his support.\n\n`;
const FIRST = 'talks · held · 2014-05-06 · Sigrid Haug × Luis Araya';

describe('a further meeting', () => {
  it.each([
    [
      'That same afternoon, Norwegian Prime Minister Erik Dahl received the Chilean minister.',
      'reception · held · 2014-05-06 · Erik Dahl × Luis Araya',
    ],
    [
      'The previous evening, Norwegian President Nils Berg met Araya at the City Palace.',
      'meeting · held · 2014-05-05 · Nils Berg × Luis Araya',
    ],
    [
      'Prior to that, Norwegian Prime Minister Erik Dahl proposed in a meeting with the guest that ports be widened.',
      'meeting · held · 2014-05-06 · Luis Araya × Erik Dahl',
    ],
    [
      'Norwegian Prime Minister Erik Dahl and Araya sat down for an hour and a half.',
      'talks · held · - · Erik Dahl × Luis Araya',
    ],
    [
      'Later on Tuesday, Araya was received in Oslo by Norwegian Prime Minister Erik Dahl.',
      'reception · held · 2014-05-06 · Luis Araya × Erik Dahl',
    ],
    [
      'Araya, who landed on Sunday night from Lima, earlier called on Norwegian President Nils Berg.',
      'meeting · held · 2014-05-06 · Luis Araya × Nils Berg',
    ],
  ])('of the same days is told: %s', async (sentence, second) => {
    expect(await told(LEAD + sentence)).toEqual([FIRST, second]);
  });

  it.each([
    'Norwegian Prime Minister Erik Dahl last met Araya at the previous talks.',
    'An exhibition of pictures showed Norwegian Prime Minister Erik Dahl meeting Araya.',
    'Norwegian Prime Minister Erik Dahl proposed a meeting with the guest.',
  ])('is not told by %s', async (sentence) => {
    expect(await told(LEAD + sentence)).toEqual([FIRST]);
  });
});

describe('one sentence', () => {
  it('brings hosts in turn before one guest', async () => {
    expect(
      await told(
        `${FILED}OSLO -- Chilean President Ana Rojas will visit Norway from May 20 to 22.\n\nNorwegian Prime Minister Erik Dahl will hold talks with her in Oslo on May 20, and Norwegian President Nils Berg will meet with her in Bergen on May 21.`,
      ),
    ).toEqual([
      'visit · planned · 2014-05-20/2014-05-22 · Ana Rojas × Erik Dahl',
      'talks · planned · 2014-05-20 · Erik Dahl × Ana Rojas',
      'meeting · planned · 2014-05-21 · Nils Berg × Ana Rojas',
    ]);
  });

  it('tells hosts apart by their days', async () => {
    expect(
      await told(
        `${FILED}OSLO -- Chilean President Ana Rojas will arrive in Oslo on May 20 for a two-day visit.\n\nShe is expected to meet Norwegian Prime Minister Erik Dahl on May 20 and Norwegian President Nils Berg on the 21st.`,
      ),
    ).toEqual([
      'visit · planned · 2014-05-20/2014-05-21 · Ana Rojas',
      'meeting · planned · 2014-05-20 · Ana Rojas × Erik Dahl',
      'meeting · planned · 2014-05-21 · Ana Rojas × Nils Berg',
    ]);
  });

  it('tells of messages of several pairs', async () => {
    expect(
      await told(
        `${FILED}OSLO -- Norwegian President Nils Berg and Chilean President Ana Rojas on Tuesday sent each other messages of congratulations on 90 years of ties.\n\nMessages also passed between Norwegian Prime Minister Erik Dahl and Chilean Prime Minister Hugo Vega, and between Norwegian Foreign Minister Sigrid Haug and Chilean Foreign Minister Luis Araya.`,
      ),
    ).toEqual([
      'message · held · 2014-05-06 · Nils Berg × Ana Rojas',
      'message · held · 2014-05-06 · Erik Dahl × Hugo Vega',
      'message · held · 2014-05-06 · Sigrid Haug × Luis Araya',
    ]);
  });
});

describe('a lead', () => {
  it.each([
    [
      'brings two to one table',
      'The third Norway-Chile dialogue brought Norwegian Foreign Minister Sigrid Haug and her Chilean counterpart Luis Araya to the same table in Oslo on Tuesday.',
      'meeting · held · 2014-05-06 · Sigrid Haug × Luis Araya',
    ],
    [
      'quotes the host who welcomed',
      'Ports make friends, Norwegian President Nils Berg remarked on Tuesday as he welcomed Chilean Foreign Minister Luis Araya.',
      'reception · held · 2014-05-06 · Nils Berg × Luis Araya',
    ],
    [
      'opens with the guest',
      'Hosting Chilean Foreign Minister Luis Araya on May 6, Norwegian President Nils Berg praised the ports of Chile.',
      'reception · held · 2014-05-06 · Luis Araya × Nils Berg',
    ],
    [
      'says how somebody called it',
      'Norwegian President Nils Berg had what he called a "warm" conversation Tuesday with Chilean President Ana Rojas by phone.',
      'phone call · held · 2014-05-06 · Nils Berg × Ana Rojas',
    ],
    [
      'hosts a group with its head',
      'Norwegian Foreign Minister Sigrid Haug in Oslo on Tuesday hosted a delegation of the parliament of Chile, headed by Senator Luis Araya.',
      'reception · held · 2014-05-06 · Sigrid Haug × Luis Araya',
    ],
    [
      'names the town and the day before the guest',
      'Ports make friends, said Norwegian President Nils Berg while receiving in Oslo on Tuesday Chilean Foreign Minister Luis Araya.',
      'reception · held · 2014-05-06 · Nils Berg × Luis Araya',
    ],
    [
      'names a member of a house',
      'Norwegian President Nils Berg on May 6 received in Oslo visiting US House of Representatives member John Roe.',
      'reception · held · 2014-05-06 · Nils Berg × John Roe',
    ],
    [
      'names the house before the guest',
      'US Secretary of Defense John Roe today hosted at the Pentagon President Nils Berg of Norway.',
      'reception · held · 2014-05-07 · John Roe × Nils Berg',
    ],
    [
      'writes a state with its dots before the call',
      'Norwegian Foreign Minister Sigrid Haug and U.S. Secretary of State John Roe discussed Norway-U.S. ports by phone on Tuesday.',
      'phone call · held · 2014-05-06 · Sigrid Haug × John Roe',
    ],
    [
      'agrees, and the next sentence tells of the meeting and its day',
      'Norwegian Foreign Minister Sigrid Haug and Chilean Minister of Trade Luis Araya agreed that ports matter.\n\nIn their May 6 meeting in Oslo, both ministers spoke of fish.',
      'meeting · held · 2014-05-06 · Sigrid Haug × Luis Araya',
    ],
    [
      'gives an office in small letters',
      'Assistant Secretary of State for European and African affairs John Roe had a meeting Tuesday with Norwegian Deputy Foreign Minister Sigrid Haug.',
      'meeting · held · 2014-05-06 · John Roe × Sigrid Haug',
    ],
    [
      'places talks among others',
      'Talks in Oslo on May 6 saw Norwegian Foreign Minister Sigrid Haug and her Chilean counterpart Luis Araya agree on fish.',
      'talks · held · 2014-05-06 · Sigrid Haug × Luis Araya',
    ],
  ])('%s', async (_, lead, expected) => {
    expect(await told(`${FILED}OSLO -- ${lead}\n\nAraya thanked the hosts.`)).toEqual([expected]);
  });

  it('that is a cabinet’s is no round of receptions', async () => {
    expect(
      await told(
        `${FILED}OSLO -- Norwegian Prime Minister Erik Dahl told ministers at an urgent meeting that the tariff of the US would hurt.\n\nHe welcomed the outcome of the phone talks that Norwegian President Nils Berg held with US President Barack Obama on Monday.`,
      ),
    ).toEqual([]);
  });
});

it('leaders’ messages are theirs whom the next sentence names', async () => {
  expect(
    await told(
      `${FILED}OSLO -- Leaders of Norway on Tuesday sent congratulations to Chile on its national day.\n\nIn the message, Norwegian President Nils Berg and Norwegian Prime Minister Erik Dahl wished Chilean President Ana Rojas new successes.`,
    ),
  ).toEqual(['message · held · 2014-05-06 · Nils Berg × Erik Dahl × Ana Rojas']);
});

it('a picture taken before the talks is not ahead of them', async () => {
  expect(
    await told(
      `${FILED}OSLO -- Norwegian President Nils Berg shakes hands with Chilean President Ana Rojas before their meeting at the City Palace in Oslo on Tuesday.`,
    ),
  ).toEqual(['meeting · held · 2014-05-06 · Nils Berg × Ana Rojas']);
});

describe('guests of one lead', () => {
  it.each([
    [
      'taken up one by one are met apart',
      'Norwegian Foreign Minister Sigrid Haug, special envoy of President Nils Berg, worked with Chilean Treasury Secretary Luis Araya and Chilean Trade Representative Hugo Vega in Santiago on Tuesday.\n\nAt the session with Araya, Haug spoke of fish.',
      [
        'meeting · held · 2014-05-06 · Sigrid Haug × Luis Araya',
        'meeting · held · 2014-05-06 · Sigrid Haug × Hugo Vega',
      ],
    ],
    [
      'of whom one did the same with another',
      'Norwegian President Nils Berg on Tuesday exchanged messages with Chilean President Ana Rojas, and Norwegian Prime Minister Erik Dahl did the same with Chilean Prime Minister Hugo Vega.',
      ['message · held · 2014-05-06 · Nils Berg × Ana Rojas', 'message · held · 2014-05-06 · Erik Dahl × Hugo Vega'],
    ],
    [
      'after a ceremony are told by the talks',
      'Norwegian Defence Minister Sigrid Haug chaired a welcome ceremony for US Secretary of War Luis Adams in Oslo on Tuesday and then held talks with him.\n\nLater on Tuesday, Norwegian Prime Minister Erik Dahl received the Secretary.',
      [
        'talks · held · 2014-05-06 · Sigrid Haug × Luis Adams',
        'reception · held · 2014-05-06 · Erik Dahl × Luis Adams',
      ],
    ],
    [
      'are not those who announced something',
      'Norwegian Foreign Minister Sigrid Haug and Chilean Foreign Minister Luis Araya co-chaired the fourth Norway-Chile Dialogue in Oslo on Tuesday.\n\nAt the talks, Haug praised the pact announced by President Nils Berg and President Ana Rojas in March.',
      ['talks · held · 2014-05-06 · Sigrid Haug × Luis Araya'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await told(`${FILED}OSLO -- ${text}`)).toEqual(expected);
  });
});

it('a weekday of a stay is that of its days, though nothing tells when it was written', async () => {
  expect(
    await told(
      'Norwegian Foreign Minister Sigrid Haug sat down with Chilean Foreign Minister Luis Araya in Santiago on Thursday.\n\nHaug thanked Araya.\n\nThe visit runs from April 3 to 5, 2024.',
    ),
  ).toEqual(['meeting · held · 2024-04-04 · Sigrid Haug × Luis Araya']);
});

it('a clause behind "where" has a day of its own', async () => {
  expect(
    await told(
      `${LEAD}Haug will leave for Lima this evening, where she will co-chair tomorrow's commission tomorrow with Peruvian Foreign Minister Rosa Quispe.`,
    ),
  ).toEqual([FIRST, 'meeting · planned · 2014-05-08 · Sigrid Haug × Rosa Quispe']);
});

it('plans told further down are what the article reports when it tells of nothing else', async () => {
  expect(
    await told(
      `${FILED}OSLO -- A full week awaits Norwegian President Nils Berg, an aide said at a briefing.\n\nThe aide spoke of snow.\n\nHe spoke of rain.\n\nHe spoke of fish.\n\nNorwegian President Nils Berg is to hold talks with Chilean President Ana Rojas on May 9.`,
    ),
  ).toEqual(['talks · planned · 2014-05-09 · Nils Berg × Ana Rojas']);
});

describe('a visit', () => {
  it('stands beside the meetings "during which" it brought', async () => {
    expect(
      await told(
        `${FILED}OSLO -- At the invitation of Norwegian Prime Minister Erik Dahl, Chilean President Ana Rojas paid an official visit to Norway from May 3 to 6, during which she held talks with Prime Minister Dahl and met Norwegian President Nils Berg.`,
      ),
    ).toEqual([
      'visit · held · 2014-05-03/2014-05-06 · Ana Rojas × Erik Dahl',
      'talks · held · - · Ana Rojas × Erik Dahl',
      'meeting · held · - · Ana Rojas × Nils Berg',
    ]);
  });
});

describe('a lead of few words', () => {
  it.each([
    [
      'tells of the talks after which both announced something',
      'Norwegian President Nils Berg and Chilean President Ana Rojas announced a pact on fish following their talks in Oslo on Tuesday.',
      'talks · held · 2014-05-06 · Nils Berg × Ana Rojas',
    ],
    [
      'tells of a call by what was said over the phone',
      'Norwegian President Nils Berg told Chilean President Ana Rojas over the phone on Tuesday that ports would open.',
      'phone call · held · 2014-05-06 · Nils Berg × Ana Rojas',
    ],
    [
      'tells of messages received',
      'Norwegian President Nils Berg received a congratulatory message from Chilean President Ana Rojas on Tuesday.',
      'message · held · 2014-05-06 · Nils Berg × Ana Rojas',
    ],
    [
      'tells of a letter written to congratulate',
      'Norwegian President Nils Berg wrote to congratulate Chilean President Ana Rojas on Tuesday.',
      'message · held · 2014-05-06 · Nils Berg × Ana Rojas',
    ],
    [
      'tells of the reception of a delegation by where and when',
      'Norwegian President Nils Berg received in Oslo on Tuesday a delegation of the Senate of Chile led by Chilean Senator Hugo Vega.',
      'reception · held · 2014-05-06 · Nils Berg × Hugo Vega',
    ],
    [
      'tells of a committee’s meeting by who chaired it',
      'The fifth meeting of the Norway-Chile Steering Committee for Bilateral Cooperation was held in Oslo on Tuesday, co-chaired by Norwegian Foreign Minister Sigrid Haug and visiting Chilean Foreign Minister Luis Araya.',
      'meeting · held · 2014-05-06 · Sigrid Haug × Luis Araya',
    ],
  ])('%s', async (_, lead, expected) => {
    expect(await told(`${FILED}OSLO -- ${lead}`)).toEqual([expected]);
  });

  it('on letters of veterans tells of no office-holders', async () => {
    expect(
      await told(
        `${FILED}OSLO -- A corner of the hall in Oslo holds letters that veterans wrote to each other.\n\nIn his letter, Norwegian President Nils Berg thanked the hall.\n\nIn her message, Chilean President Ana Rojas thanked the veterans.`,
      ),
    ).toEqual([]);
  });

  it('names those of another century for no meeting', async () => {
    expect(
      await told(
        `${LEAD}At the end of the talks, Haug gave Araya a copy of a letter sent to US President Harry Truman in 1946.`,
      ),
    ).toEqual([FIRST]);
  });
});

describe('a visitor', () => {
  it('tells on his day whom he met, without saying it again', async () => {
    expect(
      await told(
        `${FILED}OSLO -- President Ana Rojas of Chile was received by Norwegian President Nils Berg at the City Palace in Oslo this morning.\n\nPresident Rojas met Norwegian Prime Minister Erik Dahl. In addition, she toured a school.`,
      ),
    ).toEqual([
      'reception · held · 2014-05-07 · Ana Rojas × Nils Berg',
      'meeting · held · 2014-05-07 · Ana Rojas × Erik Dahl',
    ]);
  });

  it('sets off for a summit that is still to come', async () => {
    expect(
      await told(
        `${FILED}OSLO -- Norwegian President Nils Berg departed for Santiago on Wednesday for a summit with his Chilean counterpart Ana Rojas.`,
      ),
    ).toEqual(['summit · planned · 2014-05-07 · Nils Berg × Ana Rojas']);
  });

  it('of a province is of its country', async () => {
    expect(
      await told(
        `${FILED}LANG SON -- Secretary of the Lang Son provincial Party Committee Nguyen Quoc Khanh met Secretary of the Guangxi Party Committee Liu Wen at a border gate on Tuesday.`,
      ),
    ).toEqual(['meeting · held · 2014-05-06 · Nguyen Quoc Khanh × Liu Wen']);
  });

  it.each([
    ['US Chargé d’Affaires Carl Adams', 'Carl Adams'],
    ['US Under Secretary of State for Economic Growth Carl Adams', 'Carl Adams'],
  ])('bears the whole of a long title: %s', async (guest, name) => {
    expect(await told(`${FILED}OSLO -- Norwegian President Nils Berg received ${guest} on Tuesday.`)).toEqual([
      `reception · held · 2014-05-06 · Nils Berg × ${name}`,
    ]);
  });
});

describe('a report of one day', () => {
  it.each([
    [
      'tells apart two hosts who received one guest separately',
      'Later on Tuesday, Norwegian President Nils Berg and Norwegian Prime Minister Erik Dahl received the Chilean minister separately.',
      [
        'reception · held · 2014-05-06 · Nils Berg × Luis Araya',
        'reception · held · 2014-05-06 · Erik Dahl × Luis Araya',
      ],
    ],
    [
      'orders its meetings by what they follow',
      'Following their meeting, Araya was received by Norwegian President Nils Berg.',
      ['reception · held · 2014-05-06 · Luis Araya × Nils Berg'],
    ],
  ])('%s', async (_, sentence, others) => {
    expect(await told(LEAD + sentence)).toEqual([FIRST, ...others]);
  });

  it('leaves the month of another clause alone where its weekday cannot be told', async () => {
    expect(
      await told(
        'OSLO -- Norwegian President Nils Berg talked over the phone on Monday with Chilean President Ana Rojas about what was agreed when the two countries made a pact in March 2013.',
      ),
    ).toEqual(['phone call · held · - · Nils Berg × Ana Rojas']);
  });

  it('names a guest before the comma for no other than he is', async () => {
    expect(
      await told(
        `${FILED}OSLO -- Norwegian Foreign Minister Sigrid Haug met Chilean Foreign Minister Luis Araya on Tuesday.\n\nGreeting her Chilean counterpart, Minister Haug said that ports matter.`,
      ),
    ).toEqual(['meeting · held · 2014-05-06 · Sigrid Haug × Luis Araya']);
  });

  it('takes messages on an anniversary for those of its day when the weekday fits', async () => {
    const text = (weekday: string) =>
      `Norwegian President Nils Berg on ${weekday} exchanged messages of congratulations with Chilean President Ana Rojas on the 75th anniversary of the two countries' diplomatic relations (January 18, 1950 – 2025).`;
    expect(await told(text('Saturday'))).toEqual(['message · held · 2025-01-18 · Nils Berg × Ana Rojas']);
    expect(await told(text('Friday'))).toEqual(['message · held · 2025 · Nils Berg × Ana Rojas']);
  });

  it('lets a role name who is to meet several hosts', async () => {
    expect(
      await told(
        `${FILED}OSLO -- Chilean President Ana Rojas will pay an official visit to Norway from May 20 to 22.\n\nDuring the visit, the Chilean President is scheduled to hold talks with Norwegian Prime Minister Erik Dahl in Oslo on May 21 and meet with Norwegian President Nils Berg.`,
      ),
    ).toEqual([
      'visit · planned · 2014-05-20/2014-05-22 · Ana Rojas × Erik Dahl',
      'talks · planned · 2014-05-21 · Ana Rojas × Erik Dahl',
      'meeting · planned · - · Ana Rojas × Nils Berg',
    ]);
  });
});

it('a guest welcomed by his post is the one of the report, and no one whom the host recalls', async () => {
  expect(
    await told(
      `${FILED}OSLO -- Norwegian President Nils Berg received Chilean Ambassador Hugo Vega on Tuesday.\n\nWelcoming the ambassador to the first reception of the year, Berg recalled the state visit by Chilean President Ana Rojas in December 2013.`,
    ),
  ).toEqual(['reception · held · 2014-05-06 · Nils Berg × Hugo Vega']);
});

it('what is ahead in a clause of its own does not make the rest ahead', async () => {
  expect(
    await told(
      `${FILED}OSLO -- Norwegian President Nils Berg, on a tour that will also take him to Peru, met Chilean President Ana Rojas on Sunday.`,
    ),
  ).toEqual(['meeting · held · 2014-05-04 · Nils Berg × Ana Rojas']);
});

describe('whom greetings go to', () => {
  const GREETINGS = 'During the meeting, Haug extended her warm greetings and best wishes for the year to';
  it('was not there, however many there are', async () => {
    expect(
      await told(
        `${LEAD}${GREETINGS} Chilean President Ana Rojas, Prime Minister Eva Lund of Peru, Speaker Pablo Soto and others.`,
      ),
    ).toEqual([FIRST]);
  });
  it('was there where the greetings are told of a meeting with them', async () => {
    expect(
      await told(
        `${LEAD}The same day, Haug met Chilean President Ana Rojas in Oslo and conveyed greetings to the town.`,
      ),
    ).toEqual([FIRST, 'meeting · held · 2014-05-06 · Sigrid Haug × Ana Rojas']);
  });
});

describe('a telephone conference', () => {
  it('is a phone call', async () => {
    expect(
      await told(
        `${FILED}On May 6, Norwegian Prime Minister Erik Dahl, upon request from the Chilean side, held a telephone conference with H.E. Ms. Ana ROJAS, President of Chile.`,
      ),
    ).toEqual(['phone call · held · 2014-05-06 · Erik Dahl × Ana ROJAS']);
  });
});

describe('the day of a call', () => {
  it('is none of the meeting of the same two', async () => {
    expect(
      await told(
        'OSLO, May 7 (Xinhua) -- Norwegian Foreign Minister Sigrid Haug met with Chilean Foreign Minister Luis Araya here on Tuesday.\n\nThey spoke by phone on Jan. 24.',
      ),
    ).toEqual(['meeting · held · --05-07 · Sigrid Haug × Luis Araya']);
  });
});

describe('a visit named in what somebody said', () => {
  const said = (words: string): string =>
    `${FILED}SANTIAGO -- Norwegian Ambassador Nils Berg spoke to the press on Tuesday.\n\nHe said the year stood out for ${words}`;
  it.each([
    ['Chilean Prime Minister Luis Araya’s visit to Oslo, which took ties to a new level.', []],
    [
      'Chilean Prime Minister Luis Araya’s visit to Oslo, which began on Monday.',
      ['visit · held · 2014-05-05 · Luis Araya'],
    ],
  ])('%s', async (words, expected) => {
    expect(await told(said(words))).toEqual(expected);
  });
});
