import type { Party } from '../../actor/actor.ts';
import { findParties } from '../../actor/gazetteer.ts';
import { headsIn } from '../articles/heads.ts';
import type { IndexedArticle } from '../articles/indexed-article.ts';
import { tokensOf } from '../articles/indexed-person.ts';
import type { Need } from '../needs/need.ts';
import type { Question } from '../question/question.ts';

/** The state whose delegation it is, where "who led the Chilean delegation" is asked. */
export function delegationAsked({ kind, text }: Question, needs: readonly Need[]): Party | undefined {
  if (
    kind !== 'who' ||
    !/^\s*(?:who|which \p{Ll}+) (?:(?:will|would|is to|was to) )?(?:led|leads?|head(?:ed|s)?) /iu.test(text)
  )
    return undefined;
  const of = needs.find((need) => need.is === 'party');
  return of?.is === 'party' &&
    /^ (?:\p{Ll}+ ){0,2}(?:delegation|team|side|group|negotiators)\b/u.test(text.slice(of.end))
    ? of.party
    : undefined;
}

/** Words of whoever stands at the head: without them a text tells of no one who led. */
export const LEADING =
  /\b(?:leads?|led|leading|leaders?|chief|head(?:s|ed|ing)?|(?:co-?)?chair\w*|presid\w+|represent\w*)\b/i;

/** Whether all whom the text tells to have led are of other states. */
export function isLedForOthers(party: Party, { people }: IndexedArticle, text: string): boolean {
  const sides = [...text.matchAll(HEAD_OF)].flatMap(([, of, by]) => findParties(of ?? by ?? '').slice(0, 1));
  if (sides.length > 0) return sides.every((side) => side.party !== party);
  const keys = headsIn(text, tokensOf(people));
  const heads = people.filter(({ key }) => keys.has(key));
  return heads.length > 0 && heads.every(({ country }) => country !== undefined && country !== party);
}

/** "At the head of the Chilean delegation", "the Chilean team led by". */
const HEAD_OF =
  /\b(?:[Aa]t the head of|head(?:ed|s|ing)?|le(?:d|ads|ading)) (?:the |an? )((?:[\p{L}.-]+ ){1,3}?)(?:delegation|team|side|group|negotiators)\b|\b(?:[Tt]he |an? )((?:[\p{L}.-]+ ){1,3}?)(?:delegation|team|side|group|negotiators),? (?:(?:was|is|were) )?(?:led|headed) by\b/gu;
