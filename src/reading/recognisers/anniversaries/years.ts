/** Two years that a text joins, as "(2013-23)" or "(December 2, 1960 - 2025)". */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** A day or a month before its year: "July 11, ", "11 July ", "7/", "11/7/", "12.7. ". */
const DAY =
  '(?:[\\p{L}.]{3,10}\\s+\\d{1,2},?\\s+|\\d{1,2}\\s+[\\p{L}.]{3,10},?\\s+|\\d{1,2}[./](?:\\d{1,2}[./])?\\s?|[\\p{L}]{3,10}\\s+)?';
const SPAN = new RegExp(`\\(\\s*${DAY}(1[5-9]\\d\\d|20\\d\\d)\\s*(?:[-–—−/]|to)\\s*${DAY}(\\d{4}|\\d\\d)\\s*\\)`, 'gu');

/** The first span of years in brackets. A short second year is completed from the first: (2013-23), (1999-04). */
export function findYearSpan(text: string): YearSpan | undefined {
  SPAN.lastIndex = 0;
  const found = SPAN.exec(text);
  if (!found) return undefined;
  const from = Number(found[1]);
  const short = found[2] ?? '';
  let to = Number(short);
  if (short.length === 2) {
    to += from - (from % 100);
    if (to < from) to += 100;
  }
  return { from, to, end: found.index + found[0].length };
}

const BEGUN =
  '(?:establish(?:ed|ment|ing)?|set(?:ting)? up|forg(?:ed|ing)|found(?:ed|ing)|launch(?:ed|ing)?|sign(?:ed|ing)|formed|normali[sz](?:ed|ation|ing)|elevat(?:ed|ion|ing)|upgrad(?:ed|ing)|lifted|raised|opened|began|begun|inaugurated|concluded|in place|dating|adopted|entered)';

const ORIGIN = new RegExp(
  `\\b${BEGUN}\\b[^.;()]{0,80}?\\b(?:in|on|since|back to|from)\\s+(?:[\\p{L}\\d, ]{0,20})?\\b(1[5-9]\\d\\d|20\\d\\d)\\b`,
  'iu',
);

const REACHES_BACK =
  /\b(?:dat(?:es?|ed|ing)|go(?:es|ing)?|went|reach(?:es|ed|ing)?) (?:back to|from)\s+(?:\p{L}{3,9}\s+(?:\d{1,2},?\s+)?|\d{1,2}\s+\p{L}{3,9},?\s+)?(1[5-9]\d\d|20\d\d)\b/iu;

/** The year in which something is said to have begun: "launched in 2013", "set up on January 7, 1972", "which date from 1992". */
export function findBeginning(text: string): number | undefined {
  const found = ORIGIN.exec(text) ?? REACHES_BACK.exec(text);
  return found ? Number(found[1]) : undefined;
}

const SINGLE = /^[^.;()]{0,80}\(\s*(?:\p{L}{3,9}\s+\d{1,2},?\s+|\d{1,2}\s+\p{L}{3,9},?\s+)?(1[5-9]\d\d|20\d\d)\s*\)/u;

/** The one year that stands in brackets behind the thing: "(December 22, 1944)". */
export function findSingleYear(text: string): number | undefined {
  const found = SINGLE.exec(text);
  return found ? Number(found[1]) : undefined;
}

const NAMED_YEAR =
  /\b(?:in|on)\s+(?:\p{L}{3,9}\s+\d{1,2},?\s+|\d{1,2}\s+\p{L}{3,9},?\s+|\p{L}{3,9}\s+)?(1[5-9]\d\d|20\d\d)\b(?!\s*\))/u;

/** The first year that the words name behind "in" or "on", with or without its day: "in 2018", "on May 5, 2018". */
export function findNamedYear(text: string): number | undefined {
  const found = NAMED_YEAR.exec(text);
  return found ? Number(found[1]) : undefined;
}
