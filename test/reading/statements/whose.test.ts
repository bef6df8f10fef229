import { describe, expect, it } from 'vitest';
import { statements } from '../../../src/reading/recognisers/statements.ts';
import { CAST, draftOf, LEAD } from '../drafting.ts';
import { readingOf } from '../reading-of.ts';

/** What the body says after the lead: "SIDE act", in order. */
function actsOf(text: string, lead = LEAD): string[] {
  const draft = draftOf(lead + text, CAST);
  statements.recognise(draft);
  return draft.statements.map(({ side, act }) => `${side} ${act}`);
}

/** A text, and what it says by whom; each near miss stands behind what it is near to. */
const SPEAKERS: readonly (readonly [text: string, acts: readonly string[]])[] = [
  // who came is whoever stands before "who"
  ['Chính received Hipkins, who came to thank Việt Nam for its rice.', ['NZ thanked']],
  ['Chính received some traders who came to thank Việt Nam for its rice.', []],
  ['Chính, who met some traders, came to thank New Zealand.', ['VN thanked']],
  // several of the side that came
  ['Chính spoke. The guests hailed Huế. They hoped to sell more wool.', ['NZ welcomed', 'NZ hoped']],
  ['Chính spoke. The distinguished guests hailed Huế. They hoped to sell more wool.', ['NZ welcomed', 'NZ hoped']],
  ['Hipkins spoke. The guests hailed Huế.', []],
  ['The two sides hailed Huế. They agreed to meet twice a year.', ['both welcomed', 'both agreed']],
  // a text that both made is neither side
  ['Hipkins spoke. The two sides adopted a joint statement. It promised a fair price for wool.', []],
  ['Hipkins spoke. He read out a letter. It promised a fair price for wool.', ['NZ offered']],
  // "his country" is whoever is named in the sentence
  [
    'For his part, Hipkins said that New Zealand and Việt Nam share broad views on wool, and his country is willing to buy more rice.',
    ['NZ offered'],
  ],
  ['Chính said that New Zealand sent wool, and the country is committed to free trade.', ['VN affirmed']],
  // what is told behind "noting that" gives nobody the next "he"
  [
    'PM Chính voiced joy at ties, noting that in 2021 calls were held, and President Lê Văn Ba paid New Zealand a visit. He also thanked New Zealand for its wool.',
    ['VN welcomed', 'VN thanked'],
  ],
  [
    'Chính spoke of wool, noting that sales grew, and Hipkins thanked Việt Nam for its rice. He also asked for more rice.',
    ['NZ thanked', 'NZ asked'],
  ],
  // nobody asks his own side
  ['Chính asked for more wool. In return, he called on the Vietnamese side to buy less.', ['VN asked', 'NZ asked']],
  ['Chính asked for more wool. In return he called on the New Zealand side to buy less.', ['VN asked', 'VN asked']],
  // "he, for his part" is the other one
  ['Chính asked for more wool. He, for his part, welcomed the idea.', ['VN asked', 'NZ welcomed']],
  ['Chính asked for more wool. He, too, welcomed the idea.', ['VN asked', 'VN welcomed']],
  // time in office between a country and its office
  [
    'Hipkins spoke. The Vietnamese acting minister said his country regards the pact as important, pledging to carry it out.',
    ['VN affirmed', 'VN offered'],
  ],
  // a noun and what is told of it
  [
    'Hipkins, for his part, said his country considers Việt Nam a partner it can trust, and called for more flights.',
    ['NZ affirmed', 'NZ asked'],
  ],
  ['Hipkins said at the meeting he would help Việt Nam build schools.', ['NZ offered']],
  // what somebody did, told behind its noun without "that"
  ['Hipkins recalled the warm welcome Việt Nam gave him and thanked its people.', ['NZ thanked']],
  // a foreign ministry tells in writing what its minister asked
  [
    'The New Zealand foreign ministry said in a statement on one of its news pages that Hipkins urged Việt Nam to open its ports.',
    ['NZ asked'],
  ],
  // who was met speaks behind "who"
  ['Chính received Hipkins, who said New Zealand will work with Việt Nam on wool.', ['NZ offered']],
  ['Chính received Hipkins, who said in 2019 that New Zealand will work with Việt Nam on wool.', []],
  // a person with his state is one name
  [
    'Prime Minister Phạm Minh Chính of Việt Nam and New Zealand Prime Minister Chris Hipkins agreed that wool should sell.',
    ['both agreed'],
  ],
  // people of one state, of both
  ['The three leaders of Laos affirmed that their people sell wool.', []],
  ['The leaders of Việt Nam affirmed that their people buy wool.', ['VN affirmed']],
  ['The leaders of Việt Nam and New Zealand affirmed that wool should sell.', ['both affirmed']],
  // a ruling party, a government of a state
  ['The CPV hopes to learn from New Zealand, said Chính.', ['VN hoped']],
  ['The Government of New Zealand invited firms to Huế, Hipkins said.', ['NZ invited']],
  // a day, an apposition or "herself" between a subject and its verb
  ['Hipkins, an engineer by training, on May 5 congratulated Chính on his election.', ['NZ congratulated']],
  ['Hipkins stated that wool sells, adding that she herself wishes to see it grow.', ['NZ hoped']],
  // "at the meeting X said" opens a sentence; a meeting that X proposed tells no request
  ['At the meeting Hipkins thanked Việt Nam for its rice.', ['NZ thanked']],
  ['He met Hipkins at the meeting Chính proposed.', []],
  // "…, New Zealand included, …" is nobody's act
  [
    'Chính welcomed the part of all firms, New Zealand included, and voiced his hope for more.',
    ['VN welcomed', 'VN hoped'],
  ],
  // a quotation behind a colon
  ['Hipkins said: “We thank Việt Nam for its rice.”', ['NZ thanked']],
  // an apposition before "said"
  ['Hipkins, also a member of the cabinet, said New Zealand is willing to help Việt Nam.', ['NZ offered']],
  // somebody else is asked beside one's own
  ['The Vietnamese leader asked Canterbury and Việt Nam’s border provinces to trade more.', ['VN asked']],
  // a province or a commission of the teller's
  ['Hipkins said that Canterbury stands ready to share its wool with Việt Nam.', ['NZ offered']],
  ['Hipkins said that Laos stands ready to share its rice with Việt Nam.', []],
  // a sentence that goes on in the next one
  [
    'Hipkins congratulated Chính on his election. And called on both countries to trade more.',
    ['NZ congratulated', 'NZ asked'],
  ],
];

