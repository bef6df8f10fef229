import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import { PLANNED } from '../meetings/meeting-fit.ts';
import { coverOf } from '../needs/cover.ts';
import type { Need } from '../needs/need.ts';
import { holdsAnswer } from '../passages/answer-type.ts';
import { findArticles } from '../passages/find-articles.ts';
import { periodOf } from '../passages/told-period.ts';
import { personKey } from '../people/known-names.ts';
import { type Answerer, quote } from '../proposals/proposal.ts';
import { findMeetingAsk } from '../question/meeting-words.ts';
import type { Question } from '../question/question.ts';

/** "Their first call", "the first meeting between the two", "where they first met". */
const FIRST =
  /\b(?:their|the|[\p{L}\p{M}]+['’]s?)(?: very)? first(?:-ever)? (?:[\p{L}-]+ ){0,3}?(?:meeting|talks|calls?|conversation|summit|encounter|session)\b|\bfirst (?:met|spoke|talked|conferred|saw|sat down)\b|\b(?:met|spoke|talked|conferred)\b[^.;]{0,60}\bfor the first time\b/iu;
/** The first since something is not the first of all. */
const SINCE = /\bfirst (?:[\p{L}-]+ ){1,8}(?:since\b|(?:in|for) (?:[\p{L}\d-]+ ){1,5}(?:years|months|decades)\b)/iu;
const BOTH = /\b(?:the two|both|they|their|them|each other)\b/i;
const ASKS_MEETING = /\b(?:talks?|meeting|met|meet|calls?|conversation|spoke|speak|summit|encounter|session)\b/i;

/** Answers when or where two first met by the sentence that tells it as their first: an earlier one than the corpus reports may be told there. */
export const firstTold: Answerer = {
  name: 'first told',
  propose(question, context) {
    if (question.order !== 'first' || (question.kind !== 'when' && question.kind !== 'where')) return undefined;
    if (!ASKS_MEETING.test(question.text) || question.meeting?.visit || question.periods.length > 0) return undefined;
    const sides = context.needs.filter(({ is }) => is === 'person' || is === 'role');
    const others = context.needs.filter(
      (need) => !sides.includes(need) && need.is === 'word' && need.hard && !/^(?:first|joint|ever)$/i.test(need.typed),
    );
    if (sides.length < 2 || others.length > 0) return undefined;
    for (const article of findArticles(sides, context)) {
      if (!periodOf(article, question)) continue;
      const at = article.sentences.findIndex((sentence, i) => tellsTheirs(question, sides, article, sentence, i));
      const sentence = article.sentences[at];
      if (sentence && holdsAnswer(question, context.needs, article, at))
        return { sentences: [quote(article.article, sentence, context.library)] };
    }
    return undefined;
  },
};

function tellsTheirs(
  question: Question,
  sides: readonly Need[],
  article: IndexedArticle,
  { text, in: part }: IndexedSentence,
  at: number,
): boolean {
  if (part !== 'body' || !FIRST.test(text) || SINCE.test(text) || PLANNED.test(text)) return false;
  const own = findMeetingAsk(text);
  if (own && question.meeting && !own.modes.some((mode) => question.meeting?.modes.includes(mode))) return false;
  if (sides.every((need) => coverOf(need, article, at) >= 0.9)) return true;
  const { meetings, mentioned } = article.reading;
  return (
    BOTH.test(text) &&
    [...meetings, ...mentioned].some(
      ({ participants }) =>
        participants.length === 2 &&
        sides.every((need) => participants.some((one) => need.is === 'person' && need.keys.has(personKey(one)))),
    )
  );
}
