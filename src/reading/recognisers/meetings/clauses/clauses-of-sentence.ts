import { findParties } from '../../../../actor/gazetteer.ts';
import type { Draft, KnownPerson, Sentence } from '../../../draft.ts';
import { mentionsWithin } from '../../../mentions.ts';
import { DURING_WHICH } from '../days/time.ts';
import { statusOf } from '../manner/status.ts';
import { mentionsIn, participantsIn, sidesOf, speaksOfBoth } from '../people/participants.ts';
import { SET } from '../people/partners.ts';
import { speakerBefore } from '../people/pronouns.ts';
import { OTHER_OCCASION } from '../tell.ts';
import type { Trigger } from '../words/trigger.ts';
import { afterTalks } from './after-talks.ts';
import type { Clause } from './clause.ts';
import { namedWithin, subjectOf } from './clause-parts.ts';
import { toldSomeone } from './told-someone.ts';

/**
 * A sentence that brings one person together with others by several verbs ("is to hold talks with A, and to meet with B"),
 * by one verb with several partners and days ("met with A on Monday, and with C on Tuesday"), with a plan told in passing
 * ("a stay which includes talks with D"), or tells that others did the same ("as did C and D"), as its clauses; `undefined`
 * for any other sentence.
 */
export function clausesOf(draft: Draft, sentence: Sentence, triggers: readonly Trigger[]): Clause[] | undefined {
  return (
    afterTalks(draft, sentence, triggers) ??
    toldSomeone(draft, sentence, triggers) ??
    inPassing(draft, sentence, triggers) ??
    whileOthers(draft, sentence, triggers) ??
    severalPairs(draft, sentence, triggers) ??
    ownSubjects(draft, sentence, triggers) ??
    severalVerbs(draft, sentence, triggers) ??
    severalPartners(draft, sentence, triggers) ??
    asDidOthers(draft, sentence, triggers)
  );
}

/** "Is to hold talks with A and see B": the second verb depends on the same "is to". */
const BASE_FORM = /^(?:see|call on|meet|hold|have|attend|co-chair|chair|receive|be) /;

function severalVerbs(draft: Draft, sentence: Sentence, triggers: readonly Trigger[]): Clause[] | undefined {
  const verbs = triggers.filter(
    ({ mode, form, start, end }) =>
      mode !== 'visit' &&
      (form === 'verb' ||
        /\bwhere an? $/.test(sentence.text.slice(Math.max(0, start - 8), start + 2)) ||
        (/^(?:an?|his|her) $|^[^.;]{0,200}, (?:where|and) (?:(?:an?|his|her) )?$/.test(sentence.text.slice(0, start)) &&
          SET.test(sentence.text.slice(end)))),
  );
  const [first, ...others] = verbs;
  if (!first || others.length === 0) return undefined;
  const within = namedWithin(draft, sentence);
  // "After meeting with A, B held talks with C": A is of another occasion.
  const opening = OTHER_OCCASION.exec(sentence.text)?.[0].length ?? 0;
  const [named, ...more] = within(opening < first.start ? opening : 0, first.start);
  if (more.length > 0) return undefined;
  const [guest] = within(first.end, sentence.text.length);
  const subject = subjectOf(draft, sentence, first.start, named, guest);
  if (!subject) return undefined;
  const inside = DURING_WHICH.test(sentence.text.slice(0, first.start)) ? first.start : 0;
  const clauses = verbs.map((trigger, at): Clause & { people: readonly KnownPerson[] } => {
    const to = verbs[at + 1]?.start ?? sentence.text.length;
    const guests = within(trigger.end, to);
    return {
      trigger,
      people: [subject, ...(guests.length > 0 ? guests : pointedAt(draft, sentence, trigger.end, to, subject))],
      within: [at === 0 ? inside : trigger.start, to],
      ...(at > 0 && BASE_FORM.test(sentence.text.slice(trigger.start)) && statusOf(sentence, first, undefined).planned
        ? { planned: true as const }
        : {}),
      ...(inside > 0 ? {} : { head: first.start }),
    };
  });
  const guests = clauses.flatMap(({ people }) => people.slice(1));
  if (new Set(guests).size !== guests.length || clauses.some(({ people }) => people.length < 2 || people.length > 4))
    return undefined;
  // A partner of one's own side, or of a side that the text leaves open, makes no meeting and joins nobody else's.
  const told = clauses.filter(({ people }) => sidesOf(people) === 2);
  return told.length > 0 ? told : undefined;
}

/** "Talks with his Lao counterpart": a partner by his role, right behind the words. */
function pointedAt(draft: Draft, sentence: Sentence, from: number, to: number, subject: KnownPerson): KnownPerson[] {
  const pointing = mentionsWithin(draft, sentence).find(
    ({ by, who, start, end }) =>
      by === 'role' &&
      start - sentence.start >= from &&
      start - sentence.start <= from + 20 &&
      end - sentence.start <= to &&
      who.country !== subject.country,
  );
  return pointing ? [pointing.who] : [];
}

