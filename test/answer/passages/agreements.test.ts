import { describe, expect, test } from 'vitest';
import { askFieldKitchens } from '../texts/field-kitchens.ts';
import { askHalvorsenAndXo } from '../texts/halvorsen-and-xo.ts';
import { askSalmonForum } from '../texts/salmon-forum.ts';
import { askSealCounts } from '../texts/seal-counts.ts';
import { askSpeakerDahl } from '../texts/speaker-dahl.ts';
import { askTreeAtTheBorder } from '../texts/tree-at-the-border.ts';

describe('what came of it', () => {
  test.each([
    ['outcome of the talks between Halvorsen and Xo'],
    ["What were the main results of Halvorsen's talks with Xo?"],
    ['what came out of the Halvorsen-Xo talks'],
  ])('is what was agreed: %s', (question) => {
    expect(askHalvorsenAndXo(question)).toContain('The two sides agreed to run ferries to Port Harcourt.');
  });

  test('in short is told by the meeting', () => {
    expect(askHalvorsenAndXo("summary of Halvorsen's talks with Xo")).toContain('4 March 2026');
  });
});

describe('what is only near it', () => {
  test.each([
    ['what did Rojas and Xo agree on in Lagos'],
    ['How many T-6 trainers will Rojas send?'],
  ])('answers nothing: %s', (question) => {
    expect(askHalvorsenAndXo(question)).toBe('not-found');
  });

  test('answers for those who met', () => {
    expect(askHalvorsenAndXo('what did Rojas and Halvorsen agree on')).toBe(
      'Rojas and Halvorsen agreed on a new quota for cod.',
    );
  });
});

describe('what was not agreed', () => {
  test.each([
    ['Did Halvorsen and Okoro agree on a fisheries accord?', 'without a fisheries accord'],
  ])('%s', (question, expected) => {
    expect(askTreeAtTheBorder(question)).toContain(expected);
  });

  test.each(['Did Halvorsen and Okoro agree on a mining accord?'])('nothing tells %s', (question) => {
    expect(askTreeAtTheBorder(question)).toBe('not-found');
  });
});

describe('what was agreed with one is not what was discussed with another', () => {
  test.each([
    ['What did Halvorsen and Efua Asante agree on?', 'not-found'],
    ['What did Halvorsen and Mensah agree on?', 'Both sides agreed to share what they know of tides.'],
  ])('%s', (question, answer) => {
    expect(askFieldKitchens(question)).toBe(answer);
  });
});

describe('what should come first', () => {
  test.each([
    [
      'What did Peru and Chile agree should come first in defence cooperation?',
      /^Peru and Chile have agreed that clearing/,
    ],
  ])('%s', (question, expected) => {
    expect(askSalmonForum(question)).toMatch(expected);
  });
});

describe('what two agreed to boost', () => {
  test.each([
    ['What did Dahl and Quispe agree to boost?', 'The two sides agreed to step up trade in herring.'],
  ])('%s', (question, answer) => {
    expect(askSpeakerDahl(question)).toBe(answer);
  });
});

describe('what two agreed may be told of either', () => {
  test.each([
    [
      'What did Halvorsen and Okoro agree the fishing ministers should do?',
      'He also agreed that the fishing ministers of the two countries be told to swap charts.',
    ],
    ['What did Halvorsen and Okoro agree the health ministers should do?', 'not-found'],
    ['What did Laine and Okoro agree the fishing ministers should do?', 'not-found'],
    [
      'Which charts did Okoro and Halvorsen want swapped?',
      'He also agreed that the fishing ministers of the two countries be told to swap charts.',
    ],
    ['Which charts did Okoro and Laine want swapped?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askSealCounts(question)).toBe(answer);
  });
});
