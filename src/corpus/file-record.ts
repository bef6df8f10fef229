import type { Article } from '../article/article.ts';
import type { Problem } from '../article/problem.ts';
import type { Reading } from '../reading/reading.ts';

/** What one file of the corpus gave when it was last read. */
export interface FileRecord {
  readonly key: string;
  readonly path: string;
  readonly stamp: string;
  readonly changedAt: number;
  /** Of the bytes: a file that was only touched, moved or copied is not read again. */
  readonly hash: string;
  readonly articles: readonly Article[];
  /** One an article, in the same order. */
  readonly readings: readonly Reading[];
  readonly problems: readonly Problem[];
}

/** The record under another name: what a moved or copied file gives without being read. */
export function renameRecord(record: FileRecord, key: string, path: string): FileRecord {
  const rename = <T extends { readonly file?: string }>(one: T): T =>
    one.file === undefined ? one : { ...one, file: path + one.file.slice(record.path.length) };
  return {
    ...record,
    key,
    path,
    articles: record.articles.map((article) => ({ ...rename(article), problems: article.problems.map(rename) })),
    problems: record.problems.map(rename),
  };
}

/** The articles, each with the id of the one that the same file held in its place before. */
export function markCorrected(articles: readonly Article[], before: readonly Article[]): readonly Article[] {
  const now = new Set(articles.map(({ id }) => id));
  return articles.map((article, index) => {
    const { url } = article.parts;
    const old =
      before.find((other) => url !== '' && other.parts.url === url) ??
      (before.length === articles.length ? before[index] : undefined);
    if (!old) return article;
    if (old.id === article.id) return old.supersedes ? { ...article, supersedes: old.supersedes } : article;
    return now.has(old.id) ? article : { ...article, supersedes: old.id };
  });
}
