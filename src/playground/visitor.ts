import { parseContent } from './api/chat.ts';
import { parseView } from './api/views.ts';
import type { LocalSlack } from './local-slack.ts';
import type { LocalView, ViewValues } from './local-views.ts';
import { findElement, type LocalBlock } from './message.ts';
import {
  commandPayload,
  eventPayload,
  messageActionPayload,
  shortcutPayload,
  suggestionPayload,
  viewActionPayload,
  viewPayload,
} from './payloads.ts';
import type { Delivery } from './receiver.ts';
import { parseTyped } from './typed-text.ts';
import { BOT_USER, DIRECT, SLACKBOT, TEAM, VISITOR } from './workspace.ts';

/** A button or field that the visitor used, with what it holds now. */
interface Press {
  readonly block_id: string;
  readonly action_id: string;
  /** `value`, `selected_option` and the like, in Slack's fields. */
  readonly chosen?: Readonly<Record<string, unknown>>;
}

/** Where something is pressed. */
export type Surface =
  | { readonly channel: string; readonly ts: string }
  | { readonly view: string; readonly values?: ViewValues };

/** Errors of a form's fields, by block id. */
type FormErrors = Readonly<Record<string, string>>;

/** What the visitor can do. Everything is told to the app as Slack would tell it. */
export interface Visitor {
  /** Types a line into a channel or thread. `false` when there is no such channel. */
  say(channel: string, line: string, thread?: string): Promise<boolean>;
  press(surface: Surface, press: Press): Promise<boolean>;
  /** Sends a modal's form. Errors stay on the form; `undefined` when it was taken or is gone. */
  submit(view: string, values: ViewValues): Promise<FormErrors | undefined>;
  close(view: string): Promise<void>;
  openTab(tab: 'home' | 'messages'): Promise<void>;
  useShortcut(callbackId: string, message?: { readonly channel: string; readonly ts: string }): Promise<void>;
  suggest(surface: Surface, field: Omit<Press, 'chosen'>, typed: string): Promise<unknown>;
  /** Takes a message away that only the visitor sees. */
  dismiss(channel: string, ts: string): boolean;
}

const NO_ANSWER = 'The app did not answer in time (Slack calls this `operation_timeout`).';
const NOT_IN_THREADS =
  'Slash commands do not work in threads, in Slack neither. Mention *@Diplo* here instead, or type the command in the channel.';
const NOT_HEARD =
  'Diplo hears a channel only where it is mentioned. Start with *@Diplo*, or type `/diplo help`. (Said once, by the playground.)';

