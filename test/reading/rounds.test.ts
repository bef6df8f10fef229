import { expect, it } from 'vitest';
import { parseArticles } from '../../src/article/parse-articles.ts';
import { readArticle } from '../../src/reading/read-article.ts';

function meetings(text: string): string[] {
  const article = parseArticles({ path: 'round.txt', bytes: new TextEncoder().encode(text) }).articles[0];
  if (!article) throw new Error('no article was read');
  return readArticle(article).meetings.map(({ mode, status, date, canonicalPlace, place, participants }) =>
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
