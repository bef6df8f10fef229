import { createServer } from 'node:http';
import { createFakeChannels, type FakeChannels, type Fate } from '../support/fake-channels.ts';

/** A Slack on loopback whose answers fail as real ones do, each with the share given. */
export interface Unreliability {
  /** Shares of all posts, 0 to 1. */
  readonly shares: Partial<Record<Exclude<Fate, object>, number>>;
  readonly lateMs: number;
  readonly lagMs: number;
  /** Draws numbers from 0 to 1. */
  readonly draw: () => number;
}

export interface FakeSlackServer {
  readonly url: string;
  readonly channels: FakeChannels;
  close(): Promise<void>;
}

export async function startFakeSlack({ shares, lateMs, lagMs, draw }: Unreliability): Promise<FakeSlackServer> {
  const fate = (): Fate => {
    let left = draw();
    for (const [name, share] of Object.entries(shares) as [Exclude<Fate, object>, number][]) {
      left -= share;
      if (left < 0) return name;
    }
    return 'ok';
  };
  const channels = createFakeChannels({ now: Date.now, fate, lateMs, lagMs });
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      const method = request.url?.split('/').pop() ?? '';
      const answer = channels.call(method, Object.fromEntries(new URLSearchParams(body)));
      if (answer.silent === 'drop') request.socket.destroy();
      else if (answer.silent !== 'hang') response.writeHead(answer.status, answer.headers).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/api/`,
    channels,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
