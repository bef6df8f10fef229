import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';
import { askBoatFair } from '../texts/boat-fair.ts';
import { askFishMuseum } from '../texts/fish-museum.ts';
import { askFrigateInLagos } from '../texts/frigate-in-lagos.ts';
import { askHansenInMombasa } from '../texts/hansen-in-mombasa.ts';
import { askHarbourDialogue } from '../texts/harbour-dialogue.ts';
import { askNewEnvoy } from '../texts/new-envoy.ts';
import { askSeaFestival } from '../texts/sea-festival.ts';
import { askSmokehouseCourse } from '../texts/smokehouse-course.ts';
import { askTugsAndKelp } from '../texts/tugs-and-kelp.ts';
import { askVossDepot } from '../texts/voss-depot.ts';

test('the invitation is whose, however long the name before it', () => {
  expect(askHansenInMombasa('At whose invitation is Reed visiting?')).toBe(
    "Norwegian spokeswoman Siri Lund announced on 27 May 2024 that Thomas Reed, US Defense Secretary, will be in Norway from May 31 to June 2 at Norwegian Defence Minister Odd Hansen's invitation.",
  );
  expect(askHansenInMombasa('At whose request is Reed visiting?')).toBe('not-found');
});

test('where an invitation was for is told by the invitation', () => {
  expect(askFishMuseum('Where did Sundby invite Okafor?')).toBe('Sundby invited Okafor to visit Bergen.');
});

test('whose guest somebody was', () => {
  expect(askBoatFair('Whose guest was Bình in Norway?')).toBe('Bình is here at the invitation of Minister Berg.');
  expect(askBoatFair('Whose guest was Blinken in Ghana?')).toBe('not-found');
});

describe('whoever a visit is at the invitation of invited the visitor', () => {
  test.each([
    [
      'Who invited Tamm to Norway?',
      'The visit will be made at the invitation of King Olav, the palace in Oslo told reporters.',
    ],
    ['Who invited Tamm to Chile?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askVossDepot(question)).toBe(answer);
  });
});

describe('an invitation that another conveyed is that of its owner', () => {
  test.each([
    [
      'What did Inger Skov invite Danjuma to do?',
      "The Danish minister also conveyed Prime Minister Inger Skov's invitation to President Kofi Danjuma to visit Denmark.",
    ],
    [
      'Who invited Danjuma to Denmark?',
      "The Danish minister also conveyed Prime Minister Inger Skov's invitation to President Kofi Danjuma to visit Denmark.",
    ],
    ['Did Erik Halvorsen invite Danjuma to Denmark?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askFrigateInLagos(question)).toBe(answer);
  });
});

describe('whoever comes at an invitation has not invited, nor is a journey an invitation', () => {
  test.each([
    ['What did Halvorsen invite Okoro to?', 'not-found'],
    ['Did Halvorsen invite Okoro?', 'not-found'],
    ['What did Okoro invite Efua Boateng to?', 'not-found'],
    [
      'What did Efua Boateng invite Okoro to?',
      'Invited by Ghanaian President Efua Boateng, Okoro is to visit Ghana in June.',
    ],
    [
      'Who invited Halvorsen to Nigeria?',
      'Norwegian Prime Minister Erik Halvorsen began a visit to Nigeria on 11 May 2024 at the invitation of President Ada Okoro.',
    ],
    [
      'At whose invitation did Jon Olafsson visit Nigeria?',
      'At the invitation of Minister Kofi Adeyemi, Icelandic Foreign Minister Jon Olafsson visited Nigeria on 1 August 2024.',
    ],
  ])('%s', (question, answer) => {
    expect(askSeaFestival(question)).toBe(answer);
  });
});

describe('a picture tells no invitation, and a stay no house', () => {
  test.each([
    ['Who did Teo Beni invite to Tarawa?', 'not-found'],
    ['Where did Krogh stay in Suva?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askSeaFestival(question)).toBe(answer);
  });
});

describe('who is asked to come, and at whose invitation', () => {
  test.each([
    ['Who did Okoro ask to visit Nigeria?', 'Okoro invited King Sverre to come to Nigeria in the autumn.'],
    [
      'At whose invitation did Bello go to Oslo?',
      'Invited by Norwegian Defence Minister Odd Hansen, Nigerian Defence Minister Musa Bello is paying an official visit to Norway.',
    ],
    ['Who did Okoro ask to visit Norway?', 'not-found'],
    ['At whose invitation did Bello go to Abuja?', 'not-found'],
  ])('%s', (question, expected) => {
    expect(askNewEnvoy(question)).toBe(expected);
  });
});

test('an invitation to "his counterpart" is one to whoever holds the office', () => {
  expect(askSmokehouseCourse('Where did Halvorsen invite the president?')).toContain('Tromso');
});

describe('on whose invitation somebody came', () => {
  test.each([
    ["Which chiefs' invitation did the Chilean guest come on?", 'at the invitation of the harbour chiefs'],
  ])('%s', (question, expected) => {
    expect(askHarbourDialogue(question)).toContain(expected);
  });
});

describe('the host of a visit invited none of the hosts', () => {
  test.each([
    ['Who invited Okoro to Oslo?', 'The visit is made at the invitation of Halvorsen.'],
    ['Who invited Dahl to Oslo?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askTugsAndKelp(question)).toBe(answer);
  });
});

describe('an invitation that another passes on', () => {
  const passed = askOf(
    buildLibrary({
      'passed.md': `---
title: "Okafor receives Lind"
published: 2026-05-06
---
LAGOS — Nigerian President Femi Okafor received Norwegian Minister Kari Lind in Lagos on 5 May 2026.

Okafor asked Lind to convey his invitation to King Haldor Brekke to visit Nigeria.

She conveyed an invitation from Norwegian Defence Minister Jens Holm to Nigerian Defence Minister Musa Bello to visit Norway next year.
`,
    }),
  );

  test.each([
    ['Whom did Okafor invite?', 'King Haldor Brekke'],
    ['Whom did Holm invite to Norway?', 'Musa Bello'],
  ])('%s', (question, expected) => {
    expect(passed(question)).toContain(expected);
  });

  test.each(['Whom did Lind invite?', 'Whom did Bello invite to Norway?'])('%s: nobody', (question) => {
    expect(passed(question)).toBe('not-found');
  });
});
