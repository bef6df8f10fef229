import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';
import { askBergenDelegation } from '../texts/bergen-delegation.ts';
import { askBoatFair } from '../texts/boat-fair.ts';
import { askFerryPact } from '../texts/ferry-pact.ts';
import { askFirstLady } from '../texts/first-lady.ts';
import { askFishMuseum } from '../texts/fish-museum.ts';
import { askHansenInMombasa } from '../texts/hansen-in-mombasa.ts';
import { askLighthouse } from '../texts/lighthouse.ts';

test('sympathy goes to those whom something befell', () => {
  expect(askHansenInMombasa('why did Lie offer sympathy to Mori')).toBe(
    'Lie offered his deepest sympathy to Mori and to the families bereaved by the ferry accident off Kobe.',
  );
  expect(askHansenInMombasa('why did Lie send congratulations to Wanjiru')).toBe('not-found');
});

describe('why', () => {
  test('is told by a sentence and the reason that follows it', () => {
    expect(askFerryPact('Why did the ferry pact go unsigned?')).toBe(
      'The ferry pact went unsigned that evening. The delay was probably due to a storm over the fjord.',
    );
  });

  test('or by the act that tells what for', () => {
    expect(askFerryPact('Why did Sundby thank Nigeria?')).toBe('Sundby thanked Nigeria for its lifeboat crews.');
  });

  test('or by what follows a short sentence that states it', () => {
    expect(askFishMuseum('Why did Tromso wait?')).toBe('Tromso waited. Its own nets had torn.');
    expect(askFishMuseum('Why did Bergen wait?')).toBe('');
  });

  test('and by nothing that gives no reason', () => {
    expect(askFerryPact('Why did Okafor announce a gift of rice?')).toBe('');
  });
});

describe('why somebody stayed away', () => {
  test.each([
    [
      'Why did Pia Dahl not join the delegation?',
      'Councillor Pia Dahl turned down a visa to travel with the delegation after learning that she would not be allowed to see the delta.',
    ],
    ['Why did Kari Moe not join the delegation?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askBergenDelegation(question)).toContain(answer);
  });
});

describe('what for', () => {
  test('why somebody was somewhere', () => {
    expect(askBoatFair('Why was Bình in Oslo?')).toBe('He came to Oslo for the 2018 Spring Boat Fair.');
    expect(askBoatFair('Why was Blinken in Accra?')).toBe('not-found');
  });

  test('why somebody called is not what was said on the phone', () => {
    expect(askBoatFair('why did Quispe call Otieno')).toBe('not-found');
  });
});

test('what was asked for in a call is why it was made', () => {
  expect(askBoatFair('why did Rojas ring Soto')).toBe(
    'Peruvian Deputy Minister Ana Rojas asked Chile to move the buoys in a phone call to Chilean Deputy Minister Pedro Soto on Thursday.',
  );
  expect(askBoatFair('why did Soto ring Rojas')).toBe('not-found');
});

test('a reason may be what something was brought about by', () => {
  expect(askLighthouse('Why were ties with Norway soured?')).toEqual([
    'Ties were soured in 2019 by a dispute over whales, and later mended.',
  ]);
  expect(askLighthouse('Why were ties with Norway mended?')).toEqual([]);
});

describe('why a visit matters', () => {
  test.each([
    ["why did halvorsen's visit matter", 'No Norwegian premier had come for twenty years'],
  ])('%s', (question, answer) => {
    expect(askFirstLady(question)).toContain(answer);
  });

  test.each([["why did berg's visit matter"]])('and what none does: %s', (question) => {
    expect(askFirstLady(question)).toBe('not-found');
  });
});

describe('why a text does something', () => {
  test.each([
    ['why does the text give both rules to its lawyers', 'Two rules are hard to read'],
  ])('%s', (question, answer) => {
    expect(askFirstLady(question)).toContain(answer);
  });
});

describe('why something did not come about', () => {
  const fair = askOf(
    buildLibrary({
      'fair.md': `---
title: "Lind meets Okafor on fairs"
published: 2026-05-06
---
LAGOS — Norwegian Minister Kari Lind met Nigerian Minister Femi Okafor in Lagos on 5 May 2026.

The herring fair was planned for March, but was put off when the mayor came down with fever.

The net auction was put off when Lind was in Bergen.

The salt race was cancelled amid fears of a storm.

The eel race was cancelled amid talks in Bergen.
`,
    }),
  );

  test.each([
    ['Why was the herring fair put off?', 'came down with fever'],
    ['Why was the salt race cancelled?', 'fears of a storm'],
  ])('%s', (question, expected) => {
    expect(fair(question)).toContain(expected);
  });

  test.each(['Why was the net auction put off?', 'Why was the eel race cancelled?'])('%s: no reason', (question) => {
    expect(fair(question)).toBe('not-found');
  });
});
