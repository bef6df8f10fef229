import { describe, expect, test } from 'vitest';
import { tellsSigned } from '../../../src/answer/passages/signed.ts';
import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';
import { askBergenTreaty } from '../texts/bergen-treaty.ts';
import { askCodCouncil } from '../texts/cod-council.ts';
import { askCodTreaty } from '../texts/cod-treaty.ts';
import { askFieldKitchens } from '../texts/field-kitchens.ts';
import { askSalmonForum } from '../texts/salmon-forum.ts';
import { askTugsAndKelp } from '../texts/tugs-and-kelp.ts';

describe('who signed and stood for a state', () => {
  test.each([
    ['who signed the cod treaty for Nigeria', 'John Adeyemi'],
    ['who stood for Nigeria at the ceremony', 'Adeyemi represented Nigeria'],
  ])('%s', (question, expected) => {
    expect(askCodTreaty(question)).toContain(expected);
  });

  test.each(['who signed the cod treaty for Finland'])('nothing tells %s', (question) => {
    expect(askCodTreaty(question)).toBe('not-found');
  });
});

describe('that states signed tells no hand that did', () => {
  test.each([
    ['Who signed the ferry treaty with Nigeria?', 'not-found'],
    ['Who signed in Abuja in 2001?', 'On 5 May 2001 the foreign ministers Nils Sundby and Amaka Eze signed in Abuja.'],
  ])('%s', (question, answer) => {
    expect(askFieldKitchens(question)).toBe(answer);
  });
});

describe('who spoke for a state', () => {
  test.each([
    ['Who spoke for Chile at the salmon forum?', /^Chilean Trade Minister Diego Paz/],
  ])('%s', (question, expected) => {
    expect(askSalmonForum(question)).toMatch(expected);
  });

  test.each(['Who spoke for Norway at the salmon forum?'])('nothing tells %s', (question) => {
    expect(askSalmonForum(question)).toBe('not-found');
  });
});

describe('an agreement named by its place is that one', () => {
  test.each([
    [
      'Who signed the Bergen treaty?',
      'The Bergen Treaty on herring was signed in Bergen on 9 January 1973 by Foreign Minister Nils Sundby of Norway and Foreign Minister Kofi Mensah of Ghana.',
    ],
    ['Who signed the Lagos treaty?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askBergenTreaty(question)).toBe(answer);
  });
});

describe('who signed a treaty is not told by its date', () => {
  test.each(['Who signed the 1977 treaty on cod?'])('nothing tells %s', (question) => {
    expect(askCodCouncil(question)).toBe('not-found');
  });
});

describe('a signing that nobody is told to have done', () => {
  test.each([
    ['After the talks, the two leaders watched the signing of six papers.', false],
    ['The tug treaty, signed last year, is the pride of Bodo.', false],
    ['The tug treaty, signed during her stay, holds for ten years.', false],
    ['They watched the signing of the treaty by Foreign Minister Nils Sundby.', true],
    ['Foreign Minister Nils Sundby signed the treaty in Bodo.', true],
  ])('%s', (text, tells) => {
    expect(tellsSigned('by whom', text)).toBe(tells);
  });

  test.each([
    ['What did Okoro and Dahl sign?', 'not-found'],
    [
      'What did Halvorsen and Okoro sign?',
      'After the talks, the two leaders watched the signing of six papers on tugs, kelp and pilots.',
    ],
  ])('%s', (question, answer) => {
    expect(askTugsAndKelp(question)).toBe(answer);
  });
});

describe('what somebody signed with another', () => {
  const papers = askOf(
    buildLibrary({
      'papers.md': `---
title: "Dahl and Bello sign a paper"
published: 2026-05-06
---
LAGOS — Danish Minister Henrik Dahl on 5 May 2026 chaired in Lagos a ceremony to welcome a delegation headed by Nigerian General Musa Bello, its commander.

Minister Dahl and General Bello after that signed a memorandum of understanding on seals.

Dahl also chaired a ceremony to welcome a delegation headed by Ghanaian General Yaw Mensah.
`,
    }),
  );

  test.each([
    ['What did Dahl sign with the Nigerian commander Bello?', 'memorandum of understanding'],
  ])('%s', (question, expected) => {
    expect(papers(question)).toContain(expected);
  });

  test.each(['What did Dahl sign with the Ghanaian General Mensah?'])('%s: not told', (question) => {
    expect(papers(question)).toBe('not-found');
  });
});
