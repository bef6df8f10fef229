import { expect, test } from 'vitest';
import { checkSentences } from '../../src/answer/check-answer.ts';
import type { ProposedSentence } from '../../src/answer/proposals/proposal.ts';
import { cutPassage } from '../../src/article/passage.ts';
import { wordsFor } from '../../src/wording/index.ts';
import { library } from './corpus.ts';

const article = [...library.articles.values()].find(({ file }) => file === 'talks.md');
if (!article) throw new Error('The test corpus has no talks.md');
const start = article.parts.body.indexOf('The two leaders');
const evidence = { ...cutPassage(article, 'body', start, article.parts.body.length), file: article.file };
const verbatim: ProposedSentence = { text: evidence.quote, verbatim: true, citations: [evidence], fields: [] };
const composed: ProposedSentence = {
  text: 'Chính and Halvorsen met on 14 May 2024.',
  verbatim: false,
  citations: [evidence],
  fields: ['Chính', 'Halvorsen', '14 May 2024'],
};
const kept = (sentence: ProposedSentence): number => checkSentences([sentence], library, wordsFor('en')).length;

test('a verbatim sentence and one composed of fields pass', () => {
  expect(kept(verbatim)).toBe(1);
  expect(kept(composed)).toBe(1);
  expect(kept({ ...composed, text: '2 times: Chính and Halvorsen met.', reckoned: [2] })).toBe(1);
});

test.each<[string, ProposedSentence]>([
  ['a changed word', { ...verbatim, text: evidence.quote.replace('agreed', 'refused') }],
  ['a quote that is not at its place', { ...verbatim, citations: [{ ...evidence, start: evidence.start + 1 }] }],
  ['an article that is gone', { ...verbatim, citations: [{ ...evidence, article: 'gone' }] }],
  ['nothing cited', { ...composed, citations: [] }],
  ['a name that is no field', { ...composed, text: 'Chính and Okoro met on 14 May 2024.' }],
  [
    'a field that the article does not hold',
    { ...composed, text: 'Okoro and Halvorsen met on 14 May 2024.', fields: ['Okoro', 'Halvorsen', '14 May 2024'] },
  ],
  [
    'a day that the article does not hold',
    { ...composed, text: 'Chính and Halvorsen met on 15 May 2024.', fields: ['Chính', 'Halvorsen', '15 May 2024'] },
  ],
  ['a number that is no field', { ...composed, text: 'Chính and Halvorsen met on 14 May 2024 for 3 hours.' }],
])('%s is dropped', (_, sentence) => {
  expect(kept(sentence)).toBe(0);
});
