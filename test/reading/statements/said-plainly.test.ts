import { describe, expect, it } from 'vitest';
import { statements } from '../../../src/reading/recognisers/statements.ts';
import { CAST, type Called, draftOf, LEAD } from '../drafting.ts';

type Row = readonly [text: string, acts: readonly string[]];

/** What a state stands for, told with a plain word. Near misses stand beside. */
const STANCES: readonly Row[] = [
  ['Hipkins said New Zealand attaches great importance to its ties with Việt Nam.', ['NZ affirmed']],
  ['Hipkins said the storm gave great importance to its cause.', []],
  ['Hipkins noted that New Zealand sees Việt Nam as a partner in the region.', ['NZ affirmed']],
  ['Hipkins noted that New Zealand sees fewer storms in May.', []],
  ['The Party and people of Việt Nam always treasure the friendship of the two nations, Chính said.', ['VN affirmed']],
  ['The Party and people of Việt Nam always treasure the friendship of the two nations.', []],
  ['Hipkins said the people of Việt Nam always treasure songs.', []],
  ['Hipkins said New Zealand highly values the work of the cooks.', []],
  ["Việt Nam's Party, Government and people always put trade as their top priority, Chính has said.", ['VN affirmed']],
  ['Chính said Việt Nam would give New Zealand priority in the queue.', ['VN offered']],
  ['Chính said that New Zealand would consider the sale as a loss.', []],
  ['Hipkins made clear that New Zealand backs the plan for the ferry.', ['NZ affirmed']],
  ['Hipkins made a clear soup.', []],
  ['Hipkins repeated that New Zealand has no ships to sell.', ['NZ affirmed']],
  ['Hipkins repeated the song that Chính liked.', []],
  ['Chính will always stand by New Zealand, Hipkins joked.', []],
  ['Chính said the people of Việt Nam will always stand side by side with New Zealand.', ['VN affirmed']],
];

const HOPES: readonly Row[] = [
  ['Chính voiced his belief that trade would double.', ['VN hoped']],
  ['Chính voiced his belief that trade has doubled.', []],
  ['Hipkins expressed confidence that the port will open on time.', ['NZ hoped']],
  ['Hipkins expressed confidence in the port.', []],
  ['Chính said he was confident that trade would double.', ['VN hoped']],
  ['Chính said he was confident that trade had doubled.', []],
  ['Chính said he believed the port would open on time.', ['VN hoped']],
  ['Chính said he believed the port should open on time.', []],
  ['Chính said Việt Nam believes the storm would pass.', []],
  ['Hipkins said New Zealand is determined to end piracy.', ['NZ affirmed']],
  ['Hipkins said New Zealand determined the price.', []],
  ['The two sides wished the two parliaments to meet more.', ['both hoped']],
  ['Chính wished the two parliaments to meet more.', ['VN asked']],
  ['The two sides said they were delighted with the growth of trade.', ['both welcomed']],
  ['Chính said he was delighted with the soup.', []],
  ['Chính and Hipkins exchanged congratulations on the day.', ['both congratulated']],
  ['Chính exchanged messages of congratulations with Hipkins.', ['both congratulated']],
  ['Chính and Hipkins exchanged gifts.', []],
  ['Both guest and host agreed to build the port.', ['both agreed']],
  ['Chính said that both sides saw the faults in the plan and agreed on a new one.', ['both agreed']],
  ['Chính saw the faults in the plan and agreed on a new one.', ['VN agreed']],
  ['New Zealand is a hospitable country, and Việt Nam welcomes its offer.', ['VN welcomed']],
];

const OFFERS: readonly Row[] = [
  ['Hipkins said he will do all he can for the crews.', ['NZ offered']],
  ['New Zealand will do all it can, along with its friends, for the crews, Hipkins said.', ['NZ offered']],
  ['Hipkins said all he can do is wait.', []],
  ['Hipkins assured his host that he will do all he can for the crews.', ['NZ offered']],
  ['Hipkins assured Chính that New Zealand would share the seeds.', ['NZ affirmed']],
  ['Hipkins assured his host that he will sleep well.', ['NZ affirmed']],
  ['Hipkins affirmed that New Zealand will do its best to protect the crews.', ['NZ affirmed', 'NZ offered']],
  ['Hipkins affirmed that New Zealand will do its utmost to stand by Việt Nam.', ['NZ affirmed']],
  ['Hipkins said he will try harder to open the port.', ['NZ offered']],
  ['Hipkins said he will try the soup.', []],
  ['The New Zealand government will work actively for trade, Hipkins said.', ['NZ offered']],
  ['The two countries will work actively for trade.', []],
  ['Hipkins said New Zealand would cut the tariffs on rice.', ['NZ offered']],
  ['Hipkins said New Zealand would cut the cake.', []],
  ['Hipkins stressed that New Zealand agencies stand ready to negotiate.', ['NZ affirmed', 'NZ offered']],
  [
    'New Zealand is ready to widen the port, Hipkins said, adding that New Zealand is also willing to train the crews.',
    ['NZ offered', 'NZ offered'],
  ],
  ['New Zealand is ready to widen the port and willing to train the crews, Hipkins said.', ['NZ offered']],
  ['Hipkins announced that a community with a shared future would be built.', []],
  ['Hipkins announced that a school would be built.', ['NZ offered']],
];

const SPEAKERS: readonly Row[] = [
  ["Chính said Việt Nam's Government and people are grateful for the seeds.", ['VN thanked']],
  ["Chính said Việt Nam's mangoes and people are in good health.", []],
  ['The host leader urged both sides to build a port.', ['VN asked']],
  ['Chính, in Huế to take part in a fair of the two countries, said Việt Nam stands ready to help.', ['VN offered']],
  ['Chính said rice sold well in 2014, the year Hipkins came to office. He asked for more.', ['VN asked']],
];

function acts(text: string, cast: readonly Called[] = CAST): string[] {
  const draft = draftOf(LEAD + text, cast);
  statements.recognise(draft);
  return draft.statements.map(({ side, act }) => `${side} ${act}`);
}

describe('what is said plainly', () => {
  it.each(STANCES)('knows a stance in %j', (text, expected) => {
    expect(acts(text)).toEqual(expected);
  });
  it.each(HOPES)('knows the wording of %j', (text, expected) => {
    expect(acts(text)).toEqual(expected);
  });
  it.each(OFFERS)('knows what is offered in %j', (text, expected) => {
    expect(acts(text)).toEqual(expected);
  });
  it.each(SPEAKERS)('knows who speaks in %j', (text, expected) => {
    expect(acts(text)).toEqual(expected);
  });

  it('takes an office by itself as whoever alone has none, and the office of a short form with its neighbour', () => {
    const secretary: Called = { name: 'Ann Roe', country: 'US', role: 'Secretary of State', calls: ['Ann Roe', 'Roe'] };
    const guest: Called = { name: 'Lê Thị Ba', country: 'VN', calls: ['Lê Thị Ba'] };
    expect(acts('The chairwoman thanked Roe and promised to work hard.', [secretary, guest])).toEqual([
      'VN thanked',
      'VN offered',
    ]);
    expect(acts('The chairwoman smiled, and Roe promised to work hard.', [secretary, guest])).toEqual(['US offered']);
    const deputy: Called = {
      name: 'Phạm Văn Ba',
      country: 'VN',
      role: 'Deputy Prime Minister',
      calls: ['Phạm Văn Ba'],
    };
    expect(acts('The Secretary and the DPM/FM reaffirmed the pact.', [secretary, deputy])).toEqual(['both affirmed']);
  });
});
