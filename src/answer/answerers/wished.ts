import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import { coverOf } from '../needs/cover.ts';
import type { Need } from '../needs/need.ts';
import { findArticles } from '../passages/find-articles.ts';
import { isOnDay, periodOf } from '../passages/told-period.ts';
import { personKey } from '../people/known-names.ts';
import { type Answerer, quote } from '../proposals/proposal.ts';
import { findMeetingAsk } from '../question/meeting-words.ts';
import type { Question } from '../question/question.ts';
import { asksWhoWished, tellsWhoWished } from '../question/who-wished.ts';

/** Answers at whose wish a meeting was, by the sentence of an article on that meeting that tells it. */
export const wished: Answerer = {
  name: 'wished',
  propose(question, context) {
    if (!asksWhoWished(question.text)) return undefined;
    const names = context.needs.filter((need) => need.is === 'person' || need.is === 'party' || need.is === 'role');
    // What else one of them asked for was no meeting.
    const untold = ASKED_FOR.test(question.text) ? { sentences: [], final: true } : undefined;
    if (!names.some(({ is }) => is === 'person' || is === 'role') && names.length < 2) return untold;
    const asked = new Set(names.flatMap((need) => (need.is === 'person' ? [...need.keys] : [])));
    let best:
      | { readonly article: IndexedArticle; readonly sentence: IndexedSentence; readonly score: number }
      | undefined;
    for (const article of findArticles(names, context)) {
      if (periodOf(article, question) !== 'of it' || !isOnDay(article, question)) continue;
      if (!tellsMeetingOf(article, names)) continue;
      for (const [at, sentence] of article.sentences.entries()) {
        if (!tellsWhoWished(sentence.text) || !isSameKind(question, sentence.text)) continue;
        const others = [...sentence.people].some((key) => !asked.has(key) && article.participants.has(key));
        const covers = names.map((need) => coverOf(need, article, at));
        if (others && covers.some((cover) => cover < 0.9)) continue;
        if (covers.some((cover) => cover < 0.45)) continue;
        const score = covers.reduce((sum, cover) => sum + cover, 0);
        if (!best || score > best.score) best = { article, sentence, score };
      }
    }
    if (!best) return untold;
    return { sentences: [quote(best.article.article, best.sentence, context.library)] };
  },
};

const ASKED_FOR =
  /\bwho (?:had |first )?(?:asked for|requested|initiated|wanted|sought|arranged)\b[^?]{0,60}\b(?:calls?|talks|conversation|meeting)\s*(?:\?|$|in\b|on\b|of\b|between\b|with\b)/iu;

/** Whether all people who are named take part in one meeting of the article. */
function tellsMeetingOf({ reading }: IndexedArticle, names: readonly Need[]): boolean {
  const people = names.flatMap((need) => (need.is === 'person' ? [need] : []));
  return [...reading.meetings, ...reading.mentioned].some(({ participants }) =>
    people.every(({ keys }) => participants.some((one) => keys.has(personKey(one)))),
  );
}

/** A call is no visit. */
function isSameKind({ meeting }: Question, told: string): boolean {
  const own = findMeetingAsk(told);
  return (
    !meeting ||
    !own ||
    own.modes.some((mode) => meeting.modes.includes(mode)) ||
    meeting.modes.some((mode) => own.modes.includes(mode))
  );
}
