import type { Request } from '../../src/command/command.ts';
import type { Reply, ReplyPart } from '../../src/command/reply.ts';
import { createSlackApp, type SlackApp } from '../../src/slack/app.ts';
import type { Observation, SlackOptions } from '../../src/slack/slack-options.ts';
import { wordsFor } from '../../src/wording/index.ts';
import { createFakeSlack, type FakeSlack, type FakeSlackOptions } from './fake-slack.ts';

/** A line that the stand-in for the commands was asked to run. */
type Ran = Omit<Request, 'text' | 'words'> & { readonly line: string; readonly locale: string };

/** The real Bolt app on the stand-in for Slack, with a stand-in for the commands. */
export interface Scene {
  readonly slack: FakeSlack;
  readonly slackApp: SlackApp;
  readonly ran: Ran[];
  readonly logged: { level: string; fields: object; message: string }[];
  readonly observed: Observation[];
}

/** A Reply of these parts. */
export function replyOf(lead: string, parts: readonly ReplyPart[], more: Partial<Reply> = {}): Reply {
  return { lead, parts, rows: [], ...more };
}

/** What the stand-in says to any line: the line itself, with the buttons that commands give. */
export function echo(line: string, page: number): Reply {
  return replyOf(`Ran ${line}`, [
    { kind: 'text', line: `Ran ${line}, page ${page}` },
    {
      kind: 'card',
      title: 'Minister meets minister',
      lines: ['meeting · 15 April 2023'],
      note: 'Test Wire',
      actions: [
        { label: 'Read', run: 'read a1', where: 'modal' },
        { label: 'More like this', run: 'related a1', where: 'reply' },
      ],
    },
    { kind: 'actions', actions: [{ label: 'More results', run: line, page: page + 1, where: 'replace' }] },
  ]);
}

/** Sets a scene. `run` says what a line gives; options of the app may be replaced. */
export function createScene(
  options: Partial<SlackOptions> = {},
  fake: FakeSlackOptions = {},
  run: (line: string, page: number) => Reply | Promise<Reply> = echo,
  slack: FakeSlack = createFakeSlack(fake),
  { withToken = true }: { withToken?: boolean } = {},
): Scene {
  const ran: Ran[] = [];
  const logged: Scene['logged'] = [];
  const observed: Observation[] = [];
  const write = (level: string) => (fields: object, message: string) => {
    logged.push({ level, fields, message });
  };
  const slackApp = createSlackApp({
    receiver: slack.receiver,
    ...(withToken && { token: 'xoxb-test' }),
    fetch: slack.fetch,
    commandNames: ['search', 'find', 'ask', 'read', 'status', 'digest', 'help'],
    words: wordsFor,
    now: () => new Date('2023-04-17T08:00:00Z'),
    log: { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') },
    observe: (observation) => observed.push(observation),
    run: async (line, { words, ...request }) => {
      ran.push({ line, locale: words.locale, ...request });
      return run(line, request.page);
    },
    ...options,
  });
  return { slack, slackApp, ran, logged, observed };
}
