import { describe, expect, it } from 'vitest';
import { findParties, isState, partyAliases, partyName } from '../../src/actor/parties.ts';
import { findPlaces } from '../../src/actor/places.ts';

const parties = (text: string): string[] => findParties(text).map((mention) => `${mention.text}=${mention.party}`);

describe('findParties', () => {
  it('finds names and adjectives with and without marks, and bodies by acronym', () => {
    expect(
      parties('Việt Nam and Viet Nam thanked the U.S., the Republic of Korea and ASEAN; Polish guests came.'),
    ).toEqual(['Việt Nam=VN', 'Viet Nam=VN', 'U.S.=US', 'Republic of Korea=KR', 'ASEAN=ASEAN', 'Polish=PL']);
  });

  it('takes seas, currencies, provinces and newspapers for no country', () => {
    expect(
      parties('the South China Sea, the Indian Ocean, 5 million US dollars, US$5, Lào Cai, Thái Nguyên, China Daily'),
    ).toEqual([]);
  });

  it('keeps the country in a compound', () => {
    expect(parties('Chinese-assisted projects and US-ASEAN ties')).toEqual(['Chinese=CN', 'US=US', 'ASEAN=ASEAN']);
  });

  it('counts a capital as a metonym and gives exact spans', () => {
    const text = 'Talks between Hà Nội and Washington';
    for (const mention of findParties(text)) {
      expect(mention.kind).toBe('metonym');
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    }
    expect(parties(text)).toEqual(['Hà Nội=VN', 'Washington=US']);
  });

  it('does not read lower-case words or parts of words', () => {
    expect(parties('polish the turkey, let us go, USAIDS, Chinatown')).toEqual([]);
  });
});

describe('partyName and partyAliases', () => {
  it('names states in the language asked for and bodies by their acronym', () => {
    expect([partyName('VN'), partyName('VN', 'vi'), partyName('ASEAN'), partyName('EU'), partyName('MM')]).toEqual([
      'Việt Nam',
      'Việt Nam',
      'ASEAN',
      'EU',
      'Myanmar',
    ]);
  });

  it('lists what the field calls a party', () => {
    expect(partyAliases('KR')).toEqual(
      expect.arrayContaining(['South Korea', 'Republic of Korea', 'RoK', 'South Korean']),
    );
    expect([isState('KR'), isState('ASEAN')]).toEqual([true, false]);
  });
});

describe('findPlaces', () => {
  it('gives the canonical place whatever the spelling', () => {
    expect(findPlaces('from HCM City to HÀ NỘI by way of Danang').map(({ text, place }) => [text, place])).toEqual([
      ['HCM City', 'Hồ Chí Minh City'],
      ['HÀ NỘI', 'Hà Nội'],
      ['Danang', 'Đà Nẵng'],
    ]);
  });
});
