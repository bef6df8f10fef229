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
const more = buildLibrary({
  'herring.md': `---
title: "Okafor and Sundby speak by phone"
published: 2026-05-05
---
LAGOS, May 4 — Nigerian Foreign Minister Ada Okafor and Norwegian Foreign Minister Nils Sundby spoke by phone on 4 May 2026.

Sundby invited Okafor to visit Bergen. Okafor accepted the invitation with pleasure.

Okafor welcomed Tromso's plan to open a fish museum. Director of the Bergen Fish Authority Liv Dahl thanked her.

Tromso waited. Its own nets had torn.

The two last spoke by phone on 12 January 2026.
`,
  'envoys.md': `---
title: "New Norwegian ambassadors for Chile and Peru"
published: 2026-06-02
---
OSLO, June 2 — Foreign Minister Nils Sundby signed decisions appointing Kari Lund and Per Moe as ambassadors to Chile and Peru.
`,
  'ties.md': `---
title: "Ties with Norway"
published: 2024-01-01
events:
  - { what: "Diplomatic relations between Việt Nam and Norway", parties: [VN, NO], date: "1971-10-14", kind: diplomatic relations }
  - { what: "Comprehensive partnership between Việt Nam and Norway", parties: [VN, NO], date: "2015-03-09", kind: partnership }
---
Việt Nam and Norway established diplomatic relations on 14 October 1971. They became comprehensive partners on 9 March 2015.
`,
});
const moreOf = (question: string): string =>
  answerQuestion(question, more, { on: '2026-11-22' as Day, words: wordsFor('en') })
    .sentences.map(({ text }) => text)
    .join(' ');

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

  test('or by what follows a short sentence that states it', () => {
    expect(moreOf('Why did Tromso wait?')).toBe('Tromso waited. Its own nets had torn.');
    expect(moreOf('Why did Bergen wait?')).toBe('');
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

describe('whether an invitation was accepted', () => {
  test('is told by the sentence on accepting, not by who invited', () => {
    expect(moreOf('Did Okafor accept the invitation to Bergen?')).toBe('Okafor accepted the invitation with pleasure.');
  });

  test('not for whoever gave it', () => {
    expect(moreOf('Did Sundby accept the invitation to Bergen?')).toBe('');
  });
});

test('where an invitation was for is told by the invitation', () => {
  expect(moreOf('Where did Sundby invite Okafor?')).toBe('Sundby invited Okafor to visit Bergen.');
});

describe('a meeting before another', () => {
  test('is the last one before it, mentions counted', () => {
    expect(moreOf('When did Okafor and Sundby speak before the May call?')).toBe(
      'Ada Okafor and Nils Sundby spoke by phone on 12 January 2026.',
    );
  });

  test('and none is told where the corpus knows none', () => {
    expect(moreOf('When did Okafor and Sundby speak before the January call?')).toBe('');
    expect(moreOf('When did Okafor and Sundby speak before the March call?')).toBe('');
  });
});

test('words of one meaning find each other', () => {
  expect(moreOf('What did Okafor say of a fisheries museum?')).toContain("Tromso's plan to open a fish museum");
});

test('a visit to a place is told only by what puts it there', () => {
  expect(moreOf('When did Okafor visit Tromso?')).toBe('');
});

describe('who somebody is', () => {
  test('is told by role, country and day, with the sentence that says so', () => {
    expect(moreOf('Who is Ada Okafor?')).toBe(
      'Ada Okafor: Foreign Minister (Nigeria) on 4 May 2026. Nigerian Foreign Minister Ada Okafor and Norwegian Foreign Minister Nils Sundby spoke by phone on 4 May 2026.',
    );
  });

  test('and by nothing where no article says', () => {
    expect(moreOf('Who is Amina Bello?')).toBe('');
  });
});

describe('who holds what', () => {
  test('is told by the roles that articles give', () => {
    expect(moreOf('Who is the Nigerian foreign minister?')).toContain(
      'Ada Okafor: Foreign Minister (Nigeria) on 4 May 2026.',
    );
    expect(moreOf('Who heads the Bergen Fish Authority?')).toContain('Liv Dahl: Director of the Bergen Fish Authority');
  });

  test('and by nothing where they give it to nobody', () => {
    expect(moreOf('Who is the Nigerian defence minister?')).toBe('');
    expect(moreOf('Who heads the Bergen Rail Authority?')).toBe('');
  });
});

describe('who is new in an office', () => {
  test('is told by the sentence on the appointment', () => {
    expect(moreOf('New Norwegian ambassador to Chile?')).toContain('appointing Kari Lund and Per Moe');
  });

  test('not by one to another post, nor by another country', () => {
    expect(moreOf('New Norwegian ambassador to Kenya?')).toBe('');
    expect(moreOf('New Danish ambassador to Chile?')).toBe('');
  });
});

test('key words alone ask for the level of relations, a day for what returns on it', () => {
  expect(moreOf('Norway partnership level')).toBe(
    'Relations between Việt Nam and Norway: Comprehensive partnership, since 9 March 2015.',
  );
  expect(moreOf('Which countries have their anniversary of relations on 14 October?')).toBe(
    'Diplomatic relations between Việt Nam and Norway: 14 October 1971.',
  );
  expect(moreOf('Which countries have their anniversary of relations on 13 October?')).toBe('');
});

test('of two words joined by "or" one is enough', () => {
  expect(textOf('How many nets or baskets did Okafor announce?')).toContain('12 nets');
  expect(textOf('How many crates or baskets did Okafor announce?')).toBe('');
});

test('a people is asked about as its state', () => {
  expect(moreOf('Who did the Norwegians name ambassador to Chile?')).toContain('Kari Lund');
  expect(moreOf('Who did the Danes name ambassador to Chile?')).toBe('');
});

describe('one word that no article holds', () => {
  test('is passed over where the sentence holds three others and what is asked for', () => {
    expect(textOf('How many tonnes of rice and nets did Okafor announce as a colossal gift?')).toBe(
      'Okafor announced a gift of 40 tonnes of rice and 12 nets.',
    );
  });

  test('two of them are not', () => {
    expect(textOf('How many tonnes of rice and helmets did Okafor announce as a colossal gift?')).toBe('');
  });
});

describe('where a question puts something', () => {
  test('it has to be', () => {
    expect(textOf('Where did Okafor and Sundby meet?')).toContain('Oslo');
    expect(textOf('When did Okafor and Sundby meet in Oslo?')).toContain('3 September 2024');
    expect(textOf('When did Okafor and Sundby meet in Reykjavik?')).toBe('');
  });

  test('in Vietnamese too', () => {
    expect(textOf('Okafor gặp Sundby ở Oslo khi nào?')).toContain('3 September 2024');
    expect(textOf('Okafor gặp Sundby ở Reykjavik khi nào?')).toBe('');
  });
});

test('how old relations are is reckoned from their beginning', () => {
  expect(moreOf('How old are relations between Việt Nam and Norway?')).toBe(
    '2026 is 55 years after: Diplomatic relations between Việt Nam and Norway (14 October 1971), the 55th anniversary.',
  );
});
