import { fold } from '../actor/fold.ts';
import type { Article } from '../article/article.ts';
import type { Library } from '../library/library.ts';
import { parseQuery } from '../search/parse-query.ts';
import { searchArticles } from '../search/search-articles.ts';
import type { Request } from './command.ts';
import { titleText } from './describe-meeting.ts';
import { shorten } from './event-card.ts';
import type { Reply } from './reply.ts';

/** The article that a line names: by its id, by its file's path or name, or by its title, with marks or without. */
export function findArticle(typed: string, library: Library): Article | undefined {
  const known = library.articles.get(typed);
  if (known) return known;
  const [name, path] = [fold(typed), typed.replace(/^\.?\//, '')];
  return [...library.articles.values()].find((article) => {
    const reading = library.readings.get(article.id);
    const file = article.file.slice(article.file.lastIndexOf('/') + 1);
    return (
      [article.file, file, file.replace(/\.[a-z]+$/i, '')].includes(path) ||
      (reading?.title !== undefined && fold(reading.title) === name)
    );
  });
}

/** How many articles are offered for words that name none, and how many letters of a title a button holds. */
const MOST = 3;
const LONGEST_LABEL = 70;

/** What is said where a line names no article: those that its words find, as buttons for the same command. */
export function noSuchArticle(command: string, typed: string, { words, on }: Request, library: Library): Reply {
  const query = parseQuery(typed.replaceAll(/[:"-]/g, ' '), { on });
  const near = typed.trim() === '' ? [] : searchArticles(library, query, { on, limit: MOST }).matches;
  const lead = near.length > 0 ? words.read.near(typed) : words.read.unknown(typed);
  const actions = near.map(({ article, reading }) => {
    const title = titleText(article, reading);
    return {
      label: shorten(title, LONGEST_LABEL),
      run: `${command} ${article.id}`,
      where: 'reply' as const,
      described: title,
    };
  });
  return {
    lead,
    parts: [{ kind: 'text', line: lead }, ...(actions.length > 0 ? [{ kind: 'actions', actions } as const] : [])],
    rows: [],
    shareable: false,
  };
}
