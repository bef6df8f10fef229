import { describeSchedule } from '../digest/describe-schedule.ts';
import { changeWish, createSubscription, mayChange } from '../digest/subscription.ts';
import type { Command } from './command.ts';
import { nextText, openCounter, sentence, subscriptionActions, subscriptionRow } from './own-subscriptions.ts';
import { parseWish } from './wish-words.ts';

export const subscribe: Command = {
  name: 'subscribe',
  usage: '[weekly mon 09:00 Asia/Ho_Chi_Minh] [country:us,cn] [-topic:…] [sections:…] [lead:30,7] [name:…]',
  describe: (words) => words.subscriptions.about,
  run: async (request, desk) => {
    const counter = openCounter(request, desk);
    if ('lead' in counter) return counter;
    const { asker, store, words, now } = counter;
    const typed = parseWish(request.text, asker.zone, words);
    if ('fault' in typed) return sentence(typed.fault);
    const by = { by: asker.user, at: now.getTime() };
    const there = (await store.list(asker.team, asker.channel)).find(({ name }) => name === typed.name);
    if (there && !mayChange(there, asker)) return sentence(words.subscriptions.notYours(there.owner));
    const subscription = there
      ? changeWish(there, typed.wish, now)
      : createSubscription(
          {
            id: desk.newId(),
            team: asker.team,
            channel: asker.channel,
            name: typed.name,
            owner: asker.user,
            wish: typed.wish,
          },
          now,
        );
    const kept = there
      ? await store.save(subscription, { ...by, what: 'changed' })
      : await store.add(subscription, { ...by, what: 'added' });
    if (!kept) return sentence(words.subscriptions.busy);
    const say = there ? words.subscriptions.changed : words.subscriptions.added;
    const lead = say(typed.name, describeSchedule(subscription.wish.schedule, words), nextText(subscription, counter));
    return {
      lead,
      parts: [
        { kind: 'text', line: lead },
        {
          kind: 'actions',
          actions: [
            { label: words.subscriptions.preview, run: 'digest', where: 'reply' },
            ...subscriptionActions(subscription, words),
          ],
        },
      ],
      rows: [subscriptionRow(subscription)],
      shareable: false,
    };
  },
};
