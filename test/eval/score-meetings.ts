import type { Article } from '../../src/article/article.ts';
import type { Meeting, Reading } from '../../src/reading/reading.ts';
import type { GoldMeeting, GoldRow } from './gold.ts';
import { dateMatches, namesMatch, placeMatches } from './same.ts';
import type { Counted, Miss, Score, ScoreOf } from './scores.ts';

const OF_A_MEETING = ['mode', 'status', 'meeting date', 'place', 'both participants'];

/** How well a meeting read fits a gold one: people first, then mode and day; 0 when they share nobody. */
function fitOf(due: GoldMeeting, one: Meeting): number {
  const shared = due.participants.filter((person) =>
    one.participants.some((other) => namesMatch(other.name, person.name)),
  );
  if (shared.length === 0) return 0;
  return (
    shared.length * 4 -
    Math.abs(one.participants.length - due.participants.length) +
    Number((one.mode ?? null) === due.mode) * 3 +
    Number(due.date !== null && dateMatches(one.date, due.date)) * 2
  );
}

/** Pairs gold meetings with those read, the best fitting pair first, whatever order the article tells them in. */
function pairMeetings(gold: readonly GoldMeeting[], reading: Reading): Map<GoldMeeting, Meeting> {
  const pairs = gold
    .flatMap((due) => reading.meetings.map((one) => ({ due, one, fit: fitOf(due, one) })))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
  const paired = new Map<GoldMeeting, Meeting>();
  const taken = new Set<Meeting>();
  for (const { due, one } of pairs) {
    if (paired.has(due) || taken.has(one)) continue;
    paired.set(due, one);
    taken.add(one);
  }
  return paired;
}

/** Scores the meetings of an article, each field of each, and beside all of them those of its first meeting. */
export function scoreMeetings(gold: GoldRow, article: Article, reading: Reading, score: ScoreOf, miss: Miss): void {
  if (!gold.meetings) return;
  const [main] = gold.meetings;
  const paired = pairMeetings(gold.meetings, reading);
  const meetings = score('meetings');
  meetings.due += gold.meetings.length;
  meetings.found += reading.meetings.length;
  for (const due of gold.meetings) {
    const meeting = paired.get(due);
    const counted = (field: string): readonly Score[] =>
      due === main ? [score(field), score(`main ${field}`)] : [score(field)];
    for (const one of OF_A_MEETING.flatMap(counted)) one.due += 1;
    score('participants').due += due.participants.length;
    if (!meeting) {
      miss(
        `meeting not found: ${due.mode} ${due.date} ${due.participants.map(({ name }) => name).join(' × ')}; lead: "${article.parts.body.slice(0, 200)}"`,
      );
      continue;
    }
    meetings.right += 1;
    for (const one of OF_A_MEETING.flatMap(counted)) one.found += 1;
    // A defensible variant of the same meeting may say otherwise how, when or where it was.
    const variants = [due, ...(gold.meetingsOptional ?? []).filter((one) => isSamePair(one, due))];
    const suits = (fits: (one: GoldMeeting) => boolean): boolean => variants.some(fits);
    compare(
      'mode',
      suits(({ mode }) => meeting.mode === (mode ?? undefined)),
      meeting.mode,
      due.mode,
      meeting,
      counted,
      miss,
    );
    compare(
      'status',
      !due.status || meeting.status === due.status,
      meeting.status,
      due.status ?? null,
      meeting,
      counted,
      miss,
    );
    compare(
      'meeting date',
      suits(({ date }) => dateMatches(meeting.date, date)),
      meeting.date,
      due.date,
      meeting,
      counted,
      miss,
    );
    compare(
      'place',
      suits(
        ({ place }) =>
          placeMatches(meeting.place, place) || (place !== null && placeMatches(meeting.canonicalPlace, place)),
      ),
      meeting.place,
      due.place,
      meeting,
      counted,
      miss,
    );
    scoreParticipants(due, meeting, score('participants'), counted, miss);
  }
  for (const extra of reading.meetings.filter((one) => ![...paired.values()].includes(one))) {
    if ((gold.meetingsOptional ?? []).some((one) => isOptional(extra, one))) {
      meetings.found -= 1;
      continue;
    }
    score('non-meetings').wrong += 1;
    miss(`meeting too many: ${describe(extra)}`);
  }
}

