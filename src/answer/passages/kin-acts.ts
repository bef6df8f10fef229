import type { Act } from '../../reading/reading.ts';
import type { Question } from '../question/question.ts';

/** Other acts by which the one that is asked for may be told: what somebody wanted may have been hoped for. */
export function kinOf({ act, text, kind }: Question, byClass = false): readonly Act[] {
  const near = act && byClass ? (NEAR_ACTS.get(act.act) ?? []) : [];
  // Whoever asks another to do something may ask to pass on regards.
  if (act && /^ask(?:ed)?\b.{1,60}\bto do\b/i.test(text.slice(act.start))) return ['conveyed', 'invited', ...near];
  if (!act || !/^want/i.test(text.slice(act.start, act.end))) return near;
  // What two of them want they may have agreed on.
  if (BOTH_WANT.test(text.slice(0, act.start))) return ['agreed', 'hoped'];
  // Whoever wants to do it is ready to; whoever wants another to asks for it.
  const isOwn = /^ to \p{L}/u.test(text.slice(act.end));
  return isOwn || (byClass && kind === 'yes or no') ? ['hoped', 'offered'] : ['hoped'];
}

const BOTH_WANT = /\b(?:did|do|does) (?:both |the two )?[^?,]{2,60} and [^?,]{2,60} $/i;

/** Acts near enough to stand for each other where all else is told: whoever hopes that another will do it asks for it. */
const NEAR_ACTS: ReadonlyMap<Act, readonly Act[]> = new Map([['asked', ['hoped']]]);
