import { expect, test } from 'vitest';
import { givesReason } from '../../../src/answer/deeds/reason.ts';
import { actsIn } from '../../../src/answer/words/acts.ts';

test('passing on is conveying, passing is not', () => {
  expect([...actsIn("passed on Mutua's letter")]).toEqual(['conveyed']);
  expect([...actsIn('the bill was passed on Tuesday')]).toEqual([]);
  expect(givesReason('He offered sympathy to the victims.', 'why did he offer sympathy')).toBe(true);
  expect(givesReason('He offered sympathy to his guest.', 'why did he offer sympathy')).toBe(false);
});
