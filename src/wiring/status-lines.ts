import type { Asker } from '../command/command.ts';
import { momentText } from '../command/own-subscriptions.ts';
import type { Store } from '../storage/open-store.ts';
import type { Words } from '../wording/words.ts';

/** What `status` tells of digests: the next ones and the last ones of the asker's channel. */
export async function describeHealth(
  store: Store,
  asker: Asker | undefined,
  words: Words,
): Promise<{ name: string; value: string }[]> {
  const health = await store.health();
  if (!health.ok) return [{ name: words.status.store, value: health.what }];
  if (!asker) return [];
  const { team, channel, zone } = asker;
  const [subscriptions, editions] = await Promise.all([
    store.subscriptions.list(team, channel),
    store.editions.list(team, 50),
  ]);
  const last = editions.find((edition) => edition.channel === channel);
  const failed = editions.find((edition) => edition.channel === channel && edition.reason !== undefined);
  return [
    ...subscriptions.map(({ name, next, paused, wish }) => ({
      name: `${words.status.next} ${name}`,
      value: paused
        ? words.subscriptions.paused(paused.reason)
        : momentText(next.at, zone ?? wish.schedule.zone, words),
    })),
    ...(last ? [{ name: words.status.last, value: `${last.period}: ${last.state}` }] : []),
    ...(failed ? [{ name: words.status.lastError, value: `${failed.period}: ${failed.reason}` }] : []),
  ];
}
