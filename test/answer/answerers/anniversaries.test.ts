import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';
import { askHalvorsenAndXo } from '../texts/halvorsen-and-xo.ts';
import { askHansenInMombasa } from '../texts/hansen-in-mombasa.ts';
import { askHerringCall } from '../texts/herring-call.ts';
import { askRedLine } from '../texts/red-line.ts';
import { askSpeakerDahl } from '../texts/speaker-dahl.ts';

test('an anniversary by its number is reckoned where nobody told it', () => {
  expect(askHalvorsenAndXo('70th anniversary of Norway-Nigeria relations')).toContain('2031');
});

test('no state marks an odd anniversary in a year that nobody named', () => {
  expect(askHerringCall('What anniversary do Việt Nam and Cuba mark?')).toBe('');
  expect(askHerringCall('What anniversary do Việt Nam and Cuba mark?', '2035-06-01')).toContain('75 years');
});

test('anniversaries without a year of their own are of the year that their sentence tells', () => {
  expect(askHansenInMombasa('Which anniversaries do Norway and Zambia want to celebrate in 2024?')).toBe(
    'Both agreed to organise events marking the major anniversaries of Norway and Zambia in 2024, among them the 60th National Day of Zambia.',
  );
});

test('years of relations that are marked are an anniversary', () => {
  expect(askRedLine('When will Thailand and Việt Nam mark 50 years of relations?')).toBe(
    '6 August 2026 is 50 years after: Diplomatic relations between Việt Nam and Thailand (6 August 1976), the 50th anniversary.',
  );
  expect(askRedLine('When will Thailand and Việt Nam mark 50 years of herring?')).toBe('not-found');
});

describe('anniversaries in the plural', () => {
  const pair = buildLibrary({
    'school.md': `---
title: "Norway and Nigeria open a school"
published: 2020-05-02
---
Norway and Nigeria will mark the 60th anniversary of diplomatic relations in 2021, Norwegian Prime Minister Liv Moe said in Abuja on 1 May 2020.
`,
    'relations.md': `---
title: "How relations began"
published: 2019-01-02
events:
  - { what: "Diplomatic relations between Norway and Nigeria", parties: [NO, NG], date: "1961-12-10", kind: diplomatic relations }
  - { what: "School treaty between Norway and Nigeria", parties: [NO, NG], date: "2001-03-04", kind: treaty }
---
Norway and Nigeria established diplomatic relations on 10 December 1961, and signed a treaty on schools on 4 March 2001.
`,
  });
  const relations = (then: string): string =>
    `${then} is 65 years after: Diplomatic relations between Norway and Nigeria (10 December 1961), the 65th anniversary.`;
  const treaty =
    '4 March 2027 is 26 years after: School treaty between Norway and Nigeria (4 March 2001), the 26th anniversary.';
  const both = [relations('10 December 2026'), treaty].join(' | ');
  test.each([
    ['which anniversaries with Nigeria and Norway fall in 2021?', /School treaty.*60 years after: Diplomatic/],
    ['upcoming anniversaries with Nigeria and Norway', both],
    ['anniversaries of Norway and Nigeria', both],
    ['anniversaries of Norway and Nigeria in March', treaty],
    ['65th anniversaries of Norway and Nigeria in 2026', relations('2026')],
    ['is there an anniversary of Norway and Nigeria soon', both],
    ['anniversaries of Norway and Nigeria today', 'not-found'],
    [
      'which anniversary did Norway and Nigeria mark in 2021?',
      /60th anniversary of diplomatic relations in 2021, Norwegian/,
    ],
  ])('%s', (question, answer) => {
    if (typeof answer === 'string') expect(askOf(pair)(question)).toBe(answer);
    else expect(askOf(pair)(question)).toMatch(answer);
  });
});

describe('when years of partnership are marked', () => {
  test.each([
    [
      'When will Norway and Peru mark ten years of comprehensive partnership?',
      'He hoped that both nations would celebrate well the 10th anniversary of their comprehensive partnership in 2013.',
    ],
  ])('%s', (question, answer) => {
    expect(askSpeakerDahl(question)).toBe(answer);
  });
});
