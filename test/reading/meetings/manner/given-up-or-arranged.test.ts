import { describe, expect, it } from 'vitest';
import { readingFrom } from '../../told-meetings.ts';

const OSLO = ' date 2014-05-07 OSLO -- ';

/** "mode status day @ place · who" of every meeting that the text reports. */
async function meetingsOf(text: string): Promise<string[]> {
  return (await readingFrom(OSLO + text)).meetings.map(
    ({ mode, status, date, place, participants }) =>
      `${mode ?? '-'} ${status} ${date ?? '-'} @ ${place ?? '-'} · ${participants.map(({ name }) => name).join(' × ')}`,
  );
}

describe('a plan that was given up', () => {
  const LEAD =
    'Norwegian Prime Minister Sigrid Haug held talks with Chilean President Ana Rojas in Oslo on Tuesday.\n\n';
  const mentioned = async (text: string): Promise<string[]> =>
    (await readingFrom(OSLO + LEAD + text)).mentioned.map(({ mode, status, date }) => `${mode} ${status} ${date}`);

  it('is none', async () => {
    expect(
      await mentioned('Rojas had been due to visit Norway in April, but the trip was shelved over a storm.'),
    ).toEqual([]);
    expect(await mentioned('Rojas is due to visit Norway again in August, and the trip will be long.')).toEqual([
      'visit planned 2014-08',
    ]);
  });

  it('is none of a meeting that is only named, either', async () => {
    const talks = 'Talks between Norwegian Prime Minister Sigrid Haug and Chilean President Ana Rojas in March';
    expect(await mentioned(`${talks} were cancelled over a storm.`)).toEqual([]);
    expect(await mentioned(`${talks} were long.`)).toEqual(['talks recalled 2014-03']);
  });

  const ROJAS = 'Chilean President Ana Rojas';
  it.each([
    [`Talks between Norwegian Prime Minister Sigrid Haug and ${ROJAS} were postponed on Tuesday.`],
    [`A meeting of Norwegian Prime Minister Sigrid Haug with ${ROJAS} has been called off.`],
    [`Norwegian Prime Minister Sigrid Haug cancelled a planned meeting with ${ROJAS} on Tuesday.`],
    [`Talks planned for May between Norwegian Prime Minister Sigrid Haug and ${ROJAS} were postponed on Tuesday.`],
    [`Talks that were due in May between Norwegian Prime Minister Sigrid Haug and ${ROJAS} were cancelled on Tuesday.`],
    [`Norwegian Prime Minister Sigrid Haug put off a trip to Chile, where she was due to meet ${ROJAS} on Friday.`],
  ])('is no meeting: %s', async (text) => expect(await meetingsOf(text)).toEqual([]));

  it.each([
    [`At a meeting between Norwegian Prime Minister Sigrid Haug and ${ROJAS} the vote was postponed on Tuesday.`],
    [`Norwegian Prime Minister Sigrid Haug’s meeting on Tuesday with ${ROJAS} went well and a strike was called off.`],
    [`A meeting between Norwegian Prime Minister Sigrid Haug and ${ROJAS} on Tuesday ended as trains were cancelled.`],
    [`Norwegian Prime Minister Sigrid Haug cancelled a trip after a meeting with ${ROJAS} on Tuesday.`],
    [`Norwegian Prime Minister Sigrid Haug cancelled a trip to Peru and met with ${ROJAS} on Tuesday.`],
    [`Norwegian Prime Minister Sigrid Haug met with ${ROJAS} on Tuesday after talks in March were called off.`],
  ])('beside which another was held: %s', async (text) =>
    expect(await meetingsOf(text)).toEqual(['meeting held 2014-05-06 @ - · Sigrid Haug × Ana Rojas']));
});

describe('a meeting that is being arranged', () => {
  const LEAD =
    'Norwegian Prime Minister Sigrid Haug will attend the maritime fair in Santiago from Saturday to Monday, her office said on Tuesday.\n\n';

  it('is planned for the day that is told, with the one whom the lead is about', async () => {
    expect(
      await meetingsOf(`${LEAD}A meeting with Chilean President Ana Rojas is being arranged for May 12 in Santiago.`),
    ).toEqual(['meeting planned 2014-05-12 @ Santiago · Sigrid Haug × Ana Rojas']);
  });

  it('is a mere wish without a day', async () => {
    expect(
      await meetingsOf(`${LEAD}A meeting with Chilean President Ana Rojas is being arranged, officials said.`),
    ).toEqual([]);
  });
});

it('what is to be without delay is not the talks during which it was asked for', async () => {
  expect(
    await meetingsOf(
      'Norwegian Foreign Minister Sigrid Haug on Tuesday asked Chile to lift its ban without delay during talks with Chilean Foreign Minister Hugo Vega in Oslo.',
    ),
  ).toEqual(['talks held 2014-05-06 @ Oslo · Sigrid Haug × Hugo Vega']);
});
