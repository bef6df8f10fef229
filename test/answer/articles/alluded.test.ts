import { describe, expect, it } from 'vitest';
import { alludedIn } from '../../../src/answer/articles/alluded.ts';
import type { IndexedPerson } from '../../../src/answer/articles/indexed-person.ts';

const person = (key: string, country: string): IndexedPerson => ({
  key,
  name: key,
  country,
  roles: new Set(),
  roleText: 'envoy',
});
const PEOPLE = [person('vega', 'PE'), person('holm', 'DK'), person('lund', 'DK'), person('rojas', 'CL')];

/** Whom the words allude to among those of the article of whom some met. */
const alluded = (text: string, met: readonly string[]): string[] => [...alludedIn(text, PEOPLE, new Set(met))].sort();

describe('the offices of two states in one', () => {
  it.each([
    ["Peru's and Denmark's top diplomats spoke of cod.", ['holm', 'vega']],
    ['The Peruvian and Danish leaders spoke of cod.', ['holm', 'vega']],
    ["Peru's and Norway's top diplomats spoke of cod.", ['vega']],
    ["Peru's and Denmark's top diplomas are of paper.", []],
  ])('are those of either who take part: %s', (text, expected) =>
    expect(alluded(text, ['vega', 'holm'])).toEqual(expected));

  it('are nobody of a state of which two take part, or none', () => {
    expect(alluded("Chile's and Denmark's top diplomats spoke of cod.", ['vega', 'holm', 'lund'])).toEqual([]);
  });
});
