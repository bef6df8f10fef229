import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { parseQuestion } from '../../src/answer/question/question.ts';
import type { Day } from '../../src/calendar/day.ts';
import { wordsFor } from '../../src/wording/index.ts';
import { buildLibrary } from '../support/build-library.ts';

const library = buildLibrary({
  'exports.md': `---
title: "Cloth exports in ten months"
published: 2024-11-06
---
HÀ NỘI — Việt Nam sold cloth worth US$40 billion abroad in the first ten months of 2024, the statistics office said.

Norway was the largest buyer with $9.5 billion, while Peru stayed behind.

The two sides agreed on a pilot scheme, a statement said, without details of possible purchases of lifeboats.
`,
  'may.md': `---
title: "Okafor and Sundby speak by phone"
published: 2024-05-05
---
LAGOS, May 4 — Nigerian Foreign Minister Ada Okafor and Norwegian Foreign Minister Nils Sundby spoke by phone on 4 May 2024.

Sundby offered a course for divers. Okafor asked Norway to open a school for pilots.
`,
  'june.md': `---
title: "Okafor and Sundby speak by phone again"
published: 2024-06-12
---
LAGOS, June 11 — Nigerian Foreign Minister Ada Okafor and Norwegian Foreign Minister Nils Sundby spoke by phone on 11 June 2024.

Sundby offered two ferries. The two agreed on a list of harbours.

Okafor suggested that both sides soon agree on a fishing season.
`,
  'city.md': `---
title: "Bergen party chief meets Dahl"
published: 2024-07-02
---
BERGEN, July 1 — Secretary of the Bergen Party Committee Per Moe met Peruvian Consul General Liv Dahl in Bergen on 1 July 2024.

Dahl asked the authorities to shorten the queue for visas.
`,
});
const asked = (question: string): string =>
  answerQuestion(question, library, { on: '2026-11-22' as Day, words: wordsFor('en') })
    .sentences.map(({ text }) => text)
    .join(' ');

describe('a time that stands before its meeting', () => {
  test.each([
    ['What did Sundby offer in the May call with Okafor?', 'a course for divers'],
    ['What did Sundby offer in their June call?', 'two ferries'],
    ['What did Sundby offer in the June 2024 phone call with Okafor?', 'two ferries'],
  ])('%s', (question, fact) => {
    expect(asked(question)).toContain(fact);
  });

  test('a month without a meeting is refused', () => {
    expect(asked('What did Sundby offer in the March call with Okafor?')).toBe('');
  });

  test('a year before a meeting is its time', () => {
    expect(parseQuestion('What did A say at their 2024 meeting?', '2026-11-22' as Day).periods).toMatchObject([
      { from: '2024-01-01', to: '2024-12-31' },
    ]);
  });
});

describe('whom an office describes', () => {
  test('several holders of one office', () => {
    expect(asked('What did the foreign ministers agree on in June 2024?')).toContain('a list of harbours');
  });

  test('what both agreed goes before what one suggests that they agree', () => {
    expect(asked('What did the foreign ministers agree on in June 2024?')).toMatch(/^The two agreed/);
  });

  test('the party chief of a city', () => {
    expect(asked('What did Dahl ask the Bergen party chief for?')).toContain('queue for visas');
  });
});

describe('amounts', () => {
  test('the sentence that names to whom it went', () => {
    expect(asked('How much did Việt Nam sell to Norway in the first ten months of 2024?')).toContain('9.5 billion');
  });

  test('dollars are no word of their state', () => {
    expect(asked('How much did Việt Nam sell to the US in the first ten months of 2024?')).toBe('');
  });

  test('"the two sides" count nothing', () => {
    expect(asked('How many lifeboats will Việt Nam purchase?')).toBe('');
  });
});

const travels = buildLibrary({
  'lagos.md': `---
title: "Sundby in Lagos"
published: 2025-03-06
---
LAGOS, March 6 — Norwegian Foreign Minister Nils Sundby met Nigerian Foreign Minister Ada Okafor in Lagos on 5 March 2025.

Sundby praised the harbour school. Okafor thanked Norway for 40 nets. Sundby hoped for more trade in nets.

Sundby had arrived late on 4 March by ship from Accra.

On 6 March Sundby met Nigerian President Bola Adeyemi. The two agreed on a pilot scheme. The President laid a wreath at the sailors' stone.

Also present at the talks in Lagos was Kari Lund, the envoy of Norway.

Sundby spoke at the Sailors' College. Norway would hand over a tug to Nigeria, he said.

Sundby visited the fish market and then left for home on 7 March. Peru paid for the market's roof. He welcomed a credit of $30 million for patrol boats.
`,
  'day.md': `---
title: "Greetings for the Day of the Sea"
published: 2025-05-17
---
OSLO, May 17 — Norway marked its Day of the Sea on 17 May 2025.

President Bola Adeyemi of Nigeria cabled his greetings to Prime Minister Erik Halvorsen.

Halvorsen congratulated Foreign Minister Ada Okafor on her election to the fish council.
`,
});
const told = (question: string): string =>
  answerQuestion(question, travels, { on: '2026-11-22' as Day, words: wordsFor('en') })
    .sentences.map(({ text }) => text)
    .join(' ');

describe('what was said to whom', () => {
  test.each([
    ['What did Sundby tell Okafor?', 'harbour school'],
    ['What did Okafor thank Sundby for?', '40 nets'],
    ['Did Sundby and Adeyemi agree on a pilot scheme?', 'pilot scheme'],
  ])('%s', (question, fact) => {
    expect(told(question)).toContain(fact);
  });

  test('what one counterpart was told is not what another was', () => {
    expect(told('What did Okafor tell Adeyemi?')).toBe('');
  });

  test('who did it is not the one to whom it was done', () => {
    expect(told('Who congratulated Halvorsen?')).toBe('');
  });
});

describe('circumstances', () => {
  test.each([
    ['How did Sundby travel to Lagos?', 'by ship'],
    ['When did Sundby arrive in Lagos?', '4 March'],
    ['What did Sundby visit before he flew home?', 'fish market'],
    ['What did the President lay after he met Sundby?', 'wreath'],
    ['What did Sundby want more of?', 'nets'],
    ['Who cabled Halvorsen on the Day of the Sea?', 'Adeyemi'],
    ['Who paid for the roof?', 'Peru'],
    ['When did Sundby leave Lagos?', '7 March'],
    ['Where did Sundby speak in Lagos?', 'College'],
    ['What will Sundby hand over to Nigeria?', 'a tug'],
    ['Who else was there when Sundby met Okafor?', 'Kari Lund'],
    ['Why did Okafor thank Sundby?', '40 nets'],
  ])('%s', (question, fact) => {
    expect(told(question)).toContain(fact);
  });

  test.each([
    'How did Okafor travel to Lagos?',
    'What did Sundby buy before he flew home?',
    'How many patrol boats did Sundby welcome?',
    'Which minister did Adeyemi thank?',
    'Who took over from Okafor?',
    'What did Lund ask Okafor for?',
    'Did Okafor offer a credit?',
    'When did Okafor leave Lagos?',
    'Who cabled Okafor on the Day of the Sea?',
  ])('%s is refused', (question) => {
    expect(told(question)).toBe('');
  });
});
