import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Schedule } from '../../src/calendar/schedule.ts';
import { parseSchedule } from '../../src/calendar/schedule-text.ts';
import { parseConfig } from '../../src/config.ts';
import { createSubscription } from '../../src/digest/subscription.ts';
import type { Diplo } from '../../src/diplo.ts';
import { createMetrics } from '../../src/operations/metrics.ts';
import type { Observation } from '../../src/slack/slack-options.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { createVerdictStore } from '../../src/storage/verdicts.ts';
import { createDigests } from '../../src/wiring/digests.ts';
import { createScene } from '../support/slack-app.ts';
import { latencyText } from './figures.ts';

/** Channels that are due in the same minute. */
const CHANNELS = 1000;
/** How long Slack takes for a post, in milliseconds. */
const SLACK_TAKES = 100;

/** A thousand subscriptions due at once, while somebody searches ten times a second: are all posted, and who waits? */
export async function measureDigests(diplo: Diplo, searches: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'diplo-digests-'));
  const store = await openStore({ file: join(folder, 'store.db') });
  const observed: Observation[] = [];
  const scene = createScene({
    run: (line, request) => diplo.run(line, request),
    observe: (one) => observed.push(one),
    settings: { requestsPerMinute: 1_000_000 },
  });
  const now = new Date('2026-11-23T02:00:30Z');
  const schedule = parseSchedule('mon 09:00 Asia/Ho_Chi_Minh') as Schedule;
  for (let i = 0; i < CHANNELS; i++) {
    const channel = `C${String(i).padStart(5, '0')}`;
    scene.slack.channels.set(channel, { id: channel, hasBot: true, messages: [] });
    const subscription = createSubscription(
      { id: `s${i}`, team: 'T1', channel, name: 'digest', owner: 'U1', wish: { schedule, whenEmpty: 'line' } },
      new Date(now.getTime() - 3_600_000),
    );
    await store.subscriptions.add(subscription, { by: 'U1', what: 'added', at: 0 });
  }
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const digests = createDigests({
    config: parseConfig({}),
    store,
    verdicts: createVerdictStore(store.settings),
    library: diplo.library,
    now: () => now,
    log,
    metrics: createMetrics(() => now),
    tokenOf: async () => 'xoxb-test',
    fetch: async (url, init) => {
      await sleep(SLACK_TAKES);
      return scene.slack.fetch(url, init);
    },
  });
  const start = performance.now();
  let running = true;
  const tick = digests.tick().finally(() => {
    running = false;
  });
  for (let i = 0; running; i++) {
    await scene.slack.deliver(scene.slack.command(`search ${searches[i % searches.length]}`, { user: `U${i % 50}` }));
    await sleep(100);
  }
  await tick;
  const took = (performance.now() - start) / 1000;
  const { posted = 0, ...others } = await store.editions.count();
  const left = Object.values(others).reduce((sum, count) => sum + (count ?? 0), 0);
  await digests.stop();
  await store.close();
  rmSync(folder, { recursive: true });
  const replies = observed.flatMap(({ reply }) => reply ?? []);
  return `${posted} posted, ${left} not, in ${took.toFixed(0)} s | ${replies.length} replies meanwhile ${latencyText(replies)}`;
}
