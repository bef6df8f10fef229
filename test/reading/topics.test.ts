import { describe, expect, it } from 'vitest';
import { topics } from '../../src/reading/recognisers/topics.ts';
import { cpuTimeOf } from '../support/cpu-time.ts';
import { type Called, draftOf } from './drafting.ts';

const HOST = { name: 'Phạm Minh Chính', country: 'VN', calls: ['Chính'] };

/** The topics of a report of a meeting; of any other article where nobody is met. */
function list(body: string, met: readonly Called[] = [HOST]): Record<string, readonly string[]> {
  const draft = draftOf(body, met);
  topics.recognise(draft);
  return Object.fromEntries(draft.topics.map(({ topic, words }) => [topic, words]));
}

describe('topics', () => {
  it.each([
    ['Tariffs on exports fell, and tariffs on rice too.', { trade: ['Tariffs', 'exports'], agriculture: ['rice'] }],
    ['They spoke of dioxin and unexploded ordnance.', { 'war legacy': ['dioxin', 'unexploded ordnance'] }],
    ['Visa exemption for workers will follow.', { consular: ['Visa exemption'] }],
    ['The two Parties will hold a theory seminar.', { 'party-to-party': ['two Parties'] }],
    ['She raised human rights.', { 'human rights': ['human rights'] }],
    ['They discussed the East Sea and UNCLOS.', { maritime: ['East Sea', 'UNCLOS'] }],
    [
      'She asked Seoul to open its market wider to limes.',
      { trade: ['open its market wider'], agriculture: ['limes'] },
    ],
    ['He asked for funds to find those still missing from the war.', { 'war legacy': ['those still missing'] }],
    ['They will set up a metro line.', { transport: ['metro line'] }],
    ['They will fight drug trafficking.', { crime: ['drug trafficking'] }],
    ['They spoke of sea issues.', { maritime: ['sea'] }],
    ['He met the UN chief.', { multilateral: ['UN chief'] }],
    ['The Maldives asked countries of ASEAN to come.', { multilateral: ['countries of ASEAN'] }],
    ['She asked for help for people with disabilities.', { 'war legacy': ['people with disabilities'] }],
    ['Both want more of the power sector.', { energy: ['power sector'] }],
    ['They have set up security-defence links.', { defence: ['security-defence'] }],
    ['She asked about bloggers.', { 'human rights': ['bloggers'] }],
    ['He asked China to buy agro-aquatic products.', { agriculture: ['agro-aquatic'] }],
    ['Both will work on sci-tech.', { 'science and technology': ['sci-tech'] }],
    ['Both will carry out infrastructure projects.', { investment: ['infrastructure projects'] }],
    ['The CPV thanked its guests.', { 'party-to-party': ['CPV'] }],
  ])('%s', (body, expected) => {
    expect(list(body)).toEqual(expected);
  });

  it.each([
    'They exchanged views and will increase exchanges.',
    'The host recalled the hardest years of the war.',
    'Defence Minister Phan Văn Giang and Minister of Planning and Investment Nguyễn Chí Dũng were there.',
    'The United Nations Security Council met.',
    'The trade unions took part.',
    // The policy of every readout, the subject of a gathering, what is marked out long ago, another's arms.
    'The party chief spoke of a policy of independence, and of diversified and multilateral relations.',
    'They marked the demarcation of 1999.',
    'They spoke of the Summit on Science and Water.',
    'The missile flew on.',
    'The sea is calm, and so is power.',
    'They met at the airport, and later at the port.',
    'A guest had been to a BRICS dinner.',
    'Both agreed on a roadmap.',
    // Goods named for their duties, a firm that is at work, the formula of greetings, officers at a school of arms.
    'She asked for lower duties on catfish from Ghana, and on pangasius.',
    'Both want the joint venture Ghanoil to go on.',
    'He gave thanks to the Lao Party and State, and to the Party and people.',
    'They praised demarcation of the land border and will go on with demarcation.',
    'He spoke of training and of more training.',
  ])('finds none in: %s', (body) => {
    expect(list(body)).toEqual({});
  });

  it('passes over a word in passing, and hears it in the headline, twice or beside another', () => {
    const lead = 'The two ministers met in Hà Nội.';
    expect(list(`${lead} A soldier gave them flowers at the airport.`)).toEqual({});
    expect(list(`${lead} They want new ports and a second airport.`)).toEqual({
      transport: ['ports', 'second airport'],
    });
    expect(list('The two ministers met in the port of Riga. Then they had lunch.')).toEqual({});
  });

  it('takes defence or security for a topic though it is named once, where what was discussed is told', () => {
    const lead = 'The two ministers met in Riga.';
    expect(list(`${lead} They discussed defence and visas.`)).toEqual({ defence: ['defence'] });
    expect(list(`${lead} He welcomed the guests, among them two soldiers.`)).toEqual({});
    expect(list(`${lead} Later they saw old weapons.`)).toEqual({});
  });

  it('asks more of an article that reports no meeting', () => {
    const once = 'It rained in Huế. A farmer sold rice to a hotel.';
    expect(list(once)).toEqual({ agriculture: ['farmer', 'rice'] });
    expect(list(once, [])).toEqual({});
    expect(list('It rained in Huế. Rice was dear, and rice from Siam more so.', [])).toEqual({
      agriculture: ['Rice'],
    });
    expect(list('Coffee is dear this year. It rained in Huế.', [])).toEqual({ agriculture: ['Coffee'] });
  });

  it.each([
    ['The two met on the sidelines of the BRICS summit.', 'He welcomed their wish to join BRICS.', 'multilateral'],
    ['He is in Kazan to attend the BRICS summit.', 'He spoke of a seat within BRICS.', 'multilateral'],
    ['The Energy Dialogue will take place in May.', 'They spoke of energy.', 'energy'],
    ['It is a good business climate.', 'They spoke of the climate.', 'climate'],
    ['He called on both parties to the conflict to talk.', 'He praised the two Parties.', 'party-to-party'],
    ['He came for the 9th ASEAN Summit.', 'He spoke of ASEAN unity.', 'multilateral'],
    ['They marked the Year of Humanistic Exchange.', 'He spoke of humanistic exchange.', 'culture'],
    ['He toured the Riga Navy Museum.', 'He asked for help with museums.', 'culture'],
    ['He praised a Senate leader of energy and vision.', 'He asked for energy and tools.', 'energy'],
    ['She hopes to remain a bridge.', 'She asked for bridges and ports.', 'transport'],
    ['Trucks met at the border gate.', 'Trucks met at smart border gates.', 'trade'],
    ['burs-abc/sco', 'He welcomed the SCO.', 'multilateral'],
  ])('finds none in "%s" but one in "%s"', (name, said, topic) => {
    expect(list(`They met. ${name}`)).toEqual({});
    expect(Object.keys(list(`They met. ${said}`))).toEqual([topic]);
  });

  it('knows what both sides agreed upon although no meeting could be made of it', () => {
    const text = 'It rained. Both sides agreed to grow more rice. Flights were late.';
    const draft = draftOf(text, []);
    const told = (side: 'both' | 'VN'): string[] => {
      draft.statements = [{ side, act: 'agreed', text: 'Both sides agreed to grow more rice.', start: 11, end: 47 }];
      topics.recognise(draft);
      return draft.topics.map(({ topic }) => topic);
    };
    expect(told('both')).toEqual(['agriculture']);
    expect(told('VN')).toEqual([]);
  });
  it('takes nobody for a crop', () => {
    const body = 'Rice met the host. Rice spoke of energy.';
    expect(list(body, [HOST, { name: 'John Rice', country: 'US', calls: ['Rice'] }])).toEqual({ energy: ['energy'] });
    expect(list(body)).toEqual({ agriculture: ['Rice'], energy: ['energy'] });
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
      const text = word.repeat(40_000 / word.length);
      expect(
        cpuTimeOf(() => list(text)),
        word,
      ).toBeLessThan(1500);
    }
  });
});
