import type { Evidence } from '../../../article/passage.ts';
import { findDates } from '../../../calendar/dates-in-text.ts';
import type { Draft, Sentence } from '../../draft.ts';
import { isAhead } from '../../tense.ts';
import { reportingLead } from './reporting-lead.ts';
import { quote } from './year-now.ts';

/** The day of what the article reports, as far as its words go. */
export interface EventDay {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
  /** The first of several days: what is reported lies on one of them, or after. */
  readonly ofSpan?: boolean;
  readonly evidence: Evidence;
}

const LOOKS_BACK =
  /\b(?:recall\w*|previous\w*|earlier|since|ago|anniversary of|establish\w*|set up|founded|normali[sz]\w*|signed|signing|adopted|former|then|had|born|dated|first)\b/i;
const REPORTED =
  /\b(?:visit|trip|tour|talks|meeting|met|meets|received|receives|reception|hosted|held|spoke|statement|released|announced|ceremony|arrived|call|conversation)\b/i;
const BEGINS = /\b(?:begins?|began|starts?|started|runs?|lasts?|is on|is paying|are on|is in|arrived|opened)\b/i;

/**
 * The day of the event that the lead reports as past. With its year where a day is written in full in the lead, or of
 * the visit that the article is about ("the visit, which begins on …"); days of earlier events are passed over.
 */
export function findEventDay(draft: Draft): EventDay | undefined {
  for (const sentence of reportingLead(draft, 3)) {
    const found = dayIn(sentence, draft, () => true);
    if (found && (found.year === undefined || isReported(sentence, found) || isOfFirst(draft, sentence, found)))
      return found;
  }
  for (const sentence of reportingLead(draft, 6)) {
    const found = dayIn(
      sentence,
      draft,
      (before) => BEGINS.test(before.slice(-60)) && /\b(?:visit|trip|tour)\b/i.test(before),
    );
    if (found?.year !== undefined) return found;
  }
  return dayOfStay(draft) ?? firstOfSpan(draft);
}

/** The first of the days that the lead gives in full to what it reports: "said at the dialogue, held on 28 and 29 August 2011". */
function firstOfSpan(draft: Draft): EventDay | undefined {
  for (const sentence of reportingLead(draft, 3)) {
    const found = dayIn(sentence, draft, () => true, true);
    if (
      found &&
      !AFTER_A_VISIT.test(sentence.text.slice(0, found.evidence.start - sentence.start)) &&
      (isReported(sentence, found) || OPENS.test(sentence.text.slice(0, found.evidence.start - sentence.start)))
    )
      return found;
  }
  return undefined;
}

/** "Especially after the visit to China by … from …": the visit is over, and the report is of something else. */
const AFTER_A_VISIT = /\b(?:after|following|since) (?!which\b|that\b)[^,;.]{0,60}\b(?:visit|trip|tour)\b[^,;]{0,90}$/i;

const OPENS = /^(?:From |On |Between )$/;

/** Whether the words before a full date are those of the report and not of an earlier event. */
function isReported({ text, start }: Sentence, { evidence }: EventDay): boolean {
  const before = text.slice(0, evidence.start - start);
  const clause = before.slice(Math.max(before.lastIndexOf(', '), before.length - 70, 0));
  return REPORTED.test(clause) && !LOOKS_BACK.test(clause) && !OF_THOSE.test(clause);
}

/** "Met the families of those who died on …". */
const OF_THOSE = /\b(?:who|whose|those|died|killed)\b[^,;]{0,60}$/;

/** "(October 1, 1949-2019)": the day that an anniversary marks. */
const OF_AN_ANNIVERSARY = /(?:, ?|\b)(?:19|20)\d\d ?[-–—] ?(?:19|20)?\d\d\b/;

/** How many letters of titles and names may stand before the day. */
const MOST_BEFORE = 340;
const HAPPENED =
  /\b(?:met|held|had|received|spoke|told|said|hosted|chaired|co-chaired|opened|took place|visited|asked|urged|called|welcomed|attended|addressed|arrived|paid|led|signed|presented|sent|thanked|agreed)\b/;
/** What ended before the report, or is told of somebody in passing, right before "on" and the day. */
const OF_ANOTHER =
  /\b(?:reached|concluded|issued|inked|made|released|passed|died|killed|effect|force|attacks?|crash|quake|storm|who|which|whose|that|when|where|after|following|before|until|by|from|as of) [^,;]{0,40}$/i;

/** A full day of the first sentence, which tells what happened, whatever stands between: "In Beijing on May 11, 2017, after …, A and B held talks". */
function isOfFirst(draft: Draft, sentence: Sentence, { evidence }: EventDay): boolean {
  const first = reportingLead(draft, 3).find(({ text }) => HAPPENED.test(text));
  if (sentence !== first || evidence.start - sentence.start > MOST_BEFORE) return false;
  const from = evidence.start - sentence.start;
  const around = sentence.text.slice(Math.max(0, from - 70), from);
  return !LOOKS_BACK.test(around) && !OF_ANOTHER.test(around) && /\b[Oo]n (?:[A-Z][a-z]+day,? \(?)?$/.test(around);
}

const STAY = /\b(?:visit|trip|tour|stay)\b[^,;]{0,60}\b(?:from|on|of|between)\s$/i;

/** The first day of a visit whose days the first sentence gives in full beside the weekday of what happened in it: "received … on Wednesday during her visit from August 24 to 26, 2021". */
function dayOfStay(draft: Draft): EventDay | undefined {
  const sentence = reportingLead(draft, 3).find(({ text }) => HAPPENED.test(text));
  if (!sentence || sentence.text.length > 2500) return undefined;
  const dates = findDates(sentence.text);
  if (!dates.some(({ said }) => said.kind === 'weekday' && !said.last && !said.next)) return undefined;
  for (const { said, start, end } of dates) {
    if (said.kind !== 'calendar' || !said.month || !said.day || said.until?.month !== said.month) continue;
    const year = said.year ?? said.until.year;
    if (year === undefined) continue;
    if (isAhead(sentence.text, start) || !STAY.test(sentence.text.slice(0, start))) continue;
    const evidence = quote(draft, sentence, start, end - start);
    return { year, month: said.month, day: said.day, evidence };
  }
  return undefined;
}

/** "The success of the voting day of May 23". */
const OF_A_DAY = /\b(?:day|elections?|vote|polls?|Congress|agreement|attacks?|accord|letter) of $/;

function dayIn(
  sentence: Sentence,
  draft: Draft,
  fits: (before: string) => boolean,
  ofSpan = false,
): EventDay | undefined {
  if (sentence.text.length > 2500) return undefined;
  for (const { said, start, end } of findDates(sentence.text)) {
    if (said.kind !== 'calendar' || !said.month || !said.day || (said.until !== undefined) !== ofSpan) continue;
    if (said.until && said.year === undefined) continue;
    if (OF_A_DAY.test(sentence.text.slice(Math.max(0, start - 24), start))) continue;
    if (OF_AN_ANNIVERSARY.test(sentence.text.slice(start, end + 12))) continue;
    if (isAhead(sentence.text, start) || !fits(sentence.text.slice(0, start))) continue;
    const evidence = quote(draft, sentence, start, end - start);
    return {
      ...(said.year === undefined ? {} : { year: said.year }),
      month: said.month,
      day: said.day,
      ...(ofSpan ? { ofSpan } : {}),
      evidence,
    };
  }
  return undefined;
}
