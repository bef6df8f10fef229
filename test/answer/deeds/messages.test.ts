import { describe, expect, test } from 'vitest';
import { askBoatFair } from '../texts/boat-fair.ts';
import { askFrigateInLagos } from '../texts/frigate-in-lagos.ts';
import { askLagosFair } from '../texts/lagos-fair.ts';
import { askMillet } from '../texts/millet.ts';
import { askNorwayWeek } from '../texts/norway-week.ts';
import { askSotoInOslo } from '../texts/soto-in-oslo.ts';
import { askSundbyInLagos } from '../texts/sundby-in-lagos.ts';

describe('a message that somebody brought is not what he wrote', () => {
  test.each([['What did Soto write to Halvorsen?', 'not-found']])('%s', (question, answer) => {
    expect(askSotoInOslo(question)).toBe(answer);
  });
});

test('why somebody wrote is told by what was written', () => {
  expect(askBoatFair('why did Lind write to Mensah')).toBe('Lind congratulated Mensah on his re-election.');
  expect(askBoatFair('why did Mensah write to Lind')).toBe('not-found');
});

describe('congratulations exchanged do not tell what was written', () => {
  test.each([['What did Lund write to Mensah in her message?', 'not-found']])('%s', (question, answer) => {
    expect(askLagosFair(question)).toBe(answer);
  });
});

describe('what somebody did for a day', () => {
  test.each([
    [
      "What did the Norwegian foreign minister do for Peru's National Day?",
      /^Norwegian Foreign Minister Kari Dahl the same day/,
    ],
  ])('%s', (question, expected) => {
    expect(askNorwayWeek(question)).toMatch(expected);
  });
});

describe('a message went to whoever is named, in other words, too', () => {
  test.each([
    [
      'Who sent a message to Marit Lund for the 210th Constitution Day?',
      'Bola Ige and Marit Lund were in touch by message on 17 May 2024.',
    ],
    ['Who sent a message to Erik Halvorsen for the 210th Constitution Day?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askFrigateInLagos(question)).toBe(answer);
  });
});

describe('who cabled', () => {
  test.each([['Who cabled Halvorsen on the Day of the Sea?', 'Adeyemi']])('%s', (question, fact) => {
    expect(askSundbyInLagos(question)).toContain(fact);
  });

  test.each(['Who cabled Okafor on the Day of the Sea?'])('%s is refused', (question) => {
    expect(askSundbyInLagos(question)).toBe('');
  });
});

describe('a letter is told as one, whatever word asks for it', () => {
  test.each([
    ['Who wrote to Kofi Mensah?', 'Nils Sundby and Kofi Mensah were in touch by message (date not stated).'],
    [
      'When did Sundby write to Mensah?',
      'On the same day Foreign Minister Nils Sundby exchanged messages with Ghanaian Foreign Minister Kofi Mensah.',
    ],
    ['Who sent a message to Mensah?', 'Nils Sundby and Kofi Mensah were in touch by message (date not stated).'],
    ['Who wrote to Okoro?', 'not-found'],
    ['When did Halvorsen send a letter to Okoro?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askMillet(question)).toBe(answer);
  });
});
