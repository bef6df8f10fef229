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

/** The summary of a report in which the two met. */
const metQuotes = (body: string, words: number): string[] => {
  const draft = draftOf(body, CAST);
  const participants = CAST.map(({ name, country }) => ({ name, country }));
  draft.meetings = [{ event: 'e', mode: 'talks', status: 'held', participants, evidence: [] }];
  statements.recognise(draft);
  return composeSummary(draft.article, draft, words).map(({ quote }) => quote);
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

  it.each([
    ['a heading', 'Readout of the Call Between Phạm Minh Chính and Chris Hipkins BRIEFING ROOM'],
    ['a menu', 'Home > Press Releases > Trade, energy and education in New Zealand'],
    ['a credit', '(Web editor: Trade Desk, Energy Desk)'],
    ["a reporter's question", 'Reuters: Chính asked Hipkins to lower the tariffs of his country.'],
    ['what was cut off', 'Chính asked Hipkins to lower the tariffs of his coun'],
  ])('leaves out %s', (_, line) => {
    expect(quotes([LEAD, ASK, line].join('\n\n'))).toEqual([LEAD, ASK]);
    expect(quotes([line, LEAD, ASK].join('\n\n'))).toEqual([LEAD, ASK]);
  });

  it('takes "He" only where the sentence before it says who that is', () => {
    const own = 'He asked the guest to lower the tariffs of his country.';
    const other = 'He asked the host to lower the tariffs of his country.';
    const views =
      'Hipkins hoped that the long talks of the two ministries would bear the fruit that people waited for.';
    expect(metQuotes([LEAD, 'Chính spoke first.', own].join(' '), 28)).toEqual([LEAD, own]);
    expect(metQuotes([LEAD, views, other].join(' '), 30)).toEqual([LEAD]);
    expect(metQuotes([LEAD, views, other].join(' '), 50)).toEqual([LEAD, views, other]);
  });

  it('tells what nobody says in the order of the text', () => {
    const fall = 'Leaves fell on the lake.';
    const swim = 'Nobody swam in the lake.';
    expect(quotes([COLOUR, fall, swim].join(' '), 23)).toEqual([COLOUR, fall]);
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