/** Who is meant where another country, another clause or both sides stand nearer. */
const NEARER: readonly (readonly [text: string, acts: readonly string[]])[] = [
  // what two countries share is nobody's own, who hails it
  ['Chính spoke. He hailed Việt Nam-New Zealand trade.', ['VN welcomed']],
  ['Chính spoke. He hailed Việt Nam on its crops.', ['NZ welcomed']],
  // what "that" opened goes on behind a long clause before its comma
  [
    'Chính spoke. Hipkins stressed that in times as hard for the wool trade as for the sellers of rice and the ports of both, the two sides should meet.',
    ['NZ affirmed', 'NZ asked'],
  ],
  // "he" is nobody of two sides, but whoever says it
  ['Chính spoke. The two sides can begin with a ferry, he suggested.', ['VN asked']],
  ['Chính spoke of wool, with Hipkins saying he wanted to hear how rice sells.', ['NZ hoped']],
  // an -ing word that goes on with others behind a preposition
  ['Hipkins praised efforts in raising trade, and sharing a vision of peace.', []],
  ['Hipkins praised trade, sharing a vision of peace.', ['NZ agreed']],
  // institutions in a row, with a comma before "and"
  ['The Vietnamese Government, ministries, and localities will support the envoy, he said.', ['VN offered']],
  ['Chính spoke. “We must join hands to open the port,” he said.', ['VN asked']],
  ['Chính spoke. “We must win at home,” he said.', []],
  ['Chính spoke. “We agreed that we should work together,” he said.', ['both agreed']],
];

