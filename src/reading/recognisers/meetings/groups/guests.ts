import { findParties } from '../../../../actor/gazetteer.ts';
import { classOfRole } from '../../../../actor/titles.ts';
import type { Draft, KnownPerson, Sentence } from '../../../draft.ts';
import { writtenOn } from '../../../written-on.ts';
import { dateIn } from '../days/time.ts';
import { modeOf } from '../manner/mode.ts';
import { statusOf } from '../manner/status.ts';
import { mentionsIn, participantsIn, SUBJECT_STARTS } from '../people/participants.ts';
import { placeIn } from '../places/place.ts';
import { peopleOf } from '../tell.ts';
import { composeTelling, type Telling } from '../told/telling.ts';
import type { Trigger } from '../words/trigger.ts';

const OFFICES =
  /^(?:The )?(?:[A-Za-z]+ ){0,3}(?:ministers|leaders|presidents|premiers|chiefs|secretaries|heads|speakers|diplomats) (?:of|from) /i;

/** "Foreign ministers of A and B talked over the phone": a lead that names only offices and countries; their holders are named right after it. */
function holdersOfNext(
  draft: Draft,
  sentence: Sentence,
  at: number,
  trigger: Trigger,
): readonly KnownPerson[] | undefined {
  const next = draft.sentences[at + 1];
  const office = OFFICES.exec(sentence.text)?.[0];
  if (!next || office === undefined) return undefined;
  const countries = new Set(findParties(sentence.text.slice(0, trigger.start)).map(({ party }) => party));
  if (countries.size < 2) return undefined;
  const people = participantsIn(draft, next, undefined);
  if (people.length < countries.size) return oneOfEach(draft, at, office, countries);
  return isOneOfEach(people, countries) ? people : undefined;
}

/** Whether there is one for every country, and nobody else. */
const isOneOfEach = (people: readonly KnownPerson[], countries: ReadonlySet<string>): boolean =>
  people.length === countries.size && [...countries].every((country) => people.some((who) => who.country === country));

/** How far below such a lead its people are named. */
const NAMED_WITHIN = 5;

/** Those of that office, one of each country, whom the next sentences name one after the other. */
function oneOfEach(
  draft: Draft,
  at: number,
  office: string,
  countries: ReadonlySet<string>,
): readonly KnownPerson[] | undefined {
  const kind = classOfRole(office.replace(/^The /, '').replace(/s (?:of|from) $/i, ''));
  const named = draft.sentences
    .slice(at, at + NAMED_WITHIN)
    .flatMap((next) => mentionsIn(draft, next).map(({ who }) => who))
    .filter(({ role, country }) => role && country && countries.has(country) && classOfRole(role) === kind);
  const people = [...new Set(named)];
  return isOneOfEach(people, countries) ? people : undefined;
}

/** A lead that names nobody ("a meeting between the co-chairmen took place"): the two whom the next sentence has for its subject. */
function subjectsOfNext(draft: Draft, sentence: Sentence, at: number): readonly KnownPerson[] | undefined {
  const next = draft.sentences[at + 1];
  if (!next || participantsIn(draft, sentence, undefined).length > 0) return undefined;
  const people = participantsIn(draft, next, undefined);
  const [first, other, ...more] = people;
  if (!first?.country || !other?.country || more.length > 0 || first.country === other.country) return undefined;
  const [one, two] = [first, other].map((who) => mentionsIn(draft, next).find((mention) => mention.who === who));
  if (!one || !two || one.start > next.start + SUBJECT_STARTS) return undefined;
  return /^,?(?: [^.;,]{0,60},)? and (?:[a-z]+ )?$/.test(draft.article.parts.body.slice(one.end, two.start))
    ? people
    : undefined;
}

/** "Received the visiting US senator": the side that the lead does not name stands in the sentences after it. */
function withOtherOfNext(
  draft: Draft,
  sentence: Sentence,
  at: number,
  trigger: Trigger,
): readonly KnownPerson[] | undefined {
  const first = peopleOf(draft, sentence, trigger)[0];
  if (!first || !(GUEST.test(sentence.text.slice(trigger.end)) || GROUP.test(sentence.text.slice(trigger.end))))
    return undefined;
  const spokenOf = draft.countries.slice(0, 3);
  for (const next of draft.sentences.slice(at + 1, at + 5)) {
    const named = participantsIn(draft, next, undefined).filter((who) => !isOnlyVisitor(draft, next, who));
    const other = named.find((who) => who.country && who.country !== first.country);
    if (!other?.country || !spokenOf.includes(other.country)) continue;
    return LED_BY.test(next.text) || AMONG_THEM.test(next.text)
      ? [first, ...named.filter(({ country }) => country === other.country)]
      : [first, other];
  }
  return undefined;
}

