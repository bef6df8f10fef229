import { describe, expect, it } from 'vitest';
import type { FakeSlack } from '../../support/fake-slack.ts';
import { wordsOf } from '../../support/fake-slack.ts';
import { createScene, echo, replyOf } from '../../support/slack-app.ts';

type Json = Record<string, unknown>;

const event = (slack: FakeSlack, body: Json): Json => ({ ...slack.mention(''), event: body });
const homeOpened = (slack: FakeSlack, tab = 'home'): Json =>
  event(slack, { type: 'app_home_opened', user: 'U1', channel: 'D1', tab, event_ts: '1.1' });
const person = { team: { id: 'T1' }, user: { id: 'U1', team_id: 'T1' } };

function submit(slack: FakeSlack, values: Json): Json {
  const view = slack.views.at(-1);
  return { type: 'view_submission', ...person, trigger_id: slack.trigger(), view: { ...view, state: { values } } };
}

describe('the Home tab', () => {
  it('says what Diplo is, offers a search, and shows digests, coverage, meetings, help and support', async () => {
    const { slack } = createScene(
      {
        settings: { support: 'https://example.org/help' },
        home: { subscriptions: async () => [{ kind: 'text', line: 'Every Monday in one channel' }] },
      },
      {},
      (line) => replyOf(line, [{ kind: 'text', line: `What ${line} says` }]),
    );
    await slack.deliver(homeOpened(slack));
    expect(wordsOf(slack.homes.get('U1')?.blocks)).toBe(
      [
        'I keep the readouts of meetings between states: ask me who met whom, when, where, and what each side said. Every answer quotes its article.',
        'What are you looking for?',
        'Digests of your channels',
        'Every Monday in one channel',
        'What I have read',
        'What status says',
        'What digest says',
        'Help',
        'What help says',
        'Help and support: https://example.org/help',
      ].join('\n'),
    );
    expect(slack.refusals).toEqual([]);
  });

  it('lists recent meetings where they are provided', async () => {
    const { slack, ran } = createScene({ home: { recent: async () => [{ kind: 'text', line: 'A met B' }] } });
    await slack.deliver(homeOpened(slack));
    expect(wordsOf(slack.homes.get('U1')?.blocks)).toContain('Recent meetings\nA met B');
    expect(ran.map(({ line }) => line).sort()).toEqual(['help', 'status']);
  });

  it('is shown without the part that fails', async () => {
    const { slack, logged } = createScene({}, {}, (line) => {
      if (line === 'status') throw new Error('no');
      return replyOf(line, []);
    });
    await slack.deliver(homeOpened(slack));
    const shown = wordsOf(slack.homes.get('U1')?.blocks);
    expect(shown).toContain('No channel gets a digest from me yet.');
    expect(shown).not.toContain('What I have read');
    expect(logged.map(({ message }) => message)).toEqual(['a part of the Home tab failed']);
  });

  it('answers its search box in a modal', async () => {
    const { slack, ran } = createScene();
    await slack.deliver(homeOpened(slack));
    const form = slack.homes.get('U1')?.blocks.find(({ type }) => type === 'input') as {
      block_id: string;
      element: Json;
    };
    await slack.deliver({
      type: 'block_actions',
      ...person,
      trigger_id: slack.trigger(),
      view: slack.homes.get('U1'),
      container: { type: 'view' },
      actions: [{ ...form.element, block_id: form.block_id, value: 'trade' }],
    });
    expect(ran.at(-1)?.line).toBe('search trade');
    expect(wordsOf(slack.views[0]?.blocks)).toContain('Ran search trade');
  });

  it('opens a modal from its buttons, and pushes and pages inside it', async () => {
    const { slack, ran } = createScene();
    await slack.deliver(homeOpened(slack));
    const tab = slack.homes.get('U1');
    if (!tab) throw new Error('no tab');
    await slack.deliver(slack.press('Read', tab));
    expect(slack.views).toHaveLength(1);
    const [modal] = slack.views;
    if (!modal) throw new Error('no modal');
    await slack.deliver(slack.press('More results', modal));
    expect(slack.views).toHaveLength(1);
    expect(wordsOf(slack.views[0]?.blocks)).toContain('Ran read a1, page 1');
    await slack.deliver(slack.press('More like this', modal));
    expect(slack.views).toHaveLength(2);
    expect(ran.at(-1)?.line).toBe('related a1');
    expect(slack.refusals).toEqual([]);
  });

  it('pins prompts in the Messages tab only where there is an agent view', async () => {
    const agent = createScene({ settings: { agentView: true } }, { scopes: ['assistant:write'] });
    await agent.slack.deliver(homeOpened(agent.slack, 'messages'));
    const plain = createScene();
    await plain.slack.deliver(homeOpened(plain.slack, 'messages'));
    const prompted = ({ slack }: typeof agent) =>
      slack.calls.filter(({ method }) => method.endsWith('SuggestedPrompts'));
    expect(prompted(agent).map(({ args }) => (args.prompts as Json[]).map(({ title }) => title))).toEqual([
      ['This week', 'What can you do?'],
    ]);
    expect(prompted(plain)).toEqual([]);
    expect(plain.slack.homes.size).toBe(0);
  });
});

