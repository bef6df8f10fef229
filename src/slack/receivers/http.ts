import type { Server } from 'node:http';
import { HTTPReceiver } from '@slack/bolt';
import { createBoltLogger } from '../bolt-logger.ts';
import { createSharedAuthorize } from '../installations/installed-authorize.ts';
import type { SlackLog } from '../slack-options.ts';
import { noteReceipt, type SlackReceiver } from './slack-receiver.ts';

/** The longest body that is read; Slack's own are far below. Longer ones are answered with 413. */
const BODY_LIMIT = 1024 * 1024;

/** Milliseconds in which Slack takes an answer: interactivity/handling-user-interaction. */
const ACK_WITHIN = 3000;

/** Where Slack sends everything. */
const ENDPOINT = '/slack/events';

export interface HttpReceiverOptions {
  readonly signingSecret: string;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly log: SlackLog;
  /** What lets workspaces install the app themselves; see `installations/`. */
  readonly install?: Pick<
    ConstructorParameters<typeof HTTPReceiver>[0],
    'clientId' | 'clientSecret' | 'stateSecret' | 'scopes' | 'installationStore' | 'installerOptions' | 'redirectUri'
  >;
}

/** A receiver behind a port, as Slack's HTTP mode needs it. Every request's signature and age are checked. */
export function createHttpReceiver(options: HttpReceiverOptions): SlackReceiver & {
  /** The port in use, once started. */
  port(): number | undefined;
} {
  const http = new HTTPReceiver({
    signingSecret: options.signingSecret,
    endpoints: [ENDPOINT],
    bodyLimit: BODY_LIMIT,
    logger: createBoltLogger(options.log),
    customPropertiesExtractor: noteReceipt,
    dispatchErrorHandler: ({ response }) => {
      // A stranger's request for anything else: nothing to say and nothing to log.
      response.writeHead(404);
      response.end();
    },
    ...options.install,
  });
  let server: Server | undefined;
  return {
    init: (app) => http.init(app),
    ...(http.installer && { authorize: createSharedAuthorize(http.installer.authorize) }),
    async start() {
      const listen = { host: options.host, port: options.port };
      server = await http.start(listen, { requestTimeout: 15_000, headersTimeout: 10_000 });
      server.on('request', (request, response) => {
        // What was refused unread is let run out, or the connection would stay half open.
        response.once('finish', () => request.resume());
      });
    },
    async stop() {
      if (!server?.listening) return;
      const closing = http.stop();
      // Kept-alive connections would hold the port for as long as their clients like; after the time in which Slack
      // takes an answer, nobody waits for one.
      const open = server;
      const sweep = setInterval(() => open.closeIdleConnections(), 50);
      const end = setTimeout(() => open.closeAllConnections(), ACK_WITHIN);
      try {
        await closing;
      } finally {
        clearInterval(sweep);
        clearTimeout(end);
      }
    },
    ready: () => server?.listening === true,
    port() {
      const address = server?.address();
      return typeof address === 'object' ? address?.port : undefined;
    },
  };
}
