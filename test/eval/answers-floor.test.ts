import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { type QuestionRow, scoreAnswers } from './answers.ts';
import { loadFolders } from './load-folder.ts';
import { readRows } from './read-rows.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const load = (...folders: readonly string[]) => loadFolders(folders.map((folder) => join(ROOT, folder)));
const READING = ['develop', 'develop-2', 'develop-3'].map((folder) => `test/eval/reading/${folder}`);
const LATER = [4, 5, 6, 7].map((number) => `test/eval/reading/develop-${number}`);
/** What questions are asked over: the first sets over both, the later rows each over the one that their `set` names. */
const LIBRARIES = {
  both: load('corpus', 'test/eval/reading/develop'),
  third: load('test/eval/reading/develop-3'),
  corpus: load('corpus'),
  eval: load(...READING),
  later: load(...LATER),
  newest: load(...[10, 11, 12, 13].map((number) => `test/eval/reading/develop-${number}`)),
  pair: load(...[16, 17].map((number) => `test/eval/reading/develop-${number}`)),
  trio: load(...[18, 19, 20].map((number) => `test/eval/reading/develop-${number}`)),
  plain: load(...[14, 15].map((number) => `test/eval/reading/develop-${number}`)),
  mixed: load(...[17, 20].map((number) => `test/eval/reading/develop-${number}`)),
  envoys: load(...[21, 22].map((number) => `test/eval/reading/develop-${number}`)),
  ministers: load(...[23, 24].map((number) => `test/eval/reading/develop-${number}`)),
  broad: load(...[2, 3, 16, 17, 18, 19, 20].map((number) => `test/eval/reading/develop-${number}`)),
  'desk-one': load(...[14, 16, 18].map((number) => `test/eval/reading/develop-${number}`)),
  'desk-two': load(...[19, 20, 22].map((number) => `test/eval/reading/develop-${number}`)),
  'desk-three': load(...[15, 17, 21].map((number) => `test/eval/reading/develop-${number}`)),
  'desk-four': load(...[14, 20, 21].map((number) => `test/eval/reading/develop-${number}`)),
  'desk-five': load(...[14, 15, 16].map((number) => `test/eval/reading/develop-${number}`)),
  'desk-six': load(...[17, 18, 20].map((number) => `test/eval/reading/develop-${number}`)),
  'desk-seven': load(...[21, 22, 23].map((number) => `test/eval/reading/develop-${number}`)),
  'desk-eight': load(...[24, 26, 27].map((number) => `test/eval/reading/develop-${number}`)),
  'desk-nine': load(...[29, 30, 31].map((number) => `test/eval/reading/develop-${number}`)),
  'desk-ten': load(...[35, 36].map((number) => `test/eval/reading/develop-${number}`)),
  'desk-eleven': load(...[28, 33].map((number) => `test/eval/reading/develop-${number}`)),
  'desk-twelve': load(...[32, 36].map((number) => `test/eval/reading/develop-${number}`)),
  'desk-thirteen': load(...[34, 37].map((number) => `test/eval/reading/develop-${number}`)),
  latest: load(...[8, 9].map((number) => `test/eval/reading/develop-${number}`)),
};
const score = (file: string, over: keyof typeof LIBRARIES) =>
  scoreAnswers(
    LIBRARIES[over],
    readRows<QuestionRow>(join(ROOT, 'test/eval/answers', file)).filter(({ set }) => set === undefined || set === over),
    '2026-11-22' as Day,
  );

