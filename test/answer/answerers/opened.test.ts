import { describe, expect, test } from 'vitest';
import { askKelpPact } from '../texts/kelp-pact.ts';

describe('what two opened', () => {
  test('is told by a ribbon that was cut', () => {
    expect(askKelpPact('What did Lộc and Haugen open in Bergen?')).toEqual([
      'In Bergen, they cut the ribbon at a reading room for sailors.',
    ]);
  });
  test('is not told by an opening of talks', () => {
    expect(askKelpPact('What did Lund and Moen inaugurate in Bergen?')).toEqual([]);
  });
});
