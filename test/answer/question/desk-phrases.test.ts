import { describe, expect, test } from 'vitest';
import { inDeskPhrases } from '../../../src/answer/question/desk-phrases.ts';

describe('a number', () => {
  test('is asked for as how many', () => {
    expect(inDeskPhrases('number of contracts Lộc and Haugen witnessed')).toBe('how many contracts Lộc and Haugen saw');
    expect(inDeskPhrases('What was the phone number of Lộc?')).toBe('What was the phone number of Lộc?');
  });
});

test.each([
  ['What was the loss from the nets put at?', 'How much was the loss from the nets?'],
  ['What was the offer from Oslo aimed at?', 'What was the offer from Oslo aimed at?'],
  ['Which city hosted the cod talks in May?', 'Where were the cod talks in May held?'],
  ['Which country hosted the cod talks in May?', 'Which country hosted the cod talks in May?'],
  ['Who did A see in KL?', 'Who did A see in Kuala Lumpur?'],
  ['Which cabinet members did A meet?', 'Which ministers did A meet?'],
  ['Who sat in on the talks?', 'Who attended the talks?'],
  ['Who was Ana Rojas to meet in May?', 'Who was Ana Rojas due to meet in May?'],
  ['Who was asked to meet B?', 'Who was asked to meet B?'],
  ['Who did A have a working session with?', 'Who did A meet with?'],
  ['What did A say at the Oslo meeting?', 'What did A say at the meeting in Oslo?'],
  ['What did A say at the Oslo meeting of ministers?', 'What did A say at the Oslo meeting of ministers?'],
])('%j is put as %j', (typed, put) => {
  expect(inDeskPhrases(typed)).toBe(put);
});
