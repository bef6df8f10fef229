import { overlaps, type PartialDay } from '../../../calendar/day.ts';
import type { Meeting, Mode, Participant } from '../../reading.ts';

const isVisit = (mode: Mode | undefined): boolean => mode === 'visit';
const isCall = (mode: Mode | undefined): boolean =>
  mode === 'phone call' || mode === 'online talks' || mode === 'message';

/** Whether two modes can be of one event: visits apart from what happened on them, calls apart from both. */
function areAlike(a: Mode | undefined, b: Mode | undefined): boolean {
  return a === undefined || b === undefined || (isVisit(a) === isVisit(b) && isCall(a) === isCall(b));
}

/** Whether the event is one that the article has told: alike, at the same time, and of nobody else. */
export function isToldIn(event: Meeting, others: readonly Meeting[]): boolean {
  return others.some(
    (other) =>
      areAlike(event.mode, other.mode) &&
      (event.date && other.date ? overlaps(event.date, other.date) : areBothAhead(event, other)) &&
      (event.status !== 'planned' || other.status === 'planned') &&
      (event.participants.length > 0 || other.participants.length === 0 || isDay(event.date)) &&
      event.participants.every((one) => other.participants.some(isSame(one))),
  );
}

const isDay = (date: PartialDay | undefined): boolean => date !== undefined && date.length > 7;
const areBothAhead = (a: Meeting, b: Meeting): boolean => (a.status === 'planned') === (b.status === 'planned');

/** Whether `one` is the event told by the same sentence without its day, or with a part of its days. */
export function isUndatedTwin(one: Meeting, event: Meeting): boolean {
  return (
    one.evidence[0]?.start === event.evidence[0]?.start &&
    areAlike(one.mode, event.mode) &&
    shareCompany(one, event) &&
    (!one.date || (one.date !== event.date && one.date.startsWith('--') && event.date?.startsWith(one.date) === true))
  );
}

/** Whether `one` is a part of the days of the visit that the same sentence tells whole. */
export function isPartOfStay(one: Meeting, event: Meeting): boolean {
  return (
    isVisit(one.mode) &&
    isVisit(event.mode) &&
    event.date?.includes('/') === true &&
    one.date?.includes('/') !== true &&
    one.evidence[0]?.start === event.evidence[0]?.start &&
    shareCompany(one, event)
  );
}

/** Whether `one` is told by the same words with other people: those of the event's own clause are the right ones. */
export function isOfOthers(one: Meeting, event: Meeting): boolean {
  return (
    one.evidence[0]?.start === event.evidence[0]?.start &&
    one.date === event.date &&
    areAlike(one.mode, event.mode) &&
    event.participants.length > 1 &&
    one.participants.length > 1 &&
    !event.participants.every((who) => one.participants.some(isSame(who)))
  );
}

/** Whether the two share a participant, or one of them names none. */
function shareCompany(a: Meeting, b: Meeting): boolean {
  return (
    a.participants.length === 0 ||
    b.participants.length === 0 ||
    a.participants.some((one) => b.participants.some(isSame(one)))
  );
}

const isSame =
  (one: Participant) =>
  (other: Participant): boolean =>
    one.name === other.name && one.country === other.country;
