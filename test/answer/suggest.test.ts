import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import type { Day } from '../../src/calendar/day.ts';
import { wordsFor } from '../../src/wording/index.ts';
import { buildLibrary } from '../support/build-library.ts';

const library = buildLibrary({
  'letters.md': `---
title: "Congratulations sent to Norway"
published: 2024-05-18
---
LAGOS, May 17 — Nigerian President Ada Okoro and Nigerian Prime Minister Bola Ige sent on May 17 congratulatory messages to Norwegian Prime Minister Erik Halvorsen on the Constitution Day of Norway.
`,
});

test('suggests a question about one of each side, and about a letter as such', () => {
  const { suggestions } = answerQuestion('Who wrote to Halvorsen?', library, {
    on: '2024-06-01' as Day,
    words: wordsFor('en'),
  });
  expect(suggestions).toContain('When did Ada Okoro write to Erik Halvorsen?');
  expect(suggestions.filter((one) => one.includes('Okoro') && one.includes('Ige'))).toEqual([]);
});
