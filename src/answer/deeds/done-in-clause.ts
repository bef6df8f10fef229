import { findParties } from '../../actor/gazetteer.ts';
import { analyse } from '../../search/analyse.ts';
import type { IndexedArticle } from '../articles/indexed-article.ts';
import { nameTokens } from '../people/known-names.ts';
import type { AskedDeed } from './asked-deed.ts';

/** Where the clause of a verb begins at the latest. */
const BEGINS = /[;:,“”"]|\b(?:that|which|who|while|whom|where|and|but|said|says|added|noted)\b/gi;
/** Whose deed is thanked for. */
const THANKED =
  /\bthank\p{Ll}* (?:to )?([^.;]{1,60}?) for (?:[^.;]{1,80} (?:it|they|he|she) (?:had |has |have )?|(?:\p{Ll}+ly )?)$/u;
const BY = /^[^.,;]{0,40}\bby (?:the )?\p{Lu}/u;

/** Whether every clause of the text that tells the deed names states, and none is its doer or the doer's own. */
export function isDoneByOtherState({ verb, doer }: AskedDeed, { people }: IndexedArticle, text: string): boolean {
  if (doer?.is !== 'person' && doer?.is !== 'party') return false;
  const told = analyse(text).filter(({ term }) => verb.terms.includes(term));
  if (told.length === 0) return false;
  return told.every(({ start, end }) => {
    if (BY.test(text.slice(end))) return false;
    const before = text.slice(0, start);
    const from = [...before.matchAll(BEGINS)].at(-1);
    const clause = THANKED.exec(before)?.[1] ?? before.slice(from ? from.index + from[0].length : 0);
    const states = findParties(clause).map(({ party }) => party);
    if (states.length === 0) return false;
    if (doer.is === 'party') return !states.includes(doer.party);
    const tokens = nameTokens(clause);
    return (
      !doer.tokens.some((token) => tokens.includes(token)) &&
      !people.some(({ key, country }) => doer.keys.has(key) && country !== undefined && states.includes(country))
    );
  });
}