/** "Notably the visits to Oslo by X and Y": whoever is named by his own visits did not come here. */
const isOnlyVisitor = (draft: Draft, next: Sentence, who: KnownPerson): boolean =>
  mentionsIn(draft, next)
    .filter((mention) => mention.who === who)
    .every(({ start }) => OF_VISITS.test(next.text.slice(0, start - next.start)));
const OF_VISITS = /\b(?:visits?|trips?|tours?)\b[^.;]{0,40} (?:by|of|from) [^.;]{0,110}$/;

const GUEST =
  /\b(?:counterpart|delegation|guest|ambassador|minister|senator|president|envoy|chairman|chairwoman|speaker|secretary|premier|leader|delegates|official)\b/i;

/** "Met with a number of leading figures", "received a group of executives": whom the next sentence names in part. */
const GROUP =
  /^[^.;,]{0,60} (?:(?:group|number|gathering|delegation|team|dozens?) of |(?:representatives|executives|members|leaders|scholars|veterans|businesspeople|entrepreneurs|lawmakers|figures) (?:of|from) )/;

/** "Among those attending were A, B and C", "The group included A and B": all whom it names were there. */
const AMONG_THEM =
  /^(?:Among (?:the|those|them)\b[^.;,]{0,40}\b(?:were|was)\b|(?:The|Its|Their) (?:[a-z]+ ){0,2}(?:group|delegation|team|guests|members|participants|attendees|visitors|delegates) (?:also )?(?:includes?|included|comprised?|were|consisted of|was made up of)\b|(?:Those (?:attending|present)|Attendees|Participants) (?:included|were)\b)/;

/** "The delegation is headed by A, B and C": all of them came. */
const LED_BY = /\b(?:delegation|group|team|mission|party) (?:is|was) (?:[a-z]+ )?(?:headed|led) by\b/i;

/** "Meeting with the delegation, A voiced his delight". */
const MEETING_THE = /^(?:Meeting|Talking) (?:with )?(?:the|his|her) [^.;,]{3,60}, /;

/** A lead that tells of a meeting without naming both sides: who is missing is named in the sentences after it. */
export function joinNext(draft: Draft, sentence: Sentence, at: number, trigger: Trigger): Telling | undefined {
  const tells = trigger.form === 'verb' || OFFICES.test(sentence.text) || MEETING_THE.test(sentence.text);
  if (trigger.mode === 'visit' || !tells) return undefined;
  const people =
    holdersOfNext(draft, sentence, at, trigger) ??
    withOtherOfNext(draft, sentence, at, trigger) ??
    subjectsOfNext(draft, sentence, at);
  if (!people) return undefined;
  const written = writtenOn(draft);
  const { planned, wished } = statusOf(sentence, trigger, written);
  if (wished) return undefined;
  const mode = modeOf(draft, sentence.text, trigger);
  const date = dateIn(sentence, trigger.start, written, planned, mode);
  const place = placeIn(draft.article, sentence, trigger.start, mode);
  return composeTelling({ sentence, trigger, people, mode, planned, recalled: false }, date, place);
}

/** "Separate meetings with A and B" are as many meetings as there are guests. */
export function apart(telling: Telling): Telling[] {
  const [first, ...others] = telling.people;
  if (
    !first ||
    others.length < 2 ||
    (telling.mode === 'message' && telling.people.filter(({ country }) => country === first.country).length > 1) ||
    !/\bseparate(?:ly)?\b|\bone after (?:another|the other)\b|\brespectively\b|\b(?:bilateral |had |held )meetings\b|\b(?:string|series|round|flurry) of (?:[a-z-]+ ){0,2}(?:meetings|encounters|talks|contacts)\b|\b(?:hosted|held|gave|granted) (?:[a-z]+ )?receptions\b|\bpaid (?:[a-z]+ )?calls (?:on|to)\b/i.test(
      telling.sentence.text,
    )
  )
    return [telling];
  const guests = others.filter(({ country }) => country !== first.country);
  const [guest, ...more] = guests;
  // "A and B received the guest separately".
  if (guest && more.length === 0)
    return telling.people.filter((one) => one !== guest).map((host) => ({ ...telling, people: [host, guest] }));
  return guests.map((guest) => ({ ...telling, people: [first, guest] }));
}
