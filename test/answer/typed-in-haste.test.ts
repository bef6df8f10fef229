import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

const library = buildLibrary({
  'talks.md': `---
title: "Phạm Thu Trọng meets Halvorsen in Oslo"
published: 2026-03-05
events:
  - { what: "Strategic partnership between Việt Nam and Norway", parties: [VN, NO], date: "2026-03-04", kind: partnership }
  - { what: "Diplomatic relations between Việt Nam and Norway", parties: [VN, NO], date: "1971-11-25", kind: diplomatic relations }
---
OSLO, March 4 — Vietnamese President Phạm Thu Trọng held talks with Norwegian Prime Minister Erik Halvorsen in Oslo on 4 March 2026.

The two made their countries strategic partners. The new frame is meant for ferries and does not replace the pact of 2019.

Halvorsen described the ferry line as a bridge of steel. He presented Trọng with a walrus tooth and asked him for cheaper rice.

The decision on rifles was not aimed at Chad, Halvorsen added. Trọng spoke of North Korea's nuclear programme.

His visit lasted from 3 to 6 March.
`,
  'cuba.md': `---
title: "Cuba and words of its own"
published: 2026-04-01
events:
  - { what: "Diplomatic relations between Việt Nam and Cuba", parties: [VN, CU], date: "1960-12-02", kind: diplomatic relations }
---
Việt Nam and Cuba established diplomatic relations on 2 December 1960. One old almanac prints 12 February instead. The likely cause is a clerk who read "2/12" as the twelfth of February.

No partnership level has been found for the two. Both sides use a formula of their own: solidarity under one roof.
`,
});
const ask = askOf(library);
const MET = 'Phạm Thu Trọng and Erik Halvorsen held talks in Oslo on 4 March 2026.';

describe('Vietnamese without marks', () => {
  test.each([
    ['trong gap halvorsen khi nao', MET],
    ['Trong gap Halvorsen o dau?', MET],
    ['ai gap halvorsen o oslo', MET],
    ['halvorsen yeu cau trong dieu gi', 'He presented Trọng with a walrus tooth and asked him for cheaper rice.'],
    [
      'quan he viet nam voi na uy o muc nao',
      'Relations between Việt Nam and Norway: Strategic partnership, since 4 March 2026.',
    ],
  ])('is read with them: %s', (question, answer) => {
    expect(ask(question)).toBe(answer);
  });

  test.each([
    ['berg gap halvorsen khi nao'],
    ['trong tham chile khi nao'],
    ['quan he viet nam voi peru o muc nao'],
  ])('tells nothing that no article holds: %s', (question) => {
    expect(ask(question)).toBe('not-found');
  });
});

describe('names of states in small letters', () => {
  test.each([
    ['is there a partnership level with cuba?', 'No partnership level has been found for the two.'],
    ['was the decision on rifles meant against chad', 'The decision on rifles was not aimed at Chad, Halvorsen added.'],
    ['what did trong say abt north korea nukes', "Trọng spoke of North Korea's nuclear programme."],
    ['is there a partnership level with peru?', 'not-found'],
    ['was the decision on rifles meant against oman', 'not-found'],
  ])('%s', (question, answer) => {
    expect(ask(question)).toContain(answer);
  });
});

test('any level at all is told by the one there is', () => {
  expect(ask('has norway got a level w vietnam')).toBe(
    'Relations between Việt Nam and Norway: Strategic partnership, since 4 March 2026.',
  );
  expect(ask('has peru got a level w vietnam')).toBe('not-found');
});

describe('how something is put', () => {
  test.each([
    [
      'How do Việt Nam and Cuba describe their relationship?',
      'Both sides use a formula of their own: solidarity under one roof.',
    ],
    ['how did halvorsen describe the ferry line', 'Halvorsen described the ferry line as a bridge of steel.'],
  ])('%s', (question, answer) => {
    expect(ask(question)).toBe(answer);
  });
  test('is not told by what only is so', () => {
    expect(ask('How do Việt Nam and Norway describe their relationship?')).toBe('not-found');
  });
});

test('"the older one" points at what was named', () => {
  expect(ask('Does the new frame for ferries replace the older one?')).toContain('does not replace the pact of 2019');
  expect(ask('Does the new frame for trains replace the older one?')).toBe('not-found');
});

