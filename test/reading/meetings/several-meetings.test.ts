import { describe, expect, it } from 'vitest';
import { readingOf } from '../reading-of.ts';

function meetings(text: string): string[] {
  return readingOf(text).meetings.map(({ mode, status, date, participants }) =>
    [mode, status, date, participants.map(({ name }) => name).join(' × ')].join(' | '),
  );
}

const LEAD =
  'HANOI, May 16, 2023 (VNA) – Vietnamese Prime Minister Pham Minh Chinh received Finnish Foreign Minister Pekka Haavisto in Hanoi on May 16.\n\nChinh thanked Finland for its clean water projects.\n\n';
const FIRST = 'reception | held | 2023-05-16 | Pham Minh Chinh × Pekka Haavisto';

it.each([
  [
    'A day earlier, Deputy Prime Minister Tran Hong Ha hosted the Finnish guest.',
    'reception | held | 2023-05-15 | Tran Hong Ha × Pekka Haavisto',
  ],
  [
    'The same morning, National Assembly Chairman Vuong Dinh Hue received the Finnish diplomat.',
    'reception | held | 2023-05-16 | Vuong Dinh Hue × Pekka Haavisto',
  ],
  [
    'On May 15, the visitor took part in talks with Minister of Health Dao Hong Lan.',
    'talks | held | 2023-05-15 | Pekka Haavisto × Dao Hong Lan',
  ],
  [
    'In the evening, Foreign Minister Bui Thanh Son dined with the Finnish official.',
    'meeting | held | 2023-05-16 | Bui Thanh Son × Pekka Haavisto',
  ],
  [
    'Next came Chilean Ambassador Patricio Becker, who spoke of copper.',
    'meeting | held | 2023-05-16 | Pham Minh Chinh × Patricio Becker',
  ],
  [
    "The PM's third caller of the day was Chilean Ambassador Patricio Becker.",
    'meeting | held | 2023-05-16 | Pham Minh Chinh × Patricio Becker',
  ],
  [
    'Before noon he had paid a call on President Vo Van Thuong.',
    'meeting | held | 2023-05-16 | Pekka Haavisto × Vo Van Thuong',
  ],
  [
    'In the afternoon, the visitor was received by National Assembly Chairman Vuong Dinh Hue.',
    'reception | held | 2023-05-16 | Pekka Haavisto × Vuong Dinh Hue',
  ],
  [
    'A meeting with President Vo Van Thuong is planned for May 17.',
    'meeting | planned | 2023-05-17 | Pekka Haavisto × Vo Van Thuong',
  ],
  [
    'Talks with Minister of Health Dao Hong Lan are set for Wednesday.',
    'talks | planned | 2023-05-17 | Pekka Haavisto × Dao Hong Lan',
  ],
])('takes a further meeting of the same days for news: %s', (sentence, second) => {
  expect(meetings(`${LEAD}${sentence}\n`)).toEqual([FIRST, second]);
});

it.each([
  'It was the turn of Finland to host the forum, he said.',
  'National Assembly Chairman Vuong Dinh Hue dined with students in the evening.',
  'The minister flew in from Bangkok, where he met Thai Foreign Minister Don Pramudwinai on Sunday.',
  'A meeting with President Vo Van Thuong was never planned.',
  'In the afternoon he paid tribute to fallen soldiers.',
  'Next came a performance of water puppets.',
])('takes no further meeting from: %s', (sentence) => {
  expect(meetings(`${LEAD}${sentence}\n`)).toEqual([FIRST]);
});

const PM = 'HANOI, May 16, 2023 (VNA) – Vietnamese Prime Minister Pham Minh Chinh ';

