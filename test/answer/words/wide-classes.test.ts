import { describe, expect, test } from 'vitest';
import { wideClassOf } from '../../../src/answer/words/wide-classes.ts';
import { stem } from '../../../src/search/stem.ts';
import { askBreakwater } from '../texts/breakwater.ts';
import { askBronzeBell } from '../texts/bronze-bell.ts';
import { askFerryLine } from '../texts/ferry-line.ts';
import { askGeneralInOslo } from '../texts/general-in-oslo.ts';
import { askHarbourToll } from '../texts/harbour-toll.ts';
import { askPepperSoup } from '../texts/pepper-soup.ts';
import { askSisterTowns } from '../texts/sister-towns.ts';

describe('words that articles tell otherwise', () => {
  test('callings in "men" are told as people', () => {
    expect(askBreakwater('How many businessmen came with Halvorsen?')).toMatch(/^Some 40 business people/);
  });
  test('whoever is elected with votes won them', () => {
    expect(askBreakwater('How many votes did Norway win for the Arctic Tribunal?')).toMatch(/171 votes/);
  });
  test('minutes are a document', () => {
    expect(askBreakwater('Which document did Okoro and Moen sign?')).toMatch(/minutes of the eighth/);
  });
  test('a colour in a name is no fruit', () => {
    expect(askBreakwater('Which fruit did Lộc want let into Norway?')).not.toMatch(/Agent Orange/);
  });
  test('a word of several meanings stands for none of them', () => {
    expect(askBreakwater('Which chip did Halvorsen bring?')).toBe('not-found');
    expect(askBreakwater('Which campus did Halvorsen open?')).toBe('not-found');
  });
});

describe('what somebody ate', () => {
  test.each([['what did Halvorsen eat in Lagos', 'pepper soup']])('%s', (question, expected) => {
    expect(askPepperSoup(question)).toContain(expected);
  });

  test.each(['what did Okoro eat in Oslo'])('nothing tells %s', (question) => {
    expect(askPepperSoup(question)).toBe('not-found');
  });
});

describe('those to whom something was done, and those who learn', () => {
  test.each([
    ['Did they discuss the abductees?', 'abduction of sailors'],
    ['How many Nigerians are enrolled at Norwegian colleges?', '900'],
  ])('%s', (question, told) => {
    expect(askGeneralInOslo(question)).toContain(told);
  });

  test.each([
    'How many Danes are enrolled at Norwegian colleges?',
    'How many Nigerians are jailed at Norwegian colleges?',
  ])('%s – not in the corpus', (question) => {
    expect(askGeneralInOslo(question)).toBe('not-found');
  });
});

describe('weapons and flights have longer names', () => {
  test.each([
    [
      'What did Halvorsen tell Okoro about weapons?',
      'Halvorsen informed Okoro that Oslo had changed its rules to allow the sale of lethal coastal equipment to Nigeria.',
    ],
    ['What did Halvorsen tell Okoro about fishing?', 'not-found'],
    [
      'What did Okoro propose about flights?',
      'Okoro asked that both sides talk about opening air links by the autumn.',
    ],
    ['What did Okoro propose about trains?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askBronzeBell(question)).toBe(answer);
  });
});

describe('a word of the question is told by another of its class', () => {
  test.each([
    [
      'What did Norway send to Nigeria during the floods?',
      'Okoro said that during the floods of last year Norway gave tents and pumps to Nigeria.',
    ],
    [
      'What did Halvorsen ask of the Nigerian Congress on herring?',
      'Halvorsen proposed that the Nigerian parliament pass the herring bill before the summer.',
    ],
    [
      'Which town did Bergen become sister with?',
      'The towns of Bergen and Calabar signed an accord setting up a sisterhood relationship.',
    ],
    [
      'Which projects do Halvorsen and Okoro want to carry out?',
      'Halvorsen and Okoro voiced their determination to carry out projects such as the Apapa drydock.',
    ],
    [
      'What did Norway thank Nigeria for at the Kano change of command?',
      'Norway thanked Nigeria for its search for the sailors of the trawler Havella.',
    ],
    [
      'What examples of the fight against piracy did General Bello give?',
      'As examples of the common fight against piracy General Bello cited the joint patrols off Bonny.',
    ],
  ])('%s', (question, expected) => {
    expect(askSisterTowns(question)).toBe(expected);
  });
});

describe('what no word of the class tells is not found', () => {
  test.each([
    // A warm welcome is no gift.
    'What did Okoro hand over to Norway?',
    'What did Norway send to Nigeria during the elections?',
    'What did Halvorsen ask of the Nigerian Congress on tariffs?',
    'Which town did Calabar become rival with?',
    'What examples of the fight against smuggling did General Bello give?',
    'What did Norway thank Nigeria for at the Lagos change of command?',
  ])('%s', (question) => {
    expect(askSisterTowns(question)).toBe('not-found');
  });
});

describe('human rights are told by those who are jailed for their words', () => {
  test.each([
    [
      'Which human rights concern did Halvorsen raise with Okoro?',
      'Halvorsen also raised concern over the jailing of writers and bloggers.',
    ],
    ['Which fishing concern did Halvorsen raise with Okoro?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askHarbourToll(question)).toBe(answer);
  });
});

describe('a word that no table held stands for what articles write instead', () => {
  test.each([
    ['When will the Bonny-Calabar line open?', 'go into operation on 3 August 2026'],
    ['How much will Norway give for navigation lessons for Nigerian officers?', '40 million dollars'],
    ['What did Halvorsen ask about the Warri riots?', 'the aftermath of the incidents in Warri'],
    ['How much does the new Norwegian embassy in Abuja cost?', '90 million dollars'],
    ['Which treaty did Halvorsen and Okoro decide to draw up?', 'a fishing treaty'],
    ['Why was Nigerian pepper turned back?', 'because they held weevils'],
    // Told right beside the sentence that names the place: the sum that came in, not the one hoped for.
    ['How much money was collected for the Bonny library?', '7,000 dollars'],
  ])('%s', (question, told) => {
    expect(askFerryLine(question)).toContain(told);
  });

  test.each([
    'When will the Bonny-Calabar line close?',
    'When will the Bonny-Warri line open?',
    'How much will Norway give for cooking lessons for Nigerian officers?',
    'What did Halvorsen ask about the Warri strike?',
    'How much does the new Norwegian consulate in Abuja cost?',
    'Which treaty did Halvorsen and Okoro refuse to draw up?',
    'Why was Nigerian pepper praised?',
    'How much money was stolen from the Bonny library?',
  ])('%s – not in the corpus', (question) => {
    expect(askFerryLine(question)).toBe('not-found');
  });
});

describe('what is of one kind does not stand for another of it', () => {
  test.each([
    ['surplus', 'deficit'],
    ['king', 'queen'],
    ['frigate', 'destroyer'],
    ['flood', 'earthquake'],
    ['rice', 'noodles'],
    ['father', 'mother'],
    ['oil', 'gas'],
    ['tuna', 'catfish'],
  ])('%s is not told by %s', (word, other) => {
    const told = wideClassOf(word);
    expect(told?.terms.has(stem(other)) ?? false).toBe(false);
    expect([...(told?.phrases ?? [])].some((phrase) => new RegExp(`^(?:${phrase})$`).test(other))).toBe(false);
  });

  test('a kind is told by what is of it', () => {
    expect([...(wideClassOf('gap')?.phrases ?? [])]).toContain('deficit');
    expect([...(wideClassOf('disaster')?.phrases ?? [])]).toContain('flood');
  });
});
