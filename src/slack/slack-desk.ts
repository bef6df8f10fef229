import type { WebClient } from '@slack/web-api';
import type { Day } from '../calendar/day.ts';
import { localDay } from '../calendar/zone.ts';
import type { Reply } from '../command/reply.ts';
import type { Words } from '../wording/words.ts';
import { createClaims } from './claims.ts';
import { createRateLimit, REQUESTS_PER_MINUTE } from './rate-limit.ts';
import { createReaders } from './readers.ts';
import type { Reader, SlackOptions, SlackSettings } from './slack-options.ts';
import { createThreads } from './threads.ts';
import { createTurns } from './turns.ts';

/** A place and a person that a line is run for. `thread` is where its follow-ups will come from. */
export interface Place {
  readonly client: WebClient;
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  readonly thread?: string;
}

/** A line's reply and the words to dress it in. */
export interface Said {
  readonly reply: Reply;
  readonly words: Words;
}

/** What every listener works with. */
export interface SlackDesk extends SlackOptions {
  readonly settings: SlackSettings;
  readonly claims: ReturnType<typeof createClaims>;
  readonly limitRate: ReturnType<typeof createRateLimit>;
  /** Requests that are being answered. */
  readonly running: Set<object>;
  /** Who reads, in which language. */
  readerOf(client: WebClient, team: string, user: string): Promise<Reader>;
  /** Runs a line for a place, within the time that an answer may take. Remembers its question for the thread. */
  say(line: string, place: Place, page?: number): Promise<Said>;
}

/** An answer that took longer than it may. */
class TooSlow extends Error {
  override readonly name = 'TooSlow';
}

/** Creates the desk that the listeners of one app share. */
export function createSlackDesk(options: SlackOptions): SlackDesk {
  const { now } = options;
  const settings = options.settings ?? {};
  const threads = options.threads ?? createThreads(now);
  const profileOf = createReaders(now);
  const takeTurn = createTurns();

  const readerOf = async (client: WebClient, team: string, user: string): Promise<Reader> => {
    const { locale, ...profile } = await profileOf(client, team, user);
    return { team, user, words: options.words(locale), ...profile };
  };

  return {
    ...options,
    settings,
    claims: createClaims(now, options.claims),
    limitRate: createRateLimit(settings.requestsPerMinute ?? REQUESTS_PER_MINUTE, now),
    running: new Set(),
    readerOf,
    async say(line, { client, team, channel, user, thread }, page = 0) {
      const [reader, previous] = await Promise.all([
        readerOf(client, team, user),
        thread === undefined ? undefined : threads.get(team, channel, thread),
      ]);
      const { words, zone, admin } = reader;
      const reply = await within(
        settings.answerWithin ?? 8000,
        takeTurn().then(() =>
          options.run(line, {
            on: today(now(), zone, settings.zone),
            words,
            page,
            limit: settings.pageSize ?? 5,
            ...(previous !== undefined && { previous }),
            asker: { team, channel, user, ...(zone && { zone }), ...(admin !== undefined && { admin }) },
          }),
        ),
      );
      if (thread !== undefined && reply.remember) await threads.set(team, channel, thread, reply.remember);
      return { reply, words };
    },
  };
}

/** The day that it is for a reader; a zone that this machine does not know counts as UTC. */
function today(moment: Date, ...zones: readonly (string | undefined)[]): Day {
  for (const zone of zones) {
    if (!zone) continue;
    try {
      return localDay(moment, zone);
    } catch {}
  }
  return localDay(moment, 'UTC');
}

async function within<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new TooSlow(`no answer within ${milliseconds} ms`)), milliseconds);
  try {
    return await Promise.race([promise, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
