import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

const ask = askOf(
  buildLibrary({
    'harbour.md': `---
title: "Halvorsen sees the harbour"
published: 2024-05-14
---
HUẾ — Norwegian Prime Minister Erik Halvorsen met Governor Trần Văn Lộc in Huế on 13 May 2024. The two sides spoke of herring and of buoys.

Halvorsen called the breakwater a school for engineers. He thanked Huế for the equipment given to the Fridtjof Hospital and said that the growers had tended their orchards well.

He informed his host that Norway would put up 9 million USD for laboratory instruments.

Lộc said the province had asked for help to people who suffer from Agent Orange. Some 40 business people from Bergen came along with Halvorsen.

In the afternoon Halvorsen toured the Museum of Nets. Mangoes should be let into Norway soon, Lộc added.
`,
    'council.md': `---
title: "Okoro congratulates Norway"
published: 2023-02-11
---
LAGOS, Feb. 11 — Nigerian Foreign Minister Ada Okoro met Norwegian Foreign Minister Siri Moen in Lagos on 10 February 2023. Okoro congratulated Norway on being elected with 171 votes to the Arctic Tribunal.

Moen offered Nigeria a survey ship.

The two ministers signed the minutes of the eighth herring committee.
`,
  }),
);

describe('what somebody called something', () => {
  test('is told by the sentence that gives it a name', () => {
    expect(ask('What did Halvorsen call the breakwater?')).toMatch(/^Halvorsen called the breakwater a school/);
  });
  test('is not told by a sentence that names the two or speaks of a call', () => {
    expect(ask('What did Halvorsen call the two sides?')).toBe('not-found');
    expect(ask('What did Okoro call the two ministers?')).toBe('not-found');
  });
});

describe('a house that somebody visited', () => {
  test('is told where it is said that they went there', () => {
    expect(ask('Which museum did Halvorsen visit?')).toMatch(/Museum of Nets/);
  });
  test('is not told by a house that was given something, nor where there is none', () => {
    expect(ask('Which hospital did Halvorsen visit?')).toBe('not-found');
    expect(ask('Which museum did Okoro visit?')).toBe('not-found');
  });
});

describe('what was offered', () => {
  test('is told by an offer, also one of a state made known by its head', () => {
    expect(ask('What did Moen offer Nigeria?')).toBe('Moen offered Nigeria a survey ship.');
    expect(ask('How much did Halvorsen promise for lab instruments?')).toMatch(/9 million USD/);
  });
  test('is not told by words on those to whom it might have gone', () => {
    expect(ask('What did Halvorsen offer the growers?')).toBe('not-found');
  });
});

describe('words that articles tell otherwise', () => {
  test('callings in "men" are told as people', () => {
    expect(ask('How many businessmen came with Halvorsen?')).toMatch(/^Some 40 business people/);
  });
  test('whoever is elected with votes won them', () => {
    expect(ask('How many votes did Norway win for the Arctic Tribunal?')).toMatch(/171 votes/);
  });
  test('minutes are a document', () => {
    expect(ask('Which document did Okoro and Moen sign?')).toMatch(/minutes of the eighth/);
  });
  test('a colour in a name is no fruit', () => {
    expect(ask('Which fruit did Lộc want let into Norway?')).not.toMatch(/Agent Orange/);
  });
  test('a word of several meanings stands for none of them', () => {
    expect(ask('Which chip did Halvorsen bring?')).toBe('not-found');
    expect(ask('Which campus did Halvorsen open?')).toBe('not-found');
  });
});
