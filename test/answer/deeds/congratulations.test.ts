import { describe, expect, test } from 'vitest';
import { askChoirs } from '../texts/choirs.ts';
import { askInvestors } from '../texts/investors.ts';
import { askSundbyInLagos } from '../texts/sundby-in-lagos.ts';

describe('who congratulated somebody', () => {
  test.each([
    [
      'Who congratulated Soto on becoming Vice President?',
      'Norwegian Minister of Culture Siri Moen cabled her congratulations to Senator Ines Soto of Chile on her election as Vice President.',
    ],
    ['Who congratulated Ibarra on becoming Vice President?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askChoirs(question)).toBe(answer);
  });
});

describe('what a state is congratulated on', () => {
  test.each([
    [
      'What did Việt Nam congratulate Norway on at the WTO?',
      'Việt Nam congratulated Norway on its chairing the World Trade Organisation committee, Moe heard.',
    ],
  ])('%s', (question, answer) => {
    expect(askInvestors(question)).toBe(answer);
  });
});

test('who did it is not the one to whom it was done', () => {
  expect(askSundbyInLagos('Who congratulated Halvorsen?')).toBe('');
});
