import { describe, expect, test } from 'vitest';
import { askLinesAndLetters } from '../texts/lines-and-letters.ts';

describe('a meeting that only tells when another was', () => {
  test.each([
    ['Whom did Aune receive before the phone talks?', 'Siri Aune and Rosa Quispe met (date not stated).'],
    ['Whom did Aune receive after the phone talks?', 'not-found'],
    ['Whom did Lunde receive before the phone talks?', 'not-found'],
    ['Whom did Rojas meet before the talks?', 'not-found'],
    ['Whom did Lie meet before the talks?', 'Arne Lie and Ana Cruz met in Lima on 4 March 2025.'],
    ['Whom did Lie meet after the talks?', 'Arne Lie and Hugo Mora met in Quito on 6 March 2025.'],
  ])('%s', (question, answer) => {
    expect(askLinesAndLetters(question)).toBe(answer);
  });
});

describe('a teleconference, a welcome', () => {
  test.each([
    [
      'When did Lunde talk with Otieno by teleconference?',
      'Erik Lunde and Grace Otieno held online talks on 3 March 2021.',
    ],
    ['When did Rojas meet Moen by teleconference?', 'not-found'],
    ['When did King Olav Rud welcome Pablo Vidal?', 'Olav Rud and Pablo Vidal met in Oslo on 3 May 2022.'],
    ['When did King Olav Rud welcome Grace Otieno?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askLinesAndLetters(question)).toBe(answer);
  });
});

describe('those beside one whom somebody met', () => {
  const all = 'Kari Moen, Mario Rojas and Elena Vega met in Lima on 8 June 2023.';
  test.each([
    ['Who did Moen meet besides Rojas?', all],
    ['Who did Moen meet together with Vega?', all],
    ['Who did Lunde meet together with Otieno?', 'not-found'],
    ['Who was Moen going to meet besides Rojas?', 'Kari Moen and Pedro Salas are to meet (date not stated).'],
    ['Who was Moen going to meet besides Salas?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askLinesAndLetters(question)).toBe(answer);
  });
});

describe('who wrote to somebody', () => {
  test.each([
    [
      "Who sent congratulations to Moen on Norway's National Day?",
      'Amos Kiprono and Kari Moen were in touch by message on 17 May 2024.',
    ],
    ['Who sent congratulations to Kiprono?', 'not-found'],
    ['Who sent condolences to Moen?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askLinesAndLetters(question)).toBe(answer);
  });
});

test('what was to be held then is told by a plan of then', () => {
  expect(askLinesAndLetters('Where was the next herring round to be held?')).toMatch(/to take place in Bergen/);
  expect(askLinesAndLetters('Where was the next mango round to be held?')).toBe('not-found');
});

test('whoever somebody came with does not have to be named beside the day', () => {
  expect(askLinesAndLetters('When did the Norwegian lawmakers with Dahl arrive in Peru?')).toMatch(/on April 12/);
  expect(askLinesAndLetters('When did the Norwegian lawmakers with Lunde arrive in Peru?')).toBe('not-found');
});
