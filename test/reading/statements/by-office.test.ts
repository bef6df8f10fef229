import { describe, expect, it } from 'vitest';
import { statements } from '../../../src/reading/recognisers/statements.ts';
import { CAST, type Called, draftOf, LEAD } from '../drafting.ts';

const said = (text: string, cast: readonly Called[]): (string | undefined)[][] => {
  const draft = draftOf(text, cast);
  statements.recognise(draft);
  return draft.statements.map(({ side, speaker, act }) => [side, speaker, act]);
};

const CHAIR: Called = {
  name: 'Lê Văn Ba',
  country: 'VN',
  role: 'Vice Chairman of the National Assembly',
  calls: ['Lê Văn Ba', 'Ba'],
};
const CONSUL: Called = { name: 'Ann Roe', country: 'US', role: 'Consul General', calls: ['Ann Roe', 'Roe'] };

/** A text of the chairman and the consul, and who does what in it; each near miss stands behind what it is near to. */
const TEXTS: readonly (readonly [text: string, acts: readonly (readonly (string | undefined)[])[]])[] = [
  ['Ba met Roe. Roe spoke. The NA Vice Chairman thanked the US for its rice.', [['VN', 'Lê Văn Ba', 'thanked']]],
  ['Ba met Roe. Roe spoke. The CPPCC Chairman thanked the US for its rice.', []],
  ['Ba met Roe. Ba spoke. The consulate pledges to grow more rice, she stated.', [['US', 'Ann Roe', 'offered']]],
  ['Ba met Roe. Ba spoke. The consulate buys more rice, she stated.', []],
  ['Ba met Roe. Ba spoke. Roe underscored her gratitude for the rice.', [['US', 'Ann Roe', 'thanked']]],
  ['Ba met Roe. Ba spoke. Roe underscored the welcome she was given.', [['US', 'Ann Roe', 'affirmed']]],
  ['Ba met Roe. The two unions should grow more rice, said Roe.', [['US', 'Ann Roe', 'asked']]],
  [
    'Ba met Roe. Roe announced that the two sides had met and reached agreement on rice.',
    [['both', undefined, 'agreed']],
  ],
  ['Ba met Roe. Roe told the press of rice and reached agreement on wool.', [['US', 'Ann Roe', 'agreed']]],
  // an office behind a name that no comma closes
  [
    'Ba met Roe. Ann Roe, Consul General of the United States in Huế expressed her joy. She thanked Ba.',
    [
      ['US', 'Ann Roe', 'welcomed'],
      ['US', 'Ann Roe', 'thanked'],
    ],
  ],
];

