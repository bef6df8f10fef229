import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type FakeSlackServer, startFakeSlackServer } from '../support/fake-slack-server.ts';
import { type FakeSocket, startFakeSocket } from '../support/fake-socket.ts';
import { formOf, SIGNING_SECRET, signedRequest } from '../support/signed-request.ts';

/** The whole process, pointed at a stand-in by nothing but the settings that a workspace has too. */

const seconds = (): number => Math.floor(Date.now() / 1000);
let data = '';
let server: FakeSlackServer;
let socket: FakeSocket;
let diplo: ChildProcess | undefined;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'diplo-process-'));
});

afterEach(async () => {
  diplo?.kill('SIGKILL');
  diplo = undefined;
  await server.close();
  await socket.close();
});

afterAll(async () => {
  await rm(data, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => {
    probe.listen(0, '127.0.0.1', resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => {
    probe.close(resolve);
  });
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

/** Starts Diplo and waits until it says that it is ready. */
async function start(mode: 'http' | 'socket') {
  socket = await startFakeSocket();
  server = await startFakeSlackServer({ socketUrl: socket.url });
  return { ...(await launch(mode)), slack: server.slack };
}

async function launch(mode: 'http' | 'socket') {
  const [port, operations] = [await freePort(), await freePort()];
  const child = spawn(process.execPath, ['src/main.ts', 'serve'], {
    env: {
      PATH: process.env.PATH,
      SLACK_BOT_TOKEN: 'xoxb-test',
      ...(mode === 'socket' ? { SLACK_APP_TOKEN: 'xapp-test' } : { SLACK_SIGNING_SECRET: SIGNING_SECRET }),
      SLACK_API_URL: server.apiUrl,
      DATA_DIR: data,
      HOST: '127.0.0.1',
      PORT: String(port),
      OPERATIONS_PORT: String(operations),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  diplo = child;
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => resolve(code));
  });
  const status = async (path: string): Promise<number> => {
    const response = await fetch(`http://127.0.0.1:${operations}${path}`).catch(() => undefined);
    return response?.status ?? 0;
  };
  await expect.poll(() => status('/readyz'), { timeout: 30_000, interval: 100 }).toBe(200);
  return { child, ended, status, url: `http://127.0.0.1:${port}/slack/events`, output: () => output };
}

describe('the process', () => {
  it('answers over HTTP, and ends well under load with every acknowledged command answered', async () => {
    const { child, ended, slack, url, output } = await start('http');
    const before = slack.ephemerals.length;
    let acknowledged = 0;
    const send = async (index: number): Promise<void> => {
      const body = formOf(slack.command('search trade', { user: `U${index}` }));
      const response = await fetch(url, signedRequest(body, { at: seconds() })).catch(() => undefined);
      if (response?.status === 200) acknowledged += 1;
    };
    await send(0);
    const load = Array.from({ length: 60 }, (_, index) => send(index + 1));
    await Promise.race(load);
    child.kill('SIGTERM');
    await Promise.all(load);
    expect(await ended).toBe(0);
    expect(acknowledged).toBeGreaterThan(0);
    expect(slack.ephemerals.length - before).toBe(acknowledged);
    expect(slack.ephemerals[0]?.message?.text).toMatch(/results? for “trade”/);
    expect(slack.refusals).toEqual([]);
    expect(output()).not.toMatch(/xoxb|search trade|"U\d/);
  });

  it('answers over a socket, and ends well', async () => {
    const { child, ended, slack } = await start('socket');
    await socket.send('slash_commands', slack.command('search trade'));
    await socket.send('events_api', slack.mention('who met Blinken?'));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(slack.ephemerals).toHaveLength(1);
    expect(slack.channels.get('C1')?.messages.filter(({ user }) => user === 'UBOT')).toHaveLength(1);
    expect(slack.refusals).toEqual([]);
  });

  it('ends with a fault for its supervisor when Slack takes the token back', async () => {
    const { ended, slack } = await start('socket');
    slack.failNext('chat.postMessage', 'token_revoked');
    await socket.send('events_api', slack.mention('who met Blinken?'));
    expect(await ended).toBe(1);
  });

  it('does not start with a token that Slack does not know', async () => {
    socket = await startFakeSocket();
    server = await startFakeSlackServer({ socketUrl: socket.url });
    server.slack.failNext('auth.test', 'invalid_auth');
    const child = spawn(process.execPath, ['src/main.ts', 'serve'], {
      env: {
        PATH: process.env.PATH,
        SLACK_BOT_TOKEN: 'xoxb-test',
        SLACK_APP_TOKEN: 'xapp-test',
        SLACK_API_URL: server.apiUrl,
        DATA_DIR: data,
        OPERATIONS_PORT: '0',
      },
      stdio: 'ignore',
    });
    const code = await new Promise((resolve) => {
      child.once('exit', resolve);
    });
    expect(code).toBe(1);
  });
});
