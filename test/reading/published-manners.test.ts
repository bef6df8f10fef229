import { describe, expect, it } from 'vitest';
import { dateOf, readingOf } from './reading-of.ts';

const SENTENCE = 'Deputy Prime Minister Trần Hồng Hà received Danish Minister Lars Aagaard in Hà Nội';
const MORE =
  'The two sides talked about wind power, pig farming and the education of young engineers in both countries.';

const problemsOf = (text: string, path?: string): string[] => readingOf(text, path).problems.map(({ what }) => what);

/** A text under a printed line. */
const under = (line: string, rest = `${SENTENCE} on Tuesday.\n\n${MORE}`): string =>
  `Wind power brings Denmark closer\n\n${line}\n\n${rest}`;

describe('a printed date line', () => {
  it.each([
    ['SGGPO\nJanuary 17, 2024 10:42', '2024-01-17 header'],
    ['GREENWIRE  Saturday, November 12, 2022 09:15', '2022-11-12 header'],
    ['Apr 26, 2025 - 17:42 | All, Denmark', '2025-04-26 header'],
    ['Published: 3 March 2023 | Updated: 5 March 2023', '2023-03-03 header'],
    ['Updated: 5 March 2023 | Published: 3 March 2023', '2023-03-03 header'],
    ['Last updated 5 March 2023, 18:00 (GMT+7)', '2023-03-05 header'],
    ['VOV 17/01/2024 15:30', '2024-01-17 header'],
    ['by VTV417 January 2024 Last update 15:30', '2024-01-17 header'],
    // Not a channel: which figures are the day's is not told.
    ['by ABC417 January 2024', 'none -'],
    ['Hanoi 2024/01/17 15:30', '2024-01-17 header'],
    ['17.01.2024', '2024-01-17 header'],
    ['Hanoi 01/17/2024', '2024-01-17 header'],
    ['Copenhagen, 23 September 2025', '2025-09-23 header'],
    ['0 Comment(s)Print E-mail Greenwire, November 12, 2022', '2022-11-12 header'],
    // A clock of American time stands beside figures that put the month first.
    ['06/09/2024 08:01 PM EST', '2024-06-09 header'],
    ['date 2023-05', '2023-05 header'],
    // Day and month can be exchanged, but only April 3 was the day after a Tuesday.
    ['Hanoi 03/04/2024', '2024-04-03 header'],
    // Neither was: the year is all that is sure.
    ['Hanoi 06/09/2024', '2024 header'],
    // The day was a Friday: day or weekday is wrong.
    ['Monday, March 3, 2023', '2023-03 header'],
  ])('%j', (line, expected) => {
    expect(dateOf(under(line))).toBe(expected);
  });

  it.each([
    // A sentence of the text is no date line, however short.
    ['He came on March 3, 2019.', 'none -'],
    ['The wind law of March 3, 2019 and what came of it in ten provinces along the coast', 'none -'],
    ['Plan 2021-2025', 'none -'],
  ])('is not %j', (line, expected) => {
    expect(dateOf(under(line))).toBe(expected);
  });

  it('glued behind a caption still counts', () => {
    expect(
      dateOf(
        `At the reception for Minister Lars Aagaard. — VNA/VNS Photo An Bình date 2025-05-05 HÀ NỘI — ${SENTENCE}.\n\n${MORE}`,
      ),
    ).toBe('2025-05-05 header');
  });

  it('below the text counts when it is labelled', () => {
    expect(dateOf(`HÀ NỘI — ${SENTENCE}.\n\n${MORE}\n\nPublished: 3 March 2023`)).toBe('2023-03-03 header');
    expect(dateOf(`HÀ NỘI — ${SENTENCE}.\n\n${MORE}\n\nArt fair opens 3 March 2023`)).toBe('none -');
  });
});

