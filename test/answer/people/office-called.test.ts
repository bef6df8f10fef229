import { expect, test } from 'vitest';
import { officeCalled } from '../../../src/answer/people/office-called.ts';

test.each([
  ['NA leader', 'parliament chair'],
  ['National Assembly Chairwoman', 'parliament chair'],
  ['top legislator', 'parliament chair'],
  ['Party chief', 'party leader'],
  ['General Secretary', 'party leader'],
  ['PM', 'head of government'],
  ['Government leader', 'head of government'],
  ['State President', 'head of state'],
  ['Prime Minister', 'head of government'],
  ['foreign minister', 'foreign minister'],
  ['ambassador', 'ambassador'],
  ['Secretary', 'foreign minister'],
])('"the %s" is called so for %s', (office, called) => {
  expect(officeCalled(office)).toBe(called);
});
