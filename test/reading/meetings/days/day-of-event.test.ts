import { describe, expect, it } from 'vitest';
import { told } from '../../told-meetings.ts';

const GALA = ` date 2014-05-09 OSLO -- More than 300 guests came to the Chilean Embassy in Oslo on May 8 for a gala to celebrate the country's Navy Day.

Among those present were Norwegian Minister of Fisheries Sigrid Haug and Chilean Minister of Defence Luis Araya, who opened the dancing.

In her address, Haug spoke of herring. Araya thanked the hosts for the cod.

`;
const RECEIVED = 'reception · held · 2014-05-08 · Nils Berg × Luis Araya';

describe('a meeting told behind an event at which nobody met', () => {
  it.each([
    ['Earlier on the same day, Norwegian President Nils Berg received Araya.', [RECEIVED]],
    ['On the same day, before the gala, Norwegian President Nils Berg received Araya at the Palace.', [RECEIVED]],
    ['Norwegian President Nils Berg received Araya at the Palace prior to the reception.', [RECEIVED]],
    ['Earlier that day, Norwegian President Nils Berg received Araya, who came to take his leave.', [RECEIVED]],
    [
      'On the same day, Norwegian President Nils Berg received Araya. Earlier, on May 7, the Chilean guests saw a shipyard and called on Norwegian Speaker Erik Dahl.',
      [RECEIVED, 'meeting · held · 2014-05-07 · Luis Araya × Erik Dahl'],
    ],
  ])('%s', async (sentence, meetings) => {
    expect(await told(GALA + sentence)).toEqual(meetings);
  });

  it.each([
    'The two countries set up ties on July 2, 1919. On the same day, Norwegian President Otto Lie received Chilean envoy Juan Soto.',
    'On the same day of that year, Norwegian President Otto Lie received Chilean envoy Juan Soto.',
    'Norwegian Speaker Erik Dahl and Araya saw each other at the opera on the same day.',
  ])('%s is no meeting of that day', async (sentence) => {
    expect((await told(GALA + sentence)).filter((one) => one.includes('2014-05-08'))).toEqual([]);
  });

  it.each([
    'On the same day of that year, Norwegian President Otto Lie received Chilean envoy Juan Soto.',
    'Chilean Senator Juan Soto, who has visited Oslo twice at the invitation of Otto Lie, liked the soup.',
  ])('is told behind another time as well: %s', async (sentence) => {
    const [lead] = GALA.split('\n\n');
    const met = 'Earlier that day, Norwegian President Nils Berg received Chilean Minister of Defence Luis Araya.';
    expect(await told(`${lead}\n\n${sentence}\n\n${met}`)).toEqual([RECEIVED]);
  });
});
