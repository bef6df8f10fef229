import { LogLevel, WebClient } from '@slack/web-api';
import { beforeEach, describe, expect, test } from 'vitest';
import { createLocalFetch } from '../../src/playground/local-fetch.ts';
import { createLocalSlack, type LocalSlack } from '../../src/playground/local-slack.ts';
import { DIRECT, TOKEN, VISITOR } from '../../src/playground/workspace.ts';

const QUIET = { retryConfig: { retries: 0 }, logLevel: LogLevel.ERROR };
const START = Date.parse('2031-05-12T09:00:00Z');
const CHANNEL = 'C0DIPLO';
let time: number;
let slack: LocalSlack;
let client: WebClient;

beforeEach(() => {
  time = START;
  slack = createLocalSlack(() => new Date(time));
  client = new WebClient(TOKEN, { fetch: createLocalFetch(slack), ...QUIET });
});

/** The error that a call is refused with. */
const errorOf = async (call: Promise<unknown>): Promise<string | undefined> =>
  call.then(
    () => undefined,
    (error: { data?: { error?: string }; message: string }) => error.data?.error ?? error.message,
  );

const modal = (title: string, blocks: object[] = []): never =>
  ({ type: 'modal', title: { type: 'plain_text', text: title }, blocks }) as never;

describe('calls', () => {
  test('a method that is not there is refused by name, as is a wrong or missing token', async () => {
    expect(await errorOf(client.apiCall('chat.scheduleMessage'))).toBe('unknown_method');
    expect(await errorOf(client.apiCall('toString'))).toBe('unknown_method');
    expect(await errorOf(client.auth.test({ token: 'xoxb-other' }))).toBe('invalid_auth');
    const anonymous = new WebClient(undefined, { fetch: createLocalFetch(slack), ...QUIET });
    expect(await errorOf(anonymous.auth.test())).toBe('not_authed');
  });

  test.each([
    'https://example.org/',
    'http://slack.com/api/auth.test',
    'https://slack.com.evil.example/api/auth.test',
  ])('nothing outside is reached: %s', async (url) => {
    await expect(createLocalFetch(slack)(url)).rejects.toThrow('The playground has no network.');
  });
});

describe('messages', () => {
  test('are posted, changed in place, and taken away', async () => {
    const { ts = '' } = await client.chat.postMessage({ channel: CHANNEL, text: 'one' });
    expect(ts).toBe('1936342800.000000');
    await client.chat.update({ channel: CHANNEL, ts, text: 'two' });
    expect(slack.messages(CHANNEL).map(({ text, edited }) => [text, edited !== undefined])).toEqual([['two', true]]);
    await client.chat.delete({ channel: CHANNEL, ts });
    expect(slack.messages(CHANNEL)).toEqual([]);
  });

  test('get names that rise even within one moment', async () => {
    const posted = await Promise.all([1, 2, 3].map((n) => client.chat.postMessage({ channel: CHANNEL, text: `${n}` })));
    expect(posted.map(({ ts }) => ts)).toEqual(['1936342800.000000', '1936342800.000001', '1936342800.000002']);
  });

  test('are refused where Slack refuses them', async () => {
    const blocks = Array.from({ length: 51 }, () => ({ type: 'divider' }) as const);
    expect(await errorOf(client.chat.postMessage({ channel: 'C0NOWHERE', text: 'x' }))).toBe('channel_not_found');
    expect(await errorOf(client.chat.postMessage({ channel: CHANNEL, text: '' }))).toBe('no_text');
    expect(await errorOf(client.chat.postMessage({ channel: CHANNEL, text: 'x', blocks }))).toBe('invalid_blocks');
    expect(await errorOf(client.chat.update({ channel: CHANNEL, ts: '1.0', text: 'x' }))).toBe('message_not_found');
    expect(await errorOf(client.chat.postEphemeral({ channel: CHANNEL, user: 'U0OTHER', text: 'x' }))).toBe(
      'user_not_in_channel',
    );
    const mine = slack.post({ channel: CHANNEL, user: VISITOR, text: 'mine' });
    expect(await errorOf(client.chat.update({ channel: CHANNEL, ts: mine.ts, text: 'x' }))).toBe('cant_update_message');
  });

  test('to a member go to the direct messages', async () => {
    expect((await client.chat.postMessage({ channel: VISITOR, text: 'hello' })).channel).toBe(DIRECT);
  });

  test('that only one person sees are in no history', async () => {
    await client.chat.postEphemeral({ channel: CHANNEL, user: VISITOR, text: 'psst' });
    const { ts = '' } = await client.chat.postMessage({ channel: CHANNEL, text: 'root' });
    await client.chat.postMessage({ channel: CHANNEL, text: 'reply', thread_ts: ts });
    const history = await client.conversations.history({ channel: CHANNEL });
    const replies = await client.conversations.replies({ channel: CHANNEL, ts });
    expect(history.messages?.map(({ text }) => text)).toEqual(['root']);
    expect(replies.messages?.map(({ text }) => text)).toEqual(['root', 'reply']);
    expect(slack.messages(CHANNEL)).toHaveLength(3);
  });

  test('keep their metadata, by which a digest finds what it posted', async () => {
    const metadata = { event_type: 'edition', event_payload: { edition: 'e1' } };
    await client.chat.postMessage({ channel: CHANNEL, text: 'x', metadata });
    const { messages } = await client.conversations.history({ channel: CHANNEL, include_all_metadata: true });
    expect(messages?.[0]?.metadata).toEqual(metadata);
  });

  test('carry reactions, each once', async () => {
    const { ts = '' } = await client.chat.postMessage({ channel: CHANNEL, text: 'x' });
    const at = { channel: CHANNEL, timestamp: ts, name: 'eyes' };
    await client.reactions.add(at);
    expect(await errorOf(client.reactions.add(at))).toBe('already_reacted');
    await client.reactions.remove(at);
    expect(slack.findMessage(CHANNEL, ts)?.reactions).toEqual([]);
  });
});

