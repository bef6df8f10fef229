import { describe, expect, it } from 'vitest';
import { readingOf } from '../../reading-of.ts';
import { told } from '../../told-meetings.ts';

function meetings(text: string): string[] {
  return readingOf(text).meetings.map(({ mode, status, date, canonicalPlace, place, participants }) =>
    [mode, status, date, canonicalPlace ?? place, participants.map(({ name }) => name).join(' × ')].join(' | '),
  );
}

it('reads a lead that names no guest, and its guests where later paragraphs name them', () => {
  expect(
    meetings(
      'Hanoi (VNA) – President Vo Van Thuong on March 9 received the ambassadors of Peru and Ghana in Hanoi.\n\nMeeting Peruvian Ambassador Patricia Rojas Vega, President Thuong spoke of trade.\n\nAt the reception for Ghanaian Ambassador Kofi Mensah, the President asked for more flights.\n',
    ),
  ).toEqual([
    'reception | held | --03-09 | Hà Nội | Vo Van Thuong × Patricia Rojas Vega',
    'reception | held | --03-09 | Hà Nội | Vo Van Thuong × Kofi Mensah',
  ]);
});

it('tells two planned meetings of one sentence apart', () => {
  expect(
    meetings(
      'date 2025-04-26 TOKYO (Kyodo) -- Japanese Foreign Minister Takeshi Iwaya is scheduled on Monday to hold talks in Hanoi with Vietnamese Foreign Minister Bui Thanh Son, and to meet with Vietnamese Prime Minister Pham Minh Chinh.',
    ).map((line) => line.split(' | ').at(-1)),
  ).toEqual(['Takeshi Iwaya × Bui Thanh Son', 'Takeshi Iwaya × Pham Minh Chinh']);
});

it.each([
  'MOSCOW (TASS) -- Russian President Vladimir Putin and Turkish President Recep Tayyip Erdogan did not hold a telephone conversation on Friday.',
  'TOKYO (Kyodo) -- Japanese Foreign Minister Yoshimasa Hayashi raised the possibility of a phone call between Prime Minister Fumio Kishida and Chinese President Xi Jinping.',
  'Hanoi (VNA) – Prime Minister Pham Minh Chinh said he hopes to meet with Lao Prime Minister Sonexay Siphandone.',
])('takes what is only wanted or refused for no meeting: %s', (text) => {
  expect(meetings(text)).toEqual([]);
});

it('does not take the day on which it was told for the day of the meeting', () => {
  expect(
    meetings(
      'September 7, 2023\n\nBEIJING -- Chinese Premier Li Qiang met with Vietnamese Prime Minister Pham Minh Chinh in Jakarta, the ministry said on Thursday.\n',
    ),
  ).toEqual(['meeting | held |  | Jakarta | Li Qiang × Pham Minh Chinh']);
});

it('reads the next guest from "With …" and "In a talk with …", whatever was said', () => {
  const round =
    'date 2016-09-09 OSLO -- Norwegian Foreign Minister Sigrid Haug had meetings with several counterparts in Bergen on September 8.';
  expect(
    meetings(
      `${round}\n\nMeeting Chilean Foreign Minister Luis Araya, Haug spoke of cod.\n\nWith Peruvian Foreign Minister Rosa Vega, the Norwegian minister hoped for lower duties.\n\nIn a talk with Danish Foreign Minister Ida Krag, Haug asked for ferries.\n`,
    ),
  ).toEqual([
    'meeting | held | 2016-09-08 | Bergen | Sigrid Haug × Luis Araya',
    'meeting | held | 2016-09-08 | Bergen | Sigrid Haug × Rosa Vega',
    'meeting | held | 2016-09-08 | Bergen | Sigrid Haug × Ida Krag',
  ]);
});

