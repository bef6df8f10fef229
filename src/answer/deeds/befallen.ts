import { analyse } from '../../search/analyse.ts';
import type { IndexedArticle } from '../articles/indexed-article.ts';
import type { AskedDeed } from './asked-deed.ts';

/** Whether an article speaks of a deed only as something that befell ("the sinking of the ship"), and not as anybody's doing. */
export function tellsOnlyBefallen({ verb }: AskedDeed, { sentences }: IndexedArticle): boolean {
  const told = sentences.filter(({ terms }) => verb.terms.some((term) => terms.has(term)));
  return told.length > 0 && told.every(({ text }) => isOnlyBefallen(verb.terms, text));
}

const isOnlyBefallen = (verb: readonly string[], text: string): boolean =>
  analyse(text)
    .filter(({ term }) => verb.includes(term))
    .every(
      ({ start, end }) =>
        isOfItself(text.slice(start, end), text.slice(end)) ||
        (/(?:ing|tion|al|ment)$/.test(text.slice(start, end)) &&
          /\b(?:the|into|over|an?) (?:\p{Ll}+ )?$/u.test(text.slice(Math.max(0, start - 30), start)) &&
          /^ of (?![^.;]{1,90} by\b)/.test(text.slice(end))),
    );

/** "The fair opened in Oslo", "the opening ceremony": nobody who opened it. */
const isOfItself = (verb: string, next: string): boolean =>
  /^(?:open(?:s|ed)|close[sd]|beg[ai]ns?|start(?:s|ed)|end(?:s|ed))$/i.test(verb)
    ? /^(?: to (?:the public|visitors))?(?: (?:at|in|on|yesterday|today|this|last)\b(?![^.;]{1,120} by\b)|[.,])/.test(
        next,
      )
    : /^(?:opening|closing)$/i.test(verb) && /^ (?:ceremony|day|session|remarks|speech|address)\b/.test(next);
