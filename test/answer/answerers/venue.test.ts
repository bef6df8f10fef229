import { describe, expect, test } from 'vitest';
import { askBorderTrade } from '../texts/border-trade.ts';
import { askTalksInLisbon } from '../texts/talks-in-lisbon.ts';

describe('where exactly two met', () => {
  test.each([
    [
      'Where exactly in Lisbon did Okafor see Sundby?',
      'LISBON, June 11 — Nigerian Foreign Minister Ada Okafor held talks with Norwegian Foreign Minister Nils Sundby at the Palace of the Necessidades in Lisbon on 11 June 2024.',
    ],
  ])('%s', (question, answer) => {
    expect(askTalksInLisbon(question)).toContain(answer.replace(/^[A-Z]+, June 11 — /, ''));
  });

  test.each([
    'Where exactly in Oslo did Sundby see Rossi?',
    'Which hotel did Okafor and Sundby meet in?',
  ])('%s is refused', (question) => {
    expect(askTalksInLisbon(question)).toBe('not found');
  });
});

test('where a meeting was is told with its building', () => {
  expect(askBorderTrade('Where did Holm receive President Keo?')).toBe(
    'Erik Holm and Bounmy Keo met in Oslo (Government House in Oslo) on 5 May 2024.',
  );
  expect(askBorderTrade('When did Holm receive President Keo?')).toBe(
    'Erik Holm and Bounmy Keo met in Oslo on 5 May 2024.',
  );
  expect(askBorderTrade('Where did Holm receive President Quispe?')).toBe(
    'Erik Holm and Rosa Quispe met in Oslo on 5 August 2024.',
  );
});
