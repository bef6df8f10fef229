import { describe, expect, test } from 'vitest';
import { findDateline } from '../../../src/article/clean/dateline.ts';
import { clean } from './clean-text.ts';

const LEAD = 'The two ministers met for an hour.';

describe('datelines go to the head', () => {
  test.each([
    ['VIETNAM, April 15 -', ['VIETNAM, April 15 -']],
    ['VIETNAM, March 29 - HÀ NỘI —', ['VIETNAM, March 29 -', 'HÀ NỘI —']],
    ['VIETNAM, April 15 -\n\nHÀ NỘI —', ['VIETNAM, April 15 -', 'HÀ NỘI —']],
    ['HÀ NỘI —', ['HÀ NỘI —']],
    ['HÀ NỘI –', ['HÀ NỘI –']],
    ['Hà Nội (VNA) –', ['Hà Nội (VNA) –']],
    ['Hanoi (VNA) -', ['Hanoi (VNA) -']],
    ['Hà Nội, February 8 (VNA) –', ['Hà Nội, February 8 (VNA) –']],
    ['BEIJING, Oct. 12 (Xinhua) --', ['BEIJING, Oct. 12 (Xinhua) --']],
    ['BEIJING, Nov. 2 , 2019 (Xinhua) --', ['BEIJING, Nov. 2 , 2019 (Xinhua) --']],
    ['New Delhi, Jul 24 (PTI)', ['New Delhi, Jul 24 (PTI)']],
    ['MOSCOW, May 3. /TASS/.', ['MOSCOW, May 3. /TASS/.']],
    ['TOKYO, March 3 (Kyodo) -', ['TOKYO, March 3 (Kyodo) -']],
    ['SEOUL, Feb. 3 (Yonhap) --', ['SEOUL, Feb. 3 (Yonhap) --']],
    ['WASHINGTON —', ['WASHINGTON —']],
    ['Washington —', ['Washington —']],
    ['PHNOM PENH, 5 May 2024 (AKP) --', ['PHNOM PENH, 5 May 2024 (AKP) --']],
    ['HCM CITY —', ['HCM CITY —']],
    ['NEW YORK/WASHINGTON (Reuters) -', ['NEW YORK/WASHINGTON (Reuters) -']],
    ['Bern (VNA)', ['Bern (VNA)']],
  ])('%s', (dateline, head) => {
    const state = clean(`${dateline} ${LEAD}`);
    expect(state.head).toEqual(head);
    expect(state.text).toBe(LEAD);
  });

  test('by an agency that the text runs into', () => {
    expect(clean(`Bern D.C. (VNA)${LEAD}`)).toMatchObject({ head: ['Bern D.C. (VNA)'], text: LEAD });
    expect(clean(`Bern Bears (BB)${LEAD}`).head).toEqual([]);
  });

  test('above the text proper, under a lead of its own', () => {
    const state = clean(
      `Two ministers met on Monday in the old port.\n\nHanoi (VNA) - Two ministers met on Monday.\n\n${LEAD}`,
    );
    expect(state.head).toEqual(['Hanoi (VNA) -']);
    expect(state.text).toBe(`Two ministers met on Monday in the old port.\n\nTwo ministers met on Monday.\n\n${LEAD}`);
  });

  test.each([
    'Vietnam – China relations have grown, the minister said.',
    'Vietnam — China trade grew by a tenth.',
    'ASEAN - China talks on the code resumed.',
    'KOREA-JAPAN summit talks ended without a text.',
    'President Biden - the first to come - thanked his hosts.',
    'US — the word is short.',
    'The Minister, April being his month, thanked his guest.',
    'April 15 was a Saturday.',
    'Hanoi, the capital, hosted the talks.',
  ])('is no dateline: %s', (text) => {
    expect(findDateline(text)).toBeUndefined();
    expect(clean(text)).toMatchObject({ head: [], text });
  });
});

describe('the collector’s prefix', () => {
  test('with and without a dateline behind it', () => {
    expect(clean(` date 2023-04-15 VIETNAM, April 15 -\n\nHÀ NỘI — ${LEAD}`).head).toEqual([
      'date 2023-04-15',
      'VIETNAM, April 15 -',
      'HÀ NỘI —',
    ]);
    expect(clean(` date 2025-03-20 ${LEAD}`)).toMatchObject({ head: ['date 2025-03-20'], text: LEAD });
  });

  test('twice, the same or another day', () => {
    expect(clean(` date 2024-01-02  date 2024-01-02 ${LEAD}`)).toMatchObject({ head: ['date 2024-01-02'], text: LEAD });
    expect(clean(` date 2024-01-02 date 2024-01-03 ${LEAD}`).head).toEqual(['date 2024-01-02', 'date 2024-01-03']);
  });

  test('a sentence about a date is none', () => {
    const text = 'Date 15 April was kept by both sides.';
    expect(clean(text)).toMatchObject({ head: [], text });
  });
});

