import type { Diplo } from '../../src/diplo.ts';
import type { Observation } from '../../src/slack/slack-options.ts';
import { createScene } from '../support/slack-app.ts';
import { latencyText } from './figures.ts';

/** Each search as a slash command through the real Bolt app, one after the other: receipt → ack and → reply. */
export async function measureSlash(diplo: Diplo, searches: readonly string[]): Promise<string> {
  const observed: Observation[] = [];
  const scene = createScene({
    run: (line, request) => diplo.run(line, request),
    observe: (one) => observed.push(one),
    settings: { requestsPerMinute: 1_000_000 },
  });
  for (const [index, text] of searches.entries()) {
    await scene.slack.deliver(scene.slack.command(`search ${text}`, { user: `U${index % 50}` }));
  }
  const acks = observed.flatMap(({ ack }) => ack ?? []);
  const replies = observed.flatMap(({ reply }) => reply ?? []);
  return `ack ${latencyText(acks)} | reply ${latencyText(replies)}`;
}
