import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Ports tried in all. */
const PORTS_TRIED = 20;

/** Listens on 127.0.0.1 at `port` or, with a line in the log, at the next free one. 0 takes any. Gives the port. */
export async function listenOnLoopback(server: Server, port: number, log: (line: string) => void): Promise<number> {
  for (let tried = 0; ; tried++) {
    const wanted = port === 0 ? 0 : port + tried;
    try {
      await listen(server, wanted);
      if (tried > 0) log(`Port ${port} is in use; the playground took ${wanted}.`);
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const busy = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!busy || tried + 1 >= PORTS_TRIED || wanted >= 65_535) throw error;
    }
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
