import { describe, expect, test } from 'vitest';
import type { Party } from '../../src/actor/actor.ts';
import { asksRecord, placeInOrder } from '../../src/answer/needs/ordinal.ts';
import { membersAsked } from '../../src/answer/people/body-members.ts';
import { mainClauseOf } from '../../src/answer/question/main-clause.ts';
import { asksLength, longThing, tellsLength } from '../../src/answer/times/length.ts';
import { isInMonth, takeMonth, tellsMonth } from '../../src/answer/times/month.ts';

describe('how long', () => {
  test.each([
    ['How long was the visit?', true],
    ['For how long did they speak?', true],
    ['How many days did the trip take?', true],
    ['How long ago did they meet?', false],
    ['How long have they been partners?', false],
    ['How many days are there?', false],
  ])('%s: %s', (asked, is) => {
    expect(asksLength(asked)).toBe(is);
  });

  test.each([
    ['The guests stayed for three days.', 'visit', true],
    ['The journey runs from 6 to 10 July.', 'visit', true],
    ['The stay ended on Friday.', 'visit', true],
    ['She came three days after the vote.', 'visit', false],
    ['The talks took forty minutes.', 'talks', true],
    ['They spoke on 3 and 4 May.', 'talks', false],
    ['The pause holds for two years.', 'other', true],
    ['The pause began two years ago.', 'other', false],
  ] as const)('%s of a %s: %s', (text, of, tells) => {
    expect(tellsLength(text, of)).toBe(tells);
  });

  test('what is measured is told by its noun', () => {
    expect(longThing('How long was the stay in Lima?')).toBe('visit');
    expect(longThing('How long did the two talk?')).toBe('talks');
    expect(longThing('How long does the pause hold?')).toBe('other');
  });
});

describe('a month without a year', () => {
  test('is taken out, but not one with a year or to come', () => {
    expect(takeMonth('Whom did she meet in August?').month).toBe(8);
    expect(takeMonth('Whom did she meet in August 2021?').month).toBeUndefined();
    expect(takeMonth('Whom will she meet in August?').month).toBeUndefined();
  });

  test('holds for that month of any year', () => {
    expect(['2021-08-25', '2021-08', '--08-25', '2021-07-30/2021-08-02'].map((date) => isInMonth(date, 8))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['2021-09-25', '2008', undefined].map((date) => isInMonth(date, 8))).toEqual([false, false, false]);
    expect(tellsMonth('She came on Aug. 25.', 8)).toBe(true);
    expect(tellsMonth('She came in autumn.', 8)).toBe(false);
  });
});

describe('ranks', () => {
  test('the place in an order', () => {
    expect(placeInOrder('Which country was the third to sign?')).toBe(3);
    expect(placeInOrder('What did the first lady say?')).toBeUndefined();
  });

  test('who was the first to do it', () => {
    expect(asksRecord('Who was the first minister to cross the bridge?')).toBe(true);
    expect(asksRecord('When was the first meeting?')).toBe(false);
  });
});

test('members of a body are asked for as a class, not the body itself', () => {
  const asean = 'ASEAN' as Party;
  expect(membersAsked(asean, 'Which ASEAN states signed?', 6, 11)?.has('LA' as Party)).toBe(true);
  expect(membersAsked(asean, 'What did ASEAN states sign?', 9, 14)).toBeUndefined();
  expect(membersAsked(asean, 'Which ASEAN summit was it?', 6, 11)).toBeUndefined();
});

test('the clause that asks stands after its circumstance', () => {
  expect(mainClauseOf('When the two met in Lima, what did they sign?')).toBe('what did they sign?');
  expect(mainClauseOf('When did the two meet?')).toBe('When did the two meet?');
});
