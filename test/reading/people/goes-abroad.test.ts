import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/reading/read-article.ts';
import { articleOf } from '../drafting.ts';

const countryOf = (body: string): string | undefined => readArticle(articleOf(body)).people[0]?.country;

describe('the country of a visitor that no word ties', () => {
  const TIES = 'They praised the ties between Malaysia and Peru. Peru and Malaysia trade in rubber.';
  it.each([
    ['Minister for Trade Tan Boon Liat is on a visit to Lima, Peru, from 2 to 4 May 2023.', 'MY'],
    ['Minister for Trade Tan Boon Liat has concluded his Official Visit to Peru.', 'MY'],
    ['A visit by Minister for Trade Tan Boon Liat to Peru ended on 4 May 2023.', 'MY'],
    ["Minister for Trade Tan Boon Liat's engagements in Lima, Peru, ended on 4 May 2023.", 'MY'],
    ['Minister for Trade Tan Boon Liat will make a working visit to the Republic of Peru.', 'MY'],
  ])('%s', (lead, expected) => expect(countryOf(`${lead} ${TIES}`)).toBe(expected));

  it('stays open where the text speaks of several others alike', () => {
    expect(
      countryOf('Minister for Trade Tan Boon Liat is on a visit to Peru. Malaysia, Chile and Kenya trade in rubber.'),
    ).not.toBe('PE');
  });
  it('is not touched by a visit to a town alone, or by a title that ties it', () => {
    expect(countryOf(`Peruvian Minister for Trade Ana Rojas is on a visit to Peru's south. ${TIES}`)).toBe('PE');
    expect(countryOf(`Peruvian Minister for Trade Ana Rojas is on a visit to Lima. ${TIES}`)).toBe('PE');
  });
});
