import { MONTHS } from '../../../calendar/months.ts';
import { NUMBER_WORD, parseNumber } from '../../../calendar/number-words.ts';
import type { Draft } from '../../draft.ts';
import { parseCount, parseOrdinal } from '../anniversaries/ordinals.ts';
import { findYearSpan, type YearSpan } from '../anniversaries/years.ts';
import { quote, type YearSaid } from './year-now.ts';

const MONTH = `(?:${MONTHS.join('|')})`;
const ADJACENT: Readonly<Record<string, number>> = { last: 1, this: 0, next: -1 };

/** "September last year (2023)", "next year, in 2025,": the year beside the one of writing, with its figure. */
const BESIDE = /\b(last|this|next) year(?: \(|, in |, )(20\d\d)(?=[),.;]| -)/gi;

/** "The eighth year of the partnership (2013-21)": no anniversary, but the running year and the first. */
const NTH_YEAR = /\b([a-z]{4,12}|\d{1,2}(?:st|nd|rd|th)) year (?:of|since)\b[^.;()]{2,90}(?=\()/gi;

/** "40 years ago (January 7, 1979 - 2019)". */
const AGO = /\b(\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?) years ago (?=\()/gi;

/** "Over the past 11 years (2011-2022)". */
const PAST_YEARS = /\b(?:over|in|during) the (?:past|last) (\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?) years (?=\()/gi;

/** The counts before a span of years, and how much one may go beyond the span: the first year is counted as one. */
const BEFORE_SPAN: readonly (readonly [words: RegExp, beyond: number])[] = [
  [NTH_YEAR, 1],
  [AGO, 0],
  [PAST_YEARS, 0],
];

/** "Is in Lima for the 2001 Leaders' Meeting", "on the sidelines of the 2019 Cairo Forum": a gathering called by its year. */
const AT_THE_YEARS =
  /\b(?:(?:is|are|was|were) (?:here|in \p{Lu}[\p{L}'’]{1,15}(?: \p{Lu}[\p{L}'’]{1,15})?) (?:for|to attend|attending)|on the (?:sidelines|margins|fringes) of|on the occasion of) the (20\d\d) (?=\p{Lu})/gu;

/** "Six months ago, in September 2023", "two months after the congress of January 2026". */
const MONTHS_FROM = new RegExp(
  `\\b(\\d{1,2}|a|${NUMBER_WORD}) months? (ago|after|since)\\b[^.;()]{0,70}? (?:in|of) (${MONTH}) (20\\d\\d)\\b`,
  'g',
);

/** "The Film Days 2015 opened last Thursday": an edition called by its year, on a day close to the report. */
const EDITION =
  /\b\p{Lu}[\p{L}’'-]{2,20} (20\d\d) (?:opened|kicked off|began|started|got under way|closed|concluded|wrapped up|ended|took place|was (?:held|opened)) (?:on |last |late )?(?:yesterday|today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/gu;

/** "Congratulated China on hosting the Beijing 2022 Winter Games with success": they were over. */
const HOSTED =
  /\b[Cc]ongratulat\w{2,4}\b[^.;]{2,60}\b(?:hosting|holding|organi[sz]ing|staging|success of)\b[^.;]{0,50}\b(20\d\d)\b(?=[^.;]{0,60}\b(?:success|successfully|well)\b)/g;

/** "Have organised a range of activities to celebrate the 70th anniversary": that year has come. */
const HELD_ACTIVITIES =
  /\b(?:have|has) (?:\w{2,12} ){0,2}(?:held|organi[sz]ed|staged|been strengthened through|launched|carried out)\b[^.;]{0,60}\b(?:activities|events|programmes|programs)\b[^.;]{0,20}\b(?:to|held to|to jointly) (?:mark|celebrate|commemorate)\b[^.;]{2,110}?(?=\()/g;

/** "Were organising a series of activities to celebrate": from spring to autumn nobody does so for the year to come. */
const HOLDING_ACTIVITIES =
  /\b(?:is|are|was|were) (?:jointly )?(?:holding|organi[sz]ing|carrying out|staging)\b[^.;]{0,40}\b(?:activities|events)\b[^.;]{0,20}\bto (?:mark|celebrate|commemorate)\b[^.;]{2,110}?(?=\()/g;

/** Condolences on what a full date tells are sent within weeks. */
const SYMPATHY = new RegExp(
  `\\b(?:sympath(?:y|ies)|condolences)\\b[^.;]{2,160}\\b(?:on|of) (${MONTH}) (\\d{1,2}), (20\\d\\d)\\b`,
  'g',
);

/** The first of the sentences in which a gathering is the one that the text reports from. */
const LEAD = 3;

/** Words that somebody is quoted with may count from another year. */
const IN_QUOTES = /["“][^"“”]{0,200}$/;

/** Days within which condolences on a disaster are reported. */
const FRESH = 60;

/** The years that words beside a figure tie to the year of writing; `on` is the month and day of writing, if known. */
export function findYearsTold(draft: Draft, on: string | undefined): YearSaid[] {
  const found: YearSaid[] = [];
  for (const [nth, sentence] of draft.sentences.slice(0, 80).entries()) {
    const { text } = sentence;
    if (text.length > 2500 || !/\b20\d\d|[-–—] ?\d\d\)/.test(text)) continue;
    const add = (match: RegExpExecArray, year: number, kind: YearSaid['kind'] = 'now', more = 0): number =>
      found.push({ kind, year, evidence: [quote(draft, sentence, match.index, match[0].length + more)] });
    for (const match of text.matchAll(BESIDE)) {
      const by = ADJACENT[(match[1] ?? '').toLowerCase()];
      // In January and December a writer may count from the other year.
      if (by !== undefined && !IN_QUOTES.test(text.slice(0, match.index))) add(match, Number(match[2]) + by);
    }
    for (const [words, beyond] of BEFORE_SPAN)
      for (const [match, count, span] of spansBehind(words, text)) {
        const over = count - (span.to - span.from);
        if (over < 0 || over > beyond || IN_QUOTES.test(text.slice(0, match.index))) continue;
        add(match, span.to, 'now', span.end);
      }
    for (const match of text.matchAll(MONTHS_FROM)) {
      const year = yearAfter(match, on, nth);
      if (year) add(match, year);
    }
    if (nth < LEAD) for (const match of text.matchAll(AT_THE_YEARS)) add(match, Number(match[1]));
    for (const match of text.matchAll(EDITION)) if (!on?.startsWith('--01')) add(match, Number(match[1]));
    for (const match of text.matchAll(HOSTED)) add(match, Number(match[1]), 'at least');
    for (const match of text.matchAll(HELD_ACTIVITIES)) {
      const span = findYearSpan(text.slice(match.index + match[0].length));
      if (span) add(match, span.to, 'at least');
    }
    if (/^--(?:0[3-9]|10)/.test(on ?? ''))
      for (const match of text.matchAll(HOLDING_ACTIVITIES)) {
        const span = findYearSpan(text.slice(match.index + match[0].length));
        if (span) add(match, span.to);
      }
    for (const match of text.matchAll(SYMPATHY)) {
      const day = (MONTHS.indexOf(match[1] ?? '') * 365) / 12 + Number(match[2]);
      const now = on ? ((Number(on.slice(2, 4)) - 1) * 365) / 12 + Number(on.slice(5, 7)) : -1;
      if (now >= day && now - day <= FRESH) add(match, Number(match[3]));
    }
  }
  return found;
}

type Spanned = readonly [RegExpExecArray, number, YearSpan];

/** The matches whose count stands before a span of years in brackets. */
function spansBehind(pattern: RegExp, text: string): Spanned[] {
  return [...text.matchAll(pattern)].flatMap((match): Spanned[] => {
    const count = parseOrdinal(match[1] ?? '') ?? parseCount(`${match[1]} years`);
    const at = match.index + match[0].length;
    const span = findYearSpan(text.slice(at, at + 60));
    return count === undefined || !span ? [] : [[match, count, span]];
  });
}

/** So many months on from a month and its year; with a known month of writing, only where that is the one. */
function yearAfter(match: RegExpExecArray, on: string | undefined, at: number): number | undefined {
  const [, word, way, name = '', stated] = match;
  // "Two months after the congress" tells of now only where the report itself does.
  if (way !== 'ago' && at > 1) return undefined;
  const month = MONTHS.indexOf(name) + (parseNumber(word) ?? 0);
  const year = Number(stated) + Math.floor(month / 12);
  if (!on) return month % 12 === 0 || month % 12 === 11 ? undefined : year;
  const months = [month - 1, month, month + 1].filter((one) => (one % 12) + 1 === Number(on.slice(2, 4)));
  return months[0] === undefined ? undefined : Number(stated) + Math.floor(months[0] / 12);
}
