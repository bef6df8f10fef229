import { describe, expect, it } from 'vitest';
import { partnerships } from '../../../src/reading/recognisers/partnerships.ts';
import { draftOf } from '../drafting.ts';

const CAST = [
  { name: 'Phạm Minh Chính', country: 'VN', calls: ['Chính'] },
  { name: 'Chris Hipkins', country: 'NZ', calls: ['Hipkins'] },
];

function levelsOf(sentence: string): string[] {
  const draft = draftOf(`Chính met Hipkins. ${sentence}`, CAST);
  partnerships.recognise(draft);
  return draft.partnerships.map(({ level, parties, since }) => [level, parties.join(), since ?? '-'].join(' · '));
}

describe('how levels of relations are worded', () => {
  it.each([
    [
      'with a hyphen',
      'They praised the comprehensive strategic co-operative partnership.',
      ['comprehensive strategic co-operative partnership · VN,NZ · -'],
    ],
    [
      'lifted, behind another verb of raising',
      'The year brings talks on ties, which were lifted to a Strategic Partnership in March.',
      ['Strategic Partnership · VN,NZ · -'],
    ],
    ['to be lifted', 'The year brings talks on ties, which will be lifted to a Strategic Partnership.', []],
    ['as partners', 'The two have been strategic partners since 2018.', ['strategic partners · VN,NZ · 2018']],
    ['that a name is not', 'It should not be read as “global strategic partnership”.', []],
    ['that is no mistake', 'It is read as a strategic partnership.', ['strategic partnership · VN,NZ · -']],
    ['partners of one side are none', 'The firm looks for strategic partners in mining.', []],
    [
      'on a subject of its own',
      'They spoke of the Strategic Partnership on Soil and River Works set up in 2010.',
      ['Strategic Partnership on Soil and River Works · VN,NZ · 2010'],
    ],
    ['before a day', 'They spoke of the Strategic Partnership on Monday.', ['Strategic Partnership · VN,NZ · -']],
    [
      'named after its subject',
      'They opened the Green-Digital Economic Partnership.',
      ['Green-Digital Economic Partnership · VN,NZ · -'],
    ],
    [
      'with strategic cooperation',
      'They praised the comprehensive partnership and strategic cooperation.',
      ['comprehensive partnership and strategic cooperation · VN,NZ · -'],
    ],
    [
      'in quotation marks, with other modifiers',
      'They praised the “all-round high-quality future-oriented partnership” of both.',
      ['all-round high-quality future-oriented partnership · VN,NZ · -'],
    ],
    ['only hoped for', 'New Zealand hopes to set up a strategic partnership with ASEAN.', []],
    [
      'praised once reached',
      'He praised her contributions to elevating the relationship to a strategic partnership.',
      ['strategic partnership · VN,NZ · -'],
    ],
    [
      'of those whose relations were raised',
      'Hipkins was congratulated on the recent upgrading of ASEAN-Canada relations to a Strategic Partnership.',
      ['Strategic Partnership · ASEAN,CA · -'],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(levelsOf(sentence)).toEqual(expected);
  });
});
