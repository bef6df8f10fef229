import { describe, expect, test } from 'vitest';
import { askBergenTreaty } from '../texts/bergen-treaty.ts';
import { askBoatFair } from '../texts/boat-fair.ts';
import { askDanjumaInOslo } from '../texts/danjuma-in-oslo.ts';
import { askFjordDialogue } from '../texts/fjord-dialogue.ts';
import { askHansenInMombasa } from '../texts/hansen-in-mombasa.ts';
import { askMarbleHall } from '../texts/marble-hall.ts';
import { askSpeakerDahl } from '../texts/speaker-dahl.ts';
import { askTreeAtTheBorder } from '../texts/tree-at-the-border.ts';

describe('a letter that somebody brought', () => {
  test.each(['Whose letter did Halvorsen bring to Okoro?'])('nothing tells %s', (question) => {
    expect(askTreeAtTheBorder(question)).toBe('not-found');
  });
});

describe('what is left out answers nothing', () => {
  test.each([
    [
      'What did Halvorsen convey to Okoro besides regards?',
      'He also conveyed a letter from Speaker Ruth Hansen to Okoro.',
    ],
  ])('%s', (question, answer) => {
    expect(askDanjumaInOslo(question)).toBe(answer);
  });
});

test("whoever extends another's invitation passes it on", () => {
  expect(askHansenInMombasa("Who passed on Mutua's invitation to Lie?")).toBe(
    "Ambassador Odhiambo extended Kenyan President Daniel Mutua's invitation to Premier Ola Lie to visit Kenya.",
  );
  expect(askHansenInMombasa("Who passed on Dahl's invitation to Lie?")).toBe('not-found');
});

describe('what somebody brought from another', () => {
  test.each([
    ['What did Quispe bring Bello from Prime Minister Vega?', /a letter from Prime Minister Luis Vega/],
  ])('%s', (question, expected) => {
    expect(askFjordDialogue(question)).toMatch(expected);
  });

  test.each(['What did Quispe bring Bello from Prime Minister Dahl?'])('nothing tells %s', (question) => {
    expect(askFjordDialogue(question)).toBe('not-found');
  });
});

test('whose message another brought', () => {
  expect(askBoatFair('whose congratulations did Holm bring Mensah')).toContain(
    'conveyed to President Kofi Mensah a message of congratulations from Prime Minister Lene Dahl.',
  );
  expect(askBoatFair('whose condolences did Holm bring Mensah')).toBe('not-found');
});

describe('to whom regards were sent', () => {
  test.each([
    [
      'To whom did Dahl send regards via Quispe?',
      'Dahl also conveyed her regards to Pedro Ibarra, Speaker of the Peruvian Congress.',
    ],
    ['To whom did Dahl send regards via Soto?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askSpeakerDahl(question)).toBe(answer);
  });
});

describe('words are carried in other words', () => {
  test.each([
    [
      "Who passed on Halvorsen's New Year wishes?",
      'Ambassador Lund conveyed New Year greetings from Prime Minister Erik Halvorsen.',
    ],
    ["Who passed on Sundby's New Year wishes?", 'not-found'],
    ['Who did Okoro invite back to Nigeria?', 'She invited Halvorsen to revisit Nigeria.'],
    ['Who did Lund invite back to Nigeria?', 'not-found'],
    [
      'What did Lund want Nigerian lenders to speed up?',
      'Lund asked Nigerian lenders to move faster on the harbour loan.',
    ],
  ])('%s', (question, answer) => {
    expect(askBergenTreaty(question)).toBe(answer);
  });
});

describe('to whom wishes are conveyed', () => {
  test.each([
    [
      'To whom did Ibarra ask Moen to convey best wishes?',
      'Ibarra asked Moen to convey his best wishes to the Norwegian Prime Minister.',
    ],
    ['To whom did Soto ask Moen to convey best wishes?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askMarbleHall(question)).toBe(answer);
  });
});
