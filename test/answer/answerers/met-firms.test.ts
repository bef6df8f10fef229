import { describe, expect, test } from 'vitest';
import { askKelpPact } from '../texts/kelp-pact.ts';
import { askSmokehouseEngineers } from '../texts/smokehouse-engineers.ts';

describe('which firms somebody met', () => {
  const firms =
    'During his stay, the governor also had working sessions with executives of Fjordkraft, Havila and Torghatten.';
  test('is told by a meeting that names some', () => {
    expect(askKelpPact('Which Norwegian companies did Lộc see in Bergen?')).toEqual([firms]);
    expect(askKelpPact('which executives did Loc meet')).toEqual([firms]);
  });
  test('is not told by the firms that the other met, nor by firms that were only spoken of', () => {
    expect(askKelpPact('Which companies did Haugen see in Bergen?')).toEqual([]);
    expect(askKelpPact('Which Norwegian companies did Lund meet in Bergen?')).toEqual([]);
  });
});

test('companies that were spoken of were not met', () => {
  expect(askSmokehouseEngineers('Which Nigerian shipping companies did Lim meet?')).toBe('not-found');
  expect(askSmokehouseEngineers('Which Nigerian companies did Lim invite?')).toContain('shipping companies');
});
