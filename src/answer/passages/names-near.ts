import type { IndexedArticle } from '../articles/indexed-article.ts';
import { nameTokens } from '../people/known-names.ts';

/** Whether the sentence or the one before it in the paragraph names somebody by one of the words: "both" alone may be others. */
export function namesNear(tokens: readonly string[], sentences: IndexedArticle['sentences'], at: number): boolean {
  const own = sentences[at];
  return [own, sentences[at - 1]].some(
    (one) => one && one.in === own?.in && one.paragraph === own.paragraph && namesOneOf(tokens, one.text),
  );
}

/** Whether the text names somebody by one of the words. */
export const namesOneOf = (tokens: readonly string[], text: string): boolean =>
  nameTokens(text).some((token) => tokens.includes(token.replace(/['’]s?$/, '')));
