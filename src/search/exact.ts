import type { Article } from '../article/article.ts';
import type { Reading } from '../reading/reading.ts';
import { fold } from './raw-words.ts';

/** Letters that fold to a plain one, by the plain one: Vietnamese and other Latin marks. */
const VARIANTS: ReadonlyMap<string, string> = variants();

function variants(): Map<string, string> {
  const found = new Map<string, string>();
  for (let code = 0xc0; code <= 0x1ef9; code++) {
    if (code === 0x250) code = 0x1e00;
    const letter = String.fromCharCode(code).toLowerCase();
    const plain = fold(letter);
    if (/^[a-z]$/.test(plain) && !(found.get(plain) ?? '').includes(letter))
      found.set(plain, (found.get(plain) ?? '') + letter);
  }
  return found;
}

/**
 * A pattern for the words of a phrase side by side, in any case, with anything but letters and digits between them. A
 * word typed with marks is looked for with them, one without marks is found in marked text too. Linear in the text.
 */
export function phrasePattern(phrase: string): RegExp {
  const words =
    phrase
      .normalize('NFC')
      .toLowerCase()
      .slice(0, 300)
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const body = words.map(wordPattern).join('[^\\p{L}\\p{N}]{1,4}');
  return new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, 'iu');
}

function wordPattern(word: string): string {
  if (fold(word) !== word) return word;
  return word.replaceAll(/[a-z]/g, (letter) => (VARIANTS.has(letter) ? `[${letter}${VARIANTS.get(letter)}]` : letter));
}

/** Whether a phrase stands in the article's title, text, captions or head. */
export function holdsPhrase(article: Article, reading: Reading, pattern: RegExp): boolean {
  const { body, caption, head } = article.parts;
  const title = reading.title ?? article.stated.title ?? '';
  return pattern.test(body) || pattern.test(title) || pattern.test(caption) || pattern.test(head);
}