const GIFTS: readonly (readonly [text: string, acts: readonly string[]])[] = [
  ['Hipkins announced the decision of his Government to present 300 tonnes of wool to Huế.', ['NZ offered']],
  ['Chính unveiled a plan to present his cabinet.', []],
  ['Hipkins announced humanitarian aid worth $2 million for Huế.', ['NZ offered']],
  ['Hipkins announced a gift of ten buses.', ['NZ offered']],
  ['Hipkins announced the decision to leave the pact.', []],
  ['Hipkins outlined a plan to increase assistance to Huế.', ['NZ offered']],
  ['Hipkins outlined a plan to increase tariffs.', []],
  ['Hipkins committed all possible support for the new envoys.', ['NZ offered']],
  ['Hipkins committed a foul.', []],
];

const WORDINGS: readonly (readonly [text: string, acts: readonly string[]])[] = [
  ['“It gives us hope. So, thank you,” Hipkins told his host.', ['NZ thanked']],
  ['Hipkins appealed the two countries to trade more.', ['NZ asked']],
  ['Hipkins appealed the verdict.', []],
  ['Chính asked the ambassador to pass on his thanks to Prime Minister Chris Hipkins.', ['VN thanked']],
  ['Chính asked the ambassador to pass on his regards to Prime Minister Chris Hipkins.', ['VN conveyed']],
  ['New Zealand will keep sending wool, and expects that rice will come, Hipkins said.', ['NZ offered', 'NZ hoped']],
  ['The two sides shared views on wool.', []],
  ['Both sides shared similar views on wool.', ['both agreed']],
  ['The Vietnamese Government commits to making life easier for firms, Chính said.', ['VN offered']],
  ['Hipkins conveyed a letter of the King to Chính.', ['NZ conveyed']],
  ['Hipkins handed over a copy of a letter of 1946.', []],
  [
    'Chính stressed that Việt Nam attaches importance to ties, stays ready to help New Zealand.',
    ['VN affirmed', 'VN offered'],
  ],
  ['Host and guests alike voiced delight at the wool.', ['both welcomed']],
  ['Hipkins said New Zealand will work to help Huế.', ['NZ offered']],
];

describe('whose the statements are', () => {
  it.each(SPEAKERS)('knows who speaks in %j', (text, acts) => {
    expect(actsOf(text)).toEqual(acts);
  });
  it.each(NEARER)('passes over what stands nearer in %j', (text, acts) => {
    expect(actsOf(text)).toEqual(acts);
  });
  it.each([
    ['Huế and Canterbury are near. Both sides should build a port. Chính made the remark on Monday.', ['VN asked']],
    ['Huế and Canterbury are near. Both sides should build a port. Chính made the beds on Monday.', []],
    ['Lao Cai City is keen to receive more wool. This was voiced by Chính when he saw Hipkins.', ['VN hoped']],
    ['Lao Cai City is keen to receive more wool. This was eaten by Chính when he saw Hipkins.', []],
  ] as const)('gives the lead to whom the next sentence names: %s', (text, acts) => {
    expect(actsOf(text, '')).toEqual(acts);
  });
  it('takes whoever travelled for "he" before anybody spoke', () => {
    const lead = 'The two sides met in Hà Nội on Monday, in the course of Prime Minister Chris Hipkins’s visit. ';
    expect(actsOf('He proposed more flights.', lead)).toEqual(['NZ asked']);
    expect(actsOf('He proposed more flights.', lead.replace('visit', 'birthday'))).toEqual([]);
  });
  it('knows the party chief of a city', () => {
    const chief = {
      name: 'Lê Văn Ba',
      country: 'VN',
      role: 'Secretary of the municipal Party Committee',
      calls: ['Lê Văn Ba'],
    };
    const guest = { name: 'Ann Roe', country: 'US', role: 'Consul General', calls: ['Ann Roe', 'Roe'] };
    const draft = draftOf(
      'Lê Văn Ba met Ann Roe. The city’s Party Chief voiced his thanks. He hoped that Roe would stay.',
      [chief, guest],
    );
    statements.recognise(draft);
    expect(draft.statements.map(({ side, act }) => `${side} ${act}`)).toEqual(['VN thanked', 'VN hoped']);
  });
  it('names nobody for several leaders of one side', () => {
    const draft = draftOf(`${LEAD}Chính spoke. The Vietnamese leaders invited Hipkins back.`, CAST);
    statements.recognise(draft);
    expect(draft.statements.map(({ side, speaker, act }) => [side, speaker, act])).toEqual([
      ['VN', undefined, 'invited'],
    ]);
  });
  it.each(WORDINGS)('knows the wording of %j', (text, acts) => {
    expect(actsOf(text)).toEqual(acts);
  });
  it.each(GIFTS)('knows a gift that is announced in %j', (text, acts) => {
    expect(actsOf(text)).toEqual(acts);
  });
});

