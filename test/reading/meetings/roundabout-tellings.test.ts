import { describe, expect, it } from 'vitest';
import { readingFrom, told } from '../told-meetings.ts';

const FILED = ' date 2014-05-07 ';
const OSLO = `${FILED}OSLO -- `;

describe('a meeting told in a roundabout way', () => {
  it.each([
    [
      'by its offices first and its people after',
      'Foreign ministers of Norway and Chile on Tuesday night talked over the telephone about fisheries.\n\nAt the Norwegian end sat Minister Sigrid Haug, at the other Minister Luis Araya of Chile.',
      'phone call · held · 2014-05-06 · Sigrid Haug × Luis Araya',
    ],
    [
      'as a dialogue that two people chaired',
      'Norwegian Deputy Foreign Minister Sigrid Haug and Chilean Deputy Foreign Minister Luis Araya chaired the ninth Norway-Chile Political, Security and Trade Dialogue in Oslo on Tuesday.',
      'talks · held · 2014-05-06 · Sigrid Haug × Luis Araya',
    ],
    [
      'by what was agreed, with the meeting named below',
      'Norwegian Prime Minister Sigrid Haug and her Chilean counterpart Luis Araya agreed Tuesday to start talks between their fishing fleets.\n\nAt their meeting in Oslo, Haug told Araya that salmon needs rules.',
      'meeting · held · 2014-05-06 · Sigrid Haug × Luis Araya',
    ],
    [
      'as a walk to where the other one was',
      'Norwegian Foreign Minister Sigrid Haug walked over the bridge on Tuesday to meet her Chilean counterpart, Luis Araya, at the far end.',
      'meeting · held · 2014-05-06 · Sigrid Haug × Luis Araya',
    ],
  ])('%s', async (_, text, expected) => {
    expect(await told(OSLO + text)).toEqual([expected]);
  });

  it('as letters whose addressees are named after them', async () => {
    expect(
      await told(
        `${OSLO}Norwegian President Nils Berg and Norwegian Prime Minister Erik Dahl yesterday sent a joint message of congratulations to Chilean leaders.\n\nThe message was addressed to Chilean President Ana Rojas and Foreign Minister Luis Araya of Chile.`,
      ),
    ).toEqual(['message · held · 2014-05-06 · Nils Berg × Erik Dahl × Ana Rojas × Luis Araya']);
  });

  it('as one reception of a round of meetings', async () => {
    expect(
      await told(
        `${OSLO}Chilean Foreign Minister Luis Araya held meetings with Norwegian officials on May 5 and 6.\n\nMeeting Norwegian Prime Minister Erik Dahl on May 5, Araya spoke of salmon.\n\nThe Chilean minister was also received by Norwegian President Nils Berg on May 6.`,
      ),
    ).toEqual([
      'meeting · held · 2014-05-05 · Luis Araya × Erik Dahl',
      'reception · held · 2014-05-06 · Luis Araya × Nils Berg',
    ]);
  });

  it('as a visit that begins on a day', async () => {
    expect(
      await told(
        `${OSLO}Chilean President Ana Rojas will come to Norway on a three-day official visit starting Sunday, May 11.\n\nThe trip, her first, will be made at the invitation of Norwegian Prime Minister Erik Dahl.`,
      ),
    ).toEqual(['visit · planned · 2014-05-11/2014-05-13 · Ana Rojas × Erik Dahl']);
  });

  it('in one breath with another of the same day, inside a visit', async () => {
    const both = (joined: string): string =>
      `${OSLO}Chilean Foreign Minister Luis Araya, on a visit to Norway from May 3 to 8, had talks with Norwegian Foreign Minister Sigrid Haug ${joined} Norwegian President Nils Berg in Oslo on May 6.`;
    expect(await told(both('and met'))).toEqual([
      'talks · held · 2014-05-06 · Luis Araya × Sigrid Haug',
      'meeting · held · 2014-05-06 · Luis Araya × Nils Berg',
    ]);
    expect(await told(both('and later met'))).toEqual([
      'talks · held · 2014-05-03/2014-05-08 · Luis Araya × Sigrid Haug',
      'meeting · held · 2014-05-06 · Luis Araya × Nils Berg',
    ]);
  });

  it('as calls paid to two, and as what one went on to', async () => {
    expect(
      await told(
        `${OSLO}Chilean Foreign Minister Luis Araya was welcomed on Tuesday by Norwegian Foreign Minister Sigrid Haug, with whom he went on to hold talks.\n\nLater in the day, Araya paid courtesy calls to Norwegian President Nils Berg and Prime Minister Erik Dahl.`,
      ),
    ).toEqual([
      'talks · held · 2014-05-06 · Luis Araya × Sigrid Haug',
      'meeting · held · 2014-05-06 · Luis Araya × Nils Berg',
      'meeting · held · 2014-05-06 · Luis Araya × Erik Dahl',
    ]);
  });

  it('as a visit whose days and host stand below', async () => {
    expect(
      await told(
        `${OSLO}Chilean President Ana Rojas will lead a delegation on an official visit to Norway, the court said.\n\nThe trip is scheduled for May 20-22.\n\nThe invitation was extended by Norwegian President Nils Berg.`,
      ),
    ).toEqual(['visit · planned · 2014-05-20/2014-05-22 · Ana Rojas × Nils Berg']);
  });

  it('as messages that crossed, and as a meeting that went ahead', async () => {
    expect(
      await told(
        `${OSLO}Messages of congratulation crossed between Norwegian President Nils Berg and Chilean President Ana Rojas on Tuesday.`,
      ),
    ).toEqual(['message · held · 2014-05-06 · Nils Berg × Ana Rojas']);
    expect(
      await told(
        `${OSLO}A meeting long on the calendar between Norwegian President Nils Berg and Chilean President Ana Rojas went ahead on Tuesday.`,
      ),
    ).toEqual(['meeting · held · 2014-05-06 · Nils Berg × Ana Rojas']);
  });

  it.each([
    ['meeting', 'They spoke of salmon.'],
    ['talks', 'The talks were about salmon.'],
  ])('as a %s by what else the text calls it', async (mode, more) => {
    expect(
      await told(
        `${OSLO}Norwegian President Nils Berg sat down with Chilean President Ana Rojas on Tuesday.\n\n${more}`,
      ),
    ).toEqual([`${mode} · held · 2014-05-06 · Nils Berg × Ana Rojas`]);
  });

  it('as a meeting that follows up on a call of others', async () => {
    expect(
      await told(
        `${OSLO}Norwegian Foreign Minister Sigrid Haug met today with Chilean Foreign Minister Luis Araya to follow up on the phone call between Norwegian President Nils Berg and Chilean President Ana Rojas.`,
      ),
    ).toEqual(['meeting · held · 2014-05-07 · Sigrid Haug × Luis Araya']);
  });

  it('is none at an airport, and none where an earlier visit is what all came from', async () => {
    expect(
      await told(
        `${OSLO}Chilean Foreign Minister Luis Araya was received at the airport by Norwegian Deputy Minister Sigrid Haug on Tuesday.`,
      ),
    ).toEqual([]);
    expect(
      await told(
        'Ties have grown, notably since the State visit to Norway by Chilean President Ana Rojas on May 12-13, 2014.',
      ),
    ).toEqual([]);
  });

  it('by what two known leaders say, though the text lost its lead and their names', async () => {
    const { meetings } = await readingFrom(
      'The two leaders expressed delight at the growth of ties between Vietnam and Laos.\n\nTrong congratulated the Lao people on the harvest.\n\nThongloun thanked Vietnam for its help.\n\nThe two leaders agreed to write a history.',
    );
    expect(meetings.map(({ participants }) => participants.map((one) => `${one.name}/${one.country}`))).toEqual([
      ['Trong/VN', 'Thongloun/LA'],
    ]);
  });

  it('as letters of two to one, apart where they are several and together where they are one', async () => {
    const sent = (what: string): string =>
      `${OSLO}Norwegian President Nils Berg and Norwegian Prime Minister Erik Dahl on Tuesday sent ${what} of congratulations to Chilean President Ana Rojas.`;
    expect(await told(sent('messages'))).toEqual([
      'message · held · 2014-05-06 · Nils Berg × Ana Rojas',
      'message · held · 2014-05-06 · Erik Dahl × Ana Rojas',
    ]);
    expect(await told(sent('a message'))).toEqual(['message · held · 2014-05-06 · Nils Berg × Erik Dahl × Ana Rojas']);
    expect(
      await told(
        `${OSLO}Norwegian and Chilean leaders on Tuesday exchanged messages of greetings.\n\nThe message by Norwegian President Nils Berg was addressed to Chilean President Ana Rojas.`,
      ),
    ).toEqual(['message · held · 2014-05-06 · Nils Berg × Ana Rojas']);
  });

  it('by the last engagement of a visitor who has left', async () => {
    expect(
      await told(
        `${OSLO}Chilean Foreign Minister Luis Araya left Oslo yesterday, concluding a visit to Norway.\n\nHis last engagement was a meeting with Norwegian President Nils Berg on Monday.`,
      ),
    ).toEqual(['meeting · held · 2014-05-05 · Luis Araya × Nils Berg']);
  });

  it('by what is left of it', async () => {
    const rest =
      'the two sides reviewed their work at sea.\n\nNorwegian Foreign Minister Sigrid Haug thanked Chile for its ships. Chilean Foreign Minister Luis Araya, on his part, praised the harbour.';
    expect(await told(`At the talks, ${rest}`)).toEqual(['talks · held · - · Sigrid Haug × Luis Araya']);
    expect(await told(`All in all, ${rest}`)).toEqual([' · held · - · Sigrid Haug × Luis Araya']);
  });

  it('is none where they only agreed to begin talks', async () => {
    expect(
      await told(
        `${OSLO}Norwegian Prime Minister Sigrid Haug and Chilean Prime Minister Luis Araya agreed Tuesday to start talks between their fishing fleets.`,
      ),
    ).toEqual([]);
  });

  it('keeps both who invited a visitor', async () => {
    expect(
      await told(
        `${OSLO}Chilean President Ana Rojas will be on a state visit to Norway on May 20 and 21, the court said.\n\nThe visit is made at the invitation of Norwegian President Nils Berg and Prime Minister Erik Dahl.`,
      ),
    ).toEqual(['visit · planned · 2014-05-20/2014-05-21 · Ana Rojas × Nils Berg × Erik Dahl']);
  });
});
