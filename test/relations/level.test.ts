import { expect, test } from 'vitest';
import { coreOfLevel, rankOfLevel } from '../../src/relations/level.ts';

test.each([
  [
    'Comprehensive Strategic Partnership for Peace, Cooperation and Sustainable Development',
    'comprehensive strategic partnership',
    3,
  ],
  ['comprehensive strategic cooperative partnership', 'comprehensive strategic cooperative partnership', 3],
  ['extensive strategic partnership for peace and prosperity in Asia', 'extensive strategic partnership', 2.5],
  ['strategic partnership', 'strategic partnership', 2],
  ['comprehensive partnership in the 21st century', 'comprehensive partnership', 1],
  ['reliable and long-term stable partnership', 'partnership', 0.5],
  ['green strategic partnership', 'green strategic partnership', undefined],
  [
    'strategic partnership on climate change adaptation and water management',
    'strategic partnership on climate change adaptation and water management',
    undefined,
  ],
  ['community with a shared future', 'community with a shared future', undefined],
])('%s', (wording, core, rank) => {
  expect(coreOfLevel(wording)).toBe(core);
  expect(rankOfLevel(wording)).toBe(rank);
});
