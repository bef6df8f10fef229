import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import type { Day } from '../../src/calendar/day.ts';
import { wordsFor } from '../../src/wording/index.ts';
import { buildLibrary } from '../support/build-library.ts';

const library = buildLibrary({
  'ferry.md': `---
title: "Ferry pact"
published: 2024-09-04
---
OSLO, September 3 — Norwegian Foreign Minister Nils Sundby held talks with Nigerian Foreign Minister Ada Okafor in Oslo on 3 September 2024.

The ferry pact went unsigned that evening. The delay was probably due to a storm over the fjord.

Sundby thanked Nigeria for its lifeboat crews. Okafor announced a gift of 40 tonnes of rice and 12 nets.

Trade between the two countries should double by 2031, Okafor said.
`,
  'pact.md': `---
title: "Who is in the herring pact"
published: 2025-01-10
---
REYKJAVIK, January 10 — The herring pact was first signed in Reykjavik in 1974, with Iceland and Denmark as its first members. Chile and Peru joined it in 1996.
`,
});
const textOf = (question: string): string =>
  answerQuestion(question, library, { on: '2026-11-22' as Day, words: wordsFor('en') })
    .sentences.map(({ text }) => text)
    .join(' ');

describe('why', () => {
  test('is told by a sentence and the reason that follows it', () => {
    expect(textOf('Why did the ferry pact go unsigned?')).toBe(
      'The ferry pact went unsigned that evening. The delay was probably due to a storm over the fjord.',
    );
  });

  test('or by the act that tells what for', () => {
    expect(textOf('Why did Sundby thank Nigeria?')).toBe('Sundby thanked Nigeria for its lifeboat crews.');
  });

  test('and by nothing that gives no reason', () => {
    expect(textOf('Why did Okafor announce a gift of rice?')).toBe('');
  });
});

describe('which countries', () => {
  test('is told by a sentence that names them, of the year asked about', () => {
    expect(textOf('Which countries joined the herring pact in 1996?')).toBe('Chile and Peru joined it in 1996.');
  });

  test('not of another year', () => {
    expect(textOf('Which countries joined the herring pact in 1985?')).toBe('');
  });
});

describe('a year in the question', () => {
  test('is told by the article of that year', () => {
    expect(textOf('What did Okafor say about trade in 2024?')).toContain('double by 2031');
  });

  test('not by a year that is only aimed at', () => {
    expect(textOf('What did Okafor say about trade in 2031?')).toBe('');
  });
});

describe('in Vietnamese', () => {
  test('verbs, goods and measures are understood', () => {
    expect(textOf('Okafor tặng bao nhiêu tấn gạo?')).toContain('40 tonnes of rice');
  });

  test('and a thing that no article holds is not found', () => {
    expect(textOf('Okafor tặng bao nhiêu tấn cà phê?')).toBe('');
  });
});