describe('Search diplomatic news', () => {
  it('opens a form and shows results in it, ready for the next search', async () => {
    const { slack, ran } = createScene();
    const trigger = slack.trigger();
    await slack.deliver({ type: 'shortcut', callback_id: 'diplo_search', ...person, trigger_id: trigger });
    expect(wordsOf(slack.views[0])).toBe('Search the news\nWhat are you looking for?');
    const { acks } = await slack.deliver(
      submit(slack, { 'diplo:search': { 'diplo:search:words': { value: 'trade' } } }),
    );
    expect(acks).toHaveLength(1);
    expect(acks[0]).toMatchObject({ response_action: 'update', view: { type: 'modal' } });
    expect(ran.map(({ line }) => line)).toEqual(['search trade']);
    expect(slack.views).toHaveLength(1);
    expect(wordsOf(slack.views[0]?.blocks)).toContain('Ran search trade');
    expect((slack.views[0]?.blocks[0]?.element as Json).initial_value).toBe('trade');
    expect(slack.refusals).toEqual([]);
  });

  it('keeps the form when a page follows', async () => {
    const { slack } = createScene();
    await slack.deliver({ type: 'shortcut', callback_id: 'diplo_search', ...person, trigger_id: slack.trigger() });
    const values = { 'diplo:search': { 'diplo:search:words': { value: 'trade' } } };
    await slack.deliver(submit(slack, values));
    const [modal] = slack.views;
    if (!modal) throw new Error('no modal');
    await slack.deliver(slack.press('More results', { ...modal, state: { values } }));
    expect(wordsOf(slack.views[0]?.blocks)).toContain('Ran search trade, page 1');
    expect((slack.views[0]?.blocks[0]?.element as Json).initial_value).toBe('trade');
  });

  it('apologises in the modal when the search fails', async () => {
    const { slack } = createScene({}, {}, () => {
      throw new Error('no');
    });
    await slack.deliver({ type: 'shortcut', callback_id: 'diplo_search', ...person, trigger_id: slack.trigger() });
    await slack.deliver(submit(slack, { 'diplo:search': { 'diplo:search:words': { value: 'trade' } } }));
    expect(wordsOf(slack.views[0]?.blocks)).toContain('Sorry, that did not work.');
  });
});

describe('Find related readouts', () => {
  const shortcut = (slack: FakeSlack, text: string): Json => ({
    type: 'message_action',
    callback_id: 'diplo_related',
    ...person,
    channel: { id: 'C1', name: 'news' },
    message: { type: 'message', ts: '1.1', user: 'U2', text },
    message_ts: '1.1',
    trigger_id: slack.trigger(),
    response_url: slack.responseUrl('C1', 'U1'),
  });

  it('searches for the words of the message, without what would read as a filter', async () => {
    const { slack, ran } = createScene();
    await slack.deliver(shortcut(slack, '*Blinken* met <@U5> in "Hà Nội": see <https://example.org/a|the note> -now'));
    expect(ran.map(({ line }) => line)).toEqual(['search Blinken met in Hà Nội see the note now']);
    expect(wordsOf(slack.views[0])).toContain('Related readouts\nRan search Blinken met');
  });

  it('says so when the message has no words', async () => {
    const { slack, ran } = createScene();
    await slack.deliver(shortcut(slack, ''));
    expect(ran).toEqual([]);
    expect(wordsOf(slack.views[0]?.blocks)).toBe('That message holds no text to look for.');
  });
});

