import { describe, expect, it } from 'vitest';
import { parseArticles } from '../../../src/article/parse-articles.ts';
import { readArticle } from '../../../src/reading/read-article.ts';
import { readingOf } from '../reading-of.ts';

/** Leads in the manners of many wires; the meetings are invented. */
const meetings = (text: string, path?: string): string[] =>
  readingOf(text, path).meetings.map(({ mode, status, date, place, canonicalPlace, participants }) =>
    [
      mode,
      status,
      date,
      canonicalPlace ?? place,
      participants.map(({ name, country }) => `${name}/${country}`).join(' × '),
    ].join(' | '),
  );

describe('what a lead reports', () => {
  it.each([
    [
      'Xinhua: adjective and title, weekday, visiting guest',
      'date 2024-05-15 NAIROBI, May 14 (Xinhua) -- Kenyan President William Ruto on Tuesday met with visiting Chinese Vice President Han Zheng in Nairobi.',
      ['meeting | held | 2024-05-14 | Nairobi | William Ruto/KE × Han Zheng/CN'],
    ],
    [
      'Xinhua: titles in apposition on both sides',
      "date 2019-06-21 PYONGYANG, June 20 (Xinhua) -- Xi Jinping, general secretary of the Central Committee of the Communist Party of China and Chinese president, held talks on Thursday with Kim Jong Un, chairman of the Workers' Party of Korea, in Pyongyang.",
      ['talks | held | 2019-06-20 | Pyongyang | Xi Jinping/CN × Kim Jong Un/KP'],
    ],
    [
      'Yonhap: no adjective for its own minister, counterpart for the other',
      'SEOUL, Feb. 22, 2024 (Yonhap) -- Foreign Minister Cho Tae-yul met with his Canadian counterpart, Melanie Joly, in Rio de Janeiro on Wednesday and discussed supply chains, the ministry said.',
      ['meeting | held | 2024-02-21 | Rio de Janeiro | Cho Tae-yul/KR × Melanie Joly/CA'],
    ],
    [
      'Kyodo: agreed in the first sentence, met in the second',
      '---\npublished: 2023-04-18\n---\nTOKYO - Japanese Foreign Minister Yoshimasa Hayashi and his Indian counterpart S. Jaishankar agreed Monday to widen trade.\n\nThe two met in Karuizawa for an hour.',
      ['meeting | held | 2023-04-17 | Karuizawa | Yoshimasa Hayashi/JP × S. Jaishankar/IN'],
    ],
    [
      'Kyodo: one plural title for two names',
      'date 2023-04-18 TOKYO - The foreign ministers of Japan and Britain, Yoshimasa Hayashi and James Cleverly, met in Karuizawa on Monday.',
      ['meeting | held | 2023-04-17 | Karuizawa | Yoshimasa Hayashi/JP × James Cleverly/GB'],
    ],
    [
      'TASS: full name without a title',
      'MOSCOW, August 2, 2022. /TASS/. Vladimir Putin had a telephone conversation with President of the Republic of Türkiye Recep Tayyip Erdogan on Tuesday.',
      ['phone call | held | 2022-08-02 |  | Vladimir Putin/RU × Recep Tayyip Erdogan/TR'],
    ],
    [
      'TASS: talks by phone told with the name between',
      'date 2023-04-27 BEIJING, April 26 (Xinhua) -- Chinese President Xi Jinping on Wednesday spoke with Ukrainian President Volodymyr Zelensky over phone.',
      ['phone call | held | 2023-04-26 |  | Xi Jinping/CN × Volodymyr Zelensky/UA'],
    ],
    [
      'State Department: today, own Secretary without a country',
      '---\npublished: 2023-06-02\nurl: https://www.state.gov/readout\n---\nSecretary of State Antony J. Blinken met today with Finnish Foreign Minister Pekka Haavisto in Helsinki.',
      ['meeting | held | 2023-06-02 | Helsinki | Antony J. Blinken/US × Pekka Haavisto/FI'],
    ],
    [
      'VNS: a delegation led by its chairman',
      "date 2023-05-20 HÀ NỘI — National Assembly Vice Chairman Trần Quang Phương on Friday received a delegation from the Lao National Assembly's Committee led by its Chairman Sanya Praseuth.",
      ['reception | held | 2023-05-19 |  | Trần Quang Phương/VN × Sanya Praseuth/LA'],
    ],
    [
      'VNS: received in a town somebody whose post follows',
      'date 2023-03-23 HÀ NỘI — Vũ Quang Tô, Deputy Prime Minister, on Thursday received in Hà Nội Wang Lin, General Manager of the Iron Bridge Corporation of China.',
      ['reception | held | 2023-03-23 | Hà Nội | Vũ Quang Tô/VN × Wang Lin/CN'],
    ],
    [
      'VNS: a prize received in a year is no guest',
      'date 2023-03-23 HÀ NỘI — Deputy Prime Minister Vũ Quang Tô, who received in 2010 the award of the Peruvian Institute from Elena Paz, Director of the institute, opened a road on Thursday.',
      [],
    ],
    [
      'VNS: said at a reception',
      'date 2023-03-23 HÀ NỘI — Việt Nam values its strategic partnership with the Philippines, said State President Võ Văn Thưởng at a reception for outgoing Philippine Ambassador Meynardo Montealegre in Hà Nội on Thursday.',
      ['reception | held | 2023-03-23 | Hà Nội | Võ Văn Thưởng/VN × Meynardo Montealegre/PH'],
    ],
    [
      'VNS: participial lead',
      'date 2022-10-17 HÀ NỘI — Receiving Foreign Minister of the Republic of Korea Park Jin in Hà Nội on Monday, Prime Minister Phạm Minh Chính said he hoped for more investment.',
      ['reception | held | 2022-10-17 | Hà Nội | Park Jin/KR × Phạm Minh Chính/VN'],
    ],
    [
      'VNA: an online conversation',
      'date 2022-04-22 Hanoi (VNA) – Minister of National Defence Gen. Phan Van Giang held an online conversation with his Indian counterpart Rajnath Singh on April 21.',
      ['online talks | held | 2022-04-21 |  | Phan Van Giang/VN × Rajnath Singh/IN'],
    ],
    [
      'VNA: a body as the other side',
      'date 2023-09-21 NEW YORK — Prime Minister Phạm Minh Chính met with UN Secretary-General António Guterres at the UN headquarters in New York on September 20 (local time).',
      ['meeting | held | 2023-09-20 | New York | Phạm Minh Chính/VN × António Guterres/UN'],
    ],
    [
      'VNA: messages to several counterparts',
      'date 2025-01-18 Hanoi (VNA) – Party General Secretary To Lam and National Assembly Chairman Tran Thanh Man on January 18 sent messages of congratulations to their Chinese counterparts Xi Jinping and Zhao Leji.',
      ['message | held | 2025-01-18 |  | To Lam/VN × Tran Thanh Man/VN × Xi Jinping/CN × Zhao Leji/CN'],
    ],
    [
      'a trilateral meeting',
      'date 2024-05-08 PARIS, May 6 (Xinhua) -- Chinese President Xi Jinping held a trilateral meeting with French President Emmanuel Macron and European Commission President Ursula von der Leyen in Paris on Monday.',
      ['meeting | held | 2024-05-06 | Paris | Xi Jinping/CN × Emmanuel Macron/FR × Ursula von der Leyen/EU'],
    ],
    [
      'separate meetings, one for each guest',
      'date 2023-12-01 DUBAI — Vietnamese PM Phạm Minh Chính on Friday met Bulgarian President Rumen Radev, Greek PM Kyriakos Mitsotakis and IMF Managing Director Kristalina Georgieva in separate meetings in Dubai.',
      [
        'meeting | held | 2023-12-01 | Dubai | Phạm Minh Chính/VN × Rumen Radev/BG',
        'meeting | held | 2023-12-01 | Dubai | Phạm Minh Chính/VN × Kyriakos Mitsotakis/GR',
        'meeting | held | 2023-12-01 | Dubai | Phạm Minh Chính/VN × Kristalina Georgieva/IMF',
      ],
    ],
    [
      'a second meeting told after the first',
      'date 2024-03-07 CANBERRA — Prime Minister Phạm Minh Chính held talks with Australian Prime Minister Anthony Albanese in Canberra on Thursday. Before the talks, PM Chính met with Australian Governor-General David Hurley.',
      [
        'talks | held | 2024-03-07 | Canberra | Phạm Minh Chính/VN × Anthony Albanese/AU',
        'meeting | held |  |  | Phạm Minh Chính/VN × David Hurley/AU',
      ],
    ],
    [
      'an announced visit, with who invited',
      'date 2024-08-16 HÀ NỘI — Party General Secretary and State President Tô Lâm will pay a State visit to China from August 18 to 20 at the invitation of Chinese Party General Secretary and President Xi Jinping.',
      ['visit | planned | 2024-08-18/2024-08-20 | China | Tô Lâm/VN × Xi Jinping/CN'],
    ],
    [
      'a scheduled meeting',
      'date 2023-10-02 ANKARA — Foreign Minister Hakan Fidan is scheduled to meet with his Iraqi counterpart Fuad Hussein in Ankara on October 4, sources said.',
      ['meeting | planned | 2023-10-04 | Ankara | Hakan Fidan/TR × Fuad Hussein/IQ'],
    ],
    [
      'a day without a year stays without one',
      'Hanoi (VNA) – Ambassador Dang Hoang Giang, Permanent Representative of Vietnam to the United Nations, had a meeting with UN Under-Secretary-General for Peace Operations Jean-Pierre Lacroix on March 12.',
      ['meeting | held | --03-12 |  | Dang Hoang Giang/VN × Jean-Pierre Lacroix/UN'],
    ],
    [
      'the dead are no participants',
      'date 2022-09-28 TOKYO — President Nguyễn Xuân Phúc met with former Japanese Prime Minister Yasuo Fukuda in Tokyo on September 27, before the funeral of late Prime Minister Abe Shinzo.',
      ['meeting | held | 2022-09-27 | Tokyo | Nguyễn Xuân Phúc/VN × Yasuo Fukuda/JP'],
    ],
    [
      'a dateline is no place',
      'date 2024-10-08 HÀ NỘI — Vietnamese Deputy Prime Minister Trần Hồng Hà received Danish Minister for Climate Lars Aagaard on October 7.',
      ['reception | held | 2024-10-07 |  | Trần Hồng Hà/VN × Lars Aagaard/DK'],
    ],
  ])('%s', (_manner, text, expected) =>
    expect(meetings(text, text.startsWith('---') ? 'lead.md' : 'lead.txt')).toEqual(expected));
});

