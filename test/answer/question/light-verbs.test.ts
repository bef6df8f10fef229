import { describe, expect, test } from 'vitest';
import { inActiveVoice } from '../../../src/answer/question/active-voice.ts';
import { inFullVerbs } from '../../../src/answer/question/light-verbs.ts';
import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const library = buildLibrary({
  'harbour.md': `---
title: "Halvorsen and Okoro talk about harbours"
published: 2026-03-05
---
LAGOS, March 4 — Norwegian Prime Minister Erik Halvorsen held talks with Nigerian President Ada Okoro in Lagos on 4 March 2026.

Halvorsen welcomed his host's plan for a new quay, and presented her with the Order of Saint Olav.

Okoro asked Norway to buy more Nigerian cocoa. Halvorsen pledged twelve pilot boats for the port of Lagos.

On the fishing quota Okoro proposed a joint committee. Halvorsen replied that he would take the matter to his cabinet.

The Norwegian airline Nordlys Air agreed to fly to Lagos twice a week. A drilling rig lay off the coast during the talks.

Spokeswoman Tuva Berg said that the talks had been initiated by the Nigerian side. The President brought in a ban on plastic last week, and thanked Norway for sending forty beds to Nigerian hospitals.

On the ferry toll Okoro asked for a lower rate. The Prime Minister said he would pass the request on to his cabinet.
`,
});
const ask = askOf(library);

describe('a noun of a deed with a light verb is asked for by its verb', () => {
  test.each([
    ['What promise did Okoro make to Halvorsen on cocoa?', 'What did Okoro promise Halvorsen on cocoa?'],
    ['what request was made by Okoro about cocoa', 'What did Okoro ask about cocoa?'],
    ["Halvorsen's pledge on boats", 'What did Halvorsen promise on boats?'],
    ['What guarantee did Okoro give Halvorsen about cocoa?', 'What did Okoro promise Halvorsen about cocoa?'],
    ['What support did Halvorsen pledge to the port?', 'What did Halvorsen pledge to the port?'],
    ['Who gave thanks to Norway for the boats?', 'Who thanked Norway for the boats?'],
    ['For what help did Okoro thank Halvorsen?', 'What did Okoro thank Halvorsen for?'],
    ['What was the proposal of Okoro on the quota?', 'What did Okoro propose on the quota?'],
    ['Did Okoro make any promise to come?', 'Did Okoro promise to come?'],
    ['Which order did Okoro get from Halvorsen?', 'Which order did Halvorsen give Okoro?'],
    ['What was Okoro awarded by Halvorsen in Lagos?', 'What did Halvorsen give Okoro in Lagos?'],
  ])('%s', (asked, plain) => {
    expect(inFullVerbs(asked)).toBe(plain);
  });

  test.each([
    "Who accepted Okoro's invitation?",
    "What did Okoro say about Halvorsen's offer?",
    'What is on offer?',
  ])('not %s', (asked) => {
    expect(inFullVerbs(asked)).toBe(asked);
  });
});

describe('the passive is asked for in the active voice', () => {
  test.each([
    ['By whom was Okoro invited in 2021?', 'Who invited Okoro in 2021?'],
    ['Who was Okoro received by besides Halvorsen?', 'Who received Okoro besides Halvorsen?'],
    ['Who was thanked by Okoro for the boats?', 'Who did Okoro thank for the boats?'],
    ['What letter was handed to Okoro by Halvorsen?', 'What letter did Halvorsen hand Okoro?'],
    ['What was promised to Okoro by Halvorsen?', 'What did Halvorsen promise Okoro?'],
  ])('%s', (asked, active) => {
    expect(inActiveVoice(asked)).toBe(active);
  });

  test.each(['Who was invited to Lagos?', 'What was signed by Okoro?', 'Who was there by noon?'])('not %s', (asked) => {
    expect(inActiveVoice(asked)).toBe(asked);
  });
});

const BOATS = 'Halvorsen pledged twelve pilot boats for the port of Lagos.';
const ORDER = "Halvorsen welcomed his host's plan for a new quay, and presented her with the Order of Saint Olav.";

describe('such questions are answered', () => {
  test.each([
    ['What promise did Halvorsen make on pilot boats?', [BOATS]],
    ["Halvorsen's pledge on boats for the port", [BOATS]],
    ['Which order did Okoro get from Halvorsen?', [ORDER]],
    ['Who was decorated with the Order of Saint Olav?', ['Ada Okoro (Nigeria).', ORDER]],
    [
      "What was Halvorsen's response on the ferry toll?",
      ['The Prime Minister said he would pass the request on to his cabinet.'],
    ],
    [
      'Which airline will fly to Lagos twice a week?',
      ['The Norwegian airline Nordlys Air agreed to fly to Lagos twice a week.'],
    ],
    ['Who promised 12 pilot boats?', [BOATS]],
    [
      'On whose initiative did Halvorsen and Okoro hold talks?',
      ['Spokeswoman Tuva Berg said that the talks had been initiated by the Nigerian side.'],
    ],
  ])('%s', (question, told) => {
    expect(ask(question)).toBe(told.join(' | '));
  });
});

describe('what the article does not tell is refused', () => {
  test.each([
    'Which order did Halvorsen get from Okoro?',
    'Which medal did Okoro give Halvorsen?',
    'What answer did Okoro give on pilot boats?',
    'What gift did Okoro give Halvorsen?',
    'Which hospital got beds from Norway?',
    'Who was the first premier in Lagos for a third time?',
    'Which drilling rig lay off the coast?',
    'What did Halvorsen decide on the fishing quota?',
  ])('%s', (question) => {
    expect(ask(question)).toBe('not-found');
  });
});
