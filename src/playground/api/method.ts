import type { LocalSlack } from '../local-slack.ts';
import type { LocalBlock } from '../message.ts';
import { DIRECT, VISITOR } from '../workspace.ts';

/** What a method is called with: form fields, objects among them as JSON. */
export type Arguments = Readonly<Record<string, string | undefined>>;

/** What a method answers, in Slack's shape. */
export type Answer = { readonly ok: true; readonly [field: string]: unknown } | { readonly ok: false; error: string };

/** One method of Slack's Web API over the local Slack. */
export type Method = (args: Arguments, slack: LocalSlack) => Answer;

/** A refusal with one of Slack's error codes. */
export function refuse(error: string): Answer {
  return { ok: false, error };
}

/** The channel that an argument names; a member's id names the direct messages with that member. */
export function channelOf(args: Arguments, slack: LocalSlack): string | undefined {
  return slack.findChannel(args.channel === VISITOR ? DIRECT : (args.channel ?? ''))?.id;
}

/** JSON of an argument; `undefined` when it is absent or damaged. */
export function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** The blocks of an argument; `undefined` when none are given, `false` when they are not what Slack takes. */
export function parseBlocks(value: unknown, most: number): readonly LocalBlock[] | undefined | false {
  const blocks = typeof value === 'string' ? parseJson(value) : value;
  if (blocks === undefined) return value === undefined || value === '' ? undefined : false;
  if (!Array.isArray(blocks) || blocks.length > most) return false;
  const whole = blocks.every(
    (block: unknown) => typeof block === 'object' && block !== null && typeof (block as LocalBlock).type === 'string',
  );
  return whole ? (blocks as LocalBlock[]) : false;
}
