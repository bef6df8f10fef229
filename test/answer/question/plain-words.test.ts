import { describe, expect, test } from 'vitest';
import { inDeskPhrases } from '../../../src/answer/question/desk-phrases.ts';
import { inPlainWords } from '../../../src/answer/question/plain-words.ts';
import { askFerriesAndGoodbyes } from '../texts/ferries-and-goodbyes.ts';

test.each([
  ['what was Okoro after?', 'what did Okoro propose?'],
  ['how many were signed after the talks?', 'how many were signed after the talks?'],
  ['who said bye to Okoro?', 'who said goodbye to Okoro?'],
])('%s', (typed, plain) => {
  expect(inPlainWords(typed)).toBe(plain);
});

test.each([
  ['Who spoke for Chile at the forum?', 'Who represented Chile at the forum?'],
  ['Who spoke for the Chilean side at the forum?', 'Who represented the Chilean side at the forum?'],
  ['Who acted for them in Oslo?', 'Who represented them in Oslo?'],
  // Near misses: for how long, and what for.
  ['Who spoke for an hour at the forum?', 'Who spoke for an hour at the forum?'],
  ['Who spoke for the first time at the forum?', 'Who spoke for the first time at the forum?'],
  ['Who stood for election in Chile?', 'Who stood for election in Chile?'],
])('%j is read as %j', (typed, read) => {
  expect(inDeskPhrases(typed)).toBe(read);
});

test.each([
  ["who'd Okoro hang out with in Lagos", 'who did Okoro meet in Lagos'],
  ['how come they sat down with the yanks', 'why they meet the United States'],
  ['so when did they finally scrap the ban', 'when did they lift the ban'],
  ['who all came round to say bye', 'who visit say goodbye'],
  ['how many came jan-sep 2024?', 'how many came in the first nine months of 2024?'],
  ['who was in Oslo april 2024', 'who was in Oslo in april 2024'],
  ['what brought Okoro to Norway', 'Why did Okoro come to Norway'],
  ['Who backed tougher rules?', 'Who supported tougher rules?'],
  ['When did Halvorsen get to Lagos?', 'When did Halvorsen arrive in Lagos?'],
  ['When was Halvorsen last in the city?', 'When did Halvorsen last visit the city?'],
  ['Who came with the President?', 'Who accompanied the President?'],
  // Near misses: the words in their own sense.
  ['what brought prosperity to Norway', 'what brought prosperity to Norway'],
  ['Who backed out of the deal?', 'Who backed out of the deal?'],
  ['When did Halvorsen get to know Okoro?', 'When did Halvorsen get to know Okoro?'],
  ['When was Halvorsen last in touch with Okoro?', 'When was Halvorsen last in touch with Okoro?'],
  ['Who came with gifts?', 'Who came with gifts?'],
  ['Who sat on the panel?', 'Who sat on the panel?'],
  ['What did she say in April 2024?', 'What did she say in April 2024?'],
  ['Did they scrap metal at sea?', 'Did they scrap metal at sea?'],
  ['Who turned the offer down?', 'Who turned the offer down?'],
  ['Where does the Ring Road end?', 'Where does the Ring Road end?'],
  ['Who is in the final?', 'Who is in the final?'],
])('%j is read as %j', (typed, plain) => {
  expect(inPlainWords(typed)).toBe(plain);
});

describe('questions put as people talk', () => {
  test.each([
    ["who'd halvorsen hang out with the evening before his talks in lagos", 'Femi Oyelaran'],
    ['when did the norwegians finally scrap the ban on catfish for good', '1 March 2026'],
    ['did okoro bring up lagos smog with the norwegians', 'air pollution'],
    ['which US ambassadors came round to say bye', 'Lindqvist'],
    ['how many nigerian holidaymakers came jan-sep 2025?', '40,000'],
    ['are the malaysians after tidal power?', 'undersea cable'],
    ['what day did Okoro sit down with Halvorsen', '4 March 2026'],
  ])('%s', (question, expected) => {
    expect(askFerriesAndGoodbyes(question)).toContain(expected);
  });

  test.each([
    "who'd okoro hang out with in bergen",
    'when did they scrap the ban on ivory',
    'did okoro bring up oslo traffic with the norwegians',
    'which french ambassadors came round to say bye',
    'how many danish holidaymakers came jan-sep 2025?',
    'are the malaysians after coal?',
    'what was that about crabs and oslo',
  ])('nothing tells %s', (question) => {
    expect(askFerriesAndGoodbyes(question)).toBe('not-found');
  });
});

test.each([
  ['What is the name of the Norwegian defence minister?', 'Who is the Norwegian defence minister?'],
  ["what's the Norwegian defence minister called?", 'Who is the Norwegian defence minister?'],
  // Near misses: a thing, and what a minister called something.
  ['What is the name of the ferry?', 'What is the name of the ferry?'],
  ['What is the defence minister called on to do?', 'What is the defence minister called on to do?'],
])('%s is read as %s', (typed, read) => {
  expect(inPlainWords(typed)).toBe(read);
});
