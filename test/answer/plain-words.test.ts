import { describe, expect, test } from 'vitest';
import { withCapitals } from '../../src/answer/question/capitals.ts';
import { inPlainWords } from '../../src/answer/question/plain-words.ts';
import { withTopic } from '../../src/answer/question/topic-first.ts';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

const library = buildLibrary({
  'talks.md': `---
title: "Halvorsen and Okoro talk about ferries"
published: 2026-03-05
---
LAGOS, March 4 — Norwegian Prime Minister Erik Halvorsen held talks with Nigerian President Ada Okoro in Lagos on 4 March 2026.

The evening before, he had met the sculptor Femi Oyelaran at the harbour. Okoro asked for help against air pollution in Lagos.

Norway lifted its ban on dried catfish on 1 March 2026, the President said.

Some 40,000 Nigerian tourists came to Norway in the first nine months of 2025.
`,
  'farewell.md': `---
title: "Ambassador bids farewell"
published: 2026-05-12
---
OSLO, May 12 — Norwegian Prime Minister Erik Halvorsen on 11 May 2026 received US Ambassador Mary Lindqvist, who came to say goodbye at the end of her term.

Malaysia also proposed to buy tidal power from Norway through an undersea cable, Halvorsen told her.
`,
});
const ask = askOf(library);

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

test.each([
  ['the premier in Oslo in May, who did he see', 'who did the premier see in Oslo in May'],
  ['Okoro, when was she in Oslo?', 'when was Okoro in Oslo'],
  ['When A met B, what did he say?', 'When A met B, what did he say?'],
  ['In Lagos, who did he see?', 'In Lagos, who did he see?'],
  ['Okoro, when was Halvorsen in Oslo?', 'Okoro, when was Halvorsen in Oslo?'],
])('%j is asked as %j', (typed, asked) => {
  expect(withTopic(typed)).toBe(asked);
});

test.each([
  ['did halvorsen and ada okoro meet in lagos', 'did Halvorsen and Ada Okoro meet in Lagos'],
  ['are the malaysians after power', 'are the Malaysians after power'],
  ['what did the nigerians want in march', 'what did the Nigerians want in March'],
  // Words that are names in capitals only, and a question that has capitals.
  ['who may march to turkey with us', 'who may march to turkey with us'],
  ['did Halvorsen go to lagos', 'did Halvorsen go to lagos'],
])('%j gets the capitals of %j', (typed, named) => {
  expect(withCapitals(typed, library)).toBe(named);
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
    expect(ask(question)).toContain(expected);
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
    expect(ask(question)).toBe('not-found');
  });
});
