import type { Draft, Sentence } from '../../draft.ts';
import { isPrintedDate } from './printed-dates.ts';

/** The sentences that open the text, printed dates passed over: what the article reports stands here. */
export function reportingLead(draft: Draft, count: number): readonly Sentence[] {
  return draft.sentences
    .slice(0, count + 3)
    .filter(({ text }) => !isPrintedDate(text))
    .slice(0, count);
}
