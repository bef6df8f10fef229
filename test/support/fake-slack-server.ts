import { createServer, type IncomingMessage } from 'node:http';
import { createFakeSlack, type FakeSlack, type FakeSlackOptions } from './fake-slack.ts';

/** The stand-in behind a port of this machine, for processes that only know SLACK_API_URL. */
export interface FakeSlackServer {
  readonly slack: FakeSlack;
  /** What SLACK_API_URL is set to. */
  readonly apiUrl: string;
  close(): Promise<void>;
}

/** Starts one on a free port. */
export async function startFakeSlackServer(options: FakeSlackOptions = {}): Promise<FakeSlackServer> {
  let base = '';
  let slack: FakeSlack | undefined;
  const server = createServer(async (request, response) => {
    const body = await readAll(request);
    const answer = await slack?.fetch(`${base}${request.url}`, {
      method: 'POST',
      body,
      headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
    });
    response.writeHead(answer?.status ?? 500, { 'content-type': 'application/json' });
    response.end(await answer?.text());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  slack = createFakeSlack({ ...options, responseHost: base, uploadHost: base });
  return {
    slack,
    apiUrl: `${base}/api/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readAll(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
