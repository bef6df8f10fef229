import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Diplo } from '../../src/diplo.ts';
import { createHttpReceiver } from '../../src/slack/receivers/http.ts';
import type { Observation } from '../../src/slack/slack-options.ts';
import { warmUp } from '../../src/wiring/warm-up.ts';
import { formOf, SIGNING_SECRET } from '../support/signed-request.ts';
import { createScene } from '../support/slack-app.ts';
import { heapMegabytes, latencyText } from './figures.ts';
import type { ClientFigures, ClientOrders } from './http-client.ts';

/** Commands a second that the HTTP mode is measured at. */
const RATE = 50;

/**
 * Signed slash commands at a steady rate over loopback for some seconds. Ack is what the client waited for the answer to
 * its request, in a process of its own; reply is from receipt until Diplo had answered.
 */
export async function measureHttp(diplo: Diplo, lines: readonly string[], seconds: number): Promise<string> {
  const quiet = { debug() {}, info() {}, warn() {}, error() {} };
  const observed: Observation[] = [];
  const receiver = createHttpReceiver({ signingSecret: SIGNING_SECRET, host: '127.0.0.1', port: 0, log: quiet });
  const scene = createScene({
    receiver,
    run: (line, request) => diplo.run(line, request),
    observe: (one) => observed.push(one),
    settings: { requestsPerMinute: 1_000_000 },
  });
  await scene.slackApp.start();
  const url = `http://127.0.0.1:${receiver.port()}/slack/events`;
  // The process that serves warms up before its port opens; so does this one.
  await warmUp(diplo);
  const bodies = Array.from({ length: RATE * seconds }, (_, i) =>
    formOf(scene.slack.command(lines[i % lines.length] ?? 'status', { user: `U${i % 200}` })),
  );
  const before = heapMegabytes();
  const start = performance.now();
  // The stand-in keeps whatever it is told; forgotten now and then, what grows is Diplo's own.
  const forget = setInterval(() => scene.slack.forget(), 2000);
  const { acks, errors: failed } = await runClient({ url, bodies, rate: RATE });
  let errors = failed;
  clearInterval(forget);
  while (scene.slackApp.running() > 0) await new Promise(setImmediate);
  const took = (performance.now() - start) / 1000;
  await scene.slackApp.stop();
  errors += observed.filter(({ outcome }) => outcome !== 'answered').length + scene.slack.refusals.length;
  scene.slack.forget();
  const heap = heapMegabytes();
  const replies = observed.flatMap(({ reply }) => reply ?? []);
  return `${acks.length} in ${took.toFixed(0)} s, ${errors} errors | ack ${latencyText(acks)} | reply ${latencyText(replies)} | heap ${before} → ${heap} MB`;
}

/** Runs the client beside this process and gives what it measured. */
async function runClient(orders: ClientOrders): Promise<ClientFigures> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'http-client.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(orders));
  let out = '';
  for await (const chunk of child.stdout) out += chunk;
  return JSON.parse(out) as ClientFigures;
}
