import type { Draft } from '../../draft.ts';
import { hasYearBeside, tieToNow } from './event-and-now.ts';
import { SERIES } from './numbered-series.ts';
import { reportingLead } from './reporting-lead.ts';
import { quote, type YearSaid, type YearSet } from './year-now.ts';

/** Sentences that are looked through. */
const MOST = 60;
const NAMED = /\b(?:summit|APEC|G20|Group of|G7|COP|ASEM|Games|Olympics?|Paralympics?|World Cup|Asiad)\b/i;

/**
 * What meetings and games called by their place tell of the year of writing: "the G20 summit in Osaka", "the Beijing
 * Winter Olympics". A place that was host more than once leaves the choice between its years.
 */
export function findHostedEvents(draft: Draft, monthDay: string | undefined): (YearSaid | YearSet)[] {
  const claims: (YearSaid | YearSet)[] = [];
  const lead = reportingLead(draft, 3);
  for (const sentence of [...draft.sentences.slice(0, MOST), ...draft.asides]) {
    const { text } = sentence;
    if (text.length > 2500 || !NAMED.test(text)) continue;
    for (const { placed, heldIn } of SERIES) {
      const match = placed?.exec(text);
      const end = match ? match.index + match[0].length : 0;
      const start = match?.groups?.named ? end - match.groups.named.length : (match?.index ?? 0);
      if (!match || hasYearBeside(text, match.index, end)) continue;
      const ties = heldIn(match.groups?.place ?? match.groups?.of ?? match.groups?.near ?? '').map((event) =>
        tieToNow(event, text, start, end, lead.includes(sentence), monthDay),
      );
      const claim = composeClaim(ties);
      if (claim) claims.push({ ...claim, evidence: [quote(draft, sentence, match.index, match[0].length)] });
    }
  }
  return claims;
}

/** One claim of what every time in the same place would tell. */
function composeClaim(
  ties: readonly Omit<YearSaid, 'evidence'>[],
): Omit<YearSaid, 'evidence'> | Omit<YearSet, 'evidence'> | undefined {
  const now = [...new Set(ties.filter(({ kind }) => kind === 'now').map(({ year }) => year))];
  const [first] = now;
  if (first !== undefined) return now.length === 1 ? { kind: 'now', year: first } : { kind: 'one of', years: now };
  const years = ties.map(({ year }) => year);
  if (years.length === 0) return undefined;
  return ties.some(({ kind }) => kind === 'at most')
    ? { kind: 'at most', year: Math.max(...years) }
    : { kind: 'at least', year: Math.min(...years) };
}
