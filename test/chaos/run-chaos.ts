import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { DELIVERY, type DeliverySettings } from '../../src/slack/delivery/delivery-settings.ts';
import type { StorePlace } from '../../src/storage/database.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { subscriptionOf } from '../support/store-contract.ts';
import { startFakeSlack } from './fake-slack-server.ts';
import type { WorkerOrders } from './worker.ts';

/** One run: how many processes deliver how many editions, and what they are put through. */
export interface ChaosPlan {
  readonly place: StorePlace;
  readonly processes: number;
  readonly editions: number;
  /** Mean time between kills over all processes. */
  readonly killEveryMs: number;
  /** So many kills come for certain, each in the first half second of a process's work. */
  readonly sureKills?: number;
  /** Mean time between pauses; 0 never pauses. */
  readonly pauseEveryMs: number;
  /** The longest pause; longer than a lease and a settle time when absent. */
  readonly pauseMs?: number;
  readonly settings?: Partial<DeliverySettings>;
  /** Repeats that the client makes by itself; 0 in earnest. */
  readonly retries?: number;
  /** When the killing ends at the latest; what is open then is finished in peace. Ten minutes when absent. */
  readonly limitMs?: number;
}

export interface ChaosResult {
  readonly editions: number;
  readonly kills: number;
  readonly pauses: number;
  /** Messages that the fake Slack stored. */
  readonly posts: number;
  /** Messages of editions that are not in their channel. */
  readonly lost: number;
  /** Messages of editions that are there more often than once. */
  readonly doubled: number;
  readonly seconds: number;
}

const PARTS = 2;
const CALM_MS = 60_000;
const LATE_MS = 700;
const LAG_MS = 200;

/** Settings in the proportions of the real ones, fifty times as fast: a late request lands well within `settle`. */
const FAST: DeliverySettings = {
  ...DELIVERY,
  lease: 1200,
  settle: 2200,
  timeout: 600,
  pace: 5,
  // The database never travels back here: nothing but the note of each request may save an edition.
  lateGuard: Number.MAX_SAFE_INTEGER,
  attempts: 100,
};

export async function runChaos(plan: ChaosPlan): Promise<ChaosResult> {
  const started = Date.now();
  const slack = await startFakeSlack({
    shares: { limited: 0.03, 'error before': 0.03, 'error after': 0.03, lost: 0.05, late: 0.03 },
    lateMs: LATE_MS,
    lagMs: LAG_MS,
    draw: Math.random,
  });
  const store = await openStore(plan.place);
  await addSubscriptions(store, plan.editions);
  const settings = { ...FAST, ...plan.settings };
  const orders: WorkerOrders = { place: plan.place, apiUrl: slack.url, settings, retries: plan.retries ?? 0 };
  const herd = createHerd(orders, plan);
  try {
    const done = async (limit: number): Promise<void> => {
      while (Date.now() < limit) {
        await setTimeout(200);
        if ((await store.editions.count()).posted === plan.editions) return;
      }
    };
    await done(started + (plan.limitMs ?? 600_000));
    herd.calm();
    await done(Date.now() + CALM_MS);
    // What is still on its way lands, and the janitor looks at twice the settle time.
    await setTimeout(2 * settings.settle + LATE_MS + LAG_MS + 500);
  } finally {
    await herd.end();
    await store.close();
    await slack.close();
  }
  const copies = new Map<string, number>();
  for (const { metadata } of slack.channels.messages) {
    const key = `${metadata?.event_payload.edition}:${metadata?.event_payload.part}`;
    copies.set(key, (copies.get(key) ?? 0) + 1);
  }
  const counts = [...copies.values()];
  return {
    editions: plan.editions,
    kills: herd.kills(),
    pauses: herd.pauses(),
    posts: slack.channels.calls.filter(({ method }) => method === 'chat.postMessage').length,
    lost: plan.editions * PARTS - counts.length,
    doubled: counts.reduce((sum, count) => sum + count - 1, 0),
    seconds: Math.round((Date.now() - started) / 1000),
  };
}

async function addSubscriptions(store: Awaited<ReturnType<typeof openStore>>, count: number): Promise<void> {
  const due = { at: new Date(Date.now() - 1000), period: new Date().toISOString().slice(0, 10) as never };
  for (let i = 0; i < count; i++) {
    const one = subscriptionOf({ id: randomUUID(), channel: `C${i % 50}`, name: `n${i}`, next: due });
    // Weekly, so that each has one edition in the run.
    const wish = { ...one.wish, schedule: { ...one.wish.schedule, pattern: { every: 'week', on: [1] } as const } };
    await store.subscriptions.add({ ...one, wish }, { by: 'chaos', what: 'added', at: 1 });
  }
}

/** Processes that are killed and stopped at random and replaced at once. */
function createHerd(
  orders: WorkerOrders,
  plan: ChaosPlan,
): { calm(): void; end(): Promise<void>; kills(): number; pauses(): number } {
  const alive = new Set<ChildProcess>();
  const ready = new Set<ChildProcess>();
  const timers = new Set<NodeJS.Timeout>();
  let calm = false;
  let ended = false;
  let kills = 0;
  let pauses = 0;

  const later = (ms: number, act: () => void): void => {
    const timer: NodeJS.Timeout = globalThis.setTimeout(() => {
      timers.delete(timer);
      act();
    }, ms);
    timers.add(timer);
  };
  const start = (): void => {
    if (ended) return;
    const child = spawn(process.execPath, [join(import.meta.dirname, 'worker.ts'), JSON.stringify(orders)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    alive.add(child);
    child.stdout.once('data', () => {
      ready.add(child);
      if (kills < (plan.sureKills ?? 0)) later(50 + Math.random() * 450, () => strike(child));
    });
    child.once('exit', () => {
      alive.delete(child);
      ready.delete(child);
      start();
    });
  };
  const pick = (): ChildProcess | undefined => [...ready][Math.floor(Math.random() * ready.size)];
  const around = (mean: number): number => mean * (0.5 + Math.random());
  const strike = (child: ChildProcess): void => {
    if (!ready.delete(child)) return;
    child.kill('SIGKILL');
    kills++;
  };
  const kill = (): void => {
    if (calm) return;
    const child = pick();
    if (child) strike(child);
    later(around(plan.killEveryMs), kill);
  };
  const pause = (): void => {
    if (calm) return;
    const child = pick();
    if (child) {
      child.kill('SIGSTOP');
      pauses++;
      later(300 + Math.random() * (plan.pauseMs ?? 5000), () => child.kill('SIGCONT'));
    }
    later(around(plan.pauseEveryMs), pause);
  };
  for (let i = 0; i < plan.processes; i++) start();
  later(around(plan.killEveryMs), kill);
  if (plan.pauseEveryMs > 0) later(around(plan.pauseEveryMs), pause);

  return {
    calm: () => {
      calm = true;
      for (const child of alive) child.kill('SIGCONT');
    },
    end: async () => {
      ended = true;
      calm = true;
      for (const timer of timers) clearTimeout(timer);
      await Promise.all(
        [...alive].map((child) => {
          const gone = new Promise((resolve) => child.once('exit', resolve));
          child.kill('SIGKILL');
          return gone;
        }),
      );
    },
    kills: () => kills,
    pauses: () => pauses,
  };
}
