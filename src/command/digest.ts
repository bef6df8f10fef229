import { type Day, parseDay } from '../calendar/day.ts';
import { composeDigest } from '../digest/compose-digest.ts';
import { digestReply, digestRow } from '../digest/digest-reply.ts';
import type { Library } from '../library/library.ts';
import type { Command, Request } from './command.ts';
import type { Action, Reply } from './reply.ts';

/** How far a digest looks: days back for meetings, days ahead for anniversaries and visits. */
export interface DigestWindow {
  readonly days: number;
  readonly ahead: number;
  /** Adds every candidate with the rule that took it in or left it out. */
  readonly why: boolean;
  /** What goes into the thread in a channel, below the rest or, with `whole: only`, alone. */
  readonly whole: 'below' | 'only' | 'behind a button';
}

export const digest: Command = {
  name: 'digest',
  usage: '[preview] [YYYY-MM-DD] [why]',
  describe: (words) => words.digestCommand.about,
  run: async (request, desk) => {
    const { words } = request;
    const why = /\bwhy\b/i.test(request.text);
    const whole = /\bwhole\b/i.test(request.text);
    const text = request.text.replace(/\b(?:preview|why|whole|on)\b/gi, '').trim();
    const on: Day | undefined = text === '' ? request.on : parseDay(text);
    if (!on) {
      const lead = words.digestCommand.badDay(text);
      return { lead, parts: [{ kind: 'text', line: lead }], rows: [], shareable: false };
    }
    return previewReply({ ...request, on }, desk.library(), {
      days: 7,
      ahead: 30,
      why,
      whole: whole ? 'only' : 'behind a button',
    });
  },
};

/** Exactly what would be sent on the request's day to a channel without filters; nothing counts as told before. */
export function previewReply(request: Omit<Request, 'text'>, library: Library, window: DigestWindow): Reply {
  const { on, words } = request;
  const composed = composeDigest(library, { on, days: window.days, ahead: window.ahead, words });
  const reply = digestReply(composed, words);
  const rows = [digestRow(composed, window.why)];
  if (window.whole === 'only') return { ...reply, parts: reply.thread ?? reply.parts, thread: [], rows };
  const reasons = composed.considered.map((one) => `${one.in ? '+' : '–'} ${one.text} (${one.rule})`);
  const { thread = [], ...parent } = reply;
  const actions: Action[] = [
    ...(thread.length > 0
      ? [{ label: words.digestCommand.whole, run: `digest ${on} whole`, where: 'modal' } as const]
      : []),
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
