import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../support/fake-slack.ts';
import { createScene, replyOf } from '../../support/slack-app.ts';

describe('/diplo', () => {
  it('acknowledges with nothing and answers in private, with More and Share', async () => {
    const { slack, ran } = createScene();
    const { acks } = await slack.deliver(slack.command('  search blinken trade '));
    expect(acks).toEqual([undefined]);
    expect(slack.ephemerals).toHaveLength(1);
    expect(slack.ephemerals[0]).toMatchObject({ channel: 'C1', user: 'U1' });
    expect(slack.channels.get('C1')?.messages).toEqual([]);
    expect(slack.lastPrivate().text).toBe('Ran search blinken trade');
    expect(wordsOf(slack.lastPrivate().blocks)).toBe(
      [
        'Ran search blinken trade, page 0',
        'Minister meets minister\nmeeting · 15 April 2023',
        'Test Wire',
        'Read\nMore like this',
        'More results\nShare to channel',
      ].join('\n'),
    );
    expect(ran).toEqual([
      {
        line: 'search blinken trade',
        locale: 'en-GB',
        on: '2023-04-17',
        page: 0,
        limit: 5,
        asker: { team: 'T1', channel: 'C1', user: 'U1' },
      },
    ]);
    expect(slack.refusals).toEqual([]);
  });

  it('replaces the answer by its next page, and that page by the one after, from the buttons alone', async () => {
    const { slack, ran } = createScene();
    await slack.deliver(slack.command('search trade'));
    const [answer] = slack.ephemerals;
    if (!answer) throw new Error('no answer');
    await slack.deliver(slack.press('More results', answer));
    // A new process: nothing but the button itself carries over.
    await slack.deliver(slack.press('More results', answer));
    expect(ran.map(({ line, page }) => `${line} ${page}`)).toEqual([
      'search trade 0',
      'search trade 1',
      'search trade 2',
    ]);
    expect(slack.ephemerals).toHaveLength(1);
    expect(wordsOf(answer.message?.blocks)).toContain('Ran search trade, page 2');
  });

  it('shares for the whole channel, naming who shared, with the details in the thread below', async () => {
    const { slack } = createScene({}, {}, (line) =>
      replyOf(`Ran ${line}`, [{ kind: 'text', line: 'Main' }], { thread: [{ kind: 'text', line: 'Details' }] }),
    );
    await slack.deliver(slack.command('digest'));
    const [answer] = slack.ephemerals;
    if (!answer) throw new Error('no answer');
    expect(wordsOf(answer.message?.blocks)).toBe('Main\nDetails\nShare to channel');
    await slack.deliver(slack.press('Share to channel', answer, { user: 'U7' }));
    const messages = slack.channels.get('C1')?.messages ?? [];
    expect(messages.map(({ blocks }) => wordsOf(blocks))).toEqual(['Shared by @U7\nMain', 'Details']);
    expect(messages[1]?.thread_ts).toBe(messages[0]?.ts);
    expect(slack.refusals).toEqual([]);
  });

  it('shares by the response address where the bot is no member', async () => {
    const { slack } = createScene();
    await slack.deliver(slack.command('search trade', { channel: 'C2' }));
    const [answer] = slack.ephemerals;
    if (!answer) throw new Error('no answer');
    await slack.deliver(slack.press('Share to channel', answer, { channel: 'C2' }));
    expect(slack.channels.get('C2')?.messages).toHaveLength(1);
    expect(slack.refusals).toEqual(['not_in_channel C2']);
  });

  it('shares into no channel that others read too, where it may know, unless the operator allows it', async () => {
    for (const [allowSlackConnect, scopes, shared] of [
      [false, ['channels:read'], 0],
      [true, ['channels:read'], 1],
      [false, [], 1],
    ] as const) {
      const { slack } = createScene({ settings: { allowSlackConnect } }, { scopes });
      await slack.deliver(slack.command('search trade', { channel: 'C3' }));
      const [answer] = slack.ephemerals;
      if (!answer) throw new Error('no answer');
      await slack.deliver(slack.press('Share to channel', answer, { channel: 'C3' }));
      expect(slack.channels.get('C3')?.messages).toHaveLength(shared);
      expect(slack.lastPrivate().text.slice(0, 15)).toBe(shared ? 'Ran search trade'.slice(0, 15) : 'I do not answer');
    }
  });

  it('offers no sharing of what is not worth it, nor of an empty line', async () => {
    const { slack } = createScene({}, {}, () =>
      replyOf('Help', [{ kind: 'text', line: 'Help' }], { shareable: false }),
    );
    await slack.deliver(slack.command('help'));
    expect(wordsOf(slack.lastPrivate().blocks)).toBe('Help');
  });

  it('opens what a result says in a modal', async () => {
    const { slack, ran } = createScene();
    await slack.deliver(slack.command('search trade'));
    const [answer] = slack.ephemerals;
    if (!answer) throw new Error('no answer');
    await slack.deliver(slack.press('Read', answer));
    expect(ran.at(-1)?.line).toBe('read a1');
    expect(slack.views).toHaveLength(1);
    expect(wordsOf(slack.views[0]?.blocks)).toContain('Ran read a1');
    expect(wordsOf(slack.views[0]?.blocks)).not.toContain('Share');
  });

  it('answers below in private what is asked from a private answer', async () => {
    const { slack, ran } = createScene();
    await slack.deliver(slack.command('search trade'));
    const [answer] = slack.ephemerals;
    if (!answer) throw new Error('no answer');
    await slack.deliver(slack.press('More like this', answer));
    expect(ran.at(-1)?.line).toBe('related a1');
    expect(slack.ephemerals).toHaveLength(2);
    expect(slack.channels.get('C1')?.messages).toEqual([]);
  });

  it('sends a table again without its native block where Slack refuses it', async () => {
    const { slack } = createScene({}, {}, () =>
      replyOf('Meetings', [
        { kind: 'table', caption: 'Meetings', columns: ['Day', 'Who'], rows: [['1 May 2023', 'A and B']] },
      ]),
    );
    await slack.deliver(slack.mention('meetings'));
    expect(
      slack.channels
        .get('C1')
        ?.messages.at(-1)
        ?.blocks.map(({ type }) => type),
    ).toEqual(['rich_text', 'table']);
    slack.failNext('chat.postMessage', 'invalid_blocks');
    await slack.deliver(slack.mention('meetings'));
    expect(wordsOf(slack.channels.get('C1')?.messages.at(-1)?.blocks)).toBe('Meetings\nDay: 1 May 2023 · Who: A and B');
  });
});
