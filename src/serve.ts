import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { WebClient } from '@slack/web-api';
import { schedule } from 'node-cron';
import { dayIn } from './calendar/day.ts';
import { exampleLines } from './command/examples.ts';
import { homeSubscriptions, recentMeetings } from './command/home.ts';
import { commands } from './command/index.ts';
import { readingReply } from './command/read.ts';
import type { Config } from './config.ts';
import { createDigests, type DigestParts, subscribeFromEnvironment } from './digests.ts';
import { type Diplo, HOME_ZONE, openDiplo } from './diplo.ts';
import { keepFeedback } from './keep-feedback.ts';
import { createOperations } from './operations/health.ts';
import { createLog, type Log } from './operations/log.ts';
import { createMetrics } from './operations/metrics.ts';
import { storePlace } from './operator.ts';
import { startPlayground } from './playground/server.ts';
import { createSlackApp, type SlackApp } from './slack/app.ts';
import { installOptions } from './slack/installations/install-options.ts';
import { createInstallations, type Installations } from './slack/installations/installation-store.ts';
import { createSealer } from './slack/installations/seal.ts';
import { createHttpReceiver } from './slack/receivers/http.ts';
import type { SlackReceiver } from './slack/receivers/slack-receiver.ts';
import { createSocketReceiver } from './slack/receivers/socket.ts';
import type { SlackOptions } from './slack/slack-options.ts';
import { describeHealth } from './status-lines.ts';
import { createFeedbackStore } from './storage/feedback.ts';
import { openStore, type Store } from './storage/open-store.ts';
import { createSecretShelf } from './storage/secret-shelf.ts';
import { createVerdictStore } from './storage/verdicts.ts';
import { wordsFor } from './wording/index.ts';

/** How long a delivery is remembered as taken: Slack repeats one for up to a day. */
const CLAIM_FOR = 24 * 3_600_000;

/** What the platform of this process gives: how to start and stop it, and what digests need of it. */
interface Platform {
  start(): Promise<void>;
  stop(): Promise<void>;
  ready(): boolean;
  /** The workspace that the environment's own channel belongs to. */
  team(): Promise<string | undefined>;
  readonly delivery: Pick<DigestParts, 'tokenOf' | 'apiUrl' | 'fetch'>;
}

/** Runs Diplo until it is told to stop: in Slack with tokens, in the local playground without. Resolves to the exit code. */
export async function serve(config: Config): Promise<number> {
  const log = createLog(config.logLevel);
  const now = () => new Date();
  const dataFolder = resolve(config.dataFolder);
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const store = await openStore(storePlace(config), (error) =>
    log.warn({ cause: error.name }, 'a connection to the store was lost'),
  );
  const verdicts = createVerdictStore(store.settings);
  const diplo = await openDiplo(
    { ...config, dataFolder },
    { log, progress: true, now },
    { subscriptions: store.subscriptions, verdicts, health: (asker, words) => describeHealth(store, asker, words) },
  );
  const metrics = createMetrics(now, () => {
    const { coverage, problems, newestFileAt } = diplo.library();
    return { articles: coverage.articles, problems: problems.length, newestFileAt };
  });

  const end = Promise.withResolvers<number>();
  const fatal = (cause: unknown): void => {
    log.error({ cause: cause instanceof Error ? cause : String(cause) }, 'cannot go on');
    operations.fail();
    end.resolve(1);
  };
  const options = slackOptions(config, { diplo, store, log, now, fatal, observe: (one) => metrics.request(one) });
  const platform =
    config.mode === 'playground'
      ? playground(config, diplo, options, log)
      : workspace(config, options, { log, fatal, installations: installationsOf(config, store) });
  const operations = createOperations({
    host: config.operations.host,
    port: config.operations.port,
    metrics,
    checks: [
      { name: 'index', check: () => diplo.library().coverage.articles >= 0 },
      { name: 'store', check: async () => (await store.health()).ok },
      { name: 'slack', check: () => platform.ready() },
    ],
  });
  const digests = createDigests({
    config,
    store,
    verdicts,
    library: diplo.library,
    now,
    log,
    metrics,
    ...platform.delivery,
  });

  process.once('SIGTERM', () => end.resolve(0));
  process.once('SIGINT', () => end.resolve(0));
  process.on('unhandledRejection', fatal);
  process.on('uncaughtException', fatal);

  if (config.operations.port > 0)
    await operations.start().catch((error: Error) => log.warn({ cause: error.message }, 'no health port'));
  await platform.start();
  diplo.watch();
  const team = await platform.team();
  if (team !== undefined) await subscribeFromEnvironment({ config, store, now }, team);
  // Only a tick: what is due is a row in the store, so a missed minute is late and not lost.
  const tick = schedule('* * * * *', () => digests.tick(), { timezone: 'UTC', noOverlap: true });
  void digests.tick();

  const code = await end.promise;
  operations.drain();
  await tick.stop();
  await digests.stop();
  await platform.stop();
  await diplo.close();
  await store.close();
  await operations.stop();
  return code;
}

/** What every face of Slack is built with: the same commands, words and memory. */
function slackOptions(
  config: Config,
  parts: {
    readonly diplo: Diplo;
    readonly store: Store;
    readonly log: Log;
    readonly now: () => Date;
    readonly fatal: (cause: Error) => void;
    readonly observe: NonNullable<SlackOptions['observe']>;
  },
): Omit<SlackOptions, 'receiver'> {
  const { diplo, store, log, now } = parts;
  return {
    run: diplo.run,
    commandNames: commands.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
    words: wordsFor,
    now,
    log,
    settings: {
      allowSlackConnect: config.slack.allowSlackConnect,
      agentView: config.slack.agentView,
      zone: HOME_ZONE,
      articleDomains: config.slack.articleDomains,
      ...(config.support && { support: config.support }),
    },
    // Several processes share deliveries only where they share the store.
    ...(config.databaseUrl && {
      claims: { claim: (key: string) => store.seen.first(`delivery:${key}`, CLAIM_FOR) },
    }),
    feedback: (feedback) =>
      keepFeedback(feedback, createFeedbackStore(store.notes), diplo, now(), dayIn(now(), HOME_ZONE)),
    purge: async ({ team }) => {
      if (team !== undefined) await store.subscriptions.purge(team);
    },
    observe: parts.observe,
    preview: async (url) => {
      const library = diplo.library();
      const article = [...library.articles.values()].find((one) => one.stated.url === url);
      const reading = article && library.readings.get(article.id);
      return article && reading ? readingReply(article, reading, wordsFor('en'), library) : undefined;
    },
    onFatal: parts.fatal,
    home: {
      subscriptions: (reader) => homeSubscriptions(store.subscriptions, reader),
      recent: async ({ words }) => recentMeetings(diplo.library(), words, dayIn(now(), HOME_ZONE)),
    },
  };
}

/** Slack itself: a socket with an app token, otherwise HTTP behind a port. */
function workspace(
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
function installationsOf({ slack }: Config, store: Store): Installations | undefined {
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
function playground({ slack }: Config, diplo: Diplo, options: Omit<SlackOptions, 'receiver'>, log: Log): Platform {
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
