import { describe, expect, it } from 'vitest';
import { findNamedPeople } from '../../src/actor/named-people.ts';

const read = (text: string): string[] =>
  findNamedPeople(text)
    .filter(({ by }) => by !== 'bare')
    .map(({ role, name, country, by }) => `${role ?? by}|${name}|${country ?? ''}`);

describe('names beside bodies and regions of no table', () => {
  it.each([
    [
      'They hosted Ana Lund, President of the Friends of Blue Herons (FBH) of Norway.',
      ['President of the Friends of Blue Herons|Ana Lund|NO'],
    ],
    [
      'They hosted Ana Lund, deputy head of the Watchers of Foreign Skies (WFS) of the US.',
      ['deputy head of the Watchers of Foreign Skies|Ana Lund|US', 'deputy head of the Watchers of Foreign|Skies|'],
    ],
    [
      'They hosted Director of the Chilean Cod/Herring Counting Agency Ana Lund.',
      ['Director of the Chilean Cod/Herring Counting Agency|Ana Lund|CL'],
    ],
    ['They hosted Ana Lund, director of Fjordlaks.', ['director of Fjordlaks|Ana Lund|']],
    ['Beside Ana Lund, chairman of Fjordlaks Jonas Berg Holm spoke.', []],
  ])('goes on to the end of a body behind "of": %s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['He hosted Governor of the US state of Calisota Ana Lund.', ['Governor of the US state of Calisota|Ana Lund|US']],
    ['He hosted the mayor of the city of Aukra Ana Lund.', ['mayor of the city of Aukra|Ana Lund|']],
    ['The state of Ana Lund pleased him.', []],
  ])('leaves a region to the post before the name: %s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    [
      'He was joined by Reps. Ana Lund of Ohio, Jon Berg of Utah and Ida Moe of Iowa.',
      ['Rep.|Ana Lund|US', 'Rep.|Jon Berg|US', 'Rep.|Ida Moe|US'],
    ],
    ['He was joined by Reps. Ana Lund of Georgia and Jon Berg of Utah.', ['Rep.|Ana Lund|US', 'Rep.|Jon Berg|US']],
    [
      'He was joined by Presidents Ana Lund of Georgia and Jon Berg of Norway.',
      ['President|Ana Lund|GE', 'President|Jon Berg|NO'],
    ],
    ['He was joined by Ana Lund of Ohio and Jon Berg of Utah.', []],
  ])('shares a title among those whom their states tell apart: %s', (text, expected) =>
    expect(read(text)).toEqual(expected));

  it.each([
    ['Minister Ana “Bibi” Lund spoke.', ['Minister|Ana “Bibi” Lund|']],
    ['Minister Ana "B.J" Lund spoke.', ['Minister|Ana "B.J" Lund|']],
    ['Minister Ana "and all of her guests" Lund spoke.', ['Minister|Ana|']],
  ])('holds a nickname in quotation marks: %s', (text, expected) => expect(read(text)).toEqual(expected));
});
