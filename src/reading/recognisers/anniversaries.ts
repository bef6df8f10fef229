import { cutPassage } from '../../article/passage.ts';
import { yearOf } from '../../calendar/day.ts';
import { NUMBER_WORD, parseNumber } from '../../calendar/number-words.ts';
import type { Draft, Recogniser, Sentence } from '../draft.ts';
import type { Anniversary } from '../reading.ts';
import { tiesSince } from '../ties-since.ts';
import { composeEventName, partiesOf } from './anniversaries/event-name.ts';
import { findMarkedYear } from './anniversaries/marked-year.ts';
import { findNamed, type Named } from './anniversaries/named.ts';
import { findBeginning, findSingleYear, findYearSpan } from './anniversaries/years.ts';

/**
 * The anniversaries that the article names, in reading order, each once. The year stands only where the text says it (or
 * "this year" of a dated article); the origin year where the text states it and its arithmetic holds, else the year less
 * the ordinal. Years that contradict their ordinal become a Problem.
 */
export const anniversaries: Recogniser = {
  name: 'anniversaries',
  recognise(draft) {
    const found: Anniversary[] = [];
    let read = 0;
    for (const sentence of [...draft.sentences, ...draft.asides]) {
      if (
        !/anniversar|birthday|jubilee|centenary|years?\b|decades|century|Day\b|\bturn(?:s|ed|ing)?\b/i.test(
          sentence.text,
        )
      )
        continue;
      read += 1;
      if (read > MOST_READ) break;
      for (const anniversary of readSentence(sentence, draft)) keep(anniversary, found);
    }
    draft.anniversaries = found;
  },
};

/** Reads them once more where the year of publication was found after them: "marking ten years of ties" counts from it. */
export const anniversariesOfInferredYear: Recogniser = {
  name: 'anniversaries-of-inferred-year',
  recognise(draft) {
    if (isYearStated(draft) || draft.anniversaries.every(({ originYear }) => originYear)) return;
    const told = [...draft.problems];
    anniversaries.recognise(draft);
    draft.problems.splice(0, draft.problems.length, ...told);
  },
};

/** Whether the first reading knew the year: none does without it, and a stamp that says it was read before. */
function isYearStated(draft: Draft): boolean {
  const { basis, evidence } = draft.published;
  const year = publishedYear(draft);
  return year === undefined || (basis !== 'inferred' && evidence[0]?.quote.includes(String(year)) === true);
}

/** Sentences, and anniversaries of one sentence, that are read; more of them are no article. */
const MOST_READ = 100;
const MOST_NAMED = 12;

function readSentence(sentence: Sentence, draft: Draft): Anniversary[] {
  const named = findNamed(sentence.text).slice(0, MOST_NAMED);
  return named.flatMap((one, at) => {
    const next = named.slice(at + 1).find(({ index }) => index > one.index);
    const tail = sentence.text.slice(one.end, Math.min(next?.index ?? sentence.text.length, one.end + 260));
    if (one.dated && !isDated(tail, one.ordinal, draft)) return [];
    return [readOne(one, tail, sentence, draft)];
  });
}

/** Whether the words behind a count date the beginning, so that the count holds. */
function isDated(tail: string, ordinal: number, draft: Draft): boolean {
  const span = findYearSpan(tail);
  return span ? span.to - span.from === ordinal : beginningIn(tail, ordinal, draft) !== undefined;
}

