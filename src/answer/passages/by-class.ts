import type { IndexedSentence } from '../articles/indexed-article.ts';
import { isDoneByOtherState } from '../deeds/done-in-clause.ts';
import { coverOf } from '../needs/cover.ts';
import type { Need } from '../needs/need.ts';
import { widened } from '../needs/widened.ts';
import { nameTokens } from '../people/known-names.ts';
import type { Context } from '../proposals/proposal.ts';
import type { Question } from '../question/question.ts';
import { WHICH_ONE } from '../question/question-words.ts';
import { WHOSE_WISH } from '../words/acts.ts';
import type { Asked } from './asked.ts';
import type { Place } from './bar.ts';
import type { RankedPassage } from './ranked-passage.ts';

/** What has to be told where words of a class may stand for each other; `undefined` where none may. */
export function needsByClass({ asked, act }: Question, { needs, library }: Context): readonly Need[] | undefined {
  // At whose request it was is told by no invitation.
  if (WHICH_ONE.test(asked) || WHOSE_WISH.test(asked)) return undefined;
  // Hopes may stand for what is asked, whatever its words.
  return widened(needs, library) ?? (act?.act === 'asked' ? needs : undefined);
}

/**
 * Whether the sentence names somebody or something that the question names, and tells the act it asks for, and no deed of
 * another state.
 */
export const mayTellByClass = ({ question, needs, kin, hasWords, addressee, deed }: Asked, where: Place): boolean => {
  const { article, at, sentence } = where;
  return (
    (!question.act || [question.act.act, ...kin].some((act) => sentence.acts.has(act))) &&
    (question.act?.act !== 'asked' ||
      ((sentence.acts.has('asked') || hasWords || hopesOf(addressee, where)) && !isOnlyAgreed(sentence))) &&
    needs.some((need) => (need.is !== 'word' || /^\p{Lu}/u.test(need.typed)) && coverOf(need, article, at) >= 0.6) &&
    !(deed && isDoneByOtherState(deed, article, sentence.text))
  );
};

/** "Both agreed that it should be done": nobody asked for it. */
const isOnlyAgreed = ({ statements }: IndexedSentence): boolean =>
  statements.length > 0 && statements.every(({ act }) => act === 'agreed');

/** "He hoped that A would go on": asked of A, who is named behind the hope. */
const hopesOf = (whom: Need | undefined, { article, at, sentence: { text } }: Place): boolean => {
  const hope = /\b(?:hop|wish)(?:e|es|ed|ing)\b(?= [^.;]{1,120}\b(?:will|would|can|could)\b)/i.exec(text);
  return (
    hope !== null &&
    whom?.is === 'person' &&
    coverOf(whom, article, at) >= 0.9 &&
    nameTokens(text.slice(hope.index)).some((token) => whom.tokens.includes(token))
  );
};

const SAID = /^\s*what (?:did|does|has|had) [^?]{2,80} (?:say|said|tell|told)\b/i;

/** What is left without another's words, where it is asked what the one who is named first said. */
export function withoutOthersWords(
  ranked: readonly RankedPassage[],
  { asked }: Question,
  needs: readonly Need[],
): readonly RankedPassage[] {
  const who = SAID.test(asked) ? needs.find((need) => need.is === 'person') : undefined;
  if (who?.is !== 'person') return ranked;
  return ranked.filter(({ sentence: { speakers } }) => {
    const [first] = speakers;
    return first === undefined || who.keys.has(first);
  });
}
