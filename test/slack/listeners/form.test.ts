import { afterEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/command/command.ts';
import { runLine } from '../../../src/command/run-line.ts';
import { formLine, parseFormMemory } from '../../../src/slack/blocks/form-view.ts';
import { openStore, type Store } from '../../../src/storage/open-store.ts';
import { NEWSWIRE } from '../../fixtures/newswire.ts';
import { buildLibrary } from '../../support/build-library.ts';
import { createScene } from '../../support/slack-app.ts';

const library = buildLibrary(NEWSWIRE);
const NOW = new Date('2026-11-22T02:00:00Z');
const stores: Store[] = [];

afterEach(async () => {
  await Promise.all(stores.splice(0).map((store) => store.close()));
});

/** The real commands and store behind the real Bolt app. */
async function scene(users: Record<string, { tz?: string; is_admin?: boolean }> = { U1: { tz: 'Europe/Paris' } }) {
  const store = await openStore({ file: ':memory:' });
  stores.push(store);
  let ids = 0;
  const desk: Desk = {
    library: () => library,
    now: () => NOW,
    newId: () => `id${ids++}`,
    subscriptions: store.subscriptions,
  };
  const made = createScene(
    { run: (line, request) => runLine(line, request, desk), now: () => NOW },
    { scopes: ['users:read'], users },
  );
  const type = async (text: string, user = 'U1') => {
    await made.slack.deliver(made.slack.command(text, { user }));
    return made.slack.lastPrivate();
  };
  return { ...made, store, type };
}

const person = { team: { id: 'T1' }, user: { id: 'U1', team_id: 'T1' } };

describe('a channel’s digest', () => {
  it('is made by typing, changed in a form, paused and removed; every step is in the audit', async () => {
    const { slack, store, type } = await scene();
    const made = await type('subscribe weekly tue 08:30 country:us,cn -topic:tourism name:brief');
    expect(made.text).toContain('This channel now gets the digest “brief”, every Tuesday, 08:30 Europe/Paris.');
    expect(made.text).toContain('Next: Tuesday, 24 November 2026 at 08:30 (Europe/Paris).');

    const [ephemeral] = slack.ephemerals;
    if (!ephemeral) throw new Error('no answer');
    await slack.deliver(slack.press('Change', ephemeral));
    const form = slack.views.at(-1);
    expect(parseFormMemory(String(form?.private_metadata))).toEqual({ run: 'subscribe name:brief', channel: 'C1' });

    const field = (name: string, state: object) => {
      const block = (form?.blocks as { block_id: string; element?: { action_id: string } }[]).find(
        ({ element }) => element?.action_id === name,
      );
      return { [block?.block_id ?? '']: { [name]: state } };
    };
    const values = {
      ...field('days', { selected_option: { value: 'weekdays' } }),
      ...field('time', { selected_time: '07:15' }),
      ...field('zone', { selected_option: { value: 'Asia/Tokyo' } }),
      ...field('countries', { value: 'us, jp' }),
      ...field('topics', { selected_options: [{ value: 'war-legacy' }] }),
      ...field('sections', { selected_options: [{ value: 'meetings' }, { value: 'anniversaries' }] }),
      ...field('lead', { value: '30, 7, 0' }),
    };
    await slack.deliver({
      type: 'view_submission',
      ...person,
      trigger_id: slack.trigger(),
      view: { ...form, state: { values } },
    });
    const [changed] = await store.subscriptions.list('T1', 'C1');
    expect(changed?.wish).toMatchObject({
      schedule: { pattern: { every: 'weekday' }, time: '07:15', zone: 'Asia/Tokyo' },
      filters: { countries: ['US', 'JP'], notTopics: ['war legacy'] },
      sections: ['meetings', 'anniversaries'],
      leadTimes: [30, 7, 0],
    });

    expect((await type('pause brief')).text).toContain('is paused');
    expect((await store.subscriptions.list('T1', 'C1'))[0]?.paused).toMatchObject({ by: 'U1' });
    expect((await type('resume brief')).text).toContain('is on again');
    expect((await type('unsubscribe brief')).text).toContain(
      '/diplo subscribe weekdays 07:15 Asia/Tokyo name:brief country:US,JP -topic:war-legacy sections:meetings,anniversaries lead:30,7,0',
    );
    expect(await store.subscriptions.list('T1', 'C1')).toEqual([]);
    const audit = (await store.subscriptions.audit('T1', 10)).map(({ what, by }) => `${what} ${by}`);
    expect(audit.toSorted()).toEqual(['added U1', 'changed U1', 'paused U1', 'removed U1', 'resumed U1']);
    expect(slack.refusals).toEqual([]);
  });

  it('is listed with its owner as a member, by name and without a notice', async () => {
    const { slack, type } = await scene({ U12345: { tz: 'UTC' } });
    await type('subscribe mon 09:00', 'U12345');
    await type('subscriptions', 'U12345');
    const shown = JSON.stringify(slack.ephemerals.at(-1)?.message?.blocks);
    expect(shown).toContain('{"type":"user","user_id":"U12345"}');
    expect(slack.refusals).toEqual([]);
  });

  it('belongs to its owner: others are told who that is, an admin may', async () => {
    const { type, store } = await scene({ U1: { tz: 'UTC' }, U2: { tz: 'UTC' }, U3: { tz: 'UTC', is_admin: true } });
    await type('subscribe mon 09:00');
    expect((await type('pause', 'U2')).text).toBe('Only U1 or a workspace admin may change this digest.');
    expect((await type('subscribe tue 10:00', 'U2')).text).toBe('Only U1 or a workspace admin may change this digest.');
    expect((await type('pause', 'U3')).text).toContain('is paused');
    expect((await store.subscriptions.list('T1', 'C1'))[0]?.wish.schedule.time).toBe('09:00');
  });

  it.each([
    ['subscribe mon 9:75', '"9:75" is no time of day'],
    ['subscribe mon 09:00 Asia/Hanoii', 'Asia/Hanoii'],
    ['subscribe mon 09:00 fortnightly', 'I do not know what to do with “fortnightly”'],
    ['subscribe mon 09:00 -topic:weather', '“weather” is not one of: trade, investment'],
    ['subscribe mon 09:00 sections:gossip', '“gossip” is not one of: meetings'],
    ['unsubscribe', 'This channel gets no digest yet.'],
  ])('says what to type instead of “%s”', async (line, answer) => {
    const { type, store } = await scene();
    expect((await type(line)).text).toContain(answer);
    expect(await store.subscriptions.list('T1')).toEqual([]);
  });

  it('asks for the zone where the profile may not be read', async () => {
    const { type } = await scene({});
    expect((await type('subscribe mon 09:00')).text).toContain('I may not read your time zone here');
  });

  it('is of one workspace: another one’s channel of the same id sees nothing', async () => {
    const { store, type } = await scene();
    await type('subscribe mon 09:00');
    const [mine] = await store.subscriptions.list('T1');
    expect(await store.subscriptions.list('T2', 'C1')).toEqual([]);
    expect(await store.subscriptions.find('T2', mine?.id ?? '')).toBeUndefined();
  });
});

describe('the line that a form types', () => {
  it('holds the fields in their order, empty ones left out, and nothing of other blocks', () => {
    expect(
      formLine('subscribe name:a', {
        'diplo:field:10:lead:': { lead: { value: '7' } },
        'diplo:field:2:': { zone: { selected_option: { value: 'UTC' } } },
        'diplo:field:3:country:': { countries: { value: '  ' } },
        other: { words: { value: 'rm -rf' } },
      }),
    ).toBe('subscribe name:a UTC lead:7');
  });
});
