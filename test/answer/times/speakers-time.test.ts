import { describe, expect, test } from 'vitest';
import { askCodCouncil } from '../texts/cod-council.ts';
import { askSenate } from '../texts/senate.ts';
import { askVossDepot } from '../texts/voss-depot.ts';

const TO_COME = 'Moe said that Foreign Minister Erik Halvorsen will visit Việt Nam late this year.';

describe('an article tells of one event', () => {
  test.each([
    ['Who is coming to Vietnam late this year according to Moe?', TO_COME],
    ['Who did Moe say would visit Việt Nam late this year?', TO_COME],
    ['Who is coming to Vietnam next year according to Moe?', 'not-found'],
    ['Who is coming to Vietnam late this year?', 'not-found'],
  ])('a time in what somebody said is that of the words: %s', (question, answer) => {
    expect(askSenate(question)).toBe(answer);
  });
});

describe('the following week is the next', () => {
  test.each([
    [
      'Who would travel to Bergen the following week, according to Rojas?',
      'She added that Finance Minister Pedro Lagos would travel to Bergen next week.',
    ],
    ['Who would travel to Narvik the following week, according to Rojas?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askVossDepot(question)).toBe(answer);
  });
});

describe('who is coming, as somebody said', () => {
  test.each([
    ['Who did Okoro say was coming to Oslo the week after the call?', 'Musa Bello'],
  ])('%s', (question, expected) => {
    expect(askCodCouncil(question)).toContain(expected);
  });
});
