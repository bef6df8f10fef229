import { describe, expect, it } from 'vitest';
import { createDraft, readArticle } from '../../src/reading/read-article.ts';
import { recognisers } from '../../src/reading/recognisers/index.ts';
import { cpuTimeOf } from '../support/cpu-time.ts';
import { articleOf } from './drafting.ts';

const OWN = new Set([
  'countries',
  'people',
  'roles',
  'published',
  'published-inferred',
  'meetings',
  'hosts',
  'central-countries',
  'anniversaries',
  'partnerships',
  'statements',
  'topics',
  'summary',
  'title',
]);
const TRIGGERS = [
  'President ',
  'Prime Minister ',
  'Minister of ',
  'talks with ',
  'held ',
  'met ',
  'two years after the pact of 2011, ',
  'the first in nine years since 2013 ',
  'last month, in March 2019, ',
  'the G20 summit in Osaka ',
  'Russia invaded Ukraine last month ',
  'the Year of the Dragon ',
  'received ',
  'visit to ',
  'on April 15 ',
  '2023-04-15 ',
  'Thursday ',
  '10th anniversary ',
  '(2013-23) ',
  'Nguyen Van A ',
  'A',
  'Xi Jinping met Joe Biden. ',
  'A reception for Xi Jinping ',
  'told Xi Jinping when he came ',
  ', where Xi Jinping was waiting for him ',
  ', where Xi Jinping awaited him ',
  'the first to come to ',
  'and saw President ',
  'laid a wreath for ',
  'in the grounds of the Palace ',
  'thanked for it that ',
  'exchanged in Hà Nội on Wednesday ',
  'drove from there to ',
  'on Monday, a day after he ',
  'Xi Jinping told his counterpart ',
  'Inside the Palace he and ',
  'talked for an hour ',
  'and Xi Jinping, ',
  ', who received the guest ',
  'the President-elect ',
  'of ',
  'counterpart ',
  '(',
  '"',
  '\n\n',
  'meeting of ',
  'U.S. ',
  'Việt Nam ',
  'in Hà Nội ',
  'A-A-',
  'spoke ',
  'by phone ',
  'summit ',
  'the two ministers ',
  'message to ',
  'Of ',
  "'s ",
  'In Abc ',
  'Both ',
  'Aaaa Bbbb Cccc, ',
  'The call, held ',
  'the Dialogue in Lima ',
  'While in Lima, ',
  'Call on Xi Jinping on 2 May ',
  'welcomed as ',
  '2 May 2023\n',
  'since ',
  "at the Ministry's ",
  'APEC summit on May 3 ',
  "Biden's visit to ",
  'visits to Laos, ',
  'joined ',
  'hosted ',
  'said this when meeting ',
  'In May 2019, ',
  'discussed the visit by ',
  'three-day ',
  'cooperation in security ',
  'at the Abc of the ',
  'The meeting took place at ',
  'arrived in Hanoi ',
  'said here ',
  '— ',
  '1 ',
  'invitation of ',
  'Minister Wang Yi and ',
  'strategic partnership ',
  'strategic partnership. ',
  '10th anniversary of ties (1973-2023). ',
  'date 2023-01-01\n',
  'March 3, 2023 ',
  'agreed to ask ',
  'Meeting with President Xi Jinping, ',
  'At the meeting with ',
  'In his letter to ',
  'as did ',
  '(NPC) ',
  'Chairman of its ',
  'welcomed the Lao delegation at ',
  'possibility of ',
  'President Xi Jinping received ambassadors of Laos and Japan. ',
  'ministers of Laos and Japan, Anna Bo and Carl Du, ',
  'leader Anna Bo and Premier ',
  'invitation of held talks Joe Biden ',
  'the US President ',
  'on 1 January ',
  'ASEAN ',
  'told President Xi Jinping ',
  'emerged from two hours ',
  'talks opened in Bern ',
  'stopped in Bern ',
  'dropped by A ',
  'Presidents Anna Bo of Peru and ',
  'written to congratulate Anna Bo on his ',
  'Anna Bo on his election as President of ',
  'said Bo, when he ',
  'started official ',
  'He seconded the idea. ',
  'the latter accepted and ',
  'it was invited to visit Japan, ',
  'said he would keep on being, ',
  'it was high time for ',
  'announced that it would be built ',
];

describe('40 kB of one trigger', () => {
  it.each(TRIGGERS)('%j is read in time that grows with its length', (trigger) => {
    const time = (size: number): number => {
      const draft = createDraft(articleOf(trigger.repeat(Math.ceil(size / trigger.length)).slice(0, size)));
      return cpuTimeOf(() => {
        for (const recogniser of recognisers) if (OWN.has(recogniser.name)) recogniser.recognise(draft);
      });
    };
    time(4_000);
    // The goal is 200 ms on a quiet machine; a quadratic pattern takes seconds, also on a busy one.
    let best = time(40_000);
    for (let more = 2; more > 0 && best >= 1_000; more--) best = Math.min(best, time(40_000));
    expect(best).toBeLessThan(1_000);
  });
});

it('reads one endless word before a meeting as fast as any other', () => {
  const article = articleOf(
    `Halvorsen was in ${'A'.repeat(4_000)}. Halvorsen was in ${'A'.repeat(4_000)}x9 to meet Kari Moe.`,
  );
  expect(cpuTimeOf(() => readArticle(article))).toBeLessThan(1_000);
});

it('reads an empty article as nothing', () => {
  const reading = readArticle(articleOf(''));
  expect([reading.people, reading.meetings, reading.mentioned, reading.countries, reading.published]).toEqual([
    [],
    [],
    [],
    [],
    { evidence: [] },
  ]);
});