describe('a lead that names the two in a clause', () => {
  const LEAD =
    'date 2024-05-15 NAIROBI, May 15 (VNA) - Solar wells for forty villages: that is the promise to which Kenyan President William Ruto and Ghanaian President Nana Osei committed themselves in Nairobi on Tuesday.\n\n';

  it('tells of the talks that the next sentence speaks of, whatever names them in passing', () => {
    expect(
      meetings(
        `${LEAD}The talks ran well beyond an hour.\n\nOsei spoke of his delight at meeting President Ruto again, a year after a fair in Accra.\n`,
      ),
    ).toEqual(['talks | held | 2024-05-14 | Nairobi | William Ruto/KE × Nana Osei/GH']);
  });

  it('tells of none where no talks are spoken of', () => {
    expect(meetings(`${LEAD}The wells will be dug by farmers.\n`)).toEqual([]);
  });
});

describe('what is no meeting', () => {
  it.each([
    [
      'a ribbon',
      'date 2023-04-05 HÀ NỘI — Minister of Culture Nguyễn Văn Hùng and Ambassador of Italy Antonio Alessandro cut the ribbon on a film festival in Hà Nội on Tuesday.',
    ],
    [
      'a seminar',
      'date 2023-04-05 HÀ NỘI — The Ministry of Health on Tuesday opened a seminar, attended by Minister of Health Đào Hồng Lan and Swiss Ambassador Thomas Gass.',
    ],
    [
      'a match',
      'date 2023-04-05 MADRID - Spain beat Norway 3-0 in Malaga; coach Luis de la Fuente met his Norwegian counterpart Stale Solbakken for the first time.',
    ],
    [
      'a cabinet',
      'date 2023-06-03 HÀ NỘI — Prime Minister Phạm Minh Chính chaired the regular Government meeting on Saturday; Minister Nguyễn Chí Dũng spoke of orders from China.',
    ],
    [
      'a demand met',
      "date 2023-06-07 HÀ NỘI — Việt Nam's rice exports met demand from Indonesia, said Minister Lê Minh Hoan. Indonesian Trade Minister Zulkifli Hasan praised the quality.",
    ],
    [
      'a signing without more',
      'date 2023-06-07 HÀ NỘI — Minister Đào Ngọc Dung and Greek Deputy Minister Kostas Fragogiannis signed a labour agreement in Athens on Tuesday.',
    ],
    [
      'a case raised',
      'date 2023-06-07 SYDNEY - Foreign Minister Penny Wong told parliament on Wednesday that officials had visited detained writer Yang Hengjun, whose case she raised with her Chinese counterpart Qin Gang.',
    ],
  ])('%s', (_what, text) => expect(meetings(text)).toEqual([]));
});

