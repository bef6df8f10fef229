import { findDates } from '../../../calendar/dates-in-text.ts';
import type { Draft, Sentence } from '../../draft.ts';
import { COUNT, ORDINAL, parseCount, parseOrdinal } from '../anniversaries/ordinals.ts';
import { isOfAnotherTime, isQuoted } from './other-times.ts';
import { quote, type YearSaid } from './year-now.ts';

const YEAR = '((?:19|20)\\d\\d)\\b(?! ?[-–—/] ?\\d)';
/** What makes a count of years a round figure. */
const ABOUT = /\b(?:more than|over|nearly|almost|about|around|some|roughly|close to|under|less than|up to|past) $/i;

/** "25 years ago in 1995", "fifty years ago, on 4 May 1973,", "ten years ago (2013)". */
const AGO = new RegExp(
  `\\b(${COUNT}) ago(?:,? in |,? on |, |,? \\(|,? back in )(?:[A-Z\\d][\\w ,]{0,16} )?${YEAR}`,
  'gi',
);
/** "In 1995, 25 years ago,", "of 2013, nine years ago". */
const YEAR_AGO = new RegExp(`\\b${YEAR},? ?\\(?(${COUNT}) ago\\b`, 'gi');
/** "The first visit by a Danish leader in nine years, since that of 2013", "the first since 2013 and in nine years". */
const FIRST_IN = new RegExp(
  `\\b(?:first|only)\\b[^.;\\d]{2,90}\\b(?:in|for) (${COUNT}),?[^.;\\d]{0,30} (?:since|after)\\b[^.;\\d]{0,50}?\\b${YEAR}`,
  'gi',
);
const FIRST_SINCE = new RegExp(
  `\\b(?:first|only)\\b[^.;\\d]{2,90}\\bsince\\b[^.;\\d]{0,50}?\\b${YEAR}[^.;\\d]{0,12}\\b(?:in|for) (${COUNT})\\b`,
  'gi',
);
/** "Two years after the pact came into force in 2019, trade is twice as large": the count opens what is said of now. */
const YEARS_AFTER = new RegExp(
  `(?:^|["“] ?|\\b(?:that|[Nn]ow|[Tt]oday|[Ss]till),? )(${COUNT}) (?:after|since|on from|on since|on after|from)\\b[^.;\\d]{2,70}\\b${YEAR}(?=,([^.;]{3,90}))`,
  'gi',
);
const OF_NOW = /^[^,]{2,60}\b(?:is|are|has|have|remains?|continues?)\b/;
/** "This year is the 45th since", "next year marks 50 years of", with the year of the beginning. */
const THIS_YEAR = new RegExp(
  `\\b([Tt]his|[Nn]ext|[Ll]ast) year (?:is|was|marks|marked|makes it|sees|will be|will mark) (?:the |just |exactly )?(?:(${ORDINAL})|(${COUNT}))\\b[^.;\\d]{1,90}?\\b${YEAR}`,
  'g',
);
/** "Thirty-one years have passed since the embassies opened in 1992", "it has been 31 years since". */
const PASSED = new RegExp(
  `(?:\\b(${COUNT}) (?:have|has) (?:now )?(?:passed|gone by|elapsed)|\\b[Ii]t (?:has been|is|['’]s been) (?:now |exactly )?(${COUNT})) since\\b[^.;\\d]{0,70}?\\b${YEAR}`,
  'gi',
);
/** "Sales have doubled in the six years since the accord took effect on 3 May 2014". */
const HAVE_SINCE = new RegExp(
  `\\b(?:has|have)\\b[^.;\\d]{2,80}\\b(?:in|over|during) the (${COUNT}) since\\b[^.;\\d]{2,80}?(?:\\b[A-Z][a-z]{2,8} \\d{1,2}, |\\b\\d{1,2} [A-Z][a-z]{2,8} )?\\b${YEAR}`,
  'g',
);
/** "Now, 54 years later, …": counted from the year with which the sentence before ends. */
const NOW_LATER = new RegExp(`^(?:Now|Today),? (${COUNT}) (?:later|on|after)\\b`, 'i');
const LAST_YEAR = new RegExp(`\\b${YEAR}[^\\d]{0,40}$`);
const ADJACENT: Readonly<Record<string, number>> = { this: 0, next: -1, last: 1 };

