import { describe, expect, it } from 'vitest';
import { told } from '../../told-meetings.ts';

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
