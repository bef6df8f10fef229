import { expect, test } from 'vitest';
import type { Party } from '../../../src/actor/actor.ts';
import { membersAsked } from '../../../src/answer/people/body-members.ts';

test('members of a body are asked for as a class, not the body itself', () => {
  const asean = 'ASEAN' as Party;
  expect(membersAsked(asean, 'Which ASEAN states signed?', 6, 11)?.has('LA' as Party)).toBe(true);
  expect(membersAsked(asean, 'What did ASEAN states sign?', 9, 14)).toBeUndefined();
  expect(membersAsked(asean, 'Which ASEAN summit was it?', 6, 11)).toBeUndefined();
});