describe('statements of whoever an office stands for', () => {
  it.each(TEXTS)('gives %j to whoever speaks', (text, acts) => {
    expect(said(text, [CHAIR, CONSUL])).toEqual(acts);
  });
  it.each([
    [
      'Mayor of Ninh Thuận city thanked Roe. He hoped for rice.',
      [
        ['VN', 'Lê Văn Ba', 'thanked'],
        ['VN', 'Lê Văn Ba', 'hoped'],
      ],
    ],
    ['Mayor of Ninh Thuận city and Roe agreed to grow rice.', [['both', undefined, 'agreed']]],
    ['For their part, Ohio leaders, firms and universities thanked Ba.', [['US', undefined, 'thanked']]],
    ['For their part, Iowa leaders, firms and universities thanked Ba.', []],
    ['The NUW thanked the AFW for its rice.', [['VN', undefined, 'thanked']]],
    [
      'The National Union of Weavers (NUW) and the All Farmers and Workers (AFW) agreed to weave.',
      [['both', undefined, 'agreed']],
    ],
    ['The NUW and the AFX agreed to weave.', []],
  ])('knows the own names of those at the table in %j', (text, acts) => {
    const mayor = { ...CHAIR, role: 'Mayor of Ninh Thuận city' };
    const weaver = { ...CHAIR, name: 'Phạm Thị Tư', role: 'President of the NUW', calls: ['Phạm Thị Tư'] };
    const governor = { ...CONSUL, role: 'Governor of Ohio' };
    const farmer = { ...CONSUL, name: 'Bob Poe', role: 'AFW Vice Chairman', calls: ['Bob Poe'] };
    const lead = 'Lê Văn Ba and Phạm Thị Tư met Ann Roe and Bob Poe. ';
    expect(said(lead + text, [mayor, weaver, governor, farmer])).toEqual(acts);
  });
  it.each([
    [
      'Lê Văn Ba, Vietnamese Vice Chairman, and Ann Roe, US Consul General, spoke at length, agreeing to buy rice.',
      [['both', undefined, 'agreed']],
    ],
    ['Lê Văn Ba, Vietnamese Vice Chairman, and Ann Roe agreed to buy rice.', [['both', undefined, 'agreed']]],
    ['Lê Văn Ba spoke of Huế, and Ann Roe agreed to buy rice.', [['US', 'Ann Roe', 'agreed']]],
    ['Ba said the US Department of Rice should buy more.', [['VN', 'Lê Văn Ba', 'asked']]],
    ['Ba said the Vietnamese Department of Rice should buy more.', []],
    ['They recognised that the US should buy more rice.', []],
    ['He recognised that the US should buy more rice.', [['VN', 'Lê Văn Ba', 'asked']]],
  ])('reads %j', (text, acts) => {
    expect(said(`Roe met Ba. Ba spoke. ${text}`, [CHAIR, CONSUL])).toEqual(acts);
  });
  const GUEST = { ...CONSUL, name: 'Wang Li', country: 'CN', calls: ['Wang Li', 'Wang'] };
  it.each([
    ['The Party chief of the city conveyed his condolences.', [['VN', 'Lê Văn Ba', 'conveyed']]],
    ['The Party chief of the North conveyed his condolences.', []],
    [
      'The city leader thanked him. He asked for rice.',
      [
        ['VN', 'Lê Văn Ba', 'thanked'],
        ['VN', 'Lê Văn Ba', 'asked'],
      ],
    ],
    ['The provincial leader thanked Ba.', [['CN', 'Wang Li', 'thanked']]],
    ['The Yunnan official accepted the invitation.', [['CN', 'Wang Li', 'agreed']]],
    ['The Guizhou official accepted the invitation.', []],
    ['The secretary of the Yunnan provincial Party committee thanked Ba.', [['CN', 'Wang Li', 'thanked']]],
    ['The secretary of the Guizhou provincial Party committee thanked Ba.', []],
  ])('knows city and province in %j', (text, acts) => {
    const host = { ...CHAIR, role: 'Secretary of the Hải Phòng city Party Committee' };
    const guest = { ...GUEST, role: 'Secretary of the Yunnan Provincial Party Committee' };
    expect(said(`Ba met Wang. The two spoke. ${text}`, [host, guest])).toEqual(acts);
  });
  it('leaves a city leader open where a role does not tell city from province', () => {
    const host = { ...CHAIR, role: 'Secretary of the Hải Phòng Party Committee' };
    const guest = { ...GUEST, role: 'Mayor of Kunming' };
    expect(said('Ba met Wang. Wang spoke. The city leader gave thanks for the rice.', [host, guest])).toEqual([]);
  });
  it('tells two of one side apart who do the same thing', () => {
    const second = { ...CHAIR, name: 'Phạm Thị Tư', calls: ['Phạm Thị Tư', 'Tư'] };
    const text = 'Ba and Tư met Roe. Ba conveyed his sympathy to the US, and Tư conveyed her condolences to Roe.';
    expect(said(text, [CHAIR, second, CONSUL])).toEqual([
      ['VN', 'Lê Văn Ba', 'conveyed'],
      ['VN', 'Phạm Thị Tư', 'conveyed'],
    ]);
  });
  it('takes a comma behind "said" for "that"', () => {
    const text = `${LEAD}Hipkins said, President Roe has sold Chính wool. The New Zealand side is ready to sell more.`;
    const roe = { name: 'Ann Roe', country: 'NZ', role: 'President', calls: ['President Roe'] };
    expect(said(text, [...CAST, roe])).toEqual([['NZ', 'Chris Hipkins', 'offered']]);
  });
});
