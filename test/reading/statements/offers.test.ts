import { describe, expect, it } from 'vitest';
import { statements } from '../../../src/reading/recognisers/statements.ts';
import { CAST, draftOf, LEAD } from '../drafting.ts';

type Row = readonly [text: string, acts: readonly string[]];

/** Offers told otherwise; near misses, which offer nothing, stand beside. */
const OFFERS: readonly Row[] = [
  ['Hipkins confirmed that New Zealand would continue helping Việt Nam to clear mines.', ['NZ affirmed', 'NZ offered']],
  ['Hipkins said New Zealand will keep on training pilots.', ['NZ offered']],
  ['Hipkins said New Zealand will keep its stance.', []],
  ['Hipkins said New Zealand would continue working with Việt Nam.', ['NZ offered']],
  ['Hipkins said New Zealand would go on sleeping.', []],
  ['Hipkins said he would see to it that investors are heard.', ['NZ offered']],
  ['Hipkins said he would see the bay.', []],
  ['Hipkins named wool and cheese as promising.', []],
  ['Hipkins spoke at length, promising cheaper wool.', ['NZ offered']],
  ['Hipkins announced that New Zealand would make available up to $9 million.', ['NZ offered']],
  ['Hipkins said New Zealand would join hands with Việt Nam on safe seas.', ['NZ offered']],
  ['Hipkins said New Zealand would put up $3 million.', ['NZ offered']],
  ['Hipkins said New Zealand would put up with delays.', []],
  ['Hipkins announced that a language centre would be built in Huế.', ['NZ offered']],
  ['Hipkins said a road would be built in Huế.', []],
  ['Hipkins said that two hundred scholarships would be set aside for nurses.', ['NZ offered']],
  ['Hipkins asked if scholarships would be set aside.', []],
  ['Hipkins announced that talks would be held in May.', []],
  ['Chính said he hoped that the embassy will do its utmost.', ['VN hoped']],
  ['Chính said he was glad, and hoped that the New Zealand embassy would help.', ['VN hoped']],
  ['Asked about the visit, Hipkins said it would open a new page and help to settle old matters.', []],
  ['Hipkins said New Zealand was near and that it would help to settle old matters.', ['NZ offered']],
];

const REQUESTS: readonly Row[] = [
  ['Chính thought it high time for the two sides to sign.', ['VN asked']],
  ['Chính said it was time that both sides signed.', ['VN asked']],
  ['Chính said it was the first time for him to sail.', []],
  ['Chính wished the two neighbours to speed up the ferry.', ['VN asked']],
  ['Chính wished the guest a happy holiday.', ['VN hoped']],
  ['Chính wished New Zealand to be among the champions.', ['VN hoped']],
  ['Chính wanted the two sides, in the year of the jubilee, to print a stamp.', ['VN asked']],
  ['Chính wanted tea.', []],
  [
    'The two sides need to open the port, Chính told his guest, while suggesting more flights.',
    ['VN asked', 'VN asked'],
  ],
  ['Chính thanked New Zealand for the ships it sent, and asked Wellington to send more.', ['VN thanked', 'VN asked']],
];

const THANKS: readonly Row[] = [
  ["Hipkins acknowledged with thanks Việt Nam's help after the storm.", ['NZ thanked']],
  ['Hipkins acknowledged the delay.', []],
];

/** Duties without a person who owes them, questions that ask, bodies that speak for a side. */
const ROUNDABOUT: readonly Row[] = [
  ['Hipkins spoke of ties, a step that Chính called "very encouraging."', []],
  ['Chính said the tariff had to be cut.', ['VN asked']],
  ['Chính said tariffs must be cut soon.', ['VN asked']],
  ['Tariffs should be cut at once, Chính said.', ['VN asked']],
  ['The bridge should be open, Chính said.', []],
  ['The report, which should be read, is long, Chính said.', []],
  ['It should be noted that rice is dear, Chính said.', []],
  ['Chính said it was up to both sides to act fast.', ['VN asked']],
  ['Chính said he was up to the task.', []],
  ['Chính insisted that New Zealand lift the ban.', ['VN asked']],
  ['Chính insisted that New Zealand was wrong.', []],
  ['Chính wondered whether New Zealand could lift the ban.', ['VN asked']],
  ['Chính wondered whether it could rain.', []],
  ['New Zealand was asked to lift the ban.', ['VN asked']],
  ['Hipkins was asked about rugby.', []],
  ['Chính told the guest to lift the ban.', ['VN asked']],
  ['Chính told the guest that he was glad.', []],
  ['Hipkins said that New Zealand was in a position to help with dams.', ['NZ offered']],
  ['Hipkins was in a position of strength.', []],
  ['Experts of Việt Nam and New Zealand have agreed to map the reef.', ['both agreed']],
  ['Chính floated the idea of a joint fund.', ['VN asked']],
  ['Chính floated on the lake.', []],
  ['Hipkins liked the idea.', ['NZ agreed']],
  ['Hipkins liked the tea.', []],
  ['Hipkins declared himself ready to mediate.', ['NZ offered']],
  ["Hipkins put two vessels at Việt Nam's disposal.", ['NZ offered']],
  ['Hipkins put two questions to the host.', []],
  ['Hipkins said thanks for the rice.', ['NZ thanked']],
  ['The two countries will hold a film week, the two leaders decided.', ['both agreed']],
  ['The two leaders decided nothing.', []],
  ['The two sides came to terms on quotas.', ['both agreed']],
  ['Chính asked for two ships, a request which Hipkins granted.', ['VN asked', 'NZ agreed']],
  ['Hipkins asked the PM to be his guest in Auckland.', ['NZ invited']],
  ['The localities were open. The two localities agreed to swap choirs.', ['both agreed']],
  ['The two old houses were agreed to be fine.', []],
  ['The CPV chief suggested reviving the choir.', ['VN asked']],
  ['The CPV was founded long ago.', []],
  ['The New Zealand Embassy is willing to send teachers, he said.', ['NZ offered']],
  ['The Vietnamese embassy is ready, Hipkins said.', []],
  ['His department stood ready to help, Hipkins said.', ['NZ offered']],
  ['Leaders of Việt Nam and New Zealand have sent one another messages.', []],
  ['Chính spoke of books. The workshop should be held in May.', ['VN asked']],
  ['Chính said the workshop should be held in May.', ['VN asked']],
  ['Chính said that both sides agreed the workshop should be held in May.', ['both agreed']],
];

const actsOf = (text: string): string[] => {
  const draft = draftOf(LEAD + text, CAST);
  statements.recognise(draft);
  return draft.statements.map(({ side, act }) => `${side} ${act}`).sort();
};

describe('offers, requests and thanks told another way', () => {
  it.each([...OFFERS, ...REQUESTS, ...THANKS, ...ROUNDABOUT])('%s', (text, acts) => {
    expect(actsOf(text)).toEqual([...acts].sort());
  });
});
