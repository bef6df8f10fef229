import { WebClient } from '@slack/web-api';
import { exampleLines } from '../command/examples.ts';
import type { Config } from '../config.ts';
import type { Diplo } from '../diplo.ts';
import type { Log } from '../operations/log.ts';
import { startPlayground } from '../playground/server.ts';
import { createSlackApp, type SlackApp } from '../slack/app.ts';
import { installOptions } from '../slack/installations/install-options.ts';
import { createInstallations, type Installations } from '../slack/installations/installation-store.ts';
import { createSealer } from '../slack/installations/seal.ts';
import { createHttpReceiver } from '../slack/receivers/http.ts';
import type { SlackReceiver } from '../slack/receivers/slack-receiver.ts';
import { createSocketReceiver } from '../slack/receivers/socket.ts';
import type { SlackOptions } from '../slack/slack-options.ts';
import type { Store } from '../storage/open-store.ts';
import { createSecretShelf } from '../storage/secret-shelf.ts';
import type { DigestParts } from './digests.ts';

/** What the platform of this process gives: how to start and stop it, and what digests need of it. */
export interface Platform {
  start(): Promise<void>;
  stop(): Promise<void>;
  ready(): boolean;
  /** The workspace that the environment's own channel belongs to. */
  team(): Promise<string | undefined>;
  readonly delivery: Pick<DigestParts, 'tokenOf' | 'apiUrl' | 'fetch'>;
}

/** Slack itself: a socket with an app token, otherwise HTTP behind a port. */
export function workspace(
  { mode, slack }: Config,
  options: Omit<SlackOptions, 'receiver'>,
  parts: {
    readonly log: Log;
    readonly fatal: (cause: Error) => void;
    readonly installations: Installations | undefined;
  },
): Platform {
  const { log, fatal, installations } = parts;
  const { apiUrl, botToken, appToken, signingSecret, host, port, install } = slack;
  const http = (): ReturnType<typeof createHttpReceiver> =>
    createHttpReceiver({
      signingSecret: signingSecret ?? '',
      host,
      port,
      log,
      ...(install &&
        installations && {
          install: installOptions({
            ...install,
            installations,
            log,
            moreScopes: slack.moreScopes,
            ...(apiUrl && { apiUrl }),
          }),
        }),
    });
  const receiver =
    mode === 'socket'
      ? createSocketReceiver({ appToken: appToken ?? '', log, onFatal: fatal, ...(apiUrl && { apiUrl }) })
      : http();
  const app = createSlackApp({
    ...options,
    receiver,
    ...(botToken && !installations && { token: botToken }),
    ...(apiUrl && { apiUrl }),
    purge: async (workspace) => {
      await installations?.forget(workspace);
      await options.purge?.(workspace);
    },
  });
  return {
    start: async () => {
      await app.start();
      log.info({ mode, ...(mode === 'http' && { host, port }) }, 'Diplo answers in Slack');
    },
    stop: () => app.stop(),
    ready: () => app.ready(),
    team: async () => {
      if (installations) return undefined;
      const client = new WebClient(botToken, { ...(apiUrl && { slackApiUrl: apiUrl }), allowAbsoluteUrls: false });
      return (await client.auth.test()).team_id;
    },
    delivery: {
      tokenOf: async (team) => (installations ? installedToken(receiver, team) : botToken),
      ...(apiUrl && { apiUrl }),
    },
  };
}

/** Where installed workspaces' tokens are kept, sealed; `undefined` where the app has one workspace. */
export function installationsOf({ slack }: Config, store: Store): Installations | undefined {
  if (!slack.install) return undefined;
  return createInstallations(createSecretShelf(store.settings), createSealer(slack.install.tokenKeys));
}

/** The bot's token in a workspace, refreshed where tokens rotate; `undefined` where the app is not installed any more. */
async function installedToken(receiver: SlackReceiver, teamId: string): Promise<string | undefined> {
  try {
    const found = await receiver.authorize?.({ teamId, enterpriseId: undefined, isEnterpriseInstall: false });
    return found?.botToken;
  } catch {
    return undefined;
  }
}

/** The same app in a local page; its digests go to the page's channels. */
export function playground(
  { slack }: Config,
  diplo: Diplo,
  options: Omit<SlackOptions, 'receiver'>,
  log: Log,
): Platform {
  let page: { readonly url: string; close(): Promise<void> } | undefined;
  let app: SlackApp | undefined;
  const local: { fetch?: typeof fetch; token?: string } = {};
  return {
    async start() {
      page = await startPlayground({
        port: slack.port,
        log: (line) => log.info({}, line),
        examples: exampleLines(diplo.library()).map((line) => `/diplo ${line}`),
        createApp: async ({ receiver, fetch, token }) => {
          Object.assign(local, { fetch, token });
          app = createSlackApp({ ...options, receiver, fetch, token });
          await app.start();
        },
      });
      process.stdout.write(`\nDiplo is open at ${page.url} (only on this machine). Ctrl+C ends it.\n`);
    },
    stop: async () => {
      await app?.stop();
      await page?.close();
    },
    ready: () => app?.ready() ?? false,
    team: async () => 'T0PLAYGROUND',
    delivery: { tokenOf: async () => local.token, fetch: (url, init) => (local.fetch ?? fetch)(url, init) },
  };
}
