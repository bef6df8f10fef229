import type { IncomingMessage, ServerResponse } from 'node:http';

/** The names by which a browser on this machine may call the playground. */
const NAMES = ['127.0.0.1', 'localhost'];

/** Headers of every answer: nothing from outside the page runs, loads, frames it or learns where it was. */
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** Puts the protecting headers on an answer. */
export function protectResponse(response: ServerResponse): void {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
}

/**
 * Why a request must be refused, as a status, or `undefined` for one that this machine's own browser made on the
 * playground's own page. The Host check keeps other sites from reaching in by a name that they point at 127.0.0.1; the
 * Origin check keeps them from posting.
 */
export function guardRequest(request: IncomingMessage, port: number): number | undefined {
  const { host, origin } = request.headers;
  if (!NAMES.some((name) => host === `${name}:${port}` || (port === 80 && host === name))) return 421;
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  if (request.method !== 'POST') return 405;
  if (origin !== `http://${host}`) return 403;
  return /^application\/json\b/i.test(request.headers['content-type'] ?? '') ? undefined : 415;
}
