import { describe, expect, test } from 'vitest';
import { askSeaweedExpo } from '../texts/seaweed-expo.ts';

describe('what was told in a setting that the question names', () => {
  test.each([
    [
      'How many firms ran the stalls at the expo that Okoro attended in Bergen?',
      'After the opening ceremony the minister toured the pavilion, the largest from abroad, with 40 stalls run by 25 firms.',
    ],
    [
      'Which boats did Lagos Ferries buy during Okoro’s visit to Bergen?',
      'They witnessed the signing of five papers, among them one on the purchase of six Tern-4 boats by Lagos Ferries.',
    ],
    [
      'Where was the next round on landing fees after the Okoro-Lund meeting to be held?',
      'Preparations for the next round on landing fees, to take place in Kano in June, were gone through as well.',
    ],
    [
      'Where had crates piled up when Okoro rang Holm?',
      'Okoro voiced concern over the piling up of crates at the wharves of Kolding and Ribe, and asked Holm to have it cleared.',
    ],
    [
      'Who was the new Danish ambassador when Inger Skov came?',
      'Karen Juul, the new Danish ambassador to Nigeria, said the visit of Inger Skov was an event of weight.',
    ],
  ])('%s', (question, told) => {
    expect(askSeaweedExpo(question)).toBe(told);
  });

  test.each([
    'How many firms ran the stalls at the expo that Holm attended in Bergen?',
    'How many stalls had Nigeria at the Nordic timber expo in Bergen in 2024?',
    'How many stalls had Nigeria at the Nordic seaweed expo in Bergen in 2023?',
    'How many firms ran the stalls at the fourth Nordic seaweed expo?',
    'Which boats did Lagos Ferries buy during Skov’s visit to Nigeria?',
    'Where was the next round on landing fees after the Okoro-Holm meeting to be held?',
    'Where had crates piled up when Okoro met Lund?',
    'Where had crates piled up when Skov rang Holm?',
    'How much was Danish trade with Nigeria in 2023 according to the report on Okoro and Lund?',
    'What percentage of the catch of the Gulf does the coast bring in, as Holm told Okoro?',
    'Who was the new Norwegian ambassador when Inger Skov came?',
    'Who was the new Danish ambassador when Erik Lund came?',
  ])('but not in another one: %s', (question) => {
    expect(askSeaweedExpo(question)).toBe('not-found');
  });

  test('and the words of the setting alone tell nothing of it', () => {
    expect(askSeaweedExpo('Which ropes came up when Okoro met Lund in Bergen?')).toBe('not-found');
    expect(
      askSeaweedExpo('How much honey did Denmark sell to Nigeria in the five months according to the Customs Board?'),
    ).toBe('not-found');
    expect(
      askSeaweedExpo('How much rope did Denmark sell to Nigeria in the five months according to the Customs Board?'),
    ).toBe('Second was rope at 700,000 dollars.');
    expect(askSeaweedExpo('How many stalls did Denmark have at the expo that Okoro attended in Bergen?')).toBe(
      'not-found',
    );
  });

  test('and weigh little where all of it is told', () => {
    expect(askSeaweedExpo('How long was the working lunch when Danjuma met Krag?')).toBe(
      'A working lunch of about two hours came after.',
    );
    expect(askSeaweedExpo('How long was the boat trip when Danjuma met Krag?')).toBe('not-found');
    expect(askSeaweedExpo('How long was the working lunch when Okoro met Krag?')).toBe('not-found');
  });
});
