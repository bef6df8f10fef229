import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import type { Day } from '../../src/calendar/day.ts';
import { wordsFor } from '../../src/wording/index.ts';
import { buildLibrary } from '../support/build-library.ts';

const library = buildLibrary({
  'death.md': `---
title: "Death of Prime Minister Erik Halvorsen"
published: 2026-07-20
---
Norwegian Prime Minister Erik Halvorsen died in Oslo on 19 July 2026. He had held the office since 2021.

Fisheries Minister Siri Moen had taken over his duties the week before, on account of illness.
`,
  'visit.md': `---
title: "Okoro in Oslo"
published: 2026-03-05
---
OSLO, March 5 — Norwegian Prime Minister Erik Halvorsen held talks with Nigerian President Ada Okoro in Oslo on 4 March 2026.

Okoro had arrived from Lisbon late on 3 March, and took an interest in the ferries that Halvorsen showed her.
`,
});
const ask = (question: string): string =>
  answerQuestion(question, library, { on: '2026-11-22' as Day, words: wordsFor('en') })
    .sentences.map(({ text }) => text)
    .join(' | ') || 'not-found';

describe('who came after somebody, and from where', () => {
  test.each([
    ['Who took over from Halvorsen?', 'Siri Moen'],
    ['who succeeded Halvorsen', 'Siri Moen'],
    ['Where did Okoro fly in from?', 'Lisbon'],
  ])('%s', (question, expected) => {
    expect(ask(question)).toContain(expected);
  });

  test.each([
    'Who took over from Okoro?',
    'who succeeded Moen',
    'Where did Halvorsen fly in from?',
  ])('nothing tells %s', (question) => {
    expect(ask(question)).toBe('not-found');
  });
});