describe('views', () => {
  test('open once for a trigger that is at most three seconds old', async () => {
    const trigger_id = slack.tickets.issueTrigger();
    time += 3000;
    await client.views.open({ trigger_id, view: modal('One') });
    expect(await errorOf(client.views.open({ trigger_id, view: modal('Again') }))).toBe('exchanged_trigger_id');
    const late = slack.tickets.issueTrigger();
    time += 3001;
    expect(await errorOf(client.views.open({ trigger_id: late, view: modal('Late') }))).toBe('expired_trigger_id');
    expect(await errorOf(client.views.open({ trigger_id: 'none', view: modal('None') }))).toBe('invalid_trigger_id');
    expect(slack.views.modals()).toHaveLength(1);
  });

  test('stack up to three', async () => {
    const open = () => ({ trigger_id: slack.tickets.issueTrigger(), view: modal('View') });
    expect(await errorOf(client.views.push(open()))).toBe('push_limit_reached');
    const first = await client.views.open(open());
    await client.views.push(open());
    const third = await client.views.push(open());
    expect(third.view?.root_view_id).toBe(first.view?.id);
    expect(await errorOf(client.views.push(open()))).toBe('push_limit_reached');
  });

  test('change only if nobody changed them meanwhile', async () => {
    const { view } = await client.views.open({ trigger_id: slack.tickets.issueTrigger(), view: modal('One') });
    const at = { view_id: view?.id ?? '', hash: view?.hash ?? '' };
    await client.views.update({ ...at, view: modal('Two') });
    expect(await errorOf(client.views.update({ ...at, view: modal('Three') }))).toBe('hash_conflict');
    expect(slack.views.modals().map(({ title }) => title)).toEqual([{ type: 'plain_text', text: 'Two' }]);
  });
});

describe('response URLs', () => {
  const respond = async (url: string, body: object): Promise<number> =>
    (await createLocalFetch(slack)(url, { method: 'POST', body: JSON.stringify(body) })).status;

  test('answer five times within thirty minutes', async () => {
    const url = slack.tickets.issueResponseUrl({ channel: CHANNEL });
    const statuses = [];
    for (let n = 0; n < 6; n++) statuses.push(await respond(url, { text: `${n}` }));
    expect(statuses).toEqual([200, 200, 200, 200, 200, 404]);
    const old = slack.tickets.issueResponseUrl({ channel: CHANNEL });
    time += 30 * 60_000 + 1;
    expect(await respond(old, { text: 'late' })).toBe(404);
    expect(slack.messages(CHANNEL).map(({ text, ephemeral }) => `${text} ${ephemeral}`)).toEqual([
      '0 true',
      '1 true',
      '2 true',
      '3 true',
      '4 true',
    ]);
  });

  test('replace and delete the message that was pressed, and post for all when asked', async () => {
    const { ts } = slack.post({ channel: CHANNEL, user: 'U0DIPLO', text: 'page 1', ephemeral: true });
    const url = slack.tickets.issueResponseUrl({ channel: CHANNEL, ts });
    await respond(url, { text: 'page 2', replace_original: true });
    expect(slack.findMessage(CHANNEL, ts)).toMatchObject({ text: 'page 2', ephemeral: true });
    await respond(url, { text: 'for all', response_type: 'in_channel', replace_original: false });
    await respond(url, { delete_original: true });
    expect(slack.messages(CHANNEL).map(({ text, ephemeral }) => [text, ephemeral])).toEqual([['for all', undefined]]);
  });
});

test("files go up in the two steps of Slack's client", async () => {
  await client.filesUploadV2({ channel_id: CHANNEL, filename: 'a.csv', title: 'Meetings', content: 'day,who\n' });
  const [message] = slack.messages(CHANNEL);
  const [file] = message?.files ?? [];
  expect(file).toMatchObject({ name: 'a.csv', title: 'Meetings', mimetype: 'text/csv', size: 8 });
  expect(new TextDecoder().decode(file?.content)).toBe('day,who\n');
});
