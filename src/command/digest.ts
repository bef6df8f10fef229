import { type Day, parseDay } from '../calendar/day.ts';
import { momentOf } from '../calendar/zone.ts';
import { composeDigest } from '../digest/compose-digest.ts';
import { wishOf } from '../digest/compose-edition.ts';
import type { DigestWish } from '../digest/digest.ts';
import { digestReply, digestRow } from '../digest/digest-reply.ts';
import type { Library } from '../library/library.ts';
import type { Command, Desk, Request } from './command.ts';
import type { Action, Reply } from './reply.ts';

/** How much of a preview is shown at once. */
export interface DigestWindow {
  /** Adds every candidate with the rule that took it in or left it out. */
  readonly why: boolean;
  /** What goes into the thread in a channel, below the rest or, with `whole: only`, alone. */
  readonly whole: 'below' | 'only' | 'behind a button';
}

export const digest: Command = {
  name: 'digest',
  usage: '[preview] [YYYY-MM-DD] [name:…] [why]',
  describe: (words) => words.digestCommand.about,
  run: async (request, desk) => {
    const { words } = request;
    const why = /\bwhy\b/i.test(request.text);
    const whole = /\bwhole\b/i.test(request.text);
    const name = /(?:^|\s)name:(\S{1,40})/i.exec(request.text)?.[1]?.toLowerCase();
    const again = /\ball\b/i.test(request.text);
    const text = request.text.replace(/\b(?:preview|why|whole|all|on)\b|name:\S{0,40}/gi, '').trim();
    const on: Day | undefined = text === '' ? request.on : parseDay(text);
    if (!on) {
      const lead = words.digestCommand.badDay(text);
      return { lead, parts: [{ kind: 'text', line: lead }], rows: [], shareable: false };
    }
    const wish = (await channelWish({ ...request, on }, { name, again }, desk)) ?? { on, days: 7, ahead: 30, words };
    return previewReply(wish, desk.library(), { why, whole: whole ? 'only' : 'behind a button' });
  },
};

/** What the asker's channel would get on that day: its own filters, and what it was told before only with `again`. */
async function channelWish(
  { asker, on, words }: Pick<Request, 'asker' | 'on' | 'words'>,
  { name, again }: { readonly name: string | undefined; readonly again: boolean },
  { subscriptions, editions, verdicts }: Desk,
): Promise<DigestWish | undefined> {
  if (!asker || !subscriptions || !editions) return undefined;
  const all = await subscriptions.list(asker.team, asker.channel);
  const one = name === undefined ? all[0] : all.find((subscription) => subscription.name === name);
  if (!one) return undefined;
  const { time, zone } = one.wish.schedule;
  const due = momentOf(on, time, zone) ?? new Date(`${on}T12:00:00Z`);
  const told = again ? new Set<string>() : await editions.told(one.id);
  const decided = await verdicts?.of(asker.team);
  return wishOf(one, { period: on, due, told, ...(decided && { verdicts: decided }) }, words);
}

/** Exactly what would be sent for a wish. */
export function previewReply(wish: DigestWish, library: Library, window: DigestWindow): Reply {
  const { on, words } = wish;
  const composed = composeDigest(library, wish);
  const reply = digestReply(composed, words);
  const rows = [digestRow(composed, window.why)];
  if (window.whole === 'only') return { ...reply, parts: reply.thread ?? reply.parts, thread: [], rows };
  const reasons = composed.considered.map((one) => `${one.in ? '+' : '–'} ${one.text} (${one.rule})`);
  const { thread = [], ...parent } = reply;
  const actions: Action[] = [
    ...(thread.length > 0 ? [{ label: words.digest.whole, run: `digest ${on} whole`, where: 'modal' } as const] : []),
    { label: words.digestCommand.why, run: `digest ${on} why`, where: 'modal' },
  ];
  const behind = window.whole === 'behind a button' && !window.why;
  return {
    ...parent,
    ...(!behind && { thread }),
    parts: [
      ...parent.parts,
      ...(window.why ? [{ kind: 'list', items: reasons } as const] : []),
      ...(behind ? [{ kind: 'actions', actions } as const] : []),
    ],
    rows,
  };
}
