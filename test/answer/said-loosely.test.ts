import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

const ask = askOf(
  buildLibrary({
    'lagos.md': `---
title: "Norwegian minister in Lagos"
published: 2026-03-05
---
LAGOS — Nigerian Foreign Minister Ada Okafor held talks with Norwegian Foreign Minister Nils Sundby in Lagos on 4 March 2026.

Okafor asked Norway to finish quarantine procedures so that Nigerian pineapple could reach Norwegian shoppers this year.

Sundby suggested that financial institutions stand behind Norwegian firms in the delta.

Nigeria would give humanitarian aid of 300,000 dollars to Ukrainians, Okafor told her guest.

Okafor invited the King and Queen to visit Lagos in 2027, and Sundby promised to pass it on.

Afterwards the two ministers saw 14 documents change hands. A red-carpet ceremony for Sundby had been held outside the north gate.
`,
    'call.md': `---
title: "Balogun and Vik speak by phone"
published: 2026-05-11
---
LAGOS — Nigerian President Femi Balogun spoke by phone with Norwegian Prime Minister Jonas Vik on 10 May 2026.

The call was arranged at the request of Norway, an official said.

Balogun had been due to fly to Oslo in April, but the plans were shelved because of the floods.
`,
    'pentagon.md': `---
title: "General received in Oslo"
published: 2026-06-02
---
OSLO — Norwegian Defence Minister Liv Moe held talks with General Musa Bello of Nigeria in Oslo on 1 June 2026.

Afterwards both looked at a model of a trawler.

The general thanked her for bringing home the log book of a lost trawler.
`,
    'second.md': `---
title: "Moe and Bello meet again"
published: 2026-09-02
---
LAGOS — Norwegian Defence Minister Liv Moe met General Musa Bello in Lagos on 1 September 2026 for the second of their meetings on piracy.

They had a long exchange on patrols.
`,
  }),
);

describe('one of two telling words may be told otherwise', () => {
  test('where the thing that is asked for is there and the act is theirs', () => {
    expect(ask('What fruit did Okafor want to sell to Norway?')).toBe(
      'Okafor asked Norway to finish quarantine procedures so that Nigerian pineapple could reach Norwegian shoppers this year.',
    );
    expect(ask('What did Sundby want Norwegian banks to do?')).toBe(
      'Sundby suggested that financial institutions stand behind Norwegian firms in the delta.',
    );
  });

  test.each([
    'What metal did Okafor want to sell to Norway?',
    'What did Sundby want Norwegian insurers to do?',
    'Which museum did Sundby visit in Lagos?',
    'How many trawlers did Okafor and Sundby see exchanged?',
  ])('but not the thing itself: %s', (question) => {
    expect(ask(question)).toBe('not-found');
  });
});

test('a people is its state', () => {
  expect(ask('How much aid did Nigeria offer Ukraine?')).toContain('300,000 dollars');
  expect(ask('How much aid did Nigeria offer Ghana?')).toBe('not-found');
});

test('a king is somebody, where an invitation is asked about', () => {
  expect(ask('Whom did Okafor invite through Sundby?')).toContain('the King and Queen');
});

test('what changed hands was exchanged', () => {
  expect(ask('how many documents did Okafor and Sundby see exchanged')).toContain('14 documents');
});

test('a gate is a place', () => {
  expect(ask('Where was the ceremony for Sundby held?')).toContain('outside the north gate');
});

test('a call between two, and who asked for it', () => {
  expect(ask('Who asked for the Balogun-Vik call?')).toBe(
    'The call was arranged at the request of Norway, an official said.',
  );
  expect(ask('When was the Balogun-Vik call?')).toBe('Femi Balogun and Jonas Vik spoke by phone on 10 May 2026.');
});

test('what was shelved was cancelled', () => {
  expect(ask('Why did Balogun cancel his trip to Oslo?')).toContain('because of the floods');
});

test('a rank stands for its only bearer', () => {
  expect(ask('What did Bello thank Moe for?')).toBe(
    'The general thanked her for bringing home the log book of a lost trawler.',
  );
  expect(ask('What did Moe thank Bello for?')).toBe('not-found');
});

test('a rank before a name narrows nobody down', () => {
  expect(ask('Where did Minister Bello meet Moe in June 2026?')).toBe(
    'Liv Moe and Musa Bello held talks in Oslo on 1 June 2026.',
  );
});
