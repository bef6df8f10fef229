import { describe, expect, it } from 'vitest';
import { earliest, inYearsOf, latest, overlaps, type PartialDay } from '../../src/calendar/day.ts';

const day = (text: string): PartialDay => text as PartialDay;

describe('days whose year is not told', () => {
  it.each(['--05-15', '--05-15/--05-17'])('%s begin and end on no day', (date) => {
    expect([earliest(day(date)), latest(day(date))]).toEqual([undefined, undefined]);
  });

  it.each([
    ['--05-16', '--05-15/--05-17', true],
    ['--05-18', '--05-15/--05-17', false],
    ['--02-29', '--02-28/--03-01', true],
    ['--01-01', '--12-30/--01-02', true],
    ['--05-15/--05-17', '2023-05-16', true],
    ['--05-15/--05-17', '2023-05-18', false],
    ['--05-15/--05-17', '2023-05-17/2023-05-20', true],
    ['--05-15', '2023-05', true],
    ['--05-15', '2023-06', false],
    ['--05-15', '2023', true],
    ['--12-30/--01-02', '2024-01-01', true],
    ['--02-29', '2023', false],
  ])('%s and %s', (a, b, expected) => {
    expect([overlaps(day(a), day(b)), overlaps(day(b), day(a))]).toEqual([expected, expected]);
  });

  it.each([
    ['--05-15/--05-17', '2023-05-16', ['2023-05-15/2023-05-17']],
    ['--12-30/--01-02', '2024-01-01', ['2023-12-30/2024-01-02']],
    ['--01-02', '2023-12-30/2024-01-02', ['2024-01-02']],
    ['--05-15', '--05-15/--05-17', []],
    ['2023-05-15', '2023-05-16', []],
  ])('%s in the years of %s', (date, other, expected) => {
    expect(inYearsOf(day(date), day(other))).toEqual(expected);
  });
});
