import type { BlockAction, ButtonAction, RespondFn } from '@slack/bolt';
import { WebAPIPlatformError } from '@slack/web-api';
import { type ActionValue, parseActionValue, RUN_ACTION } from '../blocks/action-value.ts';
import { asForm } from '../blocks/form-view.ts';
import { renderParts, renderReply } from '../blocks/render-reply.ts';
import { renderModal } from '../blocks/render-view.ts';
import { SEARCH_BLOCK, SEARCH_INPUT } from '../blocks/search-form.ts';
import { SEARCH_MODAL, searchModal } from '../blocks/search-modal.ts';
import { originOf } from '../origin.ts';
import { postReply } from '../post-reply.ts';
import { isUsedUp, respondWith } from '../send.ts';
import { isSharedOutside } from '../shared-outside.ts';
import { showModal } from '../show-modal.ts';
import type { Place, SlackDesk } from '../slack-desk.ts';
import { shareOption, withThread } from './command.ts';
import type { Listener } from './listener.ts';

/** A press of any button that types a line. */
export const press: Listener = (app, desk) => {
  app.action<BlockAction<ButtonAction>>(
    { type: 'block_actions', action_id: new RegExp(`^${RUN_ACTION}`) },
    async ({ action, body, client, respond }) => {
      const value = parseActionValue(action.value);
      if (!value) return;
      const { team, channel = '', user = '', thread } = originOf(body);
      const place: Place = { client, team, channel, user, ...(thread && { thread }) };
      if (body.view) await pressInView(value, place, body, desk);
      else if (value.where === 'share') await share(value, place, respond, desk);
      else if (value.where === 'modal') await openReply(value, place, body.trigger_id, 'open', desk);
      else await answer(value, place, body, respond, desk);
    },
  );
};

async function answer(
  value: ActionValue,
  place: Place,
  body: BlockAction,
  respond: RespondFn,
  desk: SlackDesk,
): Promise<void> {
  const { client, channel } = place;
  const { reply, words } = await desk.say(value.run, place, value.page);
  const isPrivate = body.container.is_ephemeral === true || !body.message;
  const shown = isPrivate ? withThread(reply) : reply;
  const draw = (native: boolean) =>
    renderReply(shown, { words, native, ...(isPrivate && shareOption(reply, value.run, value.page, words)) });
  try {
    if (value.where === 'replace') return await respondWith(respond, 'replace', draw);
    if (isPrivate) return await respondWith(respond, 'private', draw);
  } catch (error) {
    if (!isUsedUp(error)) throw error;
    await client.chat.postEphemeral({ channel, user: place.user, ...draw(false) });
    return;
  }
  const flat = channel.startsWith('D') && !desk.settings.agentView && !body.message?.thread_ts;
  await postReply(desk, client, { channel, thread: flat ? undefined : place.thread, flat }, reply, { words });
}

/** Posts the reply for the whole channel, saying who shared it; not where other organisations would read it too. */
async function share(value: ActionValue, place: Place, respond: RespondFn, desk: SlackDesk): Promise<void> {
  const { client, team, channel, user } = place;
  if (!desk.settings.allowSlackConnect && (await isSharedOutside(client, channel))) {
    const { words } = await desk.readerOf(client, team, user);
    const { outside } = words.slack;
    const parts = [{ kind: 'text', line: outside } as const];
    return respondWith(respond, 'private', (native) => renderParts(outside, parts, { words, native }));
  }
  const { reply, words } = await desk.say(value.run, place, value.page);
  try {
    await postReply(desk, client, { channel }, reply, { words, sharedBy: user });
  } catch (error) {
    if (!isNotMember(error)) throw error;
    // The address that came with the press may post where the bot is no member.
    await respondWith(respond, 'channel', (native) => renderReply(reply, { words, native, sharedBy: user }));
  }
}

const NOT_MEMBER = new Set(['not_in_channel', 'channel_not_found']);

function isNotMember(error: unknown): boolean {
  return error instanceof WebAPIPlatformError && NOT_MEMBER.has(error.data.error);
}

async function openReply(
  value: ActionValue,
  place: Place,
  trigger: string,
  on: 'open' | 'push',
  desk: SlackDesk,
): Promise<void> {
  const { client, team, channel, user } = place;
  const { words } = await desk.readerOf(client, team, user);
  await showModal(client, trigger, on, words, async () => {
    const { reply } = await desk.say(value.run, place, value.page);
    return (native) => asForm(renderModal(reply, { words, native }), reply, channel);
  });
}

/** In a modal, pages replace it and everything else stands on top; from the Home tab a modal opens. */
async function pressInView(value: ActionValue, place: Place, body: BlockAction, desk: SlackDesk): Promise<void> {
  const view = body.view;
  if (view?.type !== 'modal') return openReply(value, place, body.trigger_id, 'open', desk);
  if (value.where !== 'replace') return openReply(value, place, body.trigger_id, 'push', desk);
  const { reply, words } = await desk.say(value.run, place, value.page);
  const typed = view.state.values[SEARCH_BLOCK]?.[SEARCH_INPUT]?.value ?? undefined;
  const page =
    view.callback_id === SEARCH_MODAL ? searchModal(words, typed, reply) : renderModal(reply, { words, native: false });
  await place.client.views.update({ view_id: view.id, view: page });
}
