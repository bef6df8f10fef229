import { fold } from '../actor/fold.ts';
import type { Meeting, Mode, Participant } from '../reading/reading.ts';
import { agreementOf } from './dates-agree.ts';

const CLASSES: Readonly<Record<Mode, string>> = {
  'phone call': 'call',
  'online talks': 'online',
  talks: 'in person',
  meeting: 'in person',
  reception: 'in person',
  visit: 'in person',
  summit: 'in person',
  message: 'message',
};

/** Modes that one meeting may be told in; a telling without a mode fits any. */
export function modesFit(a: Mode | undefined, b: Mode | undefined): boolean {
  return a === undefined || b === undefined || CLASSES[a] === CLASSES[b];
}

const tokens = new Map<string, readonly string[]>();

function tokensOf(name: string): readonly string[] {
  const known = tokens.get(name);
  if (known) return known;
  if (tokens.size > 50_000) tokens.clear();
  const made = fold(name)
    .split(/[^a-z0-9]+/)
    .filter((token) => token.length > 1);
  tokens.set(name, made);
  return made;
}

/** Whether two participants are one person: the same known person, or names of which one holds the other, not of two countries. */
export function isSamePerson(a: Participant, b: Participant): boolean {
  if (a.person !== undefined && b.person !== undefined) return a.person === b.person;
  if (a.country !== undefined && b.country !== undefined && a.country !== b.country) return false;
  const [x, y] = [tokensOf(a.person ?? a.name), tokensOf(b.person ?? b.name)];
  const [few, many] = x.length <= y.length ? [x, y] : [y, x];
  return few.length > 0 && few.every((token) => many.includes(token));
}

/** How many of the participants of `a` also take part in `b`. */
export function sharedParticipants(a: Meeting, b: Meeting): number {
  return a.participants.filter((one) => b.participants.some((other) => isSamePerson(one, other))).length;
}

/** Whether the two tellings have the same people: two of them, or all of a telling that names only one of the same parties. */
export function isSameCompany(a: Meeting, b: Meeting): boolean {
  const shared = sharedParticipants(a, b);
  if (shared >= 2) return true;
  return shared === 1 && a.participants.length === 1 && b.participants.length === 1;
}

const isLoose = (meeting: Meeting): boolean => meeting.basis !== 'explicit';

/**
 * Whether two tellings are of one meeting: the same people, a mode that fits, and days that agree, or lie one day apart
 * where one of them is reckoned from "yesterday" or a dateline. Tellings without a day are never taken for one meeting.
 */
export function isSameMeeting(a: Meeting, b: Meeting): boolean {
  if (!modesFit(a.mode, b.mode) || !isSameCompany(a, b)) return false;
  const agreement = agreementOf(a.date, b.date);
  return agreement === 'equal' || agreement === 'within' || (agreement === 'near' && (isLoose(a) || isLoose(b)));
}