/** Whether two gold rows are of the same people and state. */
function isSamePair(one: GoldMeeting, due: GoldMeeting): boolean {
  return (
    one.participants.length === due.participants.length &&
    (one.status ?? due.status) === due.status &&
    one.participants.every(({ name }) => due.participants.some((other) => namesMatch(name, other.name)))
  );
}

function isOptional(meeting: Meeting, { mode, participants }: GoldMeeting): boolean {
  return (
    (meeting.mode ?? null) === mode &&
    meeting.participants.every(({ name }) => participants.some((one) => namesMatch(name, one.name)))
  );
}

function scoreParticipants(
  due: GoldMeeting,
  meeting: Meeting,
  participants: Score,
  counted: Counted,
  miss: Miss,
): void {
  participants.found += meeting.participants.length;
  const right = due.participants.filter((person) =>
    meeting.participants.some(({ name, country }) => namesMatch(name, person.name) && country === person.country),
  );
  participants.right += right.length;
  const all = right.length === due.participants.length && meeting.participants.length === due.participants.length;
  compare(
    'both participants',
    all,
    meeting.participants.map(({ name, country }) => `${name}/${country}`).join(' × '),
    due.participants.map(({ name, country }) => `${name}/${country}`).join(' × '),
    meeting,
    counted,
    miss,
  );
}

function compare(
  field: string,
  right: boolean,
  read: string | undefined,
  due: string | null,
  meeting: Meeting,
  counted: Counted,
  miss: Miss,
): void {
  for (const one of counted(field)) {
    if (right) one.right += 1;
    else if (read) one.wrong += 1;
  }
  if (!right) miss(`${field} ${read}, gold ${due}; "${meeting.evidence[0]?.quote.slice(0, 240)}"`);
}

function describe(meeting: Meeting): string {
  return `${meeting.mode} ${meeting.status} ${meeting.date} ${meeting.place} ${meeting.participants.map(({ name }) => name).join(' × ')}; "${meeting.evidence[0]?.quote.slice(0, 200)}"`;
}

/** Whether a gold event can be the one that was read: at the same time, or one within the other. */
function isOfThen(read: string, gold: string): boolean {
  if (read === gold || read.startsWith(gold) || gold.startsWith(read)) return true;
  const [from, to] = gold.split('/');
  return from !== undefined && to !== undefined && read.slice(0, 10) >= from && read.slice(-10) <= to;
}

/** Only dated mentions are scored: the gold words its events freely. How many of those read it knows is told beside, for information. */
export function scoreMentioned(gold: GoldRow, reading: Reading, score: ScoreOf, miss: Miss): void {
  if (!gold.mentioned) return;
  const one = score('mentioned (dated)');
  const known = score('mentioned in gold');
  const golden = [...gold.mentioned, ...(gold.meetings ?? []), ...(gold.meetingsOptional ?? [])];
  for (const { date, mode, evidence } of reading.mentioned) {
    if (!date) continue;
    known.found += 1;
    known.due += 1;
    if (golden.some((event) => event.date && isOfThen(date, event.date))) known.right += 1;
    else miss(`mentioned beside the gold: ${mode} ${date}; "${evidence[0]?.quote.slice(0, 200)}"`);
  }
  for (const { what, date } of gold.mentioned) {
    if (!date || !/\b(?:visit|call|meeting|met|received|talk|phone)/i.test(what)) continue;
    one.due += 1;
    if (reading.mentioned.some((meeting) => dateMatches(meeting.date, date) && meeting.date)) {
      one.right += 1;
      one.found += 1;
    } else
      miss(
        `mentioned misses ${what} (${date}); read: ${reading.mentioned.map(({ mode, date: read }) => `${mode} ${read}`).join(', ')}`,
      );
  }
}
