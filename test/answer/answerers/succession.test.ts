import { describe, expect, test } from 'vitest';
import { askBergenDelegation } from '../texts/bergen-delegation.ts';
import { askDeathOfHalvorsen } from '../texts/death-of-halvorsen.ts';
import { askFieldKitchens } from '../texts/field-kitchens.ts';
import { askFishMuseum } from '../texts/fish-museum.ts';
import { askSundbyInLagos } from '../texts/sundby-in-lagos.ts';
import { askSundbyToChina } from '../texts/sundby-to-china.ts';
import { askTalksInLisbon } from '../texts/talks-in-lisbon.ts';
import { askTreeAtTheBorder } from '../texts/tree-at-the-border.ts';

describe('who says goodbye and who comes next', () => {
  test.each([['Which diplomat said goodbye to Lindqvist?', 'Pablo Fuentes']])('%s', (question, expected) => {
    expect(askTreeAtTheBorder(question)).toContain(expected);
  });

  test.each(['Which diplomat said goodbye to Okoro?'])('nothing tells %s', (question) => {
    expect(askTreeAtTheBorder(question)).toBe('not-found');
  });
});

describe('who comes next is nobody’s guess', () => {
  test.each(['Who will be the next ambassador of Chile after Fuentes?'])('nothing tells %s', (question) => {
    expect(askTreeAtTheBorder(question)).toBe('not-found');
  });
});

describe('whom somebody replaced', () => {
  test.each([
    ['Whom did Sundby replace?', 'Sundby took the place of Kari Moe last spring.'],
  ])('%s', (question, answer) => {
    expect(askTalksInLisbon(question)).toContain(answer.replace(/^[A-Z]+, June 11 — /, ''));
  });

  test.each(['Whom did Rossi replace?'])('%s is refused', (question) => {
    expect(askTalksInLisbon(question)).toBe('not found');
  });
});

describe('who is new in an office', () => {
  test('is told by the sentence on the appointment', () => {
    expect(askFishMuseum('New Norwegian ambassador to Chile?')).toContain('appointing Kari Lund and Per Moe');
  });

  test('not by one to another post, nor by another country', () => {
    expect(askFishMuseum('New Norwegian ambassador to Kenya?')).toBe('');
    expect(askFishMuseum('New Danish ambassador to Chile?')).toBe('');
  });
});

describe('who said goodbye', () => {
  test.each([
    [
      'Which Vietnamese leader said goodbye to Ambassador Quispe?',
      'Vice President Ngô Trâm received the outgoing Peruvian Ambassador to Việt Nam, Rosa Quispe, on June 3, 2024.',
    ],
  ])('%s', (question, answer) => {
    expect(askBergenDelegation(question)).toContain(answer);
  });
});

describe('whoever leaves is not the next', () => {
  test.each([
    ['Who is the next Norwegian Consul General in Accra?', 'not-found'],
    ["Who is Tuva Berg's successor?", 'not-found'],
  ])('%s', (question, answer) => {
    expect(askFieldKitchens(question)).toBe(answer);
  });
});

test('whoever leaves does not replace himself', () => {
  expect(askSundbyToChina('Who is replacing Nils Sundby as ambassador?')).toBe('not-found');
});

describe('who came after somebody', () => {
  test.each([
    ['Who took over from Halvorsen?', 'Siri Moen'],
    ['who succeeded Halvorsen', 'Siri Moen'],
  ])('%s', (question, expected) => {
    expect(askDeathOfHalvorsen(question)).toContain(expected);
  });

  test.each(['Who took over from Okoro?', 'who succeeded Moen'])('nothing tells %s', (question) => {
    expect(askDeathOfHalvorsen(question)).toBe('not-found');
  });
});

describe('nobody took over', () => {
  test.each(['Who took over from Okafor?'])('%s is refused', (question) => {
    expect(askSundbyInLagos(question)).toBe('');
  });
});
