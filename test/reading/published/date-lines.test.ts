import { describe, expect, it } from 'vitest';
import { dateOf } from '../reading-of.ts';
import { readingFrom } from '../told-meetings.ts';

const SENTENCE = 'Deputy Prime Minister Trần Hồng Hà received Danish Minister Lars Aagaard in Hà Nội';

const MORE =
  'The two sides talked about wind power, pig farming and the education of young engineers in both countries.';

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

describe('a printed day', () => {
  it('is taken from before a caption, and from behind a menu and a headline', async () => {
    const stamp = async (text: string) => (await readingFrom(text)).published.date;
    const body = 'Norwegian Foreign Minister Sigrid Haug met her Chilean counterpart Luis Araya in Oslo on Thursday.';
    expect(
      await stamp(
        `(NGP) - ${body}\n\nJuly 21, 2023 3:15 PM GMT+7 Minister Sigrid Haug receives Luis Araya, July 20 – Photo: NGP/Per Lund\n\nThey spoke of cod.`,
      ),
    ).toBe('2023-07-21');
    expect(
      await stamp(
        `Home / Politics & Law\n\nNorway and Chile speak of cod\nFriday, July 21, 2023 | 18:05 [GMT+7]\n\n${body}\n\nThey spoke of cod.`,
      ),
    ).toBe('2023-07-21');
  });
});

describe('the day of publication', () => {
  it.each([
    [
      'a page that says whose account submitted it',
      'Member for\n\n4 years\n\nSubmitted by web_en_5 on Thu, 05/22/2014 - 18:00\n\n',
      '2014-05-22 header',
    ],
    ['a full day before the place in brackets', '17-7-2014 (OSLO) ', '2014-07-17 header'],
    ['but not a day that opens a sentence', '17-7-2014 is the day on which ', 'none -'],
    ['nor who submitted a bid', 'Submitted by Norway on Thursday, the bid for a fair in 2014 failed.\n\n', 'none -'],
  ])('%s', (_, top, expected) => {
    expect(
      dateOf(`${top}Norway and Chile had talks on herring, officials from both sides said.\n\nThey agreed on cod.`),
    ).toBe(expected);
  });
});
