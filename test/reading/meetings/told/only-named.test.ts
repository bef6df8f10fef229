import { describe, expect, it } from 'vitest';
import { readingFrom } from '../../told-meetings.ts';

describe('events that the text only names', () => {
  const named = async (sentence: string) => {
    const { mentioned } = await readingFrom(
      ` date 2014-05-12 LIMA -- Peruvian President Ana Rojas met on Monday in Lima with Chilean President Luis Araya.\n\n${sentence}`,
    );
    return mentioned.map(({ mode, status, date, participants }) =>
      [mode, status, date, participants.map(({ name }) => name).join(' × ')].join(' · '),
    );
  };

  it.each([
    ['Araya will also attend the APEC summit in Cusco on May 17-18.', ['summit · planned · 2014-05-17/2014-05-18 · ']],
    ['They praised the Pacific Rim leaders’ meeting.', []],
    ['They recalled Rojas’s state visit to Chile in March 2013.', ['visit · recalled · 2013-03 · Ana Rojas']],
    ['They recalled Rojas’s state visit to Chile.', []],
    [
      'Araya arrived in Lima on Sunday for a three-day visit.',
      ['visit · recalled · 2014-05-11/2014-05-13 · Luis Araya'],
    ],
  ])('%s', async (sentence, expected) => {
    expect(await named(sentence)).toEqual(expected);
  });
});