function readOne(
  { ordinal, index, end, of: ofItself, begun: begunItself }: Named,
  tail: string,
  sentence: Sentence,
  draft: Draft,
): Anniversary {
  const opened =
    /^(?:\s*\([^()]{0,60}\))?\s*(?:(?:celebrations?|activities|commemorations?|milestone|year)\s+)?(?:of|since)?\s+/.exec(
      tail,
    )?.[0].length ?? 0;
  const of =
    ofItself ??
    (/^\s*(?:\([^()]{0,60}\)\s*)?(?:(?:celebrations?|activities|commemorations?|milestone|year)\s+)?(?:of|since)\b/.test(
      tail,
    ) || COUNTED_END.test(sentence.text.slice(index, end))
      ? composeEventName(tail.slice(opened)).replace(POINTS_BACK, '').replace(BEGAN, '')
      : '');
  const countries = partiesOf(
    `${ofItself ?? ''} ${countryPhrase(sentence.text, index, tail)}`,
    sentence,
    draft,
    sentence.text.slice(0, index),
  );
  const span = findYearSpan(tail);
  const ahead = isAhead(sentence.text.slice(Math.max(0, index - 90), index), tail, ordinal, draft);
  const begun = span || ahead ? begunItself : (begunItself ?? beginningIn(tail, ordinal, draft));
  const year =
    begunItself === undefined ? yearIn(sentence.text, index, end, tail, ordinal, ahead, draft) : begunItself + ordinal;
  let originYear: number | undefined;
  let marked: number | undefined = year;
  if (span && span.to - span.from === ordinal) {
    originYear = span.from;
    marked = span.to;
  } else if (span) {
    const difference = span.to - span.from;
    draft.problems.push({
      what: `The text counts ${ordinal} years from ${span.from} to ${span.to}, but ${span.to} − ${span.from} = ${difference}; its years are not used.`,
      ...(sentence.in === 'body' ? { start: sentence.start + index } : {}),
    });
    originYear = statedBeginning(of, draft).find((stated) => stated === span.from || stated === span.to - ordinal);
    marked = undefined;
  } else if (begun !== undefined && (year === undefined || [year, publishedYear(draft)].includes(begun + ordinal))) {
    originYear = begun;
    marked = begun + ordinal;
  } else if (year !== undefined) {
    const before = findBeginning(sentence.text.slice(Math.max(0, index - 160), index));
    const ofYear = Number(OF_YEAR.exec(sentence.text.slice(Math.max(0, index - 20), index))?.[1] ?? Number.NaN);
    originYear = [...(before === undefined ? [] : [before]), ofYear, ...statedBeginning(of, draft)].find(
      (stated) => stated + ordinal === year,
    );
    // An anniversary with its year has its origin by subtraction, unless the text gives another beginning.
    originYear ??= statedBeginning(of, draft).length === 0 && of !== '' ? year - ordinal : undefined;
  }
  // In an undated text, the beginning that the sentence tells just before: "set up ties in 1965, mark the 60th anniversary of those ties".
  if (marked === undefined && !span && publishedYear(draft) === undefined && BILATERAL.test(of)) {
    const before =
      sentence.text
        .slice(Math.max(0, index - 160), index)
        .split(/[.;]/)
        .at(-1) ?? '';
    const told = BILATERAL.test(before) ? findBeginning(before) : undefined;
    if (told !== undefined && canBegin(told, ordinal, undefined)) {
      originYear = told;
      marked = told + ordinal;
    }
  }
  // Without a year, a beginning told elsewhere gives both when they meet in the year of publication.
  if (marked === undefined && originYear === undefined && !span) {
    const published = publishedYear(draft);
    originYear = statedBeginning(of, draft).find((stated) => stated + ordinal === published);
    marked = originYear === undefined ? undefined : published;
  }
  // What the world knows of two states' ties, where it bears out the count in the year of publication.
  if (marked === undefined && originYear === undefined && !span && BILATERAL.test(of)) {
    const known = tiesSince(of, countries);
    const published = publishedYear(draft);
    if (known !== undefined && published !== undefined && [0, 1].includes(known + ordinal - published)) {
      originYear = known;
      marked = known + ordinal;
    }
  }
  const last = span ? end + span.end : end + opened + of.length + Math.max(0, tail.slice(opened).indexOf(of));
  const stop = Math.min(sentence.text.length, Math.max(end, last));
  return {
    of: of || 'anniversary',
    countries,
    ordinal,
    ...(originYear === undefined ? {} : { originYear }),
    ...(marked === undefined ? {} : { year: marked }),
    evidence: [cutPassage(draft.article, sentence.in, sentence.start + index, sentence.start + stop)],
  };
}

