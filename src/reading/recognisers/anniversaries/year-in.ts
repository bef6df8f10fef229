import { NUMBER_WORD, parseNumber } from '../../../calendar/number-words.ts';
import type { Draft } from '../../draft.ts';
import { canBegin, publishedYear } from './published-year.ts';
import { findNamedYear } from './years.ts';

/** Where a clause on something else begins behind an anniversary. */
export const OTHER_CLAUSE =
  /, (?:which|who|where)\b(?! (?:falls|will fall|fell|is|comes)\b)| and (?:[a-z]{4,12}ed|both|agreed)\b/;

/** The year that the sentence gives for the anniversary: "in 2025", or "this year" of an article with a known year. */
export function yearIn(
  text: string,
  index: number,
  at: number,
  tail: string,
  ordinal: number,
  ahead: boolean,
  draft: Draft,
): number | undefined {
  const published = publishedYear(draft);
  const adjacent = /\b(next|this|last) year['’]s (?:the )?$/i.exec(text.slice(Math.max(0, index - 20), index));
  if (adjacent && published !== undefined) return published + { next: 1, this: 0, last: -1 }[adjacent[1] as 'next'];
  const celebrated = CELEBRATED_IN.exec(text.slice(Math.max(0, index - 40), index))?.[1];
  if (celebrated !== undefined) return Number(celebrated);
  const own = tail.slice(0, OTHER_CLAUSE.exec(tail)?.index ?? tail.length);
  const named = OWN_YEAR.test(own) ? undefined : findNamedYear(own);
  if (named !== undefined && (ahead || !canBegin(named, ordinal, published))) {
    const near = published === undefined ? named >= 2000 : Math.abs(named - published) <= 5;
    if (near) return named;
  }
  const opening = /^(?:In|By) (20\d\d)\b,?/.exec(text) ?? MARKS.exec(text.slice(Math.max(0, at - 200), at));
  const yearOpening = Number(opening?.slice(1).find(Boolean));
  if (opening && !canBegin(yearOpening, ordinal, published)) return yearOpening;
  if (published === undefined) return undefined;
  const ago = YEARS_AGO.exec(tail);
  if (ago) return published - (parseNumber(ago[1]) ?? 0);
  const which = nearestYearWord(text, at);
  if (which !== undefined) return published + which;
  if (/\b(?:now|currently|today) mark|\b[Ii]t is now [a-z\d-]{2,14} years since\b/i.test(text)) return published;
  return undefined;
}

/** "Which mark 50 years of ties this year, became partners in 2015": the year of the anniversary is said before that one. */
const OWN_YEAR = /^[^.;]{0,60}?\b(?:this|next|last) year(?!['’]s)\b/i;

/** "Celebrating in 2025 the 10th anniversary". */
const CELEBRATED_IN = /\b(?:celebrat|mark|commemorat|observ)[a-z]{1,4} in (20\d\d) (?:the |their )?$/;

const YEARS_AGO = new RegExp(`\\b(${NUMBER_WORD}|\\d) years? ago\\b`, 'i');

/** "2023 is the 10th anniversary", "2025 marks …". */
const MARKS =
  /\b(20\d\d), (?:which is )?(?:the |their )?[\w-]{2,14} anniversary$|\b(20\d\d),? when [^.;]{0,60}$|\b(20\d\d) has [^.;]{2,60}, as it (?:is|marks)\b[^.;]{0,110}$|\b(20\d\d)(?:,? which)? (?:is|was|marks|marked|sees|will (?:be|mark|see)|brings)\b[^.;]{0,110}$|\b(?:milestones?|anniversaries) (?:of (?:the|both) \w{3,9} \w{3,9} )?(?:in|of) (20\d\d)\b[^.;]{0,190}$|\b(20\d\d), the (?:day|year|month) (?:on which|in which|when) [^.;]{0,60}$/;

const YEAR_WORD = /\b(next|this|last) year\b/gi;

/** Years from now of the "next year", "this year" or "last year" that stands nearest to where the anniversary is named. */
function nearestYearWord(text: string, at: number): number | undefined {
  const nearest = [...text.matchAll(YEAR_WORD)]
    .map(({ index, 1: which = '' }) => ({ which: which.toLowerCase(), distance: Math.abs(index - at) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return nearest && { next: 1, this: 0, last: -1 }[nearest.which];
}

/** "To get ready for celebrations of …". */
const AHEAD_OF =
  /\b(?:prepar(?:e|es|ed|ing|ations?)|get(?:ting)? ready|in the run-up|gear(?:ing)? up|look(?:ing|ed|s)? forward|towards?)\b[^.;]{0,60}$/i;

/** The first year from which an anniversary told as at hand in an undated text would lie too far ahead. */
const TOO_FAR = 2029;

/** "The 20th anniversary of the normalisation of ties in 2015", still to be prepared: the year is that of the celebrations. */
export function isAhead(before: string, tail: string, ordinal: number, draft: Draft): boolean {
  if (publishedYear(draft) !== undefined || !AHEAD_OF.test(before)) return false;
  return (findNamedYear(tail) ?? 0) + ordinal >= TOO_FAR;
}
