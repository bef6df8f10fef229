import { describe, expect, it } from 'vitest';
import { wordsOf } from '../support/fake-slack.ts';
import { createScene, echo, replyOf } from '../support/slack-app.ts';

const SECRET = 'the words of a person';

describe('guards', () => {
  it('answer each delivery once, however often Slack sends it', async () => {
    const { slack, ran, observed } = createScene();
    const mention = slack.mention('search trade');
    await slack.deliver(mention);
    await slack.deliver(mention, 1);
    const command = slack.command('search trade');
    await slack.deliver(command);
    const { acks } = await slack.deliver(command);
    expect(acks).toEqual([undefined]);
    expect(ran).toHaveLength(2);
    expect(observed.map(({ outcome }) => outcome)).toEqual(['answered', 'repeated', 'answered', 'repeated']);
  });

  it('answer a retried delivery whose first try never came', async () => {
    const { slack, ran } = createScene();
    await slack.deliver(slack.mention('search trade'), 2);
    expect(ran).toHaveLength(1);
  });

  it('leave to the shared memory what another process took', async () => {
    const taken: string[] = [];
    const claims = { claim: async (key: string) => !taken.includes(key) && taken.push(key) > 0 };
    const one = createScene({ claims });
    const two = createScene({ claims });
    const body = one.slack.mention('search trade');
    await one.slack.deliver(body);
    await two.slack.deliver(body);
    expect([one.ran.length, two.ran.length]).toEqual([1, 0]);
    expect(taken).toEqual([`T1 event:${String(body.event_id)}`]);
  });

  it('acknowledge before the work is done', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { slack, slackApp } = createScene({}, {}, async (line) => {
      await promise;
      return echo(line, 0);
    });
    const acked: string[] = [];
    const app = slackApp.app.processEvent({
      body: slack.command('search trade'),
      ack: async () => {
        acked.push(`with ${slack.ephemerals.length} answers`);
        resolve();
      },
    });
    await app;
    expect(acked).toEqual(['with 0 answers']);
    expect(slack.ephemerals).toHaveLength(1);
  });

  it('acknowledge requests that nothing listens to', async () => {
    const { slack } = createScene();
    const body = { ...slack.command('x'), type: 'shortcut', callback_id: 'unknown', command: undefined };
    const { acks } = await slack.deliver({ ...body, user: { id: 'U1' }, team: { id: 'T1' } });
    expect(acks).toEqual([undefined]);
  });

  it('apologise for a failure with a reference that the log has too, and log no words of people', async () => {
    const { slack, logged, observed } = createScene({}, {}, () => {
      throw new Error(`cannot deal with ${SECRET}`);
    });
    await slack.deliver(slack.command(`search ${SECRET}`));
    await slack.deliver(slack.mention(`search ${SECRET}`));
    const references = logged.map(({ fields }) => (fields as { reference: string }).reference);
    expect(references).toHaveLength(2);
    expect(slack.lastPrivate().text).toBe(
      `Sorry, that did not work. Please try again; if it keeps failing, tell your operator the reference ${references[0]}.`,
    );
    const answer = slack.channels.get('C1')?.messages.at(-1);
    expect(wordsOf(answer?.blocks)).toContain(references[1]);
    expect(answer?.thread_ts).toBeDefined();
    const log = JSON.stringify(logged);
    for (const secret of [SECRET, 'xoxb', '"U1"', 'hooks.slack.com']) expect(log).not.toContain(secret);
    expect(observed.map(({ surface, outcome }) => [surface, outcome])).toEqual([
      ['command', 'failed'],
      ['event', 'failed'],
    ]);
  });

  it('apologise for an answer that takes too long, and do not post it later', async () => {
    const late = Promise.withResolvers<ReturnType<typeof replyOf>>();
    const { slack, slackApp } = createScene({ settings: { answerWithin: 5 } }, {}, () => late.promise);
    await slack.deliver(slack.mention('search trade'));
    late.resolve(replyOf('late', []));
    await late.promise;
    const texts = slack.channels.get('C1')?.messages.map(({ text }) => text.slice(0, 24));
    expect(texts).toEqual(['<@UBOT> search trade', 'Sorry, that did not work']);
    expect(slackApp.running()).toBe(0);
  });

  it('keep each person to a rate, say so once, and leave others alone', async () => {
    const { slack, ran, observed } = createScene({ settings: { requestsPerMinute: 2 } });
    for (let count = 0; count < 5; count += 1) await slack.deliver(slack.command('search trade'));
    await slack.deliver(slack.command('search trade', { user: 'U2' }));
    expect(ran).toHaveLength(3);
    expect(slack.ephemerals.map(({ user, message }) => [user, message?.text.slice(0, 24)])).toEqual([
      ['U1', 'Ran search trade'],
      ['U1', 'Ran search trade'],
      ['U1', 'You are faster than I am'],
      ['U2', 'Ran search trade'],
    ]);
    expect(observed.map(({ outcome }) => outcome)).toEqual([
      'answered',
      'answered',
      'limited',
      'limited',
      'limited',
      'answered',
    ]);
  });

  it('keep out of channels shared with others unless the operator allows them', async () => {
    for (const allowSlackConnect of [false, true]) {
      const { slack, ran } = createScene({ settings: { allowSlackConnect } });
      await slack.deliver({ ...slack.mention('search trade'), is_ext_shared_channel: true });
      const answer = slack.channels.get('C1')?.messages.at(-1);
      expect(ran).toHaveLength(allowSlackConnect ? 1 : 0);
      expect(answer?.text.slice(0, 36)).toBe(
        allowSlackConnect ? 'Ran search trade' : 'I do not answer in channels shared w',
      );
    }
  });

  it('take people of one organisation with several workspaces for insiders', async () => {
    const { slack, ran } = createScene();
    const body = slack.mention('search trade');
    const grid = [{ team_id: 'T1', enterprise_id: 'E1', user_id: 'UBOT', is_bot: true, is_enterprise_install: false }];
    await slack.deliver({ ...body, authorizations: grid, event: { ...(body.event as object), team: 'T2' } });
    expect(ran).toHaveLength(1);
  });

  it('do not post twice when the connection breaks after Slack has the message', async () => {
    const { slack, logged } = createScene();
    slack.failNext('chat.postMessage', 'broken after');
    await slack.deliver(slack.mention('search trade'));
    const answers = slack.channels.get('C1')?.messages.filter(({ user }) => user === 'UBOT');
    expect(answers?.map(({ text }) => text.slice(0, 10))).toEqual(['Ran search', 'Sorry, tha']);
    expect(logged[0]?.fields).toMatchObject({ cause: { code: 'connection_lost' } });
  });

  it('answer an old button, whose address is used up, in private all the same', async () => {
    const { slack } = createScene();
    await slack.deliver(slack.command('search trade'));
    const [answer] = slack.ephemerals;
    if (!answer) throw new Error('no answer');
    const press = slack.press('More results', answer);
    await slack.deliver({ ...press, response_url: 'https://hooks.slack.com/respond/old' });
    expect(slack.ephemerals).toHaveLength(2);
    expect(wordsOf(slack.lastPrivate().blocks)).toContain('page 1');
  });

  it('report a token that Slack will not take any more', async () => {
    const fatal: string[] = [];
    const { slack } = createScene({ onFatal: (cause) => fatal.push(cause.message) });
    slack.failNext('chat.postMessage', 'token_revoked');
    slack.failNext('chat.postMessage', 'token_revoked');
    await slack.deliver(slack.mention('search trade'));
    expect(fatal).toHaveLength(1);
  });
});
