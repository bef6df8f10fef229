import type { Article } from '../../src/article/article.ts';
import { parseFile } from '../../src/corpus/parse-file.ts';
import { readArticle } from '../../src/reading/read-article.ts';
import type { Reading } from '../../src/reading/reading.ts';

/** The one article of a text file, parsed with all the tools that the edge has. */
export async function articleFrom(text: string): Promise<Article> {
  const [article] = (await parseFile('a.txt', new TextEncoder().encode(text))).articles;
  if (!article) throw new Error('no article');
  return article;
}

/** What is read from it. */
export const readingFrom = async (text: string): Promise<Reading> => readArticle(await articleFrom(text));

/** The meetings that a text reports: "mode · status · day · who". */
export async function told(text: string): Promise<string[]> {
  return (await readingFrom(text)).meetings.map(({ mode, status, date, participants }) =>
    [mode, status, date ?? '-', participants.map(({ name }) => name).join(' × ')].join(' · '),
  );
}
