import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statements } from '../../../src/reading/recognisers/statements.ts';
import { cpuTimeOf } from '../../support/cpu-time.ts';
import { CAST, draftOf, LEAD } from '../drafting.ts';
import { PHRASINGS } from '../phrasings.ts';

/** What the body says after the lead: "SIDE act", in order. */
function actsOf(text: string): string[] {
  const draft = draftOf(LEAD + text, CAST);
  statements.recognise(draft);
  return draft.statements.map(({ side, act }) => `${side} ${act}`);
}

const cases: readonly (readonly [what: string, text: string, acts: readonly string[]])[] = [
  [
    'a who clause before told',
    'Hipkins, who is also party leader, told his host that ties grew. He thanked Vietnam.',
    ['NZ thanked'],
  ],
  ['a wish that is affirmed is a stance', 'Hipkins reaffirmed New Zealand’s wish for calmer seas.', ['NZ affirmed']],
  [
    'what one side will go on doing',
    'New Zealand would go on sharing its charts, Hipkins said. It will encourage its dairies to invest, he added.',
    ['NZ offered', 'NZ offered'],
  ],
  ['what goes on by itself', 'The rain would go on falling, Hipkins said.', []],
  ['what one asks for oneself', 'Hipkins asked that a New Zealand frigate be let into Cam Ranh port.', ['NZ asked']],
  ['host and guest', 'Host and guest shared the view that seas must stay calm.', ['both agreed']],
  ['they behind a noun in ing', 'At the close of the meeting they also agreed to meet twice a year.', ['both agreed']],
  ['asking to visit', 'Chính asked the New Zealand leader to visit Việt Nam again.', ['VN invited']],
  ['asking to do something else', 'Chính asked the New Zealand leader to open its visiting rooms.', ['VN asked']],
  ['thanks while speaking', '“We remember it,” Hipkins said as he thanked Việt Nam for its rice.', ['NZ thanked']],
  ['thanks for which', 'Chính spoke of the storm relief, for which Hipkins thanked him.', ['NZ thanked']],
  ['no wish to be named', 'Hipkins took it well, said an aide who asked not to be named.', []],
  ['standing by a policy', 'New Zealand firmly adheres to the law of the sea, Hipkins said.', ['NZ affirmed']],
  // Nobody thanks, invites or congratulates their own side.
  [
    'an invitation to the one who spoke',
    'Hipkins welcomed the plan. He invited Hipkins to Huế.',
    ['NZ welcomed', 'VN invited'],
  ],
  [
    'a welcome to the own side turns the speaker, for the rest of the sentence too',
    'Hipkins said so. She welcomed the New Zealand contribution, and invited officials to Huế.',
    ['VN welcomed', 'VN invited'],
  ],
  ['thanks to somebody else', 'Hipkins welcomed the plan. He thanked the rescuers.', ['NZ welcomed', 'NZ thanked']],
  [
    'an answer after a comma is the invited side’s',
    'Hipkins invited Chính to visit New Zealand in May, and the Vietnamese PM accepted with pleasure.',
    ['NZ invited', 'VN agreed'],
  ],
  ['a decision of both', 'The two have decided to set up a hotline.', ['both agreed']],
  ['a decision of one', 'Chính decided to set up a hotline.', []],
  [
    'a subject, what it was doing, and what it said',
    'Hipkins, starting his three-day visit on Monday, said the two countries should trade more.',
    ['NZ asked'],
  ],
  [
    'two verbs of a subject without a name',
    'The head of the New Zealand government thanked Việt Nam and offered to build a school.',
    ['NZ thanked', 'NZ offered'],
  ],
  // What is affirmed of the other side asks nothing of it.
  ['a want inside what is affirmed', 'Hipkins affirmed that New Zealand wants Việt Nam to be strong.', ['NZ affirmed']],
  ['a want that is said', 'Hipkins said New Zealand wants Việt Nam to lift the ban.', ['NZ asked']],
  ['a long commitment', 'Since 1975 the two countries have been committed to mutual respect, Chính said.', []],
  [
    'a new commitment',
    'Hipkins welcomed the plan and committed to funding ten schools.',
    ['NZ welcomed', 'NZ offered'],
  ],
  ['a duty told as past', 'The two sides needed to keep their channels open, Chính said.', ['VN asked']],
  [
    'a visit of long ago',
    'During the state visit to Hà Nội by the Governor-General in March 2019, both sides agreed to open a school.',
    [],
  ],
  ['a duty that both agree on', 'The two men agreed that their two countries should keep in touch.', ['both agreed']],
  ['best wishes', 'Hipkins sent his best wishes to the people of Việt Nam.', ['NZ conveyed']],
  ['who confirms the news', 'Both leaders spoke for an hour, the guest has confirmed.', []],
  ['looking into a wish', 'Hipkins said New Zealand would look into a direct flight.', ['NZ offered']],
  ['considering a gift', 'New Zealand will consider giving more grants, Hipkins said.', ['NZ offered']],
  ['looking after itself', 'Hipkins said New Zealand would look after its own.', []],
  [
    'a reception at which both agree',
    'Chính gave a dinner for Hipkins, at which both sides agreed to open a school.',
    ['both agreed'],
  ],
  ['an accord which both agreed', 'Chính praised the accord, which both sides agreed long ago.', []],
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

describe('statements', () => {
  it.each(cases)('%s', (_what, text, acts) => {
    expect(actsOf(text)).toEqual(acts);
  });

  it.each(PHRASINGS)('%s', (text, acts) => {
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
    const draft = draftOf(`${LEAD.replace('held talks with', 'wrote a book with')}Hipkins urged faster checks.`, CAST);
    draft.meetings = [];
    statements.recognise(draft);
    expect(draft.statements).toEqual([]);
  });

  it('gives verbatim spans, and one Statement an act and side but for what may be asked, agreed and offered twice', () => {
    const word = fc.constantFrom(
      ...'Chính Hipkins he they both sides agreed thanked , and that said asked to convey regards for his part “ ” ; welcoming thanking the host Việt Nam should would provide is ready to'.split(
        ' ',
      ),
      '. ',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const body = LEAD + words.join(' ');
        const draft = draftOf(body, CAST);
        statements.recognise(draft);
        const keys = draft.statements
          .filter(({ act }) => !['asked', 'agreed', 'offered'].includes(act))
          .map(({ start, act, side }) => `${start} ${act} ${side}`);
        return (
          draft.statements.every(({ text, start, end }) => body.slice(start, end) === text) &&
          new Set(keys).size === keys.length
        );
      }),
      { numRuns: 150 },
    );
  });

  it('takes a bare chairman for the top legislator, else whoever of the side spoke last', () => {
    const read = (bao: string): string[] => {
      const cast = [...CAST, { name: 'Trần Bảo', country: 'VN', role: bao, calls: ['Mr Bảo'] }];
      const draft = draftOf(`${LEAD}The top legislator proposed New Zealand sponsor a school.`, cast);
      statements.recognise(draft);
      return draft.statements.map(({ side, speaker, act }) => `${side} ${speaker} ${act}`);
    };
    expect(read('Chairman')).toEqual(['VN Trần Bảo asked']);
    expect(read('Adviser')).toEqual(['VN Phạm Minh Chính asked']);
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
      const draft = draftOf(LEAD + word.repeat(40_000 / word.length), CAST);
      expect(
        cpuTimeOf(() => statements.recognise(draft)),
        word,
      ).toBeLessThan(1500);
    }
  });
});
