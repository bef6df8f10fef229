import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import type { Day } from '../../src/calendar/day.ts';
import { wordsFor } from '../../src/wording/index.ts';
import { buildLibrary } from '../support/build-library.ts';

const library = buildLibrary({
  'call.md': `---
title: "Okafor and Sundby speak about herring"
published: 2026-03-05
---
LAGOS, March 4 — Nigerian Foreign Minister Ada Okafor and Norwegian Foreign Minister Nils Sundby discussed herring exports by telephone on 4 March 2026.

The phone call between Ada Okafor and Nils Sundby was initiated by the Norwegian side.

Okafor suggested joint oversight of the smokehouses at Apapa and Calabar.

The next Lagos fisheries summit will take place in Bergen at the end of this year, the ministers said.
`,
  'visit.md': `---
title: "Norway's king thanked"
published: 2026-04-02
---
HÀ NỘI — President Lương Cường on 2 April 2026 recalled King Harald's state visit to Việt Nam in May 2024 as a milestone.
`,
});
const textOf = (question: string, on = '2026-11-22'): string =>
  answerQuestion(question, library, { on: on as Day, words: wordsFor('en') })
    .sentences.map(({ text }) => text)
    .join(' ');

describe('who did something about a meeting', () => {
  test('is told by the sentence on the deed, not by who took part', () => {
    expect(textOf('Who initiated the phone call between Okafor and Sundby?')).toBe(
      'The phone call between Ada Okafor and Nils Sundby was initiated by the Norwegian side.',
    );
  });

  test('while who spoke is still told by the meeting', () => {
    expect(textOf('Who spoke by phone on 4 March 2026?')).toBe(
      'Ada Okafor and Nils Sundby spoke by phone on 4 March 2026.',
    );
  });
});

test('a verb finds the noun that no stem joins to it', () => {
  expect(textOf('Which smokehouses should they oversee together?')).toBe(
    'Okafor suggested joint oversight of the smokehouses at Apapa and Calabar.',
  );
});

describe('a coming meeting that is only planned in a sentence', () => {
  const question = 'Where will the next fisheries summit be held?';

  test('is told in that sentence', () => {
    expect(textOf(question)).toBe(
      'The next Lagos fisheries summit will take place in Bergen at the end of this year, the ministers said.',
    );
  });

  test('but not once the plan is from before last year', () => {
    expect(textOf(question, '2028-01-10')).toBe('');
  });

  test('and what has been is no answer to what will be', () => {
    expect(textOf('When will Okafor and Sundby hold talks on herring?')).toBe('');
  });
});

test('no state marks an odd anniversary in a year that nobody named', () => {
  expect(textOf('What anniversary do Việt Nam and Cuba mark?')).toBe('');
  expect(textOf('What anniversary do Việt Nam and Cuba mark?', '2035-06-01')).toContain('75 years');
});
