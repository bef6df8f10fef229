import { createServer, type ServerResponse } from 'node:http';
import type { Metrics } from './metrics.ts';

/** One thing that must work for requests to be taken: the index, the store, the way in from Slack. */
interface ReadyCheck {
  readonly name: string;
  /** Cheap, and never throws for being asked often; a throw counts as not ready. */
  check(): boolean | Promise<boolean>;
}

export interface OperationsOptions {
  /** Loopback unless the operator says otherwise: what is told here is for operators. */
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly checks: readonly ReadyCheck[];
  readonly metrics?: Metrics;
}

/** A small server beside the bot: `/livez`, `/readyz` and `/metrics`. */
export interface Operations {
  start(): Promise<void>;
  /** Tells supervisors and balancers to send nothing more; `/livez` stays well. */
  drain(): void;
  /** Tells them that this process will not get well again. */
  fail(): void;
  stop(): Promise<void>;
  port(): number | undefined;
}

/** Longest wait for one check, in milliseconds. */
const CHECK_WITHIN = 1000;

/** Creates the server; it opens its port on `start`. */
export function createOperations({ host, port, checks, metrics }: OperationsOptions): Operations {
  let draining = false;
  let failed = false;
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, { error: 'method' });
    answer(request.url ?? '/', response).catch(() => send(response, 500, { error: 'internal' }));
  });
  const answer = async (url: string, response: ServerResponse): Promise<void> => {
    switch (url.split('?')[0]) {
      case '/livez':
        return send(response, failed ? 503 : 200, { alive: !failed });
      case '/readyz': {
        const results = await Promise.all(checks.map(async ({ name, check }) => [name, await passes(check)] as const));
        const ready = !draining && !failed && results.every(([, passed]) => passed);
        return send(response, ready ? 200 : 503, { ready, draining, checks: Object.fromEntries(results) });
      }
      case '/metrics':
        if (!metrics) return send(response, 404, { error: 'not found' });
        response.writeHead(200, { 'content-type': metrics.contentType });
        response.end(await metrics.text());
        return;
      default:
        return send(response, 404, { error: 'not found' });
    }
  };
  return {
    start: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen({ host, port }, () => {
          server.off('error', reject);
          resolve();
        });
      }),
    drain() {
      draining = true;
    },
    fail() {
      failed = true;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    port() {
      const address = server.address();
      return typeof address === 'object' ? address?.port : undefined;
    },
  };
}

async function passes(check: ReadyCheck['check']): Promise<boolean> {
  const late = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => late.resolve(false), CHECK_WITHIN);
  try {
    return await Promise.race([Promise.resolve(check()), late.promise]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
