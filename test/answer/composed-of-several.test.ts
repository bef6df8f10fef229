import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import type { Day } from '../../src/calendar/day.ts';
import { wordsFor } from '../../src/wording/index.ts';
import { buildLibrary } from '../support/build-library.ts';

const library = buildLibrary({
  'lisbon.md': `---
title: "Okafor and Sundby hold talks in Lisbon"
published: 2024-06-12
---
LISBON, June 11 — Nigerian Foreign Minister Ada Okafor held talks with Norwegian Foreign Minister Nils Sundby at the Palace of the Necessidades in Lisbon on 11 June 2024.

After the talks they saw seven papers signed. Sundby took the place of Kari Moe last spring.

The same day, Okafor also had meetings with the foreign ministers of Chile and Ghana.

It was the first visit to Portugal by a Nigerian foreign minister in eight and a half years. Bola Adeyemi came in December 2015.

Okafor is due to fly to Rabat on Thursday to meet Moroccan Foreign Minister Nasser Bourita.

In March, on the margins of a forum in Accra, Okafor and Sundby first met.
`,
  'call.md': `---
title: "Okafor and Rossi speak by phone"
published: 2024-09-04
---
LAGOS, Sept 3 — Nigerian Foreign Minister Ada Okafor and Italian Foreign Minister Paola Rossi spoke by phone on 3 September 2024, at the request of the Italian side.

On August 30, at Lima's request, Rossi had a call with Peruvian Foreign Minister Liv Dahl.
`,
  'oslo.md': `---
title: "Rossi in Oslo"
published: 2024-10-02
---
OSLO, Oct 1 — Norwegian Foreign Minister Nils Sundby met Italian Foreign Minister Paola Rossi in Oslo on 1 October 2024.

The guest was also received by Storting President Per Moe and Defence Minister Kari Lund.
`,
});
const asked = (question: string): string =>
  answerQuestion(question, library, { on: '2026-11-22' as Day, words: wordsFor('en') })
    .sentences.map(({ text }) => text)
    .join(' ') || 'not found';

describe('what neighbouring sentences and readings tell together', () => {
  test.each([
    ['Okafor and Sundby in Lisbon 2024: how many papers were signed?', 'After the talks they saw seven papers signed.'],
    ['Whom did Sundby replace?', 'Sundby took the place of Kari Moe last spring.'],
    [
      'Who else did Okafor meet in Lisbon the day she saw Sundby?',
      'The same day, Okafor also had meetings with the foreign ministers of Chile and Ghana.',
    ],
    [
      'Last Nigerian foreign minister in Portugal before Okafor?',
      'It was the first visit to Portugal by a Nigerian foreign minister in eight and a half years. Bola Adeyemi came in December 2015.',
    ],
    [
      'Where did Okafor and Sundby first meet?',
      'In March, on the margins of a forum in Accra, Okafor and Sundby first met.',
    ],
    [
      'Whom was Okafor due to meet after her talks with Sundby?',
      'Okafor is due to fly to Rabat on Thursday to meet Moroccan Foreign Minister Nasser Bourita.',
    ],
    [
      'who asked for the call between Okafor and Rossi?',
      'Nigerian Foreign Minister Ada Okafor and Italian Foreign Minister Paola Rossi spoke by phone on 3 September 2024, at the request of the Italian side.',
    ],
    [
      'Where exactly in Lisbon did Okafor see Sundby?',
      'LISBON, June 11 — Nigerian Foreign Minister Ada Okafor held talks with Norwegian Foreign Minister Nils Sundby at the Palace of the Necessidades in Lisbon on 11 June 2024.',
    ],
    [
      'Who else did Rossi meet in Oslo besides Sundby?',
      'The guest was also received by Storting President Per Moe and Defence Minister Kari Lund.',
    ],
  ])('%s', (question, answer) => {
    expect(asked(question)).toContain(answer.replace(/^[A-Z]+, June 11 — /, ''));
  });

  test.each([
    'Okafor and Sundby in Lisbon 2023: how many papers were signed?',
    'Whom did Rossi replace?',
    'Who else did Sundby meet in Oslo the day he saw Rossi?',
    'Last Nigerian foreign minister in Norway before Okafor?',
    'Where did Rossi and Sundby first meet each other in Accra?',
    'Whom was Rossi due to meet after her talks with Sundby?',
    'who asked for the talks between Sundby and Rossi?',
    'Where exactly in Oslo did Sundby see Rossi?',
    'Which hotel did Okafor and Sundby meet in?',
  ])('%s is refused', (question) => {
    expect(asked(question)).toBe('not found');
  });
});
