import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import type { Desk, Request } from '../../src/command/command.ts';
import type { ReplyPart } from '../../src/command/reply.ts';
import { runLine } from '../../src/command/run-line.ts';
import { en } from '../../src/wording/en.ts';
import { vi } from '../../src/wording/vi.ts';
import { NEWSWIRE } from '../fixtures/newswire.ts';
import { buildLibrary } from '../support/build-library.ts';

const library = buildLibrary(NEWSWIRE);
const desk: Desk = { library: () => library, now: () => new Date('2024-06-01T00:00:00Z'), newId: () => 'id' };
const request: Omit<Request, 'text'> = { on: '2024-06-01' as Day, words: en, page: 0, limit: 5 };
const say = (line: string, more: Partial<Request> = {}) => runLine(line, { ...request, ...more }, desk);
const ofKind = <K extends ReplyPart['kind']>(parts: readonly ReplyPart[], kind: K) =>
  parts.filter((part): part is Extract<ReplyPart, { kind: K }> => part.kind === kind);

test('two articles on one meeting are one result with two sources; rows stay one article a line', async () => {
  const reply = await say('search fish laboratory');
  const cards = ofKind(reply.parts, 'card');
  expect(cards).toHaveLength(1);
  expect(cards[0]?.note).toContain('Coastal Gazette · published 15 May 2024');
  expect(cards[0]?.note).toContain('VNS · published 14 May 2024');
  expect(reply.rows).toHaveLength(2);
  const [first, second] = reply.rows as { event: string; rank: number }[];
  expect(first?.event).toBe(second?.event);
  expect([first?.rank, second?.rank]).toEqual([1, 2]);
});

test('a card says when and where, and quotes the sentence that matched as it stands', async () => {
  const reply = await say('search veterinarians');
  const [row] = reply.rows as { passage: { quote: string; start: number; end: number; article: string } }[];
  const article = library.articles.get(row?.passage.article ?? '');
  expect(article?.file).toBe('fisheries.txt');
  expect(article?.parts.body.slice(row?.passage.start, row?.passage.end)).toBe(row?.passage.quote);
  expect(row?.passage.quote).toContain('a team of veterinarians');
  expect(ofKind(reply.parts, 'card')[0]?.lines[0]).toBe('reception · Hà Nội · 14 May 2024');
});

test('nothing found says what was searched, what the corpus spans and what to try', async () => {
  const reply = await say('search submarines');
  expect(reply.lead).toBe('Nothing in the corpus matches “submarines”.');
  expect(reply.rows).toEqual([
    expect.objectContaining({ matches: 0, coverage: expect.objectContaining({ articles: 4 }) }),
  ]);
});

test('words that name no command are a search, and the reply says so', async () => {
  const reply = await say('hatchery technicians');
  expect(reply.lead).toContain('hatchery technicians');
  expect(ofKind(reply.parts, 'note').map(({ line }) => line)).toContain(
    'I took that as a search for “hatchery technicians”. /diplo help lists what else I understand.',
  );
});

test('an empty line gives help, with examples that find something on this corpus', async () => {
  const reply = await say('');
  const actions = ofKind(reply.parts, 'actions').flatMap((part) => part.actions);
  expect(actions.length).toBeGreaterThan(1);
  for (const { run } of actions.filter(({ run }) => run.startsWith('search'))) {
    const found = await say(run);
    expect(found.rows[0]).toMatchObject({ rank: 1 });
  }
});

test('paging is a typed line: the second page needs no memory, one past the end starts again', async () => {
  const many = buildLibrary(
    Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [
        `${i}.md`,
        `---\ntitle: Port note ${i}\npublished: 2024-01-${String(i + 1).padStart(2, '0')}\n---\nHarbour dredging report number ${i} was filed by the port of Vung Ang.\n`,
      ]),
    ),
  );
  const over = { ...desk, library: () => many };
  const first = await runLine('search harbour dredging', request, over);
  const more = ofKind(first.parts, 'actions').flatMap((part) => part.actions)[0];
  expect(more).toMatchObject({ page: 1, where: 'replace' });
  const second = await runLine(more?.run ?? '', { ...request, page: 1 }, over);
  const titles = (parts: readonly ReplyPart[]) => ofKind(parts, 'card').map(({ title }) => JSON.stringify(title));
  expect(titles(second.parts)).toHaveLength(5);
  expect(titles(second.parts).filter((title) => titles(first.parts).includes(title))).toEqual([]);
  const past = await runLine(more?.run ?? '', { ...request, page: 99 }, over);
  expect(titles(past.parts)).toEqual(titles(first.parts));
  expect(ofKind(past.parts, 'note').map(({ line }) => line)).toContain(en.search.expired);
});

test('the interface speaks Vietnamese; articles keep their own words', async () => {
  const reply = await say('search veterinarians', { words: vi });
  expect(reply.lead).toBe('1 kết quả cho “veterinarians”');
});

test('a line over the limit is refused with the limit', async () => {
  expect((await say(`search ${'x'.repeat(3001)}`)).lead).toBe(
    'That is too long for me: please keep it under 3000 characters.',
  );
});

test('a time told in words that holds nothing is let go, and the reply says so', async () => {
  const reply = await say('search veterinarians in 1931');
  expect(reply.rows).not.toEqual([]);
  expect(ofKind(reply.parts, 'note').map(({ line }) => line)).toContain(en.search.relaxed('in 1931'));
  const kept = await say('search veterinarians in 2024');
  expect(ofKind(kept.parts, 'note').map(({ line }) => String(line))).not.toContain(en.search.relaxed('in 2024'));
});

test('read takes "all" behind the id, and offers it as a button', async () => {
  const { rows } = await say('search veterinarians');
  const [{ article = '' } = {}] = (rows as { article?: string }[]) ?? [];
  const reply = await say(`read ${article}`);
  const runs = ofKind(reply.parts, 'actions').flatMap(({ actions }) => actions.map(({ run }) => run));
  expect(runs).toContain(`read ${article} all`);
  const whole = await say(`read ${article} all`);
  expect(whole.rows).toEqual(reply.rows);
  expect(ofKind(whole.parts, 'actions')).toEqual([]);
  expect((await say('read nothing all')).lead).toContain('“nothing”');
});
