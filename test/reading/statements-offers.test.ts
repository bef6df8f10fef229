import { describe, expect, it } from 'vitest';
import { statements } from '../../src/reading/recognisers/statements.ts';
import { CAST, draftOf, LEAD } from './drafting.ts';

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

const actsOf = (text: string): string[] => {
  const draft = draftOf(LEAD + text, CAST);
  statements.recognise(draft);
  return draft.statements.map(({ side, act }) => `${side} ${act}`).sort();
};

describe('offers, requests and thanks told another way', () => {
  it.each([...OFFERS, ...REQUESTS, ...THANKS])('%s', (text, acts) => {
    expect(actsOf(text)).toEqual([...acts].sort());
  });
});
