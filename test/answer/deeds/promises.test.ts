import { describe, expect, test } from 'vitest';
import { askBreakwater } from '../texts/breakwater.ts';
import { askCastleVisit } from '../texts/castle-visit.ts';
import { askCrabLots } from '../texts/crab-lots.ts';
import { askFisheriesConvention } from '../texts/fisheries-convention.ts';
import { askFrigateInLagos } from '../texts/frigate-in-lagos.ts';
import { askHarbourEconomy } from '../texts/harbour-economy.ts';
import { askNewEnvoy } from '../texts/new-envoy.ts';
import { askOkaforInBergen } from '../texts/okafor-in-bergen.ts';
import { askSmokedEel } from '../texts/smoked-eel.ts';

test('what one promised is no promise of the other', () => {
  expect(askOkaforInBergen('What did Sundby promise on the ferry scheme?')).toContain('widen the ferry scheme');
  expect(askOkaforInBergen('What did Okafor promise Sundby on prawn imports?')).toBe('not-found');
});

describe('what was offered', () => {
  test('is told by an offer, also one of a state made known by its head', () => {
    expect(askBreakwater('What did Moen offer Nigeria?')).toBe('Moen offered Nigeria a survey ship.');
    expect(askBreakwater('How much did Halvorsen promise for lab instruments?')).toMatch(/9 million USD/);
  });
  test('is not told by words on those to whom it might have gone', () => {
    expect(askBreakwater('What did Halvorsen offer the growers?')).toBe('not-found');
  });
});

test('what one said one would do is a promise', () => {
  expect(askSmokedEel('What did Sundby promise to do about smoked eel?')).toContain('raise the fears over smoked eel');
  expect(askSmokedEel('What did Okafor promise to do about smoked eel?')).toBe('not-found');
});

describe('whoever assures of support promises it', () => {
  test.each([
    [
      'What did Halvorsen promise Okoro?',
      'Halvorsen assured his host of Norwegian support for the Nigerian bid to join the harbour league.',
    ],
    ['What did Okoro promise Halvorsen?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askFrigateInLagos(question)).toBe(answer);
  });
});

describe('how many were promised', () => {
  test.each([['how many berths did Okoro promise for cadets?', 'sixty berths']])('%s', (question, expected) => {
    expect(askHarbourEconomy(question)).toContain(expected);
  });

  test.each(['how many berths did Halvorsen promise for cadets?'])('nothing tells %s', (question) => {
    expect(askHarbourEconomy(question)).toBe('not-found');
  });
});

describe('where somebody offers to host', () => {
  test.each([
    ['Where did Rojas offer to host a meeting of miners?', 'She offered to host a meeting of miners in Valparaíso.'],
    ['Where did Vargas offer to host a meeting of miners?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askFisheriesConvention(question)).toBe(answer);
  });
});

describe('what a new envoy promised', () => {
  test.each([
    [
      'What did the new Norwegian envoy promise Okoro?',
      'Ambassador Kari Moe assured her host that she will do all she can for the ferry link.',
    ],
    ['What did Moe ask Okoro to keep doing?', 'not-found'],
  ])('%s', (question, expected) => {
    expect(askNewEnvoy(question)).toBe(expected);
  });
});

test('what "he" offered is offered by whoever is meant, not by whom the sentence names', () => {
  expect(askCastleVisit('What did Halvorsen offer Ouma?')).toBe('not-found');
  expect(askCastleVisit('What did Okoro offer?')).toBe(
    "She offered to carry Halvorsen's greetings to Kenyan President Jomo Ouma.",
  );
});

describe('what both will do is no promise of one to the other', () => {
  test.each([
    ['What did Okoro promise Halvorsen about reefs?', 'not-found'],
    ['What will the two sides do about reefs?', 'The two sides will also cooperate in charting reefs.'],
  ])('%s', (question, answer) => {
    expect(askCrabLots(question)).toBe(answer);
  });
});