describe('two statements', () => {
  it('agree when a page is posted soon after its dateline', () => {
    expect(dateOf(`---\npublished: 2024-02-24\n---\nHANOI, Feb 22 (VNA) – ${SENTENCE}.\n\n${MORE}`, 'a.md')).toBe(
      '2024-02-24 front matter',
    );
  });
  it('keep only what they share when they disagree, with a Problem', () => {
    const text = `---\npublished: 2024-08-24\n---\nWind power brings Denmark closer\n\nJanuary 17, 2024 10:42\n\n${SENTENCE}.\n\n${MORE}`;
    expect(dateOf(text, 'a.md')).toBe('2024 front matter');
    expect(problemsOf(text, 'a.md')[0]).toContain('2024-08-24 and the header date 2024-01-17 disagree');
  });
  it.each([
    ['January 16', '2024-01-17 header'],
    ['August 23', '2019-08-24 header'],
    ['Tuesday', 'none -'],
  ])('far apart give the one that prints a day of the lead: %s', (day, expected) => {
    const text = `Sat, 24 August 2019 04:18\n\nWind power brings Denmark closer\n\nWednesday, January 17, 2024 10:42\n\n${SENTENCE} on ${day}.\n\n${MORE}`;
    expect(dateOf(text)).toBe(expected);
  });
  it('give nothing when they share not even the year', () => {
    const text = `---\npublished: 2019-08-24\n---\nWind power brings Denmark closer\n\nJanuary 17, 2024 10:42\n\n${SENTENCE}.\n\n${MORE}`;
    expect(dateOf(text, 'a.md')).toBe('none -');
    expect(problemsOf(text, 'a.md')).toHaveLength(1);
  });
});

describe('a day below the signature', () => {
  it('is the day of publication', () => {
    expect(dateOf(`${SENTENCE}.\n${MORE}\nMINISTRY OF THE SEA\nATLANTIS\n18 JULY 2023`)).toBe('2023-07-18 header');
  });

  it.each([
    ['Agence Nova - January 18, 2024.', '2024-01-18 header'],
    ['Agence Nova - January 18, 2024.\n|', '2024-01-18 header'],
    ['The farm opened - January 18, 2024.', 'none -'],
  ])('is that beside the agency in the last line: %j', (line, expected) => {
    expect(dateOf(`Wind power\n\n${SENTENCE} on Tuesday.\n\n${MORE}\n\n${line}`)).toBe(expected);
  });

  it('is the day of publication as the last line, or below the lead', () => {
    expect(dateOf(`${SENTENCE}.\n${MORE}\n18 July 2023`)).toBe('2023-07-18 header');
    expect(dateOf(`${SENTENCE}.\n\nJuly 18, 2023 5:22 PM GMT+7\n\n${MORE}`)).toBe('2023-07-18 header');
  });

  it('is none inside a sentence', () => {
    expect(dateOf(`${SENTENCE}.\n${MORE} It was signed on\n18 July 2023.`)).not.toContain('header');
  });
});

describe('a header that the text contradicts', () => {
  it.each([
    ['an event told as past', `date 2021-02-20 HÀ NỘI — ${SENTENCE}.\n\nThe park was opened on May 3, 2022.`],
    ['the running year', `date 2021-02-20 HÀ NỘI — ${SENTENCE}.\n\nTrade has doubled since the beginning of 2023.`],
  ])('by %s is dropped', (_what, text) => {
    expect(dateOf(text)).not.toContain('2021-02-20');
    expect(problemsOf(text)[0]).toContain('2021-02-20');
  });
  it.each([
    ['a plan', `date 2021-02-20 HÀ NỘI — ${SENTENCE}.\n\nThe park will be opened on May 3, 2022.`],
    ['a goal', `date 2021-02-20 HÀ NỘI — ${SENTENCE}.\n\nBoth want half of all power from wind by 2045.`],
    ['the year just ended', `date 2021-01-05 HÀ NỘI — ${SENTENCE}.\n\nTrade has doubled since the beginning of 2020.`],
  ])('by %s stands', (_what, text) => {
    expect(dateOf(text)).toMatch(/^2021-0\d-\d\d header$/);
    expect(problemsOf(text)).toEqual([]);
  });
});

