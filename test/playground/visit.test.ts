import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Playground } from '../../src/playground/server.ts';
import { startStandIn } from './stand-in.ts';

const CHANNEL = 'C0DIPLO';
const DIRECT = 'D0DIPLO';

interface Block {
  readonly type: string;
  readonly block_id: string;
  readonly elements?: readonly { readonly action_id?: string; readonly text?: { readonly text: string } }[];
}
interface Message {
  readonly ts: string;
  readonly channel: string;
  readonly user: string;
  readonly text: string;
  readonly thread_ts?: string;
  readonly ephemeral?: boolean;
  readonly blocks?: readonly Block[];
}
interface State {
  readonly messages: readonly Message[];
  readonly modals: readonly { readonly id: string; readonly blocks: readonly Block[] }[];
  readonly home?: { readonly id: string; readonly blocks: readonly Block[] };
}

let playground: Playground;
beforeEach(async () => {
  playground = await startStandIn();
});
afterEach(() => playground.close());

const state = async (): Promise<State> => (await (await fetch(`${playground.url}api/state`)).json()) as State;

async function ask(path: string, body: object): Promise<unknown> {
  const response = await fetch(`${playground.url}api/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: playground.url.slice(0, -1) },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(200);
  return response.json();
}

/** The state once it is as wanted; listeners go on working after Slack's acknowledgement. */
async function when(wanted: (state: State) => boolean): Promise<State> {
  const events = await fetch(`${playground.url}api/events`);
  const reader = events.body?.getReader();
  for (;;) {
    const now = await state();
    if (wanted(now)) {
      await reader?.cancel();
      return now;
    }
    await reader?.read();
  }
}

const say = (channel: string, text: string, thread?: string) =>
  ask('say', { channel, text, ...(thread && { thread }) });

/** Presses the button with these words in a message or view. */
async function press(surface: object, blocks: readonly Block[] | undefined, label: string): Promise<void> {
  for (const block of blocks ?? []) {
    const button = block.elements?.find(({ text }) => text?.text === label);
    if (button) {
      await ask('press', { surface, block_id: block.block_id, action_id: button.action_id });
      return;
    }
  }
  throw new Error(`no button “${label}”`);
}

const heard = ({ messages }: State): string[] =>
  messages.map(({ user, text, ephemeral }) => `${user}${ephemeral ? ' (only you)' : ''}: ${text}`);

describe('a channel', () => {
  test('a slash command is answered for the visitor alone; paging replaces, sharing posts for all', async () => {
    await say(CHANNEL, '/diplo search ferry');
    const found = await when(({ messages }) => messages.length === 2);
    expect(heard(found)).toEqual([
      'U0VISITOR (only you): `/diplo search ferry`',
      'U0DIPLO (only you): 2 results for “ferry”',
    ]);
    const reply = found.messages[1];
    const surface = { channel: CHANNEL, ts: reply?.ts };
    await press(surface, reply?.blocks, 'More results');
    const paged = await when(({ messages }) => JSON.stringify(messages).includes('Result 3'));
    expect(paged.messages).toHaveLength(2);
    await press(surface, paged.messages[1]?.blocks, 'Share to channel');
    const shared = await when(({ messages }) => messages.some(({ thread_ts }) => thread_ts));
    expect(shared.messages.filter(({ ephemeral }) => !ephemeral)).toMatchObject([
      { user: 'U0DIPLO', channel: CHANNEL },
      { user: 'U0DIPLO', channel: CHANNEL, thread_ts: shared.messages[2]?.ts },
    ]);
    expect(JSON.stringify(shared.messages[2])).toContain('Result 3');
  });

  test('a mention is answered in its thread', async () => {
    await say(CHANNEL, '@Diplo when did they meet?');
    const { messages } = await when((now) => now.messages.length === 2);
    expect(messages[1]).toMatchObject({
      user: 'U0DIPLO',
      thread_ts: messages[0]?.ts,
      text: 'They met on 12 May 2031.',
    });
  });

  test('a message without a mention is explained once, and only to the visitor', async () => {
    await say(CHANNEL, 'good morning');
    await say(CHANNEL, 'anyone?');
    expect(heard(await state())).toEqual([
      'U0VISITOR: good morning',
      expect.stringMatching(/^USLACKBOT \(only you\): Diplo hears a channel only where it is mentioned/),
      'U0VISITOR: anyone?',
    ]);
  });

  test('a slash command in a thread and a command that is not there are explained', async () => {
    await say(CHANNEL, 'root');
    const root = (await state()).messages[0]?.ts;
    await say(CHANNEL, '/diplo search ferry', root);
    await say(CHANNEL, '/giphy ferry');
    const { messages } = await state();
    expect(messages.slice(2)).toMatchObject([
      { user: 'USLACKBOT', ephemeral: true, thread_ts: root, text: expect.stringContaining('do not work in threads') },
      { user: 'USLACKBOT', ephemeral: true, text: '`/giphy` is not a command here. Try `/diplo help`.' },
    ]);
  });

  test('only a message that nobody else sees can be dismissed', async () => {
    await say(CHANNEL, 'good morning');
    const [mine, hint] = (await state()).messages;
    expect(await ask('dismiss', { channel: CHANNEL, ts: mine?.ts })).toBe(false);
    expect(await ask('dismiss', { channel: CHANNEL, ts: hint?.ts })).toBe(true);
    expect((await state()).messages).toHaveLength(1);
  });
});

test('a direct message is answered', async () => {
  await say(DIRECT, 'When did they meet?');
  const { messages } = await when((now) => now.messages.length === 2);
  expect(messages[1]).toMatchObject({ user: 'U0DIPLO', channel: DIRECT, text: 'They met on 12 May 2031.' });
});

test('Read opens a modal, which can be closed', async () => {
  await say(CHANNEL, '/diplo search ferry');
  const { messages } = await when((now) => now.messages.length === 2);
  await press({ channel: CHANNEL, ts: messages[1]?.ts }, messages[1]?.blocks, 'Read');
  const { modals } = await when((now) => now.modals.length === 1);
  expect(JSON.stringify(modals[0]?.blocks)).toContain('The ministers met in Port Alba');
  await ask('close', { view: modals[0]?.id });
  expect((await state()).modals).toEqual([]);
});

test('the global shortcut opens a form, which is answered in its place', async () => {
  await ask('shortcut', { callback_id: 'diplo_search' });
  const { modals } = await when((now) => now.modals.length === 1);
  const view = modals[0];
  const input = view?.blocks.find(({ type }) => type === 'input') as unknown as {
    block_id: string;
    element: { action_id: string; type: string };
  };
  const values = { [input.block_id]: { [input.element.action_id]: { type: input.element.type, value: 'ferry' } } };
  await ask('submit', { view: view?.id, values });
  const answered = await when((now) => JSON.stringify(now.modals).includes('Result 1'));
  expect(answered.modals).toHaveLength(1);
});

test('Home is published when it is opened', async () => {
  expect((await state()).home).toBeUndefined();
  await ask('tab', { tab: 'home' });
  const { home } = await when((now) => now.home !== undefined);
  expect(home?.blocks.length).toBeGreaterThan(0);
});

test('a press on what is not there does nothing', async () => {
  const surface = { channel: CHANNEL, ts: '1.0' };
  expect(await ask('press', { surface, block_id: 'b', action_id: 'a' })).toBe(false);
  expect(await ask('press', { surface: { view: 'V1' }, block_id: 'b', action_id: 'a' })).toBe(false);
  expect(await say('C0NOWHERE', 'hello')).toBe(false);
});
