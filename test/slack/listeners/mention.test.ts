import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../support/fake-slack.ts';
import { createScene, replyOf } from '../../support/slack-app.ts';

describe('@Diplo', () => {
  it('answers a question in the thread of the mention, for everyone', async () => {
    const { slack, ran } = createScene();
    await slack.deliver(slack.mention('When did Blinken meet the prime minister?'));
    const [asked, answer] = slack.channels.get('C1')?.messages ?? [];
    expect(ran.map(({ line }) => line)).toEqual(['ask When did Blinken meet the prime minister?']);
    expect(answer?.thread_ts).toBe(asked?.ts);
    expect(answer?.text).toBe('Ran ask When did Blinken meet the prime minister?');
    expect(slack.refusals).toEqual([]);
  });

  it('stays in the thread that it was mentioned in and knows its last question', async () => {
    const { slack, ran } = createScene({}, {}, (line) => replyOf(line, [], { remember: `understood: ${line}` }));
    const root = slack.say('C1', 'U2', 'Talk of the day');
    await slack.deliver(slack.mention('who met Blinken?', { thread: root.ts }));
    await slack.deliver(slack.mention('and in 2022?', { thread: root.ts }));
    await slack.deliver(slack.mention('and elsewhere?'));
    expect(slack.channels.get('C1')?.messages.at(-2)?.user).toBe('U1');
    expect(ran.map(({ line, previous }) => [line, previous])).toEqual([
      ['ask who met Blinken?', undefined],
      ['ask and in 2022?', 'understood: ask who met Blinken?'],
      ['ask and elsewhere?', undefined],
    ]);
  });

  it('gives help for a mention alone, and runs commands typed after it', async () => {
    const { slack, ran } = createScene();
    await slack.deliver(slack.mention(''));
    await slack.deliver(slack.mention('search trade &amp; aid'));
    await slack.deliver(slack.mention('status of the treaty?'));
    expect(ran.map(({ line }) => line)).toEqual(['help', 'search trade & aid', 'ask status of the treaty?']);
  });

  it('puts details into a second message of the thread', async () => {
    const { slack } = createScene({}, {}, () =>
      replyOf('Main', [{ kind: 'text', line: 'Main' }], { thread: [{ kind: 'text', line: 'Details' }] }),
    );
    await slack.deliver(slack.mention('digest'));
    const [, main, details] = slack.channels.get('C1')?.messages ?? [];
    expect([main, details].map((message) => wordsOf(message?.blocks))).toEqual(['Main', 'Details']);
    expect(details?.thread_ts).toBe(main?.thread_ts);
  });

  it('does not answer other bots, nor itself', async () => {
    const { slack, ran } = createScene();
    const body = slack.mention('search trade');
    await slack.deliver({ ...body, event: { ...(body.event as object), bot_id: 'B9' } });
    const own = slack.mention('search trade', { user: 'UBOT' });
    await slack.deliver(own);
    expect(ran).toEqual([]);
  });
});

describe('a direct message', () => {
  it('is answered below it, and follow-ups are understood', async () => {
    const { slack, ran } = createScene({}, {}, (line) => replyOf(line, [], { remember: line }));
    await slack.deliver(slack.direct('who met Blinken?'));
    await slack.deliver(slack.direct('and in 2022?'));
    const messages = slack.channels.get('D1')?.messages ?? [];
    expect(messages.map(({ user, text, thread_ts }) => [user, text, thread_ts])).toEqual([
      ['U1', 'who met Blinken?', undefined],
      ['UBOT', 'ask who met Blinken?', undefined],
      ['U1', 'and in 2022?', undefined],
      ['UBOT', 'ask and in 2022?', undefined],
    ]);
    expect(ran.map(({ previous }) => previous)).toEqual([undefined, 'ask who met Blinken?']);
  });

  it('is answered in its thread where Slack has an agent view', async () => {
    const { slack } = createScene({ settings: { agentView: true } });
    await slack.deliver(slack.direct('who met Blinken?'));
    const [asked, answer] = slack.channels.get('D1')?.messages ?? [];
    expect(answer?.thread_ts).toBe(asked?.ts);
  });

  it('may come with a file, or be sent from a thread to all', async () => {
    const { slack, ran } = createScene();
    for (const subtype of ['file_share', 'thread_broadcast']) {
      const body = slack.direct('who met Blinken?');
      await slack.deliver({ ...body, event: { ...(body.event as object), subtype } });
    }
    expect(ran).toHaveLength(2);
  });

  it('is not an edit, a deletion, a bot’s message or one in a channel', async () => {
    const { slack, ran } = createScene();
    const body = slack.direct('who met Blinken?');
    const event = body.event as object;
    await slack.deliver({ ...body, event_id: 'a', event: { ...event, subtype: 'message_changed' } });
    await slack.deliver({ ...body, event_id: 'b', event: { ...event, subtype: 'message_deleted' } });
    await slack.deliver({ ...body, event_id: 'c', event: { ...event, bot_id: 'B9' } });
    await slack.deliver({ ...body, event_id: 'd', event: { ...event, channel: 'C1', channel_type: 'channel' } });
    await slack.deliver({ ...body, event_id: 'e', event: { ...event, text: '' } });
    expect(ran).toEqual([]);
  });
});

describe('a reader’s profile', () => {
  it('gives language and day where the workspace lets it be read', async () => {
    const { slack, ran } = createScene(
      { now: () => new Date('2023-04-17T20:00:00Z') },
      { scopes: ['users:read'], users: { U1: { locale: 'vi-VN', tz: 'Asia/Ho_Chi_Minh', is_admin: true } } },
    );
    await slack.deliver(slack.mention('help'));
    await slack.deliver(slack.mention('status'));
    expect(ran.map(({ locale, on }) => [locale, on])).toEqual([
      ['vi-VN', '2023-04-18'],
      ['vi-VN', '2023-04-18'],
    ]);
    expect(ran[0]?.asker).toEqual({ team: 'T1', channel: 'C1', user: 'U1', zone: 'Asia/Ho_Chi_Minh', admin: true });
    expect(slack.calls.filter(({ method }) => method === 'users.info')).toHaveLength(1);
  });

  it('is done without where it may not be read, and is not asked for again', async () => {
    const { slack, ran } = createScene();
    await slack.deliver(slack.mention('help', { user: 'U1' }));
    await slack.deliver(slack.mention('help', { user: 'U2' }));
    expect(ran.map(({ locale, on }) => [locale, on])).toEqual([
      ['en-GB', '2023-04-17'],
      ['en-GB', '2023-04-17'],
    ]);
    expect(slack.calls.filter(({ method }) => method === 'users.info')).toHaveLength(1);
  });
});