describe('the year of a dateline', () => {
  const dateline = (rest: string): string => `KUALA LUMPUR, Feb 17 (Bernama) -- ${SENTENCE}.\n\n${rest}`;

  it.each([
    ['This year the two countries mark 33 years of diplomatic ties, which date from 1992.', '2025-02-17'],
    ['They celebrate the 50th anniversary of diplomatic relations, established in 1971, this year.', '2021-02-17'],
    ['The visit comes ahead of the 75th anniversary of diplomatic ties next year (1950-2025).', '2024-02-17'],
    ['Last year saw many events for the 60th anniversary of diplomatic relations (1962-2022).', '2023-02-17'],
    ['Both countries marked the 30th anniversary of diplomatic relations (1993-2023) two years ago.', '2025-02-17'],
    ['The visit is to mark the 30th anniversary of diplomatic relations, which were opened in 1992.', '2022-02-17'],
    ['Trade has grown since the beginning of 2023.', '2023-02-17'],
    // The host took his office in January 2023.
    [
      'He hoped to see the two sides celebrate in 2023 the 50th anniversary of diplomatic ties (1973-2023).',
      '2023-02-17',
    ],
    ['The bridge was opened in January 2024. A second one will be ready by the end of 2024.', '2024-02-17'],
  ])('comes from %j', (words, expected) => {
    expect(dateOf(dateline(words))).toBe(`${expected} dateline`);
  });

  it.each([
    'In 2025 the two sides will mark the 50th anniversary of diplomatic relations (1975-2025).',
    'They agreed to organise activities to mark the 50th anniversary of diplomatic ties (1973-2023).',
    'He invited the Minister to a fair in 2026.',
    'Denmark aims at goals for 2030 and a vision to 2045.',
    'The strategic partnership was set up in 2013.',
    'The action plan for 2023-27 was adopted.',
    'The 50th anniversary of diplomatic ties was celebrated in 2021.',
    'Trade has grown after the 50th anniversary of diplomatic ties (1973-2023), and a bridge was opened in March 2023.',
    'They spoke of APEC 2027, which Việt Nam hosts.',
    // Two claims that differ.
    'This year the two countries mark 33 years of ties, which date from 1992. Trade has grown since the beginning of 2023.',
  ])('does not come from %j', (words) => {
    expect(dateOf(dateline(words))).toBe('--02-17 dateline');
  });

  it('comes from a year that marks something only while that year must be running', () => {
    const wire = (day: string): string =>
      `COPENHAGEN, ${day} (Ritzau) -- ${SENTENCE}.\n\nHe noted that 2025 marks the 53rd anniversary of diplomatic ties.`;
    expect(dateOf(wire('June 5'))).toBe('2025-06-05 dateline');
    // In December the anniversary may be that of the year to come.
    expect(dateOf(wire('Dec. 5'))).toBe('--12-05 dateline');
  });

  it('comes from the photo taken the day before', () => {
    const text = (taken: string): string =>
      `Denmark and wind\n\nLars Aagaard, Danish minister, meets with Tran Hong Ha, deputy prime minister, in Hanoi, Vietnam, ${taken}. (Xinhua/An Binh)\n\nHANOI, Oct. 17 (Xinhua) -- ${SENTENCE}.\n\n${MORE}`;
    expect(dateOf(text('Oct. 16, 2024'))).toBe('2024-10-17 dateline');
    expect(dateOf(text('May 2, 2024'))).toBe('--10-17 dateline');
  });
});

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

