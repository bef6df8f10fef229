import { describe, expect, test } from 'vitest';
import { askGhentPact } from '../texts/ghent-pact.ts';
import { askPrintShow } from '../texts/print-show.ts';
import { askRedLine } from '../texts/red-line.ts';

describe('until when somebody stays', () => {
  test.each([['until when is Sundby in Lagos', /stays in Lagos until 6 March/]])('%s', (question, expected) => {
    expect(askRedLine(question)).toMatch(expected);
  });
});

describe('the end of a thing and its leaving', () => {
  test.each([
    [
      'When did the Danish cable ship leave Nigerian waters?',
      "After a warning, the ship sailed out of Nigeria's waters on May 7, he said.",
    ],
    ['Until when is the Peru print show open?', 'Entrance is free, from 9am to 6pm every day up to May 2.'],
  ])('%s', (question, expected) => {
    expect(askPrintShow(question)).toBe(expected);
  });

  test('what tells no end answers no "until when"', () => {
    expect(askPrintShow('Until when is Ambassador Krag in Nigeria?')).toBe('not-found');
    expect(askPrintShow('until when were the patrol vessels in Nigeria')).toBe('not-found');
  });

  test('the day on which it opened is still told', () => {
    expect(askPrintShow('When did the Peru print show open?')).toContain('opened on April 10');
  });
});

describe('when somebody came and left', () => {
  test.each([
    ["When did Luz Vera's visit end?", /which runs from Friday to Monday/],
    ['When did Reyes reach Mombasa?', /met in Mombasa on October 17/],
  ])('%s', (question, expected) => {
    expect(askPrintShow(question)).toMatch(expected);
  });
});

test('when it left is told by the leaving', () => {
  expect(askGhentPact('When did the tug Fenris leave?')).toContain('2 June 2022');
});
