import { createHmac } from 'node:crypto';

/** The secret that the tests share with the receiver. */
export const SIGNING_SECRET = 'a secret for tests only';

/** A request as Slack signs it (authentication/verifying-requests-from-slack). `at` is in seconds. */
export function signedRequest(
  body: string,
  { at, secret = SIGNING_SECRET }: { at: number; secret?: string },
): RequestInit {
  const signature = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex');
  return {
    method: 'POST',
    body,
    headers: {
      'content-type': body.startsWith('{') ? 'application/json' : 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': String(at),
      'x-slack-signature': `v0=${signature}`,
    },
  };
}

/** A body as Slack sends it: JSON for events, forms for commands, JSON in a form for the rest. */
export function formOf(body: Record<string, unknown>): string {
  if (body.event !== undefined) return JSON.stringify(body);
  if (body.command === undefined) return new URLSearchParams({ payload: JSON.stringify(body) }).toString();
  return new URLSearchParams(
    Object.entries(body).map(([key, value]): [string, string] => [key, String(value)]),
  ).toString();
}