describe('two who write together to one', () => {
  const wrote = (whom: string): string[] =>
    readingOf(
      `WELLINGTON, June 26, 2018 (NZPA) - Lao President Keo Vongsa and Lao Prime Minister Noy Inthavong on June 25 sent ${whom} a message of congratulations.\n\nThe two leaders hoped for more wool. They affirmed their wish for closer ties. Both sides agreed on tariffs.`,
    ).statements.map(({ side, act }) => `${side} ${act}`);

  it('are meant by "the two leaders" and "they"', () => {
    expect(wrote('New Zealand Prime Minister Mazie Hunter')).toContain('LA hoped');
    expect(wrote('New Zealand Prime Minister Mazie Hunter')).toContain('both agreed');
    expect(wrote('New Zealand Prime Minister Mazie Hunter')).not.toContain('both hoped');
  });
});

/** Who meets several of the other side in turn, as a report of a whole trip tells it. */
const TRIP = `WELLINGTON, June 26, 2018 (NZPA) - Deputy Prime Minister of Laos Keo Vongsa met Finance Minister of New Zealand Steven Moore in Wellington on June 25. He thanked New Zealand for its help.

Mr. Moore said that the Treasury was willing to send experts to Laos.

`;

describe('in a report of several meetings', () => {
  it.each([
    // "He called on" one of the side that spoke last: the other one did
    [
      'Later, he called on Foreign Minister of New Zealand Mazie Hunter. He urged the House to earmark money for mine clearance.',
      'LA Keo Vongsa asked',
    ],
    [
      'Later, Keo called on Foreign Minister of New Zealand Mazie Hunter. Hunter spoke of wool. She urged the House to earmark money for mine clearance.',
      'NZ Mazie Hunter asked',
    ],
    // what the one who was met once did is no word of his
    [
      'Also on June 26, Mr. Keo met with Charlene Barrow, the former New Zealand trade minister who put her name to the pact. He proposed that she come to Laos.',
      'LA Keo Vongsa asked',
    ],
    // a pronoun that the one who spoke last is not called by
    [
      'On June 26, the Deputy PM met with Commerce Minister of New Zealand Penny Price. She thanked the Government for its advice.',
      'NZ Penny Price thanked',
    ],
    [
      'On June 26, the Deputy PM met with Commerce Minister of New Zealand Penny Price. He thanked the Government for its advice.',
      'LA Keo Vongsa thanked',
    ],
    // "he and X" of one side are that side
    [
      'Moore was glad. He and Foreign Minister of New Zealand Mazie Hunter affirmed that New Zealand supports Laos.',
      'NZ - affirmed',
    ],
    ['Keo was glad. He and Mr. Moore agreed to meet again.', 'both - agreed'],
    [
      'Keo met Foreign Minister of New Zealand Mazie Hunter. The two New Zealand cabinet members spoke. They promised to have the proposals discussed.',
      'NZ - offered',
    ],
    [
      'Keo met Chief Justice of New Zealand Mazie Hunter. The two chief justices agreed to meet every year.',
      'both - agreed',
    ],
    [
      'The Supreme Court of Laos, in turn, heard of it. Moore told Laos on Monday not to wait.',
      'NZ Steven Moore asked',
    ],
    ['Moore asked Keo to carry his regards to the leaders of Laos.', 'NZ Steven Moore conveyed'],
    // a third party who is to be met leaves the other side open to nobody
    [
      'Moore spoke of wool. In turn, he urged New Zealand to lower duties. Keo is to meet Managing Director of the International Monetary Fund Christine Laval on June 28.',
      'LA Keo Vongsa asked',
    ],
  ])('%s', (text, last) => {
    const { statements: all } = readingOf(TRIP + text);
    expect(all.map(({ side, speaker, act }) => `${side} ${speaker ?? '-'} ${act}`).at(-1)).toBe(last);
  });
});