/** "To get ready for celebrations of …". */
const AHEAD_OF =
  /\b(?:prepar(?:e|es|ed|ing|ations?)|get(?:ting)? ready|in the run-up|gear(?:ing)? up|look(?:ing|ed|s)? forward|towards?)\b[^.;]{0,60}$/i;

/** The first year from which an anniversary told as at hand in an undated text would lie too far ahead. */
const TOO_FAR = 2029;

/** "The 20th anniversary of the normalisation of ties in 2015", still to be prepared: the year is that of the celebrations. */
function isAhead(before: string, tail: string, ordinal: number, draft: Draft): boolean {
  if (publishedYear(draft) !== undefined || !AHEAD_OF.test(before)) return false;
  return Number(NAMED_YEAR.exec(tail)?.[1] ?? 0) + ordinal >= TOO_FAR;
}

/** "The Communiqué of 1962, whose 60th anniversary". */
const OF_YEAR = /\b(?:of|in|from) ((?:19|20)\d\d), whose $/;

const BILATERAL = /\b(?:relations|ties|partnership)\b/i;

/** "The 20th anniversary of the occasion": of what was told before. */
const POINTS_BACK = /^(?:this |that )?(?:occasion|event|milestone|day|date)\b.*$/;

/** "Fifteen years since our partnership took shape": what it is of ends before. */
const BEGAN = / (?:took (?:shape|effect|root)|came into (?:being|force))\b.*$/;

const COUNTED_END = /\b(?:of|since|after)$/;

/** The words that may name the parties: the thing's own phrase and a "between …" behind it. */
function countryPhrase(text: string, index: number, tail: string): string {
  const owner =
    /(?:[\p{L}\p{M}.-]{1,20}\s+){0,3}[\p{L}\p{M}.-]{1,20}['’]s?\s+$/u.exec(
      text.slice(Math.max(0, index - 60), index),
    )?.[0] ?? '';
  const phrase = /^[^;()]{0,140}/.exec(tail)?.[0] ?? '';
  const cut = phrase.search(
    /,|\b(?:in order|and (?:agreed|discussed|the \d|invited|said|thanked)|which|that|when|while|as|by|to)\b/,
  );
  return owner + (cut < 0 ? phrase : phrase.slice(0, cut));
}

const NAMED_YEAR =
  /\b(?:in|on)\s+(?:\p{L}{3,9}\s+\d{1,2},?\s+|\d{1,2}\s+\p{L}{3,9},?\s+|\p{L}{3,9}\s+)?(1[5-9]\d\d|20\d\d)\b(?!\s*\))/u;

/** Where a clause on something else begins behind an anniversary. */
const OTHER_CLAUSE =
  /, (?:which|who|where)\b(?! (?:falls|will fall|fell|is|comes))| and (?:[a-z]{4,12}ed|both|agreed)\b/;

