import { describe, expect, test } from 'vitest';
import { askBogLaw } from '../texts/bog-law.ts';
import { askHalvorsenAndXo } from '../texts/halvorsen-and-xo.ts';
import { askHansenInMombasa } from '../texts/hansen-in-mombasa.ts';
import { askSotoInOslo } from '../texts/soto-in-oslo.ts';
import { askVossDepot } from '../texts/voss-depot.ts';

describe('a stay', () => {
  test('is not measured by what else lasted', () => {
    expect(askHalvorsenAndXo('how long was Rojas in Oslo')).toBe('not-found');
  });

  test('is not shared by whom nobody tells', () => {
    expect(askHalvorsenAndXo('who came with Rojas')).toBe('not-found');
  });
});

describe('a stay has its first and its last day, and what a spokesperson said on a weekday is of no meeting of others', () => {
  test.each([
    [
      'When was Lund in Ghana?',
      'Lund, who is visiting Ghana from May 3-6, praised the harbours, Norwegian spokesperson Nils Sundby said on Friday. | Kari Lund and Kofi Mensah met in Accra on 4 May 2011.',
    ],
    [
      'When did Sundby say Lund praised the harbours?',
      'Lund, who is visiting Ghana from May 3-6, praised the harbours, Norwegian spokesperson Nils Sundby said on Friday.',
    ],
    ['When was Mensah in Norway?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askSotoInOslo(question)).toBe(answer);
  });
});

test('a stay in a capital is one in its country', () => {
  expect(askHansenInMombasa("How long was Phiri's stay in Seoul?")).toBe(
    'South Korean Speaker Han Ji-won met on 6 December 2024 with Zambian Speaker Ruth Phiri, who is in South Korea on a four-day trip.',
  );
  expect(askHansenInMombasa("How long was Phiri's stay in Tokyo?")).toBe('not-found');
});

const STAY = "Okoro's state visit runs from 4 to 6 March.";

describe('the days of a stay are its first and its last', () => {
  test.each([
    ['On which days was Okoro in Norway in March 2024?', STAY],
    ['On which days was Berg in Nigeria?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askBogLaw(question)).toBe(answer);
  });
});

describe('how long an envoy was there is told by the years of a term', () => {
  test.each([
    [
      'How long was Berg in Chile?',
      'Norwegian Ambassador Tuva Berg thanked the Chilean offices for their support during her more than three years in Chile.',
    ],
    ['How long was Vera in Norway?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askVossDepot(question)).toBe(answer);
  });
});
