import type { ServerResponse } from 'node:http';
import type { LocalSlack } from './local-slack.ts';
import { composePageChange } from './page-state.ts';

/** Time between signs of life, so that nobody takes a quiet stream for a broken one. */
const HEARTBEAT_MS = 20_000;

/** Tells one page of every change, as server-sent events, until it leaves. */
export function openStream(response: ServerResponse, slack: LocalSlack): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
  response.write(': hello\n\n');
  const stop = slack.listen((change) => response.write(`data: ${JSON.stringify(composePageChange(change))}\n\n`));
  const heartbeat = setInterval(() => response.write(': here\n\n'), HEARTBEAT_MS);
  heartbeat.unref();
  response.on('close', () => {
    stop();
    clearInterval(heartbeat);
  });
}
