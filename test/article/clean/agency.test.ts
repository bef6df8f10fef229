import { describe, expect, test } from 'vitest';
import { parseArticles } from '../../../src/article/parse-articles.ts';
import { clean } from './clean-text.ts';

const LEAD = 'The two ministers met for an hour in the old port.';
const END = 'They agreed to meet again in the spring';

const article = (text: string) => parseArticles({ path: 'a.md', bytes: new TextEncoder().encode(text) }).articles[0];

describe('the agency that a sign-off names', () => {
  test.each([
    ['. — VNS', 'VNS'],
    ['. VNS', 'VNS'],
    ['. – VNA/VNS', 'VNA/VNS'],
    ['. (VNA)', 'VNA'],
    ['.-VNA', 'VNA'],
    ['./.VNA', 'VNA'],
    ['. (Xinhua)', 'Xinhua'],
    ['.\n\n==Kyodo', 'Kyodo'],
    ['. (KPL)', 'KPL'],
    ['. — Bernama', 'Bernama'],
    ['. — AFP', 'AFP'],
    ['. (Reuters)', 'Reuters'],
  ])('%j: %s', (end, agency) => {
    expect(clean(`${LEAD}\n\n${END}${end}`).agency).toBe(agency);
  });
  test.each([
    '. AP',
    '. AFP',
    ' with Reuters',
    ' as reported by VNA.',
    ' on TASS',
    '. — MOFA',
    '. — PM',
    './.',
  ])('%j names none', (end) => {
    expect(clean(`${LEAD}\n\n${END}${end}`).agency).toBeUndefined();
  });
});

describe('the agency that a dateline names', () => {
  test.each([
    ['BEIJING, Oct. 12 (Xinhua) --', 'Xinhua'],
    ['MOSCOW, May 3. /TASS/.', 'TASS'],
    ['SEOUL, March 1 (Yonhap) --', 'Yonhap'],
    ['HANOI (AFP) —', 'AFP'],
  ])('%s', (dateline, agency) => {
    expect(clean(`${dateline} ${LEAD}\n\n${END}.`).agency).toBe(agency);
  });
  test.each(['HÀ NỘI —', 'HANOI (MOFA) —', 'HANOI, May 3 (Press office) —'])('none: %s', (dateline) => {
    expect(clean(`${dateline} ${LEAD}\n\n${END}.`).agency).toBeUndefined();
  });
  test('gives way to the sign-off', () => {
    expect(clean(`HANOI (AFP) — ${LEAD}\n\n${END}. — VNS`).agency).toBe('VNS');
  });
});

test('the agency is the publisher where the file states none, and changes nothing else', () => {
  const wire = `${LEAD}\n\n${END}. — VNS`;
  const signed = article(wire);
  expect([signed?.stated.publisher, signed?.parts.body]).toEqual(['VNS', `${LEAD}\n\n${END}.`]);
  expect(article(`---\npublisher: The Port Post\n---\n${wire}`)?.stated.publisher).toBe('The Port Post');
  expect(article(`${LEAD}\n\n${END}.`)?.stated.publisher).toBeUndefined();
});
