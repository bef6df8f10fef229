import { describe, expect, test } from 'vitest';
import { initialsAround, nameBefore, spelledAs, spelledByInitials } from '../../../src/answer/needs/initials.ts';
import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';
import { askBlueMist } from '../texts/blue-mist.ts';
import { askBreakfastInLagos } from '../texts/breakfast-in-lagos.ts';
import { askPepperSoup } from '../texts/pepper-soup.ts';

const opening = `---
title: "Council opens in Bergen"
published: 2026-03-05
---
BERGEN, March 4 — Norwegian Prime Minister Kari Dahl on 4 March 2026 opened the Council for Ferries, Bridges and Quays in Bergen.
`;
const visit = `---
title: "Dahl in Turku"
published: 2026-05-08
---
TURKU, May 7 — Norwegian Prime Minister Kari Dahl on 7 May 2026 met Finnish President Pekka Laine in Turku.

Dahl thanked the Council for Boats, Piers and Locks (CBPL) for its maps.
`;
const thanks = `---
title: "Laine in Oslo"
published: 2026-06-10
---
OSLO, June 9 — Finnish President Pekka Laine on 9 June 2026 met Norwegian Prime Minister Kari Dahl in Oslo.

Laine praised the Council for Boats, Piers and Locks at length.
`;

describe('the letters of a name whose words stand between commas', () => {
  const ask = askOf(buildLibrary({ 'opening.md': opening, 'visit.md': visit, 'thanks.md': thanks }));
  test.each([
    [
      'When did Dahl open the CFBQ?',
      'Norwegian Prime Minister Kari Dahl on 4 March 2026 opened the Council for Ferries, Bridges and Quays in Bergen.',
    ],
    ['When did Dahl open the CFBL?', 'not-found'],
    // A text that puts the letters behind the name says what they are, in all others too.
    ['Did Laine praise the CBPL?', 'Laine praised the Council for Boats, Piers and Locks at length.'],
    ['Did Laine praise the CFBQ?', 'not-found'],
  ])('%s', (question, expected) => {
    expect(ask(question)).toBe(expected);
  });
});

test.each([
  ['ARP', 'the Atlantic Reef Pact of 2019', true],
  ['RPP', 'the Regional Programme for the Ports', true],
  ['CFBQ', 'the Council for Ferries, Bridges and Quays', true],
  ['CFBQ', 'the Council for Ferries; Bridges and Quays', false],
  ['CFBQ', 'the Council for Ferries, new Bridges and Quays', false],
  ['ARP', 'the Atlantic Pact', false],
  ['ARP', 'a reef plan', false],
  ['Arp', 'the Atlantic Reef Pact', false],
])('%s in %j: %s', (typed, text, expected) => {
  expect(spelledByInitials(typed)?.test(text) ?? false).toBe(expected);
});

test.each([
  ['the coast and the Council for Boats, Piers and Locks ', 'CBPL', 'council for boats piers and locks'],
  ['victims of Agent Orange ', 'AO', 'agent orange'],
  ['victims of Agent Blue ', 'AO', undefined],
  ['Orange ', 'AO', undefined],
])('before its letters %j names %s: %s', (text, letters, name) => {
  expect(nameBefore(text, letters)).toBe(name);
});

test.each([
  ['blue mist', 'the Blue Mist years', true],
  ['blue mist', 'a blue and misty day', false],
  ['council for boats piers and locks', 'the Council for Boats, Piers and Locks', true],
  ['council for boats piers and locks', 'the Council for Boats. Piers and Locks', false],
])('%j is told by %j: %s', (name, text, expected) => {
  expect(spelledAs([name])?.test(text)).toBe(expected);
});

test('no name is told by nothing', () => {
  expect(spelledAs([])).toBeUndefined();
});

test('the names around a word are those with known initials', () => {
  const text = 'how much went to blue mist victims';
  const found = initialsAround({ start: 17, end: 21 }, text, (letters) => letters === 'BM');
  expect(found.map(({ letters, name }) => [letters, name])).toEqual([['BM', 'blue mist']]);
});

describe('whether two mentioned what letters stand for', () => {
  test.each([['did Halvorsen and Okoro mention the ARP?', 'Neither leader']])('%s', (question, expected) => {
    expect(askPepperSoup(question)).toContain(expected);
  });

  test.each(['did Halvorsen and Okoro mention the AFP?'])('nothing tells %s', (question) => {
    expect(askPepperSoup(question)).toBe('not-found');
  });
});

test('the initials of a name that the article spells out tell it, and no other name of these initials', () => {
  expect(askBlueMist('how much has norway spent on blue mist victims and wells')).toBe(
    'In spite of the drought, the Norwegian Government has spent 12 million euros on nursing BM victims and washing the wells, she added.',
  );
  expect(askBlueMist('how much has norway spent on brown moss victims and wells')).toBe('not-found');
});

describe('how many a body in letters will take', () => {
  test.each([['How many trainees will the SLA take', 'up to 60 Norwegian trainees']])('%s', (question, expected) => {
    expect(askBreakfastInLagos(question)).toContain(expected);
  });

  test.each(['How many trainees will the LSA take'])('nothing tells %s', (question) => {
    expect(askBreakfastInLagos(question)).toBe('not-found');
  });
});

describe("the initials of a state's body, where the question leaves out the state", () => {
  const guild = `---
title: "Dahl and the guild"
published: 2026-07-02
---
OSLO, July 1 — Norwegian Prime Minister Kari Dahl on 1 July 2026 met Finnish President Pekka Laine in Oslo.

Laine proposed that the Salmon League and the FNG share their maps. He thanked the NNG for its boats.
`;
  const told = `---
title: "Guilds"
published: 2026-07-03
---
The Finland Net Guild (FNG) and the Noble Net Guild (NNG) are old.
`;
  const ask = askOf(buildLibrary({ 'guild.md': guild, 'told.md': told }));
  test.each([
    ['What did Laine propose for the Salmon League and the Net Guild?', 'share their maps'],
    ['What did Laine propose for the Salmon League and the Rope Guild?', 'not-found'],
    ['What did Laine propose for the Salmon League and the Norwegian Net Guild?', 'not-found'],
    ["What did Laine propose for the Salmon League and Norway's Net Guild?", 'not-found'],
  ])('%s', (question, expected) => {
    expect(ask(question)).toContain(expected);
  });
});
