import { describe, expect, it } from 'vitest';
import { told } from '../../told-meetings.ts';

describe('congratulations from afar', () => {
  const won = 'congratulated Tor Berg, the Norwegian Prime Minister-elect, on winning the election';

  it.each([
    [
      'in a text that speaks of messages',
      `SANTIAGO – Chilean President Ana Rojas and Chilean Prime Minister Luis Prado on May 3 ${won}. In the messages, both spoke of salmon. The same day, Chilean Vice President Eva Soto also congratulated Ida Moe, the Norwegian Speaker, on her election.`,
      ['message · held · --05-03 · Ana Rojas × Luis Prado × Tor Berg', 'message · held · --05-03 · Eva Soto × Ida Moe'],
    ],
    [
      'beside a letter of somebody else',
      'SANTIAGO – Chilean President Ana Rojas on May 3 congratulated Norwegian Prime Minister Tor Berg, who was sworn in that week. That same day, Chilean Vice President Eva Soto also sent a letter congratulating Norwegian Speaker Ida Moe.',
      ['message · held · --05-03 · Ana Rojas × Tor Berg', 'message · held · --05-03 · Eva Soto × Ida Moe'],
    ],
    ['in a text that does not', `SANTIAGO – Chilean President Ana Rojas on May 3 ${won}.`, []],
    [
      'of one in the same country',
      'SANTIAGO – Chilean President Ana Rojas on May 3 congratulated Luis Prado, the Chilean Prime Minister, on winning the election. In the message, she spoke of salmon.',
      [],
    ],
  ])('%s', async (_, text, expected) => expect(await told(text)).toEqual(expected));
});

describe('congratulations that stand behind the one to whom they are sent', () => {
  it.each([
    [
      'with his office',
      'Chilean President Ana Rojas on May 3 sent Tor Berg, Norwegian Prime Minister and party leader, warm congratulations on his birthday.',
      ['message · held · --05-03 · Ana Rojas × Tor Berg'],
    ],
    [
      'somebody who is sent to convey them',
      'Chilean President Ana Rojas on May 3 sent Norwegian Captain Tor Berg to Oslo to convey her warm congratulations.',
      [],
    ],
    [
      'somebody who is sent with them',
      'Chilean President Ana Rojas on May 3 sent Norwegian Captain Tor Berg to Oslo with a message of goodwill.',
      [],
    ],
  ])('%s', async (_, text, expected) => expect(await told(text)).toEqual(expected));
});

describe('a second message', () => {
  it.each([
    [
      'to the same one',
      'Chilean President Ana Rojas sent a message of congratulations to Norwegian Prime Minister Tor Berg on May 3. Chilean Vice President Luis Prado also sent a message to him the same day.',
      ['message · held · --05-03 · Ana Rojas × Tor Berg', 'message · held · --05-03 · Luis Prado × Tor Berg'],
    ],
    [
      'to nobody named',
      'Chilean President Ana Rojas sent a message of congratulations to Norwegian Prime Minister Tor Berg on May 3. Chilean Vice President Luis Prado also sent a message to the press.',
      ['message · held · --05-03 · Ana Rojas × Tor Berg'],
    ],
  ])('%s', async (_, text, expected) => expect(await told(text)).toEqual(expected));
});

const FILED = ' date 2014-05-07 ';

it('leaders’ messages are theirs whom the next sentence names', async () => {
  expect(
    await told(
      `${FILED}OSLO -- Leaders of Norway on Tuesday sent congratulations to Chile on its national day.\n\nIn the message, Norwegian President Nils Berg and Norwegian Prime Minister Erik Dahl wished Chilean President Ana Rojas new successes.`,
    ),
  ).toEqual(['message · held · 2014-05-06 · Nils Berg × Erik Dahl × Ana Rojas']);
});

const filed = (text: string) => `OSLO, March 4, 2022 (Reuters) - ${text}`;

describe('messages of one occasion', () => {
  it('are as many as their writers', async () => {
    expect(
      await told(
        filed(
          'Norwegian King Harald Lund on March 3 sent a message to Chilean President Luis Araya on the national day of Chile.\n\nNorwegian Prime Minister Kari Solberg also extended her greetings to the Chilean leader, while Speaker Nils Berg sent a congratulatory message to Chilean Senate Speaker Ana Fuentes. Norwegian Foreign Minister Eva Dahl cabled her congratulations to her Chilean counterpart Pedro Rojas.',
        ),
      ),
    ).toEqual([
      'message · held · 2022-03-03 · Harald Lund × Luis Araya',
      'message · held · 2022-03-03 · Kari Solberg × Luis Araya',
      'message · held · 2022-03-03 · Nils Berg × Ana Fuentes',
      'message · held · 2022-03-03 · Eva Dahl × Pedro Rojas',
    ]);
  });
});