it('reads a round of counterparts of whom no country was said, each brought in by "With …" or by sitting down', () => {
  expect(
    meetings(
      'date 2016-09-09 OSLO -- Norwegian Foreign Minister Sigrid Haug used the first day of the Arctic meetings in Bergen on September 8 to see two of her counterparts.\n\nWith Chilean Foreign Minister Luis Araya, Haug discussed cod and the port of Arica.\n\nSitting down with Peruvian Foreign Minister Rosa Vega, the Norwegian asked for lower duties.\n',
    ),
  ).toEqual([
    'meeting | held | 2016-09-08 | Bergen | Sigrid Haug × Luis Araya',
    'meeting | held | 2016-09-08 | Bergen | Sigrid Haug × Rosa Vega',
  ]);
  expect(
    meetings(
      'date 2016-09-09 OSLO -- Norwegian Foreign Minister Sigrid Haug spoke at length on Thursday. With Chilean Foreign Minister Luis Araya, Haug discussed cod.\n',
    ),
  ).toEqual([]);
});

it('reads what the engagements of a visitor included, but not those of the office', () => {
  const LEAD =
    'date 2016-09-09 OSLO -- Norwegian Prime Minister Sigrid Haug and Chilean President Luis Araya held talks in Oslo on Thursday.\n\n';
  expect(
    meetings(
      `${LEAD}The President's engagements in Oslo on the same day also included a meeting with Speaker of Parliament Nils Berg.\n`,
    ),
  ).toEqual([
    'talks | held | 2016-09-08 | Oslo | Sigrid Haug × Luis Araya',
    'meeting | held | 2016-09-08 | Oslo | Luis Araya × Nils Berg',
  ]);
});

it('takes a visit to a person for a meeting and a visit to his office for none', () => {
  const LEAD =
    'date 2016-09-09 OSLO -- Norwegian Prime Minister Sigrid Haug and Chilean President Luis Araya held talks in Santiago on Thursday.\n\n';
  expect(
    meetings(
      `${LEAD}On Wednesday in Santiago, Haug paid a visit to General Ramón Vega, head of the Chilean army, who thanked her.\n`,
    ),
  ).toContain('meeting | held | 2016-09-07 | Santiago | Sigrid Haug × Ramón Vega');
  expect(meetings(`${LEAD}On Wednesday, Haug paid a visit to General Staff headquarters.\n`)).toHaveLength(1);
});

const WIRE = 'date 2016-09-09 OSLO -- ';

it('reads a lead on three offices of which the next sentence names the holders', () => {
  expect(
    meetings(
      `${WIRE}The Prime Ministers of Norway, Chile and Peru had a working breakfast in Oslo on Thursday.\n\nNorwegian PM Sigrid Haug, Chilean PM Luis Araya and their Peruvian counterpart Rosa Vega spoke of fish.\n`,
    ),
  ).toEqual(['meeting | held | 2016-09-08 | Oslo | Sigrid Haug × Luis Araya × Rosa Vega']);
  expect(
    meetings(
      `${WIRE}The Prime Ministers of Norway, Chile and Peru had a working breakfast in Oslo on Thursday.\n\nNorwegian PM Sigrid Haug spoke of fish.\n`,
    ),
  ).toEqual([]);
});

it('reads delegations that two officials lead on either side', () => {
  expect(
    meetings(
      'date 2016-09-09\n\nSenior delegations representing Norway and Chile met on September 7 and 8 for the first Fisheries Dialogue. State Secretary for Fisheries Nils Berg and State Secretary for Trade Kari Moe led the Norwegian delegation while Deputy Minister of Economy Luis Araya and Director of Ports Ana Rojas led the Chilean delegation.\n',
    ).map((line) => line.split(' | ').at(-1)),
  ).toEqual(['Nils Berg × Kari Moe × Luis Araya × Ana Rojas']);
});

