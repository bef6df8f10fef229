import { describe, expect, test } from 'vitest';
import { askOf } from '../ask-of.ts';
import { askNorwayAndNigeria, norwayAndNigeria } from '../texts/norway-and-nigeria.ts';

const CALL = 'Liv Moe and Musa Bello spoke by phone on 5 August 2026.';

const OSLO = 'Liv Moe and Musa Bello held talks in Oslo on 1 June 2026.';

const ABUJA = 'Liv Moe and Musa Bello held talks in Abuja on 1 March 2023.';

describe('the newest of a pair', () => {
  test.each([
    "what's the latest between norway and nigeria?",
    "what's new between Norway and Nigeria",
    'any news on norway and nigeria',
    'anything new between Nigeria and Norway?',
    'latest on Norway-Nigeria',
    'recent contacts between Oslo and Abuja',
    'tin mới nhất giữa Na Uy và Nigeria',
  ])('%s: newest first, no third party', (question) => {
    expect(askNorwayAndNigeria(question)).toBe(`${CALL} | ${OSLO} | ${ABUJA}`);
  });

  test('an earlier day knows nothing later', () => {
    expect(askOf(norwayAndNigeria, '2026-07-01')('any news on Norway and Nigeria?')).toBe(`${OSLO} | ${ABUJA}`);
  });

  test.each([
    'latest on Norway and Peru',
    "what's new with Denmark and Norway",
    'any news on Lavrov',
  ])('%s: nothing rather than something near', (question) => {
    expect(askNorwayAndNigeria(question)).toBe('not-found');
  });
});

describe('bare lists', () => {
  test.each([
    ['meetings in Oslo', `${OSLO} | Musa Bello and Ida Krag met in Oslo on 2 June 2026.`],
    ['calls in 2026', CALL],
    ['moe bello call', CALL],
    ['talks between Moe and Bello 2023', ABUJA],
    ['Moe in Abuja', ABUJA],
    ['các cuộc điện đàm năm 2026', CALL],
    ['meetings with Lavrov', 'not-found'],
    ['calls in 2023', 'not-found'],
    ['Krag in Copenhagen', 'not-found'],
    ['Moe in Nigeria', ABUJA],
    ['Krag in Norway', 'Musa Bello and Ida Krag met in Oslo on 2 June 2026.'],
    ['Moe in Denmark', 'not-found'],
    ['Nigeria in Oslo', `${OSLO} | Musa Bello and Ida Krag met in Oslo on 2 June 2026.`],
    ['meetings in the White House', 'not-found'],
    ['visits from Nigeria in June 2026', `${OSLO} | Musa Bello and Ida Krag met in Oslo on 2 June 2026.`],
    ['meetings with the foreign minister in June 2026', 'Musa Bello and Ida Krag met in Oslo on 2 June 2026.'],
    ['how many meetings in Abuja', `One meeting in the corpus: | ${ABUJA}`],
    ['how many meetings in Copenhagen', 'not-found'],
    ['last call between Oslo and Abuja', CALL],
    ["Bello's next trip to Oslo", 'not-found'],
    ['is Moe coming to Abuja?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askNorwayAndNigeria(question)).toBe(answer);
  });
});

describe('what is to come', () => {
  test.each([
    "what's planned with denmark",
    'upcoming meetings with Krag',
    'anything coming up with Denmark?',
  ])('%s', (question) => {
    expect(askNorwayAndNigeria(question)).toContain('9 December 2026');
  });
  test.each(["what's planned with Norway", "who's coming to Oslo next"])('%s: nothing', (question) => {
    expect(askNorwayAndNigeria(question)).toBe('not-found');
  });
  test('what is years ahead is no answer yet', () => {
    expect(askOf(norwayAndNigeria, '2024-01-05')("what's planned with Denmark")).toBe('not-found');
  });
  test('what was planned is no longer to come', () => {
    expect(askOf(norwayAndNigeria, '2027-01-05')("what's planned with Denmark")).toBe('not-found');
  });
});
