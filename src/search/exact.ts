import type { Article } from '../article/article.ts';
import type { Reading } from '../reading/reading.ts';
import { fold } from './raw-words.ts';

const foldedTexts = new WeakMap<Article, string>();

/**
 * Whether the words of a phrase stand side by side in the article, in any case. A phrase typed with marks is looked for
 * with them, one without marks is found in marked text too.
 */
export function holdsPhrase(article: Article, reading: Reading, phrase: string): boolean {
  const wanted = plain(phrase);
  if (wanted === '') return true;
  const texts = [
    reading.title ?? article.stated.title ?? '',
    article.parts.body,
    article.parts.caption,
    article.parts.head,
  ];
  const lower = texts.map((text) => text.toLowerCase());
  if (lower.some((text) => holds(plain(text), wanted))) return true;
  if (fold(wanted) !== wanted) return false;
  let folded = foldedTexts.get(article);
  if (folded === undefined) {
    folded = plain(fold(texts.join(' · ')));
    foldedTexts.set(article, folded);
  }
  return holds(folded, wanted);
}

/** In lower case, each run of anything but letters and digits one blank. */
function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}·]+/gu, ' ')
    .trim()} `;
}

function holds(text: string, wanted: string): boolean {
  return text.includes(wanted);
}
