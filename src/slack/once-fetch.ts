import type { FetchFunction } from '@slack/web-api';

/** Methods that would be done twice if they were tried again after a connection broke: Slack offers no key against that. */
const ONCE = /\/(chat\.(postMessage|postEphemeral|update)|views\.(open|push|publish|update)|files\.[A-Za-z]+)$/;

/** The code that such a call fails with. */
const CONNECTION_LOST = 'connection_lost';

/**
 * A fetch that never posts twice. Slack's client tries a call again whenever the connection breaks or the server fails,
 * though the first try may have been done; for calls that people see, the failure is given to the caller instead.
 * Rate limits (429) are left to the client, as nothing was done then.
 */
export function createOnceFetch(fetch: FetchFunction): FetchFunction {
  return async (url, init) => {
    if (!ONCE.test(new URL(url).pathname)) return fetch(url, init);
    try {
      const response = await fetch(url, init);
      return response.ok || response.status === 429 ? response : lost(`status ${response.status}`);
    } catch {
      return lost('no response');
    }
  };
}

function lost(detail: string): Response {
  return new Response(JSON.stringify({ ok: false, error: CONNECTION_LOST, detail }), {
    status: 200,
    headers: { 'content-type': 'application/json' },
  });
}
