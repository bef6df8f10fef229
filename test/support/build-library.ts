import type { Article } from '../../src/article/article.ts';
import { parseArticles } from '../../src/article/parse-articles.ts';
import type { Problem } from '../../src/article/problem.ts';
import { loadPageLibraries } from '../../src/corpus/page-libraries.ts';
import { readVocabulary } from '../../src/corpus/read-vocabulary.ts';
import { composeLibrary } from '../../src/library/compose-library.ts';
import type { Library } from '../../src/library/library.ts';
import { readArticle } from '../../src/reading/read-article.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { createMiniSearchEngine } from '../../src/search/minisearch-engine.ts';
import { toSearchDocument } from '../../src/search/search-document.ts';

/** A Library over files given as text, by path, read by the real code; no disk, no cache. */
export function buildLibrary(
  files: Readonly<Record<string, string>>,
  loadedAt = new Date('2026-11-22T00:00:00Z'),
): Library {
  const articles = new Map<string, Article>();
  const readings = new Map<string, Reading>();
  const problems: Problem[] = [];
  const engine = createMiniSearchEngine();
  for (const [path, text] of Object.entries(files)) {
    const parsed = parseArticles(
      { path, bytes: new TextEncoder().encode(text) },
      { vocabulary: readVocabulary(), pages: loadPageLibraries },
    );
    problems.push(...parsed.problems);
    for (const article of parsed.articles) {
      const reading = readArticle(article);
      articles.set(article.id, article);
      readings.set(article.id, reading);
      engine.add([toSearchDocument(article, reading)]);
    }
  }
  return composeLibrary({
    articles,
    readings,
    engine,
    problems,
    vocabulary: readVocabulary(),
    loadedAt,
    newestFileAt: loadedAt,
  });
}
