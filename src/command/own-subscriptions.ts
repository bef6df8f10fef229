import { mayChange, type Subscription, type SubscriptionStore } from '../digest/subscription.ts';
import type { Words } from '../wording/words.ts';
import type { Asker, Desk, Request } from './command.ts';
import type { Action, Reply } from './reply.ts';
import { wishWords } from './wish-words.ts';

/** What a subscription command needs: a channel, a member, and somewhere to keep the wish. */
export interface Counter {
  readonly asker: Asker;
  readonly store: SubscriptionStore;
  readonly words: Words;
  readonly now: Date;
}

/** A reply of one sentence, for the asker alone. */
export function sentence(lead: string): Reply {
  return { lead, parts: [{ kind: 'text', line: lead }], rows: [], shareable: false };
}

/** The counter, or the sentence that says where to go instead. */
export function openCounter(request: Request, desk: Desk): Counter | Reply {
  const { asker, words } = request;
  if (!asker || !desk.subscriptions) return sentence(words.subscriptions.onlyInChannels);
  return { asker, store: desk.subscriptions, words, now: desk.now() };
}

/** `Monday 23 November, 09:00` in a zone; the zone's name is added where it is not the reader's own. */
export function momentText(moment: Date, zone: string, words: Words): string {
  const text = new Intl.DateTimeFormat(words.locale, {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(moment);
  return `${text} (${zone})`;
}

/** When it is next sent, in the reader's time. */
export function nextText({ next, wish }: Subscription, { asker, words }: Counter): string {
  return momentText(next.at, asker.zone ?? wish.schedule.zone, words);
}

/**
 * The one that was named, or the only one of the channel. Otherwise a reply that lists the names or says that there is
 * none, or that somebody else owns it.
 */
async function ownSubscription(named: string, counter: Counter): Promise<Subscription | Reply> {
  const { asker, store, words } = counter;
  const all = await store.list(asker.team, asker.channel);
  const name = named.replace(/^name:/i, '').toLowerCase();
  const only = name === '' && all.length === 1 ? all[0] : undefined;
  const found = only ?? all.find((one) => one.name === name || one.id === named);
  if (!found && (all.length === 0 || name !== ''))
    return sentence(all.length === 0 ? words.subscriptions.none : words.subscriptions.same(name));
  if (!found) {
    const lead = words.subscriptions.which;
    return {
      lead,
      parts: [
        { kind: 'text', line: lead },
        { kind: 'list', items: all.map((one) => one.name) },
      ],
      rows: [],
      shareable: false,
    };
  }
  if (!mayChange(found, asker)) return sentence(words.subscriptions.notYours(found.owner));
  return found;
}

/** Does something with the subscription that a line names; otherwise says why not. */
export async function withOwnSubscription(
  request: Request,
  desk: Desk,
  work: (subscription: Subscription, counter: Counter) => Reply | Promise<Reply>,
): Promise<Reply> {
  const counter = openCounter(request, desk);
  if ('lead' in counter) return counter;
  const found = await ownSubscription(request.text, counter);
  return 'lead' in found ? found : work(found, counter);
}

/** The buttons of one subscription. */
export function subscriptionActions(subscription: Subscription, words: Words): Action[] {
  const say = words.subscriptions;
  const { name } = subscription;
  return [
    { label: say.change, run: `change ${name}`, where: 'modal', described: `${say.change}: ${name}` },
    subscription.paused
      ? { label: say.resume, run: `resume ${name}`, where: 'reply', described: `${say.resume}: ${name}` }
      : { label: say.pause, run: `pause ${name}`, where: 'reply', described: `${say.pause}: ${name}` },
    {
      label: say.remove,
      run: `unsubscribe ${name}`,
      where: 'reply',
      emphasis: 'danger',
      described: `${say.remove}: ${name}`,
    },
  ];
}

/** One object of `subscriptions --json`. */
export function subscriptionRow(subscription: Subscription): object {
  return {
    name: subscription.name,
    owner: subscription.owner,
    wish: wishWords(subscription.name, subscription.wish),
    next: subscription.next.at.toISOString(),
    period: subscription.next.period,
    paused: subscription.paused?.reason ?? null,
  };
}