/** Sentences that are looked through. */
const MOST = 60;

/**
 * The year of writing from a year and the years counted from it: "25 years ago in 1995", "the first visit in nine years,
 * since 2013". A count that is rounded, or one told of an earlier time, says nothing.
 */
export function findCountedYears(draft: Draft): YearSaid[] {
  const found: YearSaid[] = [];
  for (const sentence of draft.sentences.slice(0, MOST)) {
    const { text } = sentence;
    const later = sentenceLater(draft, sentence);
    if (later) found.push(later);
    if (text.length > 2500 || !/\b(?:19|20)\d\d\b/.test(text) || !/\byear|decade|centur/.test(text)) continue;
    if (isOfAnotherTime(text)) continue;
    const add = (match: RegExpExecArray, count: string | undefined, year: string | undefined, on = 0): void => {
      const years =
        count === undefined
          ? undefined
          : /(?:st|nd|rd|th|y|jubilee)$/i.test(count) && !/century$/i.test(count)
            ? parseOrdinal(count)
            : parseCount(count);
      if (years === undefined || ABOUT.test(text.slice(0, match.index + match[0].indexOf(count ?? '')))) return;
      if (isToldOfThen(text, match)) return;
      found.push({
        kind: 'now',
        year: Number(year) + years + on,
        evidence: [quote(draft, sentence, match.index, match[0].length)],
      });
    };
    for (const match of text.matchAll(AGO)) add(match, match[1], match[2]);
    for (const match of text.matchAll(YEAR_AGO)) add(match, match[2], match[1]);
    for (const match of text.matchAll(PASSED)) add(match, match[1] ?? match[2], match[3]);
    for (const match of text.matchAll(THIS_YEAR))
      add(match, match[3] ?? match[2], match[4], ADJACENT[(match[1] ?? '').toLowerCase()]);
    for (const match of text.matchAll(HAVE_SINCE)) add(match, match[1], match[2]);
    for (const match of text.matchAll(YEARS_AFTER)) if (OF_NOW.test(match[3] ?? '')) add(match, match[1], match[2]);
    if (draft.sentences.indexOf(sentence) > LEAD) continue;
    for (const match of text.matchAll(FIRST_IN)) add(match, match[1], match[2]);
    for (const match of text.matchAll(FIRST_SINCE)) add(match, match[2], match[1]);
  }
  return found;
}

/** The last of the sentences in which "the first in nine years" is what the article reports. */
const LEAD = 4;

/** Whether the sentence gives a year of its own to what is counted, quotes somebody or recalls. */
function isToldOfThen(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(0, match.index);
  if (isQuoted(text, match.index)) return true;
  const ago = /\bago\b/.test(match[0]);
  if (!ago && /\b(?:recall|remember|remind)\w{0,4}\b/.test(before)) return true;
  if (/\b(?:wrote|had been|would)\b/.test(before.slice(-90))) return true;
  // "The first visit in ten years, after that of 1990, was a turning point".
  if (
    before.length < 12 &&
    /^[^.;]{0,30}\b(?:was|were|had)\b/.test(text.slice(match.index + match[0].length)) &&
    /^(?:first|only)\b/i.test(match[0])
  )
    return true;
  return findDates(before.slice(-120)).some(({ said }) => said.kind === 'calendar' && said.year !== undefined);
}

/** "Now, 54 years later", behind a sentence that ends with the year from which they are counted. */
function sentenceLater(draft: Draft, sentence: Sentence): YearSaid | undefined {
  const match = sentence.text.length > 2500 ? null : NOW_LATER.exec(sentence.text);
  const before = draft.sentences[draft.sentences.indexOf(sentence) - 1];
  const from = match && before && before.text.length <= 2500 ? LAST_YEAR.exec(before.text)?.[1] : undefined;
  const years = parseCount(match?.[1] ?? '');
  if (!match || !before || !from || years === undefined) return undefined;
  const year = quote(draft, before, before.text.lastIndexOf(from), from.length);
  return { kind: 'now', year: Number(from) + years, evidence: [year, quote(draft, sentence, 0, match[0].length)] };
}
