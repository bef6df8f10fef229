import type { Reply } from '../../src/command/reply.ts';
import { type LocalConnection, type PlaygroundOptions, startPlayground } from '../../src/playground/server.ts';
import { createSlackApp } from '../../src/slack/app.ts';
import { en } from '../../src/wording/en.ts';
import { vi } from '../../src/wording/vi.ts';

/** A reply that has every kind of part, as the stand-in app gives it to `search`. */
function searchReply(query: string, page: number): Reply {
  const hit = (n: number): Reply['parts'][number] => ({
    kind: 'card',
    title: [{ text: `Result ${page * 2 + n}: the ministers met over ${query}`, style: 'bold' }],
    lines: ['12 May 2031, Port Alba · meeting', 'Both sides agreed to open a second ferry line by autumn.'],
    note: 'Alba Gazette · published 13 May 2031',
    actions: [
      { label: 'Read', run: `read a${n}`, where: 'modal', emphasis: 'primary' },
      { label: 'More like this', run: `related a${n}`, where: 'reply' },
    ],
  });
  return {
    lead: `2 results for “${query}”`,
    parts: [
      { kind: 'heading', text: `2 results for “${query}”` },
      hit(1),
      { kind: 'divider' },
      hit(2),
      { kind: 'note', line: `${page * 2 + 1}–${page * 2 + 2} of 4` },
      {
        kind: 'actions',
        actions: [{ label: 'More results', run: `search ${query}`, page: page + 1, where: 'replace' }],
      },
    ],
    thread: [{ kind: 'text', line: 'The details stand below.' }],
    rows: [],
  };
}

const readReply: Reply = {
  lead: 'The ministers met in Port Alba',
  parts: [
    { kind: 'heading', text: 'The ministers met in Port Alba' },
    {
      kind: 'facts',
      facts: [
        { name: 'Who', value: 'Foreign Minister Ada Okoro · Foreign Minister Ilse Brandt' },
        { name: 'When', value: '12 May 2031' },
      ],
    },
    { kind: 'quote', line: 'The ferry will run by autumn, Ms Okoro said.', from: 'Alba Gazette' },
    { kind: 'list', items: ['Alba asked for lower harbour fees', [{ text: 'Agreed', style: 'italic' }, ' on pilots']] },
    {
      kind: 'table',
      caption: 'Meetings',
      columns: ['Day', 'Who'],
      rows: [['12 May 2031', [{ text: 'Okoro, Brandt', url: 'https://gazette.example/a1' }]]],
    },
    { kind: 'file', name: 'a1.txt', title: 'The article', content: 'PORT ALBA - The ministers met.' },
    { kind: 'actions', actions: [{ label: 'More like this', run: 'related a1', where: 'reply' }] },
  ],
  rows: [],
};

const answerReply: Reply = {
  lead: 'They met on 12 May 2031.',
  parts: [
    { kind: 'text', line: [{ text: 'They met on 12 May 2031.', style: 'bold' }] },
    { kind: 'quote', line: 'Ms Okoro received Ms Brandt in Port Alba on Monday.', from: 'Alba Gazette' },
    { kind: 'table', caption: 'Meetings', columns: ['Day', 'Who'], rows: [['12 May 2031', 'Okoro, Brandt']] },
    { kind: 'feedback', about: 'when did they meet' },
  ],
  remember: 'when did they meet',
  rows: [],
};

/** Text that a page must never take for markup, a mention or a link. */
export const HOSTILE = '<img src=x onerror=alert(1)> <!channel> <javascript:alert(1)|tap> *not bold*';

/** Runs a line as the real commands do, with fixed replies. */
async function run(line: string, { page }: { page: number }): Promise<Reply> {
  const [name, ...rest] = line.split(' ');
  if (name === 'search') return searchReply(rest.join(' '), page);
  if (name === 'read') return readReply;
  if (name === 'ask' && line.includes('hostile'))
    return { lead: HOSTILE, parts: [{ kind: 'text', line: HOSTILE }], rows: [] };
  if (name === 'ask') return answerReply;
  return { lead: `You said ${line}`, parts: [{ kind: 'text', line: `You said ${line}` }], rows: [], shareable: false };
}

/** The real Slack app on fixed replies. */
function createStandIn({ receiver, fetch, token }: LocalConnection): void {
  const quiet = (): void => {};
  createSlackApp({
    receiver,
    token,
    fetch: (url, init) => fetch(url, init as RequestInit),
    run,
    commandNames: ['search', 'ask', 'read', 'related', 'help'],
    words: (locale) => (locale?.startsWith('vi') ? vi : en),
    now: () => new Date(),
    log: { debug: quiet, info: quiet, warn: quiet, error: (fields, message) => console.error(message, fields) },
  });
}

/** What the stand-in's page offers. */
const standInOptions: PlaygroundOptions = {
  createApp: createStandIn,
  port: 0,
  log: () => {},
  examples: ['/diplo search ferry', '@Diplo when did the ministers meet?', 'When did Okoro meet Brandt?'],
};

/** Starts a playground with the stand-in app on a free port. */
export const startStandIn = (options: Partial<PlaygroundOptions> = {}) =>
  startPlayground({ ...standInOptions, ...options });