/** What was reached when the rules were written; a change that falls below has made answers worse. */
describe.each([
  { file: 'develop.jsonl', over: 'both', right: 0.97, refused: 1 },
  { file: 'held.jsonl', over: 'both', right: 0.96, refused: 1 },
  { file: 'develop-3.jsonl', over: 'third', right: 0.93, refused: 1 },
  // One row asks for a level that no article tells; the tables answer it.
  { file: 'develop-4.jsonl', over: 'corpus', right: 0.93, refused: 0.8 },
  { file: 'develop-4.jsonl', over: 'eval', right: 0.93, refused: 1 },
  { file: 'develop-5.jsonl', over: 'corpus', right: 0.83, refused: 1 },
  { file: 'develop-5.jsonl', over: 'eval', right: 0.9, refused: 1 },
  { file: 'develop-6.jsonl', over: 'corpus', right: 0.94, refused: 1 },
  { file: 'develop-7.jsonl', over: 'corpus', right: 0.88, refused: 1 },
  { file: 'develop-7.jsonl', over: 'later', right: 0.93, refused: 1 },
  // The rows q6 and q8 were measured before any rule was written for them: 38 and 69 of 135 answered right, 39 of 45 refused.
  { file: 'develop-8.jsonl', over: 'corpus', right: 0.95, refused: 0.95 },
  { file: 'develop-8.jsonl', over: 'later', right: 0.91, refused: 0.96 },
  // Five batches, each measured before a rule was written for it: 23, 15, 20, 24 and 22 of 28 to 30 right, 51 of 58 refused.
  { file: 'develop-9.jsonl', over: 'corpus', right: 0.89, refused: 0.96 },
  { file: 'develop-9.jsonl', over: 'later', right: 0.9, refused: 1 },
  { file: 'develop-9.jsonl', over: 'latest', right: 0.85, refused: 1 },
  // Two batches of 120 answerable rows, and four (v10a to v10d) that were measured before a rule was written for them:
  // 14, 17, 13 and 14 of 27 right, 49 of 52 refused.
  { file: 'develop-10.jsonl', over: 'corpus', right: 0.9, refused: 0.96 },
  { file: 'develop-10.jsonl', over: 'newest', right: 0.86, refused: 0.96 },
  // Written by somebody who never saw a rule, measured once before a miss of it was read, and no rule written for it since.
  { file: 'develop-11.jsonl', over: 'corpus', right: 0.93, refused: 0.93 },
  { file: 'develop-11.jsonl', over: 'newest', right: 0.88, refused: 1 },
  // Measured before a rule was written for them: 50 of 60 right, 18 of 19 refused.
  { file: 'develop-14.jsonl', over: 'corpus', right: 0.98, refused: 1 },
  { file: 'develop-14.jsonl', over: 'pair', right: 0.93, refused: 1 },
  // Half of it in short plain questions (27 of 30 right before), half in loose talk (1 of 30), 19 of 20 refused.
  { file: 'develop-15.jsonl', over: 'corpus', right: 0.73, refused: 1 },
  { file: 'develop-15.jsonl', over: 'trio', right: 0.76, refused: 1 },
  // Three batches, each measured before its misses were read: 54 of 69, 43 of 54 and 32 of 47 right, 46 of 48 refused.
  { file: 'develop-16.jsonl', over: 'plain', right: 0.92, refused: 1 },
  { file: 'develop-16.jsonl', over: 'mixed', right: 0.8, refused: 1 },
  // Two batches in short plain questions, each measured before its misses were read: 46 and 50 of 60 right, 39 of 40 refused.
  { file: 'develop-17.jsonl', over: 'corpus', right: 0.95, refused: 1 },
  { file: 'develop-17.jsonl', over: 'envoys', right: 0.94, refused: 1 },
  { file: 'develop-18.jsonl', over: 'corpus', right: 0.95, refused: 1 },
  { file: 'develop-18.jsonl', over: 'ministers', right: 0.94, refused: 1 },
  // Six batches of hard near phrasings, each measured before its misses were read: 19, 24, 27, 25, 27 and 27 of 31 to 36
  // right, 57 of 60 refused.
  { file: 'develop-30.jsonl', over: 'corpus', right: 0.8, refused: 1 },
  { file: 'develop-30.jsonl', over: 'broad', right: 0.94, refused: 1 },
  { file: 'develop-31.jsonl', over: 'corpus', right: 0.75, refused: 1 },
  { file: 'develop-31.jsonl', over: 'broad', right: 0.91, refused: 1 },
  { file: 'develop-32.jsonl', over: 'corpus', right: 1, refused: 1 },
  { file: 'develop-32.jsonl', over: 'broad', right: 0.87, refused: 1 },
  // Four batches in the loose words of a desk, each measured before its misses were read: 22 of 40, 22 of 45, 32 of 45 and
  // 30 of 44 right, 40 of 46 refused.
  { file: 'develop-19.jsonl', over: 'desk-one', right: 0.92, refused: 0.9 },
  { file: 'develop-19.jsonl', over: 'desk-two', right: 0.86, refused: 1 },
  { file: 'develop-19.jsonl', over: 'desk-three', right: 0.84, refused: 1 },
  { file: 'develop-19.jsonl', over: 'desk-four', right: 0.8, refused: 1 },
  // Each by somebody who never saw a rule; measured before a miss was read: 46, 52 and 50 of 60 right, 20 of 20 refused.
  { file: 'develop-33.jsonl', over: 'corpus', right: 0.96, refused: 1 },
  { file: 'develop-33.jsonl', over: 'desk-five', right: 0.93, refused: 1 },
  { file: 'develop-34.jsonl', over: 'corpus', right: 0.96, refused: 1 },
  { file: 'develop-34.jsonl', over: 'desk-six', right: 0.96, refused: 1 },
  { file: 'develop-35.jsonl', over: 'corpus', right: 0.83, refused: 1 },
  { file: 'develop-35.jsonl', over: 'desk-seven', right: 0.93, refused: 1 },
  { file: 'develop-36.jsonl', over: 'corpus', right: 0.93, refused: 1 },
  { file: 'develop-36.jsonl', over: 'desk-eight', right: 0.93, refused: 1 },
  // The tables know since when Italy is a partner, which no article tells.
  { file: 'develop-37.jsonl', over: 'corpus', right: 0.9, refused: 0.9 },
  { file: 'develop-37.jsonl', over: 'desk-nine', right: 0.83, refused: 1 },
  // Each by somebody who never saw a rule; measured before a miss was read: 40 and 47 of 60 right, 35 of 40 refused.
  { file: 'develop-38.jsonl', over: 'corpus', right: 0.98, refused: 1 },
  { file: 'develop-38.jsonl', over: 'desk-ten', right: 0.96, refused: 1 },
  { file: 'develop-38.jsonl', over: 'desk-eleven', right: 0.9, refused: 1 },
  // The same: 50 and 48 of 60 right, 34 of 40 refused.
  { file: 'develop-39.jsonl', over: 'corpus', right: 0.96, refused: 1 },
  { file: 'develop-39.jsonl', over: 'desk-twelve', right: 0.73, refused: 1 },
  { file: 'develop-39.jsonl', over: 'desk-thirteen', right: 0.98, refused: 1 },
] as const)('$file over $over', ({ file, over, right, refused }) => {
  const reached = score(file, over);

  test('answers hold the expected fact, from the right article first', () => {
    expect(reached.right / reached.checked).toBeGreaterThanOrEqual(right);
  });

  test('what the corpus does not hold is refused', () => {
    expect(reached.refused / reached.unanswerable).toBeGreaterThanOrEqual(refused);
  });

  test('no answer stands without a passage', () => {
    expect(reached.withoutPassage).toBe(0);
  });
});
