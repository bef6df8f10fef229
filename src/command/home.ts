import { type Day, latest, type PartialDay } from '../calendar/day.ts';
import { describeSchedule } from '../digest/describe-schedule.ts';
import type { SubscriptionStore } from '../digest/subscription.ts';
import type { Library } from '../library/library.ts';
import { byDate } from '../wording/dates.ts';
import type { Words } from '../wording/words.ts';
import { circumstancesText, participantsText } from './describe-meeting.ts';
import { momentText } from './own-subscriptions.ts';
import type { ReplyPart } from './reply.ts';

/** Whether a date is known and wholly past. */
function isPast(date: PartialDay | undefined, on: Day): boolean {
  const last = date && latest(date);
  return last !== undefined && last <= on;
}

/** Meetings shown on the Home tab. */
const SHOWN = 5;

/** The digests that a member may see on the Home tab: their own, all of them for an admin. Names no other channel. */
export async function homeSubscriptions(
  store: SubscriptionStore,
  reader: {
    readonly team: string;
    readonly user: string;
    readonly words: Words;
    readonly zone?: string;
    readonly admin?: boolean;
  },
): Promise<ReplyPart[]> {
  const { team, user, words, zone, admin } = reader;
  const all = await store.list(team);
  const say = words.subscriptions;
  return all
    .filter(({ owner }) => owner === user || admin === true)
    .map(
      ({ id, name, wish, next, paused }): ReplyPart => ({
        kind: 'card',
        title: [{ text: name, style: 'bold' }, ` · ${describeSchedule(wish.schedule, words)}`],
        lines: [paused ? say.paused(paused.reason) : say.next(momentText(next.at, zone ?? wish.schedule.zone, words))],
        actions: [{ label: say.change, run: `change ${id}`, where: 'modal', described: `${say.change}: ${name}` }],
      }),
    );
}

/** The newest meetings that the corpus holds, each a button away. */
export function recentMeetings(library: Library, words: Words, on: Day): ReplyPart[] {
  const held = library.relations.events.filter(
    ({ meeting, articles }) => meeting.status === 'held' && isPast(meeting.date, on) && articles.length > 0,
  );
  const newest = [...held].sort((a, b) => byDate(b.meeting.date, a.meeting.date)).slice(0, SHOWN);
  return newest.map(
    ({ meeting, articles }): ReplyPart => ({
      kind: 'card',
      title: [{ text: participantsText(meeting), style: 'bold' }],
      lines: [circumstancesText(meeting, words)],
      actions: [
        {
          label: words.read.open,
          run: `read ${articles[0]}`,
          where: 'modal',
          described: `${words.read.open}: ${participantsText(meeting)}`,
        },
      ],
    }),
  );
}
