import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPublishers } from '../../src/corpus/publishers.ts';
import { readArticleFile } from '../../src/corpus/read-article-file.ts';
import { createFolder } from './folders.ts';

describe('one file by itself', () => {
  test('is read like a file of the corpus, named as given', async () => {
    const path = join(createFolder({ 'a.txt': 'HÀ NỘI — They spoke highlyof the visit. — VNS' }), 'a.txt');
    expect(await readArticleFile(path)).toMatchObject({
      articles: [{ file: path, parts: { head: 'HÀ NỘI —', body: 'They spoke highly of the visit.' } }],
      problems: [],
    });
  });

  test('what is not there, a folder and another kind are Problems', async () => {
    const folder = createFolder({ 'a.pdf': '%PDF' });
    const whatOf = async (path: string) => (await readArticleFile(path)).problems.map(({ what }) => what);
    expect(await whatOf(join(folder, 'none.txt'))).toEqual(['There is no such file.']);
    expect(await whatOf(folder)).toEqual(['This is a folder; name a file.']);
    expect(await whatOf(join(folder, 'a.pdf'))).toEqual([
      'Files of this kind are not read; known are .txt, .md, .html, .json, .jsonl and .eml.',
    ]);
  });

  test('a text in a language of its own is told', async () => {
    const path = join(
      createFolder({
        'a.txt':
          'Los dos ministros se reunieron ayer en el puerto viejo durante una hora y acordaron reunirse de nuevo la próxima primavera.',
      }),
      'a.txt',
    );
    expect((await readArticleFile(path)).articles[0]?.language).toBe('es');
  });
});

describe('publishers', () => {
  test('are read; a bad entry is a Problem', async () => {
    const folder = createFolder({
      'publishers.yml':
        '- { id: post, name: "Port Post", aliases: ["PP"], country: VN, kind: newspaper, stateOwned: unknown }\n- { id: wire, name: Wire, country: null, stateOwned: true }\n- { name: Nobody }\n',
    });
    expect(await readPublishers(folder)).toEqual({
      publishers: [
        ['post', 'Port Post', 'PP'],
        ['wire', 'Wire'],
      ],
      problems: [{ what: expect.stringMatching(/^Publisher 3 is passed over: /), file: 'publishers.yml' }],
    });
  });
  test('none where there is no file', async () => {
    expect(await readPublishers(createFolder())).toEqual({ publishers: [], problems: [] });
  });
});
