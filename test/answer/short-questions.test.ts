import { describe, expect, test } from 'vitest';
import { isOnlyCompared } from '../../src/answer/needs/only-compared.ts';
import { questionsOf } from '../../src/answer/question/several-questions.ts';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

const library = buildLibrary({
  'talks.md': `---
title: "Halvorsen and Okoro talk about ferries"
published: 2026-03-05
---
LAGOS, March 4 — Norwegian Prime Minister Erik Halvorsen held talks with Nigerian President Ada Okoro in Lagos on 4 March 2026.

Okoro urged Norway to open its market wider to Nigerian sorghum, ginger and beef.

Halvorsen asked that Nigerian shipyards take in more welders, while Okoro said that sixty berths would be set aside for Norwegian cadets.

Halvorsen commended Nigeria on its strong harbour economy, and encouraged it to open the market for buoys.

The harbour declaration has four parts: pilots, dredgers, tariffs and schools.
`,
  'call.md': `---
title: "Halvorsen phones Rojas"
published: 2026-02-03
---
OSLO, Feb. 3 — Norwegian Prime Minister Erik Halvorsen spoke by phone with Chilean President Ana Rojas on 2 February 2026.

Halvorsen told Rojas that he would like to return to the Atacama Desert, where he once worked as a surveyor.
`,
  'planned.md': `---
title: "Rojas to come to Norway"
published: 2026-10-20
---
SANTIAGO, Oct. 20 — Chilean President Ana Rojas will visit Norway from 2 to 4 December 2026 as the guest of Prime Minister Erik Halvorsen, the ministry said.
`,
  'committee.txt': `Bergen – Norwegian Prime Minister Erik Halvorsen and Chilean President Ana Rojas held online talks on June 9.

The two sides looked back on their talks of March 2026, and agreed on new quotas.
`,
  'reception.txt': `Hanoi – Deputy Prime Minister Do The Vinh received Nigerian Foreign Minister Ali Bello in Hanoi on May 5, 2026.
`,
  'chad.md': `---
title: "Relations between Norway and Chad"
published: 2026-01
---
Norway and Chad have never written down a partnership level.
`,
  'niger.md': `---
title: "Relations between Norway and Niger"
published: 2026-01
---
As with Chad, no partnership level of the usual kind is known for Niger.
`,
});
const ask = askOf(library);

describe('short questions', () => {
  test.each([
    ['When did Halvorsen talk to Rojas by phone?', '2 February 2026'],
    ['When is Rojas due in Norway?', '2 to 4 December 2026'],
    ['which farm goods did Okoro want Norway to open up for?', 'beef'],
    ['how many berths did Okoro promise for cadets?', 'sixty berths'],
    ['what does the harbour declaration of Nigeria cover? how many parts', 'four parts'],
    ['what did Halvorsen say on the harbour economy?', 'strong harbour economy'],
    ['Đỗ Thế Vinh tiếp ai?', 'Ali Bello'],
    ['Erik Halvorsen muốn trở lại vùng nào?', 'Atacama Desert'],
    ['when did Halvorsen and Rojas last hold talks?', '9 June'],
    ['what partnership level does Norway have with Chad?', 'Norway and Chad have never'],
  ])('%s', (question, expected) => {
    expect(ask(question)).toContain(expected);
  });

  test.each([
    // They met, and nobody rang.
    'When did Halvorsen talk to Okoro by phone?',
    'When is Okoro due in Norway?',
    'which metals did Okoro want Norway to open up for?',
    'how many berths did Halvorsen promise for cadets?',
    'what does the Chilean declaration cover? how many parts',
    // Of what was asked about, one word alone stands there.
    'what did Halvorsen say on harbour economy fees?',
    'which region did Rojas want to return to?',
    'Thế Lâm tiếp ai?',
    'which province did Okoro want to return to?',
  ])('nothing tells %s', (question) => {
    expect(ask(question)).toBe('not-found');
  });
});

test('several questions of one message are parted at their marks', () => {
  expect(questionsOf('what does it cover? how many parts')).toEqual(['what does it cover?', 'how many parts']);
  expect(questionsOf('what does it cover?')).toEqual(['what does it cover?']);
  expect(questionsOf('who? when? where? why?')).toEqual(['who? when? where? why?']);
});

test.each([
  ['As with Chad, there is none.', true],
  ['Unlike Chad, Niger has a coastline on no sea.', true],
  ['Chad is named, as in Niger.', false],
  ['They would like Chad to join.', false],
])('%s', (text, expected) => {
  expect(isOnlyCompared(text, ['=td'])).toBe(expected);
});