describe('what an article only mentions', () => {
  it('keeps an earlier call apart, with its own people and day', () => {
    const reading = readingOf(
      'date 2023-04-15 HÀ NỘI — Prime Minister Phạm Minh Chính received Irish Foreign Minister Micheál Martin in Hà Nội on April 15.\n\nThe PM recalled the phone call between Party General Secretary Nguyễn Phú Trọng and Irish President Michael Higgins on March 29, 2023.',
    );
    expect(reading.meetings.map(({ mode }) => mode)).toEqual(['reception']);
    expect(
      reading.mentioned.map(({ mode, status, date, participants }) => [
        mode,
        status,
        date,
        participants.map(({ name }) => name),
      ]),
    ).toEqual([['phone call', 'recalled', '2023-03-29', ['Nguyễn Phú Trọng', 'Michael Higgins']]]);
  });

  it('does not take the day of the last meeting for the day of this one', () => {
    const reading = readingOf(
      'date 2023-09-10 WARSAW, September 9 (PAP) — Polish President Andrzej Duda spoke on the phone with his Ukrainian counterpart Volodymyr Zelensky on Saturday. They last met in Warsaw on April 5.',
    );
    expect(reading.meetings.map(({ date, place }) => [date, place])).toEqual([['2023-09-09', undefined]]);
    expect(reading.mentioned.map(({ date, place }) => [date, place])).toEqual([['2023-04-05', 'Warsaw']]);
  });
});

