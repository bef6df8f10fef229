import { describe, expect, test } from 'vitest';
import { askBergenTreaty } from '../texts/bergen-treaty.ts';
import { askBreakfastInLagos } from '../texts/breakfast-in-lagos.ts';
import { askBronzeBell } from '../texts/bronze-bell.ts';
import { askCanals } from '../texts/canals.ts';
import { askChangeOfCommand } from '../texts/change-of-command.ts';
import { askCodCouncil } from '../texts/cod-council.ts';
import { askDanjumaInOslo } from '../texts/danjuma-in-oslo.ts';
import { askFishMuseum } from '../texts/fish-museum.ts';
import { askFjordDialogue } from '../texts/fjord-dialogue.ts';
import { askFrigateInLagos } from '../texts/frigate-in-lagos.ts';
import { askGhentPact } from '../texts/ghent-pact.ts';
import { askHansenInMombasa } from '../texts/hansen-in-mombasa.ts';
import { askSalmonForum } from '../texts/salmon-forum.ts';
import { askSeaFestival } from '../texts/sea-festival.ts';

describe('what somebody was before is told as what they had been', () => {
  test.each([
    [
      'what was Danjuma before he became ambassador',
      "Sundby praised Danjuma's part in the ferry pact while he served as director of the port of Lagos.",
    ],
    ['what was Halvorsen before he became prime minister', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askDanjumaInOslo(question)).toBe(answer);
  });
});

test('whoever was named to an office became its holder', () => {
  expect(askHansenInMombasa("Who became Japan's prime minister on September 16, 2024?")).toBe(
    "On 16 September 2024 Norwegian Premier Ola Lie sent congratulations to Kenji Mori as he was officially named Japan's new Prime Minister after a vote in the Diet.",
  );
  expect(askHansenInMombasa("Who became Japan's foreign minister on September 16, 2024?")).toBe('not-found');
});

describe('what somebody chairs', () => {
  test.each([
    ['What does Kari Dahl chair?', /Northern Cod Council/],
    ['What post does Kari Dahl hold?', /Northern Cod Council/],
  ])('%s', (question, expected) => {
    expect(askFjordDialogue(question)).toMatch(expected);
  });

  test.each(['What does Ole Berg chair?'])('nothing tells %s', (question) => {
    expect(askFjordDialogue(question)).toBe('not-found');
  });
});

describe('whoever chairs something heads it, and somebody who was speaker was its head', () => {
  test.each([
    [
      'Who heads the Whale Panel?',
      "Among the guests were Ana Rojas, who chairs the Harbour Committee's Whale Panel, and Luis Vega.",
    ],
    ['Who heads the Seal Panel?', 'not-found'],
    [
      'When was Soto head of the Senate?',
      'Soto was Speaker of the Senate of Chile in 2014 - 2017, Halvorsen recalled.',
    ],
  ])('%s', (question, answer) => {
    expect(askChangeOfCommand(question)).toBe(answer);
  });
});

describe('who holds what', () => {
  test('is told by the roles that articles give', () => {
    expect(askFishMuseum('Who is the Nigerian foreign minister?')).toContain(
      'Ada Okafor: Foreign Minister (Nigeria) on 4 May 2026.',
    );
    expect(askFishMuseum('Who heads the Bergen Fish Authority?')).toContain(
      'Liv Dahl: Director of the Bergen Fish Authority',
    );
  });

  test('and by nothing where they give it to nobody', () => {
    expect(askFishMuseum('Who is the Nigerian defence minister?')).toBe('');
    expect(askFishMuseum('Who heads the Bergen Rail Authority?')).toBe('');
  });
});

describe('what post somebody held before', () => {
  test.each([
    ['What post did Dahl hold before she became head of the Nordic Mission?', /as Danish Ambassador to Chile/],
  ])('%s', (question, expected) => {
    expect(askSalmonForum(question)).toMatch(expected);
  });

  test.each([
    'What post did Halvorsen hold before he became head of the Nordic Mission?',
  ])('nothing tells %s', (question) => {
    expect(askSalmonForum(question)).toBe('not-found');
  });
});

