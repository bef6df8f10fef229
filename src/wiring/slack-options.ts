import { localDay } from '../calendar/zone.ts';
import { homeSubscriptions, recentMeetings } from '../command/home.ts';
import { commands } from '../command/index.ts';
import { readingReply } from '../command/read.ts';
import type { Config } from '../config.ts';
import { type Diplo, HOME_ZONE } from '../diplo.ts';
import type { Log } from '../operations/log.ts';
import type { SlackOptions } from '../slack/slack-options.ts';
import { createFeedbackStore } from '../storage/feedback.ts';
import type { Store } from '../storage/open-store.ts';
import { wordsFor } from '../wording/index.ts';
import { keepFeedback } from './keep-feedback.ts';

/** How long a delivery is remembered as taken: Slack repeats one for up to a day. */
const CLAIM_FOR = 24 * 3_600_000;

/** What every face of Slack is built with: the same commands, words and memory. */
export function slackOptions(
  config: Config,
  parts: {
    readonly diplo: Diplo;
    /** The commands, with whatever the operator wants noted. */
    readonly run: Diplo['run'];
    readonly store: Store;
    readonly log: Log;
    readonly now: () => Date;
    readonly fatal: (cause: Error) => void;
    readonly observe: NonNullable<SlackOptions['observe']>;
  },
): Omit<SlackOptions, 'receiver'> {
  const { diplo, store, log, now } = parts;
  return {
    run: parts.run,
    commandNames: commands.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
    words: wordsFor,
    now,
    log,
    settings: {
      allowSlackConnect: config.slack.allowSlackConnect,
      agentView: config.slack.agentView,
      zone: HOME_ZONE,
      articleDomains: config.slack.articleDomains,
      ...(config.support && { support: config.support }),
    },
    // Several processes share deliveries only where they share the store.
    ...(config.databaseUrl && {
      claims: { claim: (key: string) => store.seen.first(`delivery:${key}`, CLAIM_FOR) },
    }),
    feedback: (feedback) =>
      keepFeedback(feedback, createFeedbackStore(store.notes), diplo, now(), localDay(now(), HOME_ZONE)),
    purge: async ({ team }) => {
      if (team !== undefined) await store.subscriptions.purge(team);
    },
    observe: parts.observe,
    preview: async (url) => {
      const library = diplo.library();
      const article = [...library.articles.values()].find((one) => one.stated.url === url);
      const reading = article && library.readings.get(article.id);
      return article && reading ? readingReply(article, reading, wordsFor('en'), { library }) : undefined;
    },
    onFatal: parts.fatal,
    home: {
      subscriptions: (reader) => homeSubscriptions(store.subscriptions, reader),
      recent: async ({ words }) => recentMeetings(diplo.library(), words, localDay(now(), HOME_ZONE)),
    },
  };
}