it.each([
  [
    'met with Lao President Thongloun Sisoulith on Sunday, and with Thai Prime Minister Prayut Chan-o-cha on Monday.',
    [
      'meeting | held | 2023-05-14 | Pham Minh Chinh × Thongloun Sisoulith',
      'meeting | held | 2023-05-15 | Pham Minh Chinh × Prayut Chan-o-cha',
    ],
  ],
  [
    'will be in Laos from May 22-24 for a working visit as the guest of Prime Minister Sonexay Siphandone, the ministry said on Monday.\n\nThe two prime ministers are to hold talks on May 23.\n\nAfterwards Chinh goes on to Thailand, where he will meet Prime Minister Prayut Chan-o-cha on May 26.',
    [
      'visit | planned | 2023-05-22/2023-05-24 | Pham Minh Chinh × Sonexay Siphandone',
      'talks | planned | 2023-05-23 | Pham Minh Chinh × Sonexay Siphandone',
    ],
  ],
  [
    'met Lao Prime Minister Sonexay Siphandone in Vientiane on Monday.\n\nOpening a three-day stay, which includes talks Wednesday with Lao President Thongloun Sisoulith, Chinh also met party secretary Khamphan Pheuyavong of Laos.',
    [
      'meeting | held | 2023-05-15 | Pham Minh Chinh × Sonexay Siphandone',
      'meeting | held |  | Pham Minh Chinh × Khamphan Pheuyavong',
      'talks | planned | 2023-05-17 | Pham Minh Chinh × Thongloun Sisoulith',
    ],
  ],
  [
    'and his Lao counterpart Sonexay Siphandone jointly chaired a session of their joint committee on Monday.',
    ['meeting | held | 2023-05-15 | Pham Minh Chinh × Sonexay Siphandone'],
  ],
])('tells the meetings of one report apart: %s', (rest, expected) => {
  expect(meetings(`${PM}${rest}\n\nChinh thanked Laos for its support.\n`)).toEqual(expected);
});

it('counts the lead from the first sentence, not from the menu and the headings above it', () => {
  expect(
    meetings(
      'May 16, 2023\n\n• Home\n\n• Politics\n\n• Economy\n\n• Culture\n\nPM busy with guests\n\nVGP – Prime Minister Pham Minh Chinh of Viet Nam held talks with Lao Prime Minister Sonexay Siphandone on Monday.\n\nLater that day Chinh met with Thai Foreign Minister Don Pramudwinai.\n',
    ),
  ).toEqual([
    'talks | held | 2023-05-15 | Pham Minh Chinh × Sonexay Siphandone',
    'meeting | held | 2023-05-15 | Pham Minh Chinh × Don Pramudwinai',
  ]);
});

it('keeps meetings three days apart together where no year is known', () => {
  expect(
    meetings(
      'Hanoi (VNA) – Vietnamese Party official Le Hoai Trung received Chinese Ambassador Xiong Bo in Hanoi on May 16.\n\nTrung thanked China.\n\nEarlier, on May 14, the Chinese diplomat had talks with Foreign Minister Bui Thanh Son.\n',
    ),
  ).toEqual([
    'reception | held | --05-16 | Le Hoai Trung × Xiong Bo',
    'talks | held | --05-14 | Xiong Bo × Bui Thanh Son',
  ]);
});

const LETTERS =
  'HANOI, May 16, 2023 (VNA) – The leaders of Vietnam and Mongolia on Tuesday exchanged letters on their old ties.\n\n';

it('finds the writers of letters where the letters are told', () => {
  expect(
    meetings(
      `${LETTERS}In their joint letter, Party chief Nguyen Phu Trong and President Vo Van Thuong recalled the years of war.\n\nMongolian President Ukhnaa Khurelsukh, in his reply, wrote that the bond would last.\n`,
    ),
  ).toEqual(['message | held | 2023-05-16 | Nguyen Phu Trong × Vo Van Thuong × Ukhnaa Khurelsukh']);
});

it('takes an exchange of letters for none of people when only one side is named', () => {
  expect(meetings(`${LETTERS}In his letter, President Vo Van Thuong recalled the years of war.\n`)).toEqual([]);
});

it('gives a meeting "there" the day on which the sentence before began', () => {
  expect(
    meetings(
      'NDO - Vietnamese General Phan Van Giang and his Lao counterpart, General Chansamone Chanyalath, spent two days on the border this week.\n\nThe exchange opened on Monday in Attapeu. Giang and Chansamone met at a clinic there before planting trees. The two ministers held talks on Tuesday.\n\nNDO - 16 May 2023\n',
    ).map((line) => line.split(' | ').slice(0, 3).join(' | ')),
  ).toEqual(['meeting | held | 2023-05-15', 'talks | held | 2023-05-16']);
});

