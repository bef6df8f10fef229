import { describe, expect, it } from 'vitest';
import { told } from './told-meetings.ts';

describe('a meeting that was beside one that is only wished for', () => {
  it.each([
    [
      'a reception in the opening, meetings asked for behind it',
      'Chilean President Ana Rojas has reaffirmed her trust in Norway.\n\nAt a reception in Santiago on May 3 for Norwegian Foreign Minister Jan Berg, the President suggested that both sides keep building trust by holding regular meetings.',
      ['reception · held · --05-03 · Jan Berg × Ana Rojas'],
    ],
    [
      'nothing but what is asked for',
      'Chilean President Ana Rojas suggested that Norwegian Foreign Minister Jan Berg and she keep building trust by holding regular meetings.',
      [],
    ],
  ])('%s', async (_, text, expected) => expect(await told(text)).toEqual(expected));
});

describe('the guests of a delegation named before', () => {
  const lead =
    'A Chilean fisheries delegation led by Inspector General Ana Rojas is making a four-day trip to Norway starting on May 3.';

  it.each([
    [
      'two delegations, told apart by the country',
      `${lead}\n\nThe Chilean guests had a meeting with a delegation from the Norwegian Ministry of Fisheries headed by Minister Jan Berg the same day.`,
      ['meeting · held · --05-03 · Ana Rojas × Jan Berg'],
    ],
    ['guests of nobody named', 'Chilean guests had a meeting with Norwegian Minister Jan Berg on May 3.', []],
  ])('%s', async (_, text, expected) => expect(await told(text)).toEqual(expected));

  it('reads no committee or body that a title ends in as somebody', async () => {
    expect(
      await told(
        'Chilean Minister Ana Rojas gave a reception on May 3 to Jan Berg, Vice Commander of the Veterans of Foreign Wars (VFW) of Norway.',
      ),
    ).toEqual(['reception · held · --05-03 · Ana Rojas × Jan Berg']);
    expect(
      await told(
        'Chilean Minister Ana Rojas gave a reception on May 3 to Norwegian envoy Jan Berg, secretary of the Commission of the Party Central Committe.',
      ),
    ).toEqual(['reception · held · --05-03 · Ana Rojas × Jan Berg']);
  });
});
