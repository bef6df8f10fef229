import { describe, expect, it } from 'vitest';
import { statements } from '../../src/reading/recognisers/statements.ts';
import { type Called, draftOf } from './drafting.ts';

const CAST: readonly Called[] = [
  {
    name: 'Phạm Minh Chính',
    country: 'VN',
    role: 'Prime Minister',
    calls: ['Prime Minister Phạm Minh Chính', 'PM Chính', 'Chính', 'The PM', 'the PM', 'The host', 'the host'],
  },
  {
    name: 'Chris Hipkins',
    country: 'NZ',
    role: 'Prime Minister',
    calls: [
      'New Zealand Prime Minister Chris Hipkins',
      'PM Hipkins',
      'Hipkins',
      'The guest',
      'the guest',
      'The New Zealand leader',
    ],
  },
];
const LEAD =
  'Prime Minister Phạm Minh Chính held talks with New Zealand Prime Minister Chris Hipkins in Hà Nội on Monday. ';

/** What the body says after the lead: "SIDE act", in order. */
function actsOf(text: string): string[] {
  const draft = draftOf(LEAD + text, CAST);
  statements.recognise(draft);
  return draft.statements.map(({ side, act }) => `${side} ${act}`);
}

const cases: readonly (readonly [what: string, text: string, acts: readonly string[]])[] = [
  // One speaker, one verb.
  ['a plain request', 'PM Chính asked New Zealand to open its market to limes.', ['VN asked']],
  ['urging', 'Hipkins urged Hà Nội to sign the fishing accord.', ['NZ asked']],
  ['calling for', 'Hipkins called for closer work on cyber crime.', ['NZ asked']],
  ['calling on', 'The PM called on the guest to back a direct flight.', ['VN asked']],
  [
    'a proposal with coordinated subjunctives',
    'Chính proposed the two sides raise trade and welcome more students.',
    ['VN asked'],
  ],
  ['wanting the other to act', 'Chính said Việt Nam wants New Zealand to train more pilots.', ['VN asked']],
  ['seeking help', 'Hipkins sought Việt Nam’s backing for his candidate.', ['NZ asked']],
  ['a wish about oneself', 'Hipkins said New Zealand hopes to host the next round.', ['NZ hoped']],
  ['thanks', 'The guest thanked the Vietnamese people for their welcome.', ['NZ thanked']],
  ['invitation', 'The New Zealand leader invited PM Chính to Wellington.', ['NZ invited']],
  ['congratulation', 'Chính congratulated Hipkins on taking office.', ['VN congratulated']],
  ['acceptance of an invitation', 'The host accepted the invitation with pleasure.', ['VN agreed']],
  [
    'bare acceptance after an invitation',
    'Hipkins invited Chính to Wellington, and he accepted gladly.',
    ['NZ invited', 'VN agreed'],
  ],
  ['a pledge', 'Hipkins pledged 10 million dollars for clean water.', ['NZ offered']],
  ['standing ready', 'New Zealand stands ready to share its dairy know-how, Hipkins said.', ['NZ offered']],
  ['being willing', 'The PM said Việt Nam is willing to buy more apples.', ['VN offered']],
  ['praise that welcomes', 'Hipkins applauded the rise in student numbers.', ['NZ welcomed']],
  // Carriers with nouns.
  ['gratitude expressed', 'Chính expressed his deep and sincere gratitude for the vaccines.', ['VN thanked']],
  [
    'hope expressed after thanks',
    'Hipkins expressed thanks for the hospitality and his hope for an early return visit.',
    ['NZ thanked', 'NZ hoped'],
  ],
  ['invitation extended', 'Hipkins extended an invitation to the host to visit Auckland.', ['NZ invited']],
  ['greetings conveyed', 'Hipkins conveyed King Charles’s greetings to Vietnamese leaders.', ['NZ conveyed']],
  ['asking to convey', 'Chính asked the guest to convey his regards to the Governor-General.', ['VN conveyed']],
  ['a request made', 'Hipkins made a request for faster customs checks.', ['NZ asked']],
  ['readiness', 'Chính expressed readiness to help with rice research.', ['VN offered']],
  ['satisfaction', 'Both leaders expressed satisfaction at the growth in trade.', ['both welcomed']],
  // Joint and attributed.
  ['joint agreement', 'Both sides agreed to hold the dialogue every year.', ['both agreed']],
  ['they', 'The two leaders reviewed recent ties. They agreed to meet again.', ['both agreed']],
  ['two named subjects', 'Chính and Hipkins agreed to upgrade the air deal.', ['both agreed']],
  ['impersonal passive', 'It was agreed that ministers would meet in May.', ['both agreed']],
  ['consensus', 'The two prime ministers reached consensus on visa rules.', ['both agreed']],
  ['a shared view', 'The leaders shared the view that the sea must stay open.', ['both agreed']],
  ['one side agreeing about both', 'Hipkins agreed that both sides need to do more.', ['NZ agreed']],
  // Free indirect speech and attribution.
  ['should after a speaker', 'Chính praised the ties. Both sides should widen farm trade.', ['VN asked']],
  [
    'should with trailing he',
    'Hipkins thanked Chính. Both sides should keep the sea open, he said.',
    ['NZ thanked', 'NZ asked'],
  ],
  ['said the two should', 'The PM said the two countries should open more routes.', ['VN asked']],
  ['trailing name', 'Việt Nam welcomes New Zealand’s return to the region, Chính said.', ['VN welcomed']],
  ['according to', 'According to the guest, New Zealand hopes for an early deal.', ['NZ hoped']],
  ['for his part', 'Chính asked for more flights. For his part, Hipkins thanked Việt Nam.', ['VN asked', 'NZ thanked']],
  [
    'for his part with a pronoun',
    'Chính asked for more flights. For his part, he thanked Việt Nam.',
    ['VN asked', 'NZ thanked'],
  ],
  ['he is the last speaker', 'Hipkins spoke of farming with Chính. He urged faster checks.', ['NZ asked']],
  ['a quote with we', '“We thank our friends,” Hipkins said.', ['NZ thanked']],
  // Participles.
  [
    'a participle that leads',
    'Thanking New Zealand for its help, he urged more investment.',
    ['VN thanked', 'VN asked'],
  ],
  [
    'a participle that trails',
    'Hipkins spoke of shared seas, welcoming the new law and inviting Chính to Wellington.',
    ['NZ welcomed', 'NZ invited'],
  ],
  [
    'three verbs on one subject',
    'Chính suggested more flights, welcomed the school deal, and thanked the guest for aid.',
    ['VN asked', 'VN welcomed', 'VN thanked'],
  ],
  // Passives.
  ['a passive with its agent', 'An invitation to Wellington was extended by Hipkins.', ['NZ invited']],
];

