import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import type { Day } from '../../src/calendar/day.ts';
import { wordsFor } from '../../src/wording/index.ts';
import { buildLibrary } from '../support/build-library.ts';

const library = buildLibrary({
  'talks.md': `---
title: "Halvorsen and Okoro talk about ferries"
published: 2026-03-05
---
LAGOS, March 4 — Norwegian Prime Minister Erik Halvorsen held talks with Nigerian President Ada Okoro in Lagos on 4 March 2026.

Halvorsen invited Nigerian enterprises to join the building of a drydock at Apapa. He said that Norway will lend the harbour 12 million euros for dredgers.

Okoro hailed the smokehouse course for 40 young cooks from Calabar, and thanked Halvorsen for sending Fisheries Adviser Nils Sundby to Kano.

Norway does not buy shark fins, Halvorsen said.

The Norwegian trawler Havella was rammed off Bonny Island in January, and three of its sailors were hurt.

Halvorsen invited his Nigerian counterpart to attend the Tromso Seafood Fair.

Nigeria has so far licensed 36 oyster beds.
`,
  'visit.md': `---
title: "Halvorsen ends journey"
published: 2026-03-08
---
ABUJA, March 8 — Norwegian Prime Minister Erik Halvorsen on 7 March 2026 met Nigerian Foreign Minister Musa Bello in Abuja.

His tour of the country started in Port Harcourt on 2 March. Halvorsen leaves for Accra on Monday.

The price of dried cod in Kano went down sharply, while smoked catfish was up 14 per cent.

The net factory at Warri runs two buses a day for its workers.
`,
  'treaty.md': `---
title: "The herring treaty"
published: 2026-10
---
Norway and Nigeria signed their herring treaty in Bergen on 9 May 1998.

Its archive was to be opened in Oslo, the ministers said.

The negotiations had lasted seven years.
`,
});
const textOf = (question: string): string =>
  answerQuestion(question, library, { on: '2026-11-22' as Day, words: wordsFor('en') })
    .sentences.map(({ text }) => text)
    .join(' ');

describe('what a report says in another word of its own', () => {
  test.each([
    ['What did Halvorsen invite Nigerian firms to build?', 'drydock at Apapa'],
    ['What course for cooks did Okoro praise?', 'smokehouse course'],
    ['Which trawler was attacked off Bonny Island?', 'Havella'],
    ['By how much did smoked catfish rise?', '14 per cent'],
  ])('%s', (question, expected) => {
    expect(textOf(question)).toContain(expected);
  });

  test.each([
    'What did Halvorsen invite Nigerian firms to demolish?',
    'What course for pilots did Okoro praise?',
    'Which trawler was attacked off Victoria Island?',
    'By how much did smoked mackerel rise?',
  ])('but not another thing: %s', (question) => {
    expect(textOf(question)).toBe('');
  });
});

describe('one of three telling words may be said otherwise where somebody is named', () => {
  test('and the sentence holds the others', () => {
    expect(textOf('What course did Okoro hail for cooks and bakers?')).toContain('smokehouse course');
  });

  test('but not two of them', () => {
    expect(textOf('What seminar did Okoro hail for cooks and bakers?')).toBe('');
  });

  test('nor a name', () => {
    expect(textOf('What course did Okoro hail for cooks and bakers in Warri?')).toBe('');
  });
});

describe('whoever is thanked for sending somebody', () => {
  test('sent them', () => {
    expect(textOf('Whom did Halvorsen send to Kano?')).toContain('Nils Sundby');
  });

  test('and not elsewhere', () => {
    expect(textOf('Whom did Halvorsen send to Jos?')).toBe('');
  });
});

describe('a yes or no', () => {
  test('is answered by a denial', () => {
    expect(textOf('Does Norway buy shark fins?')).toContain('does not buy shark fins');
  });

  test('of the same thing only', () => {
    expect(textOf('Does Norway buy whale oil?')).toBe('');
  });
});

test('an invitation to "his counterpart" is one to whoever holds the office', () => {
  expect(textOf('Where did Halvorsen invite the president?')).toContain('Tromso');
});

describe('what another state counts', () => {
  test('is told of that state', () => {
    expect(textOf('How many oyster beds has Nigeria licensed?')).toContain('36 oyster beds');
  });

  test('and of no other', () => {
    expect(textOf('How many oyster beds has Norway licensed?')).toBe('');
  });
});

test('where somebody goes on to is told by where they leave for', () => {
  expect(textOf('Which country did Halvorsen go on to from Nigeria?')).toContain('Accra');
  expect(textOf('Which country did Bello go on to from Nigeria?')).toBe('');
});

describe('how long and how often', () => {
  test('negotiations may have taken years', () => {
    expect(textOf('How long did the herring treaty negotiations take?')).toContain('seven years');
  });

  test('so many runs a day are how often', () => {
    expect(textOf('How often do the buses of the net factory run?')).toContain('two buses a day');
  });

  test('but the runs of one thing are not those of another', () => {
    expect(textOf('How often do the ferries of the net factory run?')).toBe('');
  });
});

test('an article that begins with a year goes on telling of it', () => {
  expect(textOf('Where was the archive to be opened in 1998?')).toContain('Oslo');
  expect(textOf('Where was the archive to be opened in 2004?')).toBe('');
});

test('a word in small letters is no slip for a name where names have their capitals', () => {
  expect(textOf('What did Halvorsen tell the bella about Apapa in Lagos?')).toBe('');
});
