import type { IncomingMessage } from 'node:http';

/** The largest body that the page may send. */
const BODY_BYTES = 64 * 1024;

/** A request's JSON; `too-large` above the cap (the rest is not kept), `damaged` for anything that is no JSON object. */
export async function readBody(request: IncomingMessage): Promise<object | 'too-large' | 'damaged'> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= BODY_BYTES) parts.push(part);
    else if (size > BODY_BYTES * 16) request.destroy();
  }
  if (size > BODY_BYTES) return 'too-large';
  try {
    const value: unknown = JSON.parse(Buffer.concat(parts).toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : 'damaged';
  } catch {
    return 'damaged';
  }
}
