import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Day, parseDay } from '../../src/calendar/day.ts';
import { type Diplo, openDiplo } from '../../src/diplo.ts';
import { renderReply } from '../../src/slack/blocks/render-reply.ts';
import { renderHome, renderModal } from '../../src/slack/blocks/render-view.ts';
import { languages } from '../../src/wording/index.ts';
import { blockFaults, viewFaults } from '../support/fake-slack-blocks.ts';

/** What the commands really say, on the articles that ship with the project, in every language and on every surface. */

let data = '';
let diplo: Diplo;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'diplo-slack-'));
  diplo = await openDiplo({ corpus: [], dataFolder: data }, { log: { info: () => {}, warn: () => {} } });
});

afterAll(async () => {
  await diplo.close();
  await rm(data, { recursive: true, force: true });
});

async function faultsOf(line: string, words: (typeof languages)[string]): Promise<string[]> {
  const on = parseDay('2026-11-23') as Day;
  const reply = await diplo.run(line, { on, words, page: 0, limit: 5 });
  return [
    ...blockFaults(renderReply(reply, { words, sharedBy: 'U1' }).blocks, 'message'),
    ...blockFaults(renderReply(reply, { words, native: false }).blocks, 'message'),
    ...viewFaults(renderModal(reply, { words })),
    ...viewFaults(renderHome(reply.parts, { words })),
  ];
}

describe('what the commands say', () => {
  it.each(Object.keys(languages))('is taken by Slack everywhere (%s)', async (language) => {
    const words = languages[language];
    if (!words) throw new Error('no such language');
    const lines = [
      '',
      'search trade',
      'search Biển Đông',
      'search nothing like this at all',
      'ask When did Blinken meet the prime minister?',
      'ask Who won the football match?',
      'digest',
      'anniversaries',
      'subscriptions',
      'status',
      'help',
      ...[...diplo.library().articles.keys()].flatMap((id) => [`read ${id}`, `related ${id}`]),
    ];
    expect(lines.length).toBeGreaterThan(60);
    for (const line of lines) expect([line, ...(await faultsOf(line, words))]).toEqual([line]);
  });
});