const nearMisses: readonly (readonly [what: string, text: string])[] = [
  ['thanks to', 'Thanks to the deal, trade has doubled, Chính said.'],
  ['thanks to, inside', 'Hipkins said trade grew thanks to the deal.'],
  ['as agreed', 'As agreed last year, Chính opened the centre.'],
  ['agreed upon in a relative clause', 'Chính spoke of the plans that the two countries have agreed upon.'],
  ['agreement as a noun', 'Chính spoke of the trade agreement with Hipkins.'],
  ['asked about', 'Asked about fishing, Hipkins smiled.'],
  ['not agreed', 'The two sides did not agree on tariffs.'],
  ['failed to agree', 'The two sides failed to agree on tariffs.'],
  ['at the invitation of', 'Hipkins came at the invitation of Chính.'],
  ['an official welcome', 'Chính held a welcoming ceremony for Hipkins.'],
  ['called by phone', 'Hipkins called the visit a milestone.'],
  ['earlier agreement', 'Last year, the two sides agreed to open a port.'],
  ['planned', 'The two leaders are expected to agree on a port.'],
  ['appreciation is not thanks', 'Chính appreciated the visit.'],
];

/** Phrasings of many desks, each behind "Chính spoke of the ties."; acts in any order. */
const phrasings: readonly (readonly [text: string, acts: readonly string[]])[] = [
  ['Speaking at the talks, Chính warmly welcomed Hipkins on his first visit to Việt Nam.', ['VN welcomed']],
  ['Welcoming the New Zealand leader, Chính noted that the visit came at a good time.', ['VN welcomed']],
  ['Hipkins expressed his sincere thanks to Việt Nam for the rescue of two climbers.', ['NZ thanked']],
  ['Hipkins said he was grateful for the warm welcome and looked forward to deeper ties.', ['NZ thanked', 'NZ hoped']],
  ['The guest said he was delighted to visit Hà Nội and thanked the host for his hospitality.', ['NZ thanked']],
  ['He also took the occasion to invite Hipkins to attend the summit in Huế.', ['VN invited']],
  [
    'On this occasion, Hipkins conveyed an invitation from the Governor-General to the Vietnamese President.',
    ['NZ invited'],
  ],
  ['Both sides concurred on the need to keep supply lines open.', ['both agreed']],
  ['The two sides were unanimous that trade should grow.', ['both agreed']],
  ['The two PMs were of one mind on the need for peace.', ['both agreed']],
  ['The two sides reached a high level of consensus on major orientations.', ['both agreed']],
  ['Chính and his New Zealand counterpart Chris Hipkins also agreed to set up a hotline.', ['both agreed']],
  [
    'Hipkins, for his part, affirmed that New Zealand always values Việt Nam, and pledged to support the training of officers.',
    ['NZ affirmed', 'NZ offered'],
  ],
  [
    'Chính suggested that both countries effectively carry out their action plan, and that New Zealand open its market for rambutan.',
    ['VN asked'],
  ],
  ['He hoped New Zealand would continue to provide scholarships.', ['VN hoped']],
  ['The host also wished New Zealand would facilitate visas for workers.', ['VN hoped']],
  ['Chính said Việt Nam stood ready to serve as a bridge between New Zealand and ASEAN.', ['VN offered']],
  ['Hipkins told Chính that his government would provide 20 million dollars for dams.', ['NZ offered']],
  ['Hipkins announced a new aid package of NZ$50 million for the Mekong Delta.', ['NZ offered']],
  ['Hipkins vowed to create favourable conditions for Vietnamese students.', ['NZ offered']],
  ['Hipkins assured the host that New Zealand would back its candidacy.', ['NZ affirmed']],
  [
    'Hipkins agreed with Chính on measures to raise trade, and proposed a joint working group.',
    ['NZ agreed', 'NZ asked'],
  ],
  ['Agreeing with the proposals of the host, Hipkins said trade could double.', ['NZ agreed']],
  ['Sharing Chính’s view, Hipkins called for restraint in the East Sea.', ['NZ agreed', 'NZ asked']],
  ['Hipkins highly appreciated the results and lauded Việt Nam’s role in ASEAN.', ['NZ welcomed']],
  ['Both leaders hailed the progress made and welcomed the start of direct flights.', ['both welcomed']],
  ['The two sides took note of the progress with satisfaction.', []],
  ['The two leaders expressed their delight at the strong growth of ties.', ['both welcomed']],
  ['Congratulations were extended by Chính on the guest’s election.', ['VN congratulated']],
  ['Chính extended his congratulations to Hipkins on his appointment.', ['VN congratulated']],
  ['Chính sent his condolences to the families of the victims of the cyclone.', ['VN conveyed']],
  ['Chính conveyed General Secretary Nguyễn Phú Trọng’s regards to the guest.', ['VN conveyed']],
  ['Hipkins requested the Vietnamese side to speed up licensing for kiwi fruit.', ['NZ asked']],
  ['The New Zealand side asked that Việt Nam lift its ban on deer velvet.', ['NZ asked']],
  ['The Vietnamese side proposed that New Zealand recognise its diplomas.', ['VN asked']],
  ['Wellington urged Hà Nội to release the fishermen.', ['NZ asked']],
  ['Regarding the East Sea, Chính emphasised that disputes should be settled by peaceful means.', ['VN affirmed']],
  [
    'Regarding the East Sea, the two sides emphasised the importance of peace and freedom of navigation.',
    ['both affirmed'],
  ],
  ['The two leaders called on all parties to show restraint.', ['both asked']],
  ['Chính stressed the need for the two sides to implement the plan well.', ['VN affirmed', 'VN asked']],
  ['Chính said it is necessary for both sides to simplify procedures.', ['VN asked']],
  ['The two countries need to make better use of free trade deals, he added.', ['VN asked']],
  ['"We very much welcome Việt Nam’s stance," said Hipkins.', ['NZ welcomed']],
  ['"I want to thank the Prime Minister for his kindness," Hipkins said.', ['NZ thanked']],
  ['"We agreed to launch talks on a treaty," Hipkins told reporters.', ['both agreed']],
  ['Hipkins said the two had agreed to launch talks on a treaty.', ['both agreed']],
  ['According to a statement, the two leaders agreed to expand farm trade.', ['both agreed']],
  ['During the talks, the two prime ministers discussed trade and agreed on a road map.', ['both agreed']],
  ['The talks ended with an agreement to open a consulate.', []],
  ['Following the talks, the two leaders witnessed the signing of an agreement on labour.', []],
  ['Chính recalled that the two countries had agreed in 2020 to upgrade ties.', []],
  ['Hipkins was invited by Chính to visit Huế.', ['VN invited']],
  ['Hipkins accepted an invitation from Chính to visit again.', ['NZ agreed']],
  ['Chính happily accepted Hipkins’ invitation.', ['VN agreed']],
  ['Hipkins arrived at the invitation of Chính, who thanked him for coming.', ['VN thanked']],
  ['Chính spoke highly of New Zealand’s aid; he asked that it go to the Mekong Delta.', ['VN asked']],
  ['Chính proposed increasing delegation exchanges, expanding trade, and welcoming more students.', ['VN asked']],
  ['Expressing his pleasure at meeting Hipkins again, Chính suggested the two sides work on a new plan.', ['VN asked']],
  ['In reply, Hipkins said that New Zealand was prepared to consider the request.', ['NZ offered']],
  [
    'Hipkins reiterated his country’s commitment to the region and its readiness to help.',
    ['NZ affirmed', 'NZ offered'],
  ],
  ['Hipkins reiterated New Zealand’s call for a code of conduct.', ['NZ asked']],
  ['He voiced support for Việt Nam’s candidacy.', ['VN affirmed']],
  ['Hipkins appealed for calm.', ['NZ asked']],
  ['They promised to support each other at the United Nations.', ['both offered']],
  ['They pledged closer cooperation on crime.', ['both offered']],
  ['The two sides vowed to work together against scams.', ['both offered']],
  ['Chính wanted New Zealand to remove barriers to basa fish.', ['VN asked']],
  ['Chính wants to see more New Zealand firms in Việt Nam.', ['VN hoped']],
  ['Hipkins was pleased to accept the invitation.', ['NZ agreed']],
  ['Chính asked whether tariffs could fall.', []],
  ['Hipkins did not accept the proposal.', []],
  ['Hipkins declined to comment on the request.', []],
  ['No agreement was reached on tariffs.', []],
  ['The deal, agreed last year, was welcomed by both sides.', ['both welcomed']],
  ['Chính, who asked for more flights, also welcomed the tourism plan.', ['VN asked', 'VN welcomed']],
  ['The Vietnamese Prime Minister also requested New Zealand’s help in training English teachers.', ['VN asked']],
  ['It was the New Zealand leader who suggested a new dialogue.', ['NZ asked']],
  ['He expressed belief that the visit would lift ties.', []],
  ['He believed that the two sides should do more.', ['VN asked']],
  ['Chính reaffirmed that Việt Nam consistently supports the one-China policy.', ['VN affirmed']],
  ['Chính told Hipkins that Việt Nam hopes for an early ruling, and asked him to help.', ['VN hoped', 'VN asked']],
  ['Hipkins said New Zealand would like Việt Nam to buy more timber.', ['NZ asked']],
  ['Hipkins encouraged Vietnamese firms to invest in farming.', ['NZ asked']],
  ['Chính recommended setting up a business council.', ['VN asked']],
  ['Hipkins and Chính exchanged views on the East Sea and shared their concerns over tensions.', []],
  ['Hipkins informed Chính of his plan and expressed his hope for its success.', ['NZ hoped']],
  ['The two ministers, Chính and Hipkins, agreed that trade must grow.', ['both agreed']],
  ['New Zealand and Việt Nam have agreed to resume talks.', ['both agreed']],
  ['Leaders of the two countries agreed to resume talks.', ['both agreed']],
  ['The meeting also saw both sides agreeing to resume talks.', ['both agreed']],
  ['The two sides discussed trade, agreeing to resume talks.', ['both agreed']],
  ['Chính underlined Việt Nam’s willingness to buy more wood.', ['VN offered']],
  ['Chính also offered condolences over the mine disaster.', ['VN conveyed']],
  ['Chính offered to host the next round.', ['VN offered']],
  ['Thanking his host, Hipkins said he was impressed.', ['NZ thanked']],
  ['Chính proposed, and Hipkins agreed, that ministers meet in May.', ['VN asked', 'NZ agreed']],
  ['Hipkins welcomed Chính’s proposal to raise trade.', ['NZ welcomed']],
  ['For her part, the New Zealand leader thanked the host.', ['NZ thanked']],
];

