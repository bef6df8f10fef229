import { NUMBER_WORD, parseNumber } from './number-words.ts';
import { WEEKDAYS } from './weekdays.ts';
/** A date as a text words it, before anything is known of when the text was written. Offsets are into the text. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly said: SaidDate;
}

/** What the words say. Months and days are 1-based; a weekday is 1 Monday … 7 Sunday. */
export type SaidDate =
  | {
      readonly kind: 'calendar';
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      readonly until?: DayOfYear;
      /** Years from the one of writing: "in March last year" is −1. Only without a year of its own. */
      readonly yearsOn?: number;
    }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly last: boolean; readonly next: boolean }
  | { readonly kind: 'offset'; readonly unit: 'day' | 'week' | 'month' | 'year'; readonly by: number }
  /** A day whose month goes without saying: "on the 24th". */
  | { readonly kind: 'day of month'; readonly day: number }
  /** The day of what was told before, or so many days from it ("a day earlier" is −1). */
  | { readonly kind: 'same day'; readonly by: number };

/** The last day of a span. */
export interface DayOfYear {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const M =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
const MU = `(?:${M}|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)`;
const D = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const Y = '(?:1[6-9]\\d\\d|20\\d\\d)';
/** Between a day and its year; scraped pages put the comma anywhere. */
const COMMA = '(?: ?, ?| )';
const TO = '(?: ?(?:-|–|—|to|and|until|through|till|&) ?)';
const W = `(?:${WEEKDAYS.join('|')})`;

type Read = (groups: Readonly<Record<string, string | undefined>>) => SaidDate | undefined;

const PATTERNS: readonly (readonly [RegExp, Read])[] = [
  [
    new RegExp(
      `(?<m1>${MU}) (?<d1>${D})(?:${COMMA}(?<y1>${Y}))?${TO}(?<m2>${MU}) (?<d2>${D})(?:${COMMA}(?<y2>${Y}))?(?!\\d)`,
      'g',
    ),
    span,
  ],
  [
    new RegExp(
      `(?<![\\d:])(?<d1>${D})(?: (?<m1>${MU}))(?: (?<y1>${Y}))?${TO}(?<d2>${D}) (?<m2>${MU})(?:${COMMA}(?<y2>${Y}))?(?!\\d)`,
      'g',
    ),
    span,
  ],
  [new RegExp(`(?<m1>${MU}) (?<d1>${D})${TO}(?<d2>${D})(?:${COMMA}(?<y2>${Y}))?(?![\\d-])`, 'g'), span],
  [new RegExp(`(?<![\\d:])(?<d1>${D})${TO}(?<d2>${D}) (?:of )?(?<m1>${MU})(?:${COMMA}(?<y2>${Y}))?(?!\\d)`, 'g'), span],
  [
    new RegExp(
      `(?:(?<m>${M}) (?<d>${D})|(?<d2>${D}) (?<m2>${M})|(?:in|In|of|early|late|mid)[ -](?<m3>${M})),?(?: of)? (?<which>last|this|next) year\\b`,
      'g',
    ),
    ofYear,
  ],
  [
    new RegExp(
      `(?<m>${MU}) (?<d>${D})(?:${COMMA}(?<y>${Y})(?![\\d-]))?(?![\\d:%]|[,.]\\d)(?! (?:attacks?|per cent|percent|million|billion|Park|Street|Road|Square|Avenue|Bridge|Hospital|Stadium|University|Movement|Revolution|Prize)\\b)`,
      'g',
    ),
    calendar,
  ],
  [new RegExp(`(?<![\\d:])(?<d>${D}) (?:of )?(?<m>${MU})(?:${COMMA}(?<y>${Y}))?(?!\\d)`, 'g'), calendar],
  [/(?<y>(?:19|20)\d\d)-(?<n>\d\d)-(?<d>\d\d)(?!\d)/g, numeric],
  [/(?<d>[0-3]?\d)\/(?<n>[01]?\d)\/(?<y>(?:19|20)\d\d)(?!\d)/g, numeric],
  // Where the second figure can be no month, the first is.
  [/(?<![\d/])(?<n>[01]?\d)\/(?<d>1[3-9]|2\d|3[01])\/(?<y>(?:19|20)\d\d)(?!\d)/g, numeric],
  [new RegExp(`(?<m>${M}),? (?:of )?(?<y>${Y})(?!\\d)`, 'g'), calendar],
  [
    new RegExp(
      `(?:(?:in|In|since|Since|until|by|early|late|mid|[Ll]ast|[Nn]ext|this|of|from|early-|late-|mid-)[ -])(?<m>${M})(?! \\d)(?![A-Za-z])`,
      'g',
    ),
    monthOnly,
  ],
  [new RegExp(`(?:(?<mod>[Ll]ast|[Nn]ext|[Tt]his|[Cc]oming|[Pp]revious|[Pp]ast) )?(?<w>${W})(?!s)`, 'g'), weekday],
  [
    /\b(?<rel>the day before yesterday|yesterday|earlier today|later today|today|tonight|tomorrow|last night|this (?:morning|afternoon|evening))\b/gi,
    relative,
  ],
  [
    /\b(?<same>(?:on )?the same (?:day|morning|afternoon|evening)|same day|(?<=\b[Aa]lso )on the day|earlier the same day|later the same day|that day|that same day|that (?:same |very )?(?:morning|afternoon|evening|night)|(?:earlier|later) (?:in|on) the (?:day|afternoon|morning)|later that day)\b/gi,
    sameDay,
  ],
  [
    new RegExp(
      `\\b(?:(?<count>a|${NUMBER_WORD}|\\d) days? (?<way>earlier|before|later|after)|the day (?<way>before|after)|(?:on )?the (?<way>previous|next|following) (?:day|morning|afternoon|evening|night))(?=[,.;:]|$| (?:in|at|with|by|found|saw|he|she|they|when)\\b| (?:(?:his|her|their|that) (?:arrival|return|talks|meeting|call|departure)|landing|arriving|returning|leaving)\\b)`,
      'gi',
    ),
    sameDay,
  ],
  [/^(?:The|On the) (?<way>previous|next|following) (?:day|morning|afternoon|evening|night)(?= \p{Lu})/gu, sameDay],
  [
    /\b[Oo]n the (?<d>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))(?=[,.;)]|$| (?:in|at|with|and|to|by|before|after|while|when|he|she|they)\b)/g,
    dayOfMonth,
  ],
  [/\b(?<which>last|next|this|past|previous|coming) (?<unit>week|month|year)\b/gi, unit],
  [
    new RegExp(
      `\\b(?<n>an?|${NUMBER_WORD}|\\d{1,2}) (?<unit>day|week|month|year)s? (?<way>ago|earlier|before)\\b`,
      'gi',
    ),
    ago,
  ],
  [new RegExp(`(?<![\\d.,$-])(?<y>${Y})(?![\\d%]|[.,]\\d|-\\d)`, 'g'), yearOnly],
];

