import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { scoreReadings } from './reading.ts';
import type { Scores } from './scores.ts';

const SETS = join(import.meta.dirname, 'reading');

/**
 * What the reading has reached on the articles it is developed on, as the share of right ones, a set and a field at a
 * time; a change that falls below is seen at once. Raise a floor when the score rises for good.
 */
const FLOORS = JSON.parse(readFileSync(join(SETS, 'floors.json'), 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, number>>>
>;

it('holds every set that is developed on', () => {
  expect(Object.keys(FLOORS).sort()).toEqual(
    readdirSync(SETS)
      .filter((folder) => folder.startsWith('develop'))
      .sort(),
  );
});

describe.each(Object.entries(FLOORS))('readings of the articles in %s', (folder, floors) => {
  let scores: Scores;

  beforeAll(async () => {
    scores = await scoreReadings(join(SETS, folder));
  }, 120_000);

  it.each(Object.entries(floors))('%s reaches %d', (field, rate) => {
    const { right, due } = scores.fields[field] ?? { right: 0, due: 1 };
    expect(right / due, scores.misses.filter((miss) => miss.includes(field)).join('\n')).toBeGreaterThanOrEqual(rate);
  });

  it('call nothing a meeting that is none, and state no wrong day of publication', () => {
    expect(scores.misses.filter((miss) => miss.includes('meeting too many'))).toEqual([]);
    expect(scores.fields.published?.wrong).toBe(0);
  });
});
