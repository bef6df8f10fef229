import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/search/analyse.ts';

const terms = (text: string, loose = false): string[] => analyse(text, { loose }).map(({ term }) => term);

describe('analyse', () => {
  it('leaves stop words out, stems the rest and keeps their places', () => {
    expect(
      analyse('The ministers were negotiating').map(({ term, at, start, end }) => ({ term, at, start, end })),
    ).toEqual([
      { term: 'minist', at: 0, start: 4, end: 13 },
      { term: 'negoti', at: 1, start: 19, end: 30 },
    ]);
  });

  it('reads numbers, possessives, hyphens and acronyms with points', () => {
    expect(terms("Hanoi's 2.2 million, 3,000 anti-dumping duties")).toEqual([
      '=place:hà-nội',
      '2.2',
      'million',
      '3000',
      'anti',
      'dump',
      'duti',
    ]);
    expect(terms('the U.S. and the US')).toEqual(['=us', '=us']);
    expect(terms('American and Latin American wood')).toEqual([
      '=us',
      '=region:latin-america',
      'latin',
      'american',
      'wood',
    ]);
  });

  it('tells what a beginning and its word make without their hyphen, and joins no other words', () => {
    const joined = (text: string) => analyse(text).flatMap((token) => token.joined?.word ?? []);
    expect(joined('Anti-dumping duties on non\u2011tariff grounds, co-operation')).toEqual([
      'antidumping',
      'nontariff',
      'cooperation',
    ]);
    expect(joined('anti dumping, anti - dumping, UN-backed, Hanoi-based, multi-, pro-X, mid-2023')).toEqual([]);
  });

  it('parts words that met at a point or a comma', () => {
    expect(terms('port.Ships,cargo')).toEqual(['port', 'ship', 'cargo']);
  });

  it('folds marks and đ, keeps the marked form beside, and reads NFD as NFC', () => {
    const [word] = analyse('Đạt'.normalize('NFD'));
    expect([word?.word, word?.marked]).toEqual(['dat', 'đạt']);
  });

  it('knows a state by every name', () => {
    for (const name of ['Việt Nam', 'Vietnam', 'Viet Nam', 'VIỆT NAM', 'Vietnamese', 'Việt Nam'.normalize('NFD')])
      expect(terms(name)).toEqual(['=vn']);
    expect([terms('VN'), terms('vn', true), terms('vn')]).toEqual([['=vn'], ['=vn'], ['vn']]);
  });

  it('knows a sea by every name and its words besides', () => {
    const sea = '=sea:south-china-sea';
    expect(terms('Biển Đông')).toEqual([sea]);
    expect(terms('East Sea')).toEqual([sea, 'east', 'sea']);
    expect(terms('South China Sea')).toEqual([sea, 'south', 'china', 'sea']);
    expect(terms('East China Sea')).not.toContain(sea);
  });

  it('takes the long and the short name of an office and a treaty for one', () => {
    expect(terms('FM')[0]).toBe(terms('Minister of Foreign Affairs')[0]);
    expect(terms('PM')[0]).toBe(terms('Prime Minister')[0]);
    expect(terms('COC')[0]).toBe(terms('Code of Conduct')[0]);
    expect(terms('UNCLOS')[0]).toBe(terms('United Nations Convention on the Law of the Sea')[0]);
  });

  it('does not take "us" for a state, nor small letters of a text for an acronym', () => {
    expect(terms('they told us')).toEqual(['told']);
    expect(terms('at 3 pm')).toEqual(['3', 'pm']);
    expect(terms('pm', true)).toEqual(['=office:prime-minister']);
    expect(terms('polish furniture')).not.toContain('=pl');
    expect(terms('Polish furniture')).toContain('=pl');
  });

  it('gives spans that lie in the text, in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        let last = 0;
        return analyse(text).every(({ start, end, term }) => {
          const sound = start >= last && end > start && end <= text.length && /^\S+$/.test(term);
          last = start;
          return sound;
        });
      }),
    );
  });
});