/** "…, and with C on Tuesday": where the next partner of the same verb begins. */
const AND_WITH =
  /(?:,| and|, and) (?:(?:later|then|also|separately|afterwards|on [A-Z][a-z]+day) )?with (?=[A-Z]|the |his |her )/g;

/** "…A on Monday and B the same day": the day between two names tells them apart. */
const AND_AFTER_DAY =
  /(?<=\b(?:on (?:[A-Z][a-z]+day|[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}|the \d{1,2}(?:st|nd|rd|th))|today|yesterday|tomorrow|morning|afternoon|evening|in (?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: (?:19|20)\d\d)?)),? and (?:then |later )?(?=[A-Z]|the [A-Z]|his |her )/g;

function severalPartners(draft: Draft, sentence: Sentence, triggers: readonly Trigger[]): Clause[] | undefined {
  const verbs = triggers.filter(({ mode, form }) => form === 'verb' && mode !== 'visit');
  const [trigger] = verbs;
  if (!trigger || verbs.length > 1) return undefined;
  const starts = [AND_WITH, AND_AFTER_DAY]
    .flatMap((pattern) => [...sentence.text.matchAll(pattern)].map(({ index }) => index))
    .filter((at) => at > trigger.end)
    .sort((a, b) => a - b);
  if (starts.length === 0 || starts.length > 5) return undefined;
  const within = namedWithin(draft, sentence);
  const [named, ...more] = within(0, trigger.start);
  if (more.length > 0) return undefined;
  const bounds = [trigger.end, ...starts, sentence.text.length];
  const guests = bounds.slice(1).map((to, at) => within(bounds[at] ?? 0, to)[0]);
  const subject = subjectOf(draft, sentence, trigger.start, named, guests[0]);
  if (!subject || guests.some((guest) => !guest || guest.country === subject.country)) return undefined;
  if (new Set(guests).size !== guests.length) return undefined;
  return guests.map((guest, at) => ({
    trigger,
    people: guest ? [subject, guest] : [subject],
    within: [at === 0 ? 0 : (bounds[at] ?? 0), bounds[at + 1] ?? sentence.text.length],
    head: trigger.start,
  }));
}

/** "A stay which includes talks Tuesday with D": a plan inside the words on something else. */
const INCLUDES =
  /\b(?:which|that) (?:will |would |is to |also )?(?:includes?|features?|takes in) (?:an? |separate |his |her )?/;

function inPassing(draft: Draft, sentence: Sentence, triggers: readonly Trigger[]): Clause[] | undefined {
  const says = INCLUDES.exec(sentence.text);
  if (!says) return undefined;
  const from = says.index + says[0].length;
  const inside = triggers.find(({ start, end }) => end > from && start < from + 30);
  if (!inside) return undefined;
  const comma = sentence.text.indexOf(', ', inside.end);
  const to = comma < 0 ? sentence.text.length : comma;
  const within = namedWithin(draft, sentence);
  const guests = within(from, to);
  const [subject, ...rest] = [...within(0, says.index), ...within(to, sentence.text.length)].filter(
    (one) => !guests.includes(one),
  );
  const [guest] = guests;
  if (!subject || !guest || guests.length > 1 || guest.country === subject.country) return undefined;
  const other = triggers.find(({ form, mode, start }) => form === 'verb' && mode !== 'visit' && start > to);
  const plan: Clause = {
    trigger: { ...inside, form: 'verb' },
    people: [subject, guest],
    within: [from, to],
    planned: true,
  };
  return other && rest.length > 0 && sidesOf([subject, ...rest]) > 1
    ? [{ trigger: other, people: [subject, ...rest], within: [to, sentence.text.length] }, plan]
    : [plan];
}

/** "…, as did C and D", "…, and C did the same with D". */
const DID_SO = /,? as did |,? (?:and|while) (?=[A-Z][^.;]{3,120} did (?:the same|so|likewise) (?:with|for|to) )/;

function asDidOthers(draft: Draft, sentence: Sentence, triggers: readonly Trigger[]): Clause[] | undefined {
  const at = sentence.text.search(DID_SO);
  const trigger = triggers.find(({ form, start }) => form === 'verb' && start < at);
  if (at < 0 || !trigger) return undefined;
  const named = mentionsIn(draft, sentence);
  const before = named.filter(({ start }) => start - sentence.start < at).map(({ who }) => who);
  const after = named.filter(({ start }) => start - sentence.start > at).map(({ who }) => who);
  return sidesOf(before) === 2 && sidesOf(after) === 2
    ? [
        { trigger, people: before },
        { trigger, people: after },
      ]
    : undefined;
}

/** "A sent a message to B, while C cabled D": where the next two begin. */
const WHILE = /(?:, (?:while|whereas|and)|;)(?: (?:meanwhile|also),?)? (?=[A-Z])/g;