describe('headline and byline', () => {
  test('a line of its own above the text is the title', () => {
    const state = clean(
      `Ministers meet in the old port\n\nPublished: 2 July 2022, 18:05\nBy Anna Tran\n\nBANGKOK - ${LEAD}`,
    );
    expect(state.title).toBe('Ministers meet in the old port');
    expect(state.head).toEqual([
      'Ministers meet in the old port',
      'Published: 2 July 2022, 18:05',
      'By Anna Tran',
      'BANGKOK -',
    ]);
    expect(state.text).toBe(LEAD);
  });

  test('directly above its dateline too', () => {
    expect(clean(`Ministers meet in the old port\nHÀ NỘI — ${LEAD}`).title).toBe('Ministers meet in the old port');
  });

  test.each([
    '15 Jan 2022, 14:22',
    'Saturday, 15 January 2022',
    '2022-01-15 14:22 (GMT+7)',
    'January 15, 2022 9:38 AM UTC · Updated 2 hours ago',
    'Thursday, 05/10/2023, 18:33 Font Size: A- A+',
  ])('directly above the day %s', (day) => {
    const state = clean(`Ministers meet in the old port\n${day}\n\n${LEAD}\nThey shook hands.\nTHE MINISTRY`);
    expect(state.title).toBe('Ministers meet in the old port');
    expect(state.head).toEqual(['Ministers meet in the old port', day]);
    expect(state.text.startsWith(LEAD)).toBe(true);
  });

  test('a stamp without its year goes to the head, a sentence about publishing does not', () => {
    const stamp = 'PTI | Updated: July 14 21:37 IST';
    expect(clean(`Ministers meet in the old port\n\n${stamp}\n\n${LEAD}`).head).toContain(stamp);
    expect(clean(`Ministers meet in the old port\n\nPublished 12 times, the story ran on.\n\n${LEAD}`).head).toEqual([
      'Ministers meet in the old port',
    ]);
  });

  test('a headline sent again keeps its mark in the head and off the title', () => {
    const state = clean(
      `(2nd LEAD) Ministers meet in the old port\n(ATTN: ADDS details)\nBy Park Bo-kyung\nSEOUL, Jan. 13 (Yonhap) -- ${LEAD}`,
    );
    expect(state.title).toBe('Ministers meet in the old port');
    expect(state.head.slice(0, 2)).toEqual(['(2nd LEAD) Ministers meet in the old port', '(ATTN: ADDS details)']);
    expect(state.text).toBe(LEAD);
  });

  test('a headline, its second line, its stamp and its credit above a dateline', () => {
    const state = clean(
      `16 SEP, 14:42\nMinisters meet in the old port\nThe guest is staying in the capital\n© Harbour Ministry\nMOSCOW, September 16. /TASS/. ${LEAD}`,
    );
    expect(state.title).toBe('Ministers meet in the old port');
    expect(state.text).toBe(LEAD);
  });

  test('a line that says more than its day is text', () => {
    expect(clean(`Ministers meet in the old port\n15 Jan 2022 was a Saturday\n\n${LEAD}`).head).toEqual([]);
  });

  test('a first sentence, a lone line and a caption are no headlines', () => {
    expect(clean(`${LEAD}\n\nThey shook hands.`).title).toBeUndefined();
    expect(clean('Ministers meet in the old port').title).toBeUndefined();
    expect(clean(`A view of the old port\n\n${LEAD}`)).toMatchObject({
      captions: ['A view of the old port'],
      text: LEAD,
    });
  });

  test('a headline that a field states stays out of the body, and the field wins', () => {
    const state = clean(`${LEAD}\n\nMinisters meet\n\nThey shook hands.`);
    expect(state.text).toContain('Ministers meet');
  });

  test('a readout’s labels and day', () => {
    const state = clean(
      `Secretary’s Call with Foreign Minister Doe\n\nREADOUT\nOFFICE OF THE SPOKESPERSON\nMARCH 7, 2023\n\nThe below is attributable to Spokesperson Jane Roe:\n\n${LEAD}`,
    );
    expect(state.head).toEqual([
      'Secretary’s Call with Foreign Minister Doe',
      'READOUT',
      'OFFICE OF THE SPOKESPERSON',
      'MARCH 7, 2023',
      'The below is attributable to Spokesperson Jane Roe:',
    ]);
    expect(state.text).toBe(LEAD);
  });
});

describe('what stands above a dateline goes to the head', () => {
  const LINES = 'GENERAL\nNorway, Chile agree to share their cod\n\nFrom Our Man in Oslo\n\n';
  test('a section, the headline and the writer, with the headline as the title', () => {
    const { text, head, title } = clean(`${LINES}OSLO, May 6 (AFP) -- ${LEAD}`);
    expect({ text, head, title }).toEqual({
      text: LEAD,
      head: ['GENERAL', 'Norway, Chile agree to share their cod', 'From Our Man in Oslo', 'OSLO, May 6 (AFP) --'],
      title: 'Norway, Chile agree to share their cod',
    });
  });
  test('but no lead that ends its sentence', () => {
    const lead = 'Norway and Chile will share their cod.';
    expect(clean(`${lead}\n\nOSLO, May 6 (AFP) -- ${LEAD}`).text).toBe(`${lead}\n\n${LEAD}`);
  });
});
