import { expect, test } from 'vitest';
import { mendSlips } from '../../../src/answer/question/mend-slips.ts';
import { library } from '../corpus.ts';

test.each([
  ['wat did Halvorsen offer', 'What did Halvorsen offer'],
  ['Wen did they talk?', 'When did they talk?'],
  ['how mnay lifeboats did Norway give?', 'how Many lifeboats did Norway give?'],
  ['What did Halversen offer?', 'What did Halvorsen offer?'],
  ['When were relations with Norwya established?', 'When were relations with Norway established?'],
  ['What did Halvorsen recomend?', 'What did Halvorsen recommend?'],
  ['Who recieved Halvorsen?', 'Who received Halvorsen?'],
  ['What did Halvorsen say on tarrifs?', 'What did Halvorsen say on tariffs?'],
  ['What did Chính tell Norwya’s minister?', 'What did Chính tell Norway’s minister?'],
])('%s is read as %s', (typed, meant) => {
  expect(mendSlips(typed, library).toLowerCase()).toBe(meant.toLowerCase());
});

test.each([
  'What did Halvorsen offer?',
  // Two slips in one word, and words too short to tell.
  'When were relations with Norwyya established?',
  'What did Oslu say?',
  // Another word that is no slip.
  'What did Halvorsen say on horses?',
  'What did the premiers agree on?',
  // Words of English one letter from a word or a name of the corpus, though the corpus does not hold them.
  'what was he sending',
  'what did they bellow',
  'whose boots were dry',
  'what did the minister say of the lifebelts',
  'which walls are green',
  'Tháng 5 có những cuộc hội đàm nào?',
])('%s stays as typed', (typed) => {
  expect(mendSlips(typed, library)).toBe(typed);
});
