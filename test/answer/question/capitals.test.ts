import { describe, expect, test } from 'vitest';
import { withCapitals } from '../../../src/answer/question/capitals.ts';
import { ferriesAndGoodbyes } from '../texts/ferries-and-goodbyes.ts';
import { askWalrusTooth } from '../texts/walrus-tooth.ts';

test.each([
  ['did halvorsen and ada okoro meet in lagos', 'did Halvorsen and Ada Okoro meet in Lagos'],
  ['are the malaysians after power', 'are the Malaysians after power'],
  ['what did the nigerians want in march', 'what did the Nigerians want in March'],
  // Words that are names in capitals only, and a question that has capitals.
  ['who may march to turkey with us', 'who may march to turkey with us'],
  ['did Halvorsen go to lagos', 'did Halvorsen go to lagos'],
])('%j gets the capitals of %j', (typed, named) => {
  expect(withCapitals(typed, ferriesAndGoodbyes)).toBe(named);
});

describe('names of states in small letters', () => {
  test.each([
    ['is there a partnership level with cuba?', 'No partnership level has been found for the two.'],
    ['was the decision on rifles meant against chad', 'The decision on rifles was not aimed at Chad, Halvorsen added.'],
    ['what did trong say abt north korea nukes', "Trọng spoke of North Korea's nuclear programme."],
    ['is there a partnership level with peru?', 'not-found'],
    ['was the decision on rifles meant against oman', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askWalrusTooth(question)).toContain(answer);
  });
});
