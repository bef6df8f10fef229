import { expect, it } from 'vitest';
import { readArticle } from '../../src/reading/read-article.ts';
import { articleOf } from './drafting.ts';

const organisations = (body: string): readonly string[] => readArticle(articleOf(body)).organisations;

it('names bodies once, in the fullest form of the text, and institutions as they stand', () => {
  expect(
    organisations(
      'ASEAN and the EU met. The Association of Southeast Asian Nations (ASEAN) thanked the Ministry of Foreign Affairs and Fulbright University Việt Nam.',
    ),
  ).toEqual(['Association of Southeast Asian Nations', 'EU', 'Ministry of Foreign Affairs', 'Fulbright University']);
});

it('takes no common noun for an institution', () => {
  expect(organisations('The committee met. The university is old. A council sat in the bank.')).toEqual([]);
});
