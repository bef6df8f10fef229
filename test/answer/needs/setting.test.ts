import { describe, expect, test } from 'vitest';
import { askFerryPact } from '../texts/ferry-pact.ts';
import { askSmokehouseEngineers } from '../texts/smokehouse-engineers.ts';

describe('where a question puts something', () => {
  test('it has to be', () => {
    expect(askFerryPact('Where did Okafor and Sundby meet?')).toContain('Oslo');
    expect(askFerryPact('When did Okafor and Sundby meet in Oslo?')).toContain('3 September 2024');
    expect(askFerryPact('When did Okafor and Sundby meet in Reykjavik?')).toBe('');
  });

  test('in Vietnamese too', () => {
    expect(askFerryPact('Okafor gặp Sundby ở Oslo khi nào?')).toContain('3 September 2024');
    expect(askFerryPact('Okafor gặp Sundby ở Reykjavik khi nào?')).toBe('');
  });
});

describe('what only names the occasion', () => {
  test('may stand elsewhere in the article', () => {
    expect(askSmokehouseEngineers('What memorandum was signed at the fifth Nordic seafood forum?')).toBe(
      'In their presence the two sides signed a memorandum on lighthouse repairs.',
    );
  });

  test('but has to stand there', () => {
    expect(askSmokehouseEngineers('What memorandum was signed at the fifth Nordic forestry forum?')).toBe('not-found');
  });
});
