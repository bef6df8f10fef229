import { parseContent } from './api/chat.ts';
import { FILE_BYTES, UPLOAD_URL } from './api/files.ts';
import type { Arguments } from './api/method.ts';
import { methods } from './local-api.ts';
import type { LocalSlack } from './local-slack.ts';
import { RESPONSE_URL } from './tickets.ts';
import { BOT_USER, TOKEN } from './workspace.ts';

/** Where Bolt's client sends method calls. */
const API_URL = 'https://slack.com/api/';

/**
 * What `clientOptions.fetch` is in the playground: Slack's addresses are answered from memory, and every other address
 * is an error, so that nothing leaves this machine.
 */
export function createLocalFetch(slack: LocalSlack): typeof fetch {
  return async (input, init) => {
    const url = String(input instanceof Request ? input.url : input);
    if (url.startsWith(API_URL)) return callMethod(slack, url.slice(API_URL.length), init);
    if (url.startsWith(RESPONSE_URL)) return respond(slack, url, init);
    if (url.startsWith(UPLOAD_URL)) return upload(slack, url.slice(UPLOAD_URL.length), init);
    throw new TypeError('The playground has no network.');
  };
}

function callMethod(slack: LocalSlack, name: string, init: RequestInit | undefined): Response {
  const method = methods.get(name);
  if (!method) return Response.json({ ok: false, error: 'unknown_method' });
  const args: Arguments = Object.fromEntries(new URLSearchParams(typeof init?.body === 'string' ? init.body : ''));
  const bearer = new Headers(init?.headers).get('authorization');
  const token = bearer?.replace(/^Bearer /i, '') ?? args.token;
  if (token !== TOKEN) return Response.json({ ok: false, error: token ? 'invalid_auth' : 'not_authed' });
  return Response.json(method(args, slack));
}

/** A post to a response URL: a new answer, or one in place of the message whose button was pressed. */
function respond(slack: LocalSlack, url: string, init: RequestInit | undefined): Response {
  const target = slack.tickets.spendResponseUrl(url);
  if (!target) return new Response('expired_url', { status: 404 });
  let body: Record<string, unknown>;
  try {
    body = JSON.parse(String(init?.body)) as Record<string, unknown>;
  } catch {
    return new Response('invalid_payload', { status: 400 });
  }
  const { channel, ts } = target;
  if (body.delete_original === true) {
    if (ts) slack.remove(channel, ts);
    return new Response('ok');
  }
  const content = parseContent(body);
  if ('ok' in content) return new Response(content.ok ? '' : content.error, { status: 400 });
  if (body.replace_original === true && ts && slack.change(channel, ts, { blocks: [], ...content }))
    return new Response('ok');
  const thread_ts = typeof body.thread_ts === 'string' ? body.thread_ts : target.thread_ts;
  slack.post({
    channel,
    user: BOT_USER,
    ...content,
    ...(thread_ts && { thread_ts }),
    ...(body.response_type !== 'in_channel' && { ephemeral: true }),
  });
  return new Response('ok');
}

async function upload(slack: LocalSlack, id: string, init: RequestInit | undefined): Promise<Response> {
  const file = slack.files.get(id);
  if (!file) return new Response('not found', { status: 404 });
  const form = init?.body instanceof FormData ? [...init.body.values()][0] : undefined;
  const content = form ?? init?.body ?? '';
  const bytes = new Uint8Array(await new Response(content).arrayBuffer());
  if (bytes.length > FILE_BYTES) return new Response('too large', { status: 413 });
  slack.files.set(id, { ...file, content: bytes, size: bytes.length });
  return new Response('OK');
}
