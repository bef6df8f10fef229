import { randomBytes } from 'node:crypto';
import type { Installation } from '@slack/oauth';
import { afterEach, describe, expect, it } from 'vitest';
import { installOptions } from '../../../src/slack/installations/install-options.ts';
import { createInstallations, NotInstalled } from '../../../src/slack/installations/installation-store.ts';
import { createSharedAuthorize } from '../../../src/slack/installations/installed-authorize.ts';
import { createSealer, SealBroken } from '../../../src/slack/installations/seal.ts';
import { createHttpReceiver } from '../../../src/slack/receivers/http.ts';
import { createFakeSlack } from '../../support/fake-slack.ts';
import { formOf, SIGNING_SECRET, signedRequest } from '../../support/signed-request.ts';
import { createScene, type Scene } from '../../support/slack-app.ts';

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const key = (): string => randomBytes(32).toString('base64');
let scene: Scene | undefined;

afterEach(async () => {
  await scene?.slackApp.stop();
  scene = undefined;
});

/** A shelf in memory, open to be tampered with. */
function createShelf() {
  const kept = new Map<string, string>();
  return {
    kept,
    find: async (name: string) => kept.get(name),
    put: async (name: string, value: string) => void kept.set(name, value),
    remove: async (name: string) => void kept.delete(name),
  };
}

const installationOf = (team: string): Installation<'v2', false> => ({
  team: { id: team, name: 'Desk' },
  enterprise: undefined,
  user: { id: 'U1', token: 'xoxp-person', scopes: ['search:read'] },
  bot: { id: 'B1', userId: 'UBOT', token: `xoxb-${team}`, scopes: ['commands'] },
  incomingWebhook: { url: 'https://hooks.slack.com/x' },
  isEnterpriseInstall: false,
  authVersion: 'v2',
});
const query = (team: string) => ({ teamId: team, enterpriseId: undefined, isEnterpriseInstall: false as const });

describe('the installation store', () => {
  it('gives each workspace its own token and forgets one without the others', async () => {
    const store = createInstallations(createShelf(), createSealer([key()]));
    await store.storeInstallation(installationOf('T1'));
    await store.storeInstallation(installationOf('T2'));
    expect((await store.fetchInstallation(query('T1'))).bot?.token).toBe('xoxb-T1');
    expect((await store.fetchInstallation(query('T2'))).bot?.token).toBe('xoxb-T2');
    await store.forget({ team: 'T1' });
    await expect(store.fetchInstallation(query('T1'))).rejects.toThrow(NotInstalled);
    expect((await store.fetchInstallation(query('T2'))).bot?.token).toBe('xoxb-T2');
  });

  it('keeps no token in the clear, and none of a person’s', async () => {
    const shelf = createShelf();
    const store = createInstallations(shelf, createSealer([key()]));
    await store.storeInstallation(installationOf('T1'));
    expect(JSON.stringify([...shelf.kept])).not.toMatch(/xox|hooks/);
    const { user, incomingWebhook } = await store.fetchInstallation(query('T1'));
    expect([user.token, incomingWebhook]).toEqual([undefined, undefined]);
  });

  it('does not give one workspace the token of another, not even when rows are swapped', async () => {
    const shelf = createShelf();
    const store = createInstallations(shelf, createSealer([key()]));
    await store.storeInstallation(installationOf('T1'));
    shelf.kept.set('installation:team:T2', shelf.kept.get('installation:team:T1') ?? '');
    await expect(store.fetchInstallation(query('T2'))).rejects.toThrow(SealBroken);
  });

  it('seals anew with the first key when it reads what an older one sealed', async () => {
    const shelf = createShelf();
    const [old, fresh] = [key(), key()];
    await createInstallations(shelf, createSealer([old])).storeInstallation(installationOf('T1'));
    await createInstallations(shelf, createSealer([fresh, old])).fetchInstallation(query('T1'));
    const after = await createInstallations(shelf, createSealer([fresh])).fetchInstallation(query('T1'));
    expect(after.bot?.token).toBe('xoxb-T1');
  });

  it('keeps an organisation’s installation under the organisation', async () => {
    const shelf = createShelf();
    const store = createInstallations(shelf, createSealer([key()]));
    const organisation = {
      ...installationOf('T1'),
      team: undefined,
      enterprise: { id: 'E1' },
      isEnterpriseInstall: true,
    };
    await store.storeInstallation(organisation as Installation<'v2', true>);
    expect([...shelf.kept.keys()]).toEqual(['installation:enterprise:E1']);
    const found = await store.fetchInstallation({ teamId: 'T9', enterpriseId: 'E1', isEnterpriseInstall: true });
    expect(found.bot?.token).toBe('xoxb-T1');
  });
});

describe('requests of one workspace at one moment', () => {
  it('share one look-up, so that a refresh token is used once', async () => {
    let asked = 0;
    const authorize = createSharedAuthorize(async () => {
      asked += 1;
      await Promise.resolve();
      return { botToken: 'xoxb-1' };
    });
    const source = { teamId: 'T1', enterpriseId: undefined, isEnterpriseInstall: false } as never;
    const [one, two] = await Promise.all([authorize(source), authorize(source)]);
    expect(asked).toBe(1);
    expect(one).not.toBe(two);
    await authorize(source);
    expect(asked).toBe(2);
  });
});

