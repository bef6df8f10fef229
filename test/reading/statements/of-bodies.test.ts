import { describe, expect, it } from 'vitest';
import { statements } from '../../../src/reading/recognisers/statements.ts';
import { CAST, draftOf, LEAD } from '../drafting.ts';

type Row = readonly [text: string, acts: readonly string[]];

/** Hopes of bodies, officials without a name and shared views; near misses, which perform nothing, stand beside. */
const ROWS: readonly Row[] = [
  ['Hipkins said New Zealand businesses wish to grow more trees in Huế.', ['NZ hoped']],
  ['Chính said the National Assembly wants to send more delegations.', ['VN hoped']],
  ['Chính noted a survey that showed that businesses want to grow trees.', []],
  ['Hipkins wants closer cooperation with Việt Nam in farming.', ['NZ hoped']],
  ['Hipkins wants more of the rambutans.', []],
  ['Chính spoke of ports. Hipkins shared this view on how trade should grow.', ['NZ agreed']],
  ['Hipkins shared his views on how trade had grown.', []],
  ['Chính welcomed the guest. The official suggested a fair.', ['VN welcomed', 'VN asked']],
  ['The negotiators agreed to meet every year.', ['both agreed']],
  ['New Zealand will keep helping Việt Nam in farming, he affirmed.', ['NZ offered', 'NZ affirmed']],
  ['Chính extended a warm welcome to the guest.', ['VN welcomed']],
  ['Chính gave the guest a warm welcome.', ['VN welcomed']],
  ['Chính sent a message on Monday congratulating Hipkins on his election.', ['VN congratulated']],
  ['Chính sent a message on Monday and said he was congratulating himself.', ['VN conveyed']],
  ['Hipkins spoke of the warm welcome extended to him.', []],
  ['Chính said Việt Nam supports New Zealand in planting trees.', ['VN affirmed']],
  ['Chính said Việt Nam sets great store by its ties with New Zealand.', ['VN affirmed']],
  ['Chính said Việt Nam supports eleven ports.', []],
  ['Lao Cai City wishes New Zealand firms to invest in its ports, Chính said.', ['VN hoped']],
  ['Lao Cai City is keen to receive more wool, Chính, Chairman of the municipal Council has said.', ['VN hoped']],
  ['Lao Cai City is keen on wool, Chính said.', []],
  ['Hipkins said he would ask the New Zealand government to send vaccines.', ['NZ offered']],
  ['Hipkins said he would ask the singers to come.', []],
  ['Chính advocated for closer links in farming.', ['VN asked']],
  ['Chính advocated his own case.', []],
  ['Hipkins said New Zealand would work more closely on mine clearance.', ['NZ offered']],
  ['Hipkins said New Zealand would work more than others.', []],
  ['The host official asked New Zealand to buy more rice.', ['VN asked']],
];

describe('acts of bodies and of those who go without a name', () => {
  it.each(ROWS)('%s', (text, acts) => {
    const draft = draftOf(`${LEAD}\n\n${text}`, CAST);
    statements.recognise(draft);
    expect(
      draft.statements.filter(({ start }) => start > LEAD.length).map(({ side, act }) => `${side} ${act}`),
    ).toEqual(acts);
  });
});
