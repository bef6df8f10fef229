import { expect, test } from 'vitest';
import { mainClauseOf } from '../../../src/answer/question/main-clause.ts';

test('the clause that asks stands after its circumstance', () => {
  expect(mainClauseOf('When the two met in Lima, what did they sign?')).toBe('what did they sign?');
  expect(mainClauseOf('When did the two meet?')).toBe('When did the two meet?');
});
