import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { measureAnswers } from './answers.ts';
import { readRows } from './read-rows.ts';
import { measureReadings, scoreReadings } from './reading.ts';
import { UnusableInput } from './unusable-input.ts';

const folder = mkdtempSync(join(tmpdir(), 'diplo-eval-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

test('rows are read, empty lines passed over', () => {
  expect(readRows(write('good.jsonl', '{"id":"a"}\n\n{"id":"b"}\n'))).toEqual([{ id: 'a' }, { id: 'b' }]);
});

test('a row that is not JSON is named by file and line', () => {
  expect(() => readRows(write('bad.jsonl', '{"id":"a"}\n\nnot json\n'))).toThrow(/bad\.jsonl, line 3 is not JSON/);
});

test('a missing file and a wrong option are refused with their reason', () => {
  expect(() => readRows(join(folder, 'none.jsonl'))).toThrow(UnusableInput);
  expect(() => measureAnswers(['--folder', folder, 'q.jsonl'])).toThrow(/--folder/);
  expect(() => measureAnswers(['--corpus', folder, '--on', 'monday', 'q.jsonl'])).toThrow(/monday/);
});

test('a gold row for an article that is not there is named', async () => {
  write('gold.jsonl', '{"file":"01-away.txt"}\n');
  await expect(measureReadings([folder])).rejects.toThrow(/names 01-away\.txt/);
});

test('a gold row of another shape is named with its field', async () => {
  write('gold.jsonl', '{"file":"01-away.txt"}\n{"file":"02-here.txt","countries":"VN"}\n');
  await expect(measureReadings([folder])).rejects.toThrow(/row 2 \(02-here\.txt\): countries: /);
});

test('what a gold row leaves out is not judged, and what it calls optional counts neither way', async () => {
  write(
    '03-short.txt',
    'HA NOI, 4 May 2021\n\nThe two countries mark the 30th anniversary of their diplomatic relations this year.\n',
  );
  const gold = write(
    'short.jsonl',
    '{"file":"03-short.txt","anniversaries":[],"anniversariesOptional":[{"ordinal":30,"originYear":1991}]}\n',
  );
  const { fields, misses } = await scoreReadings(folder, gold);
  expect(fields).toEqual({
    'anniversary ordinal': { right: 0, found: 0, due: 0, wrong: 0 },
    'anniversary origin': expect.anything(),
  });
  expect(misses).toEqual([]);
  const strict = write('strict.jsonl', '{"file":"03-short.txt","anniversaries":[]}\n');
  expect((await scoreReadings(folder, strict)).fields['anniversary ordinal']?.found).toBe(1);
});
