import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../src/command/index.ts';

const read = (file: string): string => readFileSync(resolve(import.meta.dirname, '..', file), 'utf8');
const readme = read('README.md');

test('the README opens with the two commands', () => {
  const lines = readme.split('\n');
  const first = lines.findIndex((line) => line.startsWith('```'));
  expect(lines.slice(first + 1, first + 3).map((line) => line.split('#')[0]?.trim())).toEqual([
    'npm ci && npm start',
    'npm ci && npm test',
  ]);
  expect(first).toBeLessThan(8);
});

test.each(commands.map(({ name }) => name))('the README tells of /diplo %s', (name) => {
  expect(readme).toContain(`/diplo ${name}`);
});

test('every script that a document names is there', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = [...`${readme}${read('CONTRIBUTING.md')}`.matchAll(/npm run (?:-s )?([a-z:]+)/g)].map(
    (match) => match[1] ?? '',
  );
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('no registry host stands in the lock file', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved"/);
});
