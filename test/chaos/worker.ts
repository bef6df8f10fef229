import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { DeliverySettings } from '../../src/slack/delivery/delivery-settings.ts';
import { createDigestRunner } from '../../src/slack/delivery/digest-runner.ts';
import { createPostingClient } from '../../src/slack/delivery/posting-client.ts';
import type { StorePlace } from '../../src/storage/database.ts';
import { openStore } from '../../src/storage/open-store.ts';

/** What a worker is told on its command line, as JSON. */
export interface WorkerOrders {
  readonly place: StorePlace;
  readonly apiUrl: string;
  readonly settings: DeliverySettings;
  readonly retries: number;
}

const orders = JSON.parse(process.argv[2] ?? '{}') as WorkerOrders;
const silent = () => {};
const store = await openStore(orders.place);
const client = createPostingClient('xoxb-chaos', {
  timeout: orders.settings.timeout,
  apiUrl: orders.apiUrl,
  retries: orders.retries,
});
const runner = createDigestRunner({
  store,
  client: () => client,
  compose: (subscription, { period }) => ({
    reply: { lead: `${subscription.name} ${period}`, parts: [], rows: [] },
    tells: [],
    empty: false,
  }),
  render: ({ reply }) => [
    { text: reply.lead, blocks: [] },
    { text: 'details', blocks: [] },
  ],
  say: ({ kind }) => kind,
  now: () => new Date(),
  monotonic: () => performance.now(),
  sleep: (ms) => setTimeout(ms),
  newId: randomUUID,
  log: { debug: silent, info: silent, warn: silent, error: silent },
  settings: orders.settings,
});
process.stdout.write('ready\n');
// Its parent kills it; a worker whose parent is gone ends by itself.
while (process.ppid > 1) {
  await runner.tick();
  await setTimeout(50);
}
process.exit(1);