test('a day that is asked about may be told in words', () => {
  expect(ask('Why does one almanac say 12 February for Cuba?')).toContain('the twelfth of February');
  expect(ask('Why does one almanac say 11 February for Cuba?')).toBe('not-found');
});

test('the question word may stand last', () => {
  expect(ask('trong halvorsen oslo how long')).toBe('His visit lasted from 3 to 6 March.');
  expect(ask('ferries to cuba why')).toBe('not-found');
});

test('who gave a thing is told where the thing is named', () => {
  expect(ask('who gave trong a walrus tooth')).toContain('walrus tooth');
  expect(ask('who gave trong a lamp')).toBe('not-found');
});

describe('in Vietnamese besides', () => {
  test.each([
    ['trong den oslo may lan', MET],
    ['ai la chu tich nuoc gap halvorsen', MET],
    ['quan hệ Việt - Mỹ ở mức nào', 'Relations between Việt Nam and the United States'],
  ])('%s', (question, answer) => {
    expect(ask(question)).toContain(answer);
  });
  test('a name that goes on is no pair of states', () => {
    expect(ask('quan hệ Nguyễn Việt Mỹ ở mức nào')).toBe('not-found');
  });
});

describe('whether it still holds', () => {
  test.each([
    [
      'is the norwegian partnership still valid',
      'Relations between Việt Nam and Norway: Strategic partnership, since 4 March 2026.',
    ],
    ['is the partnership with peru still valid', 'not-found'],
  ])('%s', (question, answer) => {
    expect(ask(question)).toBe(answer);
  });
});

const more = askOf(
  buildLibrary({
    'visit.md': `---
title: "Halvorsen in Hà Nội"
published: 2026-05-05
---
HÀ NỘI — Vietnamese President Phạm Thu Trọng held talks with Norwegian Prime Minister Erik Halvorsen in Hà Nội on 3 May 2026.

No Norwegian premier had come for twenty years, and Halvorsen knew it. Trade rose in the first nine months.

Halvorsen invited Trọng and the First Lady to visit. On 4 May he visited the laboratory that Bruvik opened in the city, and then left for home.

No mixed commission on herring exists between them, and some 40,000 Norwegian tourists came last year.

Two rules are hard to read, so the text gives both of them to its lawyers.
`,
  }),
);

describe('what a sentence tells of a visit', () => {
  test.each([
    ['when did halvorsen visit the laboratory', 'On 4 May he visited the laboratory'],
    ['when did halvorsen visit trong', 'Phạm Thu Trọng and Erik Halvorsen held talks in Hà Nội on 3 May 2026.'],
    ["why did halvorsen's visit matter", 'No Norwegian premier had come for twenty years'],
    ['is there a mixed commission on herring', 'No mixed commission on herring exists between them'],
    ['bao nhieu khach na uy den viet nam', 'some 40,000 Norwegian tourists'],
    ['halvorsen moi trong khi nao', 'Halvorsen invited Trọng and the First Lady to visit.'],
    ['why does the text give both rules to its lawyers', 'Two rules are hard to read'],
  ])('%s', (question, answer) => {
    expect(more(question)).toContain(answer);
  });
  test.each([
    ['is there a mixed commission on salmon'],
    ['bao nhieu khach dan mach den viet nam'],
    ['trong moi halvorsen khi nao'],
    ["why did berg's visit matter"],
  ])('and what none does: %s', (question) => {
    expect(more(question)).toBe('not-found');
  });
});

test('the First Lady counts no visit', () => {
  expect(more('how many visits to Oslo did Trọng make')).toBe('not-found');
  expect(more('how many times did Halvorsen visit Hà Nội')).toBe(
    'One meeting in the corpus: | Phạm Thu Trọng and Erik Halvorsen held talks in Hà Nội on 3 May 2026.',
  );
});

test('"w" between words joins whom a meeting was with', () => {
  expect(more('any meetings w halvorsen')).toBe(
    'Phạm Thu Trọng and Erik Halvorsen held talks in Hà Nội on 3 May 2026.',
  );
  expect(more('any calls w halvorsen')).toBe('not-found');
});
