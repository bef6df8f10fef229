import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');
const DOMAIN = [
  'calendar',
  'article',
  'actor',
  'reading',
  'relations',
  'search',
  'library',
  'wording',
  'answer',
  'digest',
];

const EDGES = ['command', 'corpus', 'storage', 'slack', 'operations', 'playground', 'shell'];

/** What each folder under src/ may import from other folders; DESIGN.md, "The house". `.` is the composition root. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  calendar: [],
  article: ['calendar'],
  actor: ['calendar', 'article'],
  reading: ['calendar', 'article', 'actor'],
  relations: ['calendar', 'article', 'actor', 'reading'],
  search: ['calendar', 'article', 'actor', 'reading'],
  library: ['calendar', 'article', 'actor', 'reading', 'relations', 'search'],
  wording: ['calendar'],
  answer: ['calendar', 'article', 'actor', 'reading', 'relations', 'search', 'library', 'wording'],
  digest: ['calendar', 'article', 'actor', 'reading', 'relations', 'library', 'wording', 'command/reply.ts'],
  command: DOMAIN,
  corpus: ['calendar', 'article', 'actor', 'reading', 'search', 'library', 'relations'],
  storage: [...DOMAIN, 'slack/installations/secret-shelf.ts'],
  slack: [...DOMAIN, 'command'],
  operations: [],
  playground: ['slack', 'command', 'wording', 'calendar'],
  shell: ['command', 'wording', 'calendar', 'digest', 'article', 'reading'],
  wiring: [...DOMAIN, ...EDGES, '.'],
  '.': [...DOMAIN, ...EDGES, 'wiring'],
};

/**
 * The rooms of a folder, lowest first: a room imports only what stands before it here. A name that ends in `.ts` is one
 * file at the folder's top, `.` are all its other files there. DESIGN.md, "The house", says the same.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  answer: [
    'answer.ts',
    'words',
    'people',
    'articles',
    'times',
    'question',
    'needs',
    'proposals',
    'deeds',
    'meetings',
    'passages',
    'answerers',
    '.',
  ],
  reading: ['.', 'recognisers', 'read-article.ts'],
  'reading/recognisers': [
    'anniversaries',
    'people',
    'roles',
    'published',
    'partnerships',
    'meetings',
    'mentioned',
    'contradictions',
    'statements',
    'topics',
    'summary',
    '.',
  ],
  'reading/recognisers/meetings': [
    'words',
    'people',
    'told',
    'days',
    'places',
    'manner',
    'tell.ts',
    'clauses',
    'visits',
    'groups',
    'settle',
  ],
};

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

const folderOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '.') : '.');

/** Every relative import of a file, as a path under src/. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']{1,200})'/g)].map((match) =>
    relative(SRC, resolve(SRC, dirname(file), match[1] ?? '')),
  );
}

test('every folder under src/ has its list of what it may import', () => {
  expect(new Set(files.map(folderOf))).toEqual(new Set(Object.keys(ALLOWED)));
});

test.each(files)('%s imports only what its folder may', (file) => {
  const folder = folderOf(file);
  const allowed = ALLOWED[folder] ?? [];
  const wrong = importsOf(file).filter((path) => {
    const target = folderOf(path);
    return target !== folder && !allowed.includes(target) && !allowed.includes(path);
  });
  expect(wrong).toEqual([]);
});

/** The room of a folder in which a file lies; `undefined` for a file of another folder. */
function roomOf(file: string, folder: string): string | undefined {
  if (!file.startsWith(`${folder}/`)) return undefined;
  const [first = '', ...deeper] = file.slice(folder.length + 1).split('/');
  if (deeper.length > 0) return first;
  return ROOMS[folder]?.includes(first) ? first : '.';
}

describe.each(Object.entries(ROOMS))('the rooms of %s', (folder, order) => {
  const own = files.filter((file) => roomOf(file, folder) !== undefined);

  test('each has its place in the order', () => {
    expect(new Set(own.map((file) => roomOf(file, folder)))).toEqual(new Set(order));
  });

  test.each(own)('%s imports only from rooms below its own', (file) => {
    const place = order.indexOf(roomOf(file, folder) ?? '');
    const wrong = importsOf(file).filter((path) => order.indexOf(roomOf(path, folder) ?? '') > place);
    const what = `The order is ${order.join(' < ')}. Move what is needed into a file of the lower room, or this file up.`;
    expect(wrong, what).toEqual([]);
  });
});

/** Files that import one another in a ring, the first one again at its end; `undefined` where none do. */
function findRing(): readonly string[] | undefined {
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of importsOf(file)) {
      const ring = walk(next, [...path, file]);
      if (ring) return ring;
    }
    done.add(file);
    return undefined;
  };
  for (const file of files) {
    const ring = walk(file, []);
    if (ring) return ring;
  }
  return undefined;
}

test('no files import one another in a ring', () => {
  expect(findRing(), 'Move what both ends need, often a type, into a file of its own.').toBeUndefined();
});

/** Folders of tests that hold what several tests share, and stand for no folder of the source. */
const SHARED = ['texts'];

test.each([
  ['answer', 'answer'],
  ['reading', 'reading/recognisers'],
  ['slack', 'slack'],
])('the folders of test/%s are those of src/%s', (tests, source) => {
  const rooms = readdirSync(join(import.meta.dirname, tests), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ parentPath, name }) => relative(join(import.meta.dirname, tests), join(parentPath, name)));
  const strange = rooms.filter((room) => !SHARED.includes(room) && !existsSync(join(SRC, source, room)));
  expect(strange, 'A test lies in the room of what it tests.').toEqual([]);
});

test('domain folders touch no disk, no network, no clock and no environment', () => {
  const pure = files.filter((file) => [...DOMAIN, 'command'].includes(folderOf(file)));
  const outside = /from 'node:(?!crypto|util|url)|process\.|Date\.now\(\)|new Date\(\)|\bfetch\(/;
  const offenders = pure.filter((file) => outside.test(readFileSync(join(SRC, file), 'utf8')));
  expect(offenders).toEqual([]);
});

test('no pattern repeats words whose blank may be left out', () => {
  // "(?:A+ ?){1,4}" splits one long word in every way there is, and takes seconds for it; "A+(?: A+){0,3}" reads it once.
  const offenders = files.filter((file) => /[+*}]\)? \?\)(?:\{|\+|\*)/.test(readFileSync(join(SRC, file), 'utf8')));
  expect(offenders).toEqual([]);
});
