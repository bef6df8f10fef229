import { describeSchedule } from '../digest/describe-schedule.ts';
import type { Words } from '../wording/words.ts';
import type { Command } from './command.ts';
import { nextText, openCounter, subscriptionActions, subscriptionRow } from './own-subscriptions.ts';
import type { Line, ReplyPart } from './reply.ts';
import { wishWords } from './wish-words.ts';

export const subscriptions: Command = {
  name: 'subscriptions',
  usage: '',
  describe: (words) => words.subscriptions.aboutList,
  run: async (request, desk) => {
    const counter = openCounter(request, desk);
    if ('lead' in counter) return counter;
    const { asker, store, words } = counter;
    const say = words.subscriptions;
    const all = await store.list(asker.team, asker.channel);
    const lead = all.length === 0 ? say.none : say.list(all.length);
    return {
      lead,
      parts: [
        { kind: 'text', line: [{ text: lead, style: 'bold' }] },
        ...all.map(
          (one): ReplyPart => ({
            kind: 'card',
            title: [{ text: one.name, style: 'bold' }, ` · ${describeSchedule(one.wish.schedule, words)}`],
            lines: [
              one.paused ? say.paused(one.paused.reason) : say.next(nextText(one, counter)),
              ownerLine(one.owner, words),
              [{ text: `/diplo subscribe ${wishWords(one.name, one.wish)}`, style: 'code' }],
            ],
            actions: subscriptionActions(one, words),
          }),
        ),
        ...(all.length === 0 ? [{ kind: 'note', line: `/diplo subscribe ${say.usage}` } as const] : []),
      ],
      rows: all.map(subscriptionRow),
      shareable: false,
    };
  },
};

/** `set up by …`, with the owner as a member where it is one. */
function ownerLine(owner: string, words: Words): Line {
  const [before = '', after = ''] = words.subscriptions.owner('\n').split('\n');
  return [before, { text: owner, member: owner }, after];
}
