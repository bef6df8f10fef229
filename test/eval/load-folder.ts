import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/article/article.ts';
import { parseArticles } from '../../src/article/parse-articles.ts';
import { loadPageLibraries } from '../../src/corpus/page-libraries.ts';
import { readVocabulary } from '../../src/corpus/read-vocabulary.ts';
import { composeLibrary } from '../../src/library/compose-library.ts';
import type { Library } from '../../src/library/library.ts';
import { readArticle } from '../../src/reading/read-article.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { createMiniSearchEngine } from '../../src/search/minisearch-engine.ts';
import { toSearchDocument } from '../../src/search/search-document.ts';

interface Read {
  readonly article: Article;
  readonly reading: Reading;
}

/** What each file held when it was first read: folders are asked over in many combinations. */
const alreadyRead = new Map<string, readonly Read[]>();

function readFile(folder: string, path: string): readonly Read[] {
  const file = join(folder, path);
  const known = alreadyRead.get(file);
  if (known) return known;
  const { articles } = parseArticles(
    { path, bytes: readFileSync(file) },
    { vocabulary: readVocabulary(), pages: loadPageLibraries },
  );
  const read = articles.map((article) => ({ article, reading: readArticle(article) }));
  alreadyRead.set(file, read);
  return read;
}

/** A Library of all the articles in some folders, each file read once a process; for measuring, not for serving. */
export function loadFolders(folders: readonly string[], except: (file: string) => boolean = () => false): Library {
  const articles = new Map<string, Article>();
  const readings = new Map<string, Reading>();
  for (const folder of folders)
    for (const path of readdirSync(folder).sort()) {
      if (except(path) || path === 'gold.jsonl') continue;
      for (const { article, reading } of readFile(folder, path)) {
        articles.set(article.id, article);
        readings.set(article.id, reading);
      }
    }
  const engine = createMiniSearchEngine();
  engine.add(
    [...articles.values()].flatMap((article) => {
      const reading = readings.get(article.id);
      return reading ? [toSearchDocument(article, reading)] : [];
    }),
  );
  return composeLibrary({
    articles,
    readings,
    engine,
    problems: [],
    vocabulary: readVocabulary(),
    loadedAt: new Date(0),
  });
}