describe('a token that rotates', () => {
  it('is renewed once before it ends, for all requests that wait for it, and kept', async () => {
    const slack = createFakeSlack();
    const shelf = createShelf();
    const installations = createInstallations(shelf, createSealer([key()]));
    const { bot, ...installation } = installationOf('T1');
    if (!bot) throw new Error('no bot');
    const soon = Math.floor(Date.now() / 1000) + 60;
    await installations.storeInstallation({ ...installation, bot: { ...bot, refreshToken: 'r1', expiresAt: soon } });
    const settings = {
      clientId: '1.2',
      clientSecret: 's',
      stateSecret: 's',
      installations,
      log: quiet,
      fetch: slack.fetch,
    };
    const { authorize } = createHttpReceiver({
      signingSecret: SIGNING_SECRET,
      host: '127.0.0.1',
      port: 0,
      log: quiet,
      install: installOptions(settings),
    });
    const found = await Promise.all([authorize?.(query('T1')), authorize?.(query('T1'))]);
    expect(found.map((result) => result?.botToken)).toEqual(['xoxb-r1', 'xoxb-r1']);
    expect(slack.calls.map(({ method }) => method)).toEqual(['oauth.v2.access']);
    const kept = (await installations.fetchInstallation(query('T1'))).bot;
    expect([kept?.token, kept?.refreshToken]).toEqual(['xoxb-r1', 'r1+']);
    expect((await authorize?.(query('T1')))?.botToken).toBe('xoxb-r1');
    expect(slack.calls).toHaveLength(1);
  });
});

describe('workspaces that install the app themselves', () => {
  async function serve() {
    const shelf = createShelf();
    const slack = createFakeSlack();
    const installations = createInstallations(shelf, createSealer([key()]));
    const install = installOptions({
      clientId: '1.2',
      clientSecret: 'secret of the app',
      stateSecret: 'secret of the state',
      installations,
      log: quiet,
      fetch: slack.fetch,
    });
    const receiver = createHttpReceiver({
      signingSecret: SIGNING_SECRET,
      host: '127.0.0.1',
      port: 0,
      log: quiet,
      install,
    });
    scene = createScene({ receiver, fetch: slack.fetch, purge: installations.forget }, {}, undefined, slack, {
      withToken: false,
    });
    await scene.slackApp.start();
    return { ...scene, slack, shelf, url: `http://127.0.0.1:${receiver.port()}` };
  }

  async function begin(url: string): Promise<{ state: string; cookie: string }> {
    const page = await fetch(`${url}/slack/install`);
    const cookie = page.headers.get('set-cookie') ?? '';
    const state = /state=([^&"]+)/.exec(await page.text())?.[1] ?? '';
    return { state, cookie: cookie.split(';')[0] ?? '' };
  }

  const finish = (url: string, code: string, state: string, cookie: string): Promise<Response> =>
    fetch(`${url}/slack/oauth_redirect?code=${code}&state=${state}`, { headers: { cookie } });

  const seconds = (): number => Math.floor(Date.now() / 1000);

  it('are answered each with their own token, and not at all once they remove the app', async () => {
    const { slack, url, shelf, slackApp, ran } = await serve();
    for (const team of ['T1', 'T2']) {
      const { state, cookie } = await begin(url);
      expect((await finish(url, team, state, cookie)).status).toBe(200);
    }
    expect([...shelf.kept.keys()]).toEqual(['installation:team:T1', 'installation:team:T2']);
    const settle = async (): Promise<void> => {
      while (slackApp.running() > 0) await new Promise(setImmediate);
    };
    const send = async (team: string, body: Record<string, unknown>): Promise<void> => {
      const own = { ...body, team_id: team, authorizations: [{ team_id: team, enterprise_id: null, user_id: 'UBOT' }] };
      await fetch(`${url}/slack/events`, signedRequest(formOf(own), { at: seconds() }));
      await settle();
    };
    const mentionOf = (team: string): Record<string, unknown> => {
      const body = slack.mention('search trade');
      return { ...body, event: { ...(body.event as object), team } };
    };
    await send('T1', mentionOf('T1'));
    await send('T2', mentionOf('T2'));
    const posted = () => slack.calls.filter(({ method }) => method === 'chat.postMessage').map(({ token }) => token);
    expect(posted()).toEqual(['xoxb-T1', 'xoxb-T2']);
    await send('T1', { ...slack.mention(''), event: { type: 'app_uninstalled' } });
    expect([...shelf.kept.keys()]).toEqual(['installation:team:T2']);
    await send('T1', mentionOf('T1'));
    await send('T2', mentionOf('T2'));
    expect(posted()).toEqual(['xoxb-T1', 'xoxb-T2', 'xoxb-T2']);
    expect(ran.map(({ asker }) => asker?.team)).toEqual(['T1', 'T2', 'T2']);
  });

  it('are not installed by an answer whose state is missing, forged or another browser’s', async () => {
    const { url, shelf } = await serve();
    const { state, cookie } = await begin(url);
    const other = await begin(url);
    const attempts: [string, string][] = [
      ['', cookie],
      ['forged', 'slack-app-oauth-state=forged'],
      [state, ''],
      [state, other.cookie],
    ];
    for (const [sent, held] of attempts) {
      const response = await finish(url, 'T1', sent, held);
      expect([response.status, await response.text()]).toEqual([
        400,
        expect.stringContaining('could not be installed'),
      ]);
    }
    expect(shelf.kept.size).toBe(0);
    expect((await finish(url, 'T1', state, cookie)).status).toBe(200);
  });
});
