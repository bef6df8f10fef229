import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type CorpusWatch, watchCorpus } from '../../src/corpus/watch-corpus.ts';
import { createFolder, write } from './folders.ts';

let watching: CorpusWatch | undefined;
afterEach(() => watching?.close());

/** Starts to watch; `next` is kept with the next change. */
function watchFolder(folder: string, poll?: number) {
  let tell: () => void = () => undefined;
  watching = watchCorpus([folder], () => tell(), { since: new Map(), quiet: 20, ...(poll ? { poll } : {}) });
  return {
    next: () =>
      new Promise<void>((resolve) => {
        tell = resolve;
      }),
  };
}

test('a file that is added, changed, moved or removed is told', async () => {
  const folder = createFolder({ 'a/b.txt': 'One.' });
  const watch = watchFolder(folder, 100);
  // nothing was read yet, so the file that lies there is the first change
  await watch.next();
  for (const change of [
    () => write(folder, 'c.txt', 'Two.'),
    () => write(folder, 'a/b.txt', 'One and more.'),
    () => write(folder, 'd/e/f.md', 'Three.'),
    () => renameSync(join(folder, 'c.txt'), join(folder, 'g.txt')),
    () => rmSync(join(folder, 'a'), { recursive: true }),
  ]) {
    const told = watch.next();
    change();
    await told;
  }
}, 15_000);

test('a change that could not be taken in is logged, and the next one is told', async () => {
  const folder = createFolder({ 'a.txt': 'One.' });
  const log: string[] = [];
  await new Promise<void>((resolve) => {
    let calls = 0;
    watching = watchCorpus(
      [folder],
      () => {
        calls += 1;
        if (calls === 2) return resolve();
        write(folder, 'b.txt', 'Two.');
        throw new Error('not now');
      },
      { since: new Map(), quiet: 10, poll: 50, log: (line) => log.push(line) },
    );
  });
  expect(log).toEqual(['The corpus could not be looked at: not now']);
});
