import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import type { Desk } from '../../src/command/command.ts';
import type { Reply } from '../../src/command/reply.ts';
import { runLine } from '../../src/command/run-line.ts';
import { en } from '../../src/wording/en.ts';
import { buildLibrary } from '../support/build-library.ts';

/** What is typed after `/diplo` by whoever knows no ids, no filters and no names of commands. */

const library = buildLibrary({
  'north/2031-05-06-haug-araya.md': `---
title: "Haug and Araya open the Bergen ferry"
published: 2031-05-06
events:
  - { what: "Ferry treaty between Norway and Chile", parties: [NO, CL], date: "1990-09-01" }
  - { what: "Consulate of Peru in Norway", parties: [NO, PE], date: "1985-04-02" }
---
Norwegian Foreign Minister Sigrid Haug met Chilean Foreign Minister Luis Araya in Bergen on 6 May 2031.
`,
});
const desk: Desk = { library: () => library, now: () => new Date('2031-06-01T00:00:00Z'), newId: () => 'id' };
const say = (line: string): Promise<Reply> =>
  runLine(line, { on: '2031-06-01' as Day, words: en, page: 0, limit: 100 }, desk);
const [id] = library.articles.keys();
const buttons = ({ parts }: Reply): string[] =>
  parts.flatMap((part) => (part.kind === 'actions' ? part.actions.map(({ label, run }) => `${label} → ${run}`) : []));

describe('an article is named', () => {
  test.each([
    'north/2031-05-06-haug-araya.md',
    '2031-05-06-haug-araya.md',
    '2031-05-06-haug-araya',
    'haug and araya open the bergen ferry',
  ])('by %s', async (typed) => {
    expect((await say(`read ${typed}`)).rows).toMatchObject([{ article: id }]);
    expect((await say(`read ${typed} all`)).rows).toMatchObject([{ article: id }]);
    expect((await say(`related ${typed}`)).lead).toContain('Haug and Araya open the Bergen ferry');
  });

  test('by words that only tell of it: it is offered, never taken for it', async () => {
    const reply = await say('related araya');
    expect(reply).toMatchObject({ lead: 'No article is called “araya”. These tell of it:', rows: [] });
    expect(buttons(reply)).toEqual([`Haug and Araya open the Bergen ferry → related ${id}`]);
  });

  test('by words that nothing tells of', async () => {
    const reply = await say('read submarines');
    expect(reply.lead).toBe('There is no article “submarines” in the corpus. Search for it: /diplo search <words>');
    expect(buttons(reply)).toEqual([]);
  });
});

describe('a line without a command', () => {
  test.each([
    'when did haug meet araya',
    'WHEN DID HAUG MEET ARAYA',
    'haug met araya where?',
  ])('is asked: %s', async (line) => {
    const reply = await say(line);
    expect(reply.rows).toMatchObject([{ question: line, status: 'answered' }]);
    expect(JSON.stringify(reply.parts)).toContain('I took that as a question.');
  });

  test.each([
    'haug ferry',
    'whenever',
    'area ferries',
    'WHO vaccines',
    'AI cooperation',
    'ai cooperation',
    'IS attacks',
  ])('is searched for: %s', async (line) => {
    expect(JSON.stringify((await say(line)).parts)).toContain(`I took that as a search for “${line}”.`);
  });
});

test.each([
  ['helo', ['/diplo help → help']],
  ['serach ferry', ['/diplo search ferry → search ferry']],
  ['hello', []],
  ['ferry', []],
])('a slip in the name of a command offers the command: %s', async (line, expected) => {
  expect(buttons(await say(line)).filter((one) => one.startsWith('/diplo'))).toEqual(expected);
});

describe('anniversaries', () => {
  const whats = async (line: string): Promise<string[]> =>
    (await say(line)).rows.map((row) => (row as { what: string }).what);
  const FERRY = 'Ferry treaty between Norway and Chile';
  const CONSULATE = 'Consulate of Peru in Norway';

  test.each([
    ['chile', [FERRY]],
    ['with peru', [CONSULATE]],
    ['country:chile', [FERRY]],
    ['chile and peru', [CONSULATE, FERRY]],
    ['norway -country:cl', [CONSULATE]],
    ['ferry treaty', [FERRY]],
  ])('of %s', async (typed, expected) => {
    const found = (await whats(`anniversaries ${typed}`)).filter((what) => [FERRY, CONSULATE].includes(what));
    expect(found.toSorted()).toEqual(expected);
  });

  test('of a country that nobody knows are none, and it is said', async () => {
    const reply = await say('anniversaries country:zz');
    expect(reply.rows).toEqual([]);
    expect(reply.parts).toEqual([
      { kind: 'text', line: [{ text: '0 anniversaries in the next 365 days.', style: 'bold' }] },
      { kind: 'note', line: 'No country is called “zz”.' },
    ]);
  });
});
