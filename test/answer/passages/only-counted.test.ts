import { describe, expect, test } from 'vitest';
import { onlyCounts } from '../../../src/answer/passages/only-counted.ts';
import { parseQuestion } from '../../../src/answer/question/question.ts';
import type { Day } from '../../../src/calendar/day.ts';
import { askTugsAndKelp } from '../texts/tugs-and-kelp.ts';

const parse = (question: string) => parseQuestion(question, '2026-11-22' as Day);

describe('what is told of as any of its kind has no name', () => {
  test.each([
    ['Which hospital did Okoro visit?', 'not-found'],
    ['Which shipyard did Okoro tour?', 'She also toured the Nordlys shipyard.'],
    ['Which shipyard repaired the Nigerian tug?', 'not-found'],
    ['Which 12 firms came with Okoro?', 'not-found'],
    [
      'How many firms came with Okoro?',
      'Okoro thanked the 12 Nigerian firms that had come with her, and asked for more pilots.',
    ],
    ['What was the name of the Nigerian sailor who drowned?', 'not-found'],
    ['Who was the Nigerian sailor who drowned?', 'not-found'],
    ['Which firms bought the eels of the fjord?', 'not-found'],
    ['What was the name of the sailor from Bodo?', 'Tove Lund, a sailor from Bodo, was hurt on the tug.'],
  ])('%s', (question, answer) => {
    expect(askTugsAndKelp(question)).toBe(answer);
  });

  test.each([
    ['Which plant will Rojas tour?', 'She will tour a plant in the north.', true],
    ['Which plant will Rojas tour?', 'She will tour a plant of the Danish group Havn.', false],
    ['Which plant will Rojas tour?', 'She will tour a plant called Havn.', false],
    ['Which plant will Rojas tour?', 'She will tour Havn, a plant in the north.', false],
    ['Which plant will Rojas tour?', 'She will tour the Havn plant.', false],
    ['Which unit of the Danish army will march?', 'Denmark may send a unit of its army to march.', true],
    [
      'Which 15 Danish companies chose Bergen?',
      'Fifteen of the 30 Danish companies, 15 companies of fish, chose it.',
      true,
    ],
    ['Who was the soldier killed in Bergen?', 'He gave back letters of an Army soldier killed in Bergen.', true],
    ['Who was the soldier killed in Bergen?', 'He gave back letters of a soldier, Nils Moe, killed in Bergen.', false],
  ])('%s – %s', (question, text, is) => {
    expect(onlyCounts(parse(question))?.(text)).toBe(is);
  });

  test('what is to be built, or is asked for, needs none', () => {
    expect(onlyCounts(parse('Which hospital will Norway build in Lagos?'))).toBeUndefined();
    expect(onlyCounts(parse('Which hospital did Okoro promise?'))).toBeUndefined();
  });
});

describe('which does the most', () => {
  test.each([
    ['Which firm sells the most dried kelp?', 'not-found'],
    ['Which firm sells dried kelp to Nigeria?', 'Dried kelp is sold to Nigeria by Arctic Kelp, a firm from Asker.'],
  ])('%s', (question, answer) => {
    expect(askTugsAndKelp(question)).toBe(answer);
  });
});
