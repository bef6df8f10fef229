import { App } from '@slack/bolt';
import { afterEach, describe, expect, test } from 'vitest';
import { createLocalReceiver } from '../../src/playground/receiver.ts';
import type { LocalConnection, Playground } from '../../src/playground/server.ts';
import { startStandIn } from './stand-in.ts';

let playground: Playground | undefined;
afterEach(async () => {
  await playground?.close();
  playground = undefined;
});

const bolt = ({ receiver, fetch, token }: LocalConnection): App =>
  new App({ receiver, token, clientOptions: { fetch: (url, init) => fetch(url, init as RequestInit) } });

/** What a channel holds after a line was typed to this app. */
async function heardAfter(line: string, createApp: (connection: LocalConnection) => void): Promise<string[]> {
  playground = await startStandIn({ createApp });
  const { url } = playground;
  await fetch(`${url}api/say`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url.slice(0, -1) },
    body: JSON.stringify({ channel: 'C0NEWSROOM', text: line }),
  });
  const { messages } = (await (await fetch(`${url}api/state`)).json()) as {
    messages: { user: string; text: string; ephemeral?: boolean }[];
  };
  return messages.map(({ user, text, ephemeral }) => `${user}${ephemeral ? ' (only you)' : ''}: ${text}`);
}

describe('a slash command', () => {
  test('that is acknowledged with words shows these, for one or for all', async () => {
    const heard = await heardAfter('/diplo one', (connection) => {
      bolt(connection).command('/diplo', async ({ ack }) => ack('Just for you'));
    });
    expect(heard).toEqual(['U0VISITOR (only you): `/diplo one`', 'U0DIPLO (only you): Just for you']);
    await playground?.close();
    const shared = await heardAfter('/diplo two', (connection) => {
      bolt(connection).command('/diplo', async ({ ack }) => ack({ text: 'For all', response_type: 'in_channel' }));
    });
    expect(shared).toEqual(['U0VISITOR (only you): `/diplo two`', 'U0DIPLO: For all']);
  });

  test('that nobody acknowledges is explained as Slack explains it', async () => {
    const heard = await heardAfter('/diplo', (connection) => {
      bolt(connection);
    });
    expect(heard).toEqual([
      'U0VISITOR (only you): `/diplo`',
      'USLACKBOT (only you): The app did not answer in time (Slack calls this `operation_timeout`).',
    ]);
  });
});

test('an invitation tells the app that it joined', async () => {
  const joined: string[] = [];
  await heardAfter('/invite @Diplo', (connection) => {
    bolt(connection).event('member_joined_channel', async ({ event }) => {
      joined.push(`${event.user} ${event.channel}`);
    });
  });
  expect(joined).toEqual(['U0DIPLO C0NEWSROOM']);
});

test('what a listener throws is told and ends in no silence', async () => {
  const failures: unknown[] = [];
  const receiver = createLocalReceiver((error) => failures.push(error));
  receiver.init({
    processEvent: async () => {
      throw new Error('broken');
    },
  } as unknown as App);
  expect(await receiver.deliver({})).toEqual({ acked: false });
  await receiver.settled();
  expect(failures).toEqual([new Error('broken')]);
});

test('a receiver without an app says so', async () => {
  await expect(createLocalReceiver(() => {}).deliver({})).rejects.toThrow('No app was built on this receiver.');
});
