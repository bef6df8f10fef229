import { fold } from '../actor/fold.ts';
import { addDays, earliest, latest, type PartialDay } from '../calendar/day.ts';
import type { Meeting, Participant } from '../reading/reading.ts';
import { isSameCompany, isSameMeeting, modesFit } from './same-meeting.ts';

/** One article's telling of a meeting. */
export interface Telling {
  readonly article: string;
  readonly published: PartialDay | undefined;
  readonly meeting: Meeting;
}

/** The tellings and mentions of one meeting; `first` is the telling with the finest day. */
export interface Group {
  readonly first: Meeting;
  readonly tellings: Telling[];
  readonly mentions: Telling[];
}

/** Where meetings stand, so that one telling is held against few others: by pair of parties and time, and by name. */
export interface Shelves {
  readonly byTime: Map<string, Group[]>;
  readonly byName: Map<string, Group[]>;
}

/** Puts a telling of the group where later tellings look for it. */
export function shelve({ byTime, byName }: Shelves, group: Group, { date, participants }: Meeting): void {
  const times = date ? timesHeld(date) : [];
  for (const pair of pairsOf(participants)) for (const time of times) addTo(byTime, `${pair} ${time}`, group);
  for (const key of companyKeys(participants)) addTo(byName, key, group);
}

/** The meeting on the shelves that this telling is of. */
export function findTold({ byTime }: Shelves, meeting: Meeting, article?: string): Group | undefined {
  if (!meeting.date) return undefined;
  const times = timesSought(meeting.date);
  for (const pair of pairsOf(meeting.participants))
    for (const time of times) {
      const found = byTime
        .get(`${pair} ${time}`)
        ?.find((group) => !tells(group, article) && isSameMeeting(group.first, meeting));
      if (found) return found;
    }
  return undefined;
}

/** One article tells its meetings apart: two of its tellings are never one meeting. */
function tells({ tellings }: Group, article: string | undefined): boolean {
  return article !== undefined && tellings.some((telling) => telling.article === article);
}

/** The meeting that a mention means: by its day; without one, the only meeting of these people in that mode. */
export function findMentioned(shelves: Shelves, { meeting }: Telling): Group | undefined {
  if (meeting.date) return findTold(shelves, meeting);
  const [key] = companyKeys(meeting.participants);
  if (!meeting.mode || key === undefined) return undefined;
  const company = (shelves.byName.get(key) ?? []).filter(
    (group) => modesFit(group.first.mode, meeting.mode) && isSameCompany(group.first, meeting),
  );
  return company.length === 1 ? company[0] : undefined;
}

/** Every two of the names, or the only one: meetings without a common key have no company in common. */
function companyKeys(participants: readonly Participant[]): string[] {
  const names = participants.slice(0, 8).map(({ person, name }) => fold(person ?? name));
  if (names.length === 1) return names;
  return names.flatMap((a, i) => names.slice(i + 1).map((b) => (a < b ? `${a}|${b}` : `${b}|${a}`)));
}

function pairsOf(participants: readonly Participant[]): string[] {
  const parties = [...new Set(participants.map(({ country }) => country ?? '?'))].sort().slice(0, 8);
  if (parties.length === 1) return [`${parties[0]}`];
  return parties.flatMap((a, i) => parties.slice(i + 1).map((b) => `${a}-${b}`));
}

/** The times under which a date is found: a day under its month, its year and its day of any year. */
function timesHeld(date: PartialDay): string[] {
  if (date.startsWith('--')) return date.split('/').flatMap((day) => [day, `${day} of any year`]);
  const year = date.slice(0, 4);
  if (date.length === 4) return [`${year} whole`, year];
  const months = [...new Set([date.slice(0, 7), ...(date.length > 10 ? [date.slice(11, 18)] : [])])];
  return [...months, year, ...daysOfAnyYear(date)];
}

/** A day, or the first and the last of several, without the year. */
const daysOfAnyYear = (date: PartialDay): string[] =>
  date.length < 10 ? [] : date.split('/').map((day) => `-${day.slice(4)}`);

/** The times to look under: those in which an agreeing date, or the day before or after, can stand. */
function timesSought(date: PartialDay): string[] {
  if (date.startsWith('--')) return date.split('/');
  const year = date.slice(0, 4);
  if (date.length === 4) return [year];
  const months = isInside(date) ? [date.slice(0, 7)] : monthsAround(date);
  return [...new Set(months), `${year} whole`, ...daysOfAnyYear(date).map((day) => `${day} of any year`)];
}

/** A day whose neighbours are of its month; the calendar need not be asked. */
const isInside = (date: PartialDay): boolean =>
  date.length === 10 && date.charAt(4) === '-' && Number(date.slice(8)) > 1 && Number(date.slice(8)) < 28;

function monthsAround(date: PartialDay): string[] {
  const [from, to] = [earliest(date), latest(date)];
  return from && to ? [from, to, addDays(from, -1), addDays(to, 1)].map((day) => day.slice(0, 7)) : [];
}

/** Adds a value to the list under a key, once. */
export function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
