import { describe, expect, test } from 'vitest';
import { parseQuestion } from '../../../src/answer/question/question.ts';
import type { Day } from '../../../src/calendar/day.ts';
import { askFerryPact } from '../texts/ferry-pact.ts';
import { askGhentPact } from '../texts/ghent-pact.ts';
import { askHarbourEconomy } from '../texts/harbour-economy.ts';
import { askSmokedEel } from '../texts/smoked-eel.ts';
import { askSmokehouseEngineers } from '../texts/smokehouse-engineers.ts';

describe('a visit planned, in Vietnamese', () => {
  const kind = (asked: string): string => parseQuestion(asked, '2026-01-01' as Day).kind;
  test('asks for its day, whoever is named by an office', () => {
    expect(kind('Phó Tổng thống Dahl dự kiến thăm Việt Nam ngày nào?')).toBe('when');
    expect(kind('Lộc gặp thủ tướng nào?')).toBe('who');
  });
});

test('Vietnamese puts the rank before the name', () => {
  expect(askSmokedEel('Tướng Sundby gặp ông Balogun ở đâu?')).toContain('Lagos');
});

describe('in Vietnamese', () => {
  test('verbs, goods and measures are understood', () => {
    expect(askFerryPact('Okafor tặng bao nhiêu tấn gạo?')).toContain('40 tonnes of rice');
  });

  test('and a thing that no article holds is not found', () => {
    expect(askFerryPact('Okafor tặng bao nhiêu tấn cà phê?')).toBe('');
  });
});

test('Vietnamese tells where somebody went to meet another', () => {
  expect(askSmokehouseEngineers('Bà Okafor sang Oslo gặp ông Sundby ngày nào?')).toBe(
    'Ada Okafor and Nils Sundby held talks in Oslo on 4 March 2026.',
  );
});

test('the day in figures after "ngày" is the day asked about', () => {
  expect(askGhentPact('Ngày 3/5/2022 Halvorsen gặp ai?')).toContain('Ada Okoro');
  expect(askGhentPact('Ngày 4/6/2022 Halvorsen gặp ai?')).toBe('');
});

describe('short questions in Vietnamese', () => {
  test.each([
    ['Đỗ Thế Vinh tiếp ai?', 'Ali Bello'],
    ['Erik Halvorsen muốn trở lại vùng nào?', 'Atacama Desert'],
  ])('%s', (question, expected) => {
    expect(askHarbourEconomy(question)).toContain(expected);
  });

  test.each([
    'which region did Rojas want to return to?',
    'Thế Lâm tiếp ai?',
    'which province did Okoro want to return to?',
  ])('nothing tells %s', (question) => {
    expect(askHarbourEconomy(question)).toBe('not-found');
  });
});
