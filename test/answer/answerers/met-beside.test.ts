import { describe, expect, test } from 'vitest';
import { askChoirs } from '../texts/choirs.ts';
import { askSmokehouseEngineers } from '../texts/smokehouse-engineers.ts';
import { askTreeAtTheBorder } from '../texts/tree-at-the-border.ts';

describe('where and whom besides', () => {
  test.each([
    ['Where did Moe meet Vega and Otieno?', 'Geneva'],
    ['Who did Moe meet after the talks with Vega?', 'Otieno'],
  ])('%s', (question, expected) => {
    expect(askTreeAtTheBorder(question)).toContain(expected);
  });

  test.each(['Where did Moe meet Vega and Okoro?'])('nothing tells %s', (question) => {
    expect(askTreeAtTheBorder(question)).toBe('not-found');
  });
});

test.each([
  ['Who did Halvorsen meet the day after Rojas?', 'Erik Halvorsen and Luis Vargas met in Bergen on 17 May 2023.'],
  ['Who did Halvorsen meet the day before Rojas?', 'not-found'],
  ['Who did Rojas meet the day after Halvorsen?', 'not-found'],
])('beside another meeting: %s', (question, answer) => {
  expect(askChoirs(question)).toBe(answer);
});

describe('whom one met before and after another', () => {
  test('leaves out those on the other side of the one who is named', () => {
    expect(askSmokehouseEngineers('Who did Okafor meet after Sundby?')).toBe(
      'Ada Okafor and Kari Lunde met in Bergen on 5 March 2026.',
    );
    expect(askSmokehouseEngineers('Who did Okafor see before Sundby?')).toContain('Jonas Vik');
    expect(askSmokehouseEngineers('Who did Okafor see before Sundby?')).not.toContain('Kari Lunde');
  });
});