/** The visitor of one local Slack. `deliver` reaches the app; `commands` are the slash commands that it has. */
export function createVisitor(
  slack: LocalSlack,
  deliver: (body: Record<string, unknown>) => Promise<Delivery>,
  commands: readonly string[],
): Visitor {
  let hinted = false;

  const explain = (channel: string, text: string, thread?: string): void => {
    slack.post({ channel, user: SLACKBOT, text, ephemeral: true, ...(thread && { thread_ts: thread }) });
  };

  const command = async (channel: string, name: string, text: string): Promise<void> => {
    slack.post({ channel, user: VISITOR, text: `\`${escapeCode(`${name} ${text}`.trim())}\``, ephemeral: true });
    const payload = commandPayload(slack, channel, name, text);
    const { acked, response } = await deliver(payload);
    if (!acked) explain(channel, NO_ANSWER);
    const content = parseContent(typeof response === 'string' ? { text: response } : ((response ?? {}) as object));
    if ('ok' in content) return;
    const inChannel = (response as { response_type?: unknown }).response_type === 'in_channel';
    slack.post({ channel, user: BOT_USER, ...content, ...(!inChannel && { ephemeral: true }) });
  };

  /** Slack's own command that brings an app into a channel. */
  const invite = async (channel: string): Promise<void> => {
    const event = { type: 'member_joined_channel', user: BOT_USER, channel, channel_type: 'C', team: TEAM.id };
    await deliver(eventPayload(slack, { ...event, inviter: VISITOR }));
  };

  const findView = (surface: { readonly view: string; readonly values?: ViewValues }): LocalView | undefined =>
    surface.values ? slack.views.fill(surface.view, surface.values) : slack.views.find(surface.view);

  return {
    async say(channel, line, thread) {
      const place = slack.findChannel(channel);
      if (!place) return false;
      const typed = parseTyped(line);
      const in_thread = thread ? { thread_ts: thread } : {};
      if (typed.kind === 'command') {
        if (thread) explain(channel, NOT_IN_THREADS, thread);
        else if (typed.name === '/invite') await invite(channel);
        else if (!commands.includes(typed.name))
          explain(channel, `\`${typed.name}\` is not a command here. Try \`${commands[0]} help\`.`);
        else await command(channel, typed.name, typed.text);
        return true;
      }
      const { text } = typed;
      const { ts } = slack.post({ channel, user: VISITOR, text, ...in_thread });
      const event = { user: VISITOR, text, ts, event_ts: ts, channel, team: TEAM.id, ...in_thread };
      if (place.is_im) await deliver(eventPayload(slack, { ...event, type: 'message', channel_type: 'im' }));
      else if (typed.mentionsBot) await deliver(eventPayload(slack, { ...event, type: 'app_mention' }));
      else if (!hinted) {
        hinted = true;
        explain(channel, NOT_HEARD, thread);
      }
      return true;
    },

    async press(surface, { block_id, action_id, chosen = {} }) {
      const message = 'ts' in surface ? slack.findMessage(surface.channel, surface.ts) : undefined;
      const view = 'view' in surface ? findView(surface) : undefined;
      const element = elementIn(message?.blocks ?? view?.blocks ?? [], block_id, action_id);
      if (!element) return false;
      const { type, text, value } = element;
      const action = {
        type,
        action_id,
        block_id,
        ...(text !== undefined && { text }),
        ...(value !== undefined && { value }),
      };
      const pressed = { ...action, ...chosen };
      const payload = message
        ? messageActionPayload(slack, message, pressed)
        : view && viewActionPayload(slack, view, pressed);
      if (payload) await deliver(payload);
      return payload !== undefined;
    },

    async submit(id, values) {
      const view = slack.views.fill(id, values);
      if (!view) return undefined;
      const { acked, response } = await deliver(viewPayload(slack, 'view_submission', view));
      if (!acked) return firstField(view, NO_ANSWER.replaceAll('`', ''));
      const answer = (response ?? {}) as Readonly<Record<string, unknown>>;
      const draft = parseView(answer.view, 'modal');
      if (answer.response_action === 'errors') return (answer.errors ?? {}) as FormErrors;
      if (answer.response_action === 'update' && draft) slack.views.update(id, draft);
      else if (answer.response_action === 'push' && draft) slack.views.push(draft);
      else slack.views.close(answer.response_action === 'clear' ? undefined : id);
      return undefined;
    },

    async close(id) {
      const view = slack.views.find(id);
      if (view?.type !== 'modal') return;
      slack.views.close(id);
      if (view.notify_on_close === true) await deliver(viewPayload(slack, 'view_closed', view));
    },

    async openTab(tab) {
      const view = tab === 'home' ? slack.views.home() : undefined;
      const event = { type: 'app_home_opened', user: VISITOR, channel: DIRECT, tab, ...(view && { view }) };
      await deliver(eventPayload(slack, event));
    },

    async useShortcut(callbackId, at) {
      const message = at && slack.findMessage(at.channel, at.ts);
      if (at && (!message || message.ephemeral)) return;
      await deliver(shortcutPayload(slack, callbackId, message));
    },

    async suggest(surface, field, typed) {
      const message = 'ts' in surface ? slack.findMessage(surface.channel, surface.ts) : undefined;
      const view = 'view' in surface ? findView(surface) : undefined;
      const place = message
        ? { container: { type: 'message', message_ts: message.ts, channel_id: message.channel } }
        : { container: { type: 'view', view_id: view?.id }, view };
      const { response } = await deliver(suggestionPayload(slack, place, { ...field, value: typed }));
      return response;
    },

    dismiss(channel, ts) {
      return slack.findMessage(channel, ts)?.ephemeral === true && slack.remove(channel, ts);
    },
  };
}

function elementIn(
  blocks: readonly LocalBlock[],
  blockId: string,
  actionId: string,
): Record<string, unknown> | undefined {
  const block = blocks.find(({ block_id }) => block_id === blockId);
  return block && findElement(block, actionId);
}

function firstField(view: LocalView, text: string): FormErrors {
  const field = view.blocks.find(({ type }) => type === 'input')?.block_id;
  return field ? { [field]: text } : {};
}

function escapeCode(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replaceAll('`', 'ˋ');
}
