import type { BlockAction, PlainTextInputAction } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { ReplyPart } from '../../command/reply.ts';
import type { Words } from '../../wording/words.ts';
import { renderPart } from '../blocks/parts/index.ts';
import { renderHome } from '../blocks/render-view.ts';
import { SEARCH_INPUT, searchForm } from '../blocks/search-form.ts';
import { searchModal } from '../blocks/search-modal.ts';
import { describeCause } from '../describe-cause.ts';
import { showModal } from '../show-modal.ts';
import type { Place, SlackDesk } from '../slack-desk.ts';
import type { Reader } from '../slack-options.ts';
import type { Listener } from './listener.ts';

/** The Home tab, drawn anew whenever it is opened; the Messages tab gets its prompts where Slack has an agent view. */
export const home: Listener = (app, desk) => {
  app.event('app_home_opened', async ({ event, client, context }) => {
    const team = context.teamId ?? '';
    if (event.tab === 'messages') return suggestPrompts(client, event.channel, team, event.user, desk);
    if (event.tab !== 'home') return;
    const reader = await desk.readerOf(client, team, event.user);
    const { words } = reader;
    const parts = await homeParts(client, reader, desk);
    const aboutBlocks = renderPart(
      { kind: 'text', line: words.slack.home.about },
      { words, surface: 'home', native: true },
    );
    await client.views.publish({
      user_id: event.user,
      view: renderHome(parts, { words, top: [...aboutBlocks, searchForm(words, { dispatch: true })] }),
    });
  });

  app.action<BlockAction<PlainTextInputAction>>(
    { type: 'block_actions', action_id: SEARCH_INPUT },
    async ({ action, body, client, context }) => {
      if (body.view?.type !== 'home' || !action.value) return;
      const place: Place = { client, team: context.teamId ?? '', channel: '', user: body.user.id };
      const { words } = await desk.readerOf(client, place.team, place.user);
      const typed = action.value;
      await showModal(client, body.trigger_id, 'open', words, async () => {
        const { reply } = await desk.say(`search ${typed}`, place);
        return () => searchModal(words, typed, reply);
      });
    },
  );
};

/** What the tab says below its search box: digests, coverage, meetings, help, support. */
async function homeParts(client: WebClient, reader: Reader, desk: SlackDesk): Promise<ReplyPart[]> {
  const { words, team, user } = reader;
  const { home: said } = words.slack;
  const place: Place = { client, team, channel: '', user };
  const runParts = async (line: string): Promise<readonly ReplyPart[]> => (await desk.say(line, place)).reply.parts;
  const [subscriptions, coverage, recent, digest, help] = await Promise.all([
    attempt(desk, async () => desk.home?.subscriptions?.(reader)),
    attempt(desk, () => runParts('status')),
    attempt(desk, async () => desk.home?.recent?.(reader)),
    attempt(desk, async () => (desk.home?.recent ? [] : runParts('digest'))),
    attempt(desk, () => runParts('help')),
  ]);
  const { support } = desk.settings;
  return [
    ...section(said.subscriptions, subscriptions, said.noSubscriptions),
    ...section(said.coverage, coverage),
    ...(desk.home?.recent ? section(said.recent, recent, said.noRecent) : section(undefined, digest)),
    ...section(said.help, help),
    ...(support ? [supportPart(support, words)] : []),
  ];
}

/** A titled section; without parts, what stands in for them, or nothing at all. */
function section(title: string | undefined, parts: readonly ReplyPart[] | undefined, empty?: string): ReplyPart[] {
  const shown = parts && parts.length > 0 ? parts : empty === undefined ? [] : [{ kind: 'note', line: empty } as const];
  if (shown.length === 0) return [];
  return [{ kind: 'divider' }, ...(title ? [{ kind: 'heading', text: title } as const] : []), ...shown];
}

function supportPart(contact: string, words: Words): ReplyPart {
  const [before = '', after = ''] = words.slack.home.support('\n').split('\n');
  const url = /^https?:/.test(contact) ? contact : undefined;
  return { kind: 'note', line: [before, { text: contact, ...(url && { url }) }, after] };
}

/** A part of the tab that fails is left out and logged; the rest is shown. */
async function attempt<Value>(desk: SlackDesk, work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch (cause) {
    desk.log.warn({ cause: describeCause(cause) }, 'a part of the Home tab failed');
    return undefined;
  }
}

/** Pins up to four questions at the top of the Messages tab. Refused where there is no agent view: then there are none. */
async function suggestPrompts(
  client: WebClient,
  channel: string,
  team: string,
  user: string,
  desk: SlackDesk,
): Promise<void> {
  if (!desk.settings.agentView) return;
  try {
    const { words } = await desk.readerOf(client, team, user);
    await client.assistant.threads.setSuggestedPrompts({ channel_id: channel, prompts: words.slack.prompts });
  } catch (cause) {
    desk.log.info({ cause: describeCause(cause) }, 'Slack takes no suggested prompts here');
  }
}
