import type { Command } from './command.ts';
import { openCounter, ownSubscription, sentence } from './own-subscriptions.ts';
import { wishWords } from './wish-words.ts';

export const unsubscribe: Command = {
  name: 'unsubscribe',
  usage: '[name]',
  describe: (words) => words.subscriptions.aboutRemove,
  run: async (request, desk) => {
    const counter = openCounter(request, desk);
    if ('lead' in counter) return counter;
    const found = await ownSubscription(request.text, counter);
    if ('lead' in found) return found;
    const { asker, store, words, now } = counter;
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
  },
};
