import type { Draft } from '../../draft.ts';
import { hasYearBeside, tieToNow } from './event-and-now.ts';
import { SERIES } from './numbered-series.ts';
import { reportingLead } from './reporting-lead.ts';
import { quote, type YearSaid } from './year-now.ts';

/**
 * What meetings called by their number tell of the year of writing: told from, planned "this September", held "in
 * January" without a year, still to come, or past.
 */
export function findNumberedEvents(draft: Draft, monthDay: string | undefined): YearSaid[] {
  const claims: YearSaid[] = [];
  const lead = reportingLead(draft, 3);
  for (const sentence of [...draft.sentences.slice(0, MOST), ...draft.asides]) {
    const { text } = sentence;
    if (text.length > 2500 || !NUMBERED.test(text)) continue;
    for (const { name, held } of SERIES) {
      const match = name.exec(text);
      const event = match && held(countOf(match.groups?.nth ?? match.groups?.no ?? ''));
      if (!match || !event) continue;
      const end = match.index + match[0].length;
      // A year beside the name is read as any other year is.
      if (hasYearBeside(text, match.index, end)) continue;
      const claim = tieToNow(event, text, match.index, end, lead.includes(sentence), monthDay);
      claims.push({ ...claim, evidence: [quote(draft, sentence, match.index, match[0].length)] });
    }
  }
  return claims;
}

/** Sentences that are looked through. */
const MOST = 60;
const ORDINAL_WORDS =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth'.split('|');
const NUMBERED = new RegExp(
  `\\b(?:\\d{1,3}(?:st|nd|rd|th)|${ORDINAL_WORDS.join('|')})\\b|\\b(?:COP|Games|ASIAD)[- ]?\\d`,
  'i',
);

const countOf = (nth: string): number => Number.parseInt(nth, 10) || ORDINAL_WORDS.indexOf(nth.toLowerCase()) + 1;
