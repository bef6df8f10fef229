import { describe, expect, it } from 'vitest';
import { findNamedPeople } from '../../src/actor/named-people.ts';
import { cpuTimeOf } from '../support/cpu-time.ts';

const read = (text: string): string[] =>
  findNamedPeople(text)
    .filter(({ by }) => by !== 'bare')
    .map(({ role, name, country, by }) => `${role ?? by}|${name}|${country ?? ''}`);

describe('names with what stands beside them', () => {
  it.each([
    [
      'He received on Thursday Sen. Alberto Rojas, chairman of the Chilean Senate Committee on Fisheries.',
      ['Sen.|Alberto Rojas|CL'],
    ],
    ['He received on Thursday Senator Alberto Rojas.', ['Senator|Alberto Rojas|']],
    ['He received on Thursday Chilean Senator Alberto Rojas, a friend of Norway.', ['Senator|Alberto Rojas|CL']],
  ])('takes the country of a short title from the post behind: %s', (text, expected) =>
    expect(read(text)).toEqual(expected));

  it.each([
    ['She rang Takeshi Iwaya, her opposite number from Japan, at noon.', ['counterpart|Takeshi Iwaya|JP']],
    ['He hosted his colleague from Chile, Alberto Rojas, at noon.', ['counterpart|Alberto Rojas|CL']],
    ['He hosted his Chilean colleague Alberto Rojas at noon.', ['counterpart|Alberto Rojas|CL']],
    ['He wrote to Alberto Rojas, his Chilean peer.', ['counterpart|Alberto Rojas|CL']],
    ['He wrote to his counterpart in Santiago, Alberto Rojas.', ['counterpart|Alberto Rojas|CL']],
    ['He wrote to Alberto Rojas, his colleague.', []],
    ['Hosting his Chilean colleague, Alberto Rojas spoke of copper.', []],
  ])('knows a counterpart by other words: %s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    [
      'They rang Petra Novak, who took over as foreign minister of Slovenia in May.',
      ['foreign minister of Slovenia|Petra Novak|SI'],
    ],
    [
      'They rang Omar Sesay, who was recently elected Speaker of the Parliament of Sierra Leone.',
      ['Speaker of the Parliament of Sierra Leone|Omar Sesay|SL'],
    ],
    [
      "They rang Omar Sesay, who has just been named Sierra Leone's ambassador to Ghana.",
      ["Sierra Leone's ambassador to Ghana|Omar Sesay|SL"],
    ],
    [
      'They rang Omar Sesay, who chairs the National Assembly of Guinea.',
      ['chair of the National Assembly of Guinea|Omar Sesay|GN'],
    ],
    ["They rang Omar Sesay, who heads Guinea's electoral commission.", ['head|Omar Sesay|GN']],
    ['They rang Omar Sesay, who leads a delegation to Guinea.', []],
    ['They rang Omar Sesay, who is in Guinea.', []],
    ['They rang Omar Sesay, who met the president of Guinea.', []],
  ])('reads the office of a relative clause: %s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['They rang Chilean Minister of Defence, Lt. Gen. Alberto Rojas.', ['Minister of Defence|Alberto Rojas|CL']],
    [
      'Chief of the General Staff of Peru, General Luis Prado, flew home.',
      ['Chief of the General Staff of Peru|Luis Prado|PE'],
    ],
    ['They rang Chilean Defence Minister General Alberto Rojas.', ['Defence Minister|Alberto Rojas|CL']],
    // A general is no minister of culture, and an attorney general no officer.
    ['The list held the Minister of Culture, General Alberto Rojas.', ['General|Alberto Rojas|']],
    ['They rang Chilean Attorney General Alberto Rojas.', ['Attorney General|Alberto Rojas|CL']],
    ['They rang Minister of Trade of Peru, Luis Prado.', ['Minister of Trade of Peru|Luis Prado|PE']],
    ['They rang the Minister of Trade, Luis Prado said.', []],
    [
      'They rang Luis Prado – head of the Trade Office of Peru – at noon.',
      ['head of the Trade Office of Peru|Luis Prado|PE'],
    ],
  ])('puts the office before the rank, and behind a dash: %s', (text, expected) =>
    expect(read(text)).toEqual(expected));

  it.each([
    ['They rang Senators Ana Lund and Luis Prado.', ['Senator|Ana Lund|', 'Senator|Luis Prado|']],
    ['They rang Congressmen Ana Lund and Luis Prado.', ['Congressman|Ana Lund|', 'Congressman|Luis Prado|']],
    ['They rang CEO of Salmex Peter Lund.', ['CEO of Salmex|Peter Lund|']],
    ['They rang the CEO of Salmex Fish Holdings.', []],
    ['They rang visiting Chilean Trade Secretary, Luis Prado, on Tuesday.', ['Trade Secretary|Luis Prado|CL']],
    ['Hosting the Chilean Trade Secretary, Luis Prado said so.', []],
    [
      'They rang Luis Prado, member of the Party Central Committee of Laos, Deputy Prime Minister, at noon.',
      ['Deputy Prime Minister|Luis Prado|LA'],
    ],
    [
      'They rang Luis Prado, member of the Party Central Committee of Laos.',
      ['member of the Party Central Committee of Laos|Luis Prado|LA'],
    ],
    ['Jan Berg came as special envoy of Chilean President Ana Rojas.', ['President|Ana Rojas|CL']],
    [
      'Minister Jan Berg, Special Envoy of Chilean President Ana Rojas, came.',
      ['Minister|Jan Berg|CL', 'President|Ana Rojas|CL'],
    ],
    [
      'They rang Jan Berg, Counsellor to Foreign Minister Ana Rojas, at noon.',
      ['Counsellor|Jan Berg|', 'Foreign Minister|Ana Rojas|'],
    ],
    [
      'They rang Jan Berg, a former deputy assistant to the Chilean President Ana Rojas.',
      ['former deputy assistant|Jan Berg|CL', 'President|Ana Rojas|CL'],
    ],
    [
      'They rang Jan Berg, spokesman for President Rojas, and Luis Prado, chief of staff to Prime Minister Nils Lund.',
      ['spokesman|Jan Berg|', 'President|Rojas|', 'chief of staff|Luis Prado|', 'Prime Minister|Nils Lund|'],
    ],
    [
      'They rang Foreign Policy Adviser to the President Ana Rojas.',
      ['Foreign Policy Adviser to the President|Ana Rojas|'],
    ],
    ['Chile valued what Presidents Jan Berg and Ana Rojas had begun.', ['President|Jan Berg|', 'President|Ana Rojas|']],
    [
      'They rang Governor of the Chilean State of Maipo Luis Prado.',
      ['Governor of the Chilean State of Maipo|Luis Prado|CL'],
    ],
    ['They rang the President of Chile, H.E. Mr. Luis Prado in Oslo.', ['President of Chile|Luis Prado|CL']],
    [
      'The Chilean Foreign Minister, Dr. Ana Rojas, rang the Secretary, Mr Luis Prado and left.',
      ['Foreign Minister|Ana Rojas|CL', 'Secretary|Luis Prado|'],
    ],
    ['Hosting the Chilean Trade Secretary, Mr Luis Prado said so.', ['title|Luis Prado|']],
    [
      'Raksha Mantri Shri Rao Singhal rang Prime Minister Shri Dev Patil.',
      ['Raksha Mantri|Rao Singhal|', 'Prime Minister|Dev Patil|'],
    ],
    ['They rang Jan Berg, leader of the United Chile party.', ['leader of the United Chile party|Jan Berg|CL']],
    ['They rang Prime Minister Datuk Seri Omar Yusof.', ['Prime Minister|Omar Yusof|']],
    [
      'They rang Dato Seri Omar bin Haji Ali Abdul Rahman Sulaiman Ismail Yusof, Minister of Trade of Brunei, at noon.',
      ['Minister of Trade of Brunei|Omar bin Haji Ali Abdul Rahman Sulaiman Ismail Yusof|BN'],
    ],
    ['They bought turbines of General Electric for the Maipo Alto power plant.', []],
    // A word that every object in JavaScript answers to.
    ['The constructor President Ana Rojas left.', ['President|Ana Rojas|']],
    ['They rang Governor Ana Lund of Iowa.', ['Governor|Ana Lund|US']],
    ['They rang Governor Ana Lund from Iowa.', ['Governor|Ana Lund|']],
    ['GENEVA Prime Minister Ana Lund rang.', ['Prime Minister|Ana Lund|']],
    ['Geneva Prime Minister Ana Lund rang.', ['Geneva Prime Minister|Ana Lund|CH']],
    ['HANOI Prime Minister Ana Lund rang.', ['Prime Minister|Ana Lund|']],
    ['USAID Administrator Ana Lund rang.', ['Administrator|Ana Lund|US']],
    ['GENEVA Mayor Ana Lund rang.', ['GENEVA Mayor|Ana Lund|CH']],
    ['They rang Minister Ana Lund at the High-Level General Debate.', ['Minister|Ana Lund|']],
    ['Lauding Ana Lund, he rang off.', []],
    [
      'They rang Consul General of the Chilean Consulate General in Oslo, Ana Lund on July 9.',
      ['Consul General of the Chilean Consulate General in Oslo|Ana Lund|CL'],
    ],
    [
      'They rang Mrs. Ana Lund – new Consul General of Chile in Bergen.',
      ['Consul General of Chile in Bergen|Ana Lund|CL'],
    ],
    ['They rang Ana Lund, Party Secretary of Laos on May 27.', ['Party Secretary of Laos|Ana Lund|LA']],
    [
      'They rang Ana M. Lund, Assistant Secretary for the Bureau of International Narcotics and Law Enforcement Affairs.',
      ['Assistant Secretary for the Bureau of International Narcotics and Law Enforcement Affairs|Ana M. Lund|'],
    ],
    [
      'They rang the Director of the Department of Trade and Ana Lund, Minister of Peru.',
      ['Minister of Peru|Ana Lund|PE'],
    ],
    [
      'Vice President of the Fishery Association of Peru, Ana Lund, rang.',
      ['Vice President of the Fishery Association of Peru|Ana Lund|PE'],
    ],
    ['They saw USS Ana Lund.', []],
    ['Talks with Peruvian Trade Secretary Prime Minister Ana Lund smiles.', ['Prime Minister|Ana Lund|']],
    [
      'They rang Ms. Ana Lund, newly named Peruvian Consul General in Bergen.',
      ['Consul General in Bergen|Ana Lund|PE'],
    ],
    [
      'They rang Ana Lund, President of the All China Women’s Federation.',
      ['President of the All China Women’s Federation|Ana Lund|CN'],
    ],
    ['Minister Ana Lund Source: NTB', ['Minister|Ana Lund|']],
    [
      'They rang Ana Lund, Assistant to the Peruvian Trade Representative.',
      ['Assistant to the Peruvian Trade Representative|Ana Lund|PE'],
    ],
    ['They rang Senator Ana Lund from the Peruvian Senate.', ['Senator|Ana Lund|PE']],
    ['Ana Lund (R), Minister of Trade of Peru, rang.', ['Minister of Trade of Peru|Ana Lund|PE']],
    ['Minister Tran Ninh Binh rang Senator Do Quang Nam.', ['Minister|Tran Ninh Binh|', 'Senator|Do Quang Nam|']],
    ['Minister Tran Van Binh rang from Quang Nam.', ['Minister|Tran Van Binh|']],
    [
      'They rang Admiral Ana Lund, Commander of the Navy of Peru, Colonel Luis Prado and others.',
      ['Commander of the Navy of Peru|Ana Lund|PE', 'Colonel|Luis Prado|'],
    ],
    ["They grew under President Rojas's leadership.", ['President|Rojas|']],
    ['Do Van Chien, President of the Front, rang.', ['President of the Front|Do Van Chien|']],
  ])('reads lists of two, firms, commas and seats: %s', (text, expected) => expect(read(text)).toEqual(expected));

  it('shares a title in the plural among a list', () => {
    expect(read('A road drawn by Presidents Amara Kone, Luis Prado and Ho Sung-min.')).toEqual([
      'President|Amara Kone|',
      'President|Luis Prado|',
      'President|Ho Sung-min|',
    ]);
    expect(read('The ministers thanked Amara Kone, Luis Prado and Ho Sung-min.')).toEqual([]);
  });

  it('takes two subjects of a headline for two', () => {
    expect(read('Moreau, Swiss envoy hold talks in Bern')).toEqual([]);
    expect(read('Moreau, Swiss envoy to Chad, holds talks in Bern')).toEqual(['envoy to Chad|Moreau|CH']);
  });

  it('stays quick on long runs of such clauses', () => {
    const text = 'Omar Sesay, who became head of the '.repeat(900);
    expect(cpuTimeOf(() => findNamedPeople(text))).toBeLessThan(1500);
  });
});

describe('a title in the plural for several countries', () => {
  it.each([
    [
      'He met the foreign ministers of Japan, Ghana and India: Ken Mori, Ama Boateng and Ravi Menon.',
      ['foreign minister|Ken Mori|JP', 'foreign minister|Ama Boateng|GH', 'foreign minister|Ravi Menon|IN'],
    ],
    [
      'He hosted the ambassadors of Spain, Carmen Cano, and of Hungary, Tibor Balogh.',
      ['ambassador|Carmen Cano|ES', 'ambassador|Tibor Balogh|HU'],
    ],
    ['The presidents of Spain and Hungary met Ama Boateng and Ravi Menon.', []],
    ['The ambassadors of Spain, Hungary and Peru thanked Ama Boateng and Ravi Menon.', []],
    ['He met Wang Xin, State Councillor and his Chinese counterpart.', ['State Councillor|Wang Xin|CN']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

it('takes the speaker behind the comma for another than the one named before it', () => {
  expect(read('At the meeting with Moreau, the Swiss leader recalled the snow.')).toEqual([]);
  expect(read('At the meeting with Moreau, the Swiss leader, snow was recalled.')).toEqual(['leader|Moreau|CH']);
});
