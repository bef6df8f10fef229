import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { withSpeaker } from '../../src/answer/question/according-to.ts';
import { inDeskPhrases } from '../../src/answer/question/desk-phrases.ts';
import { parseQuestion } from '../../src/answer/question/question.ts';
import type { Day } from '../../src/calendar/day.ts';
import { wordsFor } from '../../src/wording/index.ts';
import { buildLibrary } from '../support/build-library.ts';

const library = buildLibrary({
  'ferry.md': `---
title: "Haugen and Lộc on ferries"
published: 2024-05-11
---
BERGEN — Governor Trần Văn Lộc held talks with Norwegian Senator Ole Haugen in Bergen on 10 May 2024.

Haugen told his guest that the fjords needed quieter ferries.

The two officials looked on as nine contracts were initialled.

In Bergen, they cut the ribbon at a reading room for sailors.

During his stay, the governor also had working sessions with executives of Fjordkraft, Havila and Torghatten.

Lộc also met the mayors of both harbour towns. He conveyed an invitation from President Phạm Thị Sen to Queen Ingrid Dahl.
`,
  'kelp.md': `---
title: "Lund and Moen on kelp"
published: 2024-06-02
---
BERGEN — Danish Minister Aase Lund and Norwegian Ambassador Siri Moen held talks in Bergen on 1 June 2024.

Lund hoped that the opening of talks on kelp would come soon. She welcomed Norwegian companies such as Tareva.
`,
});

const ask = (question: string): readonly string[] =>
  answerQuestion(question, library, { on: '2026-01-01' as Day, words: wordsFor('en') }).sentences.map(
    ({ text }) => text,
  );

describe('which firms somebody met', () => {
  const firms =
    'During his stay, the governor also had working sessions with executives of Fjordkraft, Havila and Torghatten.';
  test('is told by a meeting that names some', () => {
    expect(ask('Which Norwegian companies did Lộc see in Bergen?')).toEqual([firms]);
    expect(ask('which executives did Loc meet')).toEqual([firms]);
  });
  test('is not told by the firms that the other met, nor by firms that were only spoken of', () => {
    expect(ask('Which companies did Haugen see in Bergen?')).toEqual([]);
    expect(ask('Which Norwegian companies did Lund meet in Bergen?')).toEqual([]);
  });
});

describe('what two opened', () => {
  test('is told by a ribbon that was cut', () => {
    expect(ask('What did Lộc and Haugen open in Bergen?')).toEqual([
      'In Bergen, they cut the ribbon at a reading room for sailors.',
    ]);
  });
  test('is not told by an opening of talks', () => {
    expect(ask('What did Lund and Moen inaugurate in Bergen?')).toEqual([]);
  });
});

describe('whom else somebody met there', () => {
  const mayors = 'Lộc also met the mayors of both harbour towns.';
  test('is told with those who have no name', () => {
    expect(ask('Who else did Lộc meet in Bergen?')[0]).toBe(mayors);
    expect(ask('Lộc ở Bergen còn gặp ai?')[0]).toBe(mayors);
  });
  test('is not told where nobody there held the office asked for', () => {
    expect(ask('Lộc ở Bergen còn gặp thủ tướng nào?')).toEqual([]);
  });
});

describe('what two saw together', () => {
  test('is counted where they met', () => {
    expect(ask('How many contracts did Lộc and Haugen see initialled?')).toEqual([
      'The two officials looked on as nine contracts were initialled.',
    ]);
  });
  test('is not counted where nothing tells that they met', () => {
    expect(ask('How many contracts did Lộc and Lund see initialled?')).toEqual([]);
  });
});

describe('a number', () => {
  test('is asked for as how many', () => {
    expect(inDeskPhrases('number of contracts Lộc and Haugen witnessed')).toBe('how many contracts Lộc and Haugen saw');
    expect(inDeskPhrases('What was the phone number of Lộc?')).toBe('What was the phone number of Lộc?');
  });
});

describe('what a thing comprises, as somebody told it', () => {
  test('is asked of what that one said', () => {
    expect(withSpeaker('What will the kelp pact cover, per Lund?')).toBe('What did Lund say about the kelp pact?');
    expect(withSpeaker('According to Lund, what does the pact include?')).toBe('What did Lund say about the pact?');
  });
  test('other verbs stay', () => {
    expect(withSpeaker('What will Norway send, per Lund?')).toBe('What will Norway send, per Lund?');
  });
});

describe('a visit planned, in Vietnamese', () => {
  const kind = (asked: string): string => parseQuestion(asked, '2026-01-01' as Day).kind;
  test('asks for its day, whoever is named by an office', () => {
    expect(kind('Phó Tổng thống Dahl dự kiến thăm Việt Nam ngày nào?')).toBe('when');
    expect(kind('Lộc gặp thủ tướng nào?')).toBe('who');
  });
});
