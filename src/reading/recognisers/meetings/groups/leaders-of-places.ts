import { findPlaces } from '../../../../actor/gazetteer.ts';
import type { Draft, KnownPerson, Sentence } from '../../../draft.ts';
import { mentionsWithin } from '../../../mentions.ts';
import { writtenOn } from '../../../written-on.ts';
import { dateIn } from '../days/time.ts';
import { modeOf } from '../manner/mode.ts';
import { statusOf } from '../manner/status.ts';
import { SUBJECT_STARTS, sidesOf } from '../people/participants.ts';
import { placeIn } from '../places/place.ts';
import { type Gathered, gather } from '../told/gathered.ts';
import { composeTelling } from '../told/telling.ts';
import type { Trigger } from '../words/trigger.ts';

/** How far down a text the lead may stand, and how far below it those who spoke are named. */
const LEAD = 2;
const NEAR = 8;

/** "Leaders of the border provinces of A and B and those of C", who go without names. */
const LEADERS =
  /^(?:The |Senior |Top |Party |Government |Provincial ){0,2}(?:[Ll]eaders|[Oo]fficials|[Aa]uthorities) (?:of|from) /;
const MET =
  /\b(?:held|had|attended|opened|co-chaired|organi[sz]ed) (?:an?|the|their) (?:[A-Za-z-]+ ){0,4}(?:meeting|talks|conference|dialogue|gathering|get-together|session)\b|\bmet\b(?= (?:in|at|on|to|for|with)\b)/;

/**
 * "Leaders of the provinces A and B together with those of C held a meeting", and below it their heads speak, whose
 * posts name those places: one meeting of those heads. `undefined` unless they are of two countries.
 */
export function findLeadersOfPlaces(draft: Draft): Gathered | undefined {
  for (const sentence of draft.sentences.slice(0, LEAD)) {
    const met = LEADERS.test(sentence.text) ? MET.exec(sentence.text) : null;
    if (!met || mentionsWithin(draft, sentence).some(({ by }) => by === 'name')) continue;
    const places = findPlaces(sentence.text).filter(({ start }) => start < met.index);
    const people = headsOf(draft, sentence, new Set(places.map(({ place }) => place)));
    if (!people) continue;
    const trigger: Trigger = { start: met.index, end: met.index + met[0].length, mode: 'meeting', form: 'verb' };
    const written = writtenOn(draft);
    const { planned, wished, recalled } = statusOf(sentence, trigger, written);
    if (planned || wished || recalled) continue;
    const mode = modeOf(draft, sentence.text, trigger);
    const date = dateIn(sentence, trigger.start, written, false, mode);
    const place = placeIn(draft.article, sentence, trigger.start, mode);
    return gather(composeTelling({ sentence, trigger, people, mode, planned: false, recalled: false }, date, place));
  }
  return undefined;
}

/** More do not speak at such a meeting. */
const MOST_HEADS = 6;

/** Who open a sentence, and have posts that name places of the lead, in the order in which they speak. */
function headsOf(draft: Draft, lead: Sentence, places: ReadonlySet<string>): KnownPerson[] | undefined {
  const at = draft.sentences.indexOf(lead);
  const heads = new Set<KnownPerson>();
  for (const next of draft.sentences.slice(at + 1, at + 1 + NEAR))
    for (const { by, who, start } of mentionsWithin(draft, next))
      if (
        by === 'name' &&
        who.country &&
        start - next.start < SUBJECT_STARTS &&
        findPlaces(who.role ?? '').some(({ place }) => places.has(place))
      )
        heads.add(who);
  const people = [...heads];
  return sidesOf(people) === 2 && people.length <= MOST_HEADS ? people : undefined;
}
