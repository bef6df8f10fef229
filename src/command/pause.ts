import { pauseSubscription } from '../digest/subscription.ts';
import type { Command } from './command.ts';
import { sentence, withOwnSubscription } from './own-subscriptions.ts';

export const pause: Command = {
  name: 'pause',
  usage: '[name]',
  describe: (words) => words.subscriptions.aboutPause,
  run: (request, desk) =>
    withOwnSubscription(request, desk, async (found, { asker, store, words, now }) => {
      const at = now.getTime();
      const paused = pauseSubscription(found, { reason: words.subscriptions.pausedBy, at, by: asker.user });
      const kept = await store.save(paused, { by: asker.user, what: 'paused', at });
      return sentence(kept ? words.subscriptions.nowPaused(found.name) : words.subscriptions.busy);
    }),
};
