import { type CleaningRule, endsSentence } from './cleaning.ts';
import { findDateline } from './dateline.ts';
import { DATELINE_PLACES } from './dateline-places.ts';

/** Letters of a headline that may have run into its dateline. */
const LONGEST = 200;
const SHORTEST = 15;

/** "Ministers open border bridgeHà Nội, May 24 (VNA) – …": a headline that ran into the dateline gets its line back. */
export const gluedTitle: CleaningRule = {
  name: 'glued title',
  apply(state) {
    const end = state.text.indexOf('\n');
    const line = state.text.slice(0, Math.min(end < 0 ? state.text.length : end, LONGEST + 80));
    for (const { index } of line.slice(0, LONGEST).matchAll(/(?<=[\p{L}\d)"'”’])(?=\p{Lu})|(?<=\S) (?=\p{Lu})/gu)) {
      if (index < SHORTEST) continue;
      const title = line.slice(0, index);
      const found = findDateline(state.text.slice(index).trimStart());
      if (!found || endsSentence(title) || /[.!?:] /.test(title) || !isMarked(found.words)) continue;
      return { ...state, text: `${title}\n${state.text.slice(index).trimStart()}` };
    }
    return state;
  },
};

/** Whether a dateline is one beyond doubt: a known city with a day or an agency. */
function isMarked(words: string): boolean {
  const place = /^[^,(/—–-]{2,40}/.exec(words)?.[0].trim().toLowerCase().replaceAll('.', '') ?? '';
  return DATELINE_PLACES.has(place) && /\d|\(\p{Lu}|\/\p{Lu}/u.test(words);
}
