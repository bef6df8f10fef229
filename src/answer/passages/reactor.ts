import { findParties } from '../../actor/gazetteer.ts';
import type { IndexedArticle } from '../articles/indexed-article.ts';
import { coverOf } from '../needs/cover.ts';
import type { Need } from '../needs/need.ts';
import { nameTokens } from '../people/known-names.ts';
import type { Question } from '../question/question.ts';
import { reactionAsked } from '../question/reaction.ts';
import { namesOneOf } from './names-near.ts';

/** All that names whose reaction a question asks for ("the Norwegian embassy"); `undefined` where it asks for none. */
export function reactorOf({ kind, text }: Question, needs: readonly Need[]): readonly Need[] | undefined {
  const typed = kind === 'what' ? reactionAsked(text) : undefined;
  if (typed === undefined) return undefined;
  const start = text.indexOf(typed);
  const named = needs.filter((need) => need.start >= start && need.end <= start + typed.length);
  return named.length > 0 ? named : undefined;
}

/** Whether the sentence names the reactor, and does so before it tells a reaction. */
export const tellsReaction = (reactor: readonly Need[], before: string, article: IndexedArticle, at: number): boolean =>
  nameTokens(before).length > 0 &&
  reactor.every((need) => coverOf(need, article, at) >= 0.9 && isIn(need, article, before));

/** Somebody may be meant by "he" and a state by one of its people; of all else a word has to stand there. */
function isIn(need: Need, { people }: IndexedArticle, before: string): boolean {
  if (need.is === 'person') return /\b(?:he|she)\b/i.test(before) || namesOneOf(need.tokens, before);
  if (need.is === 'word') return before.toLowerCase().includes(need.typed.toLowerCase().slice(0, 5));
  if (need.is !== 'party') return true;
  return (
    findParties(before).some(({ party }) => party === need.party) ||
    people.some(({ country, name }) => country === need.party && namesOneOf(nameTokens(name), before))
  );
}
