import type { Command } from './command.ts';
import { sentence, withOwnSubscription } from './own-subscriptions.ts';
import { wishWords } from './wish-words.ts';

export const unsubscribe: Command = {
  name: 'unsubscribe',
  usage: '[name]',
  describe: (words) => words.subscriptions.aboutRemove,
  run: (request, desk) =>
    withOwnSubscription(request, desk, async (found, { asker, store, words, now }) => {
      const change = { by: asker.user, what: 'removed', at: now.getTime() };
      if (!(await store.remove(asker.team, found.id, change))) return sentence(words.subscriptions.busy);
      const undo = `subscribe ${wishWords(found.name, found.wish)}`;
      const lead = `${words.subscriptions.removed(found.name)}/diplo ${undo}`;
      return {
        lead,
        parts: [
          { kind: 'text', line: [words.subscriptions.removed(found.name), { text: `/diplo ${undo}`, style: 'code' }] },
        ],
        rows: [],
        shareable: false,
      };
    }),
};
