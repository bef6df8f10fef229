import { z } from 'zod';

/** A value that the environment may leave empty, as `.env` files do. */
const text = z
  .string()
  .trim()
  .transform((value) => (value === '' ? undefined : value))
  .optional();

const port = (preset: number) =>
  z
    .string()
    .trim()
    .optional()
    .transform((value, context) => {
      if (!value) return preset;
      const number = Number(value);
      if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number;
      context.addIssue({ code: 'custom', message: `must be a port from 0 to 65535, not "${value}"` });
      return z.NEVER;
    });

const count = (preset: number, most = 100_000) =>
  z
    .string()
    .trim()
    .optional()
    .transform((value, context) => {
      if (!value) return preset;
      const number = Number(value);
      if (Number.isInteger(number) && number >= 0 && number <= most) return number;
      context.addIssue({ code: 'custom', message: `must be a whole number from 0 to ${most}, not "${value}"` });
      return z.NEVER;
    });

const flag = (preset: boolean) =>
  z
    .string()
    .trim()
    .optional()
    .transform((value, context) => {
      if (!value) return preset;
      if (/^(1|true|yes|on)$/i.test(value)) return true;
      if (/^(0|false|no|off)$/i.test(value)) return false;
      context.addIssue({ code: 'custom', message: `must be true or false, not "${value}"` });
      return z.NEVER;
    });

