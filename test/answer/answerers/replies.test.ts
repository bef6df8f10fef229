import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const library = buildLibrary({
  'oslo.md': `---
title: "Halvorsen and Okoro in Oslo"
published: 2026-03-05
---
OSLO, March 5 — Norwegian Prime Minister Erik Halvorsen held talks with Nigerian President Ada Okoro in Oslo on 4 March 2026.

Okoro pressed Norway to open its ports to Nigerian trawlers. Halvorsen replied that the rules would be looked at in the autumn.

Halvorsen invited the President to the Lofoten islands. Okoro accepted with pleasure.

Asked by her host whether Nigeria would sell gas by tender, Okoro answered that the cabinet had not decided.

She asked Halvorsen to send more dentists to Lagos. Halvorsen said forty of them would leave in May.

He spoke of the herring season. Okoro affirmed that Nigeria values the sea.
`,
});
const ask = askOf(library);

describe('what somebody replied to another', () => {
  test.each([
    [
      'What did Halvorsen answer Okoro on trawlers?',
      'Halvorsen replied that the rules would be looked at in the autumn.',
    ],
    ['how did okoro respond to the invitation', 'Okoro accepted with pleasure.'],
    ["what was Okoro's reply on gas tenders", 'Okoro answered that the cabinet had not decided'],
    ['What did Halvorsen reply to Okoro about dentists?', 'Halvorsen said forty of them would leave in May.'],
  ])('%s', (question, expected) => {
    expect(ask(question)).toContain(expected);
  });

  test.each([
    'What did Okoro answer Halvorsen on herring?',
    'What did Okoro reply on trawlers?',
    'How did Halvorsen respond to the invitation?',
    'What did Halvorsen answer on gas?',
  ])('nobody tells %s', (question) => {
    expect(ask(question)).toBe('not-found');
  });
});
