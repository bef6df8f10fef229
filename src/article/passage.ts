/**
 * Words cut from an Article with their place. Offsets are UTF-16 units into the named part of the cleaned article, and
 * the slice equals the quote, always: `textOf(article, in).slice(start, end) === quote`.
 */

/** The parts of an Article that a Passage can be cut from. */
export type PartName = 'body' | 'head' | 'caption' | 'front matter' | 'url';

/** The text of each part; empty where the article has none. `caption` holds all captions, joined by newlines. */
export type ArticleParts = Readonly<Record<PartName, string>>;

/** A stretch of one part of one article. */
export interface Passage {
  readonly article: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly in: PartName;
}

/** A Passage that supports a fact. */
export type Evidence = Passage;

/** Where a fact comes from when no article holds it: a curated row with its publisher. */
export interface Source {
  readonly source: { readonly publisher: string; readonly title?: string; readonly url?: string };
  readonly row: string;
}

/** What a claim stands on. */
export type Support = Evidence | Source;

/** Cuts `start`–`end` from a part. */
export function cutPassage(
  article: { readonly id: string; readonly parts: ArticleParts },
  part: PartName,
  start: number,
  end: number,
): Passage {
  return { article: article.id, quote: article.parts[part].slice(start, end), start, end, in: part };
}

/** Whether the support is cut from an article (and not a curated row). */
export function isEvidence(support: Support): support is Evidence {
  return 'quote' in support;
}
