import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../../src/answer/answer-question.ts';
import { inBrief, listedIn } from '../../../src/answer/question/in-brief.ts';
import type { Day } from '../../../src/calendar/day.ts';
import { wordsFor } from '../../../src/wording/index.ts';
import { norwayAndNigeria } from '../texts/norway-and-nigeria.ts';

describe('what is asked in brief is a list of meetings', () => {
  test.each([
    ["what's the latest between norway and nigeria?", 'List the recent contacts between Norway and Nigeria?'],
    ['any news on Nigeria', 'List the recent contacts with Nigeria?'],
    ['latest on Norway-Nigeria', 'List the recent contacts between Norway and Nigeria?'],
    ['recent calls with Bello', 'List the recent calls with Bello?'],
    ['last news from oslo and abuja', 'List the recent contacts between Norway and Nigeria?'],
    ['có gì mới với Na Uy?', 'List the recent contacts with Norway?'],
    ['meetings in Oslo in 2026', 'List the meetings in Oslo in 2026?'],
    ['moe bello call', 'List the calls between Moe and Bello?'],
    ['norway nigeria latest', 'List the recent contacts with Norway Nigeria?'],
    ['latest Norway Nigeria news', 'List the recent contacts with Norway Nigeria?'],
    ['who did Bello meet lately', 'List the recent contacts with Bello?'],
    ['last 3 calls with Bello', 'List the recent calls with Bello?'],
    ["Bello's phone calls with Moe", 'List the phone calls between Bello with Moe?'],
    ['phone calls with Moe', 'List the phone calls with Moe?'],
    ["what's new w/ Norway & Nigeria", 'List the recent contacts between Norway and Nigeria?'],
    ['Nigeria - latest?', 'List the recent contacts with Nigeria?'],
    ['what will happen with Nigeria next', 'List the coming contacts with Nigeria?'],
    ['catch me up on Nigeria', 'List the recent contacts with Nigeria?'],
    ['most recent call between Oslo and Abuja', 'most recent call between Norway and Nigeria'],
    ["Bello's next trip to Oslo", 'The next visit of Bello to Oslo?'],
    ['is Bello coming to Oslo?', 'List the coming visits of Bello to Oslo?'],
    ['meetings with senators', 'List the meetings with senators?'],
    ['calls in 2025 and 2026', 'List the calls between 2025 and 2026?'],
    ['talks on 1 Sept 2026', 'List the talks on 1 Sept 2026?'],
    ['any news on cuba', 'List the recent contacts with Cuba?'],
    ['Moe & Bello', 'List the contacts between Moe and Bello?'],
    ['Bello trips abroad', 'List the trips of Bello?'],
    ['Bello visits', 'List the visits of Bello?'],
    ['calls 2026', 'List the calls in 2026?'],
    ['Bello in Oslo', 'List the meetings between Bello in Oslo?'],
    ['các cuộc gặp ở Oslo năm 2026', 'List the meetings in Oslo in 2026?'],
    ["what's planned with nigeria", 'List the coming contacts with Nigeria?'],
    ["who's coming to Abuja next", 'List the coming visits to Abuja?'],
    ['sắp tới có gì với Nga?', 'List the coming contacts with Russia?'],
  ])('%s', (typed, full) => {
    const capitals = typed.replace(
      /\b(?:norway|nigeria|oslo|abuja|moe|bello)\b/g,
      (word) => word.charAt(0).toUpperCase() + word.slice(1),
    );
    expect(inBrief(capitals, norwayAndNigeria)).toBe(full);
  });

  test.each([
    'latest on cod quotas',
    'any word on when the ferry starts?',
    'Moe Bello call length',
    'What did Bello ask for in the calls in 2026?',
    'meetings on cod in Oslo',
    'last meeting with Nigeria',
    'next meeting with Nigeria',
    'Trawlers in Oslo',
    'các cuộc gặp nào ở Oslo?',
    'Did Bello visit Oslo in 2026?',
    'What happened in Oslo in 2026?',
    'Dates of the trip of Bello in 2026',
    'Was there a meeting with Bello in 2023?',
  ])('%s stays as typed', (typed) => {
    expect(inBrief(typed, norwayAndNigeria)).toBe(typed);
  });

  test.each([
    ['List the recent contacts with Norway?', 'recent'],
    ['List the phone calls in 2026?', 'all'],
    ['List the coming visits to Abuja?', 'coming'],
    ['List the ministers whom Bello met', undefined],
    ['Which meetings were there?', undefined],
  ])('%s', (asked, which) => {
    expect(listedIn(asked)).toBe(which);
  });
});

describe('a list goes on in its thread', () => {
  const after = (question: string, previous: string): string =>
    answerQuestion(question, norwayAndNigeria, { on: '2026-11-22' as Day, words: wordsFor('en'), previous }).understood;
  test.each([
    ['and with Denmark?', 'List the recent contacts with Nigeria?', 'List the recent contacts with Denmark?'],
    ['and in 2023?', 'List the meetings in Oslo in 2026?', 'List the meetings in Oslo in 2023?'],
    ['And Bello?', 'List the meetings between Moe in Abuja?', 'List the meetings between Bello in Abuja?'],
    ['any calls in 2026?', 'List the meetings in Oslo in 2026?', 'List the calls in 2026?'],
    ['what about calls in 2026?', 'List the meetings in Oslo in 2026?', 'List the calls in 2026?'],
  ])('%s after %s', (question, previous, understood) => {
    expect(after(question, previous)).toBe(understood);
  });
});
