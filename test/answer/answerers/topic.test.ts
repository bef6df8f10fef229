import { describe, expect, test } from 'vitest';
import { askNorwayAndNigeria } from '../texts/norway-and-nigeria.ts';

describe('a bare topic', () => {
  const CALLED = 'Norwegian Prime Minister Liv Moe spoke by phone with Nigerian President Musa Bello on 5 August 2026';
  test.each([
    [
      'frozen cod',
      `Norwegian Prime Minister Liv Moe spoke by phone with Nigerian President Musa Bello on 5 August 2026 about frozen cod and piracy. | Bello asked for a quota on frozen cod.`,
    ],
    [
      'anything on trawlers?',
      'Moe pledged 40 trawlers. | The two agreed to open a school for pilots of fishing trawlers.',
    ],
    ['frozen herring', 'not-found'],
    ['talks on frozen herring', 'not-found'],
    ['hotline', 'not-found'],
    ['talks on piracy', `${CALLED} about frozen cod and piracy.`],
    ['whaling', 'not-found'],
    ['piracy off Peru', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askNorwayAndNigeria(question)).toBe(answer);
  });
});
