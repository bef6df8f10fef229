import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/calendar/day.ts';
import { isEmpty, tellsOf } from '../../src/digest/compose-digest.ts';
import { digestReply } from '../../src/digest/digest-reply.ts';
import { weekLabel } from '../../src/digest/week-label.ts';
import { en } from '../../src/wording/en.ts';
import { vi } from '../../src/wording/vi.ts';
import { date, day, digestOf, eventOf, originOf, textsOf } from '../support/digest-library.ts';

const many = {
  events: Array.from({ length: 12 }, (_, i) => eventOf(`e${i}`, { date: date('2026-03-12'), place: `City ${i}` })),
  origins: Array.from({ length: 20 }, (_, i) => originOf(`o${i}`, `Treaty ${i}`, `${1990 + i}-03-${20 + (i % 9)}`)),
};

const linesOf = (reply: ReturnType<typeof digestReply>): number =>
  reply.parts.reduce((sum, part) => sum + (part.kind === 'card' ? 1 + part.lines.length : 1), 0);

test.each([
  ['2023-04-17', '2023-W16'],
  ['2024-12-30', '2025-W01'],
  ['2027-01-01', '2026-W53'],
  ['2026-01-01', '2026-W01'],
])('%s lies in %s', (on, label) => expect(weekLabel(day(on))).toBe(label));

describe('the reply', () => {
  test('the parent keeps to ten lines whatever there is; the thread holds the rest', () => {
    const reply = digestReply(digestOf(many), en, { footer: 'weekly · Mondays 09:00 UTC' });
    expect(linesOf(reply)).toBeLessThanOrEqual(10);
    expect(reply.lead).toBe('Digest 2026-W12: 12 meetings, 20 anniversaries ahead.');
    const cards = reply.parts.flatMap((part) => (part.kind === 'card' ? [part.title] : []));
    expect(cards).toEqual([
      [{ text: 'Meetings (+9 more)', style: 'bold' }],
      [{ text: 'Anniversaries ahead (+17 more)', style: 'bold' }],
    ]);
    const lists = reply.thread?.flatMap((part) => (part.kind === 'list' ? [part.items.length] : []));
    expect(lists).toEqual([12, 20, 1]);
  });

  test('an empty digest is one line and has no thread', () => {
    const digest = digestOf({});
    expect(isEmpty(digest)).toBe(true);
    const reply = digestReply(digest, en);
    expect(reply.lead).toBe('Digest 2026-W12: nothing new in this period.');
    expect(reply.thread).toBeUndefined();
    expect(isEmpty(digestOf({ events: [eventOf('e1')] }))).toBe(false);
  });

  test('the row has the names and values of the contract', () => {
    const [row] = digestReply(digestOf({ events: [eventOf('e1')] }), en).rows;
    expect(row).toEqual({
      on: '2026-03-16',
      period: '2026-03-16',
      label: '2026-W12',
      sections: [
        {
          name: 'meetings',
          items: [
            {
              text: 'Penny Wong (AU) – Bùi Thanh Sơn (VN): talks, Canberra, 10 March 2026',
              date: '2026-03-10',
              event: 'e1',
              citations: [{ article: 'a-e1', quote: 'They met.', start: 0, end: 9 }],
            },
          ],
        },
        {
          name: 'coverage',
          items: [
            {
              text: 'The corpus holds 1 article, published from 2 January 2026 to 12 March 2026.',
              date: null,
              event: null,
              citations: [],
            },
          ],
        },
      ],
    });
  });

  test('it speaks Vietnamese where asked', () => {
    const digest = digestOf({ origins: [originOf('t', 'Treaty', '1976-03-20')] }, { words: vi });
    expect(textsOf(digest, 'anniversaries')).toEqual(['50 năm vào 20 tháng 3, 2026 (còn 4 ngày): Treaty']);
  });
});

test('sections that were not chosen are weighed and left out', () => {
  const digest = digestOf(many, { sections: ['meetings'] });
  expect(digest.sections.map(({ name }) => name)).toEqual(['meetings']);
  expect(digest.considered.find(({ text }) => text.includes('Treaty 1'))).toMatchObject({
    in: false,
    rule: 'its section is not chosen here',
  });
});

test('over a year of Mondays nothing is told twice', () => {
  const keys = new Set<string>();
  const texts: string[] = [];
  const parts = {
    events: Array.from({ length: 40 }, (_, i) =>
      eventOf(`e${i}`, { date: date(addDays(day('2026-01-05'), i * 9)) as never, place: `City ${i}` }),
    ),
    origins: [...many.origins, originOf('m', 'Month', '2006-05'), originOf('y', 'Year', '2016')],
  };
  for (let on = day('2026-01-05'); on < '2027-01-04'; on = addDays(on, 7)) {
    const digest = digestOf(parts, { on, told: keys });
    for (const section of digest.sections)
      if (section.name !== 'coverage') texts.push(...section.items.map(({ text }) => text));
    for (const key of tellsOf(digest)) keys.add(key);
  }
  expect(texts.length).toBeGreaterThan(60);
  expect(new Set(texts).size).toBe(texts.length);
});
