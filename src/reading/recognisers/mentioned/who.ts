import { findParties } from '../../../actor/parties.ts';
import { findPlaces } from '../../../actor/places.ts';
import { classOfRole } from '../../../actor/titles.ts';
import type { Draft, KnownPerson, PersonMention, Sentence } from '../../draft.ts';
import { mentionsWithin } from '../../mentions.ts';
import type { OwnDate } from './event-date.ts';
import type { EventWords } from './event-words.ts';
import { isOneBreath } from './one-breath.ts';

/** "His visit", "their talks", "the visit": whose it is stands elsewhere in the sentence. */
const POINTS = /\b(?:his|her|the|an?|which|who|had|also)\s(?:[A-Za-z-]+ ){0,3}$/;
const THEIR = /\b(?:their|the two (?:[a-z]+['’]? )?|they|both) ?(?:[a-z]+ ){0,3}$/i;
const OPENS = /^(?:[A-Z][a-z]+ing|On|At|In|During|Looking back|Speaking) /;
const WHOM = /\b(?:whom|with whom) (?:he|she|they) (?:had |last |also )?$/;
const PRONOUN = /\b(?:he|she)\b[^,;]{0,30}$/i;

/** Who took part in the event, by the words around it; nobody where they do not say. */
export function whoIsNamed(
  draft: Draft,
  sentence: Sentence,
  plain: string,
  event: EventWords,
  date: OwnDate,
  pair: readonly KnownPerson[],
): readonly KnownPerson[] {
  const all = mentionsWithin(draft, sentence).filter(({ who }) => !isBystander(who));
  const at = (mention: PersonMention): [from: number, to: number] => [
    mention.start - sentence.start,
    mention.end - sentence.start,
  ];
  const to = Math.max(date.mention.end, event.end);
  const inside = all.filter((one) => at(one)[0] >= event.end && at(one)[1] <= Math.max(date.mention.start, event.end));
  const next = all.find(
    (one) => at(one)[0] >= to && /^,? (?:with|by|between) (?:the )?$/.test(plain.slice(to, at(one)[0])),
  );
  const behind = distinct([...inside, ...(next ? [next] : [])].map(({ who }) => who));
  const before = all.filter((one) => at(one)[1] <= event.start);
  const near = before.findLast((one) =>
    /^['’]?s?,? (?:[A-Za-z0-9'’-]+ ){0,5}$/.test(plain.slice(at(one)[1], event.start)),
  );
  const owner = before.at(-1);
  if (event.mode === 'visit') {
    const by = behind.find(({ country }) => country === undefined || country !== goal(plain, event, date));
    const own = owner && /^(?:['’]s? |, whose )/.test(plain.slice(at(owner)[1])) && near ? near.who : undefined;
    const guest = own ?? by ?? visitor(draft, sentence, plain, event, date, before, all);
    return guest ? [guest] : [];
  }
  const lead = plain.slice(0, event.start);
  if (WHOM.test(lead.slice(-40))) {
    const object = owner?.who;
    const subject = before.find(({ who }) => who !== object && who.country !== object?.country)?.who;
    return object && subject ? [subject, object] : [];
  }
  if (behind.length > 1 && event.form === 'noun') return behind;
  if (THEIR.test(lead.slice(-60)) && behind.length === 0) {
    const own = ownersOf(before, at, lead);
    if (own) return own;
    const named = distinct(before.map(({ who }) => who));
    return named.length === 2 && sides(named) === 2 ? named : named.length === 0 ? pair : [];
  }
  if (behind.length === 0) {
    const both = coupled(before, at, plain, event);
    if (both) return both;
  }
  const [other] = behind;
  const verb = event.form === 'verb' ? objectOf(all, at, plain, event) : undefined;
  const object = other ?? verb;
  if (!object) return [];
  const subject =
    near && near.who !== object
      ? near.who
      : PRONOUN.test(lead.slice(-40)) || POINTS.test(lead.slice(-40))
        ? before.find(({ who }) => who !== object && who.country !== object.country)?.who
        : undefined;
  return subject ? distinct([subject, object, ...behind]) : [];
}

/** "As X and Y agreed in their phone call": the two right before the word that points at them. */
function ownersOf(
  before: readonly PersonMention[],
  at: (mention: PersonMention) => readonly [number, number],
  lead: string,
): readonly KnownPerson[] | undefined {
  const [first, second] = before.slice(-2);
  if (!first || !second || first.who === second.who) return undefined;
  const between = lead.slice(at(first)[1], at(second)[0]);
  const after = lead.slice(at(second)[1]);
  return /^,? and (?:[A-Za-z-]+ ){0,8}$/.test(between) && /^,? (?:[a-z]+ ){0,4}their (?:[A-Za-z-]+ ){0,3}$/.test(after)
    ? [first.who, second.who]
    : undefined;
}

/** Whom the verb is done to: the one right behind it. */
function objectOf(
  all: readonly PersonMention[],
  at: (mention: PersonMention) => readonly [number, number],
  plain: string,
  { end }: EventWords,
): KnownPerson | undefined {
  return all.find(
    (one) =>
      at(one)[0] >= end &&
      /^ (?:with |to |by )?(?:[A-Za-z'’-]+ ){0,5}$/.test(plain.slice(end, at(one)[0])) &&
      isOneBreath(plain.slice(end, at(one)[0])),
  )?.who;
}

/** "X and Y met", "he and his counterpart Y talked": the two right before the verb. */
function coupled(
  before: readonly PersonMention[],
  at: (mention: PersonMention) => readonly [number, number],
  plain: string,
  { start }: EventWords,
): readonly KnownPerson[] | undefined {
  const last = before.at(-1);
  if (
    !last ||
    !/^ (?:(?:last|first|had|also|again|both|previously) ){0,2}(?:(?:held|had|met for) (?:[a-z-]+ ){0,3})?$/.test(
      plain.slice(at(last)[1], start),
    )
  )
    return undefined;
  const rest = before.filter(({ who }) => who !== last.who);
  const other = rest.at(-1);
  const between = other ? plain.slice(at(other)[1], at(last)[0]) : '';
  if (other && /^,? and (?:[A-Za-z-]+ ){0,8}$/.test(between)) return distinct([other.who, last.who]);
  const pronoun = /\b(?:he|she) and (?:(?:his|her) )?(?:[A-Za-z-]+ ){0,5}$/.test(plain.slice(0, at(last)[0]));
  const subject = pronoun ? rest.find(({ who }) => who.country !== last.who.country)?.who : undefined;
  return subject ? [subject, last.who] : undefined;
}

/** Who paid the visit when its own words only point: the nearest before it who is not at home where it went, else who speaks of it. */
function visitor(
  draft: Draft,
  sentence: Sentence,
  plain: string,
  event: EventWords,
  date: OwnDate,
  before: readonly PersonMention[],
  all: readonly PersonMention[],
): KnownPerson | undefined {
  const lead = plain.slice(0, event.start);
  if (
    event.form === 'noun' &&
    !date.stay &&
    !POINTS.test(lead.slice(-50)) &&
    !/\b(?:paid|made|on) (?:[a-z]+ ){0,4}$/.test(lead.slice(-50))
  )
    return undefined;
  const stay = date.stay ? guestHere(draft) : undefined;
  const to = goal(plain, event, date) ?? stay?.here;
  const abroad = ({ who }: PersonMention): boolean =>
    who.country !== undefined && to !== undefined && who.country !== to;
  const found = before.findLast(abroad);
  if (found || stay) return found?.who ?? stay?.guest;
  if (before.length > 0) return undefined;
  if (OPENS.test(plain)) return all.find((one) => one.start - sentence.start > event.end && abroad(one))?.who;
  const nth = draft.sentences.indexOf(sentence);
  const prior = draft.sentences[nth - 1];
  const speaker = PRONOUN.test(lead.slice(0, 60)) && prior ? mentionsWithin(draft, prior)[0] : undefined;
  return speaker && abroad(speaker) ? speaker.who : undefined;
}

/** The state that the visit went to, where the words name it or a town of it. */
function goal(plain: string, event: EventWords, date: OwnDate): string | undefined {
  const words = plain.slice(
    event.start,
    Math.max(event.end, date.mention.start) + (date.mention.start < event.end ? 60 : 0),
  );
  const to = /\b(?:to|in|visited|visiting|visit|for)\b (?:the )?(?=[A-Z])/.exec(words);
  if (!to) return undefined;
  const rest = words.slice(to.index + to[0].length).slice(0, 60);
  return findParties(rest)[0]?.party ?? findPlaces(rest)[0]?.country;
}

/** Whose visit an article is about: who met others in a country that is not theirs. */
function guestHere(draft: Draft): { readonly guest: KnownPerson; readonly here: string } | undefined {
  for (const { place, participants } of draft.meetings) {
    const here = place && (findPlaces(place)[0]?.country ?? findParties(place)[0]?.party);
    const [guest, ...more] = participants.filter(({ country }) => country !== undefined && country !== here);
    const who = draft.people.find(({ name, country }) => name === guest?.name && country === guest.country);
    if (here && who && more.length === 0 && participants.some(({ country }) => country === here))
      return { guest: who, here };
  }
  return undefined;
}

const isBystander = ({ role }: KnownPerson): boolean => role !== undefined && classOfRole(role) === 'spokesperson';
const distinct = (people: readonly KnownPerson[]): KnownPerson[] => [...new Set(people)];
const sides = (people: readonly KnownPerson[]): number => new Set(people.map(({ country }) => country ?? '?')).size;
