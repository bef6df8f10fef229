import type { TextState } from '../../../src/article/clean/cleaning.ts';
import { CLEANING_RULES } from '../../../src/article/clean/index.ts';
import { readVocabulary } from '../../../src/corpus/read-vocabulary.ts';

export const vocabulary = readVocabulary();

/** A text before any rule. */
export const raw = (text: string): TextState => ({ text, head: [], captions: [], notes: [] });

/** A text after all rules, or after one. */
export function clean(text: string, rule?: string): TextState {
  const rules = rule === undefined ? CLEANING_RULES : CLEANING_RULES.filter(({ name }) => name === rule);
  if (rules.length === 0) throw new Error(`There is no rule "${rule}".`);
  return rules.reduce((state, { apply }) => apply(state, { vocabulary }), raw(text));
}
