import { type CleaningRule, endsSentence, readsAsProse } from './cleaning.ts';
import { isDateLine } from './date-line.ts';

/** A headline: a line of its own, no longer than this, that begins with a capital, a figure or a quotation. */
const LONGEST = 120;
const HEADLINE = /^["'“‘]?[\p{Lu}\p{N}]\S*(?: \S+)+$/u;
/** "Published: 28 September, 2005", "Personnel: 16,700": what the article has to tell. */
const FACT = /: ?\d|\b(?:19|20)\d{2}\b.*\d{2}:\d{2}|\d\/\d/;
const CREDIT = /^By \p{Lu}/u;
/** One such line may be a paragraph that was cut off; two are a list. */
const FEWEST = 2;

function isTeaser(line: string): boolean {
  return (
    line.length <= LONGEST &&
    HEADLINE.test(line) &&
    !FACT.test(line) &&
    !isDateLine(line) &&
    !/[.!…][\s"'”’»)\]]{0,4}$/.test(line) &&
    !readsAsProse(line)
  );
}

/** Headlines of other stories below the last sentence of an article, without a word that they are links: gone for good. */
export const teasers: CleaningRule = {
  name: 'teasers',
  apply(state) {
    const lines = state.text.split('\n').map((line) => line.trim());
    let end = lines.length;
    let found = 0;
    for (let at = lines.length - 1; at >= 0; at--) {
      const line = lines[at] ?? '';
      if (line === '' || CREDIT.test(line)) continue;
      if (!isTeaser(line)) {
        if (found < FEWEST || !endsSentence(line)) return state;
        return { ...state, text: lines.slice(0, end).join('\n').trim() };
      }
      end = at;
      found += 1;
    }
    return state;
  },
};
