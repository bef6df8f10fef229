import { expect, test } from 'vitest';
import { parseSchedule } from '../../src/calendar/schedule-text.ts';
import { composeEdition, type EditionMoment } from '../../src/digest/compose-edition.ts';
import { createSubscription, type SubscriptionWish } from '../../src/digest/subscription.ts';
import { en } from '../../src/wording/en.ts';
import { date, day, eventOf, libraryOf, originOf } from '../support/digest-library.ts';

function edition(at: string, wish: Partial<SubscriptionWish> = {}, moment: Partial<EditionMoment> = {}) {
  const schedule = parseSchedule(at);
  if ('kind' in schedule) throw new Error(schedule.what);
  const made = { id: 'S', team: 'T', channel: 'C', name: 'brief', owner: 'U1', wish: { schedule, ...wish } };
  const due = new Date('2026-03-16T09:00:00Z');
  const subscription = createSubscription(made, new Date(due.getTime() - 1));
  const library = libraryOf({
    events: ['2026-03-06', '2026-03-10', '2026-03-13', '2026-03-15'].map((when, i) =>
      eventOf(`e${i}`, { date: date(when), place: `City ${i}` }),
    ),
    origins: [originOf('t', 'Treaty', '1976-03-20')],
  });
  return composeEdition(
    library,
    subscription,
    { period: day('2026-03-16'), due, late: false, told: new Set(), ...moment },
    en,
  );
}

const meetingsOf = ({ reply }: ReturnType<typeof edition>): string[] =>
  (reply.rows[0] as { sections: { name: string; items: { text: string }[] }[] }).sections
    .filter(({ name }) => name === 'meetings')
    .flatMap(({ items }) => items.map(({ text }) => /City \d/.exec(text)?.[0] ?? ''));

test.each([
  ['mon 09:00 UTC', ['City 3', 'City 2', 'City 1']],
  ['daily 09:00 UTC', ['City 3']],
  ['weekdays 09:00 UTC', ['City 3', 'City 2']],
  ['monthly 16 09:00 UTC', ['City 3', 'City 2', 'City 1', 'City 0']],
])('%s covers the days since its last period', (at, cities) => expect(meetingsOf(edition(at))).toEqual(cities));

test('the footer says what, when and for whom, with Change and Pause; a late one says so', () => {
  const { reply } = edition('mon 09:00 UTC', {}, { late: true, ownerName: 'Lan' });
  expect(reply.parts).toContainEqual({ kind: 'note', line: 'brief · set up by Lan · every Monday, 09:00 UTC' });
  expect(reply.parts[1]).toEqual({ kind: 'note', line: 'Sent late: it was due 2026-03-16 09:00.' });
  expect(reply.parts.at(-1)).toMatchObject({
    kind: 'actions',
    actions: [{ run: 'digest 2026-03-16 name:brief whole all' }, { run: 'change brief' }, { run: 'pause brief' }],
  });
});

test('filters and sections of the wish hold; what is left out is not told', () => {
  const all = edition('mon 09:00 UTC');
  const some = edition('mon 09:00 UTC', { sections: ['anniversaries'] });
  expect(meetingsOf(some)).toEqual([]);
  expect(all.tells).toContain('event:e1');
  expect(some.tells).toEqual(['anniversary:t:50:0']);
  expect(edition('mon 09:00 UTC', { filters: { countries: ['FR'] } }).empty).toBe(true);
});
