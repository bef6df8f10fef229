import { findDates } from '../../../calendar/dates-in-text.ts';
import type { Draft } from '../../draft.ts';
import { isAhead } from '../../tense.ts';
import { isOfAnotherTime, isQuoted } from './other-times.ts';
import { quote, type YearSaid } from './year-now.ts';

/** Words that tie what follows to the time of writing: how many months back it lies, or somewhere in a year. */
const RELATIVE =
  /\b(?<when>earlier this year|this year|earlier this month|this month|last month|last year|(?:just )?last week|(?:just )?yesterday|today|tonight|next month)(?:, | \(|,? (?:on|in|when|during) )/gi;

/** Letters between such words and the date that they go with. */
const REACH = 70;

/**
 * The year of writing from a date in full that the text itself places beside now: "earlier this year, when she toured the
 * region in March 2019", "the pact signed last month, on August 3, 2022". `on` is the month and day of writing, if known.
 */
export function findDatesBesideNow(draft: Draft, on: string | undefined): YearSaid[] {
  const month = on ? Number(on.slice(2, 4)) : undefined;
  const found: YearSaid[] = [];
  for (const sentence of draft.sentences.slice(0, 60)) {
    const { text } = sentence;
    if (text.length > 2500 || !/\b20\d\d\b/.test(text) || isOfAnotherTime(text)) continue;
    for (const match of text.matchAll(RELATIVE)) {
      const from = match.index + match[0].length;
      const rest = text.slice(from, from + REACH).split(/[.;:"”]/, 1)[0] ?? '';
      const [date] = findDates(rest).filter(({ said }) => said.kind === 'calendar');
      if (date?.said.kind !== 'calendar' || !date.said.year || !date.said.month || date.said.until) continue;
      if (
        /\b(?:19|20)\d\d\b|\b(?:since|between|until|by|than|from|anniversary|originally|of|dated|after|following|under|despite|before|about|as|like|book|novel|film)\b/.test(
          rest.slice(0, date.start),
        )
      )
        continue;
      if (isQuoted(text, match.index)) continue;
      const when = (match.groups?.when ?? '').toLowerCase().replace(/^just /, '');
      if (when.startsWith('this') && isAhead(text, from + date.start)) continue;
      const year = writtenIn(when, date.said.year, date.said.month, month);
      if (year === undefined) continue;
      found.push({
        kind: 'now',
        year,
        evidence: [quote(draft, sentence, match.index, from - match.index + date.end)],
      });
    }
  }
  return found;
}

/** The year in which a month of a year can be called so; undefined where the month of writing does not allow it. */
function writtenIn(when: string, year: number, of: number, month: number | undefined): number | undefined {
  if (when === 'last year') return year + 1;
  if (when.endsWith('this year')) return month === undefined || of <= month ? year : undefined;
  const months =
    when === 'last month'
      ? [1]
      : when === 'next month'
        ? [-1]
        : when.endsWith('this month') || /^to/.test(when)
          ? [0]
          : [0, 1];
  const years = new Set(
    months.flatMap((after) => {
      const total = of - 1 + after;
      return month === undefined || (total + 12) % 12 === month - 1 ? [year + Math.floor(total / 12)] : [];
    }),
  );
  const [only] = years;
  return years.size === 1 ? only : undefined;
}