const monthOf = (name: string | undefined): number => MONTH_NAMES.indexOf((name ?? '').toLowerCase().slice(0, 3)) + 1;
const number = (text: string | undefined): number => Number.parseInt(text ?? '', 10);
const yearIn = (text: string | undefined): { year?: number } => (text ? { year: Number(text) } : {});

function span(g: Readonly<Record<string, string | undefined>>): SaidDate {
  const month = monthOf(g.m1);
  const last = g.m2 ? monthOf(g.m2) : month;
  const until = { ...yearIn(g.y2 ?? g.y1), month: last, day: number(g.d2) };
  const first = g.y1 ? Number(g.y1) : g.y2 ? Number(g.y2) - (month > last ? 1 : 0) : undefined;
  return { kind: 'calendar', ...(first ? { year: first } : {}), month, day: number(g.d1), until };
}

function calendar(g: Readonly<Record<string, string | undefined>>): SaidDate {
  return { kind: 'calendar', ...yearIn(g.y), month: monthOf(g.m), ...(g.d ? { day: number(g.d) } : {}) };
}

function ofYear(g: Readonly<Record<string, string | undefined>>): SaidDate {
  const day = g.d ?? g.d2;
  const yearsOn = g.which === 'last' ? -1 : g.which === 'next' ? 1 : 0;
  return {
    kind: 'calendar',
    month: monthOf(g.m ?? g.m2 ?? g.m3),
    ...(day ? { day: number(day) } : {}),
    yearsOn,
  };
}

