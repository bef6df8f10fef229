import { describe, expect, it } from 'vitest';
import { findNamedPeople } from '../../src/actor/named-people.ts';

const names = (text: string): string[] => findNamedPeople(text).map(({ name, role }) => `${name}|${role ?? ''}`);

describe('given names that are small words without their marks', () => {
  it.each([
    ['Vu Quang To, Deputy Minister of Home Affairs, left.', ['Vu Quang To|Deputy Minister of Home Affairs']],
    ['Deputy Minister Do Minh An told her.', ['Do Minh An|Deputy Minister']],
    ['Bui Ngoc The, head of the office, left.', ['Bui Ngoc The|head of the office']],
    ['He saw Minister Dinh Van On and left.', ['Dinh Van On|Minister']],
    // Capitals of a headline, an article before a number.
    ['Minister Vu Quang Tam To Meet Elena Paz', ['Vu Quang Tam|Minister', 'Elena Paz|']],
    ['Minister Vu Quang Tam On Visit', ['Vu Quang Tam|Minister']],
    ['Minister Vu Quang Tam The 5th Time', ['Vu Quang Tam|Minister', 'Time|']],
    ['Minister Vu Quang Tam And Elena Paz Left', ['Vu Quang Tam|Minister', 'Elena Paz Left|']],
    ['Minister Elena Paz To leave', ['Elena Paz|Minister']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['To voiced his thanks.', ['To|']],
    ['At the talks, An also told him so.', ['An|']],
    ['So stressed the need of it.', ['So|']],
    ['Do praised the staff.', ['Do|']],
    ['To help it, they signed.', []],
    ['An attached list was signed.', []],
    ['An also-ran left.', []],
    ['So called for its form.', []],
    ['Do they agree?', []],
  ])('called by it: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('posts in a division', () => {
  it.each([
    [
      'Elena Paz, Deputy Director of the Visa Division of the Peruvian Foreign Ministry, left.',
      ['Elena Paz|Deputy Director of the Visa Division of the Peruvian Foreign Ministry'],
    ],
    [
      'Elena Paz, Deputy Head of the Boundary and Rivers Department under the Peruvian Foreign Ministry, left.',
      ['Elena Paz|Deputy Head of the Boundary and Rivers Department under the Peruvian Foreign Ministry'],
    ],
    ['The ministry’s Spokeperson Elena Paz left.', ['Elena Paz|Spokeperson']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});
