import { afterEach, describe, expect, it } from 'vitest';
import { createOperations, type Operations, type OperationsOptions } from '../../src/operations/health.ts';
import { createMetrics } from '../../src/operations/metrics.ts';

let operations: Operations | undefined;

afterEach(async () => {
  await operations?.stop();
  operations = undefined;
});

async function open(
  options: Partial<OperationsOptions>,
): Promise<(path: string, method?: string) => Promise<Response>> {
  operations = createOperations({ host: '127.0.0.1', port: 0, checks: [], ...options });
  await operations.start();
  const port = operations.port();
  return (path, method = 'GET') => fetch(`http://127.0.0.1:${port}${path}`, { method });
}

describe('the operations port', () => {
  it('is alive at once and ready when every part is', async () => {
    const parts = { index: false, store: true };
    const get = await open({
      checks: [
        { name: 'index', check: () => parts.index },
        { name: 'store', check: async () => parts.store },
      ],
    });
    expect((await get('/livez')).status).toBe(200);
    const early = await get('/readyz');
    expect([early.status, await early.json()]).toEqual([
      503,
      { ready: false, draining: false, checks: { index: false, store: true } },
    ]);
    parts.index = true;
    expect((await get('/readyz')).status).toBe(200);
  });

  it('takes a check that throws for one that fails', async () => {
    const get = await open({
      checks: [
        {
          name: 'store',
          check: () => {
            throw new Error('gone');
          },
        },
      ],
    });
    expect((await get('/readyz')).status).toBe(503);
  });

  it('is alive but not ready while draining, and neither after a fatal fault', async () => {
    const get = await open({});
    operations?.drain();
    expect([(await get('/livez')).status, (await get('/readyz')).status]).toEqual([200, 503]);
    operations?.fail();
    expect([(await get('/livez')).status, (await get('/readyz')).status]).toEqual([503, 503]);
  });

  it('takes no other method and knows no other address', async () => {
    const get = await open({});
    expect((await get('/livez', 'POST')).status).toBe(405);
    expect((await get('/metrics')).status).toBe(404);
    expect((await get('/debug')).status).toBe(404);
  });

  it('shows requests, latency, editions and the age of the corpus to Prometheus', async () => {
    const metrics = createMetrics(
      () => new Date('2023-04-17T00:01:00Z'),
      () => ({ articles: 45, problems: 2, newestFileAt: new Date('2023-04-17T00:00:00Z') }),
    );
    metrics.request({ surface: 'command', outcome: 'answered', ack: 4, reply: 80 });
    metrics.request({ surface: 'command', outcome: 'repeated' });
    metrics.edition('posted');
    const get = await open({ metrics });
    const response = await get('/metrics');
    expect(response.headers.get('content-type')).toContain('text/plain');
    const lines = (await response.text()).split('\n').filter((line) => line.startsWith('diplo_'));
    for (const line of [
      'diplo_requests_total{surface="command",outcome="answered"} 1',
      'diplo_requests_total{surface="command",outcome="repeated"} 1',
      'diplo_ack_seconds_bucket{le="0.005",surface="command"} 1',
      'diplo_reply_seconds_bucket{le="0.05",surface="command"} 0',
      'diplo_reply_seconds_bucket{le="0.1",surface="command"} 1',
      'diplo_editions_total{outcome="posted"} 1',
      'diplo_corpus_articles 45',
      'diplo_corpus_problems 2',
      'diplo_corpus_age_seconds 60',
    ])
      expect(lines).toContain(line);
  });
});
