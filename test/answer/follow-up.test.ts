import { expect, test } from 'vitest';
import { resolveFollowUp } from '../../src/answer/follow-up.ts';
import type { Day } from '../../src/calendar/day.ts';
import { library } from './corpus.ts';

const resolve = (asked: string, previous?: string): string =>
  resolveFollowUp(asked, previous, library, '2026-11-22' as Day);

test.each([
  ['where?', 'When did Chính meet Halvorsen?', 'Where did Chính meet Halvorsen?'],
  ['And when was that?', 'Where did Chính meet Halvorsen?', 'When did Chính meet Halvorsen?'],
  ['when?', 'What did Chính ask Halvorsen?', 'When did Chính and Halvorsen meet?'],
  ['and with Nigeria?', 'What is the level of relations with Norway?', 'What is the level of relations with Nigeria?'],
  ['and Okoro?', 'When did Chính last meet Halvorsen?', 'When did Chính last meet Okoro?'],
  [
    'and in 2016?',
    'What is the level of relations with Norway?',
    'What is the level of relations with Norway in 2016?',
  ],
  ['and in 2016?', 'What was the level with Norway in 2024?', 'What was the level with Norway in 2016?'],
  [
    'What was it in 2016?',
    'What is the level of relations with Norway?',
    'What is the level of relations with Norway in 2016?',
  ],
  ['what did he ask?', 'Who did Chính receive?', 'what did Chính ask?'],
  ['What did he ask?', 'When did Chính meet Halvorsen in May 2024?', 'What did Chính ask with Halvorsen in May 2024?'],
  ['who did he meet?', 'When did Chính go to Oslo?', 'who did Chính meet in Oslo?'],
  ['what did he ask?', 'When did Chính visit Norway in May 2024?', 'what did Chính ask in Norway in May 2024?'],
  ['and in Oslo?', 'What did Chính ask?', 'What did Chính ask in Oslo?'],
  ['and in Oslo?', 'Who did Chính meet in Lagos?', 'Who did Chính meet in Oslo?'],
  // To whom one wrote is not where one was; another place is another's.
  ['what did he ask?', 'When did Chính write to Norway?', 'what did Chính ask?'],
  ['who did he meet in Lagos?', 'When did Chính go to Oslo?', 'who did Chính meet in Lagos?'],
])('%s after %s', (asked, previous, resolved) => {
  expect(resolve(asked, previous)).toBe(resolved);
});

test.each([
  ['What did Okoro hope for?', 'When did Chính meet Halvorsen?'],
  ['What did he ask?', 'Which treaties exist?'],
  ['where?', undefined],
])('%s stays as it is after %s', (asked, previous) => {
  expect(resolve(asked, previous)).toBe(asked);
});
