import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Receiver } from '@slack/bolt';
import { ZodError } from 'zod';
import { wordsFor } from '../wording/index.ts';
import { openStream } from './event-stream.ts';
import { guardRequest, protectResponse } from './guard-request.ts';
import { commandHints, shortcutHints, spreadExamples } from './hints.ts';
import { listenOnLoopback } from './listen-on-loopback.ts';
import { createLocalFetch } from './local-fetch.ts';
import { createLocalSlack } from './local-slack.ts';
import { pageCalls } from './page-calls.ts';
import { readPageFiles } from './page-files.ts';
import { composePageState, type PageWords } from './page-state.ts';
import { readBody } from './read-body.ts';
import { createLocalReceiver } from './receiver.ts';
import { createVisitor } from './visitor.ts';
import { TOKEN } from './workspace.ts';

/** What a Bolt app must be built with to live in the playground. */
export interface LocalConnection {
  readonly receiver: Receiver;
  readonly fetch: typeof fetch;
  readonly token: string;
}

/** What the playground needs to know. Without them, the page offers Diplo's own commands and shortcuts, and no examples. */
export interface PlaygroundOptions extends Partial<PageWords> {
  /** Builds the same app that serves a workspace, on this connection. */
  createApp(connection: LocalConnection): unknown;
  /** The port wanted; a busy one makes way for the next free, with a line in the log. 0 takes any. */
  readonly port: number;
  readonly log: (line: string) => void;
  /** The clock of messages and tickets; the machine's when absent. */
  readonly now?: () => Date;
  /** The slash commands of the app; `/diplo` when absent. */
  readonly slashCommands?: readonly string[];
}

/** A running playground. */
export interface Playground {
  /** Where its page is: `http://127.0.0.1:<port>/`. */
  readonly url: string;
  /** Stops listening, lets the app's listeners finish, and ends. */
  close(): Promise<void>;
}

/**
 * Serves the playground on loopback only and drives the app that `createApp` builds. Nothing that it does reaches a
 * network: Slack's addresses are answered in memory and any other fails.
 */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const { createApp, log, now = () => new Date(), slashCommands = ['/diplo'] } = options;
  const slack = createLocalSlack(now);
  slack.setVisitor({ tz: Intl.DateTimeFormat().resolvedOptions().timeZone });
  const receiver = createLocalReceiver((error) => log(`A listener failed: ${String(error)}`));
  await createApp({ receiver, fetch: createLocalFetch(slack), token: TOKEN });
  const visitor = createVisitor(slack, receiver.deliver, slashCommands);
  const { examples = [] } = options;
  const hints = (locale: string): PageWords => {
    const { commands = commandHints(wordsFor(locale)), shortcuts = shortcutHints(wordsFor(locale)) } = options;
    return { examples: spreadExamples(examples), commands, shortcuts };
  };
  const files = await readPageFiles(join(import.meta.dirname, 'page'));
  let port = 0;

  const post = async (path: string, request: IncomingMessage): Promise<number | string> => {
    const call = pageCalls.get(path);
    const body = await readBody(request);
    if (!call) return 404;
    if (body === 'too-large') return 413;
    if (body === 'damaged') return 400;
    try {
      return JSON.stringify((await call(visitor, body)) ?? null);
    } catch (error) {
      if (error instanceof ZodError) return 400;
      throw error;
    }
  };

  const get = (path: string, request: IncomingMessage, response: ServerResponse): void => {
    const file = files.get(path);
    const uploaded = slack.files.get(/^\/files\/([A-Z0-9]{1,20})$/.exec(path)?.[1] ?? '');
    if (file) {
      send(response, 200, file.type, file.content);
    } else if (path === '/api/events') {
      openStream(response, slack);
    } else if (path === '/api/state') {
      const locale = /^vi\b/i.test(request.headers['accept-language'] ?? '') ? 'vi-VN' : 'en-GB';
      slack.setVisitor({ locale });
      send(response, 200, 'application/json', JSON.stringify(composePageState(slack, hints(locale))));
    } else if (uploaded) {
      response.setHeader('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(uploaded.name)}`);
      send(response, 200, 'application/octet-stream', uploaded.content);
    } else {
      send(response, 404);
    }
  };

  const server = createServer(async (request, response) => {
    try {
      protectResponse(response);
      const refused = guardRequest(request, port);
      const path = (request.url ?? '/').split('?')[0] ?? '/';
      if (refused) send(response, refused);
      else if (request.method !== 'POST') get(path, request, response);
      else {
        const result = await post(path, request);
        if (typeof result === 'number') send(response, result);
        else send(response, 200, 'application/json', result);
      }
    } catch (error) {
      log(`The page could not be answered: ${String(error)}`);
      if (!response.headersSent) send(response, 500);
    }
  });
  port = await listenOnLoopback(server, options.port, log);
  return {
    url: `http://127.0.0.1:${port}/`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      await receiver.settled();
      server.closeAllConnections();
      await closed;
    },
  };
}

function send(response: ServerResponse, status: number, type = 'text/plain', content: string | Uint8Array = ''): void {
  // A refused request may still be sending; the connection is not used again.
  if (status >= 400) response.setHeader('Connection', 'close');
  response.writeHead(status, { 'Content-Type': type }).end(content);
}
