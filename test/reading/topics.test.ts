import { describe, expect, it } from 'vitest';
import { topics } from '../../src/reading/recognisers/topics.ts';
import { draftOf } from './drafting.ts';

function list(body: string): Record<string, readonly string[]> {
  const draft = draftOf(body, []);
  topics.recognise(draft);
  return Object.fromEntries(draft.topics.map(({ topic, words }) => [topic, words]));
}

describe('topics', () => {
  it.each([
    ['Tariffs on exports fell, and tariffs on rice too.', { trade: ['Tariffs', 'exports'], agriculture: ['rice'] }],
    ['They spoke of dioxin and unexploded ordnance.', { 'war legacy': ['dioxin', 'unexploded ordnance'] }],
    ['Visas for workers will be simpler.', { consular: ['Visas'] }],
    ['The two Parties will hold a theory seminar.', { 'party-to-party': ['two Parties'] }],
    ['She raised human rights.', { 'human rights': ['human rights'] }],
    ['They discussed the East Sea and UNCLOS.', { maritime: ['East Sea', 'UNCLOS'] }],
    ['They will fight drug trafficking.', { crime: ['drug trafficking'] }],
  ])('%s', (body, expected) => {
    expect(list(body)).toEqual(expected);
  });

  it.each([
    'They exchanged views and will increase exchanges.',
    'The host recalled the hardest years of the war.',
    'Defence Minister Phan Văn Giang and Minister of Planning and Investment Nguyễn Chí Dũng were there.',
    'The United Nations Security Council met.',
    'The trade unions took part.',
    'Both agreed on a roadmap.',
  ])('finds none in: %s', (body) => {
    expect(list(body)).toEqual({});
  });

  it('passes over a word in passing, and hears it in the lead or twice', () => {
    const lead = 'The two ministers met in Hà Nội.';
    expect(list(`${lead} A soldier gave them flowers, and two flights were late.`)).toEqual({});
    expect(list(`${lead} They want new flights and a second airport.`)).toEqual({ transport: ['flights', 'airport'] });
    expect(list('The two ministers spoke of flights. Then they had lunch.')).toEqual({ transport: ['flights'] });
  });

  it('takes what was discussed for a topic though it is named once', () => {
    const lead = 'The two ministers met in Riga.';
    expect(list(`${lead} They discussed new flights and visas.`)).toEqual({
      transport: ['flights'],
      consular: ['visas'],
    });
    expect(list(`${lead} Later they missed their flights.`)).toEqual({});
  });

  it('tells security from the kinds of it that are other topics, and war crimes from crime', () => {
    const said = 'The two ministers met in Riga. They discussed';
    expect(list(`${said} security in the Baltic.`)).toEqual({ security: ['security'] });
    expect(list(`${said} social security.`)).toEqual({});
    expect(list(`${said} a shrine that honours war criminals.`)).toEqual({ 'war legacy': ['war criminals'] });
    expect(list(`${said} how to catch criminals.`)).toEqual({ crime: ['criminals'] });
  });

  it('puts the topic with most mentions first', () => {
    expect(Object.keys(list('Energy, trade, trade and trade.'))).toEqual(['trade', 'energy']);
  });

  it('reads 40 kB of trigger words in a moment', () => {
    for (const word of [
      'trade ',
      'ASEAN-US Comprehensive ',
      'Minister of Trade and ',
      'security ',
      'Party ',
      'food ',
    ]) {
      const started = performance.now();
      list(word.repeat(40_000 / word.length));
      expect(performance.now() - started, word).toBeLessThan(1500);
    }
  });
});
