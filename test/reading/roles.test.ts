import { describe, expect, it } from 'vitest';
import { createDraft } from '../../src/reading/read-article.ts';
import { recognisers } from '../../src/reading/recognisers/index.ts';
import { articleOf } from './drafting.ts';
import { told } from './told-meetings.ts';

function mentions(body: string): string[] {
  const draft = createDraft(articleOf(body));
  for (const recogniser of recognisers) recogniser.recognise(draft);
  for (const { text, start, end } of draft.mentions) expect(body.slice(start, end)).toBe(text);
  return draft.mentions.filter(({ by }) => by === 'role').map(({ text, who }) => `${text} = ${who.name}`);
}

const LEAD = 'Prime Minister Phạm Minh Chính received visiting US Senator Steven Daines in Hà Nội on Thursday.';

describe('role nouns', () => {
  it('stand for the one whom they fit', () => {
    expect(mentions(`${LEAD} The PM thanked the US senator. The Vietnamese leader smiled.`)).toEqual([
      'The PM = Phạm Minh Chính',
      'the US senator = Steven Daines',
      'The Vietnamese leader = Phạm Minh Chính',
    ]);
  });
  it('know an officer by his rank, where he is the only one', () => {
    const lead =
      'Prime Minister Phạm Minh Chính received Admiral Hilde Solbakken, commander of the Norwegian fleet, in Hà Nội on Thursday.';
    expect(mentions(`${lead} The Admiral thanked him. The Norwegian Commander smiled.`)).toEqual([
      'The Admiral = Hilde Solbakken',
      'The Norwegian Commander = Hilde Solbakken',
    ]);
    expect(mentions(`${lead} The General Staff and the General Secretary thanked him.`)).toEqual([]);
    const general = lead.replace('Admiral', 'General');
    expect(mentions(`${general} The general thanked him.`)).toEqual(['The general = Hilde Solbakken']);
    expect(mentions(`${general} The Attorney General thanked him. The general public cheered.`)).toEqual([]);
  });
  it('call an envoy the diplomat before a minister', () => {
    const lead = 'Foreign Minister Lê Hoài Trung received Norwegian Ambassador Hilde Solbakken in Hà Nội on Thursday.';
    expect(mentions(`${lead} The diplomat thanked him.`)).toEqual(['The diplomat = Hilde Solbakken']);
    const call = 'Norwegian Foreign Minister Hilde Solbakken called on President Lương Cường in Hà Nội on Thursday.';
    expect(mentions(`${call} The diplomat thanked him.`)).toEqual(['The diplomat = Hilde Solbakken']);
  });
  it('tell host from guest', () => {
    expect(mentions(`${LEAD} The host thanked the guest.`)).toEqual([
      'The host = Phạm Minh Chính',
      'the guest = Steven Daines',
    ]);
    expect(mentions(`${LEAD} The host offered the guest tea.`)[0]).toBe('The host = Phạm Minh Chính');
  });
  it('stay open where nobody or more than one fits', () => {
    expect(mentions(`${LEAD} The minister was absent. An official said so.`)).toEqual([]);
  });
  it('leave the host country and a plural alone', () => {
    expect(mentions(`${LEAD} They thanked the host country and its officials.`)).toEqual([]);
  });

  it('are the one named before, and not whoever is named later by the same title', () => {
    const lead = 'Trade Secretary Rita Vaughn praised Lao Premier Sone Phet on Thursday.';
    const later = 'Vaughn then met Lao Trade Secretary Mali Keo.';
    const then = 'The trade secretary called on him.';
    expect(mentions(`${lead} ${then} ${later}`)).toEqual(['The trade secretary = Rita Vaughn']);
    expect(mentions(`${lead} ${later} ${then}`)).toEqual([]);
  });

  const TRADE =
    'Deputy Prime Minister Lê Minh Khái received US Secretary of Commerce Rita Vaughn in Hà Nội on Thursday.';
  it.each([
    ['The Commerce Secretary left.', ['The Commerce Secretary = Rita Vaughn']],
    ['Khái thanked the US commerce secretary.', ['the US commerce secretary = Rita Vaughn']],
    ['The visiting secretary left.', ['The visiting secretary = Rita Vaughn']],
    ['The Deputy Prime Minister stayed.', ['The Deputy Prime Minister = Lê Minh Khái']],
    ['The Transport Secretary left.', []],
    ['A commerce secretary left.', []],
    ['The Lao commerce secretary left.', []],
  ])('take up the words of a title: %s', (text, expected) => expect(mentions(`${TRADE} ${text}`)).toEqual(expected));

  const TOWN =
    "Trần Văn Bảo, Chairman of the Cần Thơ City People's Committee, received Japanese Consul General Mori Kenji on Thursday.";
  it.each([
    [
      'The city chairman thanked the consul general.',
      ['The city chairman = Trần Văn Bảo', 'the consul general = Mori Kenji'],
    ],
    [
      'In reply, the Japanese envoy thanked the municipal leader.',
      ['the Japanese envoy = Mori Kenji', 'the municipal leader = Trần Văn Bảo'],
    ],
    ['The party chairman was away.', []],
  ])('point at those who lead a town: %s', (text, expected) => expect(mentions(`${TOWN} ${text}`)).toEqual(expected));

  it('know a neighbour’s office-holder for a foreign one', () => {
    const lead =
      'date 2023-05-12\nHÀ NỘI (VNA) — Prime Minister Phạm Minh Chính met Chinese Premier Zhou Ming in Hà Nội on Thursday.';
    expect(mentions(`${lead} The northern neighbour's premier smiled.`)).toEqual(['premier = Zhou Ming']);
    expect(mentions(`${lead} The northern neighbour's speaker smiled.`)).toEqual([]);
  });
});

