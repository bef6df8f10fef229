import { isByline } from './byline.ts';
import { looksLikeCaption } from './captions.ts';
import { type CleaningRule, endsSentence, splitParagraphs, type TextState } from './cleaning.ts';
import { isDateLine } from './date-line.ts';
import { findDateline } from './dateline.ts';

function isHeadline(line: string): boolean {
  const words = line.split(/\s+/).length;
  if (words < 3 || words > 30 || line.length > 220) return false;
  if (endsSentence(line.replace(/[?!]$/, '')) || /[,;:–—-]$/.test(line)) return false;
  if (!/^["'“‘]?[\p{Lu}\p{N}]/u.test(line)) return false;
  return !looksLikeCaption(line) && !isByline(line) && !findDateline(`${line}\n`);
}

/** Without the lines at the top that only say the title once more. */
function withoutRepeats(state: TextState): TextState {
  const title = (state.title ?? '').normalize('NFC').toLowerCase();
  const lines = state.text.split('\n');
  const kept = lines.filter((line, at) => at > 8 || line.toLowerCase() !== title || title === '');
  return kept.length === lines.length ? state : { ...state, text: kept.join('\n').trim() };
}

/** A headline on a line of its own above the text: to the head, with the day printed below it, and the article's title unless a field states one. */
export const titleLine: CleaningRule = {
  name: 'title line',
  apply(state) {
    const [first = '', ...rest] = splitParagraphs(state.text);
    const [line = '', ...more] = first.split('\n');
    const alone = more.length === 0 && rest.length > 0;
    const aboveDate = isDateLine(more[0] ?? '');
    const aboveDateline = more.length > 0 && (findDateline(more.join('\n')) !== undefined || isByline(more[0] ?? ''));
    if (!(alone || aboveDateline || aboveDate) || !isHeadline(line)) return withoutRepeats(state);
    const under = aboveDate ? more.slice(1) : more;
    const below = [...(under.length > 0 ? [under.join('\n')] : []), ...rest];
    if (!below.flatMap((part) => part.split('\n')).some(endsSentence)) return state;
    return withoutRepeats({
      ...state,
      text: below.join('\n\n'),
      head: [...state.head, line, ...(aboveDate ? more.slice(0, 1) : [])],
      title: state.title ?? line,
    });
  },
};
