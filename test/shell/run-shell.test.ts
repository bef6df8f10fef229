import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { parseArguments, UsageError } from '../../src/shell/arguments.ts';
import { runShell, type ShellDiplo } from '../../src/shell/run-shell.ts';

async function shell(...argv: string[]): Promise<{ code: number; out: string; err: string; lines: string[] }> {
  const lines: string[] = [];
  const say = (line: string) => {
    lines.push(line);
    return {
      lead: `Ran ${line}`,
      parts: [{ kind: 'text', line: `Ran \u001b[31m${line}` } as const],
      rows: [{ line, day: null }],
    };
  };
  const diplo: ShellDiplo = {
    commands: ['search', 'ask', 'read', 'digest', 'status'],
    run: async (line) => say(line),
    readFiles: async (files) => files.map(say),
    digest: async (request, { days, ahead, why }) => say(`digest ${request.on} ${days} ${ahead} ${why}`),
    operator: { backup: async ({ words }) => say(`backup to ${words.join(' ')}`) },
    today: '2026-11-22' as Day,
  };
  let out = '';
  let err = '';
  const code = await runShell(parseArguments(argv), diplo, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err, lines };
}

test('words, filters and words to leave out reach the command as typed', async () => {
  const { lines } = await shell('search', 'anti-dumping duties', '-football', 'country:us', '--limit', '3');
  expect(lines).toEqual(['search anti-dumping duties -football country:us']);
});

test('--json prints one object a line and nothing else', async () => {
  const { out, err } = await shell('ask', '--json', 'Who met whom?');
  expect(out).toBe('{"line":"ask Who met whom?","day":null}\n');
  expect(err).toBe('');
});

test('plain text never carries an escape sequence of an article to the terminal', async () => {
  expect((await shell('search', 'rice')).out).toBe('Ran [31msearch rice\n');
});

test('--batch asks one question a line, in order', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'diplo-')), 'questions.txt');
  writeFileSync(file, 'Who came?\n\nWhen?\r\n');
  expect((await shell('ask', '--batch', file)).lines).toEqual(['ask Who came?', 'ask When?']);
});

test('the digest takes its day and its window', async () => {
  expect((await shell('digest', '--on', '2023-04-17', '--days', '14', '--why')).lines).toEqual([
    'digest 2023-04-17 14 30 true',
  ]);
});

test('an operator command gets the words after it', async () => {
  expect((await shell('backup', '/tmp/copy.db')).lines).toEqual(['backup to /tmp/copy.db']);
});

test.each([
  [['search'], 'search takes words'],
  [['ask'], 'ask takes words'],
  [['read'], 'read takes one or more files'],
  [['ask', '--batch', '/nowhere/at/all.txt'], '--batch: /nowhere/at/all.txt cannot be read'],
  [['serch', 'rice'], 'There is no command "serch". There are: search, ask'],
  [['constructor', 'rice'], 'There is no command "constructor". There are: search, ask'],
])('wrong use of %j says what to type', async (argv, message) => {
  await expect(shell(...argv)).rejects.toThrow(UsageError);
  await expect(shell(...argv)).rejects.toThrow(message);
});

test.each([
  [['search', 'x', '--on', '2023-13-01'], '--on takes a day'],
  [['search', 'x', '--limit', 'many'], '--limit takes a whole number'],
  [['search', 'x', '--colour'], "Unknown option '--colour'"],
])('a faulty option in %j is named', (argv, message) => {
  expect(() => parseArguments(argv)).toThrow(message);
});