/** The year that the sentence gives for the anniversary: "in 2025", or "this year" of an article with a known year. */
function yearIn(
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
  const named = Number(NAMED_YEAR.exec(own)?.[1] ?? Number.NaN);
  if (!Number.isNaN(named) && (ahead || !canBegin(named, ordinal, published))) {
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
  const date = draft.published.date ?? draft.article.stated.published;
  return date && findMarkedYear(text.slice(0, index), text.slice(index, at), tail, date);
}

/** "Celebrating in 2025 the 10th anniversary". */
const CELEBRATED_IN = /\b(?:celebrat|mark|commemorat|observ)[a-z]{1,4} in (20\d\d) (?:the |their )?$/;

const YEARS_AGO = new RegExp(`\\b(${NUMBER_WORD}|\\d) years? ago\\b`, 'i');

/** "2023 is the 10th anniversary", "2025 marks …". */
const MARKS =
  /\b(20\d\d), (?:which is )?(?:the |their )?[\w-]{2,14} anniversary$|\b(20\d\d),? when [^.;]{0,60}$|\b(20\d\d) has [^.;]{2,60}, as it (?:is|marks)\b[^.;]{0,110}$|\b(20\d\d)(?:,? which)? (?:is|was|marks|marked|sees|will (?:be|mark|see)|brings)\b[^.;]{0,60}$|\bmilestones? in (20\d\d)\b[^.;]{0,130}$|\b(20\d\d), the (?:day|year|month) (?:on which|in which|when) [^.;]{0,60}$/;

const YEAR_WORD = /\b(next|this|last) year\b/gi;

/** Years from now of the "next year", "this year" or "last year" that stands nearest to where the anniversary is named. */
function nearestYearWord(text: string, at: number): number | undefined {
  const nearest = [...text.matchAll(YEAR_WORD)]
    .map(({ index, 1: which = '' }) => ({ which: which.toLowerCase(), distance: Math.abs(index - at) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return nearest && { next: 1, this: 0, last: -1 }[nearest.which];
}

function publishedYear(draft: Draft): number | undefined {
  const date = draft.published.date ?? draft.article.stated.published;
  return date === undefined ? undefined : yearOf(date);
}

/** The last year that an anniversary in an undated text can fall in without being a mistaken reading. */
const LATEST = 2035;

/** Whether a year can be the origin: the anniversary then falls in the year of publication, give or take one. */
function canBegin(year: number, ordinal: number, published: number | undefined): boolean {
  return published === undefined ? year + ordinal <= LATEST : Math.abs(year + ordinal - published) <= 1;
}

/** The beginning that the same sentence gives: ", launched in 2013", "(December 22, 1944)", "normalised ties in 1995". */
function beginningIn(tail: string, ordinal: number, draft: Draft): number | undefined {
  const published = publishedYear(draft);
  const stated = findBeginning(tail) ?? findSingleYear(tail);
  const begun = stated ?? Number(NAMED_YEAR.exec(tail)?.[1] ?? Number.NaN);
  if (Number.isNaN(begun) || !canBegin(begun, ordinal, published)) return undefined;
  return published !== undefined || begun < 2000 || stated !== undefined ? begun : undefined;
}

/** Years that other sentences give for the beginning of the same thing ("set up diplomatic relations on January 7, 1972"). */
function statedBeginning(of: string, draft: Draft): number[] {
  const kind = /relations|ties/i.test(of)
    ? /diplomatic (?:relations|ties)|\b(?:relations|ties)\b[^.;]{1,90}\byears ago\b/i
    : /partnership/i.test(of)
      ? /partnership/i
      : undefined;
  if (!kind) return [];
  return draft.sentences.flatMap(({ text }) => {
    if (!kind.test(text) || /anniversar/i.test(text)) return [];
    const steps = text.split(/,? and (?=(?:then |later )?[a-z]{3,12}ed\b)/);
    return steps.flatMap((step) => (kind.test(step) ? (findBeginning(step) ?? []) : []));
  });
}

/** Keeps an anniversary once; a later naming of the same one only adds what the first lacked. */
function keep(one: Anniversary, found: Anniversary[]): void {
  const at = found.findIndex((known) => known.ordinal === one.ordinal && isSame(known, one));
  const known = found[at];
  if (!known) {
    found.push(one);
    return;
  }
  found[at] = {
    ...one,
    ...known,
    of: known.of === 'anniversary' ? one.of : known.of,
    countries: known.countries.length >= one.countries.length ? known.countries : one.countries,
    evidence: [...known.evidence, ...one.evidence],
  };
}

function isSame(left: Anniversary, right: Anniversary): boolean {
  if (left.of === 'anniversary' || right.of === 'anniversary') return true;
  if (left.originYear !== undefined && right.originYear !== undefined && left.originYear !== right.originYear)
    return false;
  const kind = (of: string): string =>
    /^(?:founding|national day|independence|independence day|republic day)\b(?!.*\b(?:army|party|police|forces?)\b)/i.test(
      of,
    )
      ? 'nation'
      : /partnership/i.test(of)
        ? 'partnership'
        : /relations|ties|relationship/i.test(of)
          ? 'relations'
          : of.toLowerCase();
  return kind(left.of) === kind(right.of);
}
