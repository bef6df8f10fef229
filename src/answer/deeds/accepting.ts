import { fold } from '../../actor/fold.ts';
import type { IndexedArticle } from '../articles/indexed-article.ts';
import type { Need } from '../needs/need.ts';
import { nameTokens } from '../people/known-names.ts';

const ACCEPTS =
  /\b(?:accept(?:s|ed|ing|ance)?|declin(?:es|ed|ing)|refus(?:es|ed|ing|al)|reject(?:s|ed|ing|ion)?|turn(?:s|ed) down|said yes|agreed to (?:come|visit|go|attend))\b/i;

/**
 * Whether the sentence tells of taking or turning down an invitation, by the one who is asked about: the last person
 * named before the verb is nobody else.
 */
export function tellsAcceptance(text: string, subject: Need | undefined, { people }: IndexedArticle): boolean {
  const verb = ACCEPTS.exec(text);
  if (!verb) return false;
  if (subject?.is !== 'person') return true;
  const names = [...text.slice(0, verb.index).matchAll(/\p{Lu}[\p{L}\p{M}'’-]*/gu)].map(([word]) =>
    fold(word).replace(/['’]s?$/, ''),
  );
  const bearers = (token: string): string[] =>
    people.filter(({ name }) => nameTokens(name).includes(token)).map(({ key }) => key);
  const last = names.map(bearers).findLast((keys) => keys.length > 0);
  return last === undefined || last.some((key) => subject.keys.has(key));
}
