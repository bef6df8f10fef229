import { mkdir, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { schedule } from 'node-cron';
import type { Config } from './config.ts';
import { openDiplo } from './diplo.ts';
import { createOperations } from './operations/health.ts';
import { createLog, type Log } from './operations/log.ts';
import { createMetrics } from './operations/metrics.ts';
import { openStore } from './storage/open-store.ts';
import { createVerdictStore } from './storage/verdicts.ts';
import { createDigests, subscribeFromEnvironment } from './wiring/digests.ts';
import { storePlace } from './wiring/operator.ts';
import { installationsOf, playground, workspace } from './wiring/platforms.ts';
import { createQueryLog } from './wiring/query-log.ts';
import { slackOptions } from './wiring/slack-options.ts';
import { describeHealth } from './wiring/status-lines.ts';
import { warmUp } from './wiring/warm-up.ts';

/** Runs Diplo until it is told to stop: in Slack with tokens, in the local playground without. Resolves to the exit code. */
export async function serve(config: Config): Promise<number> {
  const log = createLog(config.logLevel);
  const now = () => new Date();
  const dataFolder = resolve(config.dataFolder);
  await warnOfOpenSecrets(log);
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const store = await openStore(storePlace(config), (error) =>
    log.warn({ cause: error.name }, 'a connection to the store was lost'),
  );
  const verdicts = createVerdictStore(store.settings);
  const diplo = await openDiplo(
    { ...config, dataFolder },
    { log, progress: true, now },
    {
      subscriptions: store.subscriptions,
      editions: store.editions,
      verdicts,
      health: (asker, words) => describeHealth(store, asker, words),
    },
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
  const queries = createQueryLog(diplo.run, store.notes, config.queryLogDays, now);
  const options = slackOptions(config, {
    diplo,
    run: queries.run,
    store,
    log,
    now,
    fatal,
    observe: (one) => metrics.request(one),
  });
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
  await warmUp(diplo);
  await platform.start();
  diplo.watch(() => void warmUp(diplo));
  const team = await platform.team();
  if (team !== undefined) await subscribeFromEnvironment({ config, store, now }, team);
  // Only a tick: what is due is a row in the store, so a missed minute is late and not lost.
  const tick = schedule('* * * * *', () => Promise.all([digests.tick(), queries.sweep().catch(() => {})]), {
    timezone: 'UTC',
    noOverlap: true,
  });
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

/** Tokens in a file that others on the machine can read are no secret. */
async function warnOfOpenSecrets(log: Log): Promise<void> {
  const about = await stat('.env').catch(() => undefined);
  if (about && process.platform !== 'win32' && (about.mode & 0o077) !== 0)
    log.warn({ mode: (about.mode & 0o777).toString(8) }, '.env can be read by others on this machine: chmod 600 .env');
}
