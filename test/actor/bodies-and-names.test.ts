import { describe, expect, it } from 'vitest';
import { findNamedPeople } from '../../src/actor/named-people.ts';
import { isSameFullName, nameWords } from '../../src/actor/names.ts';

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
    ['He was joined by Ana Lund of Ohio and Jon Berg of Utah.', []],
  ])('shares a title among those whom their states tell apart: %s', (text, expected) =>
    expect(read(text)).toEqual(expected));

  it.each([
    ['Minister Ana “Bibi” Lund spoke.', ['Minister|Ana “Bibi” Lund|']],
    ['Minister Ana "B.J" Lund spoke.', ['Minister|Ana "B.J" Lund|']],
    ['Minister Ana "and all of her guests" Lund spoke.', ['Minister|Ana|']],
  ])('holds a nickname in quotation marks: %s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['Deputy Minister of Defence Sen Lt Gen Le Van An spoke.', ['Deputy Minister of Defence Sen Lt Gen|Le Van An|']],
    ['They met Maj Gen Ana Lund.', ['Maj Gen|Ana Lund|']],
    ['They met Gen Ana Lund.', ['Gen|Ana Lund|']],
    ['They met Minister Gen Nakatani.', ['Minister|Gen Nakatani|']],
    ['They met Prime Minister Hun Sen.', ['Prime Minister|Hun Sen|']],
    ['They met Ana Lund, US Defence Attache to Peru.', ['Defence Attache to Peru|Ana Lund|US']],
  ])('knows ranks in short without their dots: %s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('a letter too many in a Vietnamese name', () => {
  const same = (a: string, b: string): boolean => isSameFullName(nameWords(a), nameWords(b));

  it.each([
    ['Trần Hoaid Minh', 'Trần Hoài Minh', true],
    ['Tran Hoai Minhk', 'Tran Hoai Minh', true],
    ['Trần Thanh Minh', 'Trần Than Minh', false],
    ['Trần Hoaid Minh', 'Trần Hoàn Minh', false],
  ])('%s and %s: %s', (a, b, expected) => expect(same(a, b)).toBe(expected));
});
