import { findParties } from '../../../../actor/gazetteer.ts';
import { findDates } from '../../../../calendar/dates-in-text.ts';
import { daysBetween, earliest, latest, precisionOf } from '../../../../calendar/day.ts';
import { resolveDate } from '../../../../calendar/resolve-dates.ts';
import type { Draft, KnownPerson, Sentence } from '../../../draft.ts';
import { mentionsWithin } from '../../../mentions.ts';
import { isAhead, leadOf } from '../../../tense.ts';
import { writtenOn } from '../../../written-on.ts';
import type { Gathered } from '../told/gathered.ts';
import type { MeetingDate } from '../told/meeting-date.ts';
import { DURING_A_STAY } from '../words/stay-words.ts';
import { findTriggers } from '../words/triggers.ts';
import { FRESH } from './day-of-lead.ts';
import { TIED_TO_ANOTHER } from './time.ts';

/** Words that make the lead the account of one day of somebody. */
const ONE_DAY =
  /\b(?:long|busy|full|crowded|packed|hectic|heavy|working|first|second|third|fourth|fifth|last|final|opening|closing|entire|whole) (?:[a-z-]+ ){0,2}(?:day|programme|program|schedule|morning|afternoon|round|itinerary)\b|\b(?:series|string|round|host|number) of (?:[a-z-]+ ){0,2}(?:meetings|talks|engagements|contacts|conversations|activities|calls|encounters)\b|\b(?:day|morning|afternoon) of (?:[a-z-]+ ){0,2}(?:meetings|talks|engagements|contacts|conversations|diplomacy|calls)\b|\b(?:filled|took up|occupied|dominated) (?:the |a |most of )/;

/** A headline over what somebody did on one day. */
const OF_MEETINGS = /\b(?:[Ee]ngagements|[Mm]eetings|[Aa]ctivities|[Pp]rogramme|[Cc]alls|[Tt]alks)\b[^.;]{0,90}\bon\b/;

/** An event that the lead names with its day, and that the next sentence tells from within. */
const EVENT_RAN =
  /\b(?:[Dd]ialogue|[Tt]alks|[Ee]xchange|[Cc]onsultations?|[Mm]eeting|[Ss]ession|[Cc]onference|[Ff]estival|[Ff]orum|[Ss]ummit|[Cc]ommittee|[Cc]ommission|[Rr]ound)\b[^.;]{0,120}\b(?:ran|took place|(?:was|were) (?:held|convened|organi[sz]ed)|opened|convened|met|sat|got under ?way)\b/;

/** "At their talks in the town later in the day": of the day that the event's lead gives. */
const OF_THE_DAY = /\b(?:(?:earlier|later) (?:in|that|the same) (?:the )?day|in the (?:morning|afternoon|evening))\b/;

/** What the lead tells was brought about at the coming together: "The pact was signed by A and B after their talks". */
const DEED =
  /^(?:The|This|That|These|Their) (?:[a-z-]+ ){0,3}(?:pacts?|agreements?|deals?|accords?|statements?|memorand(?:um|a)|documents?|pledges?|commitments?|decisions?|consensus|understandings?|announcements?)\b[^.;]{0,60}\b(?:was|were|came|emerged|made|reached|signed) /;

/** A sentence that goes on to another day. */
const ANOTHER_DAY =
  /^(?:(?:Earlier |Later )?[Oo]n (?:the )?(?:[A-Z][a-z]+day|(?:next|following|previous|second|third) day|[A-Z][a-z]+ \d)|The (?:next|following|previous) (?:day|morning)|Yesterday|Today|A day (?:earlier|later)|(?:Two|Three) days)/;

/**
 * "A long working day for PM X in Y on Tuesday. At the Z, he held talks with …": the day of the lead, for what is told of
 * its hero without a day until another day is named; or of the event whose talks the next sentences tell.
 */
export function findDayOfProgramme(
  draft: Draft,
  { tellings: [first], people, mode }: Gathered,
): MeetingDate | undefined {
  if (!first || first.recalled || mode === 'visit' || mode === 'message') return undefined;
  const own = findDates(first.sentence.text).filter(({ said }) => said.kind !== 'same day' || said.by !== 0);
  if (own.some(({ said }) => said.kind !== 'calendar' || said.month)) return undefined;
  if (DURING_A_STAY.test(first.sentence.text)) return undefined;
  const at = draft.sentences.indexOf(first.sentence);
  for (const title of draft.asides) {
    if (title.in !== 'head' || !OF_MEETINGS.test(title.text) || first.trigger.form !== 'verb') continue;
    const hero = mentionsWithin(draft, title).some(({ who }) => people.includes(who)) || names(title, people);
    const day = hero ? dayIn(draft, title) : undefined;
    if (day && title.text.length < 240) return day;
  }
  for (const [nth, lead] of leadOf(draft, 2).entries()) {
    if (at <= nth || tellsMeeting(lead)) continue;
    if (goesOnToAnotherDay(draft, nth + 1, at)) continue;
    const hero = people.find((who) => mentionsWithin(draft, lead).some((mention) => mention.who === who));
    const ofHero = hero !== undefined && first.trigger.form === 'verb' && ONE_DAY.test(lead.text);
    const ofDeed = at <= nth + 3 && DEED.test(first.sentence.text) && isOfBoth(lead, people);
    const ofEvent =
      (at <= nth + 2 || OF_THE_DAY.test(first.sentence.text)) && EVENT_RAN.test(lead.text) && isOfBoth(lead, people);
    if (!ofHero && !ofEvent && !ofDeed) continue;
    const day = dayIn(draft, lead);
    if (day) return day;
  }
  return undefined;
}

/** Whether a sentence between these places opens with another day. */
export function goesOnToAnotherDay(draft: Draft, from: number, to: number): boolean {
  return draft.sentences.slice(from, Math.max(from, to)).some(({ text }) => ANOTHER_DAY.test(text));
}

/** Whether the title names one of them, by the family name at least. */
function names({ text }: Sentence, people: readonly KnownPerson[]): boolean {
  return people.some(({ name }) => text.includes(name));
}

/** The lead tells of a coming together itself: its day is that one's. */
function tellsMeeting({ text }: Sentence): boolean {
  return !EVENT_RAN.test(text) && findTriggers(text).some(({ form, mode }) => form === 'verb' && mode !== 'visit');
}

/** Whether the sentence names the states of all. */
function isOfBoth({ text }: Sentence, people: readonly KnownPerson[]): boolean {
  const named = new Set(findParties(text).map(({ party }) => party));
  return people.length > 1 && people.every(({ country }) => country !== undefined && named.has(country));
}

function dayIn(draft: Draft, { text }: Sentence): MeetingDate | undefined {
  const written = writtenOn(draft);
  const on = written && earliest(written);
  for (const mention of findDates(text)) {
    const before = text.slice(0, mention.start);
    if (TIED_TO_ANOTHER.test(before.slice(-90)) || isAhead(text, mention.start)) continue;
    const found = resolveDate(mention.said, written, 'past');
    if (!found || (precisionOf(found.date) !== 'day' && precisionOf(found.date) !== 'month-day')) continue;
    const day = latest(found.date);
    const lag = on && day && precisionOf(written) === 'day' ? daysBetween(day, on) : 0;
    if (lag >= 0 && lag <= FRESH) return { ...found, mention };
  }
  return undefined;
}