describe('a photo', () => {
  const photo = (caption: string, rest: string): string =>
    `${caption} — VNA/VNS Photo An Bình HÀ NỘI — ${rest}\n\n${MORE}`;
  it('gives the month, and with "this afternoon" the day', () => {
    expect(dateOf(photo('Trần Hồng Hà and Lars Aagaard in Hà Nội on January 16, 2025.', `${SENTENCE}.`))).toBe(
      '2025-01 caption',
    );
    expect(
      dateOf(photo('Trần Hồng Hà and Lars Aagaard in Hà Nội on January 16, 2025.', `${SENTENCE} this afternoon.`)),
    ).toBe('2025-01-16 caption');
  });
  it('gives nothing to a text on letters, whose writers met at another time', () => {
    expect(
      dateOf(
        photo(
          'Trần Hồng Hà and Lars Aagaard in Hà Nội on November 16, 2025.',
          'Deputy Prime Minister Trần Hồng Hà and Danish Minister Lars Aagaard have exchanged messages of congratulations.',
        ),
      ).endsWith('caption'),
    ).toBe(false);
  });
  it('from an archive gives nothing', () => {
    expect(dateOf(photo('File photo of Lars Aagaard in Hà Nội on January 16, 2019.', `${SENTENCE}.`))).toBe('none -');
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

describe('a day without its year in the lead', () => {
  const front = (body: string): string => `---\npublished: 2026-11\n---\n${body}`;
  it.each([
    'The two set up relations on 18 January 1950. The Soviet Union followed on 30 January of the same month.',
    'A calendar must choose 28 February or 1 March in most years. Nobody minds.',
  ])('says nothing against the stated month where it is no day of the report: %s', (body) => {
    expect(dateOf(front(body), 'a.md')).toBe('2026-11 front matter');
  });
});

describe('a photo inside the text', () => {
  const text = (day: string, shown: string): string =>
    `HELSINKI, ${day} (Yonhap) -- ${SENTENCE}.\n\nThe minister spoke of timber and of masks.\n\nIn this photo from the ministry, Lars Aagaard (L) greets a guest on ${shown}. (PHOTO NOT FOR SALE) (Yonhap)\n\nThey will meet again.`;

  it.each([
    ['Jan. 16', 'Jan. 16, 2025', '2025-01-16 dateline'],
    ['Jan. 1', 'Dec. 31, 2024', '2025-01-01 dateline'],
    ['July 3', 'Jan. 16, 2025', '--07-03 dateline'],
  ])('of the days of the dateline gives it its year: %s, %s', (day, shown, expected) => {
    expect(dateOf(text(day, shown))).toBe(expected);
  });
});

describe('the year of a dateline, from a plan dated in full', () => {
  it.each([
    ['Jan 7', 'Mette Frederiksen will visit India from Jan. 12 to 13, 2026', '2026-01-07 dateline'],
    ['Dec 30', 'Mette Frederiksen will visit India on Jan. 12, 2026', '2025-12-30 dateline'],
    ['May 7', 'Mette Frederiksen will visit India on Jan. 12, 2026', '--05-07 dateline'],
  ])('%s: %s', (day, lead, expected) => {
    expect(
      dateOf(
        `COPENHAGEN, ${day} (Reuters) - Danish Prime Minister ${lead}, a spokesperson said.\n\nShe looks forward to it.`,
      ),
    ).toBe(expected);
  });

  it('is not that of a partnership whose full years somebody marks', () => {
    expect(
      dateOf(
        `COPENHAGEN, Jan 7 (Reuters) - ${SENTENCE}.\n\nThe countries mark 25 years of their strategic partnership, which dates from May 2000.`,
      ),
    ).toBe('--01-07 dateline');
  });
});

describe('the clock of a page', () => {
  const page = (clock: string, heading: string): string =>
    `Home page Feedback\n${clock}\n\n${heading}\n\nQ: What does the ministry say of wind power?\n\n${MORE}`;
  const HEADING = 'Answers at the 9th regular press conference on August 4th 2016';
  it.each([
    ['beside the search box, over an event of years ago', 'Sunday, December 16, 2018 Search', HEADING, false],
    ['beside the search box, over one of these weeks', 'Sunday, August 7, 2016 Search', HEADING, true],
    ['without a search box', 'Sunday, December 16, 2018', HEADING, true],
    ['over a heading without its day', 'Sunday, December 16, 2018 Search', 'Answers at the press conference', true],
    [
      'beside the search box, months after all the days told',
      'Saturday, December 28, 2024 Search',
      'Officials of Norway and Peru gathered in Oslo from July 21 to 23.',
      false,
    ],
    [
      'beside the search box, days after one of them',
      'Saturday, December 28, 2024 Search',
      'Officials of Norway and Peru, who left Lima on October 21, sat down in Oslo on December 27.',
      true,
    ],
  ])('%s', (_what, clock, heading, kept) => {
    expect(dateOf(page(clock, heading)).endsWith(' header')).toBe(kept);
  });
});

describe('a dateline below menus', () => {
  const menu = 'Browse Audience\nSearch\nTips\nDatabase\nAbout\nContact\n\nMINISTERS SIGN AN ACCORD ON SALMON\n\n';
  it.each([
    ['SANTIAGO, June 22, 2005—Ana Rojas, Chilean fisheries minister, spoke of salmon.', '2005-06-22 dateline'],
    ['The pact of June 22, 2005—Ana Rojas praised it—was kept.', 'none -'],
  ])('stands right before its text: %s', (line, expected) => expect(dateOf(menu + line)).toBe(expected));
});
