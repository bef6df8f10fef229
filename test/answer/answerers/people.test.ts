import { describe, expect, test } from 'vitest';
import { askFishMuseum } from '../texts/fish-museum.ts';

describe('who somebody is', () => {
  test('is told by role, country and day, with the sentence that says so', () => {
    expect(askFishMuseum('Who is Ada Okafor?')).toBe(
      'Ada Okafor: Foreign Minister (Nigeria) on 4 May 2026. Nigerian Foreign Minister Ada Okafor and Norwegian Foreign Minister Nils Sundby spoke by phone on 4 May 2026.',
    );
  });

  test('and by nothing where no article says', () => {
    expect(askFishMuseum('Who is Amina Bello?')).toBe('');
  });
});