it('lets a colleague whom one meets join nobody else', () => {
  expect(
    meetings(
      'HANOI, May 16, 2023 (VNA) – Vietnamese Foreign Minister Bui Thanh Son held talks with Lao Foreign Minister Saleumxay Kommasith on Monday, and met Vietnamese Ambassador Nguyen Ba Hung.\n',
    ),
  ).toEqual(['talks | held | 2023-05-15 | Bui Thanh Son × Saleumxay Kommasith']);
});

const THREE =
  'met Lao Prime Minister Sonexay Siphandone, Thai Prime Minister Prayut Chan-o-cha and Cambodian Prime Minister Hun Sen on Monday.';

it('parts the guests of a list when one of them is taken up alone later', () => {
  expect(meetings(`${PM}${THREE}\n\nAt the talks with Prayut, Chinh spoke of flights.\n`)).toEqual([
    'meeting | held | 2023-05-15 | Pham Minh Chinh × Sonexay Siphandone',
    'meeting | held | 2023-05-15 | Pham Minh Chinh × Prayut Chan-o-cha',
    'meeting | held | 2023-05-15 | Pham Minh Chinh × Hun Sen',
  ]);
});

it('keeps the guests of a list together when nobody is taken up alone', () => {
  expect(meetings(`${PM}${THREE}\n\nAt the talks Chinh spoke of flights.\n`)).toEqual([
    'meeting | held | 2023-05-15 | Pham Minh Chinh × Sonexay Siphandone × Prayut Chan-o-cha × Hun Sen',
  ]);
});

it.each([
  [
    'and spoke to students of both countries',
    [
      'meeting | held | 2023-03-14 | Petr Pavel × Vo Van Thuong',
      'meeting | held | 2023-03-14 | Petr Pavel × Pham Minh Chinh',
    ],
  ],
  ['together', ['meeting | held | 2023-03-14 | Petr Pavel × Vo Van Thuong × Pham Minh Chinh']],
])('tells heads of several offices apart unless they sat together: %s', (how, told) => {
  const text = `HANOI, March 14, 2023 (VNA) – Czech President Petr Pavel met Vietnamese President Vo Van Thuong and Prime Minister Pham Minh Chinh ${how} on March 14.`;
  expect(meetings(text)).toEqual(told);
});

const FILED = 'HANOI, June 18, 2015 (Reuters) - ';

it.each([
  [
    'whom the guest met next',
    'Finnish Foreign Minister Pekka Haavisto met Health Minister Dao Hong Lan on Thursday at the state guest house and then Vo Van Thuong, president of the country, who asked after his journey.',
    [
      'meeting | held | 2015-06-18 | Pekka Haavisto × Dao Hong Lan',
      'meeting | held | 2015-06-18 | Pekka Haavisto × Vo Van Thuong',
    ],
  ],
  [
    'those met one after another',
    'Finnish Foreign Minister Pekka Haavisto on Thursday met, one after another, Health Minister Dao Hong Lan and President Vo Van Thuong.',
    [
      'meeting | held | 2015-06-18 | Pekka Haavisto × Dao Hong Lan',
      'meeting | held | 2015-06-18 | Pekka Haavisto × Vo Van Thuong',
    ],
  ],
  [
    'a reception told as the scene of what was said',
    'Masks cannot be paid for twice, President Vo Van Thuong told Finnish Foreign Minister Pekka Haavisto as he received him at the palace on Thursday.',
    ['reception | held | 2015-06-18 | Vo Van Thuong × Pekka Haavisto'],
  ],
  [
    'the day of what the host only recalled',
    'Receiving Finnish Foreign Minister Pekka Haavisto on Thursday, President Vo Van Thuong recalled his own visit to Helsinki on May 2 this year.',
    ['reception | held | 2015-06-18 | Pekka Haavisto × Vo Van Thuong'],
  ],
  [
    'whom the guest only spoke of',
    'Finnish Foreign Minister Pekka Haavisto met Health Minister Dao Hong Lan on Thursday and then praised President Vo Van Thuong.',
    ['meeting | held | 2015-06-18 | Pekka Haavisto × Dao Hong Lan'],
  ],
  [
    'calls after a quarrel that the lead tells of two',
    "Finland's Foreign Minister Pekka Haavisto and Vietnam's Health Minister Dao Hong Lan traded reproaches on Thursday over a cargo of masks.\n\nFinland wants its money back, Haavisto's office said after the talks.\n\nHaavisto, who outranks the envoy in Bangkok, later called separately on Prime Minister Pham Minh Chinh and President Vo Van Thuong.",
    [
      'talks | held | 2015-06-18 | Pekka Haavisto × Dao Hong Lan',
      'meeting | held | 2015-06-18 | Pekka Haavisto × Pham Minh Chinh',
      'meeting | held | 2015-06-18 | Pekka Haavisto × Vo Van Thuong',
    ],
  ],
])('tells apart %s', (_what, text, expected) => {
  expect(meetings(`${FILED}${text}\n`)).toEqual(expected);
});

