import { describe, expect, it } from 'vitest';
import { readingFrom } from '../told-meetings.ts';

const OSLO = ' date 2014-05-07 OSLO -- ';

/** "mode status day @ place · who" of every meeting that the text reports. */
async function meetingsOf(text: string): Promise<string[]> {
  return (await readingFrom(OSLO + text)).meetings.map(
    ({ mode, status, date, place, participants }) =>
      `${mode ?? '-'} ${status} ${date ?? '-'} @ ${place ?? '-'} · ${participants.map(({ name }) => name).join(' × ')}`,
  );
}

describe('talks that a lead tells by their outcome', () => {
  it.each([
    [
      'held, as their outcome is known',
      'The leaders of Norway and Chile want a port to open by the end of the year, according to the outcome of talks between Norwegian Prime Minister Sigrid Haug and Chilean President Ana Rojas in Oslo on Tuesday.',
      'talks held 2014-05-06 @ Oslo · Sigrid Haug × Ana Rojas',
    ],
    [
      'held, as both spoke to the press after them',
      'Norwegian Speaker Sigrid Haug and Chilean Speaker Luis Araya called for flights, speaking to reporters after their talks in Oslo on Tuesday.',
      'talks held 2014-05-06 @ Oslo · Sigrid Haug × Luis Araya',
    ],
    [
      'on the day of the signing that followed them',
      'The parliaments of Norway and Chile are to set up a committee, under a pact signed in Oslo on Tuesday following talks between Norwegian Speaker Sigrid Haug and Chilean Speaker Luis Araya.',
      'talks held 2014-05-06 @ Oslo · Sigrid Haug × Luis Araya',
    ],
    [
      'of two offices, whose holders are named one after the other',
      'The prime ministers of Norway and Chile agreed yesterday in Oslo to count cod, at talks held at noon.\n\nNorwegian Prime Minister Sigrid Haug praised the pact.\n\nLuis Araya, Prime Minister of Chile, asked for boats.',
      'talks held 2014-05-06 @ Oslo · Sigrid Haug × Luis Araya',
    ],
    [
      'in which something was raised',
      'Chilean Deputy Prime Minister Luis Araya has asked Norway to buy wine, raising the matter with Norwegian Minister of Trade Sigrid Haug in Oslo on May 6.',
      '- held 2014-05-06 @ Oslo · Luis Araya × Sigrid Haug',
    ],
    [
      'on the day on which the two countries agreed',
      'The foreign ministers of Norway and Chile agreed Tuesday that cod must last.\n\nForeign Minister Sigrid Haug of Norway and Foreign Minister Luis Araya of Chile met for an hour at the foreign ministry in Oslo.',
      'meeting held 2014-05-06 @ foreign ministry · Sigrid Haug × Luis Araya',
    ],
  ])('%s', async (_, text, expected) => {
    expect(await meetingsOf(text)).toEqual([expected]);
  });

  it('stay ahead where they are to be held', async () => {
    expect(
      await meetingsOf(
        'Norwegian Prime Minister Sigrid Haug, who is thanked for it, is to hold talks with Chilean President Ana Rojas in Oslo on Friday.',
      ),
    ).toEqual(['talks planned 2014-05-09 @ Oslo · Sigrid Haug × Ana Rojas']);
  });
});
