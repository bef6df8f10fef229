import { type CleaningRule, endsSentence, splitParagraphs } from './cleaning.ts';
import { isDateLine } from './date-line.ts';

const NARROW = 100;
const LIST_ITEM = /^(?:[-*•–] |\d{1,2}[.)] )/;

/** One paragraph of raw lines: wrapped lines are joined, a line that ends a sentence in unwrapped text is a paragraph. */
function unwrap(paragraph: string): string[] {
  const lines = paragraph.split('\n').map((line) => line.trim());
  if (lines.length < 2) return [paragraph];
  const open = lines.slice(0, -1).filter((line) => !endsSentence(line)).length;
  const wrapped = lines.every((line) => line.length <= NARROW) && open >= (lines.length - 1) / 2;
  const out: string[][] = [];
  let last = '';
  for (const line of lines) {
    const goesOn = wrapped || /^\p{Ll}/u.test(line) || /,$/.test(last);
    const part = out.at(-1);
    if (
      !part ||
      !goesOn ||
      LIST_ITEM.test(line) ||
      isDateLine(line) ||
      isDateLine(last) ||
      (!wrapped && endsSentence(last))
    )
      out.push([line]);
    else part.push(wrapped && /\p{L}-$/u.test(last) && /^\p{Ll}/u.test(line) ? line : ` ${line}`);
    last = line;
  }
  return out.map((parts) => parts.join(''));
}

/** Lines broken at a fixed width become paragraphs again; one paragraph a line (as seed-like wires send) is kept apart. */
export const hardWrap: CleaningRule = {
  name: 'hard wrap',
  apply: (state) => ({ ...state, text: splitParagraphs(state.text).flatMap(unwrap).join('\n\n') }),
};
