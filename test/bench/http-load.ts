import type { Diplo } from '../../src/diplo.ts';
import { createHttpReceiver } from '../../src/slack/receivers/http.ts';
import type { Observation } from '../../src/slack/slack-options.ts';
import { formOf, SIGNING_SECRET, signedRequest } from '../support/signed-request.ts';
import { createScene } from '../support/slack-app.ts';
import { heapMegabytes, latencyText } from './figures.ts';

/** Commands a second that the HTTP mode is measured at. */
const RATE = 50;

/**
 * Signed slash commands at a steady rate over loopback for some seconds. Ack is what the client waited for the answer to
 * its request; reply is from receipt until Diplo had answered. The client runs in the same process, so figures are a
 * little worse than Diplo's own.
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
  for (const line of lines.filter((_, index) => index % 20 === 0))
    await scene.slack.deliver(scene.slack.command(line, { user: 'U0' }));
  observed.length = 0;
  const acks: number[] = [];
  let errors = 0;
  const before = heapMegabytes();
  const start = performance.now();
  const sent: Promise<void>[] = [];
  for (let i = 0; i < RATE * seconds; i++) {
    const due = start + (i * 1000) / RATE;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const body = formOf(scene.slack.command(lines[i % lines.length] ?? 'status', { user: `U${i % 200}` }));
    // The stand-in keeps whatever it is told; forgotten here, what grows is Diplo's own.
    if (i % 100 === 0) scene.slack.forget();
    const at = performance.now();
    sent.push(
      fetch(url, signedRequest(body, { at: Math.floor(Date.now() / 1000) })).then(
        async (response) => {
          await response.arrayBuffer();
          if (response.status !== 200) errors++;
          acks.push(performance.now() - at);
        },
        () => {
          errors++;
        },
      ),
    );
  }
  await Promise.all(sent);
  while (scene.slackApp.running() > 0) await new Promise(setImmediate);
  const took = (performance.now() - start) / 1000;
  await scene.slackApp.stop();
  errors += observed.filter(({ outcome }) => outcome !== 'answered').length + scene.slack.refusals.length;
  scene.slack.forget();
  const heap = heapMegabytes();
  const replies = observed.flatMap(({ reply }) => reply ?? []);
  return `${acks.length} in ${took.toFixed(0)} s, ${errors} errors | ack ${latencyText(acks)} | reply ${latencyText(replies)} | heap ${before} → ${heap} MB`;
}
