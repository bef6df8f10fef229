import { describe, expect, test } from 'vitest';
import { asksRecord, placeInOrder } from '../../../src/answer/needs/ordinal.ts';
import { askBoatFair } from '../texts/boat-fair.ts';
import { askBogLaw } from '../texts/bog-law.ts';
import { askBreakfastInLagos } from '../texts/breakfast-in-lagos.ts';
import { askGhentPact } from '../texts/ghent-pact.ts';
import { askInvestors } from '../texts/investors.ts';
import { askNorwayWeek } from '../texts/norway-week.ts';
import { askReadingRoom } from '../texts/reading-room.ts';
import { askSalmonForum } from '../texts/salmon-forum.ts';

describe('a number in a row, a member by what took effect, and an office until death', () => {
  test.each([
    ['Which number was Norway to join the herring pact?', 'Norway was the 12th to join the pact.'],
    ['Since when is Norway a member of the Herring Pact?', 'Herring Pact takes effect for Norway: 3 February 2019.'],
    ['Since when is Nigeria a member of the Herring Pact?', 'not-found'],
    [
      'Since when had Dahl been Speaker when he died?',
      'Speaker Olav Dahl, Parliament Speaker since June 2011, died in Oslo on 9 April 2020.',
    ],
  ])('%s', (question, answer) => {
    expect(askBogLaw(question)).toBe(answer);
  });
});

describe('ranks', () => {
  test('the place in an order', () => {
    expect(placeInOrder('Which country was the third to sign?')).toBe(3);
    expect(placeInOrder('What did the first lady say?')).toBeUndefined();
  });

  test('who was the first to do it', () => {
    expect(asksRecord('Who was the first minister to cross the bridge?')).toBe(true);
    expect(asksRecord('When was the first meeting?')).toBe(false);
  });
});

test('a rank among many is a number', () => {
  const rank =
    'Denmark stands seventh among the states that invest in Ghana, Danish Ambassador Mette Holm said in Accra on October 4.';
  expect(askBoatFair('where does Denmark rank among those who invest in Ghana')).toBe(rank);
  expect(askBoatFair('what place does Denmark hold among states that invest in Ghana?')).toBe(rank);
  expect(askBoatFair('where does Norway rank among those who invest in Ghana')).toBe('not-found');
});

describe('which meeting of a series it was', () => {
  test.each([
    ['Which meeting of the Border Committee was held in April 2017?', /10th meeting/],
  ])('%s', (question, expected) => {
    expect(askSalmonForum(question)).toMatch(expected);
  });
});

describe('a place among partners', () => {
  test.each([
    ["What place did Chile hold among Peru's partners in 2014?", /eighth place/],
  ])('%s', (question, expected) => {
    expect(askNorwayWeek(question)).toMatch(expected);
  });

  test.each(["What place did Chile hold among Peru's partners in 2019?"])('nothing tells %s', (question) => {
    expect(askNorwayWeek(question)).toBe('not-found');
  });
});

test('which session it was asks for its number', () => {
  expect(askGhentPact('Which joint session was it with Portugal?')).toContain('the sixth of its kind');
});

describe('how a state ranks', () => {
  test.each([
    [
      'How does Norway rank among investors in Việt Nam?',
      'With 40 projects, Norway stands ninth among the countries that invest in Việt Nam.',
    ],
    ['How does Denmark rank among investors in Việt Nam?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askInvestors(question)).toBe(answer);
  });
});

describe('how many there have been up to somebody', () => {
  test.each([
    [
      'How many Danish ambassadors to Việt Nam have there been up to Holm?',
      "Đỗ Kha welcomed Holm as Denmark's 14th envoy to Việt Nam since 1971.",
    ],
    ['How many Chilean ambassadors to Việt Nam have there been up to Rojas?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askInvestors(question)).toBe(answer);
  });
});

describe('where talks were is no name of what they were on', () => {
  test.each([
    [
      'Where was the 16th round of talks on the Long Bay held?',
      'The negotiations were held in Arequipa on July 4, the ministry in Nairobi said.',
    ],
    ['Where was the 17th round of talks on the Long Bay held?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askReadingRoom(question)).toBe(answer);
  });
});

describe('who reached a level before another', () => {
  test.each([
    ['Which countries reached the top level with Norway before Chile did?', 'after Sweden and Denmark'],
  ])('%s', (question, expected) => {
    expect(askBreakfastInLagos(question)).toContain(expected);
  });

  test.each([
    'Which countries reached the top level with Nigeria before Chile did?',
  ])('nothing tells %s', (question) => {
    expect(askBreakfastInLagos(question)).toBe('not-found');
  });
});
