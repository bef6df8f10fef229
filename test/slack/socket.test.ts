import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSocketReceiver } from '../../src/slack/receivers/socket.ts';
import { createFakeSlack } from '../support/fake-slack.ts';
import { type FakeSocket, startFakeSocket } from '../support/fake-socket.ts';
import { createScene, replyOf, type Scene } from '../support/slack-app.ts';

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
let socket: FakeSocket;
let scene: Scene | undefined;

beforeEach(async () => {
  socket = await startFakeSocket();
});

afterEach(async () => {
  await scene?.slackApp.stop();
  scene = undefined;
  await socket.close();
});

function create(run?: Parameters<typeof createScene>[2], lostAfter = 5000) {
  const slack = createFakeSlack({ socketUrl: socket.url });
  const fatal: string[] = [];
  const onFatal = (cause: Error) => void fatal.push(cause.message);
  const receiver = createSocketReceiver({
    appToken: 'xapp-1-test',
    log: quiet,
    fetch: slack.fetch,
    onFatal,
    lostAfter,
  });
  scene = createScene({ receiver, fetch: slack.fetch, onFatal }, {}, run, slack);
  return { ...scene, slack, fatal };
}

async function settled({ slackApp }: Pick<Scene, 'slackApp'>): Promise<void> {
  do await new Promise(setImmediate);
  while (slackApp.running() > 0);
}

describe('the socket', () => {
  it('opens with the app’s token and is ready once Slack says hello', async () => {
    const { slack, slackApp } = create();
    expect(slackApp.ready()).toBe(false);
    await slackApp.start();
    expect(slackApp.ready()).toBe(true);
    const opened = slack.calls.filter(({ method }) => method === 'apps.connections.open');
    expect(opened.map(({ token }) => token)).toEqual(['xapp-1-test']);
  });

  it('acknowledges and answers commands, events and presses', async () => {
    const made = create();
    const { slack, slackApp } = made;
    await slackApp.start();
    await socket.send('slash_commands', slack.command('search trade'));
    await settled(made);
    await socket.send('events_api', slack.mention('search aid'));
    await settled(made);
    const [answer] = slack.ephemerals;
    if (!answer) throw new Error('no answer');
    await socket.send('interactive', slack.press('More results', answer));
    await settled(made);
    expect(socket.acknowledged.map(({ envelope }) => envelope)).toEqual(['envelope1', 'envelope2', 'envelope3']);
    expect(made.ran.map(({ line, page }) => `${line} ${page}`)).toEqual([
      'search trade 0',
      'search aid 0',
      'search trade 1',
    ]);
    expect(slack.refusals).toEqual([]);
  });

  it('answers an envelope that Slack sends twice once', async () => {
    const made = create();
    await made.slackApp.start();
    const body = made.slack.mention('search trade');
    await socket.send('events_api', body, 'first');
    await socket.send('events_api', body, 'again');
    await settled(made);
    expect(made.ran).toHaveLength(1);
    expect(socket.acknowledged).toHaveLength(2);
  });

  it('acknowledges before the work, and answers what it acknowledged before it ends', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { slack, slackApp } = create(async (line) => {
      await promise;
      return replyOf(line, []);
    });
    await slackApp.start();
    await socket.send('slash_commands', slack.command('search trade'));
    expect(slack.ephemerals).toEqual([]);
    const stopped = slackApp.stop();
    expect(slackApp.ready()).toBe(false);
    resolve();
    await stopped;
    expect(slack.lastPrivate().text).toBe('search trade');
  });

  it('reports a start that Slack refuses', async () => {
    const { slack, slackApp } = create();
    slack.failNext('apps.connections.open', 'invalid_auth');
    await expect(slackApp.start()).rejects.toThrow('invalid_auth');
  });

  it('opens anew after Slack hangs up', async () => {
    const made = create(undefined, 50);
    await made.slackApp.start();
    socket.hangUp();
    await expect.poll(() => made.slackApp.ready()).toBe(false);
    await expect.poll(() => made.slackApp.ready() && socket.open()).toBe(1);
    await socket.send('slash_commands', made.slack.command('search trade'));
    await settled(made);
    expect(made.ran).toHaveLength(1);
    expect(made.fatal).toEqual([]);
  });

  it('reports a token that is dead when it would open anew', async () => {
    const { slack, slackApp, fatal } = create(undefined, 50);
    await slackApp.start();
    slack.failNext('apps.connections.open', 'account_inactive');
    socket.hangUp();
    await expect.poll(() => fatal.length).toBe(1);
    expect(fatal[0]).toContain('account_inactive');
    expect(slackApp.ready()).toBe(false);
  });
});
