import { expect, test } from 'vitest';
import { askTammVisit } from '../texts/tamm-visit.ts';

test('what is done as a rule is not one meeting', () => {
  expect(askTammVisit('With whom does Nigeria hold joint cabinet sessions?')).toContain(
    'only with its partners of the north',
  );
  expect(askTammVisit('Who does Halvorsen usually meet?')).toBe('not-found');
  expect(askTammVisit('Who did Halvorsen meet in Oslo?')).toContain('Ada Okoro');
});
