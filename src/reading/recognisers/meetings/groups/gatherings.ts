import { createSpan, daysBetween, earliest, precisionOf } from '../../../../calendar/day.ts';
import type { Draft, Sentence } from '../../../draft.ts';
import { mentionsWithin } from '../../../mentions.ts';
import { writtenOn } from '../../../written-on.ts';
import { dateIn } from '../days/time.ts';
import { WILL_DURING } from '../manner/status.ts';
import { placeIn } from '../places/place.ts';
import type { MeetingDate } from '../told/meeting-date.ts';
import type { Telling } from '../told/telling.ts';

/** The noun of a gathering of many states. */
const GATHERING =
  /\b(?:summits?|(?:leaders|ministers)['’]? (?:[a-z]+ ){0,2}meetings?|meeting of (?:the )?[A-Z][^.;,]{3,70} (?:leaders|ministers)|annual meeting|forum)\b/gi;
/** A body's or a region's name close before it, or inside it. */
const OF_MANY =
  /\b(?:[A-Z]{3,6}|G-?(?:7|8|20|77)|Asia[- ]Pacific|East Asia|World|Global|Economic|Mekong|European|African|Arab|Americas|[A-Z][a-z]+ Sea|[A-Z][a-z]+-speaking)\b/;
const COMING =
  /\b(?:will|would|scheduled|slated|due|upcoming|forthcoming|to be held|is to|are to|plans? to|expected|looks? forward)\b/;
const AND_NEXT_DAY = /^ and (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;

const OWN_VISIT = /^['’]s? (?:[A-Za-z-]+ ){0,4}?(?:visit|trip|tour)\b/;
const VISIT_BY = /\b(?:visit|trip|tour)(?: to (?:the )?[A-Z][A-Za-zÀ-ỹ ]{1,30})? (?:by|of) (?:the )?$/;

/** Gatherings of many states that the sentence names with their days: none of the two sides' own meetings. */
export function findGatherings(draft: Draft, sentence: Sentence): Telling[] {
  if (sentence.text.length > 1500) return [];
  const written = writtenOn(draft);
  const found: Telling[] = [];
  for (const { 0: words, index } of sentence.text.matchAll(GATHERING)) {
    const end = index + words.length;
    if (!OF_MANY.test(sentence.text.slice(Math.max(0, index - 70), end))) continue;
    const planned = COMING.test(sentence.text.slice(Math.max(0, index - 110), end + 60));
    const date = daysAfter(sentence, end, written, planned);
    if (!date) continue;
    const mode = /summit|leaders/i.test(words) ? 'summit' : 'meeting';
    const trigger = { start: index, end, mode, form: 'noun' } as const;
    found.push({ sentence, trigger, people: [], mode, planned, recalled: !planned, date });
    if (found.length === 3) break;
  }
  return found;
}

/** "President X's state visit to Y last September", "a visit to Y by President X in May": a journey with its days. */
export function findJourneys(draft: Draft, sentence: Sentence): Telling[] {
  if (sentence.text.length > 1500) return [];
  const written = writtenOn(draft);
  const found: Telling[] = [];
  for (const { who, start, end } of mentionsWithin(draft, sentence)) {
    const [from, to] = [start - sentence.start, end - sentence.start];
    const own = OWN_VISIT.exec(sentence.text.slice(to, to + 90));
    const by = own ? null : VISIT_BY.exec(sentence.text.slice(Math.max(0, from - 90), from));
    if (!own && !by) continue;
    const behind = own ? to + own[0].length : to;
    const planned =
      (COMING.test(sentence.text.slice(Math.max(0, from - 60), behind + 30)) &&
        !/\bsince $/.test(sentence.text.slice(Math.max(0, from - 8), from))) ||
      WILL_DURING.test(sentence.text.slice(Math.max(0, from - 220), to + (own ? 3 : 0)));
    const date = daysAfter(sentence, behind, written, planned);
    if (!date || date.mention.start > 45) continue;
    const trigger = { start: own ? to : Math.max(0, from - 90), end: behind, mode: 'visit', form: 'noun' } as const;
    const place = placeIn(draft.article, sentence, trigger.start, 'visit');
    found.push({
      sentence,
      trigger,
      people: [who],
      mode: 'visit',
      planned,
      recalled: !planned,
      date,
      ...(place ? { place } : {}),
    });
    if (found.length === 3) break;
  }
  return found;
}

function daysAfter(
  sentence: Sentence,
  end: number,
  written: ReturnType<typeof writtenOn>,
  planned: boolean,
): MeetingDate | undefined {
  const clause = sentence.text.slice(end).split(/[;.] (?=[A-Z])/, 1)[0] ?? '';
  const text = clause.slice(0, 120);
  const date = dateIn({ ...sentence, text }, 0, written, planned, 'visit');
  if (!date || date.mention.start > 70 || precisionOf(date.date) === 'year') return undefined;
  if (!AND_NEXT_DAY.test(text.slice(date.mention.end))) return date;
  const next = dateIn({ ...sentence, text: text.slice(date.mention.end) }, 0, written, planned);
  const [from, to] = [earliest(date.date), next && earliest(next.date)];
  return from && to && daysBetween(from, to) === 1 ? { ...date, date: createSpan(from, to) } : date;
}
