import { describe, expect, it } from 'vitest';
import { readingFrom, told } from '../../told-meetings.ts';

const HAUG = ' date 2014-05-07 OSLO -- Norwegian Prime Minister Sigrid Haug';
const met = (how: string, day = '2014-05-06') => [`${how} · held · ${day} · Sigrid Haug`];

describe('office-holders of another side who go without names', () => {
  it.each([
    ['received several Chilean governors and mayors on Tuesday.', met('reception')],
    ['on Tuesday received the visiting Chilean mayors.', met('reception')],
    ['received governors of the northern provinces of Chile in Bergen on Tuesday.', met('reception')],
    ['held talks on Tuesday with the Trade Ministers of Chile, the Kyrgyz Republic, and Kenya.', met('talks')],
    ['hosted a virtual N5+1 Ministerial for the Foreign Ministers of Chile and Kenya on Tuesday.', met('online talks')],
    ['hosted an N5+1 Ministerial with the Foreign Ministers of Chile and Kenya on Tuesday.', met('meeting')],
    ['met with a number of senior Chilean diplomats on Tuesday.', met('meeting')],
    ['met with foreign ministers of the Baltic states in Bergen on Tuesday.', met('meeting')],
    ['will meet foreign ministers of the Baltic states in Riga.', ['meeting · planned · - · Sigrid Haug']],
  ])('%s', async (text, expected) => expect(await told(`${HAUG} ${text}`)).toEqual(expected));

  it.each([
    ['their own', 'met with governors of Norwegian provinces on Tuesday.'],
    ['spoken of', 'met with voters on Tuesday and spoke to them about the governors of Chile.'],
    ['spoken of, too', 'met with reporters in Bergen on Tuesday to speak of Chilean ministers.'],
    ['of no office', 'met with Chilean farmers on Tuesday.'],
    ['a ministerial that nobody is at', 'hosted a ministerial on salmon on Tuesday, and Chilean ministers wrote.'],
  ])('but none who are %s', async (_, text) => expect(await told(`${HAUG} ${text}`)).toEqual([]));
});

/** The meetings of a text with the countries: "mode · status · who/country". */
async function sides(text: string): Promise<string[]> {
  return (await readingFrom(text)).meetings.map(({ mode, status, participants }) =>
    [mode, status, participants.map(({ name, country }) => `${name}/${country}`).join(' × ')].join(' · '),
  );
}

describe('talks without names', () => {
  it('are those of two delegations', async () => {
    expect(
      await sides(
        'BEIJING, April 9 (AFP) - Expert-level delegations from China and Laos started discussions early Wednesday on a border dispute.',
      ),
    ).toEqual(['talks · held · ']);
  });

  it('are none of one state’s officials', async () => {
    expect(
      await sides('BEIJING, April 9 (AFP) - Officials of China started discussions on a budget Wednesday.'),
    ).toEqual([]);
  });
});
