import { knownPeople } from '../../actor/gazetteer.ts';
import { classOfRole } from '../../actor/titles.ts';
import { cutPassage, type Evidence } from '../../article/passage.ts';
import { findDates } from '../../calendar/dates-in-text.ts';
import { createPartialDay, type Day, earliest, latest, parseDay, precisionOf } from '../../calendar/day.ts';
import type { Draft, Recogniser, Sentence } from '../draft.ts';
import { isAhead, leadOf } from '../tense.ts';

/** A stretch of days in which the text can have been written; either end may be open. */
interface Window {
  readonly from: Day;
  readonly to: Day;
  readonly evidence: readonly Evidence[];
}

const OPEN_FROM = '1900-01-01' as Day;
const OPEN_TO = '2999-12-31' as Day;

/**
 * The day of publication where the article does not state it, as fine as the evidence bears: the year from an
 * anniversary whose own years agree with its ordinal, from "since the beginning of 2021", or from the terms of the
 * office-holders in its lead and the past dates it names; the month or day from the dateline or the event in the lead.
 * Nothing is inferred when the evidence disagrees.
 */
export const publishedInferred: Recogniser = {
  name: 'published-inferred',
  recognise(draft) {
    const { date, basis, evidence } = draft.published;
    if (date && precisionOf(date) !== 'month-day') return;
    const year = findYear(draft, date ? `${date}` : undefined);
    if (!year) return;
    if (date && basis) {
      const full = createPartialDay(year.year, Number(date.slice(2, 4)), Number(date.slice(5, 7)));
      if (full) draft.published = { date: full, basis, evidence: [...evidence, ...year.evidence] };
      return;
    }
    const event = findEventDay(draft);
    const month = event && event.day <= 27 ? event.month : undefined;
    const inferred = createPartialDay(year.year, month);
    if (!inferred) return;
    draft.published = {
      date: inferred,
      basis: 'inferred',
      evidence: [...year.evidence, ...(month && event ? [event.evidence] : [])],
    };
  },
};

interface YearFound {
  readonly year: number;
  readonly evidence: readonly Evidence[];
}

function findYear(draft: Draft, monthDay: string | undefined): YearFound | undefined {
  const floor = lowerBound(draft);
  const certain = [...anniversaryYears(draft), ...runningYears(draft, monthDay)].filter(
    ({ year }) => year >= floor.year,
  );
  const years = new Set(certain.map(({ year }) => year));
  if (years.size > 1) return undefined;
  const first = certain[0];
  if (first) return first;
  return yearByTerms(draft, monthDay, floor);
}

const RANGE = /\(([^()]{0,30}?)(1[5-9]\d\d|20\d\d)\s?(?:-|–|—|to)\s?(?:[A-Z][a-z]{2,8} \d{1,2}, )?(\d{4}|\d\d)\)/g;
const ORDINAL_WORDS: Readonly<Record<string, number>> = {
  fifth: 5,
  tenth: 10,
  fifteenth: 15,
  twentieth: 20,
  'twenty-fifth': 25,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
};
const LATER =
  /\b(?:next year|towards?|upcoming|forthcoming|will (?:mark|celebrate|be)|ahead of|prepar\w+ for|in preparation|looking to|to celebrate next)\b/i;

/** Years of anniversaries whose bracketed years agree with the ordinal before them and that are marked now. */
function anniversaryYears(draft: Draft): YearFound[] {
  const found: YearFound[] = [];
  for (const sentence of draft.sentences) {
    if (!/anniversar|founding|years? of/i.test(sentence.text)) continue;
    for (const match of sentence.text.matchAll(RANGE)) {
      const from = Number(match[2]);
      const short = match[3] ?? '';
      const to =
        short.length === 2
          ? Math.floor(from / 100) * 100 + Number(short) + (Number(short) < from % 100 ? 100 : 0)
          : Number(short);
      const before = sentence.text.slice(Math.max(0, match.index - 170), match.index);
      const after = sentence.text.slice(match.index, match.index + 40);
      const ordinal = lastOrdinal(before) ?? yearsCounted(before);
      if (ordinal === undefined || to - from !== ordinal || LATER.test(before) || /next year/i.test(after)) continue;
      const at = sentence.text.lastIndexOf(String(ordinal), match.index);
      const start = sentence.start + (at >= 0 && match.index - at < 170 ? at : match.index);
      found.push({
        year: to,
        evidence: [cutPassage(draft.article, sentence.in, start, sentence.start + match.index + match[0].length)],
      });
    }
  }
  return found;
}

function lastOrdinal(text: string): number | undefined {
  const digits = [...text.matchAll(/\b(\d{1,3})(?:st|nd|rd|th)\b/g)]
    .filter(({ index }) => !/century/.test(text.slice(index, index + 14)))
    .at(-1);
  if (digits) return Number(digits[1]);
  const word = [
    ...text.toLowerCase().matchAll(/\b(?:twenty-fifth|fifth|tenth|fifteenth|twentieth|thirtieth|fortieth|fiftieth)\b/g),
  ].at(-1);
  return word && ORDINAL_WORDS[word[0]];
}

function yearsCounted(text: string): number | undefined {
  const years = /\b(\d{1,3})[ -]years? (?:of|since)\b/.exec(text);
  return years ? Number(years[1]) : undefined;
}

const RUNNING = /\bsince the (?:beginning|start) of (20\d\d)\b|\bsince early (20\d\d)\b|\bso far in (20\d\d)\b/gi;
const MONTHS_OF =
  /\b(?:first|past) (two|three|four|five|six|seven|eight|nine|ten|eleven|\d{1,2}) months of (20\d\d)\b/gi;
const COUNTS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];

