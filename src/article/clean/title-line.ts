import { isByline } from './byline.ts';
import { looksLikeCaption } from './captions.ts';
import { type CleaningRule, endsSentence, splitParagraphs, type TextState } from './cleaning.ts';
import { isDateLine } from './date-line.ts';
import { findDateline } from './dateline.ts';

/** What an agency puts before the headline of a text sent again: "(LEAD)", "(2nd LD)", "URGENT:", "2nd Ld:". */
const SENT_AGAIN =
  /^(?:\((?:\d(?:st|nd|rd|th) )?(?:LEAD|LD|URGENT|UPDATE\d?|News Focus)\)|(?:\d(?:st|nd|rd|th) )?(?:Ld|LEAD|URGENT|UPDATE \d):) /;

/** The headline without what an agency puts before one sent again. */
export const headlineOf = (line: string): string => line.replace(SENT_AGAIN, '');

/** Whether a line reads as a headline: it ends no sentence, begins with a capital, and is no caption, byline or dateline. */
export function isHeadline(sent: string): boolean {
  const line = headlineOf(sent);
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

/** Lines that may stand above the printed day: who publishes, a section, the headline. */
const MOST_ABOVE = 4;

/** How many lines of the first paragraph are set above the text: up to a printed day, or the one above a dateline. */
function linesAbove(lines: readonly string[]): number {
  const day = lines.findIndex(isDateLine);
  if (day > 0 && day <= MOST_ABOVE && !lines.slice(0, day).some(endsSentence)) return day + 1;
  const opening = lines.findIndex((line) => findDateline(line) !== undefined);
  if (opening > 1 && opening <= MOST_ABOVE && !lines.slice(0, opening).some(endsSentence)) return opening;
  const [, ...more] = lines;
  return more.length > 0 && (findDateline(more.join('\n')) !== undefined || isByline(more[0] ?? '')) ? 1 : 0;
}

/**
 * A headline on a line of its own above the text: to the head, with the publisher above it and the day printed below it,
 * and the article's title unless a field states one.
 */
export const titleLine: CleaningRule = {
  name: 'title line',
  apply(state) {
    const [first = '', ...rest] = splitParagraphs(state.text);
    const lines = first.split('\n');
    const count = lines.length === 1 && rest.length > 0 ? 1 : linesAbove(lines);
    const above = lines.slice(0, count);
    const line = above.find(isHeadline);
    const labels = line === undefined && count > 1;
    if (line === undefined && !labels) return withoutRepeats(state);
    const under = lines.slice(count);
    const below = [...(under.length > 0 ? [under.join('\n')] : []), ...rest];
    if (!below.flatMap((part) => part.split('\n')).some(endsSentence)) return state;
    return withoutRepeats({
      ...state,
      text: below.join('\n\n'),
      head: [...state.head, ...above],
      ...(line === undefined ? {} : { title: state.title ?? headlineOf(line) }),
    });
  },
};

/** A headline below the labels of a readout, once these are set apart. */
export const titleBelowLabels: CleaningRule = {
  name: 'title below labels',
  apply: (state, tools) => (state.title === undefined ? titleLine.apply(state, tools) : state),
};
