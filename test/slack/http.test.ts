import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { createHttpReceiver } from '../../src/slack/receivers/http.ts';
import { formOf, SIGNING_SECRET, signedRequest } from '../support/signed-request.ts';
import { createScene, replyOf, type Scene } from '../support/slack-app.ts';

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const seconds = (): number => Math.floor(Date.now() / 1000);
const started: Scene[] = [];

afterEach(async () => {
  await Promise.all(started.splice(0).map(({ slackApp }) => slackApp.stop()));
});

async function serve(run?: Parameters<typeof createScene>[2]): Promise<Scene & { url: string }> {
  const receiver = createHttpReceiver({ signingSecret: SIGNING_SECRET, host: '127.0.0.1', port: 0, log: quiet });
  const scene = createScene({ receiver }, {}, run);
  await scene.slackApp.start();
  started.push(scene);
  return { ...scene, url: `http://127.0.0.1:${receiver.port()}/slack/events` };
}

/** Waits until nothing runs any more. */
async function settled({ slackApp }: Scene): Promise<void> {
  while (slackApp.running() > 0) await new Promise(setImmediate);
}

describe('the HTTP mode', () => {
  it('answers a signed command, an event and a press', async () => {
    const scene = await serve();
    const { slack, url } = scene;
    const command = await fetch(url, signedRequest(formOf(slack.command('search trade')), { at: seconds() }));
    expect([command.status, await command.text()]).toEqual([200, '']);
    await settled(scene);
    expect(slack.lastPrivate().text).toBe('Ran search trade');
    const event = await fetch(url, signedRequest(formOf(slack.mention('search aid')), { at: seconds() }));
    expect(event.status).toBe(200);
    await settled(scene);
    expect(slack.channels.get('C1')?.messages.at(-1)?.text).toBe('Ran search aid');
    const [answer] = slack.ephemerals;
    if (!answer) throw new Error('no answer');
    await fetch(url, signedRequest(formOf(slack.press('Share to channel', answer)), { at: seconds() }));
    await settled(scene);
    expect(slack.channels.get('C1')?.messages.at(-1)?.text).toBe('Ran search trade');
    expect(slack.refusals).toEqual([]);
    for (const { outcome, ack } of scene.observed) {
      expect(outcome).toBe('answered');
      expect(ack).toBeGreaterThanOrEqual(0);
    }
  });

  it('refuses what Slack did not sign, or signed long ago', async () => {
    const scene = await serve();
    const { slack, url, ran } = scene;
    const body = formOf(slack.command('search trade'));
    const statuses = await Promise.all(
      [
        signedRequest(body, { at: seconds(), secret: 'another secret' }),
        signedRequest(body, { at: seconds() - 6 * 60 }),
        { ...signedRequest(body, { at: seconds() }), body: `${body}0` },
        { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      ].map(async (forged) => (await fetch(url, forged)).status),
    );
    expect(statuses).toEqual([401, 401, 401, 401]);
    expect(ran).toEqual([]);
  });

  it('answers a replayed request once', async () => {
    const scene = await serve();
    const replayed = signedRequest(formOf(scene.slack.command('search trade')), { at: seconds() });
    expect((await fetch(scene.url, replayed)).status).toBe(200);
    expect((await fetch(scene.url, replayed)).status).toBe(200);
    await settled(scene);
    expect(scene.ran).toHaveLength(1);
  });

  it('does not read a body of five megabytes', async () => {
    const { url, ran } = await serve();
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sending = request(url, { method: 'POST' }, (response) => {
        resolve(response.statusCode);
        sending.destroy();
      });
      sending.on('error', reject);
      sending.end(Buffer.alloc(5 * 1024 * 1024, 'a'));
    });
    expect(status).toBe(413);
    expect(ran).toEqual([]);
  });

  it('knows no other address', async () => {
    const { url } = await serve();
    expect((await fetch(url)).status).toBe(404);
    expect((await fetch(new URL('/admin', url), { method: 'POST' })).status).toBe(404);
  });

  it('answers what it acknowledged before it ends', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const scene = await serve(async (line) => {
      await promise;
      return replyOf(line, []);
    });
    const { slack, slackApp, url } = scene;
    expect(slackApp.ready()).toBe(true);
    await fetch(url, signedRequest(formOf(slack.command('search trade')), { at: seconds() }));
    const stopped = slackApp.stop();
    expect(slackApp.ready()).toBe(false);
    resolve();
    await stopped;
    expect(slack.lastPrivate().text).toBe('search trade');
    await expect(fetch(url, signedRequest(formOf(slack.command('more')), { at: seconds() }))).rejects.toThrow();
  });
});

describe('starting', () => {
  it('stops at once when Slack will not take the token', async () => {
    const fatal: string[] = [];
    const receiver = createHttpReceiver({ signingSecret: SIGNING_SECRET, host: '127.0.0.1', port: 0, log: quiet });
    const { slack, slackApp } = createScene({ receiver, onFatal: ({ message }) => fatal.push(message) });
    slack.failNext('auth.test', 'invalid_auth');
    await expect(slackApp.start()).rejects.toThrow('invalid_auth');
    expect(fatal).toHaveLength(1);
    expect(receiver.ready()).toBe(false);
  });
});
