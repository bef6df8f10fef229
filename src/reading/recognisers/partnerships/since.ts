import { createPartialDay, earliest, type PartialDay, yearOf } from '../../../calendar/day.ts';
import { findYearSpan } from '../anniversaries/years.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH = MONTHS.map((month) => month[0]?.toUpperCase() + month.slice(1)).join('|');
const DATE = `(?:(?:(\\d{1,2})\\s+)?(${MONTH})(?:\\s+(\\d{1,2})(?!\\d),?)?\\s+)?((?:19|20)\\d\\d)`;
const BEGUN =
  '(?:established|set up|forged|founded|launched|signed|formed|elevated|upgraded|lifted|raised|agreed|announced|reached|in place|inaugurated|created|added|declared|followed|concluded|adopted|shared|maintained|had|enjoyed|built|entered)';

const BEGUN_IN = new RegExp(
  `^(?:(?! and )[^.;()]){0,60}?\\b${BEGUN}\\b[^.;()]{0,40}?\\b(?:in|on|since|back in)\\s+${DATE}\\b`,
  'u',
);
const BEGUN_RELATIVE = new RegExp(
  `^[^.;()]{0,40}?\\b${BEGUN}\\s+(last year|last (?:${MONTH})|in (?:${MONTH})(?!\\s+\\d))`,
  'u',
);
const STRAIGHT = new RegExp(`^["”*]{0,3},?\\s+(?:in|on|since|of|from)\\s+${DATE}\\b`, 'u');
/** "The 10th anniversary of the A-B (Strategic Partnership in 2025)": the year is that of the celebration. */
const OF_ANNIVERSARY = /\banniversary of (?:the |their |our )?(?:[\p{L}. –-]{2,40} )?["“]?$/u;
const ANYWHERE = new RegExp(`\\b(?:[Ii]n|[Oo]n|[Ss]ince)\\s+${DATE}\\b`, 'u');
const RELATIVE = new RegExp(
  `\\b(last year|last (?:${MONTH})|(?:in|this) (?:${MONTH})(?!\\s+\\d)|this year|in (?:${MONTH}) this year)`,
  'u',
);

/**
 * Since when a level holds, as far as the sentence says: a span of years behind it, "launched in 2013", or, of an
 * upgrade, any date that goes with it. "Last September" needs the day of publication.
 */
export function findSince(
  before: string,
  after: string,
  reached: boolean,
  published: PartialDay | undefined,
): PartialDay | undefined {
  const span = findYearSpan(after.slice(0, 60));
  if (span && /^[^.,;]{0,20}$/.test(after.slice(0, after.indexOf('(')))) return createPartialDay(span.from);
  const direct = (OF_ANNIVERSARY.test(before) ? null : STRAIGHT.exec(after)) ?? BEGUN_IN.exec(after);
  if (direct) return toDay(direct);
  const relative = BEGUN_RELATIVE.exec(after);
  if (relative) return resolve(relative[1] ?? '', published);
  if (!reached) return undefined;
  const near = ANYWHERE.exec(after.slice(0, 70)) ?? ANYWHERE.exec(before.slice(-120));
  if (near) return toDay(near);
  const told = RELATIVE.exec(after.slice(0, 60)) ?? RELATIVE.exec(before.slice(-120));
  return told ? resolve(told[1] ?? '', published) : undefined;
}

function toDay(match: RegExpExecArray): PartialDay | undefined {
  const [, dayBefore, month, dayAfter, year] = match;
  const number = month === undefined ? undefined : MONTHS.indexOf(month.toLowerCase()) + 1;
  const day = dayBefore ?? dayAfter;
  return createPartialDay(Number(year), number, day === undefined || number === undefined ? undefined : Number(day));
}

/** "last September" of a text of February 2024 is 2023-09; "in September" is the latest one past. */
function resolve(words: string, published: PartialDay | undefined): PartialDay | undefined {
  const year = published === undefined ? undefined : yearOf(published);
  const first = published === undefined ? undefined : earliest(published);
  if (year === undefined || published === undefined) return undefined;
  if (/last year/i.test(words)) return createPartialDay(year - 1);
  if (/^this year$/i.test(words)) return createPartialDay(year);
  const month = MONTHS.findIndex((name) => words.toLowerCase().includes(name)) + 1;
  if (month === 0 || first === undefined || published.length < 7) return undefined;
  const current = Number(first.slice(5, 7));
  return createPartialDay(month <= current ? year : year - 1, month);
}
