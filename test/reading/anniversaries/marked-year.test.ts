import { describe, expect, it } from 'vitest';
import type { PartialDay } from '../../../src/calendar/day.ts';
import { anniversaries, anniversariesByPublication } from '../../../src/reading/recognisers/anniversaries.ts';
import { draftOf } from '../drafting.ts';
import { readingFrom } from '../told-meetings.ts';

const CAST = [
  { name: 'Phạm Minh Chính', country: 'VN', calls: ['Chính'] },
  { name: 'Chris Hipkins', country: 'NZ', calls: ['Hipkins'] },
];

function list(body: string, published?: string): string {
  const draft = draftOf(body, CAST);
  if (published) draft.published = { date: published as PartialDay, basis: 'header', evidence: [] };
  anniversaries.recognise(draft);
  anniversariesByPublication.recognise(draft);
  return draft.anniversaries
    .map(({ ordinal, originYear, year }) => `${ordinal} ${originYear ?? '-'} ${year ?? '-'}`)
    .join(' | ');
}

describe('the year in which an anniversary is marked, from the day of publication', () => {
  it.each([
    ['Hipkins congratulated Chính on the 50th anniversary of their diplomatic ties.', '2025-06-20', '50 1975 2025'],
    ['Both sent greetings on the 50th anniversary.', '2025-06-20', '50 1975 2025'],
    ['Both praised the ties on the 30thanniversary of Dialogue Relations.', '2021-10-15', '30 1991 2021'],
    [
      'Hipkins spoke of the 80th anniversary of the Army of Peace, which falls in December.',
      '2024-09-11',
      '80 1944 2024',
    ],
    ['Hipkins spoke of the 80th anniversary of the Army of Peace, which falls in March.', '2024-09-11', '80 1945 2025'],
    [
      'Hipkins spoke of the 80th anniversary of the Army of Peace, which fell in December.',
      '2024-02-11',
      '80 1943 2023',
    ],
    [
      'Chính asked them to the feasts for the 30th anniversary of diplomatic ties this July.',
      '2025-04-11',
      '30 1995 2025',
    ],
    [
      'The visit comes as the two nations celebrate 50 years of diplomatic ties and 75 years of Kiribati’s independence.',
      '2025-06-08',
      '50 1975 2025 | 75 1950 2025',
    ],
    ['The two agreed to celebrate 50 years of their partnership.', '2024-06-08', '50 - -'],
    [
      'He spoke of the old Senate of Samoa, which marks its 30th anniversary in December.',
      '2023-10-16',
      '30 1993 2023',
    ],
    ['He spoke of the old Senate of Samoa, which marks its 30th anniversary in March.', '2023-10-16', '30 1994 2024'],
    [
      'They will mark the 30th anniversary of the Treaty of Peace, signed on June 16, 1994, and raise trade, which shrank last year.',
      '2024-03-26',
      '30 1994 2024',
    ],
    ['It goes back to the Communiqué of 1962, whose 60th anniversary falls this March.', '2022-02-14', '60 1962 2022'],
    [
      'She came in the year that the two celebrate a half-century of diplomatic relations (1973-2023).',
      '2023-08-18',
      '50 1973 2023',
    ],
    ['He asked him to the 80th anniversary of Victory Day in May.', '2025-01-30', '80 1945 2025'],
    ['He asked him to the 80th anniversary of Victory Day in May.', '2024-09-30', '80 1945 2025'],
    [
      'They congratulated Kiribati on the 80th anniversary of its Liberation Day, which falls on Friday.',
      '2025-08-11',
      '80 1945 2025',
    ],
    ['They hold a summit next year, the 45th of their relations.', '2021-11-02', '45 1977 2022'],
    ['They hold a summit next year, the 45th of the series.', '2021-11-02', ''],
    ['A Samoan report on the 61st anniversary shows it.', '2026-06-20', '61 - -'],
    ['It was the month in which diplomatic relations turned thirty.', '2025-06-20', '30 1995 2025'],
    ['In July, the two will celebrate 30 years since the establishment of relations.', '2025-04-24', '30 1995 2025'],
    ['In January, the two will celebrate 30 years since the establishment of relations.', '2024-11-24', '30 1995 2025'],
    [
      'The fair will open on March 10, marking the 50th anniversary of the city’s rebuilding.',
      '2025-02-14',
      '50 1975 2025',
    ],
    [
      'Chính said that 2025, the 30th anniversary of diplomatic ties, would be a good year.',
      '2025-07-07',
      '30 1995 2025',
    ],
    [
      'Chính and Hipkins said that 2023, when the partnership turns ten, would be a good year.',
      '2023-02-14',
      '10 2013 2023',
    ],
    ['Hipkins celebrated the one-year milestone of the Strategic Partnership.', '2021-09-25', '1 2020 2021'],
    ['An exhibition marking the 30th anniversary of diplomatic ties opens this weekend.', '2025-07-11', '30 1995 2025'],
    [
      'Chính spoke to Hipkins on June 19, 2010, the day on which the two marked 35 years of ties.',
      '2010-06-19',
      '35 1975 2010',
    ],
    [
      'The two are marking ten years of their Strategic Partnership. They set up ties on June 19, 1975 and entered into the Strategic Partnership in July 2013.',
      '2023-07-04',
      '10 2013 2023',
    ],
    ['The visit marks half a century of diplomatic relations.', '2025-10-24', '50 1975 2025'],
    // Nothing says that it is marked in the year of writing.
    ['The visit will mark half a century of friendship.', '2024-10-24', '50 - -'],
    ['An exhibition to mark the 30th anniversary of diplomatic ties is planned.', '2025-12-11', '30 - -'],
    ['Hipkins will come for the 50th anniversary of their partnership.', '2024-06-20', '50 - -'],
    ['Hipkins came for the 50th anniversary of their partnership.', '2024-06-20', '50 1974 2024'],
    ['Hipkins will come on Friday for the 50th anniversary of their partnership.', '2024-06-20', '50 1974 2024'],
    ['Hipkins hailed the upcoming 50th anniversary of their partnership.', '2024-03-20', '50 1974 2024'],
    ['Hipkins hailed the upcoming 50th anniversary of their partnership.', '2024-09-20', '50 - -'],
    ['Hipkins praised the events of the 50th anniversary of their partnership.', '2024-06-20', '50 1974 2024'],
    ['The trip follows the 50th anniversary of their partnership.', '2024-06-20', '50 - -'],
    ['By the 50th anniversary of their partnership trade is to double.', '2024-06-20', '50 - -'],
    ['Hipkins at the 50th anniversary of their partnership, Wellington, 2021', '2024-06-20', '50 - -'],
    ['On May 6, 2026 Samoa will mark the 60th anniversary of its census.', '2025-11-25', '60 1966 2026'],
    ['He said on May 6 that Samoa will mark the 60th anniversary of its census.', '2025-05-07', '60 - -'],
    [
      'They named the anniversaries of 2026, among them the 60th anniversary of the port.',
      '2025-10-07',
      '60 1966 2026',
    ],
    // What the world knows of the two states' ties speaks against it: they were set up in 1975.
    ['Hipkins hailed the 50th anniversary of diplomatic ties.', '2023-06-20', '50 - -'],
    ['Hipkins hailed the 50th anniversary of diplomatic ties.', '2024-06-20', '50 1975 2025'],
    ['The visit falls in the year of the 50th anniversary of their partnership.', '2024-12-20', '50 1974 2024'],
    ['Samoa had 2024 as the 50th anniversary of its freedom.', '2024-06-20', '50 - -'],
    ['Trips to mark the 10th anniversary of the partnership are planned.', '2024-11-20', '10 - -'],
    ['Hipkins recalled that he had celebrated the 45th anniversary of the ties in Hà Nội.', '2024-06-20', '45 - -'],
    // Around the turn of the year it may be that of the year before or to come.
    ['Hipkins congratulated Chính on the 50th anniversary of their partnership.', '2025-01-20', '50 - -'],
  ])('%s %s', (body, published, expected) => {
    expect(list(body, published)).toBe(expected);
  });
});