describe('evidence', () => {
  it('is cut from the part it names', () => {
    const text =
      'date 2023-03-23 HÀ NỘI — Prime Minister Phạm Minh Chính received Thai Ambassador Nikorndej Balankura in Hà Nội on March 22.';
    const article = parseArticles({ path: 'lead.txt', bytes: new TextEncoder().encode(text) }).articles[0];
    const reading = article && readArticle(article);
    const all = [
      ...(reading?.published.evidence ?? []),
      ...(reading?.meetings.flatMap(({ evidence }) => evidence) ?? []),
    ];
    expect(all.length).toBeGreaterThan(1);
    for (const { quote, start, end, in: part } of all) expect(article?.parts[part].slice(start, end)).toBe(quote);
  });

  it('gives the same event to two articles that report one meeting, and another to another day', () => {
    const one = readingOf(
      'date 2023-03-23 HÀ NỘI — Prime Minister Phạm Minh Chính received Thai Ambassador Nikorndej Balankura in Hà Nội on March 22.',
    );
    const two = readingOf(
      'date 2023-03-24 Hanoi (VNA) – Thai Ambassador Nikorndej Balankura had a meeting with Prime Minister Pham Minh Chinh on March 22.',
    );
    const three = readingOf(
      'date 2023-03-29 Hanoi (VNA) – Thai Ambassador Nikorndej Balankura had a meeting with Prime Minister Pham Minh Chinh on March 28.',
    );
    expect(one.meetings[0]?.event).toBe(two.meetings[0]?.event);
    expect(one.meetings[0]?.event).not.toBe(three.meetings[0]?.event);
  });
});