it.each([
  [
    'is a call paid, where it is received "by" somebody',
    'Chilean President Luis Araya is on a visit to Norway. President Araya received a call by Foreign Minister Sigrid Haug on Thursday.',
    'meeting | held | 2016-09-08 |  | Luis Araya × Sigrid Haug',
  ],
  [
    'is what hours were spent behind a door for',
    'Norwegian Trade Minister Sigrid Haug and Chilean Economy Minister Luis Araya spent close to six hours on Thursday behind the gates of a villa.',
    'talks | held | 2016-09-08 |  | Sigrid Haug × Luis Araya',
  ],
  [
    'leaves out whose message one brought',
    'Chilean Foreign Minister Luis Araya came on Thursday with a message from President Ana Rojas to Norwegian Prime Minister Sigrid Haug, who received him in Oslo the same day.',
    'reception | held | 2016-09-08 | Oslo | Luis Araya × Sigrid Haug',
  ],
])('%s', (_name, text, wanted) => {
  expect(meetings(WIRE + text)).toContain(wanted);
});

it('takes a plan for one though an abbreviated month stands in it', () => {
  expect(
    meetings(
      `${WIRE}Chilean President Luis Araya will visit Norway from Sept. 20 and hold talks with Norwegian Prime Minister Sigrid Haug, the office said.\n`,
    ).map((line) => line.split(' | ')[1]),
  ).toEqual(['planned']);
});

it('takes the day by the clock of the place, and the town of a ministry headline', () => {
  expect(
    meetings(
      'September 9, 2016\n\nOn September 8, commencing at 2:10 p.m. (local time; September 9, 2:10 a.m. JST), Norwegian Foreign Minister Sigrid Haug had a working lunch with Luis Araya, Minister of Foreign Affairs of Chile.\n',
    )[0],
  ).toContain('| 2016-09-08 |');
  expect(
    meetings(
      "Meeting between Foreign Minister Sigrid Haug and Foreign Minister of Chile Luis Araya on the Sidelines of the Arctic Ministers' Meeting, Oslo, 8 September 2016\n08 Sep 2016, 18:05\nNorwegian Foreign Minister Sigrid Haug met Foreign Minister of Chile Luis Araya on 8 September 2016.\n",
    )[0],
  ).toContain('| Oslo |');
});

it('tells the pair of the lead beside the meetings that follow it, in the house that the text gives their summit', () => {
  expect(
    meetings(
      `${WIRE}Norwegian Prime Minister Sigrid Haug and Chilean President Luis Araya agreed Thursday to protect the cod.\n\nBoth spoke at a press conference that followed their summit at the Royal Palace in Oslo. Haug also proposed regular talks between the two foreign ministers.\n\nOn Wednesday, Araya met Speaker of Parliament Nils Berg of Norway.\n`,
    ),
  ).toEqual([
    'summit | held | 2016-09-08 | Oslo | Sigrid Haug × Luis Araya',
    'meeting | held | 2016-09-07 |  | Luis Araya × Nils Berg',
  ]);
});

it('leaves out whom somebody at the meeting invited for another day', () => {
  expect(
    meetings(
      `${WIRE}Chilean President Luis Araya held talks in Oslo with Norwegian Prime Minister Sigrid Haug on Thursday.\n\nOn September 7 the guest was received by Speaker Nils Berg of Norway, who invited the Speaker of the Chilean Congress, Rosa Vega, to Bergen.\n`,
    ).at(-1),
  ).toContain('Luis Araya × Nils Berg');
});

it('counts weekdays from the day of a wire that gives no year', () => {
  const days = (text: string): string[] =>
    meetings(`OSLO, Sept. 8 (Xinhua) -- ${text}`).map((line) => line.split(' | ')[2] ?? '');
  const LEAD =
    'Norwegian Prime Minister Sigrid Haug held talks with Chilean President Luis Araya here Thursday.\n\nThey spoke of cod.\n\n';
  expect(days(`${LEAD}Speaker Nils Berg of Norway will meet with Araya on Friday.\n`)).toEqual(['--09-08', '--09-09']);
  expect(days(`${LEAD}Speaker Nils Berg of Norway met with Araya on Tuesday.\n`)).toEqual(['--09-08', '--09-06']);
  expect(
    days(`${LEAD}Later Speaker Nils Berg of Norway met with Araya, who had landed in Bergen on Tuesday.\n`),
  ).not.toContain('--09-06');
});