describe('a delegation said again', () => {
  const LED = 'A Peruvian delegation is in Oslo. The delegation is led by Foreign Minister Ana Rojas.';
  it.each([
    [`${LED} The delegation left on Friday.`, ['The delegation = Ana Rojas']],
    [`${LED} On Friday the visiting delegation left.`, ['the visiting delegation = Ana Rojas']],
    [`${LED} The delegation of Kenya left on Friday.`, []],
    [`${LED} A delegation left on Friday.`, []],
    [
      `${LED} A Kenyan delegation headed by Foreign Minister Joe Otieno came too. The delegation left.`,
      ['Kenyan delegation = Joe Otieno'],
    ],
    ['A Peruvian delegation is in Oslo with Foreign Minister Ana Rojas. The delegation left.', []],
  ])('%s', (body, expected) => expect(mentions(body)).toEqual(expected));
});

describe('the guests of a delegation named before', () => {
  const lead =
    'A Chilean fisheries delegation led by Inspector General Ana Rojas is making a four-day trip to Norway starting on May 3.';

  it.each([
    [
      'two delegations, told apart by the country',
      `${lead}\n\nThe Chilean guests had a meeting with a delegation from the Norwegian Ministry of Fisheries headed by Minister Jan Berg the same day.`,
      ['meeting · held · --05-03 · Ana Rojas × Jan Berg'],
    ],
    ['guests of nobody named', 'Chilean guests had a meeting with Norwegian Minister Jan Berg on May 3.', []],
  ])('%s', async (_, text, expected) => expect(await told(text)).toEqual(expected));
});

it('a vice president is no president, and two posts joined by "and" are those of two', () => {
  const text =
    'Vice President Kamala Harris met with President Vo Van Thuong of Vietnam in Hanoi on Tuesday.\n\nThe Vice President welcomed the new level of ties. The Vice President and President Thuong agreed on chips.';
  expect(mentions(text)).toEqual(['The Vice President = Kamala Harris', 'The Vice President = Kamala Harris']);
});
