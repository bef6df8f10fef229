import { findDates } from '../../calendar/dates-in-text.ts';
import type { Recogniser } from '../draft.ts';
import { writtenOn } from '../written-on.ts';
import { findBackwardSpans } from './contradictions/backward-spans.ts';
import type { Contradiction } from './contradictions/contradiction.ts';
import { findImpossibleDays } from './contradictions/impossible-days.ts';
import { findOutsideTerms } from './contradictions/terms.ts';
import { findTwoDatelines } from './contradictions/two-datelines.ts';
import { findTwoDays } from './contradictions/two-days.ts';
import { findWrongWeekdays } from './contradictions/weekdays.ts';

const MOST_SENTENCES = 400;
const LONGEST = 1500;
/** A text with more is broken in another way; these are enough to say so. */
const MOST = 12;

/** Only where a weekday stands, or a span is told, can a date speak against its words. */
const DATED = /day\b|\b(?:[Ff]rom|[Bb]etween) /;

/** Tells the article's own contradictions as Problems. What was read of it stays as it is: the text wins. */
export const contradictions: Recogniser = {
  name: 'contradictions',
  recognise(draft) {
    const written = writtenOn(draft);
    const found: Contradiction[] = [
      ...findTwoDatelines(draft),
      ...findTwoDays(draft, written),
      ...findOutsideTerms(draft),
    ];
    for (const sentence of draft.sentences.slice(0, MOST_SENTENCES)) {
      if (found.length >= MOST) break;
      if (sentence.text.length > LONGEST || !/\d/.test(sentence.text)) continue;
      const dates = DATED.test(sentence.text) ? findDates(sentence.text) : [];
      found.push(
        ...findWrongWeekdays(sentence, dates, written),
        ...findImpossibleDays(sentence),
        ...findBackwardSpans(sentence, dates),
      );
    }
    draft.problems.push(...found.slice(0, MOST).sort((a, b) => a.start - b.start));
  },
};
