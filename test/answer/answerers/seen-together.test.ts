import { describe, expect, test } from 'vitest';
import { askKelpPact } from '../texts/kelp-pact.ts';

describe('what two saw together', () => {
  test('is counted where they met', () => {
    expect(askKelpPact('How many contracts did Lộc and Haugen see initialled?')).toEqual([
      'The two officials looked on as nine contracts were initialled.',
    ]);
  });
  test('is not counted where nothing tells that they met', () => {
    expect(askKelpPact('How many contracts did Lộc and Lund see initialled?')).toEqual([]);
  });
});
