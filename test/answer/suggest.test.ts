import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import type { Day } from '../../src/calendar/day.ts';
import { wordsFor } from '../../src/wording/index.ts';
import { buildLibrary } from '../support/build-library.ts';
import { castleVisit } from './texts/castle-visit.ts';

const library = buildLibrary({
  'letters.md': `---
title: "Congratulations sent to Norway"
published: 2024-05-18
---
LAGOS, May 17 — Nigerian President Ada Okoro and Nigerian Prime Minister Bola Ige sent on May 17 congratulatory messages to Norwegian Prime Minister Erik Halvorsen on the Constitution Day of Norway.
`,
});

test('suggests a question about one of each side, and about a letter as such', () => {
  const { suggestions } = answerQuestion('Who is Bola Ige?', library, {
    on: '2024-06-01' as Day,
    words: wordsFor('en'),
  });
  expect(suggestions).toContain('When did Ada Okoro write to Erik Halvorsen?');
  expect(suggestions.filter((one) => one.includes('Okoro') && one.includes('Ige'))).toEqual([]);
});

describe('what is offered next', () => {
  const offered = (question: string): readonly string[] =>
    answerQuestion(question, castleVisit, { on: '2023-12-01' as Day, words: wordsFor('en') }).suggestions;

  test('is nothing that was just told, nor what was just asked in other words', () => {
    expect(offered('Who received Okoro in Oslo?')).not.toContain('When did Erik Halvorsen meet Ada Okoro?');
    expect(offered('What did Halvorsen ask Okoro for?')).not.toContain('What did Erik Halvorsen ask Nigeria?');
    expect(offered('What did Halvorsen ask Okoro for?')).toContain('What did Ada Okoro thank Norway for?');
  });

  test('on two who never met is no meeting, on two who did is their latest', () => {
    expect(offered('When did Norway and Kenya establish relations?').join()).not.toContain('meeting');
    expect(offered('What did Halvorsen ask Nigeria?')).toContain(
      'What was the latest meeting between Norway and Nigeria?',
    );
  });
});
