import { describe, expect, test } from 'vitest';
import { spellOut } from '../../../src/answer/question/shorthand.ts';
import { askFirstLady } from '../texts/first-lady.ts';
import { askJointCabinets } from '../texts/joint-cabinets.ts';

test.each([
  ['who did Gen Alves meet', 'who did General Alves meet'],
  ['DPM mtg w/ Amb Moen', 'Deputy Prime Minister meeting with Ambassador Moen'],
  ['how often, incl. June 2024?', 'how often in June 2024?'],
  ["Did A say yes to B's invitation?", "Did A accept B's invitation?"],
  ['What did Gen. say', 'What did Gen. say'],
  ['Which general said yes', 'Which general said yes'],
])('%j is read as %j', (typed, spelt) => {
  expect(spellOut(typed)).toBe(spelt);
});

test.each([
  ['since when were we partners of Chile', 'since when were Norway partners of Chile'],
  ['who does our PM meet', "who does Norway's PM meet"],
  ['Who wept? Weber', 'Who wept? Weber'],
  ["What did he mean by 'we'?", "What did he mean by 'we'?"],
])('%j of a Norwegian desk is read as %j', (typed, spelt) => {
  expect(spellOut(typed, 'Norway')).toBe(spelt);
});

describe('a desk asks', () => {
  test.each([
    ['who did Gen Alves meet on Harbour Hill?', 'Ada Okoro'],
    ['When had Moen taught in Bergen before she became ambassador?', '2004 to 2007'],
    ['how many joint cabinet meetings have Norway and Chile held?', 'fourth of its kind'],
    ['How much grant aid will Chile give for schools?', 'RMB 3 million'],
    ['Which ambasadors did Halvorsen receive?', 'Siri Moen'],
    ['How much was trade with Chile in 2021?', '7 million dollars'],
    ["Where was Halvorsen's May 2023 Chile meeting?", 'Oslo'],
  ])('%s', (question, expected) => {
    expect(askJointCabinets(question)).toContain(expected);
  });

  test.each([
    'who did Gen Alves meet on Castle Hill?',
    'how many joint cabinet meetings have Norway and Peru held?',
    'How much was trade with Chile in 2022?',
  ])('in vain: %s', (question) => {
    expect(askJointCabinets(question)).toBe('not-found');
  });
});

test('"w" between words joins whom a meeting was with', () => {
  expect(askFirstLady('any meetings w halvorsen')).toBe(
    'Phạm Thu Trọng and Erik Halvorsen held talks in Hà Nội on 3 May 2026.',
  );
  expect(askFirstLady('any calls w halvorsen')).toBe('not-found');
});
