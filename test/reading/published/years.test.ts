import { describe, expect, it } from 'vitest';
import { dateOf as dateOfText } from '../reading-of.ts';

const dateOf = (...paragraphs: string[]): string => dateOfText(paragraphs.join('\n\n'));

const MORE = 'They spoke of wind power, pig farming and the training of young engineers.';

describe('the year from an anniversary that lies further on', () => {
  const TIES = 'half a century of diplomatic relations (1976-2026)';
  it.each([
    [
      'a year before it',
      `HANOI, May 17 — It comes a year before the two countries celebrate ${TIES}.`,
      '2025-05-17 dateline',
    ],
    [
      'not that of the year before which it was',
      `HANOI, May 17 — The visit was the last big event before the Year of Friendship in 2026, when the two mark ${TIES}.`,
      '--05-17 dateline',
    ],
    [
      'not that of a year which is named as one to come',
      'HANOI, November 6 — NA Chairman Trần Thanh Mẫn received the ambassador, whose Speaker wishes to welcome him in Havana in 2025, when the two mark the 65th anniversary of their diplomatic ties (1960-2025).',
      '2024-11-06 dateline',
    ],
    [
      'that of the anniversary which they are entering',
      `HANOI, May 17 — The two countries are entering the 50th anniversary of diplomatic ties (1976-2026).`,
      '2026-05-17 dateline',
    ],
  ])('is %s', (_name, text, wanted) => {
    expect(dateOf(text, MORE)).toBe(wanted);
  });
});

describe('the year of an anniversary that two office-holders speak against', () => {
  const TALKS =
    'HANOI, July 20 — Malaysian Prime Minister Anwar Ibrahim held talks with Vietnamese Prime Minister Phạm Minh Chính.';
  it('is not that of writing', () => {
    expect(dateOf(TALKS, 'The two mark 50 years of rail ties (1965-2015).', MORE)).not.toContain('2015');
    expect(dateOf(TALKS, 'The two mark 50 years of rail ties (1973-2023).', MORE)).toBe('2023-07-20 dateline');
  });
});

