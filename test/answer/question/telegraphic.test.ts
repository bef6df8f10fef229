import { describe, expect, test } from 'vitest';
import { inFull } from '../../../src/answer/question/telegraphic.ts';
import { askGeneralInOslo } from '../texts/general-in-oslo.ts';

describe('shorthand is read in full', () => {
  test.each([
    ["what's Moe's line on trawlers?", 'What did Moe say about trawlers?'],
    ['Moe on trawlers, what was her line', 'What did Moe say about trawlers?'],
    ['any word on when the ferry starts?', 'when the ferry starts?'],
    ['any comment from Moe on cod?', 'What did Moe say about cod?'],
    ['how many ferries acc to Moe', 'how many ferries according to Moe'],
    ['btw who paid?', 'who paid?'],
    ['Moe re cod quotas', 'Moe about cod quotas'],
    ['how many papers were signed? - Moe/Bello talks', 'how many papers were signed, Moe/Bello?'],
    ['Moe in Oslo 2026: how many ferries?', 'Moe in Oslo in 2026: how many ferries?'],
  ])('%s', (typed, full) => {
    expect(inFull(typed)).toBe(full);
  });

  test.each([
    'What did Moe say in May 2026?',
    'Is the line to Oslo open?',
    'Which acc did they choose?',
  ])('%s stays as typed', (typed) => {
    expect(inFull(typed)).toBe(typed);
  });
});

describe('a line on a topic', () => {
  test.each([["what's Moe's line on trawlers", '40 trawlers']])('%s', (question, told) => {
    expect(askGeneralInOslo(question)).toContain(told);
  });
});

describe('a slip behind shorthand, and Vietnamese', () => {
  test.each([
    ['What did Moe pledge re techncians?', 'technicians'],
    ['Bà Moe hứa cho vay bao nhiêu tàu cá?', 'not-found'],
  ])('%s', (question, told) => {
    expect(askGeneralInOslo(question)).toContain(told);
  });
});
