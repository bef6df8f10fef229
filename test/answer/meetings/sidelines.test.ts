import { describe, expect, test } from 'vitest';
import { askBoatFair } from '../texts/boat-fair.ts';
import { askCodCouncil } from '../texts/cod-council.ts';
import { askFjordDialogue } from '../texts/fjord-dialogue.ts';
import { askSotoInOslo } from '../texts/soto-in-oslo.ts';
import { askSpeakerDahl } from '../texts/speaker-dahl.ts';

describe('on whose sidelines two met is told by that word', () => {
  test.each([
    [
      'On the sidelines of what did Lund meet Mensah?',
      'Norwegian Foreign Minister Kari Lund met Ghanaian Foreign Minister Kofi Mensah in Accra on 4 May 2011, on the sidelines of the Ocean Forum.',
    ],
    ['On the sidelines of what did Soto meet Halvorsen?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askSotoInOslo(question)).toBe(answer);
  });
});

describe('at which gathering two met', () => {
  test.each([
    ['Which forum did Skov and Soto meet at?', /^Danish Defence Minister Ivar Skov met [^|]*Fjord Dialogue[^|]*$/],
    ['Where did Rojas and Holm meet in 2011?', /at the 2011 Fish Forum/],
  ])('%s', (question, expected) => {
    expect(askFjordDialogue(question)).toMatch(expected);
  });

  test.each([
    'Which forum did Rosa Quispe and Musa Bello meet at?',
    'Where did Rojas and Bello meet in 2011?',
  ])('nothing tells %s', (question) => {
    expect(askFjordDialogue(question)).toBe('not-found');
  });
});

test('sidelines, margins and fringes are one', () => {
  const met = 'Ada Okafor and Lene Dahl met in Quito on 14 October 2016.';
  expect(askBoatFair('When did Okafor and Dahl meet on the sidelines of the Ocean Forum?')).toBe(met);
  expect(askBoatFair('When did Okafor and Dahl meet on the margins of the Ocean Forum?')).toBe(met);
  expect(askBoatFair('When did Okafor and Dahl meet on the sidelines of the Mountain Forum?')).toBe('not-found');
});

describe('on whose sidelines somebody was received', () => {
  test.each([
    // The reception of the article is the one that was beside something.
    [
      'On the sidelines of what did Dahl receive Quispe?',
      'The reception was held on the sidelines of the Northern Parliamentary Forum.',
    ],
    ['On the sidelines of what did Dahl receive Soto?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askSpeakerDahl(question)).toBe(answer);
  });
});

describe('which summit somebody attended', () => {
  test.each([['Which summit was Halvorsen attending in Nigeria?', 'Group of Twelve']])('%s', (question, expected) => {
    expect(askCodCouncil(question)).toContain(expected);
  });

  test.each(['Which summit was Halvorsen attending in Sweden?'])('nothing tells %s', (question) => {
    expect(askCodCouncil(question)).toBe('not-found');
  });
});
