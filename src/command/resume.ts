import { resumeSubscription } from '../digest/subscription.ts';
import type { Command } from './command.ts';
import { nextText, sentence, withOwnSubscription } from './own-subscriptions.ts';

export const resume: Command = {
  name: 'resume',
  usage: '[name]',
  describe: (words) => words.subscriptions.aboutResume,
  run: (request, desk) =>
    withOwnSubscription(request, desk, async (found, counter) => {
      const { asker, store, words, now } = counter;
      const resumed = resumeSubscription(found, now);
      const kept = await store.save(resumed, { by: asker.user, what: 'resumed', at: now.getTime() });
      return sentence(
        kept ? words.subscriptions.nowResumed(found.name, nextText(resumed, counter)) : words.subscriptions.busy,
      );
    }),
};
