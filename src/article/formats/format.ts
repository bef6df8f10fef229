import type { StatedEvent, StatedFields } from '../article.ts';
import type { Problem } from '../problem.ts';
import type { ArticleTools } from '../source-file.ts';

/** One article as its file holds it, before cleaning. */
export interface RawArticle {
  readonly text: string;
  /** What the id is taken from, when it is more than `text`. */
  readonly identity?: string;
  /** 1-based line of a file that holds one article a line. */
  readonly line?: number;
  readonly stated: StatedFields;
  readonly events: readonly StatedEvent[];
  /** The stated fields as text: raw front matter, or one `key: value` a line. */
  readonly frontMatter: string;
}

export interface Parsed {
  readonly articles: readonly RawArticle[];
  /** Without `file`: the caller names it. */
  readonly problems: readonly Problem[];
}

/** How files of some extensions hold articles. */
export interface ArticleFormat {
  readonly name: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  parse(text: string, tools: ArticleTools): Parsed;
}