/** Messages of several writers in one sentence, each with its own verb and addressee. */
function whileOthers(draft: Draft, sentence: Sentence, triggers: readonly Trigger[]): Clause[] | undefined {
  const verbs = triggers.filter(({ mode, form }) => mode === 'message' && form === 'verb');
  if (verbs.length < 2 || verbs.length > 4) return undefined;
  const breaks = [...sentence.text.matchAll(WHILE)].map(({ index }) => index);
  const starts = verbs.map(({ start }, nth) =>
    nth === 0 ? 0 : breaks.findLast((at) => at < start && at > (verbs[nth - 1]?.end ?? 0)),
  );
  const clauses: Clause[] = [];
  for (const [nth, trigger] of verbs.entries()) {
    const from = starts[nth];
    const to = starts[nth + 1] ?? sentence.text.length;
    if (from === undefined) return undefined;
    const part = { ...sentence, start: sentence.start + from, end: sentence.start + to };
    const named = participantsIn(draft, part, 'message');
    const [writer] = named;
    if (!writer) return undefined;
    const others = named.some(({ country }) => country !== writer.country)
      ? named.slice(1)
      : addresseeOf(draft, part, writer);
    if (sidesOf([writer, ...others]) !== 2) return undefined;
    clauses.push({ trigger, people: [...new Set([writer, ...others])], within: [from, to] });
  }
  return clauses;
}

/** "Extended his greetings to the Indonesian leader": pointed at by the role alone, or by the country with it. */
function addresseeOf(draft: Draft, part: Sentence, writer: KnownPerson): KnownPerson[] {
  const pointing = mentionsWithin(draft, part).find(({ by, who }) => by === 'role' && who.country !== writer.country);
  if (pointing) return [pointing.who];
  const words = draft.article.parts.body.slice(part.start, part.end);
  const to = /\bto (?:the )?(?=[A-Z][A-Za-z ]{2,30}\b(?:leader|president|king|premier|counterpart)\b)/.exec(words);
  const party = to ? findParties(words.slice(to.index, to.index + 60))[0]?.party : undefined;
  const known = party === undefined ? undefined : draft.people.find(({ country }) => country === party);
  return known ? [known] : [];
}

/** "Messages passed between A and B, and between C and D": a clause a pair. */
function severalPairs(draft: Draft, sentence: Sentence, triggers: readonly Trigger[]): Clause[] | undefined {
  const trigger = triggers.find(({ form, mode }) => form === 'verb' && mode !== 'visit');
  if (!trigger) return undefined;
  const starts = [...sentence.text.matchAll(/\bbetween (?=[A-Z]|the )/g)].map(({ index }) => index);
  const after = starts.filter((at) => at >= trigger.end);
  if (after.length < 2 || after.length > 4) return undefined;
  const within = namedWithin(draft, sentence);
  const clauses = after.map((from, nth): Clause & { people: readonly KnownPerson[] } => {
    const to = after[nth + 1] ?? sentence.text.length;
    return { trigger, people: within(from, to), within: [from, to], head: trigger.start };
  });
  return clauses.every(({ people }) => people.length === 2 && sidesOf(people) === 2) ? clauses : undefined;
}

/** ", and C will meet with him in Beijing": where a clause with a subject of its own begins. */
const OWN_SUBJECT = /(?:, (?:and|while|whereas|but)|;)(?: (?:then|later|also|meanwhile),?)? (?=[A-Z]|the )/g;
const HIM = /^(?: [a-z]+){0,2} (?:him|her)\b/;

/** "A will hold talks with B in Tianjin, and C will meet with him in Beijing": hosts in turn, one guest. */
function ownSubjects(draft: Draft, sentence: Sentence, triggers: readonly Trigger[]): Clause[] | undefined {
  const verbs = triggers.filter(({ mode, form }) => form === 'verb' && mode !== 'visit' && mode !== 'message');
  if (verbs.length < 2 || verbs.length > 4) return undefined;
  const breaks = [...sentence.text.matchAll(OWN_SUBJECT)].map(({ index }) => index);
  const within = namedWithin(draft, sentence);
  const clauses: (Clause & { people: readonly KnownPerson[] })[] = [];
  for (const [nth, trigger] of verbs.entries()) {
    const from = nth === 0 ? 0 : breaks.findLast((at) => at < trigger.start && at > (verbs[nth - 1]?.end ?? 0));
    const next = verbs[nth + 1];
    const to = (next && breaks.findLast((at) => at < next.start && at > trigger.end)) ?? sentence.text.length;
    if (from === undefined) return undefined;
    const together = nth > 0 && speaksOfBoth(sentence.text.slice(from, trigger.start));
    if (nth > 0 && !together && within(from, trigger.start).length !== 1) return undefined;
    const own = together ? (clauses[0]?.people ?? []) : within(from, to);
    const first = own[0];
    const guest =
      first && own.length === 1 && HIM.test(sentence.text.slice(trigger.end))
        ? (clauses[0]?.people.find(({ country }) => country !== first.country) ??
          speakerBefore(draft, draft.sentences.indexOf(sentence), first))
        : undefined;
    const people = guest ? [...own, guest] : own;
    if (people.length < 2 || sidesOf(people) !== 2) return undefined;
    clauses.push({ trigger, people, within: [from, to] });
  }
  return clauses;
}
