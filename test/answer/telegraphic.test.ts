import { describe, expect, test } from 'vitest';
import { inFull } from '../../src/answer/question/telegraphic.ts';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

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

const ask = askOf(
  buildLibrary({
    'oslo.md': `---
title: "Nigerian general in Oslo"
published: 2026-06-02
---
OSLO — Norwegian Defence Minister Liv Moe held talks with General Musa Bello of Nigeria in Oslo on 1 June 2026.

Moe said that Norway would lend 40 trawlers to Nigerian fishermen, and pledged to send technicians to Lagos.

Bello thanked Norway for opening its market to Nigerian mangoes. He had toured a shipyard before the talks.

More than 900 Nigerian students are studying at Norwegian colleges.

Both voiced concern over the abduction of sailors.

In the afternoon Bello visited the naval base of Haakonsvern, where he met the engineering company Kongsberg.
`,
  }),
);

describe('words told otherwise', () => {
  test.each([
    ['What did Moe vow to dispatch to Lagos?', 'technicians'],
    ['Did they discuss the abductees?', 'abduction of sailors'],
    ['How many Nigerians are enrolled at Norwegian colleges?', '900'],
    ["what's Moe's line on trawlers", '40 trawlers'],
    ['Which fruit did Bello thank Norway for letting in?', 'mangoes'],
    ['What did Moe pledge re techncians?', 'technicians'],
    ['Which company did Bello meet?', 'Kongsberg'],
    ['Which base did Bello visit?', 'Haakonsvern'],
    ['Bà Moe hứa cho vay bao nhiêu tàu cá?', 'not-found'],
  ])('%s', (question, told) => {
    expect(ask(question)).toContain(told);
  });

  test.each([
    'How many Danes are enrolled at Norwegian colleges?',
    'How many Nigerians are jailed at Norwegian colleges?',
    'What did Bello vow to dispatch to Lagos?',
    'Which fruit did Moe thank Nigeria for?',
    'Which university did Bello visit?',
    'Which Danish company did Bello meet?',
    'Which museum did Bello tour?',
  ])('%s – not in the corpus', (question) => {
    expect(ask(question)).toBe('not-found');
  });
});
