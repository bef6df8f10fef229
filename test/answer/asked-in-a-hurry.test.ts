import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

const library = buildLibrary({
  'talks.md': `---
title: "Halvorsen and Xo talk about ferries"
published: 2026-03-05
events:
  - { what: "Diplomatic relations between Norway and Nigeria", parties: [NO, NG], date: "1961-05-12", kind: diplomatic relations }
  - { what: "Strategic partnership between Norway and Nigeria", parties: [NO, NG], date: "2026-03-04", kind: partnership }
---
LAGOS, March 4 — Norwegian Prime Minister Erik Halvorsen held talks with Nigerian President Ada Xo in Lagos on 4 March 2026.

The two sides agreed to run ferries to Port Harcourt.

Chile criticised Nigeria over a tax on ferries.

They announced that relations would become a strategic partnership, and spoke of what should come next.
`,
  'other.md': `---
title: "Halvorsen meets the finance minister"
published: 2026-03-06
---
LAGOS, March 6 — Norwegian Prime Minister Erik Halvorsen met Nigerian Finance Minister Bola Xi-Adeyemi in Lagos on 5 March 2026.
`,
  'first.md': `---
title: "Rojas in Oslo"
published: 2026-02-03
---
OSLO, Feb. 3 — Norwegian Prime Minister Erik Halvorsen held talks with Chilean President Ana Rojas in Oslo on 2 February 2026.

Rojas's deputy, Luis Araya, had been the first Chilean Vice President to come to Norway, nine years before.

A Danish President has never come. A Swedish President came to Norway for the first time in 1975, when President Karl Berg made the journey.

Thirty years of trade were praised by Rojas in Oslo.

Rojas and Halvorsen agreed on a new quota for cod. Rojas is to see Nigerian President Ada Xo in Lagos next week, and offered to send her T-6 trainers soon.
`,
});
const ask = askOf(library);

describe('what came of it', () => {
  test.each([
    ['outcome of the talks between Halvorsen and Xo'],
    ["What were the main results of Halvorsen's talks with Xo?"],
    ['what came out of the Halvorsen-Xo talks'],
  ])('is what was agreed: %s', (question) => {
    expect(ask(question)).toContain('The two sides agreed to run ferries to Port Harcourt.');
  });

  test('in short is told by the meeting', () => {
    expect(ask("summary of Halvorsen's talks with Xo")).toContain('4 March 2026');
  });
});

describe('who was the first', () => {
  test.each([
    ['Who was the first Chilean president to visit Norway?'],
    ['first Chilean president to visit Norway'],
    ['When did a Chilean president first visit Norway?'],
    ['who was the first Danish president to come to Norway'],
  ])('is told by nobody for an office that only a deputy had, or the corpus holds by chance: %s', (question) => {
    expect(ask(question)).toBe('not-found');
  });

  test.each([
    ['Who was the first sitting Chilean vice president to come to Norway?', 'first Chilean Vice President'],
    ['Who was the first Swedish president to come to Norway?', 'Swedish President came to Norway for the first time'],
  ])('%s', (question, told) => {
    expect(ask(question)).toContain(told);
  });
});

describe('a stay', () => {
  test('is not measured by what else lasted', () => {
    expect(ask('how long was Rojas in Oslo')).toBe('not-found');
  });

  test('is not shared by whom nobody tells', () => {
    expect(ask('who came with Rojas')).toBe('not-found');
  });
});

describe('where somebody was', () => {
  test.each([
    ['has rojas ever been to oslo'],
    ['Was Rojas in Oslo in 2026?'],
    ['has Rojas been in Norway'],
  ])('%s', (question) => {
    expect(ask(question)).toContain('held talks');
    expect(ask(question)).toContain('in Oslo on 2 February 2026.');
  });

  test.each([
    ['did Xo visit Norway'],
    ['has Xo been to Chile'],
    ['was Rojas ever in Lagos'],
  ])('is told of nobody else: %s', (question) => {
    expect(ask(question)).toBe('not-found');
  });
});

