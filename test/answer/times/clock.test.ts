import { describe, expect, test } from 'vitest';
import { askPrintShow } from '../texts/print-show.ts';
import { askSmokedEel } from '../texts/smoked-eel.ts';

describe('when something starts', () => {
  test.each([['What time does the Harbour Festival start?', /from 11 - 7 p\.m\./]])('%s', (question, expected) => {
    expect(askPrintShow(question)).toMatch(expected);
  });
});

describe('the hour of a meeting', () => {
  test('is told by the clock', () => {
    expect(askSmokedEel('What time did Okafor meet Sundby?')).toContain('At 4 pm');
  });

  test('not by its day', () => {
    expect(askSmokedEel('What time did Balogun meet Sundby?')).not.toContain('March');
  });
});
