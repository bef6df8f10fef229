import { describe, expect, test } from 'vitest';
import { askFerryPact } from '../texts/ferry-pact.ts';
import { askGhentPact } from '../texts/ghent-pact.ts';

test('of two words joined by "or" one is enough', () => {
  expect(askFerryPact('How many nets or baskets did Okafor announce?')).toContain('12 nets');
  expect(askFerryPact('How many crates or baskets did Okafor announce?')).toBe('');
});

describe('one word that no article holds', () => {
  test('is passed over where the sentence holds three others and what is asked for', () => {
    expect(askFerryPact('How many tonnes of rice and nets did Okafor announce as a colossal gift?')).toBe(
      'Okafor announced a gift of 40 tonnes of rice and 12 nets.',
    );
  });

  test('two of them are not', () => {
    expect(askFerryPact('How many tonnes of rice and helmets did Okafor announce as a colossal gift?')).toBe('');
  });
});

describe('a verb that the corpus does not know, after the class of what is asked for', () => {
  test('may be said otherwise beside a name of that class', () => {
    expect(askGhentPact('Which typhoon devastated Calabar?')).toContain('typhoon Selma');
  });

  test('but not where something else is missing', () => {
    expect(askGhentPact('Which typhoon devastated Bergen?')).toBe('');
  });
});

describe('a verb told in other words', () => {
  test('may be missing where all other words stand in the sentence', () => {
    expect(askGhentPact('Which paper maker is building a carbon-neutral mill?')).toContain('Granskog');
  });

  test('but no other word may', () => {
    expect(askGhentPact('Which paper maker is building a floating mill?')).toBe('');
    expect(askGhentPact('Which paper maker left?')).toBe('');
  });
});
