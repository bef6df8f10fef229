import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

const ask = askOf(
  buildLibrary({
    'lagos.md': `---
title: "Sundby in Lagos"
published: 2026-03-05
---
LAGOS — Nigerian President Femi Balogun held talks with Norwegian Foreign Minister Nils Sundby in Lagos on 4 March 2026.

At 4 pm Nigerian Foreign Minister Ada Okafor met with the guest at her ministry.

Sundby, who has come to Nigeria many times since 1991, said he would raise the fears over smoked eel with his colleagues.

Both consented that Nigerian pupils enrolled at Norwegian schools be allowed to return, beginning this autumn.

The President would like to see duties on yams brought down. He asked Sundby to greet his king.

Sundby came to Lagos from Ghana and Togo.

They agreed to run boat tours between Calabar and Bergen, and to hold the next meeting on piracy in Oslo.
`,
  }),
);

describe('the hour of a meeting', () => {
  test('is told by the clock', () => {
    expect(ask('What time did Okafor meet Sundby?')).toContain('At 4 pm');
  });

  test('not by its day', () => {
    expect(ask('What time did Balogun meet Sundby?')).not.toContain('March');
  });
});

test('since when somebody has been coming', () => {
  expect(ask('Since when has Sundby been coming to Nigeria?')).toContain('since 1991');
});

test('a season tells when something can be', () => {
  expect(ask('When can Nigerian pupils go back to Norway?')).toContain('beginning this autumn');
  expect(ask('When can Ghanaian nurses go back to Norway?')).toBe('not-found');
});

test('where somebody was before', () => {
  expect(ask('Where did Sundby travel before Lagos?')).toBe('Sundby came to Lagos from Ghana and Togo.');
});

test('what one said one would do is a promise', () => {
  expect(ask('What did Sundby promise to do about smoked eel?')).toContain('raise the fears over smoked eel');
  expect(ask('What did Okafor promise to do about smoked eel?')).toBe('not-found');
});

test('whoever sets a date for a visit has not been there', () => {
  expect(ask('Did Sundby visit Nigeria?')).not.toBe('not-found');
  expect(ask('Did Sundby set a date for a Nigeria trip?')).toBe('not-found');
});

test('Vietnamese puts the rank before the name', () => {
  expect(ask('Tướng Sundby gặp ông Balogun ở đâu?')).toContain('Lagos');
});

describe('the day of what a sentence without one tells', () => {
  const later = askOf(
    buildLibrary({
      'oslo.md': `---
title: "Balogun in Oslo"
published: 2026-05-06
---
OSLO — Nigerian President Femi Balogun held talks with Norwegian Prime Minister Sigrid Haug in Oslo on 5 May 2026.

At their joint press conference Haug announced that Norway would lift its ban on smoked eel, which had been eased in 2024.

The harvest of yams was good.
`,
    }),
  );

  test('is that of the one meeting of which it tells', () => {
    expect(later('When did Haug announce the lift of the eel ban?')).toContain('5 May 2026');
  });

  test('is not added to what was told of no meeting', () => {
    expect(later('When was the harvest of yams good?')).not.toContain('5 May 2026');
  });
});

describe('how much was put into something', () => {
  const firms = askOf(
    buildLibrary({
      'fjordia.md': `---
title: "Balogun meets Fjordia"
published: 2026-05-06
---
LAGOS — Nigerian President Femi Balogun received Kari Moe, chairwoman of the Norwegian company Fjordia, in Lagos on 5 May 2026.

Moe, of Fjordia, congratulated Nigeria on growth of 7.7 per cent.

Fjordia has invested 40 million dollars in Nigeria, she said.
`,
    }),
  );

  test('is an amount of money', () => {
    expect(firms('How much has Fjordia put into Nigeria?')).toContain('40 million dollars');
  });

  test('is no rate of growth', () => {
    expect(firms('How much did Nigeria put into Fjordia?')).not.toContain('7.7');
  });
});

test('a long name may be typed with two slips', () => {
  const long = askOf(
    buildLibrary({
      'un.md': `---
title: "Guterres in Oslo"
published: 2026-05-06
---
OSLO — UN Secretary-General António Guterres held talks with Norwegian Prime Minister Sigrid Haug in Oslo on 5 May 2026.

Guterres asked Norway to send two field hospitals.
`,
    }),
  );
  expect(long('What did Gutteres ask Norway to do?')).toContain('two field hospitals');
  expect(long('What did Gunderson ask Norway to do?')).not.toContain('hospitals');
});