it('makes no meeting of what a bystander is quoted with', () => {
  expect(
    meetings(
      `${FILED}Finland and Vietnam went on quarrelling over a cargo of masks this week.\n\n"They agreed to differ," said a diplomat who follows Pham Minh Chinh and Pekka Haavisto. Chinh wants a refund. Haavisto says no.\n`,
    ),
  ).toEqual([]);
});

describe('further meetings of a day', () => {
  const LEAD = 'Prime Minister Pham Minh Chinh met Finnish Foreign Minister Pekka Haavisto in Turku on Thursday.';
  const FIRST = 'meeting | held | 2015-06-18 | Pham Minh Chinh × Pekka Haavisto';

  it('are told by "also on that day" and what two discussed', () => {
    expect(
      meetings(
        `${FILED}${LEAD}\n\nAlso on Thursday, Health Minister Dao Hong Lan, who is on her first trip abroad, and Haavisto discussed the price of masks.\n`,
      ),
    ).toEqual([FIRST, ' | held | 2015-06-18 | Dao Hong Lan × Pekka Haavisto']);
  });

  it('are not told by what others discuss', () => {
    expect(
      meetings(
        `${FILED}${LEAD}\n\nAlso on Thursday, Health Minister Dao Hong Lan, who stayed at home, and her deputies discussed the price of masks.\n`,
      ),
    ).toEqual([FIRST]);
  });
});

describe('office-holders of several states met by one', () => {
  const LEAD =
    'Prime Minister Pham Minh Chinh met separately with the Foreign Ministers of Finland, Kenya and Peru on Thursday.';

  it('are those whom the text goes on to name, one meeting each', () => {
    expect(
      meetings(
        `${FILED}${LEAD}\n\nViet Nam needs timber, Chinh told Finnish Foreign Minister Pekka Haavisto. The two agreed on a price.\n\nKenyan Foreign Minister Alfred Mutua said that his country grows tea.\n`,
      ),
    ).toEqual([
      'meeting | held | 2015-06-18 | Pham Minh Chinh × Pekka Haavisto',
      'meeting | held | 2015-06-18 | Pham Minh Chinh × Alfred Mutua',
    ]);
  });

  it('are nobody of another office or of another state', () => {
    expect(
      meetings(
        `${FILED}${LEAD}\n\nFinnish writer Aino Salmi was surprised to hear it. Norwegian Foreign Minister Nils Berg was not there.\n`,
      ),
    ).toEqual(['meeting | held | 2015-06-18 | Pham Minh Chinh']);
  });
});

describe('talks at a table', () => {
  it('stay talks where an earlier call is recalled', () => {
    const [one] = readingOf(
      `${FILED}Health Minister Dao Hong Lan sat down with Finnish Foreign Minister Pekka Haavisto in Turku on Thursday for talks on masks.\n\nThey had spoken by phone in May after the cargo was lost.\n`,
    ).meetings;
    expect([one?.mode, one?.place, one?.date]).toEqual(['talks', 'Turku', '2015-06-18']);
  });
});
