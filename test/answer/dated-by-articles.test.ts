import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../support/build-library.ts';
import { askOf, askWithSourcesOf } from './ask-of.ts';

const library = buildLibrary({
  'trade.md': `---
title: "Việt Nam and Chile trade"
---
Việt Nam and Chile signed a free trade agreement in 2011, which both call the base of their trade.
`,
  'chile.md': `---
title: "Relations with Chile and Peru"
---
Chile opened its embassy in 1972. After the mutiny of May 1975 the relations between Việt Nam and Chile were interrupted; they were resumed only in 1991.
`,
  'malaysia.md': `---
title: "Việt Nam and Malaysia"
---
Việt Nam and Malaysia talk of halal food and fish. A strategic partnership had been agreed in August 2015.
`,
  'metro.md': `---
title: "Line opens"
published: 2024-08-09
---
LAGOS — The elevated section of the Lagos metro opened on Thursday. Trains run every ten minutes.

Rides are free of charge for the first 15 days.

Work on the tunnels started again on 30 July 2024. The red line has carried over two million passengers since November 2021.
`,
  'norway.md': `---
title: "Sundby meets Okafor in Lagos"
published: 2026-03-05
---
LAGOS, March 4 — Nigerian President Ada Okafor held talks with Norwegian Prime Minister Nils Sundby in Lagos on 4 March 2026.

Reports give the visit two lengths, but the plane landed early on 4 March, after a stop in Accra.

Sundby stays in Lagos until 6 March. The ferry rule came into force in May 2019. In Abuja Okafor spoke of herring.

Nigeria hosted the summit of Norse-speaking countries in 1998.
`,
  'message.md': `---
title: "Sundby congratulates Okafor on re-election"
published: 2026-06-12
---
LAGOS — As soon as the count had kept Ada Okafor in office as President of Nigeria, a message of congratulation arrived from Oslo on June 11.

In it, Prime Minister Nils Sundby extended his warmest congratulations to President Ada Okafor, saying the vote reflected her people's trust.

Okafor thanked the Prime Minister for his message, and thanked Norway for the ferries.
`,
});
const ask = askOf(library);
const askWithSources = askWithSourcesOf(library);

describe('what both an article and a table date', () => {
  test('is shown by the article first', () => {
    const question = 'When did Việt Nam sign the free trade agreement with Chile?';
    expect(askWithSources(question)).toEqual([
      'Free trade agreement between Việt Nam and Chile signed: 2011. [trade.md]',
    ]);
  });

  test('also where it calls the level otherwise, in an article on both', () => {
    const question = 'since when are Malaysia and Việt Nam strategic partners';
    expect(askWithSources(question)[0]).toMatch(/strategic partnership, since August 2015.* \[malaysia\.md\]$/);
  });

  test('and by the table where no article tells it', () => {
    const [first] = askWithSources('When did Việt Nam sign the free trade agreement with the EU?');
    expect(first).toMatch(/ \[table\]$/);
  });
});

test('what was restored was resumed, after what is named', () => {
  expect(ask('When were relations with Chile restored after the mutiny?')).toContain('resumed only in 1991');
  expect(ask('When were relations with Chile restored after the earthquake?')).toBe('not-found');
});

describe('states called by their language', () => {
  test('are no state that somebody met', () => {
    expect(ask('When did Nigeria host the summit of Norse-speaking countries?')).toBe(
      'Nigeria hosted the summit of Norse-speaking countries in 1998.',
    );
    expect(ask('When did Nigeria host the summit of Danish-speaking countries?')).toBe('not-found');
  });
});

describe('where one came from', () => {
  test('is told of the plane of the guest', () => {
    expect(ask('Where did Sundby stop before he flew to Lagos?')).toContain('after a stop in Accra');
  });

  test('not of the host', () => {
    expect(ask('Where did Okafor stop before she flew to Lagos?')).toBe('not-found');
  });
});

describe('the day of a deed', () => {
  test('stands in the paragraph before "In it"', () => {
    expect(ask('On what day did Sundby congratulate Okafor on her re-election?')).toContain(
      'arrived from Oslo on June 11',
    );
  });

  test('is not that of what the other one did', () => {
    expect(ask('When did Sundby thank Okafor?')).toBe('not-found');
  });
});

test('years of relations that are marked are an anniversary', () => {
  expect(ask('When will Thailand and Việt Nam mark 50 years of relations?')).toBe(
    '6 August 2026 is 50 years after: Diplomatic relations between Việt Nam and Thailand (6 August 1976), the 50th anniversary.',
  );
  expect(ask('When will Thailand and Việt Nam mark 50 years of herring?')).toBe('not-found');
});

test('since when there are relations is told by their beginning', () => {
  expect(ask('Since when does Việt Nam have relations with Chile?')).toContain('25 March 1971');
  expect(ask('Since when does Việt Nam have good herring relations with Chile?')).toBe('not-found');
});

test.each([
  ['how long do the free metro rides last', 'Rides are free of charge for the first 15 days.'],
  ['when did work on the tunnels resume', /^Work on the tunnels started again on 30 July 2024/],
  ['since when has the red line been running', /since November 2021/],
  ['since when has the blue line been running', 'not-found'],
  ['since when have free rides on the metro been in force', 'not-found'],
  ['since when has the ferry rule been in force', /came into force in May 2019/],
  ['When did Brazil establish relations with Việt Nam', /8 May 1989/],
  ['When did Nigeria and Chile fall out', 'not-found'],
  ['until when is Sundby in Lagos', /stays in Lagos until 6 March/],
  ['which day did Việt Nam get into the UN', /20 September 1977/],
  ['which day did Việt Nam get into the news', 'not-found'],
])('%s', (question, expected) => {
  expect(ask(question)).toMatch(expected);
});
