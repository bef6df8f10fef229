import { describe, expect, it } from 'vitest';
import { originOf } from '../../src/slack/origin.ts';

const event = { type: 'app_mention', user: 'U1', channel: 'C1', ts: '2.2', team: 'T1' };
const envelope = { team_id: 'T1', event_id: 'Ev1', event };

describe('originOf', () => {
  it('reads an event, its thread and its key', () => {
    expect(originOf({ ...envelope, event: { ...event, thread_ts: '1.1' } })).toEqual({
      surface: 'event',
      team: 'T1',
      user: 'U1',
      channel: 'C1',
      thread: '1.1',
      delivery: 'event:Ev1',
      outside: false,
      direct: false,
    });
  });

  it.each([
    ['a shared channel', { ...envelope, is_ext_shared_channel: true }, true],
    ['an author of another workspace', { ...envelope, event: { ...event, user_team: 'T9' } }, true],
    ['a context of another workspace', { ...envelope, context_team_id: 'T9' }, true],
    [
      'one organisation with two workspaces',
      { ...envelope, enterprise_id: 'E1', event: { ...event, team: 'T2' } },
      false,
    ],
    ['an ordinary channel', { ...envelope, context_team_id: 'T1' }, false],
  ])('tells whether %s is outside', (_, body, outside) => {
    expect(originOf(body).outside).toBe(outside);
  });

  it('makes nothing up from a body of any other shape', () => {
    for (const body of [undefined, null, 'x', 7, [], {}, { event: null }, { team: 3, user: [] }])
      expect(originOf(body)).toMatchObject({ team: '', outside: false });
  });
});
