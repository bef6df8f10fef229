import { describe, expect, test } from 'vitest';
import { askBronzeBell } from '../texts/bronze-bell.ts';
import { askTunaCompact } from '../texts/tuna-compact.ts';

const AGREED = 'The two sides agreed to negotiate an accord on ports and to share lists of ships.';

describe('a ministry and its people', () => {
  test.each([
    // A ministry acts through its minister, a bureau is known by its letters.
    ["What did Norway's public safety ministry and the NBC's Ibarra agree to negotiate?", AGREED],
    ["What did Norway's fisheries ministry and the NBC's Ibarra agree to negotiate?", 'not-found'],
    ["What did Norway's public safety ministry and the NWF's Ibarra agree to negotiate?", 'not-found'],
  ])('%s', (question, answer) => {
    expect(askTunaCompact(question)).toBe(answer);
  });
});

describe('of a ministry is its minister or a deputy', () => {
  test.each([
    [
      'Who did Berg meet from the Ministry of Defence?',
      'Danish State Secretary Tuva Berg met on 10 June 2024 in Abuja with Finance Minister Bola Ige, Trade Minister Musa Bello and Deputy Minister of Defence Lt. Gen. Sani Abacus in separate meetings.',
    ],
    ['Who did Berg meet from the Ministry of Health?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askBronzeBell(question)).toBe(answer);
  });
});