describe('feedback', () => {
  const scene = () => {
    const given: unknown[] = [];
    const made = createScene({ feedback: async (feedback) => void given.push(feedback) }, {}, () =>
      replyOf('Answer', [
        { kind: 'text', line: 'Answer' },
        { kind: 'feedback', about: 'who met Blinken' },
      ]),
    );
    return { ...made, given };
  };
  const vote = async ({ slack }: ReturnType<typeof scene>, which: 'positive' | 'negative'): Promise<string> => {
    await slack.deliver(slack.mention('who met Blinken?'));
    const message = slack.channels.get('C1')?.messages.at(-1);
    const block = message?.blocks.find(({ type }) => type === 'context_actions');
    const [element] = block?.elements as Json[];
    const button = element?.[`${which}_button`] as Json;
    await slack.deliver({
      type: 'block_actions',
      ...person,
      channel: { id: 'C1' },
      message,
      trigger_id: slack.trigger(),
      response_url: slack.responseUrl('C1', 'U1'),
      container: { type: 'message', message_ts: message?.ts, is_ephemeral: false },
      actions: [{ type: 'feedback_buttons', action_id: element?.action_id, block_id: 'b', value: button.value }],
    });
    return message?.ts ?? '';
  };

  it('is kept and thanked for', async () => {
    const made = scene();
    const message = await vote(made, 'positive');
    const about = 'who met Blinken';
    expect(made.given).toEqual([{ team: 'T1', channel: 'C1', user: 'U1', message, vote: 'good', about }]);
    expect(made.slack.lastPrivate().text).toBe('Thank you, noted.');
    expect(made.slack.refusals).toEqual([]);
  });

  it('asks what was wrong with a bad answer', async () => {
    const made = scene();
    const message = await vote(made, 'negative');
    expect(wordsOf(made.slack.views[0]?.title)).toBe('What was wrong?');
    await made.slack.deliver(
      submit(made.slack, {
        'diplo:feedback:reason': { 'diplo:feedback:reason': { selected_option: { value: 'wrong-date' } } },
        'diplo:feedback:detail': { 'diplo:feedback:detail': { value: 'It was in March' } },
      }),
    );
    expect(made.given.at(-1)).toEqual({
      team: 'T1',
      channel: 'C1',
      user: 'U1',
      message,
      vote: 'bad',
      about: 'who met Blinken',
      reason: 'wrong-date',
      detail: 'It was in March',
    });
    expect(made.slack.refusals).toEqual([]);
  });
});

describe('membership', () => {
  it('introduces itself once in a channel that it joins, and greets nobody else', async () => {
    const { slack } = createScene();
    const joined = (user: string, channel = 'C1') =>
      event(slack, { type: 'member_joined_channel', user, channel, team: 'T1', inviter: 'U1' });
    const before = slack.channels.get('C1')?.messages.length ?? 0;
    await slack.deliver(joined('U2'));
    await slack.deliver(joined('UBOT'));
    await slack.deliver(joined('UBOT'));
    const said = slack.channels.get('C1')?.messages.filter(({ user }) => user === 'UBOT');
    expect(before).toBe(0);
    expect(said?.map(({ text }) => text.slice(0, 21))).toEqual(['Hello, I am Diplo. I ']);
  });

  it('forgets a workspace that removes the app or takes the bot’s token back, and only then', async () => {
    const purged: unknown[] = [];
    const { slack } = createScene({ purge: async (workspace) => void purged.push(workspace) });
    await slack.deliver(event(slack, { type: 'tokens_revoked', tokens: { oauth: ['U1'], bot: [] } }));
    expect(purged).toEqual([]);
    await slack.deliver(event(slack, { type: 'tokens_revoked', tokens: { oauth: [], bot: ['UBOT'] } }));
    await slack.deliver(event(slack, { type: 'app_uninstalled' }));
    expect(purged).toEqual([{ team: 'T1' }, { team: 'T1' }]);
  });
});

describe('link previews', () => {
  const shared = (slack: FakeSlack) =>
    event(slack, {
      type: 'link_shared',
      channel: 'C1',
      user: 'U1',
      message_ts: '1.1',
      links: [
        { domain: 'news.example', url: 'https://news.example/a1' },
        { domain: 'other.example', url: 'https://other.example/a1' },
      ],
    });

  it('show the operator’s own pages and no others', async () => {
    const asked: string[] = [];
    const { slack } = createScene(
      {
        settings: { articleDomains: ['news.example'] },
        preview: async (url) => {
          asked.push(url);
          return echo('read a1', 0);
        },
      },
      { scopes: ['links:write'] },
    );
    await slack.deliver(shared(slack));
    expect(asked).toEqual(['https://news.example/a1']);
    expect(slack.unfurls).toHaveLength(1);
    expect(Object.keys(slack.unfurls[0]?.unfurls as Json)).toEqual(['https://news.example/a1']);
    expect(slack.refusals).toEqual([]);
  });

  it('are off unless hosts are set', async () => {
    const { slack } = createScene({ preview: async () => echo('read a1', 0) }, { scopes: ['links:write'] });
    await slack.deliver(shared(slack));
    expect(slack.unfurls).toEqual([]);
  });
});
