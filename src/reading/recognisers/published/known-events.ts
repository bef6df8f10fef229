import { daysBetween, parseDay } from '../../../calendar/day.ts';
import { NUMBER_WORD, parseNumber } from '../../../calendar/number-words.ts';
import type { Draft } from '../../draft.ts';
import rows from '../../tables/known-since.json' with { type: 'json' };
import { ORDINAL, parseOrdinal } from '../anniversaries/ordinals.ts';
import { composeNamePattern } from './called.ts';
import { hasYearBeside } from './event-and-now.ts';
import { isOfAnotherTime, isQuoted } from './other-times.ts';
import { quote, type YearSaid } from './year-now.ts';

interface KnownRow {
  readonly called: readonly string[];
  readonly since: string;
  /** It happened on that day, so "last month" behind its name tells of now; else it is a name, first used then. */
  readonly happened?: boolean;
}

const KNOWN = (rows as readonly KnownRow[]).map(({ called, since, happened = false }) => ({
  name: new RegExp(`\\b${composeNamePattern(called)}\\b`),
  since,
  happened,
}));
const ANY = new RegExp(KNOWN.map(({ name }) => name.source).join('|'));

/** What is only feared, or asked about, need not have happened. */
const FEARED =
  /\b(?:if|fear\w*|warn\w*|threat\w*|possible|potential|prevent\w*|imminent|risk\w*|deter\w*|avert\w*|would)\b[^.;]{0,60}$/i;
/** "Life two years after the coup", "Two years after the coup, it is": no "aid sent two years after". */
const COUNTED = new RegExp(
  `(?:^|\\b(?:now|today|still|comes?|life|situation|is|are|mark(?:s|ing)?|\\w{0,6}day),? )(a|${NUMBER_WORD}|\\d{1,2}) (years?|months?) (?:to the day )?(?:on )?(?:after|since|from) (?:the )?(?:\\w{3,9} of (?:the )?)?(?:flight )?$`,
  'i',
);
const OF_NOW = /^[^,.;]{0,50}?, [^;]{0,60}?\b(?:is|are|has|have|remains?|continues?|stands?|still)\b/;
const AGO = new RegExp(`^[^.,;]{0,20}?\\b(a|${NUMBER_WORD}|\\d{1,2}) (years?|months?) ago\\b`, 'i');
const RECALLED = /\b(?:recall|remember)\w{0,3}\b/;
const ABOUT = /\b(?:more than|over|nearly|almost|about|around|some|less than|under) $/i;
/** "On its tenth anniversary", "on the tenth anniversary of the quake": told on that day. */
const ITS_NTH = new RegExp(`^[^.;]{0,30}? on (?:its|the|their) (${ORDINAL}) anniversary\\b(?! of)`, 'i');
const NTH_OF = new RegExp(
  `\\b(?:on|mark(?:s|ed|ing)?|commemorat(?:e|es|ed|ing)) (?:the )?(${ORDINAL}) anniversary of (?:the )?$`,
  'i',
);
const RELATIVE = /^[^.,;]{0,20}?\b(earlier this year|this year|earlier this month|this month|last month|last year)\b/i;

/**
 * What names that did not exist before a day, and events of a known day, tell of the year of writing: not before it; and
 * with "last month", "two years ago" beside an event, in which year.
 */
export function findKnownEvents(draft: Draft, monthDay: string | undefined): YearSaid[] {
  const claims: YearSaid[] = [];
  for (const sentence of draft.sentences.slice(0, MOST)) {
    const { text } = sentence;
    if (text.length > 2500 || !ANY.test(text)) continue;
    for (const { name, since, happened } of KNOWN) {
      const match = name.exec(text);
      if (!match) continue;
      const end = match.index + match[0].length;
      const before = text.slice(0, match.index);
      if (happened && FEARED.test(before)) continue;
      const year = Number(since.slice(0, 4));
      const evidence = [quote(draft, sentence, match.index, match[0].length)];
      const tied = happened && !isOfAnotherTime(text) && !isQuoted(text, match.index) && !RECALLED.test(before);
      const exact =
        tied && !hasYearBeside(text, match.index, end) ? yearNow(before, text.slice(end), since, monthDay) : undefined;
      if (exact !== undefined) claims.push({ kind: 'now', year: exact, evidence });
      else
        claims.push({
          kind: 'at least',
          year: year + (monthDay && monthDay.slice(1) < since.slice(4) ? 1 : 0),
          evidence,
        });
    }
  }
  return claims;
}

/** Sentences that are looked through. */
const MOST = 60;

/** Days between an anniversary and the report of how it is marked. */
const NEAR = 7;

function yearNow(before: string, rest: string, since: string, monthDay: string | undefined): number | undefined {
  const year = Number(since.slice(0, 4));
  const month = Number(since.slice(5, 7));
  const written = monthDay ? Number(monthDay.slice(2, 4)) : undefined;
  const nth = parseOrdinal((ITS_NTH.exec(rest) ?? NTH_OF.exec(before.slice(-70)))?.[1] ?? '');
  if (nth !== undefined && monthDay) {
    const day = parseDay(`${year + nth}${monthDay.slice(1)}`);
    const marked = parseDay(`${year + nth}${since.slice(4)}`);
    return day && marked && Math.abs(daysBetween(day, marked)) <= NEAR ? year + nth : undefined;
  }
  const behind = AGO.exec(rest);
  const opened = COUNTED.exec(before);
  const counted = behind ?? (opened?.index === 0 && !OF_NOW.test(rest) ? null : opened);
  if (counted) {
    const count = parseNumber(counted[1]);
    const lead = behind
      ? rest.slice(0, rest.indexOf(counted[1] ?? ''))
      : before.slice(0, before.lastIndexOf(counted[0]));
    if (count === undefined || ABOUT.test(lead)) return undefined;
    if (/^year/i.test(counted[2] ?? '')) return year + count;
    const total = month - 1 + count;
    return written === undefined || Math.abs((total % 12) + 1 - written) > 1
      ? undefined
      : year + Math.floor(total / 12);
  }
  const word = RELATIVE.exec(rest)?.[1]?.toLowerCase();
  if (word === 'last year') return year + 1;
  if (word === 'last month')
    return written === undefined || written === (month % 12) + 1 ? year + (month === 12 ? 1 : 0) : undefined;
  if (word?.endsWith('this month')) return written === undefined || written === month ? year : undefined;
  return word ? year : undefined;
}
