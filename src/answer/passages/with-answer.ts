import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import type { Need } from '../needs/need.ts';
import type { Question } from '../question/question.ts';
import type { QuestionKind } from '../question/question-words.ts';
import { holdsAnswer } from './answer-type.ts';
import { SOME_DAY } from './told-period.ts';

/** Where the rest of an answer stands, by what is asked for. */
const STEPS: Partial<Readonly<Record<QuestionKind, number>>> = { when: -1, why: 1, who: 1, 'which countries': 1 };

/** A place that the sentence before names. */
const THAT_PLACE = /\b(?:that|the same) (?:city|capital|town|country|place)\b/i;

/** A day that the sentence before names. */
const THAT_DAY =
  /\b(?:that|the) same (?:day|evening|morning|afternoon|night)\b|^(?:Later )?[Tt]hat (?:day|evening|morning|afternoon|night)\b/;

/** A count of what the sentence before names. */
const OF_THEM =
  /\b(?:\d[\d.,]{0,30}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundreds?|dozens?|half|most) of (?:them|these|those)\b/i;

/** What the last sentence of the paragraph before told of. */
const IN_IT = /^In (?:it|the (?:message|letter|cable|telegram|note|statement)),? /;

/** What had been before is of another time than what is told next. */
const LOOKS_BACK = /\bhad (?:been|\p{Ll}+(?:ed|en|un|ld|nt))\b|\b(?:recall|remember)\p{Ll}*\b/u;

/** A short sentence states what the next one explains. */
const isClaim = (text: string): boolean => text.length < 60 && text.split(' ').length <= 8;

/**
 * The sentence where it holds the kind of thing asked for; else with the one of its paragraph that does: the one before
 * it for a time, the one after it for a reason or the names of states. `undefined` where none does.
 */
export function withAnswer(
  question: Question,
  needs: readonly Need[],
  article: IndexedArticle,
  at: number,
): IndexedSentence | undefined {
  const own = article.sentences[at];
  if (!own) return undefined;
  const there = question.kind === 'where' && THAT_PLACE.test(own.text) ? article.sentences[at - 1] : undefined;
  if (there && there.in === own.in)
    return { ...own, start: there.start, text: article.article.parts[own.in].slice(there.start, own.end) };
  const day = question.kind === 'when' && THAT_DAY.test(own.text) ? article.sentences[at - 1] : undefined;
  if (day && day.in === own.in && SOME_DAY.test(day.text))
    return { ...own, start: day.start, text: article.article.parts[own.in].slice(day.start, own.end) };
  if (holdsAnswer(question, needs, article, at)) return own;
  const next = article.sentences[at + 1];
  const step = question.kind === 'how many' && next && OF_THEM.test(next.text) ? 1 : STEPS[question.kind];
  const other = step && article.sentences[at + step];
  if (!other || other.in !== own.in) return undefined;
  if (step === -1 && LOOKS_BACK.test(other.text) && !LOOKS_BACK.test(own.text)) return undefined;
  if (other.paragraph !== own.paragraph && !(step === -1 && IN_IT.test(own.text))) return undefined;
  if (!(question.kind === 'why' && isClaim(own.text)) && !holdsAnswer(question, needs, article, at + step))
    return undefined;
  const [start, end] = [Math.min(own.start, other.start), Math.max(own.end, other.end)];
  return {
    ...own,
    terms: own.terms.union(other.terms),
    start,
    end,
    text: article.article.parts[own.in].slice(start, end),
  };
}
