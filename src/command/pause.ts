import { pauseSubscription } from '../digest/subscription.ts';
import type { Command } from './command.ts';
import { openCounter, ownSubscription, sentence } from './own-subscriptions.ts';

export const pause: Command = {
  name: 'pause',
  usage: '[name]',
  describe: (words) => words.subscriptions.aboutPause,
  run: async (request, desk) => {
    const counter = openCounter(request, desk);
    if ('lead' in counter) return counter;
    const found = await ownSubscription(request.text, counter);
    if ('lead' in found) return found;
    const { asker, store, words, now } = counter;
    const at = now.getTime();
    const paused = pauseSubscription(found, { reason: words.subscriptions.pausedBy, at, by: asker.user });
    const kept = await store.save(paused, { by: asker.user, what: 'paused', at });
    return sentence(kept ? words.subscriptions.nowPaused(found.name) : words.subscriptions.busy);
  },
};
