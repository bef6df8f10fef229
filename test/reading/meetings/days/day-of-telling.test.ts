import { describe, expect, it } from 'vitest';
import { readingOf } from '../../reading-of.ts';
import { readingFrom, told } from '../../told-meetings.ts';

describe('days that are names', () => {
  it('does not take a park for a day', async () => {
    const park = await readingFrom(
      ' date 2023-02-25 HCM CITY — Thousands of people filled September 23 Park on Saturday as a Korean food fair opened.',
    );
    expect(park.published.date).toBe('2023-02-25');
  });

  it.each([
    ['met Chilean President Luis Araya for the first talks since early May, when two ships collided', '-'],
    ['met Chilean President Luis Araya on 3 May, when two ships collided', '2014-05-03'],
    [
      'will meet Chilean President Luis Araya in Oslo, a spokesman said during the regular press conference on 7 May',
      '-',
    ],
    ['met Chilean President Luis Araya during the fair on 7 May', '2014-05-07'],
  ])('is no other end and no day of the press: %s', async (words, day) => {
    const text = ` date 2014-05-08 BERGEN -- Norwegian Foreign Minister Sigrid Haug ${words}.`;
    expect((await readingFrom(text)).meetings.map(({ date }) => date ?? '-')).toEqual([day]);
  });
});

it('a weekday of a stay is that of its days, though nothing tells when it was written', async () => {
  expect(
    await told(
      'Norwegian Foreign Minister Sigrid Haug sat down with Chilean Foreign Minister Luis Araya in Santiago on Thursday.\n\nHaug thanked Araya.\n\nThe visit runs from April 3 to 5, 2024.',
    ),
  ).toEqual(['meeting · held · 2024-04-04 · Sigrid Haug × Luis Araya']);
});

describe('the day of a call', () => {
  it('is none of the meeting of the same two', async () => {
    expect(
      await told(
        'OSLO, May 7 (Xinhua) -- Norwegian Foreign Minister Sigrid Haug met with Chilean Foreign Minister Luis Araya here on Tuesday.\n\nThey spoke by phone on Jan. 24.',
      ),
    ).toEqual(['meeting · held · --05-07 · Sigrid Haug × Luis Araya']);
  });
});

const STAMP = ' date 2014-05-07 ';

const HAUG = 'Norwegian Foreign Minister Sigrid Haug';

describe('where and when it was', () => {
  it.each([
    ['said Monday in Santiago', 'Santiago'],
    ['said Monday', undefined],
    ['said Monday in a statement', undefined],
  ])('"%s", when what was said was said at the meeting: %s', (said, place) => {
    const { meetings } = readingOf(
      `Norway will keep the friendship, Norwegian Vice-President Sigrid Haug ${said}.\n\nHaug spoke thus during her meeting on Monday morning with Ana Rojas, the newly elected president of Chile.`,
    );
    expect(meetings.map(({ place }) => place)).toEqual([place]);
  });

  it('takes the day of letters that stands between the verb and the letters', async () => {
    expect(
      await told(
        `${STAMP}King Harald Berg of Norway and Prime Minister Sigrid Haug sent on May 6 joint congratulatory messages to Chilean President Ana Rojas.`,
      ),
    ).toEqual(['message · held · 2014-05-06 · Harald Berg × Sigrid Haug × Ana Rojas']);
  });

  it('takes neither end of a span in brackets for a visit', () => {
    const { mentioned } = readingOf(
      `${STAMP}${HAUG} met Chilean President Ana Rojas in Oslo on Tuesday.\n\nShe hailed the visit of the Chilean President, as both mark 15 years of the fisheries pact (June 1999 - June 2014).`,
    );
    expect(mentioned).toEqual([]);
  });
});
