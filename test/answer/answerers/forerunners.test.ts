import { describe, expect, test } from 'vitest';
import { askChangeOfCommand } from '../texts/change-of-command.ts';
import { askCodTreaty } from '../texts/cod-treaty.ts';

describe('who came before somebody', () => {
  test.each([
    ['Which Nigerian president came before Okoro, and when?', 'No Nigerian president had come for nine years.'],
    ['Who was the last Finnish president to come to Oslo before Virtanen?', 'Pekka Niinen'],
    ["Who was Nigeria's ambassador before Musa Bello?", 'Grace Eze'],
  ])('%s', (question, expected) => {
    expect(askCodTreaty(question)).toContain(expected);
  });

  test.each([
    'Which Nigerian president came before Okoro?',
    'Which Finnish president came to Oslo before Niinen?',
    'Who was in Oslo before Bello?',
    "Who was Nigeria's ambassador before Grace Eze?",
  ])('nothing tells %s', (question) => {
    expect(askCodTreaty(question)).toBe('not-found');
  });
});

describe('whoever held an office before another is told as the former one', () => {
  test.each([
    [
      'Who was NORFLEET commander before Berg?',
      'Lund spoke with General Jon Aas, the former Commander of NORFLEET, and General Tuva Berg, its present Commander.',
    ],
    ['Who was NORFLEET commander before Aas?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askChangeOfCommand(question)).toBe(answer);
  });
});