/** Years that are running as the text is written: "since the beginning of 2021", "in the first eight months of 2023". */
function runningYears(draft: Draft, monthDay: string | undefined): YearFound[] {
  const found: YearFound[] = [];
  for (const sentence of draft.sentences) {
    for (const match of sentence.text.matchAll(RUNNING)) {
      const year = Number(match[1] ?? match[2] ?? match[3]);
      // In January a writer may still look back over the year that has just ended.
      if (monthDay?.startsWith('--01')) continue;
      found.push({ year, evidence: [quote(draft, sentence, match.index, match[0].length)] });
    }
    for (const match of sentence.text.matchAll(MONTHS_OF)) {
      const count = COUNTS.includes((match[1] ?? '').toLowerCase())
        ? COUNTS.indexOf((match[1] ?? '').toLowerCase())
        : Number(match[1]);
      const month = monthDay ? Number(monthDay.slice(2, 4)) : 0;
      if (month > count && month <= 12)
        found.push({ year: Number(match[2]), evidence: [quote(draft, sentence, match.index, match[0].length)] });
    }
  }
  return found;
}

function quote(draft: Draft, sentence: Sentence, at: number, length: number): Evidence {
  return cutPassage(draft.article, sentence.in, sentence.start + at, sentence.start + at + length);
}

/** The newest year that the text speaks of as past. */
function lowerBound(draft: Draft): { year: number; from: Day; evidence: readonly Evidence[] } {
  let year = 0;
  let from = OPEN_FROM;
  let evidence: readonly Evidence[] = [];
  for (const sentence of draft.sentences) {
    if (/\b(?:will|would|goals?|targets?|plan|vision|agenda|strategy|period|by 20\d\d)\b/i.test(sentence.text))
      continue;
    for (const mention of findDates(sentence.text)) {
      if (mention.said.kind !== 'calendar' || !mention.said.year || isAhead(sentence.text, mention.start)) continue;
      const named = /[A-Z]{3,} $/.test(sentence.text.slice(Math.max(0, mention.start - 24), mention.start));
      if (
        named ||
        mention.said.year <= year ||
        !/\b(?:in|on|since|of|from)\s$|\($/i.test(sentence.text.slice(Math.max(0, mention.start - 24), mention.start))
      ) {
        if (named || !mention.said.month) continue;
      }
      const date = createPartialDay(mention.said.year, mention.said.month, mention.said.day);
      const first = date && earliest(date);
      if (!first || first <= from) continue;
      year = mention.said.year;
      from = first;
      evidence = [quote(draft, sentence, mention.start, mention.end - mention.start)];
    }
  }
  return { year, from, evidence };
}

/** The one year in which everyone in the lead held the office that the text gives them, if there is only one. */
function yearByTerms(
  draft: Draft,
  monthDay: string | undefined,
  floor: { from: Day; evidence: readonly Evidence[] },
): YearFound | undefined {
  let windows: Window[] = [{ from: floor.from, to: OPEN_TO, evidence: floor.evidence }];
  const lead = leadOf(draft, 2).at(-1);
  for (const mention of draft.mentions) {
    if (mention.in !== 'body' || mention.by !== 'name' || !lead || mention.start > lead.end) continue;
    if (
      /\b(?:former|then|late|ex-)\b/i.test(mention.text) ||
      /\b(?:former|then|late)\s$/i.test(draft.article.parts.body.slice(Math.max(0, mention.start - 8), mention.start))
    )
      continue;
    const terms = termsOf(mention.who.person, mention.who.role, mention.who.country);
    if (terms.length === 0) continue;
    const evidence = cutPassage(draft.article, 'body', mention.start, mention.end);
    windows = windows.flatMap((window) =>
      terms.flatMap((term) => {
        const from = window.from > term.from ? window.from : term.from;
        const to = window.to < term.to ? window.to : term.to;
        return from <= to ? [{ from, to, evidence: [...window.evidence, evidence] }] : [];
      }),
    );
  }
  const years = new Map<number, readonly Evidence[]>();
  for (const window of windows) {
    if (window.to === OPEN_TO || window.from === OPEN_FROM) return undefined;
    for (let year = Number(window.from.slice(0, 4)); year <= Number(window.to.slice(0, 4)); year += 1) {
      const day = monthDay && parseDay(`${year}${monthDay.slice(1)}`);
      if (monthDay && (!day || day < window.from || day > window.to)) continue;
      years.set(year, window.evidence);
    }
  }
  const [only, ...others] = years;
  return only && others.length === 0 ? { year: only[0], evidence: only[1] } : undefined;
}

function termsOf(
  name: string | undefined,
  role: string | undefined,
  country: string | undefined,
): { from: Day; to: Day }[] {
  if (!name || !role) return [];
  const kind = classOfRole(role);
  const person = knownPeople.find((one) => one.name === name);
  return (person?.tenures ?? [])
    .filter((tenure) => classOfRole(tenure.office) === kind && (!country || tenure.country === country))
    .flatMap((tenure) => {
      const from = tenure.from ? earliest(tenure.from) : OPEN_FROM;
      const to = tenure.to ? latest(tenure.to) : OPEN_TO;
      return from && to ? [{ from, to }] : [];
    });
}

/** The month and day of the event that the lead or the caption reports as past, without a year. */
function findEventDay(draft: Draft): { month: number; day: number; evidence: Evidence } | undefined {
  for (const sentence of leadOf(draft, 3)) {
    for (const mention of findDates(sentence.text)) {
      const { said } = mention;
      if (
        said.kind !== 'calendar' ||
        said.year ||
        !said.month ||
        !said.day ||
        said.until ||
        isAhead(sentence.text, mention.start)
      )
        continue;
      return {
        month: said.month,
        day: said.day,
        evidence: quote(draft, sentence, mention.start, mention.end - mention.start),
      };
    }
  }
  return undefined;
}
