import { SocketModeReceiver } from '@slack/bolt';
import type { FetchFunction } from '@slack/web-api';
import { createBoltLogger } from '../bolt-logger.ts';
import type { SlackLog } from '../slack-options.ts';
import { noteReceipt, type SlackReceiver } from './slack-receiver.ts';

export interface SocketReceiverOptions {
  readonly appToken: string;
  readonly log: SlackLog;
  readonly fetch?: FetchFunction;
  readonly apiUrl?: string;
  /** Milliseconds without an answer after which the socket counts as lost and is opened anew; 5,000 when absent. */
  readonly lostAfter?: number;
  /** Told when Slack will not open a socket any more: the app token is dead or Slack out of reach for good. */
  readonly onFatal: (cause: Error) => void;
}

/** A receiver on Slack's socket: no port, no public address. Reconnects by itself, as Slack hangs up every few hours. */
export function createSocketReceiver(options: SocketReceiverOptions): SlackReceiver {
  const socket = new SocketModeReceiver({
    appToken: options.appToken,
    logger: createBoltLogger(options.log),
    customPropertiesExtractor: noteReceipt,
    ...(options.lostAfter !== undefined && { clientPingTimeout: options.lostAfter }),
    // An object of its own: the socket's client writes its way of retrying into it, which no other client may share.
    installerOptions: {
      clientOptions: {
        allowAbsoluteUrls: false,
        ...(options.fetch && { fetch: options.fetch }),
        ...(options.apiUrl && { slackApiUrl: options.apiUrl }),
      },
    },
  });
  const { client } = socket;
  let connected = false;
  client.on('connected', () => {
    connected = true;
  });
  for (const state of ['close', 'reconnecting', 'disconnecting', 'disconnected'])
    client.on(state, () => {
      connected = false;
    });
  // Slack's client starts itself again after a hang-up and leaves a failure of that unheard, which ends the process
  // with no word; the first start's failure reaches its caller.
  const open = client.start.bind(client);
  let started = false;
  client.start = async () => {
    try {
      const opened = await open();
      started = true;
      return opened;
    } catch (cause) {
      if (!started) throw cause;
      options.onFatal(cause instanceof Error ? cause : new Error(String(cause)));
      return { ok: false };
    }
  };
  return {
    init: (app) => socket.init(app),
    async start() {
      await socket.start();
    },
    async stop() {
      if (started) await client.disconnect();
    },
    ready: () => connected,
  };
}
