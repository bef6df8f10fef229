import { type CleaningRule, endsSentence, splitParagraphs } from './cleaning.ts';

const NARROW = 100;
const LIST_ITEM = /^(?:[-*•–] |\d{1,2}[.)] )/;

/** One paragraph of raw lines: wrapped lines are joined, a line that ends a sentence in unwrapped text is a paragraph. */
function unwrap(paragraph: string): string[] {
  const lines = paragraph.split('\n').map((line) => line.trim());
  if (lines.length < 2) return [paragraph];
  const open = lines.slice(0, -1).filter((line) => !endsSentence(line)).length;
  const wrapped = lines.every((line) => line.length <= NARROW) && open >= (lines.length - 1) / 2;
  const out: string[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    const goesOn = wrapped || /^\p{Ll}/u.test(line) || (last !== undefined && /,$/.test(last));
    const startsAnew = last === undefined || LIST_ITEM.test(line) || !goesOn || (!wrapped && endsSentence(last));
    if (startsAnew) out.push(line);
    else if (/\p{L}-$/u.test(last) && /^\p{Ll}/u.test(line) && wrapped) out[out.length - 1] = last + line;
    else out[out.length - 1] = `${last} ${line}`;
  }
  return out;
}

/** Lines broken at a fixed width become paragraphs again; one paragraph a line (as seed-like wires send) is kept apart. */
export const hardWrap: CleaningRule = {
  name: 'hard wrap',
  apply: (state) => ({ ...state, text: splitParagraphs(state.text).flatMap(unwrap).join('\n\n') }),
};