describe('what nobody of them did', () => {
  test.each([
    ['when is national day'],
    ['has Nigeria condemned Chile'],
    ['did Norway condemn Nigeria'],
    ['what did Norway and Nigeria sign'],
    ["what is Chile's relationship with Nigeria"],
  ])('is not answered by what others did: %s', (question) => {
    expect(ask(question)).toBe('not-found');
  });

  test('is by the one who did', () => {
    expect(ask('did Chile criticise Nigeria')).toBe('Chile criticised Nigeria over a tax on ferries.');
  });
});

describe('what is only near it', () => {
  test.each([
    ['what did Rojas and Xo agree on in Lagos'],
    ['How many T-6 trainers will Rojas send?'],
  ])('answers nothing: %s', (question) => {
    expect(ask(question)).toBe('not-found');
  });

  test('answers for those who met', () => {
    expect(ask('what did Rojas and Halvorsen agree on')).toBe('Rojas and Halvorsen agreed on a new quota for cod.');
  });
});

describe('what they discussed', () => {
  test.each([
    ['what did halvorsen and xo discuss'],
    ['What did Halvorsen and Xo talk about in Lagos?'],
    ['what was discussed between Halvorsen and Xo'],
    ['topics of the Halvorsen-Xo talks'],
  ])('is told by what both agreed where no sentence names it: %s', (question) => {
    expect(ask(question)).toBe(
      'Erik Halvorsen and Ada Xo held talks in Lagos on 4 March 2026. | The two sides agreed to run ferries to Port Harcourt.',
    );
  });

  test('is not told of those who did not meet', () => {
    expect(ask('what did Xo and Rojas discuss')).toBe('not-found');
  });
});

test('whoever is to come is told by a plan alone', () => {
  expect(ask('is Rojas coming to Nigeria')).toBe('not-found');
});

test('the newest partner is the last that became one', () => {
  expect(ask("who is Norway's newest strategic partner")).toMatch(/Nigeria: Strategic partnership, since 4 March 2026/);
});

test('the story of relations is that of their levels', () => {
  expect(ask('norway-nigeria relations timeline')).toMatch(/Strategic partnership, since 4 March 2026/);
});

test('a year alone asks for its dated events', () => {
  expect(ask('what happened in 1961')).toContain('12 May 1961');
});

test('an anniversary by its number is reckoned where nobody told it', () => {
  expect(ask('70th anniversary of Norway-Nigeria relations')).toContain('2031');
});

test('a day alone asks for what there was on it', () => {
  expect(ask('what happened on 4 March 2026')).toBe('Erik Halvorsen and Ada Xo held talks in Lagos on 4 March 2026.');
});

describe('the level of relations', () => {
  test.each([
    ['what level are Norway-Nigeria relations at?'],
    ['did Norway and Nigeria upgrade ties'],
    ['which countries upgraded relations with Norway in 2026'],
    ["what is Norway's relationship with Nigeria"],
  ])('%s', (question) => {
    expect(ask(question)).toMatch(/strategic partnership, since 4 March 2026/i);
  });

  test('is the one that held at the time', () => {
    expect(ask('As of 2027, since when was Nigeria a strategic partner of Norway?')).toMatch(/since 4 March 2026/);
    expect(ask('As of 2020, since when was Nigeria a strategic partner of Norway?')).toBe('not-found');
  });

  test.each([
    ['did Norway and Nigeria upgrade ties in 2019'],
    ['did Nigeria ask to upgrade ties?'],
    ['did Norway and Chile upgrade ties'],
  ])('is not raised: %s', (question) => {
    expect(ask(question)).toBe('not-found');
  });
});

test('a name of two letters in small letters is somebody', () => {
  expect(ask('when did halvorsen meet xo')).toBe('Erik Halvorsen and Ada Xo held talks in Lagos on 4 March 2026.');
});
