import type { Article } from '../article/article.ts';
import type { Problem } from '../article/problem.ts';
import type { Reading } from '../reading/reading.ts';
import type { FileRecord } from './file-record.ts';

export interface Merged {
  readonly articles: ReadonlyMap<string, Article>;
  readonly readings: ReadonlyMap<string, Reading>;
  /** Which record an article was taken from. */
  readonly origins: ReadonlyMap<string, FileRecord>;
  readonly problems: readonly Problem[];
}

interface Candidate {
  readonly article: Article;
  readonly reading: Reading;
  readonly record: FileRecord;
}

/** Fields that a copy states count more than its place in the folder. */
const weight = ({ article: { stated, events } }: Candidate) => Object.keys(stated).length + events.length;
const words = (article: Article) => new Set(article.parts.body.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);

/** Two texts under one address are two states of one article when they share most of the shorter one's words. */
function isCorrection(one: Article, other: Article): boolean {
  const [a, b] = [words(one), words(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= Math.min(a.size, b.size) * 0.6;
}

/**
 * The corpus that the records make, in record order: identical articles are one (the copy that states most), and of two
 * states of one article under one address the later stands, with `supersedes`.
 */
export function mergeRecords(records: Iterable<FileRecord>): Merged {
  const chosen = new Map<string, Candidate>();
  const byUrl = new Map<string, string[]>();
  const problems: Problem[] = [];
  for (const record of records) {
    problems.push(...record.problems);
    for (const [index, article] of record.articles.entries()) {
      problems.push(...article.problems);
      const reading = record.readings[index];
      if (!reading) continue;
      const candidate = { article, reading, record };
      const other = chosen.get(article.id);
      if (!other || weight(candidate) > weight(other)) chosen.set(article.id, candidate);
      const { url } = article.parts;
      if (url !== '' && !other) byUrl.set(url, [...(byUrl.get(url) ?? []), article.id]);
    }
  }
  for (const ids of byUrl.values()) if (ids.length > 1 && ids.length <= 5) supersede(ids, chosen);
  return {
    articles: new Map([...chosen].map(([id, { article }]) => [id, article])),
    readings: new Map([...chosen].map(([id, { reading }]) => [id, reading])),
    origins: new Map([...chosen].map(([id, { record }]) => [id, record])),
    problems,
  };
}

function supersede(ids: readonly string[], chosen: Map<string, Candidate>): void {
  const states = ids.flatMap((id) => chosen.get(id) ?? []);
  states.sort(
    (a, b) =>
      (a.article.stated.published ?? '').localeCompare(b.article.stated.published ?? '') ||
      a.record.changedAt - b.record.changedAt,
  );
  let last = states.shift();
  for (const next of states) {
    if (last && isCorrection(last.article, next.article)) {
      chosen.delete(last.article.id);
      chosen.set(next.article.id, { ...next, article: { ...next.article, supersedes: last.article.id } });
    }
    last = next;
  }
}
