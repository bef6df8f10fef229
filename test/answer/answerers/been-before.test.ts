import { describe, expect, test } from 'vitest';
import { askHalvorsenAndXo } from '../texts/halvorsen-and-xo.ts';
import { askSotoInOslo } from '../texts/soto-in-oslo.ts';

describe('where somebody was', () => {
  test.each([
    ['has rojas ever been to oslo'],
    ['Was Rojas in Oslo in 2026?'],
    ['has Rojas been in Norway'],
  ])('%s', (question) => {
    expect(askHalvorsenAndXo(question)).toContain('held talks');
    expect(askHalvorsenAndXo(question)).toContain('in Oslo on 2 February 2026.');
  });

  test.each([
    ['did Xo visit Norway'],
    ['has Xo been to Chile'],
    ['was Rojas ever in Lagos'],
  ])('is told of nobody else: %s', (question) => {
    expect(askHalvorsenAndXo(question)).toBe('not-found');
  });
});

describe('whether somebody had been there before is told by "for the first time", and by no meeting', () => {
  test.each([
    ['Had Soto been to Norway before?', 'Soto voiced his joy at coming to Norway for the first time.'],
    ['Had Lund been to Ghana before?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askSotoInOslo(question)).toBe(answer);
  });
});