describe('a text that lost its lead', () => {
  const BODY =
    'Both foreign ministers praised the state of relations.\n\nSon congratulated China on its progress and asked it to buy more fruit from Vietnam.\n\nFor his part, Qin said China values its ties with Vietnam.\n\nThe two ministers agreed to step up exchanges.\n';

  it('is a meeting of the two who speak, whose manner, day and place stay open', () => {
    const reading = readingOf(BODY);
    expect(reading.meetings.map(({ mode, date, place, status }) => [mode, date, place, status])).toEqual([
      [undefined, undefined, undefined, 'held'],
    ]);
    expect(reading.meetings[0]?.participants).toEqual([
      { name: 'Son', person: 'Bùi Thanh Sơn', role: 'foreign minister', country: 'VN' },
      { name: 'Qin', person: 'Qin Gang', role: 'foreign minister', country: 'CN' },
    ]);
  });

  it('invents nobody: an office without a name stays without', () => {
    const reading = readingOf(
      'Both foreign ministers praised the state of relations between China and Vietnam.\n\nThey agreed to step up exchanges.\n',
    );
    expect([reading.people, reading.meetings]).toEqual([[], []]);
  });
});

describe('a text that opens with what was said at the meeting', () => {
  const AT =
    'During the reception, Norwegian Deputy Prime Minister Kari Dahl congratulated the Chilean province on its cod.';
  const NEXT = 'She asked for more of it.';
  const ANSWER = 'Chilean Governor Luis Prado affirmed that the province sets great store by cod.';
  it.each([
    [
      'and, further down, with who answers',
      [AT, NEXT, ANSWER],
      ['reception | held |  |  | Kari Dahl/NO × Luis Prado/CL'],
    ],
    ['and names nobody else who speaks', [AT, NEXT, 'Chilean Governor Luis Prado is 40.'], []],
    ['and is no meeting', [AT.replace('reception', 'fair'), NEXT, ANSWER], []],
  ])('%s', (_what, paragraphs, expected) => {
    expect(meetings(paragraphs.join('\n\n'))).toEqual(expected);
  });
});

describe('a lead that names an office and no one', () => {
  const LEAD =
    'HANOI - The foreign minister of Vietnam was due to begin an official trip of six days to Chile Sunday, preparing the ground for visits by the president later this year.';
  const HOLDER = 'Pham Gia Khiem, also a deputy prime minister, was due to see lawmakers there.';
  const PRESIDENT = 'President Nguyen Minh Triet is expected to come on a date not yet named this summer.';
  const DAY = 'Agence Nova - March 11, 2007.';
  it.each([
    [
      'its bearer opens the next sentence, and no visit to come is that of the lead',
      [LEAD, HOLDER, PRESIDENT, DAY],
      ['visit | planned | 2007-03-11/2007-03-16 | Chile | Pham Gia Khiem/VN'],
    ],
    ['named further down, somebody may be another', [LEAD, 'Trade is growing.', HOLDER, DAY], []],
    ['another country’s minister', [LEAD.replace('of Vietnam', 'of Norway'), HOLDER, DAY], []],
  ])('%s', (_what, paragraphs, expected) => {
    expect(meetings(paragraphs.join('\n\n'))).toEqual(expected);
  });
});
