import { describe, expect, it } from 'vitest';
import { dateOf } from '../reading-of.ts';

const SENTENCE = 'Deputy Prime Minister Trần Hồng Hà received Danish Minister Lars Aagaard in Hà Nội';

const MORE =
  'The two sides talked about wind power, pig farming and the education of young engineers in both countries.';

/** A text under a printed line. */
const under = (line: string, rest = `${SENTENCE} on Tuesday.\n\n${MORE}`): string =>
  `Wind power brings Denmark closer\n\n${line}\n\n${rest}`;

describe('an undated text', () => {
  it.each([
    [`HÀ NỘI — ${SENTENCE} on 14 July, 2025.\n\n${MORE}`, '2025-07 inferred'],
    [
      `HÀ NỘI — ${SENTENCE} on Monday.\n\nThe host called the visit, which begins on April 14, 2025, a new leaf.`,
      '2025-04 inferred',
    ],
    [
      `HÀ NỘI — ${SENTENCE} on Saturday (October 5).\n\nBoth prepare for the 65th anniversary next year of the diplomatic relations set up on December 2, 1960.`,
      '2024-10 inferred',
    ],
    [
      `HÀ NỘI — The two leaders have exchanged letters in the year marking six decades of their diplomatic ties (October 28, 1962 – 2022).\n\n${MORE}`,
      '2022 inferred',
    ],
    [
      'HÀ NỘI — Deputy Prime Minister Trần Hồng Hà had a long conversation in the margins of the conference with Danish Minister Lars Aagaard on May 18, 2023, the day on which ties turned 52.',
      '2023-05 inferred',
    ],
    [
      'Both ministers valued how far relations have come, above all after the visit to Denmark by Deputy Prime Minister Trần Hồng Hà from November 1 to 4, 2022.\n\nThey will hold more exchanges on the occasion of the 10th anniversary of the comprehensive partnership (2013-2023).',
      '2023 inferred',
    ],
    [
      'Deputy Prime Minister Trần Hồng Hà will visit Denmark in the autumn of 2023, announced the Ministry of Foreign Affairs on July 18, 2023.',
      '2023-07 inferred',
    ],
    [
      'Deputy Prime Minister Trần Hồng Hà will visit Denmark, said the ministry, which told him to return on July 18, 2023.',
      '2023 inferred',
    ],
    [
      `HÀ NỘI — Deputy Prime Minister Trần Hồng Hà received Danish Minister Lars Aagaard on February 6.\n\nThey agreed to organise activities to celebrate the 50th anniversary of the treaty on fisheries (June 16, 1974 - 2024).`,
      '2024-02 inferred',
    ],
    [
      `HÀ NỘI — Deputy Prime Minister Trần Hồng Hà received Danish Minister Lars Aagaard on July 6.\n\nThey agreed to organise activities to celebrate the 50th anniversary of the treaty on fisheries (June 16, 1974 - 2024).`,
      'none -',
    ],
    [
      `HÀ NỘI — Deputy Prime Minister Trần Hồng Hà received Danish Minister Lars Aagaard on July 21.\n\nThey praised the exchanges held to mark the 50th anniversary of diplomatic ties (1971-2021).`,
      '2021-07 inferred',
    ],
    [
      'HÀ NỘI, Nov. 17 (VNA) — Deputy Prime Minister Trần Hồng Hà received here on Friday Danish Minister Lars Aagaard, who is in Hà Nội for the APEC 2017 meetings.',
      '2017-11-17 dateline',
    ],
    [
      'HÀ NỘI, Nov. 17 (VNA) — Deputy Prime Minister Trần Hồng Hà received Danish Minister Lars Aagaard, who arrived for the fair and recalled the APEC 2017 meetings.',
      '--11-17 dateline',
    ],
    [
      'HÀ NỘI — Deputy Prime Minister Trần Hồng Hà received Danish Minister Lars Aagaard on Tuesday as part of his visit to Việt Nam from May 14 to 16, 2023.',
      '2023-05 inferred',
    ],
    [
      'HÀ NỘI — Deputy Prime Minister Trần Hồng Hà will visit Denmark from May 14 to 16, 2023, the ministry announced on Tuesday.',
      '2023 inferred',
    ],
    [
      `HÀ NỘI — ${SENTENCE} on May 18.\n\nThe visit comes one year after the two sides celebrated the 50th anniversary of ties (1971-2021).`,
      '2022-05 inferred',
    ],
  ])('%j', (text, expected) => {
    expect(dateOf(text)).toBe(expected);
  });

  it.each([
    // The weekday is that of another year.
    `HÀ NỘI — ${SENTENCE} on Saturday (October 5).\n\nThis year is the 65th anniversary of the relations set up in 1960.`,
    // An old day in the lead of a history.
    `HÀ NỘI — Denmark and Việt Nam established diplomatic relations on 25 November, 1971.\n\n${MORE}`,
    `HÀ NỘI — ${SENTENCE}.\n\nThe law signed on 14 July, 2019 is in force.`,
    `HÀ NỘI — ${SENTENCE} on December 31.\n\nThis year is the 50th anniversary of ties (1971-2021).`,
    // Somebody else's day, told in passing.
    `HÀ NỘI — Deputy Prime Minister Trần Hồng Hà met the families of those who died in the landslide on June 3, 2019.`,
  ])('stays undated: %j', (text) => {
    expect(dateOf(text)).toBe('none -');
  });
});

describe('words beside a date', () => {
  it.each([
    ['For Immediate Release: October 11, 2009', '2009-10-11 header'],
    ['Friday, April 3, 2020, 5:46 p.m. Ministry of Foreign Affairs', '2020-04-03 header'],
    ['Written: 2023-11-16 10:12:59', '2023-11-16 header'],
    ['Treaty signed on March 3, 2019', 'none -'],
    ['Art fair opens March 3, 2019', 'none -'],
  ])('%j', (line, expected) => {
    expect(dateOf(under(line))).toBe(expected);
  });
});
