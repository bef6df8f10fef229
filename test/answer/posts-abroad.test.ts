import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import type { Day } from '../../src/calendar/day.ts';
import { wordsFor } from '../../src/wording/index.ts';
import { buildLibrary } from '../support/build-library.ts';

const library = buildLibrary({
  'pact.md': `---
title: "The Ghent pact on canals"
published: 2021-06-02
---
The Ghent Pact on canals was signed in Belgium on 27 January 2019.
`,
});
const textOf = (question: string): string =>
  answerQuestion(question, library, { on: '2026-11-22' as Day, words: wordsFor('en') })
    .sentences.map(({ text }) => text)
    .join(' ');

test.each([
  ['Who was the US ambassador to Vietnam in 2012?', 'David Shear'],
  ['Who was the US ambassador to China in 2013?', 'Gary Locke'],
  ['Who was the premier of China in 2016?', 'Li Keqiang'],
  ['Who was the president of Vietnam in 2003?', 'Trần Đức Lương'],
])('%s', (question, name) => {
  expect(textOf(question)).toMatch(new RegExp(`^${name}: [^:]*$`));
});

test('an ambassador to one state is none to another', () => {
  expect(textOf('Who is the Chinese ambassador to Japan?')).toBe('');
  expect(textOf('Who is the Vietnamese ambassador to China?')).toBe('');
});
