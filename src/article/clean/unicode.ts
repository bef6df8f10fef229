import type { CleaningRule } from './cleaning.ts';

/** Where a stamp's day runs into its clock or the next field: "May 6, 20243:14 PM", "May 6, 2024Updated", "Published6 May". */
const GLUED_STAMP =
  /(?<=\b[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d|\b\d{1,2} [A-Z][a-z]{2,8}\.? (?:19|20)\d\d)(?=\d{1,2}:\d\d|(?:Updated|Published|Posted|Last|By|Share)\b)|(?<=^(?:Published|Updated|Posted)(?: on)?:?)(?=\d{1,2}[ /.-])/gm;

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
      .replace(GLUED_STAMP, ' ')
      .trim(),
  }),
};
