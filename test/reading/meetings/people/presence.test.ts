import { describe, expect, it } from 'vitest';
import { readingFrom, told } from '../../told-meetings.ts';

/** The meetings of a text with their places: "mode · status · day · place · who". */
async function placed(text: string): Promise<string[]> {
  return (await readingFrom(text)).meetings.map(({ mode, status, date, place, participants }) =>
    [mode, status, date ?? '-', place ?? '-', participants.map(({ name }) => name).join(' × ')].join(' · '),
  );
}

const OSLO = ' date 2014-05-08 BERGEN -- ';

describe('those who are only remembered or thanked', () => {
  it.each([
    [
      'with a wreath',
      'Chilean President Ana Rojas is to meet Norwegian Prime Minister Sigrid Haug on Friday and to lay a wreath for Admiral Karl Lie, who died last week.',
      ['meeting · planned · 2014-05-09 · - · Ana Rojas × Sigrid Haug'],
    ],
    [
      'at a tomb',
      'Chilean President Ana Rojas met Norwegian Prime Minister Sigrid Haug on Tuesday and laid flowers at the tomb of King Olav Berg.',
      ['meeting · held · 2014-05-06 · - · Ana Rojas × Sigrid Haug'],
    ],
    [
      'but not the one to whom flowers were given in a meeting',
      'Chilean President Ana Rojas met Norwegian Prime Minister Sigrid Haug on Tuesday with flowers in her hand.',
      ['meeting · held · 2014-05-06 · - · Ana Rojas × Sigrid Haug'],
    ],
    [
      'for what they decided',
      'Chilean President Ana Rojas had two separate meetings in Oslo on Tuesday.\n\nWith Prime Minister Sigrid Haug of Norway, Rojas spoke of cod.\n\nFor her part Haug expressed thanks for the delay that US President Karl Lie had ordered a day before.',
      ['meeting · held · 2014-05-06 · Oslo · Ana Rojas × Sigrid Haug'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await placed(OSLO + text)).toEqual(expected);
  });
});

describe('who invited', () => {
  const comes = (by: string): string =>
    `Norwegian Foreign Minister Kari Solberg will visit Chile from May 3 to 5 at the invitation of ${by}.`;

  it.each([
    [comes('Chilean Foreign Minister Luis Araya'), 'Kari Solberg × Luis Araya'],
    [comes('the Chilean government, Foreign Ministry spokesperson Ana Fuentes announced Wednesday'), 'Kari Solberg'],
    [comes('the Chilean Government, Chilean Deputy Minister Ana Fuentes announced Wednesday'), 'Kari Solberg'],
  ])('%s', async (text, people) => {
    expect(await told(text)).toEqual([`visit · planned · --05-03/--05-05 · ${people}`]);
  });
});

const FILED = ' date 2014-05-07 ';

const LEAD = `${FILED}OSLO -- Norwegian Foreign Minister Sigrid Haug held talks with visiting Chilean Foreign Minister Luis Araya in Oslo on Tuesday.\n\nHaug thanked Araya for his support.\n\n`;

const FIRST = 'talks · held · 2014-05-06 · Sigrid Haug × Luis Araya';

it('who once signed something with him is not there', async () => {
  expect(
    await told(
      `${FILED}OSLO -- Norwegian Prime Minister Erik Dahl received Chilean Trade Secretary Ana Rojas in Oslo on Tuesday, calling for both to speed up the accord that he and Chilean President Hugo Vega signed last July.`,
    ),
  ).toEqual(['reception · held · 2014-05-06 · Erik Dahl × Ana Rojas']);
});

describe('whom greetings go to', () => {
  const GREETINGS = 'During the meeting, Haug extended her warm greetings and best wishes for the year to';
  it('was not there, however many there are', async () => {
    expect(
      await told(
        `${LEAD}${GREETINGS} Chilean President Ana Rojas, Prime Minister Eva Lund of Peru, Speaker Pablo Soto and others.`,
      ),
    ).toEqual([FIRST]);
  });

  it('was not there either where they come from somebody else', async () => {
    const met = 'Norwegian Deputy Prime Minister Sigrid Haug on May 6 had a meeting in Bergen with';
    const lead = ` date 2014-05-07 OSLO -- ${met} Chilean Vice Premier Luis Araya.\n\n`;
    const said =
      'conveyed regards from Prime Minister Harald Lie to Premier Ana Rojas and praised the salmon of Chile.';
    expect(await told(`${lead}At the meeting, the Norwegian Deputy PM ${said}`)).toEqual([
      'meeting · held · 2014-05-06 · Sigrid Haug × Luis Araya',
    ]);
  });

  it('was there where the greetings are told of a meeting with them', async () => {
    expect(
      await told(
        `${LEAD}The same day, Haug met Chilean President Ana Rojas in Oslo and conveyed greetings to the town.`,
      ),
    ).toEqual([FIRST, 'meeting · held · 2014-05-06 · Sigrid Haug × Ana Rojas']);
  });
});

it('leaders of more countries than two are others than the two who met', async () => {
  expect(
    await told(
      `${FILED}OSLO -- In their talks in Oslo on Tuesday, Norwegian Prime Minister Erik Dahl told Chilean President Ana Rojas of fish.\n\nHe invited her to a summit of the North Four. The four leaders last met on May 2.`,
    ),
  ).toEqual(['talks · held · 2014-05-06 · Erik Dahl × Ana Rojas']);
  expect(
    await told(
      `${FILED}OSLO -- In their talks in Oslo, Norwegian Prime Minister Erik Dahl told Chilean President Ana Rojas of fish.\n\nHe invited her to a summit of the North Four. The four leaders spoke by video link on May 2.`,
    ),
  ).toEqual(['talks · held · - · Erik Dahl × Ana Rojas']);
});

describe('a spokesperson', () => {
  it.each([
    ['who was one before', 'former spokesman', ['meeting · held · 2014-05-06 · - · Tor Berg × Ana Rojas']],
    ['who is one', 'spokesman', []],
  ])('%s', async (_, post, expected) => {
    const text = `Tor Berg, ${post} of the Norwegian Foreign Ministry, met with Chilean Fisheries Minister Ana Rojas on Tuesday.`;
    expect(await placed(OSLO + text)).toEqual(expected);
  });
});

it('whom somebody met before he phoned is not on the phone', async () => {
  const call = 'phoned Chilean President Ana Rojas on Tuesday and briefed her on the talks that he had in Lima with';
  expect(
    await told(`${FILED}OSLO -- Norwegian Prime Minister Erik Dahl ${call} Peruvian President Hugo Vega.`),
  ).toEqual(['phone call · held · 2014-05-06 · Erik Dahl × Ana Rojas']);
});
