import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { inBrief, listedIn } from '../../src/answer/question/in-brief.ts';
import type { Day } from '../../src/calendar/day.ts';
import { wordsFor } from '../../src/wording/index.ts';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

const library = buildLibrary({
  'abuja.md': `---
title: "Norwegian premier in Abuja"
published: 2023-03-02
---
ABUJA — Norwegian Prime Minister Liv Moe held talks with Nigerian President Musa Bello in Abuja on 1 March 2023.

The two agreed to open a school for pilots of fishing trawlers.
`,
  'oslo.md': `---
title: "Nigerian president in Oslo"
published: 2026-06-02
---
OSLO — Norwegian Prime Minister Liv Moe held talks with Nigerian President Musa Bello in Oslo on 1 June 2026.

Moe pledged 40 trawlers. Bello asked for a quota on frozen cod.

On 2 June 2026, Bello met Danish Foreign Minister Ida Krag in Oslo.
`,
  'call.md': `---
title: "Premier phones president"
published: 2026-08-06
---
Norwegian Prime Minister Liv Moe spoke by phone with Nigerian President Musa Bello on 5 August 2026 about frozen cod and piracy.
`,
  'plan.md': `---
title: "Danish minister to visit Nigeria"
published: 2026-11-20
---
Danish Foreign Minister Ida Krag will visit Abuja on 9 December 2026 and will hold talks with Nigerian President Musa Bello.
`,
});
const ask = askOf(library);

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
    expect(inBrief(capitals, library)).toBe(full);
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
    expect(inBrief(typed, library)).toBe(typed);
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
    expect(ask(question)).toBe(`${CALL} | ${OSLO} | ${ABUJA}`);
  });

  test('an earlier day knows nothing later', () => {
    expect(askOf(library, '2026-07-01')('any news on Norway and Nigeria?')).toBe(`${OSLO} | ${ABUJA}`);
  });

  test.each([
    'latest on Norway and Peru',
    "what's new with Denmark and Norway",
    'any news on Lavrov',
  ])('%s: nothing rather than something near', (question) => {
    expect(ask(question)).toBe('not-found');
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
    expect(ask(question)).toBe(answer);
  });
});

describe('a list goes on in its thread', () => {
  const after = (question: string, previous: string): string =>
    answerQuestion(question, library, { on: '2026-11-22' as Day, words: wordsFor('en'), previous }).understood;
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

describe('what is to come', () => {
  test.each([
    "what's planned with denmark",
    'upcoming meetings with Krag',
    'anything coming up with Denmark?',
  ])('%s', (question) => {
    expect(ask(question)).toContain('9 December 2026');
  });
  test.each(["what's planned with Norway", "who's coming to Oslo next"])('%s: nothing', (question) => {
    expect(ask(question)).toBe('not-found');
  });
  test('what is years ahead is no answer yet', () => {
    expect(askOf(library, '2024-01-05')("what's planned with Denmark")).toBe('not-found');
  });
  test('what was planned is no longer to come', () => {
    expect(askOf(library, '2027-01-05')("what's planned with Denmark")).toBe('not-found');
  });
});

describe('a bare topic', () => {
  const CALLED = 'Norwegian Prime Minister Liv Moe spoke by phone with Nigerian President Musa Bello on 5 August 2026';
  test.each([
    [
      'frozen cod',
      `Norwegian Prime Minister Liv Moe spoke by phone with Nigerian President Musa Bello on 5 August 2026 about frozen cod and piracy. | Bello asked for a quota on frozen cod.`,
    ],
    [
      'anything on trawlers?',
      'Moe pledged 40 trawlers. | The two agreed to open a school for pilots of fishing trawlers.',
    ],
    ['frozen herring', 'not-found'],
    ['talks on frozen herring', 'not-found'],
    ['hotline', 'not-found'],
    ['talks on piracy', `${CALLED} about frozen cod and piracy.`],
    ['whaling', 'not-found'],
    ['piracy off Peru', 'not-found'],
  ])('%s', (question, answer) => {
    expect(ask(question)).toBe(answer);
  });
});

describe('anniversaries in the plural', () => {
  const pair = buildLibrary({
    'school.md': `---
title: "Norway and Nigeria open a school"
published: 2020-05-02
---
Norway and Nigeria will mark the 60th anniversary of diplomatic relations in 2021, Norwegian Prime Minister Liv Moe said in Abuja on 1 May 2020.
`,
    'relations.md': `---
title: "How relations began"
published: 2019-01-02
events:
  - { what: "Diplomatic relations between Norway and Nigeria", parties: [NO, NG], date: "1961-12-10", kind: diplomatic relations }
  - { what: "School treaty between Norway and Nigeria", parties: [NO, NG], date: "2001-03-04", kind: treaty }
---
Norway and Nigeria established diplomatic relations on 10 December 1961, and signed a treaty on schools on 4 March 2001.
`,
  });
  const relations =
    '2026 is 65 years after: Diplomatic relations between Norway and Nigeria (10 December 1961), the 65th anniversary.';
  const treaty = (year: number, nth: string): string =>
    `${year} is ${year - 2001} years after: School treaty between Norway and Nigeria (4 March 2001), the ${nth} anniversary.`;
  test.each([
    ['which anniversaries with Nigeria and Norway fall in 2021?', /School treaty.*60 years after: Diplomatic/],
    ['upcoming anniversaries with Nigeria and Norway', [relations, treaty(2027, '26th')].join(' | ')],
    ['anniversaries of Norway and Nigeria', [relations, treaty(2027, '26th')].join(' | ')],
    ['anniversaries of Norway and Nigeria in March', treaty(2027, '26th')],
    ['65th anniversaries of Norway and Nigeria in 2026', relations],
    ['is there an anniversary of Norway and Nigeria soon', [relations, treaty(2027, '26th')].join(' | ')],
    ['anniversaries of Norway and Nigeria today', 'not-found'],
    [
      'which anniversary did Norway and Nigeria mark in 2021?',
      /60th anniversary of diplomatic relations in 2021, Norwegian/,
    ],
  ])('%s', (question, answer) => {
    if (typeof answer === 'string') expect(askOf(pair)(question)).toBe(answer);
    else expect(askOf(pair)(question)).toMatch(answer);
  });
});

describe('how often two met', () => {
  test('a state is no side of what took place in it', () => {
    expect(ask('how often did Norway and Denmark meet')).toBe('not-found');
  });

  test('counts no meeting with somebody else', () => {
    expect(ask('how often did Bello and Krag meet')).toBe(
      'One meeting in the corpus: | Musa Bello and Ida Krag met in Oslo on 2 June 2026.',
    );
  });
});
