import { describe, expect, it } from 'vitest';
import { statements } from '../../../src/reading/recognisers/statements.ts';
import { CAST, draftOf, LEAD } from '../drafting.ts';
import { readingOf } from '../reading-of.ts';

type Row = readonly [text: string, acts: readonly string[]];

/** Who speaks through somebody else's pen, or is asked without being a person. Near misses stand beside. */
const SPEAKERS: readonly Row[] = [
  ['Chính spoke first. In June, the New Zealand Government sent seeds. He asked for more.', ['VN asked']],
  ['Chính spoke first. The New Zealand Government said seeds were dear. He asked for more.', ['NZ asked']],
  ['Prime Minister Phạm Minh Chính the same day congratulated Hipkins.', ['VN congratulated']],
  ['New Zealand, Việt Nam pledge to tackle smuggling.', ['both offered']],
  ['New Zealand, a friend of the people, pledged seeds.', ['NZ offered']],
  ['The paper quoted Hipkins as saying New Zealand would send seeds.', ['NZ offered']],
  ['The paper quoted Hipkins as saying the government was ready to widen the port.', ['NZ offered']],
  ['The paper quoted Hipkins on the storm.', []],
  ['Chính asked for seeds. The NZDF was also urged to lend a ship.', ['VN asked', 'VN asked']],
  ['Chính asked for seeds. Residents were urged to stay at home.', ['VN asked']],
  ['The ministry was asked to send a list, Hipkins said.', ['NZ asked']],
  ['Hipkins came with two aides. The New Zealand senators praised the soup. They recommended a ferry.', ['NZ asked']],
  ['Hipkins said that the Ardern Administration was ready to lift the ban.', ['NZ offered']],
  ['Chính said he hoped that, with a pact put in place, New Zealand envoys will support the ferry.', ['VN hoped']],
];

const WORDINGS: readonly Row[] = [
  ['Both sides were agreed on the need for a port.', ['both agreed']],
  ['The steps were agreed on Monday.', []],
  ['The two sides were in full agreement on trade.', ['both agreed']],
  ['Hipkins said trade is in agreement with the law.', []],
  ['The two sides, Hipkins said, should seize the chance.', ['NZ asked']],
  ['Chính bade farewell to Hipkins and thanked him for the cows.', ['VN thanked']],
  ['Hipkins thanked Chính for what Việt Nam has given and asked him to think about more.', ['NZ thanked', 'NZ asked']],
  ['Hipkins asked him about the weather.', []],
  ['Hipkins said that New Zealand wants a stronger team, and left to sleep.', []],
  [
    'The PM asked Hipkins to convey his regards to the King, the Speaker of the New Zealand House and the other leaders of the country in the south, as well as his invitation to the King to see Huế.',
    ['VN conveyed', 'VN invited'],
  ],
  ['The PM asked Hipkins to convey his regards to the King.', ['VN conveyed']],
  ['Chính delivered a letter from President Lâm inviting the King to Huế.', ['VN invited']],
  ['Chính delivered a letter from President Lâm to the King.', []],
  ['The two ministers shared the recognition that trade should grow.', ['both agreed']],
  ['The two ministers shared the lunch.', []],
  ['Hipkins reaffirmed that New Zealand wants to buy more mangoes.', ['NZ affirmed']],
  ['Hipkins added that New Zealand wants to buy more mangoes.', ['NZ hoped']],
  ['In the early stage of the drought, Việt Nam sent its thanks to New Zealand.', []],
  [`Sharing Chính's viewpoint on the sea, Hipkins left.`, ['NZ agreed']],
  ['Hipkins approved of what was settled by the two teams.', ['NZ agreed']],
  ['Hipkins approved of the weather.', []],
  ['Chính came out with a proposal of four points.', ['VN asked']],
  ['Chính came forward with an idea for the port.', ['VN asked']],
  ['Chính came with a proposal in his bag.', []],
  ['The matter has to be solved by both, Chính said.', []],
  ['Chính restated the position of Việt Nam.', ['VN affirmed']],
  ['Chính asked Hipkins to hand on his regards to the King.', ['VN conveyed']],
];

const OFFERS: readonly Row[] = [
  ['New Zealand stands ready, the message says, to work with Việt Nam.', ['NZ offered']],
  ['His country was willing, Hipkins said, to host the team.', ['NZ offered']],
  ['New Zealand is ready, but to no end, Hipkins said.', []],
  ['Hipkins said New Zealand would continue its funding of the school.', ['NZ offered']],
  ['Hipkins said New Zealand would continue its journey.', []],
  ['Hipkins said New Zealand would do more to help.', ['NZ offered']],
  ['Hipkins said New Zealand would continue to stand by Việt Nam.', ['NZ offered']],
  ['Hipkins said New Zealand would stand in line.', []],
  ['New Zealand also stays ready to help Việt Nam, Hipkins said.', ['NZ offered']],
  ['New Zealand stays an island, Hipkins said.', []],
  ['Hipkins said his office remained ready to issue visas.', ['NZ offered']],
  ['Hipkins said New Zealand will spare no effort to find the crews.', ['NZ offered']],
  ['Hipkins said New Zealand is eager to share its know-how.', ['NZ offered']],
  ['Hipkins said New Zealand is eager to learn.', []],
  ['Hipkins said New Zealand would work with the international community against piracy.', []],
  ['Hipkins said New Zealand would work with Việt Nam against piracy.', ['NZ offered']],
  ['Hipkins said New Zealand will go on expanding its orchards for guest workers.', ['NZ offered']],
  ['New Zealand and Việt Nam will expand trade.', []],
  ['Hipkins said New Zealand would resume flights to Huế.', ['NZ offered']],
  ['Hipkins said New Zealand will make conditions favourable for students.', ['NZ offered']],
  ['Hipkins said New Zealand will take measures to protect the crews.', ['NZ offered']],
  ['Hipkins said New Zealand will take the train.', []],
  ['Hipkins stressed that New Zealand would keep assisting Việt Nam.', ['NZ affirmed', 'NZ offered']],
  ['Hipkins stressed that New Zealand would keep its stance.', ['NZ affirmed']],
  ['Hipkins spoke of the storm, saying New Zealand would send seeds.', ['NZ offered']],
  ['Hipkins spoke of the storm, saying it would support his case.', []],
  ['Hipkins said New Zealand would give top priority to trade.', []],
  ['Hipkins said New Zealand would give twelve ships.', ['NZ offered']],
];

function acts(text: string): string[] {
  const draft = draftOf(LEAD + text, CAST);
  statements.recognise(draft);
  return draft.statements.map(({ side, act }) => `${side} ${act}`);
}

it('takes the one whom a reception was for as the guest, although named first', () => {
  const body =
    'At a reception in Hà Nội for New Zealand Ambassador Caroline Beresford, Prime Minister Phạm Minh Chính spoke of cows. The host asked for seeds. The guest thanked the cook.';
  const { statements: found } = readingOf(body);
  expect(found.map(({ side, act }) => `${side} ${act}`)).toEqual(['VN asked', 'NZ thanked']);
});

describe('what is told otherwise', () => {
  it.each(SPEAKERS)('knows who speaks in %j', (text, expected) => {
    expect(acts(text)).toEqual(expected);
  });
  it.each(WORDINGS)('knows the wording of %j', (text, expected) => {
    expect(acts(text)).toEqual(expected);
  });
  it.each(OFFERS)('knows what is offered in %j', (text, expected) => {
    expect(acts(text)).toEqual(expected);
  });
});
