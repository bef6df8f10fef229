import { describe, expect, it } from 'vitest';
import { readingOf } from '../../reading-of.ts';

/** The days of the meetings of a text, a planned one marked. */
function days(text: string): string {
  return readingOf(`${text}\n`)
    .meetings.map(({ date, status }) => `${date ?? '-'}${status === 'planned' ? ' planned' : ''}`)
    .join(', ');
}

describe('the day that the lead gives to a programme', () => {
  const HEAD = 'Updated: March 13, 2019\n\n';
  const LEAD =
    'Trade and visas filled the whole of Tuesday, March 12, for Kenyan President Uhuru Kenyatta, who spent his second day in Berlin.';
  const AT_HOUSE = 'At the Chancellery, President Kenyatta held talks with German Chancellor Angela Merkel.';

  it('is that of what its hero did on it', () => {
    expect(
      days(
        `${HEAD}${LEAD}\n\n${AT_HOUSE} She praised the port of Mombasa.\n\nGoing on to the Reichstag, the President had a meeting with Bundestag President Wolfgang Schaeuble.\n\nIn the afternoon, he met Economy Minister Peter Altmaier at his hotel.`,
      ),
    ).toBe('2019-03-12, 2019-03-12, 2019-03-12');
  });

  it('ends where another day begins', () => {
    expect(
      days(
        `${HEAD}${LEAD}\n\nOn Wednesday he walked through the market.\n\nPresident Kenyatta held talks with German Chancellor Angela Merkel.`,
      ),
    ).toBe('-');
  });

  it('is not that of an arrival, for what is told of the stay', () => {
    expect(
      days(
        '20 March 2023\n\nKenyan Foreign Minister Alfred Mutua arrived in Seoul on Friday for a stay of a week.\n\nWhile in Seoul, Mutua met South Korean Foreign Minister Park Jin.',
      ),
    ).toBe('-');
  });

  it('is that of an event whose talks the next sentence tells', () => {
    expect(
      days(
        '18 August 2016\n\nThe first Kenya-India Maritime Dialogue took place in Nairobi on August 17. Kenyan Defence Secretary Raychelle Omamo and Indian Defence Minister Manohar Parrikar led the two sides at the talks.',
      ),
    ).toBe('2016-08-17');
  });

  it('stands in a headline over what somebody did', () => {
    const meetings =
      'Singapore Minister for Foreign Affairs Vivian Balakrishnan met Vietnamese Deputy Prime Minister Pham Binh Minh. They spoke of trade.\n\nThereafter, Minister Balakrishnan met Hanoi Party Secretary Dinh Tien Dung.';
    const title = (words: string) =>
      `Singapore's Minister for Foreign Affairs Vivian Balakrishnan's ${words}\n23 Jun 2021\n\n${meetings}`;
    expect(days(title('meetings in Hanoi on 22 June 2021'))).toBe('2021-06-22, 2021-06-22');
    expect(days(title('essay on the floods of 22 June 2021'))).toBe('-, -');
  });
});

describe('a day told in a sentence of its own', () => {
  const text = (below: string) =>
    `June 13, 2025\n\nTariffs and visits dominated a telephone conversation that Vietnamese Foreign Minister Bui Thanh Son had with US Secretary of State Marco Rubio.\n\n${below}`;

  it.each([
    ['The call, made at the request of the American side, took place late on Thursday (Hanoi time).', '2025-06-12'],
    ['The call came on Wednesday, a day after Hanoi announced its budget.', '2025-06-11'],
    ['The conversation, held on Tuesday, lasted half an hour.', '2025-06-10'],
    ['The call came a week after the budget was announced on Tuesday.', '-'],
    ['The talks on wood were reopened, he said on Tuesday.', '-'],
  ])('%s', (below, expected) => {
    expect(days(text(below))).toBe(expected);
  });
});

describe('a year or a month of writing', () => {
  const text = (day: string, more = '') =>
    `HA NOI — Prime Minister Nguyen Tan Dung ${day}met with Chinese Ambassador Sun Guoxiang${more}.\n\nThe two countries mark the 60th anniversary of diplomatic relations this year (1950-2010), he said.`;

  it('is all that is known of "yesterday" and a weekday', () => {
    expect(days(text('yesterday '))).toBe('2010');
    expect(days(text('on Wednesday '))).toBe('2010');
    expect(days(text('this morning '))).toBe('2010');
    expect(
      days(
        'HA NOI — Welcoming Ambassador Sun Guoxiang of China as an old friend of the city, Prime Minister Nguyen Tan Dung yesterday hosted a reception for the diplomat.\n\nThe two countries mark the 60th anniversary of diplomatic relations this year (1950-2010), he said.',
      ),
    ).toBe('2010');
  });

  it('is not the date of a meeting told without any day, or beside the day of something else', () => {
    expect(days(text(''))).toBe('-');
    expect(days(text('', ', who presented his letters last Friday'))).toBe('-');
  });
});

