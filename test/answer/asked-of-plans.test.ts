import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

const ask = askOf(
  buildLibrary({
    'bergen.md': `---
title: "Okafor in Bergen"
published: 2026-03-05
---
BERGEN — Nigerian Foreign Minister Ada Okafor held talks with Norwegian Foreign Minister Nils Sundby in Bergen on 4 March 2026.

Sundby promised to widen the ferry scheme. Okafor requested that Oslo scrap its import ban on smoked prawns.

Okafor thanked Norway for the transfer of three patrol boats. A hospital ship could come to Lagos in May, Sundby said.

Okafor invited her host to Calabar, her hometown. At the dinner, dishes mixing crab and yam were served.

On Friday she will call on King Harald before flying home.
`,
    'lao-cai.md': `---
title: "Yunnan delegation in Lào Cai"
published: 2026-06-02
---
LÀO CAI — Secretary of the Lào Cai Party Committee Trần Văn Bình received Vice Governor Gao Ming of Yunnan in Lào Cai on 1 June 2026.

Gao invited businesses from Lào Cai to join the Kunming fair with free stands.
`,
    'visit.md': `---
title: "Balogun received in Lagos mission"
published: 2026-08-20
---
LAGOS — Nigerian President Femi Balogun met Norwegian Prime Minister Jonas Vik at the Norwegian mission on 19 August 2026.
`,
  }),
);

describe('what is to come', () => {
  test('is told by whom somebody will call on', () => {
    expect(ask('Who will Okafor see on Friday?')).toBe('Ada Okafor and Harald are to meet on 6 March 2026.');
  });

  test('not by what has been handed over', () => {
    expect(ask('How many patrol boats did Okafor thank Norway for?')).toContain('three patrol boats');
    expect(ask('How many patrol boats will Norway give Nigeria next?')).toBe('not-found');
  });

  test('of a ship is no meeting of people', () => {
    expect(ask('When could a hospital ship come to Lagos?')).toContain('A hospital ship could come to Lagos in May');
  });
});

test('what one promised is no promise of the other', () => {
  expect(ask('What did Sundby promise on the ferry scheme?')).toContain('widen the ferry scheme');
  expect(ask('What did Okafor promise Sundby on prawn imports?')).toBe('not-found');
});

test('where somebody is from, and what was on the menu', () => {
  expect(ask('Where is Okafor from?')).toContain('Calabar, her hometown');
  expect(ask('Where is Sundby from?')).not.toContain('BERGEN');
  expect(ask('What was on the menu at the dinner for Okafor?')).toContain('crab and yam');
});

test('a building is where two met', () => {
  expect(ask('Where did Balogun and Vik talk?')).toContain('at the Norwegian mission');
});

test('Lào Cai is no Laos', () => {
  expect(ask('What did Gao invite Lào Cai firms to?')).toContain('Kunming fair');
  expect(ask('What did Gao invite Laotian firms to?')).toBe('not-found');
});
