import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reply } from '../../src/command/reply.ts';
import { showWorking } from '../../src/slack/working.ts';
import { wordsFor } from '../../src/wording/index.ts';
import { wordsOf } from '../support/fake-slack.ts';
import { createScene, replyOf } from '../support/slack-app.ts';

// Two waits of the clock are the subject here: a modal is opened empty after a while, a status shown.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Runs what is ready, without moving the clock. */
async function turn(): Promise<void> {
  for (let count = 0; count < 50; count += 1) await new Promise(setImmediate);
}

async function pressRead() {
  const reading = Promise.withResolvers<Reply>();
  const buttons = { kind: 'actions', actions: [{ label: 'Read', run: 'read a1', where: 'modal' }] } as const;
  const scene = createScene({}, {}, (line) => (line === 'read a1' ? reading.promise : replyOf('Found', [buttons])));
  await scene.slack.deliver(scene.slack.command('search trade'));
  const [answer] = scene.slack.ephemerals;
  if (!answer) throw new Error('no answer');
  const pressed = scene.slack.deliver(scene.slack.press('Read', answer));
  await turn();
  return { ...scene, reading, pressed };
}

describe('a modal whose content takes a while', () => {
  it('opens in time with a word to wait, and is then filled', async () => {
    const { slack, reading, pressed } = await pressRead();
    expect(slack.views).toEqual([]);
    await vi.advanceTimersByTimeAsync(1500);
    await turn();
    expect(slack.views.map(({ blocks }) => wordsOf(blocks))).toEqual(['One moment…']);
    reading.resolve(replyOf('Read', [{ kind: 'text', line: 'The whole reading' }]));
    await pressed;
    expect(slack.views.map(({ blocks }) => wordsOf(blocks))).toEqual(['The whole reading']);
    expect(slack.refusals).toEqual([]);
  });

  it('says so when it cannot be filled', async () => {
    const { slack, reading, pressed } = await pressRead();
    await vi.advanceTimersByTimeAsync(1500);
    await turn();
    reading.reject(new Error('no'));
    await pressed;
    expect(slack.views.map(({ blocks }) => wordsOf(blocks).slice(0, 25))).toEqual(['Sorry, that did not work.']);
  });
});

describe('a status while working', () => {
  const place = { client: {}, team: 'T1', channel: 'C1', user: 'U1' } as never;
  const desk = { readerOf: async () => ({ words: wordsFor('en') }), log: { debug: () => {} } } as never;
  const said = { reply: replyOf('Done', []), words: wordsFor('en') };

  it('is shown only when the answer is not quick, and a refused one costs nothing', async () => {
    const shown: string[] = [];
    const refusing = async (status: string): Promise<void> => {
      shown.push(status);
      throw new Error('missing_scope');
    };
    await showWorking(refusing, desk, place, async () => said);
    await vi.advanceTimersByTimeAsync(1000);
    expect(shown).toEqual([]);
    const slow = Promise.withResolvers<typeof said>();
    const answer = showWorking(refusing, desk, place, () => slow.promise);
    await vi.advanceTimersByTimeAsync(300);
    slow.resolve(said);
    expect(await answer).toBe(said);
    expect(shown).toEqual(['is reading the articles…']);
  });
});
