import { findParties, findPlaces } from '../../../../actor/gazetteer.ts';
import { classOfRole } from '../../../../actor/titles.ts';
import { findDates } from '../../../../calendar/dates-in-text.ts';
import { precisionOf } from '../../../../calendar/day.ts';
import type { Draft, KnownPerson } from '../../../draft.ts';
import { mentionsIn, sidesOf } from '../people/participants.ts';
import type { Gathered } from '../told/gathered.ts';
import type { Telling } from '../told/telling.ts';

/** A visit told without anybody who received the visitor. */
export function isLoneVisit({ mode, people }: Gathered): boolean {
  return mode === 'visit' && people.length > 0 && sidesOf(people) === 1;
}

/** "Is on a visit from … to …", "concluded a visit that began on …": the visit is news of its own, whoever was met. */
export function isToldWithItsDays({ mode, date, status, tellings: [first] }: Gathered): boolean {
  const days = date?.includes('/') || (status === 'planned' && first !== undefined && isSetForADay(first));
  if (mode !== 'visit' || !days || first?.trigger.form !== 'verb' || first.recalled) return false;
  return !/^visited/.test(first.sentence.text.slice(first.trigger.start));
}

/** "From July 28 to 29", in a text whose year is not known. */
export function namesBothEnds({ sentence }: Telling): boolean {
  return findDates(sentence.text).some(({ said }) => said.kind === 'calendar' && said.until !== undefined);
}

/** "Will travel to Hanoi on September 10": the day is that of the visit, not one from which it goes on. */
function isSetForADay({ date, sentence }: Telling): boolean {
  if (!date || precisionOf(date.date) !== 'day' || date.date.includes('/')) return false;
  return /\bon (?:[A-Z][a-z]+day,? )?$/.test(sentence.text.slice(0, date.mention.start));
}

/** The country where the visit goes. */
export function destinationOf({ people: [visitor], place, tellings: [first] }: Gathered): string | undefined {
  if (!place) return first && countryBehind(first, visitor);
  return findPlaces(place.place)[0]?.country ?? findParties(place.place)[0]?.party;
}

/** "Will visit India from …", "a trip of six days to India": the country right behind the words. */
function countryBehind({ sentence, trigger }: Telling, visitor: KnownPerson | undefined): string | undefined {
  const behind = sentence.text
    .slice(trigger.end, trigger.end + 60)
    .replace(/^ (?:of (?:[a-z]+|\d{1,2}) (?:days?|weeks?) )?(?:to )?(?:the )?/, '');
  if (/^country\b/.test(behind)) return onlyOther(sentence.text.slice(0, trigger.start), visitor);
  return findParties(behind).find(({ start, kind }) => start === 0 && kind === 'name')?.party;
}

/** "Peru rolled out the red carpet for him as he began his visit to the country": the one that the words named before. */
function onlyOther(before: string, visitor: KnownPerson | undefined): string | undefined {
  const named = findParties(before).filter(({ kind, party }) => kind === 'name' && party !== visitor?.country);
  const [first, ...others] = new Set(named.map(({ party }) => party));
  return others.length === 0 ? first : undefined;
}

/** "At talks with his counterpart X, the visitor said …". */
const AT_TALKS = /^(?:At|In|During) (?:the |a |his |her |their )?(?:[a-z]+ ){0,2}(?:talks|meeting) with /;

/**
 * Whether the telling says whom the visitor of the report met there: talks during the journey say more than the journey of
 * one who goes alone, and talks held say more than a journey without a day to the one who invited. Both held, or both
 * still to come.
 */
export function tellsWhomVisitorMet(visit: Gathered, telling: Telling): boolean {
  const [visitor] = visit.people;
  if (!visitor || visit.mode !== 'visit' || telling.mode === 'visit' || telling.recalled) return false;
  if (!isLoneVisit(visit) && (visit.date || telling.planned)) return false;
  if (telling.planned && telling.date) return false;
  if (telling.planned !== (visit.status === 'planned') || !visit.people.every((who) => telling.people.includes(who)))
    return false;
  if (sidesOf(telling.people) < 2 || (telling.trigger.form !== 'verb' && !AT_TALKS.test(telling.sentence.text)))
    return false;
  const country = destinationOf(visit);
  return country === undefined || telling.people.some((one) => one.country === country);
}

/** "The visitor and his Chilean counterpart, X, signed …": who received a lone visitor, named in the next sentences. */
export function findCounterpart(draft: Draft, visitor: KnownPerson): { who: KnownPerson; talks: boolean } | undefined {
  for (const sentence of draft.sentences.slice(0, 4)) {
    const named = mentionsIn(draft, sentence);
    const here = named.find(({ who }) => who === visitor);
    if (!here) continue;
    for (const { who, start, end } of named) {
      if (!who.country || who.country === visitor.country || start < here.end) continue;
      const between = sentence.text.slice(here.end - sentence.start, end - sentence.start);
      if (/^ and (?:his|her) [^.;]{0,30}\bcounterpart\b/.test(between))
        return {
          who,
          talks: /\b(?:after|during|following|in|at) (?:their|the) talks\b|\bheld talks\b/.test(sentence.text),
        };
    }
  }
  return undefined;
}

const INVITED_BY =
  /\b(?:at the invitation of|invited by|(?:as|is) the guest of|hosted by|invitation was (?:extended|made|issued) by) (?:the )?[^.;]{0,60}$/;

/** "At the invitation of the Chilean government, A announced": a body invited, and who stands behind the comma tells of it. */
const BODY_INVITED =
  /\b(?:[Gg]overnment|Party|State|Parliament|Assembly|Ministry|Committee|Senate|Congress), (?:the )?$/;

/** "Will be in Lima from May 3 to 5, said a spokesman, adding that President B had invited him". */
const HAS_INVITED = /^ (?:had |has )invited (?:him|her)\b/;

/** "X is coming at the invitation of Y and Z": the hosts of a visit whom one of the first sentences names beside the visitor. */
export function findInviters(draft: Draft, visitor: KnownPerson, country: string | undefined): readonly KnownPerson[] {
  for (const sentence of draft.sentences.slice(0, 4)) {
    const named = mentionsIn(draft, sentence);
    const speaksOfIt =
      named.some(({ who }) => who === visitor) ||
      /^(?:He|She|The (?:visit|trip|tour|invitation))\b/.test(sentence.text);
    const first = named.findIndex(({ start, end }) => {
      const before = sentence.text.slice(0, start - sentence.start);
      if (HAS_INVITED.test(sentence.text.slice(end - sentence.start))) return true;
      return INVITED_BY.test(before) && !BODY_INVITED.test(before);
    });
    const inviter = named[first];
    if (!speaksOfIt || !inviter || isSpokesperson(inviter.who) || inviter.who.country === visitor.country) continue;
    if (country !== undefined && inviter.who.country !== country) continue;
    const next = named[first + 1];
    const joined =
      next && /^,? and (?:by )?$/.test(sentence.text.slice(inviter.end - sentence.start, next.start - sentence.start));
    return joined && next.who.country === inviter.who.country ? [inviter.who, next.who] : [inviter.who];
  }
  return [];
}

/** "At the invitation of the Chilean government, spokesperson A announced": who tells of it invited nobody. */
const isSpokesperson = ({ role }: KnownPerson): boolean => role !== undefined && classOfRole(role) === 'spokesperson';
