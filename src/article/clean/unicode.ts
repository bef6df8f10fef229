import type { CleaningRule } from './cleaning.ts';

/**
 * Unicode NFC, one kind of line end and space, nothing invisible. Half of the wire's texts come decomposed. Gaps of three
 * spaces and more, which set the cells of a menu apart, stay as one tab until the rule `boilerplate` has seen them.
 */
export const unicode: CleaningRule = {
  name: 'unicode',
  apply: (state) => ({
    ...state,
    text: state.text
      .toWellFormed()
      .normalize('NFC')
      .replace(/\r\n?|\u2028|\u2029/g, '\n')
      .replace(/(?![\n\t\f])[\p{Cc}\p{Cf}]/gu, '')
      .replace(/(?<=\S)\t+(?=\S)/g, '   ')
      .replace(/[\t\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
      .replace(/(?<=\S) {3,}(?=\S)/g, '\t')
      .replace(/ {2,}/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim(),
  }),
};
