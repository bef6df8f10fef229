import type { Evidence } from '../article/passage.ts';
import { earliest } from '../calendar/day.ts';
import type { Meeting, Reading } from '../reading/reading.ts';
import { composeConflicts } from './conflicts.ts';
import { agreementOf, finenessOf } from './dates-agree.ts';
import type { Event } from './relations.ts';
import { isSamePerson } from './same-meeting.ts';
import { addTo, findMentioned, findTold, type Group, type Shelves, shelve, type Telling } from './shelves.ts';

/** Meetings across all readings, one an Event, by date; and for every article the events that it reports, in reading order. */
export function composeEvents(readings: Iterable<Reading>): {
  readonly events: readonly Event[];
  readonly reportedBy: ReadonlyMap<string, readonly Event[]>;
} {
  const all = [...readings];
  const tellingsOf = (list: (reading: Reading) => readonly Meeting[]): Telling[] =>
    all.flatMap((reading) =>
      list(reading).map((meeting) => ({ article: reading.article, published: reading.published.date, meeting })),
    );
  const groups: Group[] = [];
  const shelves: Shelves = { byTime: new Map(), byName: new Map() };
  for (const telling of tellingsOf((reading) => reading.meetings).sort(finestFirst)) {
    const told = findTold(shelves, telling.meeting, telling.article);
    const group = told ?? { first: telling.meeting, tellings: [], mentions: [] };
    group.tellings.push(telling);
    if (!told) groups.push(group);
    shelve(shelves, group, telling.meeting);
  }
  for (const mention of tellingsOf((reading) => reading.mentioned))
    findMentioned(shelves, mention)?.mentions.push(mention);
  const events = groups.map(toEvent).sort(byFirstDay);
  const reportedBy = new Map<string, Event[]>();
  for (const event of events) for (const article of event.articles) addTo(reportedBy, article, event);
  const order = new Map(groups.map((group) => [idOf(group), group]));
  for (const [article, list] of reportedBy)
    list.sort((a, b) => startIn(order.get(a.id), article) - startIn(order.get(b.id), article));
  return { events, reportedBy };
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function finestFirst(a: Telling, b: Telling): number {
  return (
    finenessOf(b.meeting.date) - finenessOf(a.meeting.date) ||
    byText(a.published ?? '9999', b.published ?? '9999') ||
    byText(a.article, b.article)
  );
}

const idOf = (group: Group): string => group.first.event;

function startIn(group: Group | undefined, article: string): number {
  const own = group?.tellings.find((telling) => telling.article === article);
  return own?.meeting.evidence[0]?.start ?? Number.MAX_SAFE_INTEGER;
}

const completeness = ({ meeting }: Telling): number =>
  (meeting.status === 'held' ? 8 : 0) +
  finenessOf(meeting.date) +
  (meeting.mode ? 1 : 0) +
  (meeting.place ? 1 : 0) +
  Math.min(meeting.participants.length, 4);

/** Joins the tellings: the fullest one, with what it lacks from the others, and every participant that any of them names. */
function toEvent(group: Group): Event {
  const tellings = [...group.tellings].sort((a, b) => completeness(b) - completeness(a));
  const told = [...tellings, ...group.mentions].map(({ meeting }) => meeting);
  const [best = group.first] = told;
  const participants = best.participants.map((one) => {
    const others = told.flatMap((other) => other.participants.filter((p) => isSamePerson(one, p)));
    const person = one.person ?? others.find((p) => p.person)?.person;
    const country = one.country ?? others.find((p) => p.country)?.country;
    const role = one.role ?? others.find((p) => p.role)?.role;
    return { name: one.name, ...(person && { person }), ...(role && { role }), ...(country && { country }) };
  });
  const mode = told.find((m) => m.mode)?.mode;
  const dated = told.find(
    (m) => m.date && finenessOf(m.date) >= finenessOf(best.date) && agreementOf(m.date, best.date) !== 'apart',
  );
  const date = best.date ?? dated?.date;
  const basis = best.date ? best.basis : dated?.basis;
  const placed = told.find((m) => m.place);
  const evidence: Evidence[] = tellings.flatMap(({ meeting }) => meeting.evidence);
  return {
    id: idOf(group),
    meeting: {
      event: idOf(group),
      ...(mode && { mode }),
      status: best.status,
      ...(date && { date }),
      ...(basis && { basis }),
      ...(placed?.place && { place: placed.place }),
      ...(placed?.canonicalPlace && { canonicalPlace: placed.canonicalPlace }),
      participants,
      evidence,
    },
    articles: [...new Set(tellings.map(({ article }) => article))],
    mentionedIn: [...new Set(group.mentions.map(({ article }) => article))],
    conflicts: composeConflicts(tellings, group.mentions),
  };
}

function byFirstDay(a: Event, b: Event): number {
  const [x, y] = [a.meeting.date, b.meeting.date].map((date) => (date && earliest(date)) ?? '9999');
  return byText(x ?? '9999', y ?? '9999') || byText(a.id, b.id);
}
