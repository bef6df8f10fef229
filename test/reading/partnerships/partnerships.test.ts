import { describe, expect, it } from 'vitest';
import type { PartialDay } from '../../../src/calendar/day.ts';
import { partnerships } from '../../../src/reading/recognisers/partnerships.ts';
import { cpuTimeOf } from '../../support/cpu-time.ts';
import { draftOf } from '../drafting.ts';

const CAST = [
  { name: 'Phạm Minh Chính', country: 'VN', calls: ['Chính'] },
  { name: 'Chris Hipkins', country: 'NZ', calls: ['Hipkins'] },
];

function list(body: string, published?: string): string[] {
  const draft = draftOf(body, CAST);
  if (published) draft.published = { date: published as PartialDay, basis: 'header', evidence: [] };
  partnerships.recognise(draft);
  return draft.partnerships.map(({ level, parties, since }) => `${level} · ${parties.join()} · ${since ?? '-'}`);
}

describe('partnerships', () => {
  it.each([
    [
      'an anniversary’s year is no beginning',
      'They will mark the 10th anniversary of the Việt Nam-New Zealand Strategic Partnership in 2025.',
      'Strategic Partnership · VN,NZ · -',
    ],
    [
      'a partnership of two',
      'In Laos the leaders hailed the strategic partnership of the Philippines and Việt Nam.',
      'strategic partnership · PH,VN · -',
    ],
    [
      'for peace and more',
      'They hailed the Comprehensive Strategic Partnership for peace, growth and trade.',
      'Comprehensive Strategic Partnership · VN,NZ · -',
    ],
    [
      'of a body and a state that reached it',
      'ASEAN and Canada reached the level of strategic partnership in 2023.',
      'strategic partnership · ASEAN,CA · 2023',
    ],
    [
      'of the article’s pair, behind one name',
      'Canada followed. Both reached the level of strategic partnership in 2023.',
      'strategic partnership · VN,NZ · 2023',
    ],
    ['the article’s pair', 'The bilateral Strategic Partnership has grown.', 'Strategic Partnership · VN,NZ · -'],
    [
      'all its words',
      'They praised the comprehensive strategic cooperative partnership.',
      'comprehensive strategic cooperative partnership · VN,NZ · -',
    ],
    [
      'a body’s own',
      'They spoke of the ASEAN-US Comprehensive Strategic Partnership launched in 2022.',
      'Comprehensive Strategic Partnership · ASEAN,US · 2022',
    ],
    [
      'an owner and a partner',
      'Việt Nam’s comprehensive partnership with Argentina, set up in 2010, can grow.',
      'comprehensive partnership · VN,AR · 2010',
    ],
    [
      'between',
      'The strategic partnership between Russia and Tajikistan is firm.',
      'strategic partnership · RU,TJ · -',
    ],
    [
      'years in brackets',
      'It is the year of their Strategic Partnership (2009-24).',
      'Strategic Partnership · VN,NZ · 2009',
    ],
    [
      'an upgrade that was made',
      'Since ties were raised to a strategic partnership in July 2020, trade has doubled.',
      'strategic partnership · VN,NZ · 2020-07',
    ],
    [
      'elevation',
      'Much was done since the elevation of ties to a comprehensive strategic partnership in 2023.',
      'comprehensive strategic partnership · VN,NZ · 2023',
    ],
    [
      'other makers',
      'Japan and Indonesia lifted their ties to a comprehensive strategic partnership in 2023.',
      'comprehensive strategic partnership · JP,ID · 2023',
    ],
    [
      'of a year',
      'Much has come of the Strategic Partnership of July 2020.',
      'Strategic Partnership · VN,NZ · 2020-07',
    ],
    [
      'announced',
      'They met on 7 March 2024, and they announced a comprehensive strategic partnership.',
      'comprehensive strategic partnership · VN,NZ · 2024-03-07',
    ],
    ['a region’s own', 'They spoke of the Mekong-US Partnership.', 'Mekong-US Partnership · US · -'],
    [
      'of coordination',
      'The comprehensive strategic partnership of coordination between China and Russia goes on.',
      'comprehensive strategic partnership of coordination · CN,RU · -',
    ],
  ])('%s', (_what, body, expected) => {
    expect(list(body)).toEqual([expected]);
  });

  it('reads "last September" from the day of publication, and not without it', () => {
    const body = 'The two lifted relations to a strategic partnership last September.';
    expect(list(body, '2024-02-22')).toEqual(['strategic partnership · VN,NZ · 2023-09']);
    expect(list(body)).toEqual(['strategic partnership · VN,NZ · -']);
  });

  it('keeps a body’s level apart from the pair’s own', () => {
    expect(list('The Strategic Partnership and the ASEAN-New Zealand Strategic Partnership both matter.')).toEqual([
      'Strategic Partnership · VN,NZ · -',
      'Strategic Partnership · ASEAN,NZ · -',
    ]);
  });

  it.each([
    'Hipkins hoped that ties would one day be raised to a comprehensive strategic partnership.',
    'Chính proposed upgrading relations to a comprehensive strategic partnership.',
    'They will work towards a comprehensive strategic partnership.',
    'New Zealand is a strategic partner of Việt Nam.',
    'They spoke of the Regional Comprehensive Economic Partnership.',
    'They spoke of the Trans-Pacific Partnership.',
    'The step passes over that of a plain strategic partnership.',
    'He asked for a more effective and substantive partnership.',
    'The economic partnership agreement was signed.',
  ])('finds none in: %s', (body) => {
    expect(list(body)).toEqual([]);
  });

  it('reads 40 kB of trigger words in a moment', () => {
    for (const word of [
      'strategic ',
      'comprehensive strategic partnership ',
      'raised to a strategic partnership in ',
      'partnership with ',
    ]) {
      const text = word.repeat(40_000 / word.length);
      expect(
        cpuTimeOf(() => list(text)),
        word,
      ).toBeLessThan(1500);
    }
  });
});

describe('a level in an article on several countries', () => {
  const cast = [
    { name: 'Toomas Kask', country: 'EE', calls: ['Kask'] },
    { name: 'Anna Silva', country: 'PT', calls: ['Silva'] },
    { name: 'Jorge Paz', country: 'PE', calls: ['Paz'] },
  ];
  const pairs = (text: string): string[] => {
    const draft = draftOf(`Silva met Kask and Paz in Lisbon. ${text}`, cast);
    partnerships.recognise(draft);
    return draft.partnerships.map(({ parties }) => parties.toSorted().join());
  };
  it.each([
    ['At the meeting with Paz, Silva noted the rise of the ties to a strategic partnership in May.', 'PE,PT'],
    ['Silva and Kask reviewed the strategic partnership.', 'EE,PT'],
    ['Talking to Paz, Silva was glad.\n\nThe two sides praised the strategic partnership.', 'PE,PT'],
    ['Hungary was the first EU member to have a strategic partnership with Peru.', 'HU,PE'],
    ['The EU has a strategic partnership with Peru.', 'EU,PE'],
  ])('%s', (text, expected) => expect(pairs(text)).toEqual([expected]));
});
