import { describe, expect, it } from 'vitest';
import { told } from '../../told-meetings.ts';

const OSLO = ' date 2014-05-07 OSLO -- ';
const MET = 'meeting · held · 2014-05-06 · Sigrid Haug × Luis Araya';
const HAUG = 'Norwegian Foreign Minister Sigrid Haug';
const ARAYA = 'Chilean Foreign Minister Luis Araya';

describe('what one told another is told where they met', () => {
  it.each([
    ['though what was told is ahead', `Chile will get more herring, ${HAUG} told visiting ${ARAYA} on Tuesday.`, [MET]],
    [
      'where the guest is "now visiting"',
      `Norway and Chile have to settle their differences, ${HAUG} told ${ARAYA}, now visiting, on Tuesday.\n\nThe two sides met during the trip.`,
      [MET],
    ],
    ['with the day before the word', `${HAUG} on Tuesday told ${ARAYA} that Norway buys no copper.`, [MET]],
    [
      'beside the plan that was told, whose traveller was not there',
      `King Harald Berg of Norway will visit Chile in June, ${HAUG} told ${ARAYA} in Santiago on Tuesday.`,
      ['visit · planned · 2014-06 · Harald Berg', MET],
    ],
    [
      'to a counterpart',
      `Prices may fall, ${HAUG} told her Chilean counterpart Luis Araya in Santiago on Tuesday.`,
      [MET],
    ],
    [
      'during a meeting, which what they are ready for does not make a wish',
      `Norway is ready to help, ${HAUG} told ${ARAYA} during a meeting in Santiago on Tuesday.`,
      [MET],
    ],
    [
      'or said after it, without whoever is to come',
      `King Harald Berg of Norway will visit Chile in June, ${HAUG} said after a meeting with ${ARAYA} in Santiago on Tuesday.`,
      ['visit · planned · 2014-06 · Harald Berg', MET],
    ],
    [
      'by the word of a later sentence',
      `Norway stands ready to buy copper, ${HAUG} told visiting ${ARAYA} on Tuesday.\n\nReceiving the guest, Haug recalled old times.`,
      [MET.replace('meeting', 'reception')],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await told(OSLO + text)).toEqual(expected);
  });

  it.each([
    `${HAUG} on Tuesday told Chilean reporters that ${ARAYA} was ill.`,
    `Prices may fall, ${HAUG} told her Chilean counterpart Luis Araya on Tuesday in a letter.`,
    `Prices will rise, ${HAUG} told the Chilean daily La Barca on Tuesday. ${ARAYA} is on leave.`,
  ])('but not what reporters were told, or what was written: %s', async (text) => {
    expect(await told(OSLO + text)).toEqual([]);
  });
});

describe('greetings conveyed at a meeting', () => {
  const RECEIVED = `${HAUG} received ${ARAYA} in Oslo on Tuesday.\n\n`;
  const RECEPTION = MET.replace('meeting', 'reception');

  it('are no letter', async () => {
    const text = `${RECEIVED}On this occasion, she conveyed her greetings to Chilean President Ana Rojas and invited her to Norway.`;
    expect(await told(OSLO + text)).toEqual([RECEPTION]);
  });

  it('unless the text speaks of one', async () => {
    const text = `${RECEIVED}On this occasion, Haug conveyed her congratulations to Chilean President Ana Rojas in a letter.`;
    expect(await told(OSLO + text)).toEqual([RECEPTION, 'message · held · - · Sigrid Haug × Ana Rojas']);
  });
});

describe('a delegation that is received', () => {
  it.each([
    [
      'is met with the one who heads it, of the country that it is of',
      `Norwegian Prime Minister Nils Lie gave a reception to a delegation in Oslo on Tuesday. The Chilean group was headed by Luis Araya, Chairman of the Senate.`,
      ['reception · held · 2014-05-06 · Nils Lie × Luis Araya'],
    ],
    [
      'though its sentence ran into the next',
      `Norwegian Prime Minister Nils Lie gave a reception to a Chilean delegation in Oslo on May 6.The Chilean group was headed by Luis Araya.It came here to join a workshop of the two parties.`,
      ['reception · held · 2014-05-06 · Nils Lie × Luis Araya'],
    ],
    [
      'and nobody where the text ties it to no state',
      `Norwegian Prime Minister Nils Lie gave a reception to a delegation in Oslo on Tuesday. The group was headed by Kari Moe.`,
      [],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await told(OSLO + text)).toEqual(expected);
  });
});
