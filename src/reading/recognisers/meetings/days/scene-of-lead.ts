import { findPlaces } from '../../../../actor/places.ts';
import { type DateMention, findDates } from '../../../../calendar/dates-in-text.ts';
import { daysBetween, latest, precisionOf } from '../../../../calendar/day.ts';
import { resolveDate } from '../../../../calendar/resolve-dates.ts';
import type { Draft, Sentence } from '../../../draft.ts';
import { isAhead } from '../../../tense.ts';
import { writtenOn } from '../../../written-on.ts';
import { mentionsIn } from '../people/participants.ts';
import type { Gathered } from '../told/gathered.ts';
import type { MeetingDate } from '../told/meeting-date.ts';
import type { MeetingPlace } from '../told/meeting-place.ts';
import { isLongAgo, isRemote } from '../told/news.ts';
import { DURING_A_STAY } from '../words/stay-words.ts';
import { findTriggers } from '../words/triggers.ts';
import { FRESH, OTHER_TELLER } from './day-of-lead.ts';
import { goesOnToAnotherDay } from './day-of-programme.ts';
import { isOfAThing } from './of-a-thing.ts';
import { TIED_TO_ANOTHER } from './time.ts';

/** How far down an opening in the manner of a feature goes on before it says who met. */
const OPENING = 4;

/** The day and the town in which a text opens. */
export interface Scene {
  readonly day: MeetingDate;
  readonly place: MeetingPlace | undefined;
}

/**
 * "If pledges exchanged in Nanning on Wednesday are kept", "brought it home on Monday": the scene that a feature opens
 * with, for those of whom the next sentences tell that they met and not when. Nobody else may be named up to there, and no
 * other coming together told.
 */
export function findSceneOfLead(draft: Draft, one: Gathered): Scene | undefined {
  const [first] = one.tellings;
  const told = first ? draft.sentences.indexOf(first.sentence) : -1;
  if (!first || told < 1 || told > OPENING || one.status !== 'held' || one.mode === 'visit' || isRemote(one.mode))
    return undefined;
  const opening = draft.sentences.slice(0, told);
  const others = opening.some((sentence) => mentionsIn(draft, sentence).some(({ who }) => !one.people.includes(who)));
  if (others) return undefined;
  if (DURING_A_STAY.test(first.sentence.text)) return undefined;
  for (const [nth, sentence] of opening.entries()) {
    if (CAME.test(sentence.text) || goesOnToAnotherDay(draft, nth + 1, told + 1)) continue;
    const scene = sceneIn(draft, sentence, opening.slice(nth));
    if (scene) return scene;
  }
  return undefined;
}

/** Of an arrival only the day is told: what follows may be of another. */
const CAME = /\b(?:arriv|land(?:ed|ing)|touched down|flew|left|depart)/;

/** "The guns fired on Monday.": a day counted from the writing, in a sentence and no heading. */
const isCounted = ({ text }: Sentence, { said }: DateMention): boolean =>
  (said.kind === 'weekday' || said.kind === 'offset') && /[.!?]["”’')]?$/.test(text);

/** Words right before a day that name a town: "in Nanning on ". */
const IN_TOWN = /\bin (?:the )?(?<town>[^.,;:]{3,40}?)(?:,)?(?: late| early)?(?: on)? $/;
/** The other way round: "on Monday in Hanoi". */
const THEN_TOWN = /^(?: (?:morning|afternoon|evening|night))?,? in (?:the )?(?=\p{Lu})/u;

/** Somebody told it, or it is to come, or a thing's day. */
const TOLD = /\b(?:said|says|told|reported|announced|according|since|until|by)\b[^.;]{0,40}$/;

function sceneIn(draft: Draft, sentence: Sentence, opening: readonly Sentence[]): Scene | undefined {
  const { text } = sentence;
  if (findTriggers(text).some(({ form, mode }) => form === 'verb' && mode !== 'visit')) return undefined;
  const written = writtenOn(draft);
  const on = written && latest(written);
  for (const mention of findDates(text)) {
    const before = text.slice(0, mention.start);
    if (mention.said.kind === 'offset' && mention.said.unit !== 'day') continue;
    if (TIED_TO_ANOTHER.test(before.slice(-90)) || OTHER_TELLER.test(before) || isOfAThing(text, mention)) continue;
    if (isAhead(text, mention.start) && !HAPPENED.test(before)) continue;
    const resolved = resolveDate(mention.said, written, 'past');
    const day = resolved && precisionOf(resolved.date) === 'day' ? latest(resolved.date) : undefined;
    if (!resolved || !day || !on || daysBetween(day, on) > FRESH || daysBetween(day, on) < 0) continue;
    if (isLongAgo(draft, resolved.date)) continue;
    const place = townAt(text, mention.start, mention.end);
    // A day without a town stands for the news only where the opening goes on to one of those who met.
    if (
      !place &&
      (TOLD.test(before) || !isCounted(sentence, mention) || !opening.some((one) => mentionsIn(draft, one).length > 0))
    )
      continue;
    return { day: { ...resolved, mention }, place };
  }
  return undefined;
}

/** "Pledges exchanged in Nanning": what was done there by somebody, whatever is to come of it. */
const HAPPENED = /\b[a-z]{3,12}(?:ed|en|wn|ung|aid|ade|ut|ept) (?:[a-z]+ ){0,3}in (?:the )?[^.,;:]{3,40}$/;

function townAt(text: string, start: number, end: number): MeetingPlace | undefined {
  const before = IN_TOWN.exec(text.slice(0, start));
  const after = THEN_TOWN.exec(text.slice(end));
  const places = findPlaces(text);
  const at = before?.groups?.town === undefined ? -1 : start - before[0].length + before[0].indexOf(before.groups.town);
  const town =
    places.find((place) => before !== null && place.start >= at && place.end <= start && start - place.end < 14) ??
    places.find((place) => after !== null && place.start === end + after[0].length);
  return town && { place: town.text, canonicalPlace: town.place };
}
