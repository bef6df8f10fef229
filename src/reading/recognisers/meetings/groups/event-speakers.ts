import { findParties, isState } from '../../../../actor/gazetteer.ts';
import type { Draft, KnownPerson, Sentence } from '../../../draft.ts';
import { mentionsWithin } from '../../../mentions.ts';
import { writtenOn } from '../../../written-on.ts';
import { dateIn } from '../days/time.ts';
import { statusOf } from '../manner/status.ts';
import { placeIn } from '../places/place.ts';
import { type Gathered, gather } from '../told/gathered.ts';
import { composeTelling } from '../told/telling.ts';

/** Headings may stand above the lead. */
const LEAD = 3;
/** How far below it those who spoke are named. */
const SPEAK_WITHIN = 10;
/** How far into a sentence its subject may stand. */
const SUBJECT = 260;

const EVENT =
  /\b(?:[Dd]ialogue|[Tt]alks?|[Cc]onsultations?|[Mm]eeting|[Ss]ession)\b[^.;]{0,160}?\b(?:(?:was|were) (?:held|convened|organi[sz]ed|opened)|took place|held(?= (?:on |in |at |here |yesterday |today |late |early )?(?:[A-Z]|the )))\b|\b(?:held|convened|opened) (?:its|their|the) (?:[a-z0-9-]+ ){0,3}(?:dialogue|talks|consultations?|meeting|session)\b/;
const OF_TALKS = /\b(?:dialogue|talks?|consultations?)\b/i;
const AT_IT =
  /\b(?:[Aa]t|[Aa]ddressing|[Ss]peaking at|[Dd]uring) the (?:event|dialogue|talks?|meeting|session|consultations?)\b/;
const SPEAKS =
  /^(?:, [^;]{3,200},)?,? (?:also |then )?(?:said|stressed|affirmed|noted|proposed|suggested|stated|underlined|expressed|hailed|hoped|thanked|pledged|emphasi[sz]ed|highlighted|voiced|praised|spoke|called|urged)\b/;

/**
 * "The dialogue between A and B was held in Oslo", and below what somebody of each side said "at the event": those who
 * spoke first for the two states met there, where the text reports no other meeting. Day and place are those of the event.
 */
export function findEventSpeakers(draft: Draft): Gathered | undefined {
  for (const [at, sentence] of draft.sentences.slice(0, LEAD).entries()) {
    const event = EVENT.exec(sentence.text);
    if (!event) continue;
    const below = draft.sentences.slice(at + 1, at + 1 + SPEAK_WITHIN);
    if (!below.some(({ text }) => AT_IT.test(text))) continue;
    const states = new Set(
      findParties(sentence.text)
        .filter(({ party, kind }) => kind !== 'metonym' && isState(party))
        .map(({ party }) => party),
    );
    const people = states.size === 2 ? oneOfEach(draft, sentence, below, states) : [];
    if (people.length !== 2) continue;
    const mode = OF_TALKS.test(event[0]) ? 'talks' : 'meeting';
    const trigger = { start: event.index, end: event.index + event[0].length, mode, form: 'verb' } as const;
    const written = writtenOn(draft);
    const { planned, wished, recalled } = statusOf(sentence, trigger, written);
    if (planned || wished || recalled) continue;
    const date = dateIn(sentence, trigger.end, written, false, mode);
    const place = placeIn(draft.article, sentence, trigger.end, mode);
    return gather(composeTelling({ sentence, trigger, people, mode, planned, recalled }, date, place));
  }
  return undefined;
}

/** The first of each state who holds an office and speaks; whom the lead names with his office counts before them. */
function oneOfEach(
  draft: Draft,
  lead: Sentence,
  below: readonly Sentence[],
  states: ReadonlySet<string>,
): readonly KnownPerson[] {
  const speakers = below.flatMap((next) =>
    mentionsWithin(draft, next)
      .filter(({ start, end }) => start - next.start <= SUBJECT && SPEAKS.test(next.text.slice(end - next.start)))
      .map(({ who }) => who),
  );
  const named = [...mentionsWithin(draft, lead).map(({ who }) => who), ...speakers];
  return [...states].flatMap(
    (state) => named.find(({ country, role }) => country === state && role !== undefined) ?? [],
  );
}
