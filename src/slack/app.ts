import { type AllMiddlewareArgs, type AnyMiddlewareArgs, App } from '@slack/bolt';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import { createTokenAuthorize } from './authorize.ts';
import { createBoltLogger } from './bolt-logger.ts';
import { describeCause } from './describe-cause.ts';
import type { Visit } from './guards/guard.ts';
import { guards } from './guards/index.ts';
import { createLifecycle, type Lifecycle } from './lifecycle.ts';
import { listeners } from './listeners/index.ts';
import { createOnceFetch } from './once-fetch.ts';
import { originOf } from './origin.ts';
import { createSlackDesk, type SlackDesk } from './slack-desk.ts';
import type { SlackOptions } from './slack-options.ts';

/** Longest wait for one answer of Slack's API, in milliseconds. */
const API_WITHIN = 10_000;

/** The app, and what its process needs of it. */
export interface SlackApp extends Lifecycle {
  readonly app: App;
  /** Requests that are being answered now. */
  running(): number;
}

/**
 * Builds the one Bolt app of Diplo on any receiver: a socket, HTTP, or a stand-in. Nothing is sent and no port opened
 * until it is started.
 */
export function createSlackApp(options: SlackOptions): SlackApp {
  const logger = createBoltLogger(options.log);
  const clientOptions: WebClientOptions = {
    fetch: createOnceFetch(options.fetch ?? ((url, init) => globalThis.fetch(url, init))),
    // A method's name that is a whole address would send the token there.
    allowAbsoluteUrls: false,
    timeout: API_WITHIN,
    logger,
    ...(options.apiUrl && { slackApiUrl: options.apiUrl }),
  };
  const { token } = options;
  const authorizeToken =
    token === undefined
      ? undefined
      : createTokenAuthorize(new WebClient(token, clientOptions), token, (cause) => options.onFatal?.(cause));
  const authorize = options.receiver.authorize ?? authorizeToken;
  if (!authorize) throw new Error('The Slack app needs a bot token or an installer.');
  const app = new App({
    receiver: options.receiver,
    authorize,
    clientOptions,
    logger,
    convoStore: false,
  });
  const desk = createSlackDesk(options);
  guardApp(app, desk);
  for (const listen of listeners) listen(app, desk);
  app.error(async (error) => {
    options.log.error({ cause: describeCause(error) }, 'Slack could not be answered');
  });
  const lifecycle = createLifecycle(options.receiver, desk, async () => {
    await authorizeToken?.({ teamId: undefined, enterpriseId: '', isEnterpriseInstall: true });
  });
  return { app, running: () => desk.running.size, ...lifecycle };
}

/** Puts every guard before every listener, in order. */
function guardApp(app: App, desk: SlackDesk): void {
  app.use(async (args: AnyMiddlewareArgs & AllMiddlewareArgs) => {
    const stated: unknown = args.context.receivedAt;
    const visit: Visit = {
      args,
      origin: originOf(args.body),
      desk,
      received: typeof stated === 'number' ? stated : performance.now(),
      outcome: 'answered',
    };
    const pass = async (index: number): Promise<void> => {
      const guard = guards[index];
      await (guard ? guard(visit, () => pass(index + 1)) : args.next());
    };
    await pass(0);
  });
}