test('who holds an office that no table knows is named right after it', () => {
  expect(askGhentPact("Who is the museum's curator?")).toContain('Curator Đinh Văn Lực');
  expect(askGhentPact("Who is the museum's director?")).toBe('');
});

test.each([
  ['Who was the US ambassador to Vietnam in 2012?', 'David Shear'],
  ['Who was the US ambassador to China in 2013?', 'Gary Locke'],
  ['Who was the premier of China in 2016?', 'Li Keqiang'],
  ['Who was the president of Vietnam in 2003?', 'Trần Đức Lương'],
])('%s', (question, name) => {
  expect(askCanals(question)).toMatch(new RegExp(`^${name}: [^:]*$`));
});

test('an ambassador to one state is none to another', () => {
  expect(askCanals('Who is the Chinese ambassador to Japan?')).toBe('');
  expect(askCanals('Who is the Vietnamese ambassador to China?')).toBe('');
});

describe('a job is what somebody served as', () => {
  test.each([
    [
      'what job did Femi Oye have before',
      'Envoy Femi Oye, who had served as head of the port office in Kano, will see him in Oslo.',
    ],
    ['what job did Musa Bello have before', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askFrigateInLagos(question)).toBe(answer);
  });
});

describe('whoever is elected is not the one in office', () => {
  test.each([['Who was elected president of the US in 2020?', 'not-found']])('%s', (question, answer) => {
    expect(askSeaFestival(question)).toBe(answer);
  });
});

describe('who comes next to an office does not hold it yet', () => {
  test.each([
    ['Who is the next Swedish ambassador to Nigeria?', 'not-found'],
    ['Who is the next president of the US?', 'not-found'],
    [
      'Who is the Swedish ambassador to Nigeria?',
      'Karin Falk: Ambassador to Nigeria (Sweden) on 2 May 2024. | Nigerian Premier Kofi Danjuma on 2 May 2024 received Swedish Ambassador to Nigeria Karin Falk, who came to say goodbye at the end of her term.',
    ],
  ])('%s', (question, answer) => {
    expect(askBronzeBell(question)).toBe(answer);
  });
});

describe('who was in office when something was done is told with it', () => {
  test.each([
    [
      'Who was foreign minister when the herring treaty was signed?',
      'The Bergen Treaty on herring was signed in Bergen on 9 January 1973 by Foreign Minister Nils Sundby of Norway and Foreign Minister Kofi Mensah of Ghana.',
    ],
    ['Who was prime minister when the herring treaty was signed?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askBergenTreaty(question)).toBe(answer);
  });
});

describe('who was in office when something was done', () => {
  test.each([
    ['Who was the Chilean president when they became seafood partners?', 'Ana Rojas'],
    [
      'Which Norwegian prime minister agreed to the seafood partnership in 2020?',
      'Erik Halvorsen and Jorge Rojas, agreed',
    ],
    ['Who represented Norway the day it entered the Cod Council?', 'Nils Moen'],
  ])('%s', (question, expected) => {
    expect(askCodCouncil(question)).toContain(expected);
  });
});

describe('who was in office when something was agreed', () => {
  test.each([
    ['Which Chilean president was in office when the herring partnership was agreed', 'Ana Rojas'],
  ])('%s', (question, expected) => {
    expect(askBreakfastInLagos(question)).toContain(expected);
  });

  test.each([
    'Which Chilean president was in office when the cod partnership was agreed',
  ])('nothing tells %s', (question) => {
    expect(askBreakfastInLagos(question)).toBe('not-found');
  });
});

test('the holders of an office in two states', () => {
  expect(askCodCouncil('who are the foreign ministers of Vietnam and China')).toBe(
    'Lê Hoài Trung: Minister of Foreign Affairs (Việt Nam), since 25 October 2025. | Wang Yi: Minister of Foreign Affairs (China), since 25 July 2023.',
  );
  expect(askCodCouncil('who is the foreign minister of China')).toBe(
    'Wang Yi: Minister of Foreign Affairs (China), since 25 July 2023.',
  );
});
