import { cutPassage } from '../../article/passage.ts';
import type { Draft, FoundAnniversary, Recogniser, Sentence } from '../draft.ts';
import { tiesSince } from '../ties-since.ts';
import { beginningIn, statedBeginnings } from './anniversaries/beginnings.ts';
import { composeEventName, partiesOf } from './anniversaries/event-name.ts';
import { keep } from './anniversaries/keep.ts';
import { assumeYear } from './anniversaries/marked-year.ts';
import { findNamed, type Named } from './anniversaries/named.ts';
import { canBegin, publishedOn, publishedYear } from './anniversaries/published-year.ts';
import { isAhead, yearIn } from './anniversaries/year-in.ts';
import { findBeginning, findYearSpan } from './anniversaries/years.ts';
import { foundedIn } from './published/foundings.ts';

/**
 * The anniversaries that the article names, in reading order, each once. The year is the one that the text says ("this year"
 * of a dated article); the origin year the one that the text states where its arithmetic holds, else the year less the
 * ordinal. Where the text says neither, both come from what all know of ties and foundings, if it suits the day of
 * publication; what is left without either gets its year from `anniversariesByPublication`. Years that contradict their
 * ordinal become a Problem.
 */
export const anniversaries: Recogniser = {
  name: 'anniversaries',
  recognise(draft) {
    const found: FoundAnniversary[] = [];
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

/**
 * Reads them once more where the year of publication was found after them ("marking ten years of ties" counts from it),
 * and gives those without a year that of publication, where nothing speaks against it. It comes after all that reasons on
 * the day of publication: what was taken from that day can bear it out no further.
 */
export const anniversariesByPublication: Recogniser = {
  name: 'anniversaries-by-publication',
  recognise(draft) {
    if (!isYearStated(draft) && !draft.anniversaries.every(({ originYear }) => originYear)) {
      const told = [...draft.problems];
      anniversaries.recognise(draft);
      draft.problems.splice(0, draft.problems.length, ...told);
    }
    draft.anniversaries = draft.anniversaries.map(({ assumedYear, ...one }) => {
      if (assumedYear === undefined || one.year !== undefined || one.originYear !== undefined) return one;
      return { ...one, ...(one.ordinal && { originYear: assumedYear - one.ordinal }), year: assumedYear };
    });
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

function readSentence(sentence: Sentence, draft: Draft): FoundAnniversary[] {
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
): FoundAnniversary {
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
  const begunElsewhere = statedBeginnings(of, draft);
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
    originYear = begunElsewhere.find((stated) => stated === span.from || stated === span.to - ordinal);
    marked = undefined;
  } else if (begun !== undefined && (year === undefined || [year, publishedYear(draft)].includes(begun + ordinal))) {
    originYear = begun;
    marked = begun + ordinal;
  } else if (year !== undefined) {
    const before = findBeginning(sentence.text.slice(Math.max(0, index - 160), index));
    const ofYear = Number(OF_YEAR.exec(sentence.text.slice(Math.max(0, index - 20), index))?.[1] ?? Number.NaN);
    originYear = [...(before === undefined ? [] : [before]), ofYear, ...begunElsewhere].find(
      (stated) => stated + ordinal === year,
    );
    // An anniversary with its year has its origin by subtraction, unless the text gives another beginning.
    originYear ??= begunElsewhere.some((stated) => contradicts(stated, year - ordinal)) ? undefined : year - ordinal;
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
  const published = publishedYear(draft);
  const date = publishedOn(draft);
  let assumedYear: number | undefined;
  if (marked === undefined && originYear === undefined && !span && published !== undefined && date) {
    // Without a year, a beginning told elsewhere gives both when they meet in the year of publication, and so does what
    // the world knows of two states' ties or of a founding, where it bears out the count in that year or the next.
    const known = BILATERAL.test(of) ? tiesSince(of, countries) : foundedIn(of, countries);
    originYear =
      begunElsewhere.find((stated) => stated + ordinal === published) ??
      begunElsewhere.find((stated) => canBegin(stated, ordinal, published)) ??
      (known !== undefined && [0, 1].includes(known + ordinal - published) ? known : undefined);
    if (originYear !== undefined) marked = originYear + ordinal;
    else if (![known ?? Number.NaN, ...begunElsewhere].some((stated) => contradicts(stated, published - ordinal)))
      assumedYear = assumeYear(sentence.text.slice(0, index), tail, ordinal, date);
  }
  const last = span ? end + span.end : end + opened + of.length + Math.max(0, tail.slice(opened).indexOf(of));
  const stop = Math.min(sentence.text.length, Math.max(end, last));
  return {
    of: of || 'anniversary',
    countries,
    ordinal,
    ...(originYear === undefined ? {} : { originYear }),
    ...(marked === undefined ? {} : { year: marked }),
    ...(assumedYear === undefined ? {} : { assumedYear }),
    evidence: [cutPassage(draft.article, sentence.in, sentence.start + index, sentence.start + stop)],
  };
}

/** Whether a beginning puts the anniversary into another year near by; one decades off is of something else. */
const contradicts = (stated: number, origin: number): boolean => Math.abs(stated - origin) < 10;

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
