import { MONTHS } from '../../calendar/months.ts';
import { takeEarlierThan } from './earlier-than.ts';

/** What a question for the last one before something consists of. */
export interface LastBefore {
  /** The question without its "before …". */
  readonly head: string;
  /** What it was before, as typed. */
  readonly tail: string;
  /** The first day of the year or month that it names alone. */
  readonly until?: string;
  /** It does not say "last": other ways of answering may know more. */
  readonly open?: boolean;
  /** It asks who was there earlier. */
  readonly who?: boolean;
}

const MONTH = MONTHS.join('|');
const ASKS =
  /^(.{0,160}\b(?:last|latest|previous(?:ly)?|most recent(?:ly)?)\b.{0,120}?),? (?:before|prior to|ahead of) (.{3,120}?)\s*\??$/iu;
const DATE = new RegExp(`^(?:the (?:end|start) of )?(?:(?:(${MONTH}) )?((?:19|20)\\d{2}))$`, 'i');

/** "When was A in Oslo before she met B": the earlier time, by another word. */
const EARLIER =
  /^(\s*(?:[Ww]hen|[Ww]hat year|[Ii]n what year) (?:was|had|were) .{2,60}?\b(?:in|to|visited|been to) (?:the )?\p{Lu}[\p{L} ]{1,30}?),? (?:before|prior to) (.{3,80}?)\s*\??$/u;

/** "Before her, when was a premier last there": the other way round. */
const FIRST_BEFORE = /^((?:before|prior to) [^,?]{2,60}), ([^?]{6,160}\blast\b[^?]{0,80}?)\s*\??$/iu;

/** "Which premier went to Oslo before Ada Lind": the earlier one. */
const WHO_EARLIER =
  /^(\s*(?:[Ww]ho|(?:[Ww]hich|[Ww]hat) (?:[\p{L}-]+ ){1,5}?)(?: ?(?:had|was|has))? ?(?:went|came|visited|travelled|been|gone|was)(?: (?:to |in )?[^?]{2,60}?)?),? (?:before|prior to) (\p{Lu}[^?]{2,40}?)\s*\??$/u;

/** "Who came before A, and when": the time is asked for as well. */
const AND_WHEN = /,? and (?:when|in (?:which|what) year|how long ago)(?: was (?:that|it))?\s*\??\s*$/iu;
export const asksWhenToo = (asked: string): boolean => AND_WHEN.test(asked);
const withoutWhen = (asked: string): string => asked.replace(AND_WHEN, '');

/** Takes apart "when did A last meet B before 2008", "when was the previous round before A's visit"; `undefined` for other questions. */
export function lastBefore(typed: string): LastBefore | undefined {
  const asked = withoutWhen(typed.trim()).replace(
    FIRST_BEFORE,
    (_, before: string, rest: string) => `${rest} ${before}`,
  );
  const last = ASKS.exec(asked.trim());
  const when = last ?? EARLIER.exec(asked.trim());
  const match = when ?? WHO_EARLIER.exec(asked.trim());
  const [, head, tail] = match ?? [];
  const { rest, earlierThan } = takeEarlierThan(asked);
  // "Before the call": the meeting itself may be told by a sentence that looks back.
  if (earlierThan && !/^\p{Ll}+ (?:[\p{L}\d]+ ){1,3}(?:of|with|by|between) \p{Lu}/u.test(tail ?? ''))
    return earlierThan.month || earlierThan.year ? undefined : { head: rest, tail: '', open: true };
  if (!head || !tail || /^(?:that|then|this|it)$/i.test(tail)) return undefined;
  const date = DATE.exec(tail);
  const month = MONTHS.findIndex((name) => name.toLowerCase() === date?.[1]?.toLowerCase()) + 1;
  const until = date && `${date[2]}-${String(Math.max(month, 1)).padStart(2, '0')}-01`;
  return { head, tail, ...(until && { until }), ...(!last && { open: true }), ...(!when && { who: true }) };
}

const LOOKS_BACK =
  /\blast (?:[\p{L}-]+ ){1,5}to (?:visit|come|travel|meet|set foot|be|go|speak|hold)\b|\blast (?:met|saw|set foot|been|travelled|visited|went|came|travell?ed|spoke|talked|held|hosted|received|been|sat|time|visit|trip|stay|meeting|talks|call|phone call|session|round|summit|edition|took|convened|in (?=\p{Lu}|\d))|\b(?:previous|preceding|most recent|latest) (?:\p{L}+ ){0,3}?(?:sessions?|rounds?|visit|trip|meeting|talks|call|summit|editions?|dialogue|one|stay|conversation)\b|\b(?:no|not|none|never|first)\b[^.;]{3,120}\b(?:since\b|(?:for|in|over) (?:[\p{L}\d-]+ ){1,5}(?:years|months|decades?)\b)|\brecall\p{L}* (?:his|her|their|the|its) (?:[\p{L}-]+ ){0,3}(?:meeting|talks|encounter|visit|trip|stay)\b|\bfor the first time (?:since|in)\b|\b(?:return\p{Ll}*|back)\b[^.;]{0,60}\bafter (?:[\p{L}\d-]+ ){1,4}(?:years|months|decades)\b(?! (?:in|of|as|at)\b)|\bwho (?:was|had been|visited|went|came) (?:in |to )?\p{Lu}[^,;.]{0,40}|\bhad (?:previously|last|earlier|before that) \p{Ll}+|\bhad (?:met|spoken|talked)\b|\b(?:visited|met|travelled|came|went|spoke|talked)[^.;]{0,60}\b(?:previously|before that|earlier)\b/iu;
const DATED = new RegExp(
  `\\b(?:${MONTH})\\b|\\b(?:19|20)\\d{2}\\b|\\b(?:last|this|the previous|the same) (?:year|month|week|spring|summer|autumn|winter)\\b|\\b(?:\\w+) (?:years?|months?|weeks?|days?) (?:ago|earlier|before)\\b|\\b(?:for|in|over|after) (?:[\\w-]+ ){1,4}(?:years|months|decades?)\\b|\\b(?:years|months|decades) (?:had|have) (?:gone|passed)|\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b`,
);

/** A place or an event at which it was. */
const SET = /\b(?:in|at|on the (?:sidelines|margins|fringes) of) (?:the )?\p{Lu}/u;

/** Whether the text looks back on the last one and dates it beside that, before the day where one is given. */
export function tellsLast(text: string, until: string | undefined, where = false): boolean {
  const back = LOOKS_BACK.exec(text);
  if (!back) return false;
  const beside = text.slice(Math.max(0, back.index - 70), back.index + back[0].length + 100);
  if (!DATED.test(beside) && !(where && SET.test(beside))) return false;
  const years = beside.match(/\b(?:19|20)\d{2}\b/g) ?? [];
  return until === undefined || years.length === 0 || years.some((year) => `${year}-12` < until);
}
