import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partnerships } from '../../src/reading/recognisers/partnerships.ts';
import { statements } from '../../src/reading/recognisers/statements.ts';
import { composeSummary, summary } from '../../src/reading/recognisers/summary.ts';
import { draftOf } from './drafting.ts';

const CAST = [
  { name: 'Phạm Minh Chính', country: 'VN', calls: ['Prime Minister Phạm Minh Chính', 'Chính'] },
  { name: 'Chris Hipkins', country: 'NZ', calls: ['Prime Minister Chris Hipkins', 'Hipkins'] },
];
const LEAD = 'Prime Minister Phạm Minh Chính held talks with Prime Minister Chris Hipkins in Hà Nội on Monday.';
const ASK = 'Chính asked Hipkins to open the market of his country to Vietnamese limes and pomelos.';
const THANKS = 'Hipkins thanked Chính for the warm hospitality given to him and his delegation.';
const COLOUR = 'The autumn air was mild and the flags along the avenue hung still in the morning light.';

const quotes = (body: string, words?: number): string[] => {
  const draft = draftOf(body, CAST);
  statements.recognise(draft);
  summary.recognise(draft);
  const passages = words === undefined ? draft.summary : composeSummary(draft.article, draft, words);
  for (const { quote, start, end } of passages) expect(body.slice(start, end)).toBe(quote);
  return passages.map(({ quote }) => quote);
};

describe('summary', () => {
  it('gives the lead and what was said, in reading order, and no colour', () => {
    expect(quotes([LEAD, COLOUR, THANKS, ASK].join(' '))).toEqual([LEAD, THANKS, ASK]);
  });

  it('prefers a request to thanks when only one fits', () => {
    expect(quotes([LEAD, THANKS, ASK].join(' '), 32)).toEqual([LEAD, ASK]);
  });

  it('prefers a request that brings topics of its own to one that repeats what is told', () => {
    const tariffs = 'Chính asked Hipkins to lower the tariffs of his country.';
    const customs = 'Chính asked Hipkins to speed up the customs clearance of exports.';
    const energy = 'Chính asked Hipkins to send his best engineers to the solar farms.';
    expect(quotes([LEAD, tariffs, customs, energy].join(' '), 39)).toEqual([LEAD, tariffs, energy]);
  });

  it('leaves a level of relations that is only recalled out for a request', () => {
    const level =
      'The two countries raised their ties to a comprehensive strategic partnership in 2025, with trade, energy, education and culture.';
    const body = [LEAD, level, ASK].join(' ');
    const draft = draftOf(body, CAST);
    statements.recognise(draft);
    partnerships.recognise(draft);
    expect(draft.partnerships.map(({ since }) => since)).toEqual(['2025']);
    expect(composeSummary(draft.article, draft, 34).map(({ quote }) => quote)).toEqual([LEAD, ASK]);
  });

  it('leaves a lead that exceeds the limit out when another sentence fits', () => {
    expect(quotes([LEAD, ASK].join(' '), 15)).toEqual([ASK]);
  });

  it('cuts the lead at a clause when nothing fits', () => {
    const long =
      'Chính received Hipkins in Hà Nội, praising the ties between the two countries and all that they have grown to be';
    expect(quotes(`${long}.`, 10)).toEqual(['Chính received Hipkins in Hà Nội']);
  });

  it('cuts the lead at a word when it has no clause', () => {
    expect(quotes('Chính received Hipkins in the old palace of the city by the lake.', 5)).toEqual([
      'Chính received Hipkins in the',
    ]);
  });

  it('is empty for an empty body', () => {
    expect(quotes('')).toEqual([]);
  });

  it('never exceeds its limit and is always verbatim', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(LEAD, ASK, THANKS, COLOUR), { maxLength: 12 }),
        fc.integer({ min: 5, max: 120 }),
        (parts, limit) => {
          const chosen = quotes(parts.join(' '), limit);
          return chosen.join(' ').split(/\s+/).length <= limit || chosen.length === 0;
        },
      ),
      { numRuns: 60 },
    );
  });
});
