import { type Day, daysBetween } from '../calendar/day.ts';
import { lastDue } from '../calendar/schedule.ts';
import { clockAt } from '../calendar/zone.ts';
import type { Reply } from '../command/reply.ts';
import type { Library } from '../library/library.ts';
import type { Words } from '../wording/words.ts';
import { composeDigest, isEmpty, tellsOf } from './compose-digest.ts';
import { describeSchedule } from './describe-schedule.ts';
import type { DigestWish, OriginVerdict } from './digest.ts';
import { digestReply } from './digest-reply.ts';
import type { Subscription } from './subscription.ts';

/** What an Edition is composed for. */
export interface EditionMoment {
  readonly period: Day;
  readonly due: Date;
  /** Whether it goes out noticeably after its moment. */
  readonly late: boolean;
  readonly told: ReadonlySet<string>;
  readonly verdicts?: ReadonlyMap<string, OriginVerdict>;
  /** The owner's name, where it may be read. */
  readonly ownerName?: string;
}

/** An Edition ready to be rendered. */
export interface ComposedEdition {
  readonly reply: Reply;
  readonly tells: readonly string[];
  readonly empty: boolean;
}

/** What a subscription wants of the digest of one period: the days since the period before it, its filters, what was told. */
export function wishOf(
  { wish }: Pick<Subscription, 'wish'>,
  moment: Pick<EditionMoment, 'period' | 'due' | 'told' | 'verdicts'>,
  words: Words,
): DigestWish {
  const before = lastDue(wish.schedule, new Date(moment.due.getTime() - 1)).period;
  return {
    on: moment.period,
    days: Math.max(1, daysBetween(before, moment.period)),
    ahead: wish.ahead,
    words,
    filters: wish.filters,
    told: moment.told,
    leapDay: wish.leapDay,
    muteSensitive: wish.muteSensitive,
    ...(wish.sections && { sections: wish.sections }),
    ...(wish.leadTimes && { leadTimes: wish.leadTimes }),
    ...(moment.verdicts && { verdicts: moment.verdicts }),
  };
}

/** The digest of a subscription's period, with its footer. */
export function composeEdition(
  library: Library,
  subscription: Subscription,
  moment: EditionMoment,
  words: Words,
): ComposedEdition {
  const { wish, name } = subscription;
  const digest = composeDigest(library, wishOf(subscription, moment, words));
  const reply = digestReply(digest, words, {
    footer: words.digest.footer(name, moment.ownerName, describeSchedule(wish.schedule, words)),
    ...(moment.late && { note: words.digest.late(clockAt(moment.due, wish.schedule.zone).replace('T', ' ')) }),
    actions: [
      {
        label: words.digest.whole,
        run: `digest ${moment.period} name:${name} whole all`,
        where: 'modal',
        described: `${words.digest.whole}: ${name}`,
      },
      {
        label: words.digest.change,
        run: `change ${name}`,
        where: 'modal',
        described: `${words.digest.change}: ${name}`,
      },
      { label: words.digest.pause, run: `pause ${name}`, where: 'reply', described: `${words.digest.pause}: ${name}` },
    ],
  });
  return { reply, tells: tellsOf(digest), empty: isEmpty(digest) };
}
