import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';
import { askBreakwater } from '../texts/breakwater.ts';
import { askHansenInMombasa } from '../texts/hansen-in-mombasa.ts';
import { askHarbourDialogue } from '../texts/harbour-dialogue.ts';
import { askSpeakerDahl } from '../texts/speaker-dahl.ts';
import { askTreeAtTheBorder } from '../texts/tree-at-the-border.ts';
import { askVossDepot } from '../texts/voss-depot.ts';
import { askWalrusTooth } from '../texts/walrus-tooth.ts';

describe('how something is described', () => {
  test.each([
    ['How did Halvorsen describe his talks with Okoro?', 'warm and frank'],
    ["What did Halvorsen think of Nigeria's oil rig?", 'a provocation'],
  ])('%s', (question, expected) => {
    expect(askTreeAtTheBorder(question)).toContain(expected);
  });

  test.each(["What did Halvorsen think of Nigeria's gas rig?"])('nothing tells %s', (question) => {
    expect(askTreeAtTheBorder(question)).toBe('not-found');
  });
});

describe('what somebody called something', () => {
  test('is told by the sentence that gives it a name', () => {
    expect(askBreakwater('What did Halvorsen call the breakwater?')).toMatch(
      /^Halvorsen called the breakwater a school/,
    );
  });
  test('is not told by a sentence that names the two or speaks of a call', () => {
    expect(askBreakwater('What did Halvorsen call the two sides?')).toBe('not-found');
    expect(askBreakwater('What did Okoro call the two ministers?')).toBe('not-found');
  });
});

test('putting something as something describes it better than praise', () => {
  expect(askHansenInMombasa('how did Berg describe Zambia')).toBe(
    'He affirmed that Norway gives weight to Zambia, always regarding it as its gate to the lakes.',
  );
});

describe('what a year was called', () => {
  test.each([
    // A year may itself be what is called something.
    [
      'What did Soto call 2008?',
      'Talking to the press in Oslo on January 20, Peruvian Ambassador Juan Soto said 2008 was a good year for herring.',
    ],
    ['What did Soto call 2013?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askSpeakerDahl(question)).toBe(answer);
  });
});

describe('the view of something is what was said of it', () => {
  test.each([
    [
      "What is Vera's view of Norwegian tyre production?",
      'According to the Chilean minister, Santiago views with respect the Norwegian wish to produce tyres at home.',
    ],
    ["What is Vera's view of Norwegian salt?", 'not-found'],
  ])('%s', (question, answer) => {
    expect(askVossDepot(question)).toBe(answer);
  });
});

describe('how something is put', () => {
  test.each([
    [
      'How do Việt Nam and Cuba describe their relationship?',
      'Both sides use a formula of their own: solidarity under one roof.',
    ],
    ['how did halvorsen describe the ferry line', 'Halvorsen described the ferry line as a bridge of steel.'],
  ])('%s', (question, answer) => {
    expect(askWalrusTooth(question)).toBe(answer);
  });
  test('is not told by what only is so', () => {
    expect(askWalrusTooth('How do Việt Nam and Norway describe their relationship?')).toBe('not-found');
  });
});

describe('whose ban it is', () => {
  test.each([
    ['whose embargo does Norway want ended on herring', 'the Chilean embargo on herring'],
  ])('%s', (question, expected) => {
    expect(askHarbourDialogue(question)).toContain(expected);
  });

  test.each(['whose embargo does Norway want ended on rice'])('nothing tells %s', (question) => {
    expect(askHarbourDialogue(question)).toBe('not-found');
  });
});

describe('what somebody called something when he met another', () => {
  const names = askOf(
    buildLibrary({
      'names.md': `---
title: "Okafor receives Lind"
published: 2026-05-06
---
LAGOS — Nigerian President Femi Okafor received Norwegian Minister Kari Lind in Lagos on 5 May 2026.

They spoke of herring prices and of salt.

He described the two countries as "cousins of the sea".
`,
    }),
  );

  test('is told without naming the other again', () => {
    expect(names('What did Okafor call the two countries when he met Lind?')).toContain('cousins of the sea');
  });

  test('and only of what he called so', () => {
    expect(names('What did Okafor call the herring when he met Lind?')).toBe('not-found');
  });
});
