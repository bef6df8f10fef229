import type { IndexedArticle } from '../articles/indexed-article.ts';
import type { Need } from '../needs/need.ts';

const KIND = '(?:agreements?|accords?|treat(?:y|ies)|protocols?|conventions?)';
const NAMED = new RegExp(`(?<name>\\p{Lu}[\\p{L}\\p{M}-]+) (?:peace |climate |[Ff]ramework )?${KIND}\\b`, 'iu');

/** What tells the agreement that a question names by a place ("the Paris agreement"); `undefined` where it names none so. */
export function agreementNamed(text: string, needs: readonly Need[]): RegExp | undefined {
  const match = NAMED.exec(text);
  const name = match?.groups?.name;
  if (!match || name === undefined || !/^\p{Lu}/u.test(name)) return undefined;
  const need = needs.find(({ start }) => start === match.index);
  if (!need || !(need.is === 'place' || (need.is === 'word' && need.hard))) return undefined;
  return new RegExp(
    `\\b${name} (?:\\p{L}+ ){0,2}${KIND}\\b|\\b${KIND}\\b[^.;]{0,60}\\b(?:in|of|at|from) ${name}\\b`,
    'iu',
  );
}

/** Whether the article speaks of it anywhere. */
export const tellsOfAgreement = (told: RegExp, { article, reading }: IndexedArticle): boolean =>
  told.test(reading.title ?? '') || told.test(article.parts.body);
