import { describe, expect, test } from 'vitest';
import { askFishMuseum } from '../texts/fish-museum.ts';
import { askHarbourToll } from '../texts/harbour-toll.ts';
import { askRedLine } from '../texts/red-line.ts';
import { askTrawlerLog } from '../texts/trawler-log.ts';

describe('states called by their language', () => {
  test('are no state that somebody met', () => {
    expect(askRedLine('When did Nigeria host the summit of Norse-speaking countries?')).toBe(
      'Nigeria hosted the summit of Norse-speaking countries in 1998.',
    );
    expect(askRedLine('When did Nigeria host the summit of Danish-speaking countries?')).toBe('not-found');
  });
});

test('a people is asked about as its state', () => {
  expect(askFishMuseum('Who did the Norwegians name ambassador to Chile?')).toContain('Kari Lund');
  expect(askFishMuseum('Who did the Danes name ambassador to Chile?')).toBe('');
});

test('a people is its state', () => {
  expect(askTrawlerLog('How much aid did Nigeria offer Ukraine?')).toContain('300,000 dollars');
  expect(askTrawlerLog('How much aid did Nigeria offer Ghana?')).toBe('not-found');
});

test('a king is somebody, where an invitation is asked about', () => {
  expect(askTrawlerLog('Whom did Okafor invite through Sundby?')).toContain('the King and Queen');
});

describe('a capital of which something is asked is its state', () => {
  test.each([
    ['What did Okoro urge Oslo to share?', 'Okoro asked Norway to share its herring charts.'],
    ['What did Okoro urge Stockholm to share?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askHarbourToll(question)).toBe(answer);
  });
});