describe('the year from meetings with a number', () => {
  it.each([
    [
      'planned for a month of this year',
      [
        'The Governor received a delegation from Nanning on April 9.',
        'He accepted to open a stall at the 18th CAEXPO this September.',
      ],
      '2021-04 inferred',
    ],
    [
      'held in a month without a year',
      [
        'HANOI, March 4 — The Governor, chosen at the 13th National Party Congress in January, opened the bridge.',
        MORE,
      ],
      '2021-03-04 dateline',
    ],
    [
      'of the climate conference',
      ['GLASGOW, Nov. 2 — The two ministers met on the occasion of the 26th UN climate conference.', MORE],
      '2021-11-02 dateline',
    ],
    [
      'reported from',
      ['LIMA, Nov. 15 — The two ministers met on the sidelines of the 31st APEC Economic Leaders’ Week summit.', MORE],
      '2024-11-15 dateline',
    ],
    [
      'reported from, by its name',
      ['VIENTIANE, Oct. 10 — The two ministers met on the sidelines of the 44th ASEAN Summit.', MORE],
      '2024-10-10 dateline',
    ],
    [
      'reported from in another month',
      ['VIENTIANE, May 10 — The two ministers met on the sidelines of the 44th ASEAN Summit.', MORE],
      '--05-10 dateline',
    ],
    [
      'looked back upon',
      ['HANOI, May 10 — The two ministers met again after the 44th ASEAN Summit.', MORE],
      '--05-10 dateline',
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(dateOf(...paragraphs)).toBe(expected);
  });
});

describe('the year of a dateline from an anniversary', () => {
  it.each([
    [
      'of a day that is no plan',
      'Both will celebrate this year 75 years since ties were set up on May 30, 1950.',
      '2025-01-14 dateline',
    ],
    [
      'not from one still to be marked',
      'They agreed that 2024, which marks 25 years since the treaty (1999-2024), would be celebrated.',
      '--01-14 dateline',
    ],
  ])('%s', (_, sentence, expected) => {
    expect(dateOf('HANOI, January 14 — The two ministers opened the bridge.', sentence)).toBe(expected);
  });
});

describe('the year from a half-year just over', () => {
  it.each([
    ['told on its own', 'The farms kept 200 people at work in the first half of 2021.', '2021-07-02 dateline'],
    ['compared with', 'The farms kept more people at work than in the first half of 2021.', '--07-02 dateline'],
  ])('%s', (_, sentence, expected) => {
    expect(dateOf('HANOI, July 2 — The two ministers opened the bridge.', sentence)).toBe(expected);
  });
});

describe('the year from the chair of ASEAN', () => {
  it.each([
    [
      'with the term of an office-holder',
      'Prime Minister Nguyễn Tấn Dũng met the envoy and said that Việt Nam would take the ASEAN chair next year.',
      '2009 inferred',
    ],
    [
      'of this year',
      'Prime Minister Hun Sen met the envoy. Cambodia’s ASEAN chairmanship this year will be a busy one, he said, as President Joko Widodo noted.',
      '2022 inferred',
    ],
    ['alone', 'The envoy met traders and said that Việt Nam would take the ASEAN chair next year.', 'none -'],
    [
      'of a year that is given',
      'Prime Minister Nguyễn Tấn Dũng met the envoy and spoke of the ASEAN chair of Việt Nam.',
      'none -',
    ],
  ])('%s', (_, paragraph, expected) => {
    expect(dateOf(paragraph, MORE)).toBe(expected);
  });
});

describe('the year from weekdays and terms', () => {
  it.each([
    [
      'a weekday of the lead beside the dateline',
      [
        'HANOI, May 24 (VNA) – National Assembly Chairwoman Nguyễn Thị Kim Ngân received the envoy on Friday.',
        'She noted that 2020 will be the 25th anniversary of diplomatic relations (1995-2020).',
      ],
      '2019-05-24 dateline',
    ],
    [
      'a part of the weekday beside a day, and the terms of those who spoke',
      [
        'Prime Minister Phạm Minh Chính and Chinese Premier Li Keqiang talked by telephone on Thursday afternoon, June 24.',
        MORE,
      ],
      '2021-06 inferred',
    ],
    [
      'a weekday of the lead that suits two years',
      [
        'HANOI, May 24 (VNA) – National Assembly Chairwoman Nguyễn Thị Kim Ngân received the envoy on Tuesday.',
        'She noted that 2020 will be the 25th anniversary of diplomatic relations (1995-2020).',
      ],
      '--05-24 dateline',
    ],
    [
      'the nth day of a visit',
      [
        'Foreign Minister Bùi Thanh Sơn met Chinese Foreign Minister Wang Yi on Thursday.',
        'The talks fell on the second day of his visit to China from April 3 to 5, after that of December 2023.',
      ],
      '2024-04 inferred',
    ],
    [
      'a whole year that is over, and an office left',
      [
        'HANOI, March 3 (VNA) – Prime Minister Nguyễn Xuân Phúc received the envoy.',
        'In 2019, trade between the two totalled 26 million USD. The next fair will be held in December 2020.',
      ],
      '2020-03-03 dateline',
    ],
    [
      'weeks ahead of an anniversary',
      [
        'Some 90 photos went on show on July 3, ahead of the 30th anniversary of the ties of Vietnam and the US (July 12, 1995 - 2025).',
        MORE,
      ],
      '2025-07 inferred',
    ],
    [
      'on the threshold of an anniversary of the next year',
      [
        'Some 90 photos went on show on November 3, on the threshold of the 65th anniversary of the ties of Vietnam and China (January 18, 1950 - 2015).',
        MORE,
      ],
      '2014-11 inferred',
    ],
    [
      'ahead of an anniversary too far off for its threshold',
      [
        'Some 90 photos went on show on June 3, on the threshold of the 65th anniversary of the ties of Vietnam and China (January 18, 1950 - 2015).',
        MORE,
      ],
      'none -',
    ],
    [
      'years ahead of an anniversary',
      [
        'Some 90 photos went on show on January 3, ahead of the 30th anniversary of the ties of Vietnam and the US (July 12, 1995 - 2025).',
        MORE,
      ],
      'none -',
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(dateOf(...paragraphs)).toBe(expected);
  });
});

describe('the year that words beside a figure tie to now', () => {
  it.each([
    [
      'last year',
      ['LIMA, May 3 — The mayor spoke of the flood of October last year (2022).', MORE],
      '2023-05-03 dateline',
    ],
    [
      'next year',
      ['LIMA, May 3 — The mayor said the port takes over the post next year, in 2025, with pride.', MORE],
      '2024-05-03 dateline',
    ],
    [
      'months from then',
      ['LIMA, May 3 — The two ministers talked three months ago, in February 2022, and again this week.', MORE],
      '2022-05-03 dateline',
    ],
    [
      'months from then that end elsewhere',
      ['LIMA, August 3 — The two ministers met three months after the vote in February 2022.', MORE],
      '--08-03 dateline',
    ],
    [
      'a running year with both ends',
      ['LIMA, May 3 — The mayor came in the fifth year of the partnership (2013-18).', MORE],
      '2018-05-03 dateline',
    ],
    [
      'a running year whose ends do not fit',
      ['LIMA, May 3 — The mayor came in the fifth year of the partnership (2013-23).', MORE],
      '--05-03 dateline',
    ],
    [
      'years ago with both ends',
      ['The mayor, on May 3, thanked those who built the dam 40 years ago (June 7, 1979 - 2019).', MORE],
      '2019-05 inferred',
    ],
    [
      'an edition',
      ['The Lantern Days 2015 opened last Thursday at the lake.', 'They spoke of kites.'],
      '2015 inferred',
    ],
    [
      'an edition of long ago',
      ['The Lantern Days 2015 opened in a storm at the lake.', 'They spoke of kites.'],
      'none -',
    ],
    [
      'condolences',
      ['LIMA, May 30 — The mayor sent condolences over the quake that struck the coast on May 12, 2008.', MORE],
      '2008-05-30 dateline',
    ],
    [
      'condolences recalled much later',
      ['LIMA, December 30 — The mayor recalled the condolences over the quake of May 12, 2008.', MORE],
      '--12-30 dateline',
    ],
    [
      'several days in full',
      ['The two generals met at the dialogue held on August 28-29, 2011 in the capital.', 'They spoke of mines.'],
      '2011 inferred',
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(dateOf(...paragraphs)).toBe(expected);
  });
});

describe('the year of a dateline from a weekday and terms', () => {
  const MET = 'received US Trade Representative Katherine Tai';
  it.each([
    [
      'on the day or the day before',
      [`HANOI, July 2 — Minister of Industry and Trade Nguyen Hong Dien ${MET} on Thursday.`, MORE],
      '2021-07-02 dateline',
    ],
    [
      'two days before, from the far West',
      [`NEW YORK, July 2 — Minister of Industry and Trade Nguyen Hong Dien ${MET} on Thursday in New York.`, MORE],
      '--07-02 dateline',
    ],
    [
      'with what is still to come on the next day',
      [
        `NEW YORK, July 2 — Minister of Industry and Trade Nguyen Hong Dien ${MET} on Thursday in New York.`,
        'She is due to fly to Lima on Friday.',
      ],
      '2021-07-02 dateline',
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(dateOf(...paragraphs)).toBe(expected);
  });
});

describe('years that do not tell of now', () => {
  it.each([
    [
      'a wish for celebrations',
      [
        'HANOI, October 3 — Foreign Minister Pham Binh Minh met US Secretary of State John Kerry.',
        'Celebrations of 20 years of diplomatic ties in 2015 should be held in both capitals, they agreed.',
      ],
      '--10-03 dateline',
    ],
    [
      'a forum before the anniversary',
      [
        'HANOI, October 25 — They agreed on a forum next year, ahead of the 50th anniversary of joining (1977-2027).',
        MORE,
      ],
      '--10-25 dateline',
    ],
    [
      'a founding known to all',
      [
        'HANOI, June 14 — The mayor, in office since March 2021, wished joy of the 100th anniversary of the founding of the Communist Party of China, which falls on July 1.',
        MORE,
      ],
      '2021-06-14 dateline',
    ],
    [
      'the day of a nation known to all',
      [
        'HANOI, August 24 — The mayor attended a ceremony to mark the 80th National Day of Vietnam (September 2).',
        MORE,
      ],
      '2025-08-24 dateline',
    ],
    [
      'the day of another nation',
      ['HANOI, August 24 — The mayor attended a ceremony to mark the 80th National Day of Peru (July 28).', MORE],
      '--08-24 dateline',
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(dateOf(...paragraphs)).toBe(expected);
  });
});

describe('an anniversary that is to be used', () => {
  const told = (words: string): string =>
    dateOf(
      `BEIJING, Aug. 24 (Xinhua) -- Chinese Defence Minister Li Hua met on Tuesday with Vietnamese Deputy Defence Minister Le Van Tam.`,
      `Li urged both countries to ${words}.`,
    );
  it.each([
    ['use the 60th anniversary of diplomatic ties as a chance to build trust', '2010-08-24 dateline'],
    ['take the 60th anniversary of diplomatic ties for an opportunity to build trust', '2010-08-24 dateline'],
    ['build on what the 60th anniversary of diplomatic ties brought', '--08-24 dateline'],
  ])('%s', (words, expected) => {
    expect(told(words)).toBe(expected);
  });
});

describe('the year from the day of a photo and the weekday of the lead', () => {
  const BOTH = 'Deputy Prime Minister Trần Hồng Hà (right) and Danish Minister Lars Aagaard';
  it.each([
    ['of the same two', `${BOTH} in Copenhagen on May 11.`, '', '2022-05-12 dateline'],
    ['not of a file photo', `File photo: ${BOTH} in Copenhagen on May 11.`, '', '--05-12 dateline'],
    ['not of one of them', 'Danish Minister Lars Aagaard in Copenhagen on May 11.', '', '--05-12 dateline'],
    ['not by the clock of home', `${BOTH} in Copenhagen on May 11.`, ' (Việt Nam time)', '--05-12 dateline'],
  ])('is that %s', (_name, caption, clock, wanted) => {
    expect(
      dateOf(
        'VIETNAM, May 12 -',
        `${caption} — VNA/VNS Photo An Bình`,
        `COPENHAGEN — Deputy Prime Minister Trần Hồng Hà met Danish Minister Lars Aagaard on Wednesday${clock}.`,
        'The two countries have run a wind park since 2021. They will open another in 2024.',
        MORE,
      ),
    ).toBe(wanted);
  });
});
