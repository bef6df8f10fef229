import { isEvidence } from '../../article/passage.ts';
import { type PartialDay, precisionOf } from '../../calendar/day.ts';
import { type Context, type ProposedSentence, quote } from '../proposals/proposal.ts';
import type { Question } from '../question/question.ts';
import { tellsDate } from '../times/dated-text.ts';
import { rankPassages } from './rank-passages.ts';

/** The least score of a sentence that tells what is asked. */
const LEAST = 0.6;

/**
 * The sentence as it is where an article stands first behind it. Where only a row of a table does, with the sentence of an
 * article before it that speaks of all that is asked and tells the same date, its year at least: a table speaks alone only
 * of what no article tells.
 */
export function citingArticle(
  sentence: ProposedSentence,
  date: PartialDay | undefined,
  question: Question,
  context: Context,
): ProposedSentence {
  const [first] = sentence.citations;
  if (!first || isEvidence(first) || date === undefined || !context.thorough) return sentence;
  const ranked = rankPassages(question, context).filter(({ score }) => score >= LEAST);
  const told = lessPrecise(date)
    .map((one) => ranked.find(({ sentence: { text } }) => tellsDate(text, one)))
    .find((one) => one !== undefined);
  if (!told) return sentence;
  const { citations } = quote(told.article.article, told.sentence, context.library);
  return { ...sentence, citations: [...citations, ...sentence.citations] };
}

/** The date, its month and its year, as far as they are known. */
function lessPrecise(date: PartialDay): readonly PartialDay[] {
  const precision = precisionOf(date);
  if (precision !== 'day' && precision !== 'month') return [date];
  return [date, ...(precision === 'day' ? [date.slice(0, 7)] : []), date.slice(0, 4)] as PartialDay[];
}
