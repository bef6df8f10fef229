import type { Party } from '../../actor/actor.ts';
import { tellingOfHeads } from '../articles/heads.ts';
import type { IndexedArticle } from '../articles/indexed-article.ts';
import type { Need } from '../needs/need.ts';
import { nameTokens } from '../people/known-names.ts';
import type { Question } from '../question/question.ts';

/** The state whose delegation it is, where "who led the Chilean delegation" is asked. */
export function delegationAsked({ kind, text }: Question, needs: readonly Need[]): Party | undefined {
  if (kind !== 'who' || !/^\s*(?:who|which \p{Ll}+) (?:led|leads?|head(?:ed|s)?) /iu.test(text)) return undefined;
  const of = needs.find((need) => need.is === 'party');
  return of?.is === 'party' &&
    /^ (?:\p{Ll}+ ){0,2}(?:delegation|team|side|group|negotiators)\b/u.test(text.slice(of.end))
    ? of.party
    : undefined;
}

/** Whether all whom the text tells to have led are of other states. */
export function isLedForOthers(party: Party, { people }: IndexedArticle, text: string): boolean {
  const heads = tellingOfHeads(text).flatMap(({ words, named }) => {
    const tokens = nameTokens(words);
    const found = people
      .map((one) => ({ one, at: tokens.indexOf(nameTokens(one.name).at(-1) ?? '') }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at);
    return found.at(named === 'first' ? 0 : -1)?.one ?? [];
  });
  return heads.length > 0 && heads.every(({ country }) => country !== undefined && country !== party);
}