it('tells apart those who "each saw" a guest whom somebody else had for lunch', () => {
  const HOSTED = `${WIRE}Norwegian Prime Minister Sigrid Haug hosted Chilean President Luis Araya for a working lunch at the Foreign Ministry in Oslo on Thursday`;
  expect(
    meetings(
      `${HOSTED}, and Norwegian Trade Minister Kari Moe and Norwegian Fisheries Minister Nils Berg each saw him the same day.\n`,
    ).map((line) => line.split(' | ').at(-1)),
  ).toEqual(['Sigrid Haug × Luis Araya', 'Kari Moe × Luis Araya', 'Nils Berg × Luis Araya']);
  expect(meetings(`${HOSTED}, and Norwegian Trade Minister Kari Moe sat beside him.\n`)).toHaveLength(1);
});

it('gives each of several meetings its own day of a span, and leaves out who is only said to come', () => {
  expect(
    meetings(
      'September 12, 2016\n\nNorwegian Foreign Minister Sigrid Haug met separately with Chilean Foreign Minister Luis Araya and Peruvian Foreign Minister Rosa Vega in Bergen on September 8 and 9.\n\nDuring the meeting with Araya on September 8, Haug welcomed the news that Chilean President Ana Rojas will come to Oslo.\n\nAt her meeting with Vega on September 9, Haug asked for lower duties.\n',
    ),
  ).toEqual([
    'meeting | held | 2016-09-08 | Bergen | Sigrid Haug × Luis Araya',
    'meeting | held | 2016-09-09 | Bergen | Sigrid Haug × Rosa Vega',
  ]);
});

it('takes a dialogue that two agreed to hold some day for no meeting of their own', () => {
  expect(
    meetings(
      `${WIRE}The top diplomats of Norway and Chile agreed Thursday to hold an annual strategic dialogue.\n\nNorwegian Foreign Minister Sigrid Haug and her Chilean counterpart, Luis Araya, met in Bergen for talks.\n`,
    ),
  ).toEqual(['talks | held | 2016-09-08 | Bergen | Sigrid Haug × Luis Araya']);
});

it('reads a readout that a mailing list sent, its stamp and its statement by a spokesperson', () => {
  expect(
    meetings(
      "You signed up for Press Releases from the Ministry. A new item has been posted.\n\nMinister Haug's Meeting with Chilean President Araya\n09/28/2016 11:52 AM EDT\n\nOffice of the Spokesperson\n\nForeign Minister Sigrid Haug of Norway met today in Oslo with Chilean President Luis Araya.\n",
    ),
  ).toEqual(['meeting | held | 2016-09-28 | Oslo | Sigrid Haug × Luis Araya']);
  expect(
    meetings(
      "Statement by the Spokesperson on National Security Advisor Sigrid Haug's Meeting with Minister of Defence Luis Araya of Chile\n\nSeptember 28, 2016\n\nNational Security Advisor Sigrid Haug of Norway met in Oslo today with Chile's Minister of Defence, Luis Araya, who is on his first visit to Norway.\n",
    ),
  ).toEqual(['meeting | held | 2016-09-28 | Oslo | Sigrid Haug × Luis Araya']);
});

it('takes one who "called" another to convey something for a caller by phone', () => {
  expect(
    meetings(
      `${WIRE}Norwegian Prime Minister Sigrid Haug called Chilean President Luis Araya on Thursday to convey her sympathy after the storm.\n`,
    ),
  ).toEqual(['phone call | held | 2016-09-08 |  | Sigrid Haug × Luis Araya']);
  expect(
    meetings(`${WIRE}Norwegian Prime Minister Sigrid Haug called Chilean President Luis Araya a friend of the sea.\n`),
  ).toEqual([]);
});

