import { expect, test } from 'vitest';
import { withTopic } from '../../../src/answer/question/topic-first.ts';
import { askWalrusTooth } from '../texts/walrus-tooth.ts';

test.each([
  ['the premier in Oslo in May, who did he see', 'who did the premier see in Oslo in May'],
  ['Okoro, when was she in Oslo?', 'when was Okoro in Oslo'],
  ['When A met B, what did he say?', 'When A met B, what did he say?'],
  ['In Lagos, who did he see?', 'In Lagos, who did he see?'],
  ['Okoro, when was Halvorsen in Oslo?', 'Okoro, when was Halvorsen in Oslo?'],
])('%j is asked as %j', (typed, asked) => {
  expect(withTopic(typed)).toBe(asked);
});

test('the question word may stand last', () => {
  expect(askWalrusTooth('trong halvorsen oslo how long')).toBe('His visit lasted from 3 to 6 March.');
  expect(askWalrusTooth('ferries to cuba why')).toBe('not-found');
});
