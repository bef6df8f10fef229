import type { Party } from '../../actor/actor.ts';
import { isEvidence } from '../../article/passage.ts';
import { type PartialDay, precisionOf } from '../../calendar/day.ts';
import type { Library } from '../../library/library.ts';
import { analyse } from '../../search/analyse.ts';
import { partyOfTerm, termOfParty } from '../../search/concepts.ts';
import { type IndexedArticle, type IndexedSentence, indexArticle } from '../articles/indexed-article.ts';
import { type Context, type ProposedSentence, quote } from '../proposals/proposal.ts';
import type { Question } from '../question/question.ts';
import { tellsDate } from '../times/dated-text.ts';
import { rankPassages } from './rank-passages.ts';

/** The least score of a sentence that tells what is asked. */
const LEAST = 0.6;

/** What a composed sentence tells: what was, from when, between whom. */
interface ToldFact {
  readonly what: string;
  readonly date: PartialDay | undefined;
  readonly parties: readonly Party[];
}

/**
 * The sentence as it is where an article stands first behind it. Where only a row of a table does, with the sentence of an
 * article before it that speaks of all that is asked and tells the same date, its year at least: a table speaks alone only
 * of what no article tells.
 */
export function citingArticle(
  sentence: ProposedSentence,
  { what, date, parties }: ToldFact,
  question: Question,
  context: Context,
): ProposedSentence {
  const [first] = sentence.citations;
  if (!first || isEvidence(first) || date === undefined || context.within !== undefined) return sentence;
  const ranked = [question, plainOf(question)]
    .flatMap((one) => (one ? rankPassages(one, context) : []))
    .filter(({ score, article, sentence: told }) => score >= LEAST && isOfThem(article, told, parties));
  const dates = lessPrecise(date);
  const told =
    dates
      .map((one) => ranked.find(({ sentence: { text } }) => tellsDate(text, one)))
      .find((one) => one !== undefined) ?? toldOfBoth(what, parties, dates, context.library);
  if (!told) return sentence;
  const { citations } = quote(told.article.article, told.sentence, context.library);
  return { ...sentence, citations: [...citations, ...sentence.citations] };
}

/** The words "since when" need not be answered with "since": the question without them, one for all rows of its list. */
function plainOf(question: Question): Question | undefined {
  if (!SINCE_WHEN.test(question.asked)) return undefined;
  const plain = PLAIN.get(question) ?? { ...question, asked: question.asked.replace(SINCE_WHEN, 'when') };
  PLAIN.set(question, plain);
  return plain;
}
const SINCE_WHEN = /\bsince when\b/i;
const PLAIN = new WeakMap<Question, Question>();

/** The sentence that tells it with the date, all its words and no other state, of an article on these parties. */
function toldOfBoth(what: string, parties: readonly Party[], dates: readonly PartialDay[], library: Library) {
  const own = new Set(parties.map(termOfParty));
  const terms = analyse(what).flatMap(({ term, part }) => (part || own.has(term) ? [] : [term]));
  const year = dates.at(-1)?.slice(0, 4) ?? '';
  for (const reading of library.readings.values()) {
    const article = library.articles.get(reading.article);
    if (!parties.every((party) => reading.countries.includes(party)) || !article?.parts.body.includes(year)) continue;
    const indexed = indexArticle(article, reading);
    const sentence = indexed.sentences.find(
      (one) =>
        one.in === 'body' &&
        terms.every((term) => one.terms.has(term)) &&
        dates.some((date) => tellsDate(one.text, date)) &&
        (indexed.parties.size === 2 || [...one.terms].some((term) => own.has(term))) &&
        isOfThem(indexed, one, parties),
    );
    if (sentence) return { article: indexed, sentence };
  }
  return undefined;
}

/** Whether the sentence stands in an article on all of these parties, or names them, and names no other state. */
function isOfThem(article: IndexedArticle, { terms }: IndexedSentence, parties: readonly Party[]): boolean {
  const own = new Set(parties.map(termOfParty));
  const others = parties.length > 0 && [...terms].some((term) => partyOfTerm(term) !== undefined && !own.has(term));
  return !others && parties.every((party) => article.parties.has(party) || terms.has(termOfParty(party)));
}

/** The date, its month and its year, as far as they are known. */
function lessPrecise(date: PartialDay): readonly PartialDay[] {
  const precision = precisionOf(date);
  if (precision !== 'day' && precision !== 'month') return [date];
  return [date, ...(precision === 'day' ? [date.slice(0, 7)] : []), date.slice(0, 4)] as PartialDay[];
}
