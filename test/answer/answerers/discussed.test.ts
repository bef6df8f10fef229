import { describe, expect, test } from 'vitest';
import { askFieldKitchens } from '../texts/field-kitchens.ts';
import { askFrigateInLagos } from '../texts/frigate-in-lagos.ts';
import { askHalvorsenAndXo } from '../texts/halvorsen-and-xo.ts';
import { askSmokehouseEngineers } from '../texts/smokehouse-engineers.ts';
import { askYoungSailors } from '../texts/young-sailors.ts';

describe('what they discussed', () => {
  test.each([
    ['what did halvorsen and xo discuss'],
    ['What did Halvorsen and Xo talk about in Lagos?'],
    ['what was discussed between Halvorsen and Xo'],
    ['topics of the Halvorsen-Xo talks'],
  ])('is told by what both agreed where no sentence names it: %s', (question) => {
    expect(askHalvorsenAndXo(question)).toBe(
      'Erik Halvorsen and Ada Xo held talks in Lagos on 4 March 2026. | The two sides agreed to run ferries to Port Harcourt.',
    );
  });

  test('is not told of those who did not meet', () => {
    expect(askHalvorsenAndXo('what did Xo and Rojas discuss')).toBe('not-found');
  });
});

describe('that somebody spoke tells no subject', () => {
  test.each([
    ['What did Halvorsen talk about at Cape Coast?', 'not-found'],
    ['What did Halvorsen discuss with Efua Asante?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askFieldKitchens(question)).toBe(answer);
  });
});

test('what neither mentioned answers whether they spoke of it, and nothing else', () => {
  expect(askSmokehouseEngineers('Did Balogun and Vik discuss the whaling quota?')).toBe(
    'Neither man mentioned the whaling quota.',
  );
  expect(askSmokehouseEngineers('What did Vik say about the whaling quota?')).toBe('not-found');
});

describe('what they conferred on was discussed', () => {
  test.each([
    [
      'What did Bello and Tuva Berg discuss in Abuja?',
      'Musa Bello and Tuva Berg met in Abuja on 7 October 2024. | Nigerian Trade Minister Musa Bello and Danish Interior Minister Tuva Berg in Abuja on 7 October 2024 conferred on the fight against smuggling.',
    ],
  ])('%s', (question, answer) => {
    expect(askFrigateInLagos(question)).toBe(answer);
  });
});

describe('what one of them spoke of', () => {
  test.each([['Did Rojas talk about religion with Halvorsen?', 'religious schools']])('%s', (question, expected) => {
    expect(askYoungSailors(question)).toContain(expected);
  });

  test.each(['Did Okoro talk about religion with Halvorsen?'])('nothing tells %s', (question) => {
    expect(askYoungSailors(question)).toBe('not-found');
  });
});
