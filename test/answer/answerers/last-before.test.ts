import { describe, expect, test } from 'vitest';
import { lastBefore, tellsLast } from '../../../src/answer/times/last-before.ts';
import { askChoirs } from '../texts/choirs.ts';
import { askFishMuseum } from '../texts/fish-museum.ts';
import { askGhentPact } from '../texts/ghent-pact.ts';
import { askPrintShow } from '../texts/print-show.ts';
import { askTalksInLisbon } from '../texts/talks-in-lisbon.ts';
import { askVossDepot } from '../texts/voss-depot.ts';

describe('the last one before', () => {
  test.each([
    [
      'When was Rojas last in Norway before 2023?',
      'Rojas last came to Norway in March 2019, when she opened a school of mines.',
    ],
    [
      "When was a Chilean president's last visit to Norway before Rojas?",
      'No Chilean president had visited since 2004.',
    ],
    // She had not come before that, as far as anybody tells.
    ['When was Rojas last in Norway before 2015?', 'not-found'],
    ['When was Halvorsen last in Norway before Rojas?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askChoirs(question)).toBe(answer);
  });

  test.each([
    ['When did A last meet B before 2008?', { head: 'When did A last meet B', tail: '2008', until: '2008-01-01' }],
    [
      'When was the previous round before the visit of A?',
      { head: 'When was the previous round', tail: 'the visit of A' },
    ],
    ['When was A in Oslo before she met B?', { head: 'When was A in Oslo', tail: 'she met B', open: true }],
    ['When did A meet B before 2008?', undefined],
    ['When did A last meet B before that?', undefined],
  ])('%s is taken apart', (asked, parts) => {
    expect(lastBefore(asked)).toEqual(parts);
  });

  test.each([
    ['The previous round was held in Bergen in 2004.', true],
    ['A last met B in May 2004.', true],
    ['A last met B.', false],
    ['A met B in May 2004.', false],
    ['It was the last day of the fair, in 2012.', false],
  ])('%s looks back: %s', (text, back) => {
    expect(tellsLast(text, '2010-01-01')).toBe(back);
  });
});

describe('who of an office was last there', () => {
  test.each([
    [
      'Last Nigerian foreign minister in Portugal before Okafor?',
      'It was the first visit to Portugal by a Nigerian foreign minister in eight and a half years. Bola Adeyemi came in December 2015.',
    ],
  ])('%s', (question, answer) => {
    expect(askTalksInLisbon(question)).toContain(answer.replace(/^[A-Z]+, June 11 — /, ''));
  });

  test.each(['Last Nigerian foreign minister in Norway before Okafor?'])('%s is refused', (question) => {
    expect(askTalksInLisbon(question)).toBe('not found');
  });
});

test('the last meeting before the one at a place', () => {
  expect(askPrintShow('When did Quispe and Addo last meet before Windhoek?')).toBe(
    'Addo said he was glad to see Quispe less than a year after their last meeting at the 2013 Ocean Forum.',
  );
  expect(askPrintShow('When did Quispe and Addo last meet before Lagos?')).toBe('not-found');
});

describe('a meeting before another', () => {
  test('is the last one before it, mentions counted', () => {
    expect(askFishMuseum('When did Okafor and Sundby speak before the May call?')).toBe(
      'Ada Okafor and Nils Sundby spoke by phone on 12 January 2026.',
    );
  });

  test('and none is told where the corpus knows none', () => {
    expect(askFishMuseum('When did Okafor and Sundby speak before the January call?')).toBe('');
    expect(askFishMuseum('When did Okafor and Sundby speak before the March call?')).toBe('');
  });
});

describe('who or when before the one who is named', () => {
  test('is told by what was the first since', () => {
    expect(askGhentPact('Before Halvorsen, when did a Norwegian prime minister last visit Portugal?')).toBe(
      'It was the first trip by a Norwegian Prime Minister since 2004.',
    );
  });

  test('and by nothing else', () => {
    expect(askGhentPact('Before Tavares, when did a Portuguese president last visit Oslo?')).toBe('');
  });
});

describe('when somebody was last there is told with how long ago the time before was', () => {
  test.each([
    [
      'When was Rojas last in Norway?',
      'Erik Halvorsen and Marta Rojas met in Oslo on 12 May 2021. | Rojas said she was glad of returning to Norway after nearly nine years and conveyed the greetings of President Luz Soto to Halvorsen.',
    ],
    ['When did Rojas meet Halvorsen?', 'Erik Halvorsen and Marta Rojas met in Oslo on 12 May 2021.'],
    ['When was Rojas last in Latvia?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askVossDepot(question)).toBe(answer);
  });
});
