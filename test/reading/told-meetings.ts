import { parseFile } from '../../src/corpus/parse-file.ts';
import { readArticle } from '../../src/reading/read-article.ts';

/** The meetings that a text reports: "mode · status · day · who". */
export async function told(text: string): Promise<string[]> {
  const { articles } = await parseFile('a.txt', new TextEncoder().encode(text));
  const [article] = articles;
  if (!article) throw new Error('no article');
  return readArticle(article).meetings.map(({ mode, status, date, participants }) =>
    [mode, status, date ?? '-', participants.map(({ name }) => name).join(' × ')].join(' · '),
  );
}
