import type { Logger } from '@slack/bolt';
import { LogLevel } from '@slack/bolt';
import type { SlackLog } from './slack-options.ts';

/** Slack's tokens and the addresses that act as such. */
const SECRETS = /xox[a-z]-[\w-]{1,300}|xapp-[\w-]{1,300}|xoxe[.\w-]{1,300}|https:\/\/hooks\.slack\.com\/\S{1,300}/g;

/** What Slack's libraries say, cut to one clean line. Objects, which may hold whole payloads, are named only. */
function sentence(messages: readonly unknown[]): string {
  return messages
    .map((message) =>
      typeof message === 'string' ? message : message instanceof Error ? message.name : `[${typeof message}]`,
    )
    .join(' ')
    .replace(SECRETS, '[secret]')
    .slice(0, 500);
}

/** Lets Bolt and its clients write into the log of Diplo. Their debug lines, which quote payloads, are dropped. */
export function createBoltLogger(log: SlackLog): Logger {
  return {
    debug: () => {},
    info: (...messages) => log.info({ from: 'slack' }, sentence(messages)),
    warn: (...messages) => log.warn({ from: 'slack' }, sentence(messages)),
    error: (...messages) => log.error({ from: 'slack' }, sentence(messages)),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}