describe('leaders of places', () => {
  const LEAD =
    'DA NANG, May 4, 2016 (VNS) - Leaders of the central provinces of Quang Tri and Quang Nam and those of the Lao province of Savannakhet held an annual meeting on May 3.';
  const TAM = 'Le Van Tam, Secretary of the Quang Tri provincial Party Committee, praised the ties.';
  const TO = 'Vu Quang To, Chairman of the Quang Nam provincial People’s Committee, spoke of roads.';
  const KEO = 'Keo Sombat, Governor of Savannakhet, thanked the hosts.';
  it.each([
    [[LEAD, TAM, KEO], ['meeting | held | 2016-05-03 |  | Le Van Tam × Keo Sombat']],
    [[LEAD, TAM, TO, KEO], ['meeting | held | 2016-05-03 |  | Le Van Tam × Vu Quang To × Keo Sombat']],
    // Only one side speaks; a guest from elsewhere; people who are no leaders of the places.
    [[LEAD, TAM, TO], []],
    [[LEAD, TAM, 'Keo Sombat, Governor of Champasak, thanked the hosts.'], []],
    [[LEAD.replace('Leaders', 'Farmers'), TAM, KEO], []],
    [[LEAD.replace('held', 'will hold'), TAM, KEO], []],
  ])('%j', (paragraphs, expected) => {
    expect(meetings(paragraphs.join('\n\n'))).toEqual(expected);
  });
});

it('lists those whom a visitor met with their posts behind them, and not who made what was agreed before', () => {
  expect(
    meetings(
      'LIMA, March 4, 2014 – To follow up the pact that President Juan Rojas and Prime Minister Le Van Tam announced last year, Ana Lund, Norwegian Deputy Minister of Fisheries, met with senior officials of Peru in Lima on March 4.\n\nWhile visiting Peru, Deputy Minister Lund met with Peruvian Vice Minister Luis Araya, Deputy Chief, Ministry of Production, Peruvian Admiral Jose Vega, and Peruvian Minister of Trade Elena Paz.',
    ),
  ).toEqual(['meeting | held | 2014-03-04 | Lima | Ana Lund × Luis Araya × Jose Vega × Elena Paz']);
});

describe('a round of a dialogue', () => {
  it.each([
    [
      'with its heads',
      'Chile and Norway held the eighth round of their fisheries dialogue in Oslo on May 3, co-chaired by Chilean Deputy Foreign Minister Ana Rojas and Norwegian State Secretary Tor Berg.',
      ['talks · held · --05-03 · Ana Rojas × Tor Berg'],
    ],
    [
      'no edition of a book',
      'Chilean Minister Ana Rojas and Norwegian Minister Tor Berg held the eighth edition of the handbook.',
      [],
    ],
  ])('%s', async (_, text, expected) => expect(await told(text)).toEqual(expected));
});

const STAMP = ' date 2014-05-07 ';

describe('a round of talks', () => {
  const ROUND = `${STAMP}Norway and Chile held the third round of fisheries consultations in Bergen on May 6.\n\nThe Norwegian delegation was led by Deputy Foreign Minister Kari Moe`;

  it('is held by the heads of the one delegation "and the Chilean by"', async () => {
    expect(await told(`${ROUND}, and the Chilean by Ambassador Pedro Soto.`)).toEqual([
      'talks · held · 2014-05-06 · Kari Moe × Pedro Soto',
    ]);
  });

  it('but not by one who drafted the report', async () => {
    expect(await told(`${ROUND}, and the report was drafted by Ambassador Pedro Soto.`)).toEqual([]);
  });
});

it('of a round of meetings nobody is a guest of whom the guests only spoke', async () => {
  const lead = `${STAMP}Chilean Deputy Prime Minister Ana Rojas has met with a series of officials of the Norwegian Government in Oslo.\n\n`;
  const one = 'With Norwegian Trade Secretary Kari Moe, she agreed to open ports.';
  const met = await told(`${lead}${one}`);
  expect(met).toHaveLength(1);
  expect(await told(`${lead}${one}\n\nThe officials said that Norwegian President Nils Berg valued the trip.`)).toEqual(
    met,
  );
});
