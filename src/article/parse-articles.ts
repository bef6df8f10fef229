import type { Article } from './article.ts';
import { articleIdOf } from './article-id.ts';
import { capBody } from './cap-body.ts';
import type { TextState } from './clean/cleaning.ts';
import { CLEANING_RULES } from './clean/index.ts';
import { decode } from './decode.ts';
import type { ArticleFormat, RawArticle } from './formats/format.ts';
import { FORMATS } from './formats/index.ts';
import type { Problem } from './problem.ts';
import type { ArticleTools, SourceFile } from './source-file.ts';

export interface ParsedFile {
  readonly articles: readonly Article[];
  /** What kept the file, or a row or field of it, from being read. What was mended stands on the article. */
  readonly problems: readonly Problem[];
}

/** The format of a file by its name; `undefined` when files of that name hold no articles. */
export function findFormat(path: string): ArticleFormat | undefined {
  const name = (path.split('/').at(-1) ?? path).toLowerCase();
  if (name.startsWith('.') || name === 'publishers.yml' || name === 'readme.md') return undefined;
  return FORMATS.find((format) => format.extensions.some((extension) => name.endsWith(extension)));
}

/**
 * The articles in a file, in file order: cleaned, split into parts, with the fields that the file states. Any bytes will
 * do: what cannot be read becomes a Problem, and a file of an unknown kind gives neither.
 */
export function parseArticles(file: SourceFile, tools: ArticleTools = {}): ParsedFile {
  const format = findFormat(file.path);
  if (!format) return { articles: [], problems: [] };
  const decoded = decode(file.bytes);
  if ('fault' in decoded) return { articles: [], problems: [{ what: decoded.fault, file: file.path }] };
  try {
    const { articles: raw, problems: faults } = format.parse(decoded.text.replace(/^\ufeff/, ''), tools);
    const problems: Problem[] = faults.map((fault) => ({ ...fault, file: file.path }));
    const articles: Article[] = [];
    for (const one of raw) {
      const article = composeArticle(file.path, one, tools);
      if (article.parts.body !== '' || article.events.length > 0) articles.push(article);
      else problems.push({ what: 'There is no text.', file: file.path, ...(one.line ? { line: one.line } : {}) });
    }
    return { articles, problems };
  } catch (error) {
    return {
      articles: [],
      problems: [
        { what: `The file could not be read as ${format.name}: ${(error as Error).message}`, file: file.path },
      ],
    };
  }
}

/** What was cut out of a caption or set apart for the head may leave blanks at its ends, or two where something stood. */
const composeLines = (pieces: readonly string[]): string =>
  pieces
    .flatMap((piece) => piece.split('\n'))
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .join('\n')
    .trim()
    .normalize('NFC');

function composeArticle(path: string, raw: RawArticle, tools: ArticleTools): Article {
  const file = raw.line === undefined ? path : `${path}#${raw.line}`;
  const capped = capBody(raw.text);
  let state: TextState = {
    text: capped.text,
    head: [],
    captions: [],
    notes: capped.note ? [capped.note] : [],
    ...(raw.stated.title ? { title: raw.stated.title } : {}),
  };
  for (const rule of CLEANING_RULES) state = rule.apply(state, tools);
  const title = state.title?.normalize('NFC');
  const url = raw.stated.url ?? state.address;
  const publisher = raw.stated.publisher ?? state.agency;
  return {
    id: articleIdOf(raw.identity ?? raw.text),
    file,
    language: state.language ?? 'en',
    parts: {
      // A repair can bring a letter and a mark together that stood apart.
      body: state.text.normalize('NFC'),
      head: composeLines(state.head),
      caption: composeLines(state.captions),
      'front matter': raw.frontMatter.normalize('NFC'),
      url: url ?? '',
    },
    stated: {
      ...raw.stated,
      ...(title === undefined ? {} : { title }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(url === undefined ? {} : { url }),
    },
    events: raw.events,
    problems: state.notes.map((what) => ({ what, file })),
  };
}