/** Slack's own host or a stand-in on this machine: nothing else may receive the bot's tokens. */
function isTrustedApi(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  if (['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) return protocol === 'http:' || protocol === 'https:';
  return protocol === 'https:' && (hostname === 'slack.com' || hostname.endsWith('.slack.com'));
}

const schema = z.object({
  SLACK_BOT_TOKEN: text.refine((value) => !value || value.startsWith('xoxb-'), 'must be a bot token (xoxb-…)'),
  SLACK_APP_TOKEN: text.refine((value) => !value || value.startsWith('xapp-'), 'must be an app-level token (xapp-…)'),
  SLACK_SIGNING_SECRET: text,
  SLACK_API_URL: text.refine(
    (value) => !value || isTrustedApi(value),
    'must be https on slack.com, or a loopback address',
  ),
  SLACK_CLIENT_ID: text,
  SLACK_CLIENT_SECRET: text,
  SLACK_STATE_SECRET: text,
  TOKEN_KEYS: text,
  SLACK_MORE_SCOPES: text,
  ALLOW_SLACK_CONNECT: flag(false),
  SLACK_AGENT_VIEW: flag(false),
  HOST: text,
  PORT: port(3000),
  OPERATIONS_HOST: text,
  OPERATIONS_PORT: port(9090),
  CORPUS: text,
  DATA_DIR: text,
  DATABASE_URL: text.refine((value) => !value || /^postgres(ql)?:\/\//.test(value), 'must start with postgres://'),
  DIGEST_CHANNEL: text,
  DIGEST_AT: text,
  DIGEST_EMPTY: z.enum(['skip', 'line']).or(z.literal('')).optional(),
  DIGEST_READS_HISTORY: flag(true),
  CATCH_UP_HOURS: count(12, 240),
  SILENCE_DAYS: count(14, 3650),
  LEAP_DAY: z.enum(['28 February', '1 March']).or(z.literal('')).optional(),
  QUERY_LOG_DAYS: count(0, 3650),
  ARTICLE_DOMAINS: text,
  SUPPORT_CONTACT: text,
  LOG_LEVEL: z.enum(['error', 'warn', 'info', 'debug']).or(z.literal('')).optional(),
});

/** Everything the environment decides, checked. */
export interface Config {
  /** `socket` with an app token, `http` with a signing secret, `playground` without any Slack token. */
  readonly mode: 'socket' | 'http' | 'playground';
  readonly slack: {
    readonly botToken?: string;
    readonly appToken?: string;
    readonly signingSecret?: string;
    readonly apiUrl?: string;
    readonly host: string;
    readonly port: number;
    readonly allowSlackConnect: boolean;
    /** Whether the app has Slack's agent view (paid plans). */
    readonly agentView: boolean;
    /** Present when workspaces install the app themselves (OAuth, HTTP mode). */
    readonly install?: {
      readonly clientId: string;
      readonly clientSecret: string;
      readonly stateSecret: string;
      /** 32-byte keys in base64 for tokens at rest; the first encrypts, all decrypt. */
      readonly tokenKeys: readonly string[];
    };
    /** Optional scopes of the manifest that installing workspaces are asked for too. */
    readonly moreScopes: readonly string[];
    /** Hosts of the operator's own article pages, for link previews. */
    readonly articleDomains: readonly string[];
  };
  readonly operations: { readonly host: string; readonly port: number };
  readonly corpus: readonly string[];
  readonly dataFolder: string;
  readonly databaseUrl?: string;
  readonly digest: {
    readonly channel?: string;
    /** As typed: `mon 09:00 Asia/Ho_Chi_Minh`. */
    readonly at: string;
    readonly whenEmpty: 'skip' | 'line';
    /** Whether channel histories may be read to look for a post whose answer was lost. */
    readonly mayReadHistory: boolean;
    readonly catchUpHours: number;
    readonly silenceDays: number;
    readonly leapDay: '28 February' | '1 March';
  };
  /** Days that the text of questions is kept; 0 keeps counts only. */
  readonly queryLogDays: number;
  readonly support?: string;
  readonly logLevel: 'error' | 'warn' | 'info' | 'debug';
}

/** Every fault of the environment at once, each with its mend; stops the start. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(`The settings are not usable (see .env.example):\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.faults = faults;
  }
}

const list = (value: string | undefined): string[] =>
  (value ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

/** Reads the environment. Throws one ConfigError that names every fault. Paths are as given; values are never logged. */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = schema.safeParse(environment);
  const faults = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  if (!parsed.success) throw new ConfigError(faults);
  const env = parsed.data;
  const installing = env.SLACK_CLIENT_ID ?? env.SLACK_CLIENT_SECRET ?? env.SLACK_STATE_SECRET;
  const keys = list(env.TOKEN_KEYS);
  if (env.SLACK_APP_TOKEN && !env.SLACK_BOT_TOKEN)
    faults.push('SLACK_BOT_TOKEN is missing: Socket Mode needs both tokens');
  if (env.SLACK_BOT_TOKEN && !env.SLACK_APP_TOKEN && !env.SLACK_SIGNING_SECRET)
    faults.push('SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) is missing beside SLACK_BOT_TOKEN');
  if (env.SLACK_SIGNING_SECRET && !env.SLACK_BOT_TOKEN && !installing)
    faults.push('SLACK_BOT_TOKEN is missing: HTTP mode needs it, or SLACK_CLIENT_ID and the other install settings');
  if (installing) {
    if (!env.SLACK_CLIENT_ID || !env.SLACK_CLIENT_SECRET || !env.SLACK_STATE_SECRET)
      faults.push('SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and SLACK_STATE_SECRET belong together: set all three or none');
    if (!env.SLACK_SIGNING_SECRET) faults.push('SLACK_SIGNING_SECRET is missing: installing works in HTTP mode only');
    if (keys.length === 0) faults.push('TOKEN_KEYS is missing: installed tokens are stored encrypted');
  }
  for (const key of keys)
    if (Buffer.from(key, 'base64').length !== 32)
      faults.push('TOKEN_KEYS must hold 32-byte keys in base64, comma-separated');
  if (faults.length > 0) throw new ConfigError(faults);
  return {
    mode: env.SLACK_APP_TOKEN ? 'socket' : env.SLACK_SIGNING_SECRET ? 'http' : 'playground',
    slack: {
      ...(env.SLACK_BOT_TOKEN && { botToken: env.SLACK_BOT_TOKEN }),
      ...(env.SLACK_APP_TOKEN && { appToken: env.SLACK_APP_TOKEN }),
      ...(env.SLACK_SIGNING_SECRET && { signingSecret: env.SLACK_SIGNING_SECRET }),
      ...(env.SLACK_API_URL && { apiUrl: env.SLACK_API_URL }),
      host: env.HOST ?? (env.SLACK_SIGNING_SECRET && !env.SLACK_APP_TOKEN ? '0.0.0.0' : '127.0.0.1'),
      port: env.PORT,
      allowSlackConnect: env.ALLOW_SLACK_CONNECT,
      agentView: env.SLACK_AGENT_VIEW,
      ...(env.SLACK_CLIENT_ID &&
        env.SLACK_CLIENT_SECRET &&
        env.SLACK_STATE_SECRET && {
          install: {
            clientId: env.SLACK_CLIENT_ID,
            clientSecret: env.SLACK_CLIENT_SECRET,
            stateSecret: env.SLACK_STATE_SECRET,
            tokenKeys: keys,
          },
        }),
      moreScopes: list(env.SLACK_MORE_SCOPES),
      articleDomains: list(env.ARTICLE_DOMAINS),
    },
    operations: { host: env.OPERATIONS_HOST ?? '127.0.0.1', port: env.OPERATIONS_PORT },
    corpus: list(env.CORPUS),
    dataFolder: env.DATA_DIR ?? 'data',
    ...(env.DATABASE_URL && { databaseUrl: env.DATABASE_URL }),
    digest: {
      ...(env.DIGEST_CHANNEL && { channel: env.DIGEST_CHANNEL }),
      at: env.DIGEST_AT ?? 'mon 09:00 Asia/Ho_Chi_Minh',
      whenEmpty: env.DIGEST_EMPTY || 'skip',
      mayReadHistory: env.DIGEST_READS_HISTORY,
      catchUpHours: env.CATCH_UP_HOURS,
      silenceDays: env.SILENCE_DAYS,
      leapDay: env.LEAP_DAY || '28 February',
    },
    queryLogDays: env.QUERY_LOG_DAYS,
    ...(env.SUPPORT_CONTACT && { support: env.SUPPORT_CONTACT }),
    logLevel: env.LOG_LEVEL || 'info',
  };
}
