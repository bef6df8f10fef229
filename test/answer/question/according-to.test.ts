import { describe, expect, test } from 'vitest';
import { withSpeaker } from '../../../src/answer/question/according-to.ts';

describe('what a thing comprises, as somebody told it', () => {
  test('is asked of what that one said', () => {
    expect(withSpeaker('What will the kelp pact cover, per Lund?')).toBe('What did Lund say about the kelp pact?');
    expect(withSpeaker('According to Lund, what does the pact include?')).toBe('What did Lund say about the pact?');
  });
  test('other verbs stay', () => {
    expect(withSpeaker('What will Norway send, per Lund?')).toBe('What will Norway send, per Lund?');
  });
});
