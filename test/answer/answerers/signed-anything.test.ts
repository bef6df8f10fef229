import { describe, expect, test } from 'vitest';
import { asksSignedAnything, tellsSigning } from '../../../src/answer/deeds/signed-anything.ts';
import { askFisheriesConvention } from '../texts/fisheries-convention.ts';

describe('whether anything was signed', () => {
  test.each([
    ['Did Halvorsen and Rojas sign anything?', 'After the talks the two leaders signed a convention on salmon.'],
    ['Did Halvorsen and Vargas sign any documents?', 'They went their ways without a joint statement.'],
    ['Did Halvorsen and Soto sign anything?', 'not-found'],
    ['Did Rojas and Vargas sign anything?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askFisheriesConvention(question)).toBe(answer);
  });

  test.each([
    ['Did A and B sign anything?', true],
    ['Were any agreements signed?', true],
    ['Did A and B sign a fisheries agreement?', false],
    ['What did A and B sign?', false],
  ])('%s asks it: %s', (asked, so) => {
    expect(asksSignedAnything(asked)).toBe(so);
  });

  test.each([
    ['They signed two conventions.', true],
    ['Two documents were signed after the talks.', true],
    ['They met without signing any agreement.', true],
    ['They spoke of the pact that was signed in 2011.', false],
    ['They will carry out signed agreements.', false],
  ])('%s tells it: %s', (told, so) => {
    expect(tellsSigning(told, '2023')).toBe(so);
  });
});
