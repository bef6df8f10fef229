import { type CleaningRule, endsSentence, splitParagraphs } from './cleaning.ts';
import { findDateline } from './dateline.ts';
import { headlineOf, isHeadline } from './title-line.ts';

/** A section, the headline, the line under it, the writer: more stand above no dateline. */
const MOST_ABOVE = 4;

/** Letters of a line under a headline at most. */
const LONGEST = 240;

/**
 * Paragraphs above a dateline with its day or agency of which none ends a sentence, a headline among them: to the head,
 * and the headline to the title. A lead that stands there stays in the body.
 */
export const aboveDateline: CleaningRule = {
  name: 'above the dateline',
  apply(state) {
    const paragraphs = splitParagraphs(state.text);
    const at = paragraphs.slice(0, MOST_ABOVE + 1).findIndex((one) => /[(\d]/.test(findDateline(one)?.words ?? ''));
    if (at < 1) return state;
    const above = paragraphs.slice(0, at);
    const lines = above.flatMap((one) => one.split('\n'));
    const headline = lines.find(isHeadline);
    if (headline === undefined || above.some((one) => one.length > LONGEST || endsSentence(one))) return state;
    return {
      ...state,
      text: paragraphs.slice(at).join('\n\n'),
      head: [...state.head, ...lines],
      title: state.title ?? headlineOf(headline),
    };
  },
};
