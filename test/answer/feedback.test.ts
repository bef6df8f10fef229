import { expect, test } from 'vitest';
import { type FeedbackRow, feedbackToEvalCase } from '../../src/answer/feedback.ts';

const row: FeedbackRow = {
  team: 'T1',
  question: 'When did Chính meet Halvorsen?',
  answer: 'On 14 May 2024.',
  articles: ['a1', 'gone'],
  verdict: 'up',
  at: new Date('2026-11-22T08:15:30Z'),
};
const fileOf = (id: string): string | undefined => (id === 'a1' ? 'talks.md' : undefined);

test('a good answer becomes a case as it stands', () => {
  expect(feedbackToEvalCase(row, fileOf)).toEqual({
    id: 'feedback-20261122081530',
    question: 'When did Chính meet Halvorsen?',
    articles: ['talks.md'],
    answer: 'On 14 May 2024.',
    on: '2026-11-22',
  });
});

test('a bad one keeps no answer and says what has to be settled', () => {
  const wrong = feedbackToEvalCase({ ...row, verdict: 'down', reason: 'wrong date' }, fileOf);
  expect(wrong).toMatchObject({ articles: ['talks.md'], answer: null });
  expect(wrong.todo).toContain('wrong date');
});

test('what was missing has no article yet', () => {
  expect(feedbackToEvalCase({ ...row, verdict: 'down', reason: 'missing' }, fileOf).articles).toEqual([]);
});
