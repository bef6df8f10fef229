import { findParties } from '../../actor/gazetteer.ts';
import { journeyTold } from '../meetings/journey.ts';
import { asksOccasion, tellsOccasion } from '../meetings/occasion.ts';
import { asksBesideJourney, besideTold } from '../meetings/on-the-way.ts';
import type { Need } from '../needs/need.ts';
import { asksRecord } from '../needs/ordinal.ts';
import type { Context } from '../proposals/proposal.ts';
import { findMeetingAsk, type MeetingAsk } from '../question/meeting-words.ts';
import type { Question } from '../question/question.ts';
import { asksDays, tellsDays } from '../times/length.ts';
import { rankPassages } from './rank-passages.ts';
import type { RankedPassage } from './ranked-passage.ts';
import { SOME_DAY } from './told-period.ts';

/** Asks for what was beside a meeting, not for the meeting. */
const DAY_BESIDE = /\bthe (?:day|night|evening|week) (?:before|after)\b|\bthe same day\b/i;
/** "Who met A at the station"; not "who did A meet". */
const WHO_DID = /^\s*who (?!(?:did|does|do|will|would|has|have|had|was|were|is|are)\b)\p{Ll}/iu;

const MEAL = /\b(?:banquet|dinner|lunch(?:eon)?|breakfast|tea party)\b/i;

/** "Which session of the Joint Commission": one of many. */
const OF_SERIES =
  /^\s*(?:which|what) (?:meeting|session|round|edition|summit|dialogue|consultation|conference) of (?:the |their )?[\p{L}'’ –-]{3,80}? (?:was|is|took|did|were|happened|convened|opened|met)\b/iu;
const NUMBERED_MEETING =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,3}(?:st|nd|rd|th)) (?:[\p{L}-]+ ){0,4}?(?:meeting|session|round|edition|summit|dialogue|consultation|conference)s?\b/iu;

/**
 * Whether the best sentence tells what a question on a meeting asks, better than the meetings do. `more`: the question says
 * more than names.
 */
export function isToldBySentence(question: Question, ask: MeetingAsk, more: boolean, context: Context): boolean {
  const { text, order } = question;
  const { needs } = context;
  const best = (): RankedPassage | undefined => rankPassages(question, context)[0];
  const told = (): string => best()?.sentence.text ?? '';
  return (
    ((DAY_BESIDE.test(text) || journeyTold(question, needs) !== undefined) && best() !== undefined) ||
    // Which one of a body's meetings it was is told by its number.
    (OF_SERIES.test(text) && NUMBERED_MEETING.test(told())) ||
    // Whose table somebody sat at, and whom he met before he came, is told as such.
    (MEAL.test(text) && MEAL.test(told())) ||
    (asksBesideJourney(text) && besideTold(text)?.test(told())) ||
    (asksOccasion(text) && tellsOccasion(told())) ||
    // The days of a stay are told by its first and its last.
    (asksDays(question.asked) && tellsDays(told())) ||
    // Office-holders of several states, whom nobody names, are told in one breath.
    tellsSeveral(text, best, needs) ||
    // Where a sentence holds every word of the question, who did it is told there.
    (WHO_DID.test(text) && more && holdsAll(best(), needs)) ||
    // Who of some office was the first to come is told by an article, not by the first whom the corpus holds.
    (asksRecord(text) && (best()?.score ?? 0) > 0.9) ||
    (order === 'first' && tellsFirst(best(), needs)) ||
    (ask.visit && isVisitToThing(question, ask, needs) && tellsVisit(best(), needs))
  );
}

/** "Which premiers did A meet": "the premiers of Chile, Peru and Laos", in a sentence that names A. */
function tellsSeveral(text: string, rank: () => RankedPassage | undefined, needs: readonly Need[]): boolean {
  const [, office] = OFFICES.exec(text) ?? [];
  // Ranked only for the few that ask so: it costs as much as an answer.
  const best = office ? rank() : undefined;
  if (!office || !best) return false;
  const told = new RegExp(`\\b${office} of ((?:the )?\\p{Lu}[^.;:]{2,80}?,? and (?:the )?\\p{Lu}\\p{L}+)`, 'iu').exec(
    best.sentence.text,
  );
  const states = new Set(findParties(told?.[1] ?? '').map(({ party }) => party));
  return (
    states.size > 1 &&
    needs.every((need) => need.is !== 'person' || !best.sentence.people.isDisjointFrom(need.keys)) &&
    findMeetingAsk(best.sentence.text) !== undefined
  );
}

const OFFICES =
  /^\s*(?:which|what) (?:other )?((?:(?:prime|foreign|defen[cs]e|trade|finance) )?ministers|presidents|premiers|leaders|chancellors|ambassadors) did\b/i;

/** "When did A visit the laboratory": a thing is gone to, of which a sentence tells the day. */
const isVisitToThing = ({ kind, text }: Question, ask: MeetingAsk, needs: readonly Need[]): boolean =>
  kind === 'when' &&
  needs.some(
    (need) =>
      need.is === 'word' &&
      need.hard &&
      need.start >= ask.end &&
      /^\s*(?:to )?(?:the |an? |his |her |their )?(?:[\p{L}-]+ ){0,2}$/iu.test(text.slice(ask.end, need.start)),
  );

/** Whether a sentence with a day of its own holds all that a question names, with whoever went as its subject. */
const tellsVisit = (best: RankedPassage | undefined, needs: readonly Need[]): boolean =>
  best !== undefined &&
  SOME_DAY.test(best.sentence.text) &&
  best.here >= needs.filter((need) => need.is === 'word' && need.hard).length &&
  needs.every(
    (need) =>
      need.is !== 'person' ||
      !best.sentence.people.isDisjointFrom(need.keys) ||
      /\b(?:[Hh]e|[Ss]he|[Tt]hey)\b/.test(best.sentence.text),
  );

const FIRST =
  /\bfirst(?:-ever)? (?:[\p{L}-]+ ){0,3}(?:meeting|talks|calls?|conversation|visit|trip|summit|encounter|time)\b(?! (?:since|in [\p{L} ]{2,20} years))|\bfirst (?:met|spoke|visited|talked)\b/iu;
/** Whether a sentence on all who are named tells their first meeting as such: that outweighs the first that the corpus reports. */
const tellsFirst = (best: RankedPassage | undefined, needs: readonly Need[]): boolean =>
  best !== undefined &&
  best.score > 0.8 &&
  FIRST.test(best.sentence.text) &&
  needs.every((need) => need.is !== 'person' || !best.sentence.people.isDisjointFrom(need.keys));

/** Whether the passage holds each telling word in small letters itself, and everybody who is named. */
function holdsAll(best: RankedPassage | undefined, needs: readonly Need[]): boolean {
  if (!best) return false;
  const telling = needs.filter((need) => need.is === 'word' && need.hard);
  return (
    best.here >= telling.length &&
    telling.every((need) => /^\p{Ll}/u.test(need.typed)) &&
    needs.every((need) => need.is !== 'person' || !best.sentence.people.isDisjointFrom(need.keys))
  );
}