describe('counts of years', () => {
  it.each([
    ['Chính hailed 35 years of diplomatic relations.', '35 - -'],
    ['They spoke of 25 years that the two had gone together since 1995, a milestone marked in May.', '25 1995 2020'],
    ['It is a special anniversary: 15 years since relations with India gained the rank of a partnership.', '15 - -'],
    ['The two, which set up diplomatic relations in 1965, mark the 60th anniversary of those ties.', '60 1965 2025'],
    ['It was the month in which diplomatic relations turned thirty.', '30 - -'],
    ['Samoa and Fiji celebrate two decades of the fishing accord.', '20 - -'],
    ['Samoa celebrates two decades of the best fish.', ''],
    ['Hipkins said that the forum, founded in Apia, has entered its 30th year.', '30 - -'],
    ['Hipkins said that the war has entered its 30th year.', ''],
    ['The founding treaty turned 25 in March. The Samoan Party will turn 60.', '25 - - | 60 - -'],
    ['Chính, who turned 55 in March, will turn 60.', ''],
    ['Greetings came for the birthday of Chính, who turned 55 in March.', '55 - -'],
    ['The partnership set up during the visit of 2016 completes six years.', '6 - -'],
    ['The partnership, five years old this year, is strong. A girl, five years old, sang.', '5 - -'],
    ['Forty years ago today the two signed a paper.', '40 - -'],
    ['Forty years ago the two signed a paper.', ''],
    ['Ten years after the pact with Fiji took effect, trade is up.', ''],
    ['Nine years after the pact with Fiji took effect, trade is up. He got ten years after the pact broke.', ''],
    ['February marks 15 years since Samoa became a member.', '15 - -'],
    ['February marks two years since Samoa became a member.', ''],
    ['Both hailed the 60th anniversary of the convention and the 25th of the league.', '60 - - | 25 - -'],
    ['Both hailed the 60th anniversary of the convention and the 25th of the month.', '60 - -'],
    [
      'They toasted 30 years of relations, 15 years of the partnership and five years of the trade pact.',
      '30 - - | 15 - - | 5 - -',
    ],
    ['He sent good wishes on 75 years since the founding of the League.', '75 - -'],
    ['A show recounts 45 years of Samoa-Fiji ties, and he recounted 45 years of toil.', '45 - -'],
    ['He hailed the first 5 years of the treaty and what came in 20 years of the treaty.', ''],
    ['Event for 45 years of the peace treaty: they commemorate 45 years since the treaty of peace.', '45 - -'],
    // A wish for a far day is no anniversary, and the national day counts as the founding.
    ['He wished it to be rich by its centenary of independence.', ''],
    [
      'On the 76th National Day, he praised the 76th anniversary of the founding of the Republic (October 1, 1949).',
      '76 1949 2025',
    ],
    ['Relations turned 50 per cent warmer. The ties turn into roads.', ''],
  ])('%s', (body, expected) => {
    expect(list(body)).toBe(expected);
  });
});

describe('a count with both its years', () => {
  it.each([
    ['In 1950 a cable was sent. Seventy-five years later (1950-2025), it lies under glass.', '75 1950 2025'],
    ['Twenty years on (1995-2015), the two are friends.', '20 1995 2015'],
    ['Twenty years later the two are friends.', ''],
    ['Twenty years later (see page 1995), the two are friends.', ''],
  ])('%j', (body, expected) => {
    expect(list(body)).toBe(expected);
  });
});

describe('a text whose year is inferred', () => {
  it('has its anniversaries counted from it', async () => {
    const text =
      'HÀ NỘI — On the 247th Independence Day of the United States (July 4, 1776-2023), President Võ Văn Thưởng on July 4 sent a message to President Joe Biden.\n\nThe two are marking ten years of their Comprehensive Partnership, entered into in July 2013.';
    expect((await readingFrom(text)).anniversaries.map(({ ordinal, originYear }) => [ordinal, originYear])).toEqual([
      [247, 1776],
      [10, 2013],
    ]);
  });
});
