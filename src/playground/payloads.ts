import { randomUUID } from 'node:crypto';
import type { LocalSlack } from './local-slack.ts';
import type { LocalView } from './local-views.ts';
import { type LocalMessage, publicMessage } from './message.ts';
import type { ResponseTarget } from './tickets.ts';
import { APP_ID, BOT_USER, TEAM, VISITOR } from './workspace.ts';

type Payload = Record<string, unknown>;

const USER = { id: VISITOR, username: 'you', name: 'you', team_id: TEAM.id };

/** What every interaction carries. */
const common = (slack: LocalSlack): Payload => ({
  team: { id: TEAM.id, domain: TEAM.domain },
  user: USER,
  api_app_id: APP_ID,
  token: 'playground',
  enterprise: null,
  is_enterprise_install: false,
  trigger_id: slack.tickets.issueTrigger(),
});

/** A slash command as Slack delivers it. */
export function commandPayload(slack: LocalSlack, channel: string, command: string, text: string): Payload {
  const place = slack.findChannel(channel);
  return {
    token: 'playground',
    team_id: TEAM.id,
    team_domain: TEAM.domain,
    channel_id: channel,
    channel_name: place?.is_im ? 'directmessage' : place?.name,
    user_id: VISITOR,
    user_name: 'you',
    command,
    text,
    api_app_id: APP_ID,
    is_enterprise_install: 'false',
    response_url: slack.tickets.issueResponseUrl({ channel }),
    trigger_id: slack.tickets.issueTrigger(),
  };
}

/** An event in Slack's envelope, each with an id of its own. */
export function eventPayload(slack: LocalSlack, event: Payload): Payload {
  return {
    token: 'playground',
    team_id: TEAM.id,
    api_app_id: APP_ID,
    type: 'event_callback',
    event: { event_ts: slack.nextTs(), ...event },
    event_id: `Ev${randomUUID().replaceAll('-', '')}`,
    event_time: Math.floor(slack.now().getTime() / 1000),
    is_ext_shared_channel: false,
    authorizations: [
      { enterprise_id: null, team_id: TEAM.id, user_id: BOT_USER, is_bot: true, is_enterprise_install: false },
    ],
  };
}

/** A press in a message. Slack leaves the message itself out when only the visitor sees it. */
export function messageActionPayload(slack: LocalSlack, message: LocalMessage, action: Payload): Payload {
  const channel = slack.findChannel(message.channel);
  const target: ResponseTarget = {
    channel: message.channel,
    ts: message.ts,
    ...(message.thread_ts && { thread_ts: message.thread_ts }),
  };
  return {
    ...common(slack),
    type: 'block_actions',
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: message.channel,
      is_ephemeral: message.ephemeral === true,
      ...(message.thread_ts && { thread_ts: message.thread_ts }),
    },
    channel: { id: message.channel, name: channel?.is_im ? 'directmessage' : channel?.name },
    ...(!message.ephemeral && { message: publicMessage(message) }),
    response_url: slack.tickets.issueResponseUrl(target),
    state: { values: {} },
    actions: [{ ...action, action_ts: slack.nextTs() }],
  };
}

/** A press in a modal or on the Home tab. */
export function viewActionPayload(slack: LocalSlack, view: LocalView, action: Payload): Payload {
  return {
    ...common(slack),
    type: 'block_actions',
    container: { type: 'view', view_id: view.id },
    view,
    actions: [{ ...action, action_ts: slack.nextTs() }],
  };
}

/** A form sent or a modal closed. */
export function viewPayload(slack: LocalSlack, type: 'view_submission' | 'view_closed', view: LocalView): Payload {
  return {
    ...common(slack),
    type,
    view,
    ...(type === 'view_submission' ? { response_urls: [] } : { is_cleared: false }),
  };
}

/** A question for the options of a select that the app fills as one types. */
export function suggestionPayload(slack: LocalSlack, place: Payload, fields: Payload): Payload {
  return { ...common(slack), type: 'block_suggestion', ...place, ...fields };
}

/** A shortcut from the composer, or from a message's menu. */
export function shortcutPayload(slack: LocalSlack, callbackId: string, message?: LocalMessage): Payload {
  const fields = { ...common(slack), callback_id: callbackId, action_ts: slack.nextTs() };
  if (!message) return { ...fields, type: 'shortcut' };
  const { channel, ts, thread_ts } = message;
  return {
    ...fields,
    type: 'message_action',
    message_ts: ts,
    channel: { id: channel, name: slack.findChannel(channel)?.name },
    message: publicMessage(message),
    response_url: slack.tickets.issueResponseUrl({ channel, ...(thread_ts && { thread_ts }) }),
  };
}
