import { signedRequest } from '../support/signed-request.ts';

/** What the client is told on standard input, as JSON. */
export interface ClientOrders {
  readonly url: string;
  /** One request each, in turn. */
  readonly bodies: readonly string[];
  /** Requests a second. */
  readonly rate: number;
}

/** What it prints on standard output, as JSON. */
export interface ClientFigures {
  /** Milliseconds from sending a request to having its whole answer. */
  readonly acks: readonly number[];
  readonly errors: number;
}

/** Sends signed requests at a steady rate, in a process of its own: what it waits for is the server alone. */
async function main(): Promise<void> {
  let input = '';
  for await (const chunk of process.stdin) input += chunk;
  const { url, bodies, rate } = JSON.parse(input) as ClientOrders;
  const acks: number[] = [];
  let errors = 0;
  const start = performance.now();
  const sent: Promise<void>[] = [];
  for (const [i, body] of bodies.entries()) {
    const wait = start + (i * 1000) / rate - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
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
  const figures: ClientFigures = { acks, errors };
  process.stdout.write(JSON.stringify(figures));
}

await main();
