import { expect, test } from 'vitest';
import { inDeskPhrases } from '../../../src/answer/question/desk-phrases.ts';
import { inPlainWords } from '../../../src/answer/question/plain-words.ts';

test.each([
  ['Who sent his regards to B?', 'Who convey his regards to B?'],
  ['Whose greetings did A pass on to B?', 'Who did A convey greetings from to B?'],
  ['Who did Lộc carry an invitation to?', 'Who did Lộc convey an invitation to?'],
  ['Whose invitation did Lộc bring to Dahl?', 'Who did Lộc convey invitation from to Dahl?'],
  ['From whom did Lộc carry greetings?', 'Who did Lộc convey greetings from?'],
  ['So whose invitation did Lộc hand over to Dahl?', 'Who did Lộc convey invitation from to Dahl?'],
  ['To whom did Lộc give his regards via Dahl?', 'Who did Lộc convey his regards to through Dahl?'],
  ['To whom did Lộc send an invitation through Dahl?', 'Who did Lộc convey an invitation to through Dahl?'],
  // Near misses: things are carried otherwise.
  ['Whose letter did A pass on to B?', 'Whose letter did A pass on to B?'],
  ['What did Lộc carry to Dahl?', 'What did Lộc carry to Dahl?'],
  ['When did Lộc hand over the port to Dahl?', 'When did Lộc transfer the port to Dahl?'],
  ['To whom did Lộc send the boats through Dahl?', 'to whom did Lộc send the boats through Dahl?'],
])('%j is put as %j', (typed, put) => {
  expect(inPlainWords(typed)).toBe(put);
  expect(inDeskPhrases(put)).toBe(put);
});