function numeric(g: Readonly<Record<string, string | undefined>>): SaidDate | undefined {
  const month = number(g.n);
  const day = number(g.d);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? { kind: 'calendar', ...yearIn(g.y), month, day }
    : undefined;
}

function monthOnly(g: Readonly<Record<string, string | undefined>>): SaidDate {
  return { kind: 'calendar', month: monthOf(g.m) };
}

function yearOnly(g: Readonly<Record<string, string | undefined>>): SaidDate {
  return { kind: 'calendar', ...yearIn(g.y) };
}

function weekday(g: Readonly<Record<string, string | undefined>>): SaidDate {
  const mod = (g.mod ?? '').toLowerCase();
  return {
    kind: 'weekday',
    weekday: WEEKDAYS.indexOf(g.w ?? '') + 1,
    last: mod === 'last' || mod === 'previous' || mod === 'past',
    next: mod === 'next' || mod === 'coming',
  };
}

function relative(g: Readonly<Record<string, string | undefined>>): SaidDate {
  const rel = (g.rel ?? '').toLowerCase();
  const by =
    rel === 'the day before yesterday'
      ? -2
      : rel === 'yesterday' || rel === 'last night'
        ? -1
        : rel === 'tomorrow'
          ? 1
          : 0;
  return { kind: 'offset', unit: 'day', by };
}

function sameDay(g: Readonly<Record<string, string | undefined>>): SaidDate {
  const way = (g.way ?? '').toLowerCase();
  const back = /^(?:earlier|before|previous)$/.test(way);
  const days = g.count === undefined ? 1 : (parseNumber(g.count) ?? Number.NaN);
  return { kind: 'same day', by: way === '' ? 0 : back ? -days : days };
}

function dayOfMonth(g: Readonly<Record<string, string | undefined>>): SaidDate {
  return { kind: 'day of month', day: number(g.d) };
}

function unit(g: Readonly<Record<string, string | undefined>>): SaidDate {
  const which = (g.which ?? '').toLowerCase();
  const by = which === 'this' ? 0 : which === 'next' || which === 'coming' ? 1 : -1;
  return { kind: 'offset', unit: (g.unit ?? '').toLowerCase() as 'week' | 'month' | 'year', by };
}

function ago(g: Readonly<Record<string, string | undefined>>): SaidDate | undefined {
  if ((g.way ?? '').toLowerCase() !== 'ago') return undefined;
  const by = parseNumber(g.n) ?? Number.NaN;
  return { kind: 'offset', unit: (g.unit ?? '').toLowerCase() as 'day' | 'week' | 'month' | 'year', by: -by };
}

/** Every date of a text, in order, none overlapping another; where two readings start together the fuller one wins. */
export function findDates(text: string): DateMention[] {
  const plain = text.replace(/[–\u2010\u2011]/g, '-').replace(/[\n\t\u00a0]/g, ' ');
  const all: DateMention[] = [];
  const taken: [number, number][] = [];
  for (const [pattern, read] of PATTERNS) {
    pattern.lastIndex = 0;
    for (const match of plain.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (/[A-Za-z0-9]/.test(plain.charAt(start - 1)) && /[A-Za-z0-9]/.test(plain.charAt(start))) continue;
      const said = read(match.groups ?? {});
      if (!said) continue;
      all.push({ start, end, text: text.slice(start, end), said });
      taken.push([start, end]);
    }
  }
  return withoutOverlaps(all);
}

/** Earlier patterns are fuller: a mention that overlaps a fuller one is dropped. One pass over the mentions by place. */
function withoutOverlaps(all: readonly DateMention[]): DateMention[] {
  const sorted = all
    .map((mention, priority) => ({ mention, priority }))
    .sort((a, b) => a.mention.start - b.mention.start || a.priority - b.priority);
  const kept: { mention: DateMention; priority: number }[] = [];
  for (const one of sorted) {
    const last = kept.at(-1);
    if (!last || one.mention.start >= last.mention.end) kept.push(one);
    else if (
      one.priority < last.priority &&
      one.mention.end - one.mention.start > last.mention.end - last.mention.start
    )
      kept[kept.length - 1] = one;
  }
  return kept.map(({ mention }) => mention);
}
