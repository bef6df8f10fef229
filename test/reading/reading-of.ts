import { expect } from 'vitest';
import { parseArticles } from '../../src/article/parse-articles.ts';
import { readArticle } from '../../src/reading/read-article.ts';
import type { Reading } from '../../src/reading/reading.ts';

/** What is read from the one article of a file; the day of publication must stand where its evidence says. */
export function readingOf(text: string, path = 'a.txt'): Reading {
  const [article] = parseArticles({ path, bytes: new TextEncoder().encode(text) }).articles;
  if (!article) throw new Error('no article was read');
  const reading = readArticle(article);
  for (const { quote, start, end, in: part } of reading.published.evidence)
    expect(article.parts[part].slice(start, end)).toBe(quote);
  return reading;
}

/** The day of publication with what it rests on: "2024-03-05 dateline", "none -". */
export function dateOf(text: string, path?: string): string {
  const { published } = readingOf(text, path);
  return `${published.date ?? 'none'} ${published.basis ?? '-'}`;
}
