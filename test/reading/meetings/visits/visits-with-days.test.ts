import { describe, expect, it } from 'vitest';
import { told } from '../../told-meetings.ts';

const FILED = ' date 2014-05-07 ';

describe('a visit', () => {
  it('stands beside the meetings "during which" it brought', async () => {
    expect(
      await told(
        `${FILED}OSLO -- At the invitation of Norwegian Prime Minister Erik Dahl, Chilean President Ana Rojas paid an official visit to Norway from May 3 to 6, during which she held talks with Prime Minister Dahl and met Norwegian President Nils Berg.`,
      ),
    ).toEqual([
      'visit · held · 2014-05-03/2014-05-06 · Ana Rojas × Erik Dahl',
      'talks · held · - · Ana Rojas × Erik Dahl',
      'meeting · held · - · Ana Rojas × Nils Berg',
    ]);
  });
});

describe('a visit named in what somebody said', () => {
  const said = (words: string): string =>
    `${FILED}SANTIAGO -- Norwegian Ambassador Nils Berg spoke to the press on Tuesday.\n\nHe said the year stood out for ${words}`;
  it.each([
    ['Chilean Prime Minister Luis Araya’s visit to Oslo, which took ties to a new level.', []],
    [
      'Chilean Prime Minister Luis Araya’s visit to Oslo, which began on Monday.',
      ['visit · held · 2014-05-05 · Luis Araya'],
    ],
  ])('%s', async (words, expected) => {
    expect(await told(said(words))).toEqual(expected);
  });
});

const filed = (text: string) => `OSLO, March 4, 2022 (Reuters) - ${text}`;

describe('a visit told with its days', () => {
  const met =
    '\n\nOn Thursday, Araya met Norwegian Trade Minister Kari Solberg. He also met Norwegian Foreign Minister Nils Berg.';

  it.each([
    'is on a visit to Norway from 2 to 5 March 2022.',
    'has concluded a visit to Norway from 2 to 5 March 2022.',
    'left Oslo on Friday, wrapping up a visit to Norway that began on March 2.',
  ])('stands beside the meetings in it: Chilean Foreign Minister Luis Araya %s', async (lead) => {
    const [visit, ...others] = await told(filed(`Chilean Foreign Minister Luis Araya ${lead}${met}`));
    expect(visit).toMatch(/^visit · held · 2022-03-02\/2022-03-0\d · Luis Araya$/);
    expect(others).toEqual([
      'meeting · held · 2022-03-03 · Luis Araya × Kari Solberg',
      'meeting · held · 2022-03-03 · Luis Araya × Nils Berg',
    ]);
  });

  it.each([
    ['will visit Norway on May 15-17 at the invitation of Norwegian Trade Minister Kari Solberg.', '--05-15/--05-17'],
    ['is paying a visit to Norway from December 30 to January 2.', '--12-30/--01-02'],
    ['will visit Norway on May 15.', '--05-15'],
  ])('keeps both ends where no year is told: %s', async (lead, days) => {
    const [visit] = await told(`Chilean Foreign Minister Luis Araya ${lead}`);
    expect(visit).toContain(` · ${days} · Luis Araya`);
  });

  it('gives way to the meeting where the text names no days', async () => {
    expect(await told(filed(`Chilean Foreign Minister Luis Araya is on a visit to Norway.${met}`))).toEqual([
      'meeting · held · 2022-03-03 · Luis Araya × Kari Solberg',
      'meeting · held · 2022-03-03 · Luis Araya × Nils Berg',
    ]);
  });
});

describe('a journey to one country', () => {
  it('is no tour, though the sentence names that country again', async () => {
    expect(
      await told(
        filed(
          'Chilean President Luis Araya, who will start a week-long visit to Norway on Sunday, said here that Norway, a friend, and Chile should trade more.',
        ),
      ),
    ).toHaveLength(1);
  });
});
