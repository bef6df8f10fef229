import { describe, expect, test } from 'vitest';
import { askBlueMist } from '../texts/blue-mist.ts';
import { askRedLine } from '../texts/red-line.ts';
import { askSmokedEel } from '../texts/smoked-eel.ts';

describe('when something began again, and since when it has held', () => {
  test.each([
    ['when did work on the tunnels resume', /^Work on the tunnels started again on 30 July 2024/],
    ['since when has the red line been running', /since November 2021/],
    ['since when has the blue line been running', 'not-found'],
    ['since when have free rides on the metro been in force', 'not-found'],
    ['since when has the ferry rule been in force', /came into force in May 2019/],
  ])('%s', (question, expected) => {
    expect(askRedLine(question)).toMatch(expected);
  });
});

test('since when somebody has been coming', () => {
  expect(askSmokedEel('Since when has Sundby been coming to Nigeria?')).toContain('since 1991');
});

test('years ago tell since when', () => {
  expect(askBlueMist('Since when have Norway and Finland had diplomatic relations, according to Saari?')).toBe(
    'Saari said that since the two countries set up diplomatic relations 83 years ago they have kept a common lighthouse.',
  );
  expect(askBlueMist('Since when have Norway and Finland had a visa waiver, according to Saari?')).toBe('not-found');
});
