import { expect, test } from 'vitest';
import { givesReason } from '../../../src/answer/deeds/reason.ts';
import { actsIn, findAskedAct } from '../../../src/answer/words/acts.ts';

test('passing on is conveying, passing is not', () => {
  expect([...actsIn("passed on Mutua's letter")]).toEqual(['conveyed']);
  expect([...actsIn('the bill was passed on Tuesday')]).toEqual([]);
  expect(givesReason('He offered sympathy to the victims.', 'why did he offer sympathy')).toBe(true);
  expect(givesReason('He offered sympathy to his guest.', 'why did he offer sympathy')).toBe(false);
});

test.each([
  ["What did Halvorsen say about Okoro's request for boats?", undefined],
  ['What did Halvorsen tell Okoro about the offer of Ghana?', undefined],
  ["What did Halvorsen say of Okoro's visit on request?", 'asked'],
  ['What did Halvorsen request about boats?', 'asked'],
])('%s asks for %s', (question, act) => {
  expect(findAskedAct(question)?.act).toBe(act);
});
