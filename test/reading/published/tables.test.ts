import { describe, expect, test } from 'vitest';
import type { Party } from '../../../src/actor/actor.ts';
import { foundedIn } from '../../../src/reading/recognisers/published/foundings.ts';
import { SERIES } from '../../../src/reading/recognisers/published/numbered-series.ts';
import foundings from '../../../src/reading/tables/foundings.json' with { type: 'json' };
import known from '../../../src/reading/tables/known-since.json' with { type: 'json' };
import series from '../../../src/reading/tables/numbered-events.json' with { type: 'json' };
import { tiesSince } from '../../../src/reading/ties-since.ts';

test('every row of the tables has a name of its own and a source', () => {
  const rows = [...foundings, ...known, ...series];
  expect(new Set(rows.map(({ row }) => row)).size).toBe(rows.length);
  for (const { row, sources } of rows) expect(sources.length, row).toBeGreaterThan(0);
});

test.each([
  ['the founding of the Communist Party of Viet Nam', 1930],
  ['founding anniversary of the Chinese People’s Liberation Army', 1927],
  ['establishment of ASEAN', 1967],
  ['establishment of the ASEAN Community', undefined],
  ['the visit to the United Nations', undefined],
  ['founding of the old port', undefined],
  ['Việt Nam People’s Army', 1944],
  ['North Atlantic Treaty Organization (NATO)', 1949],
  ['August Revolution and National Day', 1945],
  ['United Nations Convention on the Law of the Sea', undefined],
  ['National Day', undefined],
])('the year of %s', (of, year) => {
  expect(foundedIn(of)).toBe(year);
});

test.each<[string, Party[], number | undefined]>([
  ['National Day', ['VN'], 1945],
  ['National Day of Laos', ['LA'], 1975],
  ['National Day', ['PE'], undefined],
  ['National Day', ['VN', 'CN'], undefined],
  ['National Day sale', ['VN'], undefined],
  ['Independence Day', ['US'], 1776],
])('the year of the %s of %j', (of, parties, year) => {
  expect(foundedIn(of, parties)).toBe(year);
});

test.each<[string, Party[], number | undefined]>([
  ['diplomatic relations', ['VN', 'US'], 1995],
  ['diplomatic relations', ['CN', 'VN'], 1950],
  ['normalisation of relations', ['CN', 'VN'], 1991],
  ['establishment of the comprehensive partnership', ['US', 'VN'], 2013],
  ['partnership', ['US', 'VN'], undefined],
  ['diplomatic relations', ['VN'], undefined],
])('the year of the %s of %j', (of, parties, year) => {
  expect(tiesSince(of, parties)).toBe(year);
});

describe('meetings that are called by their number', () => {
  const heldIn = (text: string, nth: number) =>
    SERIES.flatMap(({ name, held }) => {
      const found = name.exec(text)?.groups?.nth;
      return found ? [[found, held(nth)]] : [];
    });
  test.each([
    ['the 13th National Party Congress', 13, [['13th', { year: 2021, month: 1 }]]],
    ['the 20th CPC National Congress', 20, [['20th', { year: 2022, month: 10 }]]],
    [
      'the 29th Asia-Pacific Economic Co-operation (APEC) Economic Leaders’ Meeting',
      29,
      [['29th', { year: 2022, month: 11 }]],
    ],
    ['the tenth China-ASEAN Expo', 10, [['tenth', { year: 2013 }]]],
    ['the 78th session of the UN General Assembly', 78, [['78th', { year: 2023, month: 9 }]]],
    ['the 56th ASEAN Foreign Ministers’ Meeting', 56, [['56th', { year: 2023, month: 7 }]]],
    ['the 18th Shangri-La Dialogue', 18, [['18th', { year: 2019, month: 6 }]]],
    ['the 19th Shangri-La Dialogue', 19, [['19th', { year: 2022, month: 6 }]]],
    ['the 3rd G7 summit', 3, [['3rd', undefined]]],
    ['the ASEAN summit', 40, []],
  ])('%s', (text, nth, held) => {
    expect(heldIn(text, nth)).toEqual(held);
  });
});

describe('meetings that are called by their place', () => {
  const heldIn = (text: string) =>
    SERIES.flatMap(({ placed, heldIn }) => {
      const place = placed?.exec(text)?.groups;
      return place ? heldIn(place.place ?? place.of ?? '').map(({ year }) => year) : [];
    });
  test.each([
    ['the G20 Leaders’ Summit held in Osaka', [2019]],
    ['the Osaka G20 summit', [2019]],
    ['APEC in Lima', [2008, 2016, 2024]],
    ['the Beijing Winter Olympics', [2022]],
    ['the Olympic Games in Beijing', [2008]],
    ['the APEC trade ministers in Hanoi', []],
    ['the Women’s World Cup in Brazil', []],
  ])('%s', (text, years) => {
    expect(heldIn(text)).toEqual(years);
  });
});
