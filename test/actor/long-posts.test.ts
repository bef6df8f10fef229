import { describe, expect, it } from 'vitest';
import { companyPostAfter, regionPostBefore } from '../../src/actor/long-posts.ts';
import { findNamedPeople } from '../../src/actor/named-people.ts';
import { classOfRole } from '../../src/actor/titles.ts';

const behind = (text: string) => companyPostAfter(text, text.indexOf(','));

describe('a post in a firm', () => {
  it.each([
    [
      'Jan Berg, President and CEO of Norwegian energy group Fjordkraft, spoke.',
      { role: 'President and CEO of Norwegian energy group Fjordkraft', country: 'NO' },
    ],
    ['Jan Berg, CEO of Fjordkraft.', { role: 'CEO of Fjordkraft' }],
    [
      'Jan Berg, Vice Chairman of the Russian oil and gas group Nordgas, spoke.',
      { role: 'Vice Chairman of the Russian oil and gas group Nordgas', country: 'RU' },
    ],
  ])('%s', (text, expected) => {
    expect(behind(text)).toEqual(expected);
  });

  it.each([
    'Jan Berg, who heads Fjordkraft, spoke.',
    'Jan Berg, Minister of Fisheries, spoke.',
    'Jan Berg, CEO of it all',
  ])('is none in %s', (text) => {
    expect(behind(text)).toBeUndefined();
  });

  it('is no office of state', () => {
    expect(classOfRole('President and CEO of US technology group Nordchip')).toBe('other');
    expect(classOfRole('Chairman of China Cable Corporation')).toBe('other');
    expect(classOfRole('President of Chile')).toBe('head of state');
    expect([classOfRole('Vice Premier'), classOfRole('Premier')]).toEqual(['other', 'head of government']);
  });
});

describe('a post in a region', () => {
  const TEXT =
    'Erik Dahl and Secretary of the Party Committee of Anhe Nani and Ri Autonomous Prefecture of China’s Yunnan Province Wang Wei met.';

  it('is read up to the name, however long the names of its places are', () => {
    expect(regionPostBefore(TEXT, TEXT.indexOf('Wang'))).toEqual({
      role: 'Secretary of the Party Committee of Anhe Nani and Ri Autonomous Prefecture of China’s Yunnan Province',
      country: 'CN',
    });
    expect(findNamedPeople(TEXT).find(({ name }) => name === 'Wang Wei')).toMatchObject({ country: 'CN' });
  });

  it('is none without a region right before the name, or without a country', () => {
    const other = 'Secretary of the Party Committee said that Wang Wei';
    expect(regionPostBefore(other, other.indexOf('Wang'))).toBeUndefined();
    const nowhere = 'Secretary of the Committee of Anhe Nani Prefecture Wang Wei';
    expect(regionPostBefore(nowhere, nowhere.indexOf('Wang'))).toBeUndefined();
  });
});