describe('a stay and its days', () => {
  it('counts a visit back from its end', () => {
    const text = (length: string) =>
      `July 13, 2019\n\nNational Assembly Chairwoman Nguyen Thi Kim Ngan of Vietnam concluded a ${length}official visit to China yesterday.`;
    expect(days(text('five-day '))).toBe('2019-07-08/2019-07-12');
    expect(days(text(''))).toBe('2019-07-12');
  });

  it('gives no day to what was done "while in" a town', () => {
    const text = (opening: string) =>
      `Friday, 12 September 2014\n\nVietnamese Public Security Minister Tran Dai Quang and his Chinese counterpart Guo Shengkun co-chaired a conference in Beijing on Thursday.\n\n${opening}Minister Quang also met Chinese Politburo member Meng Jianzhu.`;
    expect(days(text('While in Beijing, '))).toBe('2014-09-11, -');
    expect(days(text(''))).toBe('2014-09-11, 2014-09-11');
  });
});

it('takes the day of a picture’s title for the meeting that it shows', () => {
  const text = (title: string) =>
    `25 Apr 2024, 11:00\nPeruvian Speaker Ana Rojas is visiting Oslo.\nSpeaker Rojas called on Norwegian President Nils Berg.\nPhoto caption: ${title}\n`;
  expect(days(text('Call on President Nils Berg on 24 April 2024'))).toBe('2024-04-24');
  expect(days(text('View of the fjord on 24 April 2024'))).toBe('-');
});

it('takes the day at the head of a printed letter', () => {
  const text = (line: string) =>
    `25 Oct 2022, 21:19\n\nNorwegian Prime Minister Nils Berg has written to congratulate Peruvian President Ana Rojas on her re-election.\n\n${line}\n\nDear President Rojas,\n\nPlease accept my warmest congratulations.`;
  expect(days(text('24 October 2022'))).toBe('2022-10-24');
  expect(days(text('The text is printed below'))).toBe('-');
});

describe('words that count from another day', () => {
  it.each([
    [
      'LIMA — Peruvian President Ana Rojas spoke by phone with Norwegian Prime Minister Nils Berg in the early hours of Friday.',
      '2023-06-16',
    ],
    [
      'LIMA — Peruvian President Ana Rojas spoke by phone with Norwegian Prime Minister Nils Berg at the end of Friday.',
      '-',
    ],
    [
      'LIMA — Norwegian Prime Minister Nils Berg arrived in Lima on Wednesday. The day after his arrival, he met Peruvian President Ana Rojas.',
      '2023-06-15',
    ],
    [
      'LIMA — Norwegian Prime Minister Nils Berg arrived in Lima on Wednesday. Shortly after his arrival, he met Peruvian President Ana Rojas.',
      '2023-06-14',
    ],
    [
      'LIMA — Norway and Peru on Monday signed a pact on fishing.\n\nThe pact was signed by Norwegian Foreign Minister Sigrid Haug and Peruvian Foreign Minister Luis Araya after their talks in Lima.',
      '2023-06-12',
    ],
    [
      'LIMA — Chile and Peru on Monday signed a pact on fishing.\n\nThe pact was praised by Norwegian Foreign Minister Sigrid Haug and Peruvian Foreign Minister Luis Araya after their talks in Lima.',
      '-',
    ],
  ])('%s', (text, expected) => {
    expect(days(`June 17, 2023\n\n${text}`)).toBe(expected);
  });

  it('plans of the day of writing stand beside what was held on it', () => {
    const text = (when: string) =>
      `LIMA — Peruvian President Ana Rojas held talks with Norwegian Prime Minister Nils Berg at the Presidential Palace this morning, May 23.\n\n${when}, Prime Minister Berg will meet with Peruvian Speaker Luis Araya.`;
    expect(days(text('This afternoon'))).toBe('--05-23, --05-23 planned');
    expect(days(text('Tomorrow'))).toBe('--05-23, --05-24 planned');
    expect(days(text('On September 9'))).toBe('--05-23');
  });

  it('a wire’s weekday is the day on which it filed, when only one of those who met is named with it', () => {
    const text = (said: string) =>
      `HANOI, Nov. 17 (Xinhua) -- Peruvian President Ana Rojas ${said} satisfaction over trade with Norway.\n\n"Trade has kept growing," Rojas said when meeting with Norwegian Prime Minister Nils Berg.`;
    expect(days(text('on Friday expressed'))).toBe('--11-17');
    expect(days(text('last Friday expressed'))).toBe('-');
  });
});
