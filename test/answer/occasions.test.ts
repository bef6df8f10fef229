import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

const ask = askOf(
  buildLibrary({
    'oslo.md': `---
title: "Okafor and Sundby talk in Oslo"
published: 2026-03-05
---
OSLO — Nigerian Foreign Minister Ada Okafor held talks with Norwegian Foreign Minister Nils Sundby in Oslo on 4 March 2026 as part of the fifth Nordic seafood forum.

Okafor proposed that Norway send smokehouse engineers to Calabar.

Sundby promised to lift the ban on cod heads, and announced a fund for divers.

In their presence the two sides signed a memorandum on lighthouse repairs.

On 5 March 2026 Okafor met Norwegian Trade Minister Kari Lunde in Bergen.

On 3 March 2026 Norwegian Prime Minister Jonas Vik received Okafor in Oslo.
`,
    'call.md': `---
title: "Sundby rings Vik's old friend"
published: 2026-05-11
---
LAGOS — Nigerian President Femi Balogun spoke by phone with Norwegian Prime Minister Jonas Vik on 10 May 2026.

Balogun gladly accepted the invitation to visit Norway in the autumn.

Neither man mentioned the whaling quota.

In November 2024 the two leaders had held their first phone conversation.

The conversation lasted for 40 minutes. Vik thanked Balogun for freeing a trawler at two hours' notice.
`,
    'bangkok.md': `---
title: "Okafor meets Lim in Bangkok"
published: 2026-07-02
---
BANGKOK — Nigerian Foreign Minister Ada Okafor met Singaporean Foreign Minister Lim Wei in Bangkok on 1 July 2026.

Lim invited Nigerian shipping companies to open offices by the harbour.

The same day, Okafor also had meetings with the foreign ministers of Ghana and Peru.
`,
  }),
);

describe('what only names the occasion', () => {
  test('may stand elsewhere in the article', () => {
    expect(ask('What memorandum was signed at the fifth Nordic seafood forum?')).toBe(
      'In their presence the two sides signed a memorandum on lighthouse repairs.',
    );
  });

  test('but has to stand there', () => {
    expect(ask('What memorandum was signed at the fifth Nordic forestry forum?')).toBe('not-found');
  });
});

describe('when and where somebody did something', () => {
  test('is told by the meeting that the article tells it of', () => {
    expect(ask('When did Sundby promise to lift the cod heads ban?')).toBe(
      'Ada Okafor and Nils Sundby held talks in Oslo on 4 March 2026. | Sundby promised to lift the ban on cod heads, and announced a fund for divers.',
    );
    expect(ask('Where did Okafor ask for smokehouse engineers?')).toBe(
      'Ada Okafor and Nils Sundby held talks in Oslo on 4 March 2026. | Okafor proposed that Norway send smokehouse engineers to Calabar.',
    );
  });

  test('but not what another one did, nor what nobody did', () => {
    expect(ask('When did Lunde promise to lift the cod heads ban?')).toBe('not-found');
    expect(ask('When did Sundby promise to lift the herring ban?')).toBe('not-found');
  });
});

describe('an order of meetings', () => {
  test('leaves out those on the other side of the one who is named', () => {
    expect(ask('Who did Okafor meet after Sundby?')).toBe('Ada Okafor and Kari Lunde met in Bergen on 5 March 2026.');
    expect(ask('Who did Okafor see before Sundby?')).toContain('Jonas Vik');
    expect(ask('Who did Okafor see before Sundby?')).not.toContain('Kari Lunde');
  });

  test('is told by the sentence that tells the first one as such', () => {
    expect(ask('When did Balogun and Vik first speak on the phone?')).toBe(
      'In November 2024 the two leaders had held their first phone conversation.',
    );
  });

  test('knows whom else somebody met on the day', () => {
    expect(ask('Who else did Okafor meet in Bangkok the day she saw Lim?')).toBe(
      'The same day, Okafor also had meetings with the foreign ministers of Ghana and Peru.',
    );
  });
});

test('whoever agrees to come accepts an invitation', () => {
  expect(ask('Did Balogun agree to come to Norway?')).toBe(
    'Balogun gladly accepted the invitation to visit Norway in the autumn.',
  );
  expect(ask('Did Balogun agree to come to Peru?')).toBe('not-found');
});

test('what neither mentioned answers whether they spoke of it, and nothing else', () => {
  expect(ask('Did Balogun and Vik discuss the whaling quota?')).toBe('Neither man mentioned the whaling quota.');
  expect(ask('What did Vik say about the whaling quota?')).toBe('not-found');
});

test('a notice of two hours is no length of a call', () => {
  expect(ask('How long was the call between Balogun and Vik?')).toContain('The conversation lasted for 40 minutes.');
  expect(ask('How long was the call between Balogun and Vik?')).not.toContain('notice');
});

test('companies that were spoken of were not met', () => {
  expect(ask('Which Nigerian shipping companies did Lim meet?')).toBe('not-found');
  expect(ask('Which Nigerian companies did Lim invite?')).toContain('shipping companies');
});

test('Vietnamese tells where somebody went to meet another', () => {
  expect(ask('Bà Okafor sang Oslo gặp ông Sundby ngày nào?')).toBe(
    'Ada Okafor and Nils Sundby held talks in Oslo on 4 March 2026.',
  );
});
