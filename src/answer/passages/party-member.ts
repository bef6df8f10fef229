import type { Need } from '../needs/need.ts';
import { nameTokens } from '../people/known-names.ts';
import type { Question } from '../question/question.ts';

/** "What party is A from", "which party does A lead". */
const ASKS =
  /^\s*(?:and |so )?(?:what|which) (?:political )?part(?:y|ies) (?:is|was|are|were|do|does|did) [^?]{2,80} (?:from|in|of|with|for|to|represent|lead|head|chair)\W*$/iu;

/** A party by its name, or what its people are called. */
const PARTY =
  /\b\p{Lu}[\p{L}\p{M}-]+ Party\b(?! (?:General|Secretary|Central|Committee))|\bParty of \p{Lu}|\b(?:Republican|Democrat(?:ic)?|Labou?r|Conservative|Liberal|Social Democrat(?:ic)?|Christian Democrat(?:ic)?|Green)\b(?! (?:parties|and|or|Republic|transition|growth)\b)|\((?:R|D)[,-]/gu;

/** What may stand between somebody and their party: no third party and no other clause. */
const TOGETHER = /^(?:(?!\b(?:and|or|both|he|she|they|who (?:met|said|told)|with|for)\b)[^.;]){0,50}$/iu;

type Person = Extract<Need, { is: 'person' }>;

/** Whose party a question asks for; `undefined` where it asks for nobody's. */
export const memberAsked = ({ text }: Question, needs: readonly Need[]): Person | undefined =>
  ASKS.test(text) ? needs.find((need): need is Person => need.is === 'person') : undefined;

/** Whether the sentence can tell the person's party, which stands with the name. */
export function tellsParty({ tokens }: Person, told: string): boolean {
  const last = tokens.at(-1) ?? '';
  const names = [...told.matchAll(/\p{Lu}[\p{L}\p{M}'’-]*/gu)].filter(({ 0: word }) =>
    nameTokens(word.replace(/['’]s?$/, '')).includes(last),
  );
  return [...told.matchAll(PARTY)].some(({ index: at, 0: party }) =>
    names.some(({ index, 0: name }) =>
      TOGETHER.test(at > index ? told.slice(index + name.length, at) : told.slice(at + party.length, index)),
    ),
  );
}
