import { findExcepted } from './except.ts';

/** A question for others whom somebody met beside one whom it names, by where its parts stand. */
export interface WhoElse {
  /** Where it tells whom they are beside: names inside are those, names outside are whoever met them. */
  readonly start: number;
  readonly end: number;
  /** Where its verb begins: a name of the clause before it is whoever met them. */
  readonly verb: number;
  /** On that very day; otherwise on that journey. */
  readonly sameDay: boolean;
}

const MET =
  '(?:saw|sees|met(?: with)?|meets|received|hosted|welcomed|greeted|phoned|called(?: on)?|talked (?:to|with)|spoke (?:to|with)|(?:held|had) (?:talks|a meeting|the talks) with|sat down with|was received by|had met|had seen)';
const CLAUSE = new RegExp(
  `\\b(?:on |during |over |in )?(?:(?:the|that)(?: same| very)? (day|date|morning|afternoon|evening|trip|visit|tour|stay|journey|week)(?: (?:that|when|as|on which|during which|in which))?|when|while) (?:(?:he|she|they)|[^,?]{2,40}?) (${MET}) [^,?]{2,60}`,
  'iu',
);
const ELSE = /\b(?:who(?:m)? else|what others?|which other|anyone else|who(?:m)? (?:did [^?]{2,40} )?also)\b/i;
const SAME_DAY = /\b(?:same|that) (?:day|morning|afternoon|evening)\b/i;

/** Takes apart "who else did A meet the day he saw B", "besides B, whom did A receive"; `undefined` for other questions. */
export function findWhoElse(text: string): WhoElse | undefined {
  const clause = CLAUSE.exec(text);
  if (clause && ELSE.test(text)) {
    const [all, noun = '', verb = ''] = clause;
    const at = clause.index + all.indexOf(` ${verb} `) + 1;
    const sameDay = /^(?:day|date|morning|afternoon|evening)$/i.test(noun);
    return { start: clause.index, end: clause.index + all.length, verb: at, sameDay };
  }
  const excepted = findExcepted(text);
  if (!excepted || excepted.order || !/\bwho|\b(?:which|what) /i.test(text)) return undefined;
  const { start, end } = excepted;
  return { start, end, verb: start, sameDay: SAME_DAY.test(text) };
}
