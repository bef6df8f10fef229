import { describe, expect, it } from 'vitest';
import { createRateLimit } from '../../src/slack/rate-limit.ts';
import { createRecent } from '../../src/slack/recent.ts';

describe('createRateLimit', () => {
  it('slides: what was asked a minute ago no longer counts', () => {
    let time = 0;
    const limit = createRateLimit(2, () => new Date(time));
    const at = (moment: number): string => {
      time = moment;
      return limit('T1 U1');
    };
    expect([at(0), at(30_000), at(59_000), at(59_500), at(60_001), at(61_000), at(90_001)]).toEqual([
      'allowed',
      'allowed',
      'refused',
      'silent',
      'allowed',
      'refused',
      'allowed',
    ]);
  });
});

describe('createRecent', () => {
  it('forgets the least recently used first, and what is too old', () => {
    let time = 0;
    const recent = createRecent<number>(2, 1000, () => new Date(time));
    recent.set('a', 1);
    recent.set('b', 2);
    expect(recent.get('a')).toBe(1);
    recent.set('c', 3);
    expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([1, undefined, 3]);
    time = 1000;
    expect(recent.get('a')).toBeUndefined();
  });
});
