import type { CleaningRule } from './cleaning.ts';

/** Unicode NFC, one kind of line end and space, nothing invisible. Half of the wire's texts come decomposed. */
export const unicode: CleaningRule = {
  name: 'unicode',
  apply: (state) => ({
    ...state,
    text: state.text
      .toWellFormed()
      .normalize('NFC')
      .replace(/\r\n?|\u2028|\u2029/g, '\n')
      .replace(/(?![\n\t\f])[\p{Cc}\p{Cf}]/gu, '')
      .replace(/[\t\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
      .replace(/ {2,}/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim(),
  }),
};