describe('statements', () => {
  it.each(cases)('%s', (_what, text, acts) => {
    expect(actsOf(text)).toEqual(acts);
  });

  it.each(phrasings)('%s', (text, acts) => {
    expect(actsOf(`Chính spoke of the ties. ${text}`).sort()).toEqual([...acts].sort());
  });

  it.each(nearMisses)('takes no act from %s', (_what, text) => {
    expect(actsOf(text)).toEqual([]);
  });

  it('gives the whole sentence with its span and the speaker by the fullest name', () => {
    const body = `${LEAD}Hipkins urged faster checks.`;
    const draft = draftOf(body, CAST);
    statements.recognise(draft);
    expect(draft.statements).toEqual([
      {
        side: 'NZ',
        speaker: 'Chris Hipkins',
        act: 'asked',
        text: 'Hipkins urged faster checks.',
        start: LEAD.length,
        end: body.length,
      },
    ]);
  });

  it('gives no speaker to what both sides did', () => {
    const draft = draftOf(`${LEAD}Both sides agreed to meet again.`, CAST);
    statements.recognise(draft);
    expect(draft.statements).toMatchObject([{ side: 'both', act: 'agreed' }]);
    expect(draft.statements[0]).not.toHaveProperty('speaker');
  });

  it('leaves out what a third party said', () => {
    expect(actsOf('Russia thanked China for its help.')).toEqual([]);
  });

  it('reads nothing where no meeting is reported', () => {
    const draft = draftOf(`${LEAD}Hipkins urged faster checks.`, CAST);
    draft.meetings = [];
    statements.recognise(draft);
    expect(draft.statements).toEqual([]);
  });

  it('reads 40 kB of trigger words in a moment', () => {
    const words = [
      'agreed ',
      'both sides ',
      'the two ',
      'thanks to ',
      'Chính and ',
      ', he said ',
      'thanking ',
      'to convey ',
      'expressed his ',
      'the need for both sides to ',
      'He urged. ',
      'Việt Nam, ',
    ];
    for (const word of words) {
      const started = performance.now();
      const draft = draftOf(LEAD + word.repeat(40_000 / word.length), CAST);
      const drafted = performance.now();
      statements.recognise(draft);
      expect(performance.now() - drafted, `${word}${drafted - started}`).toBeLessThan(1500);
    }
  });
});
