import { describe, expect, it } from 'vitest';
import type { Meeting, Mode } from '../../src/reading/reading.ts';
import { composeTitle, title } from '../../src/reading/recognisers/title.ts';
import { draftOf } from './drafting.ts';

function meeting(mode: Mode | undefined, more: Partial<Meeting> = {}): Meeting {
  return {
    event: 'e1',
    ...(mode === undefined ? {} : { mode }),
    status: 'held',
    participants: [{ name: 'Phạm Minh Chính' }, { name: 'Antony Blinken' }],
    evidence: [],
    ...more,
  };
}

describe('title', () => {
  it.each([
    [meeting('meeting', { place: 'Hà Nội' }), 'Phạm Minh Chính meets Antony Blinken in Hà Nội'],
    [meeting('reception'), 'Phạm Minh Chính receives Antony Blinken'],
    [meeting('talks', { place: 'Hà Nội' }), 'Phạm Minh Chính holds talks with Antony Blinken in Hà Nội'],
    [meeting('phone call', { place: 'Hà Nội' }), 'Phone call: Phạm Minh Chính and Antony Blinken'],
    [meeting('online talks'), 'Online talks: Phạm Minh Chính and Antony Blinken'],
    [meeting('message'), 'Messages: Phạm Minh Chính and Antony Blinken'],
    [meeting('visit', { status: 'planned' }), 'Planned visit: Phạm Minh Chính and Antony Blinken'],
    [meeting(undefined), 'Phạm Minh Chính and Antony Blinken'],
  ])('composes %#', (first, expected) => {
    expect(composeTitle(first)).toBe(expected);
  });

  it('says how many more there were', () => {
    const participants = ['A', 'B', 'C', 'D', 'E'].map((name) => ({ name }));
    expect(composeTitle(meeting('summit', { participants }))).toBe('Summit: A, B and 3 others');
  });

  it('is absent when only one person is known', () => {
    expect(composeTitle(meeting('meeting', { participants: [{ name: 'A' }] }))).toBeUndefined();
  });

  it('prefers the article’s own headline', () => {
    const draft = draftOf('Text.', [], 'PM meets US Secretary');
    draft.meetings = [meeting('meeting')];
    title.recognise(draft);
    expect(draft.title).toBe('PM meets US Secretary');
  });

  it('stays absent without headline and meeting', () => {
    const draft = draftOf('Text.', []);
    title.recognise(draft);
    expect(draft).not.toHaveProperty('title');
  });
});
