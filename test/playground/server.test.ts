import { request } from 'node:http';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Playground } from '../../src/playground/server.ts';
import { startStandIn } from './stand-in.ts';

let playground: Playground;
let port: number;

beforeAll(async () => {
  playground = await startStandIn();
  port = Number(new URL(playground.url).port);
});
afterAll(() => playground.close());

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** A raw request: fetch would not send a foreign Host, nor a path with dots. */
function raw(path: string, headers: Record<string, string> = {}, method = 'GET', body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request(
      { host: '127.0.0.1', port, path, method, headers, setHost: !('host' in headers) },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          text += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      },
    );
    call.on('error', reject);
    call.end(body);
  });
}

const post = (path: string, body: string, headers: Record<string, string> = {}): Promise<Answer> =>
  raw(path, { 'content-type': 'application/json', origin: `http://127.0.0.1:${port}`, ...headers }, 'POST', body);

describe('who may call', () => {
  test('the page by its address and by the name localhost', async () => {
    expect((await raw('/', { host: `127.0.0.1:${port}` })).status).toBe(200);
    expect((await raw('/', { host: `localhost:${port}` })).status).toBe(200);
  });

  test.each([
    'evil.example',
    'evil.example:80',
    '127.0.0.1',
    '127.0.0.1:1',
    'localhost.evil.example',
    '',
  ])('no other Host: %j', async (host) => {
    const { status, text } = await raw('/api/state', { host });
    expect({ status, text }).toEqual({ status: host === '' ? expect.any(Number) : 421, text: expect.any(String) });
    expect(text).not.toContain('channels');
  });

  test.each(['http://evil.example', 'null', 'https://127.0.0.1', ''])('no post from Origin %j', async (origin) => {
    const body = JSON.stringify({ channel: 'C0NEWSROOM', text: 'from elsewhere' });
    expect((await post('/api/say', body, { origin })).status).toBe(403);
    expect((await raw('/api/state')).text).not.toContain('from elsewhere');
  });

  test('no post of a form, which other sites can send without asking', async () => {
    const body = JSON.stringify({ channel: 'C0NEWSROOM', text: 'x' });
    expect((await post('/api/say', body, { 'content-type': 'text/plain' })).status).toBe(415);
  });

  test.each(['PUT', 'DELETE', 'OPTIONS'])('no %s', async (method) => {
    expect((await raw('/api/state', {}, method)).status).toBe(405);
  });
});

describe('what is served', () => {
  test('the page, under a policy that lets nothing from outside in', async () => {
    const { status, headers, text } = await raw('/');
    expect(status).toBe(200);
    expect(text).toContain('<title>Diplo playground</title>');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test.each([
    '/../server.ts',
    '/..%2fserver.ts',
    '/%2e%2e/server.ts',
    '/../../../package.json',
    '/page/index.html',
    '/index.html',
    '//etc/passwd',
    '/playground.js/',
    '/files/../server.ts',
    '/files/F0',
    '/__proto__',
  ])('nothing at %s', async (path) => {
    const { status, text, headers } = await raw(path);
    expect({ status, text }).toEqual({ status: 404, text: '' });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });
});

describe('what is taken', () => {
  test('a body of at most 64 kB', async () => {
    const body = (size: number): string => JSON.stringify({ channel: 'C0NEWSROOM', text: 'hi', pad: 'x'.repeat(size) });
    expect((await post('/api/say', body(64 * 1024))).status).toBe(413);
    expect((await post('/api/say', body(60 * 1024))).status).toBe(200);
  });

  test.each([
    '',
    '{',
    '[]',
    '"x"',
    '{"channel":1}',
    '{"channel":"C0DIPLO","text":""}',
  ])('no body that is not what the page sends: %s', async (body) => {
    expect((await post('/api/say', body)).status).toBe(400);
  });

  test('no call that is not known', async () => {
    expect((await post('/api/shutdown', '{}')).status).toBe(404);
  });
});

test('listens on loopback only', async () => {
  expect(playground.url).toBe(`http://127.0.0.1:${port}/`);
});

test('a busy port makes way for the next free one, with a line', async () => {
  const other = createServer();
  const busy = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
  });
  const lines: string[] = [];
  const second = await startStandIn({ port: busy, log: (line) => lines.push(line) });
  const took = Number(new URL(second.url).port);
  expect(took).toBeGreaterThan(busy);
  expect(lines).toEqual([`Port ${busy} is in use; the playground took ${took}.`]);
  await second.close();
  await new Promise((resolve) => other.close(resolve));
});
