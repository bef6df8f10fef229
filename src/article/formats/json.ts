import type { Problem } from '../problem.ts';
import type { ArticleFormat, Parsed, RawArticle } from './format.ts';
import { composeFrontMatter, type Field, fieldNamed, parseStatedFields } from './stated-fields.ts';

/** Bad lines that are told one by one. */
const MOST_TOLD = 10;
/** Bad lines after which a file is taken for something else. */
const MOST_BAD = 1000;

/** Where exports put the text. */
interface Body {
  readonly text?: unknown;
  readonly body?: unknown;
  readonly content?: unknown;
}

/** A row of JSON as an article; `line` tells rows of one file apart. */
function parseRow(row: unknown, line: number | undefined): { article?: RawArticle; problems: readonly Problem[] } {
  const at = line === undefined ? {} : { line };
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    return { problems: [{ what: 'An article must be an object with the field "text".', ...at }] };
  const { text = (row as Body).body ?? (row as Body).content } = row as Body;
  if (typeof text !== 'string')
    return { problems: [{ what: 'The article has no field "text" that is a string.', ...at }] };
  const fields = new Map<string, Field>(
    Object.entries(row).flatMap(([name, value]) => (fieldNamed(name) ? [[name, { value, ...at }] as const] : [])),
  );
  const { stated, events, problems } = parseStatedFields(fields);
  return { article: { text, ...at, stated, events, frontMatter: composeFrontMatter(stated) }, problems };
}

function collect(rows: readonly { readonly value: unknown; readonly line: number | undefined }[]): Parsed {
  const parsed = rows.map(({ value, line }) => parseRow(value, line));
  if (rows.length > 1 && parsed.every(({ article }) => !article))
    return {
      articles: [],
      problems: [{ what: `None of the ${rows.length} rows is an article with the field "text".` }],
    };
  return {
    articles: parsed.flatMap(({ article }) => (article ? [article] : [])),
    problems: parsed.flatMap(({ problems }) => problems),
  };
}

/** One article, or a list of them: `{ "title", "text", "published", "publisher", "url" }`. A list's rows are `path#1`, `path#2` … */
export const json: ArticleFormat = {
  name: 'JSON',
  extensions: ['.json'],
  parse(text) {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      return { articles: [], problems: [{ what: `The file is not JSON: ${(error as Error).message}` }] };
    }
    if (!Array.isArray(value)) return collect([{ value, line: undefined }]);
    return collect(value.map((row, index) => ({ value: row, line: index + 1 })));
  },
};

/** One article a line, each as in `.json`; a bad line is a Problem and the others are read. */
export const jsonLines: ArticleFormat = {
  name: 'JSON Lines',
  extensions: ['.jsonl', '.ndjson'],
  parse(text) {
    const problems: Problem[] = [];
    let bad = 0;
    const rows: { value: unknown; line: number }[] = [];
    for (const [index, row] of text.split('\n').entries()) {
      if (row.trim() === '') continue;
      try {
        rows.push({ value: JSON.parse(row), line: index + 1 });
      } catch (error) {
        bad += 1;
        if (bad <= MOST_TOLD)
          problems.push({ what: `The line is not JSON: ${(error as Error).message.slice(0, 120)}`, line: index + 1 });
        if (bad > MOST_BAD) {
          problems.push({ what: `More than ${MOST_BAD} lines are not JSON; the rest is not read.`, line: index + 1 });
          break;
        }
      }
    }
    const parsed = collect(rows);
    return { articles: parsed.articles, problems: [...problems, ...parsed.problems] };
  },
};
