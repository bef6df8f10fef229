import type { IndexedSentence } from '../articles/indexed-article.ts';
import type { Need } from '../needs/need.ts';
import { findNeeds } from '../needs/needs.ts';
import { bearsSetting } from '../passages/bears-setting.ts';
import { findArticles } from '../passages/find-articles.ts';
import { rankPassages } from '../passages/rank-passages.ts';
import type { RankedPassage } from '../passages/ranked-passage.ts';
import { type Answerer, createContext } from '../proposals/proposal.ts';
import { parseQuestion, type Question } from '../question/question.ts';
import type { QuestionKind } from '../question/question-words.ts';
import { type CutQuestion, cutSetting } from '../question/setting-cut.ts';
import { quoteBest } from './passages.ts';

/** The least score of a sentence that answers. */
const LEAST = 0.6;

/** Kinds of questions that a sentence answers by what it holds. */
const KINDS: ReadonlySet<QuestionKind> = new Set([
  'what',
  'who',
  'when',
  'where',
  'why',
  'how many',
  'how much',
  'how long',
  'which countries',
]);

/**
 * Answers, where no sentence holds all that is asked, what is left of the question without its setting ("in the call of A and
 * B", "as A told B"), with a sentence of an article that is the one so told of.
 */
export const setIn: Answerer = {
  name: 'set in',
  propose(question, context) {
    const cut = context.within === undefined && KINDS.has(question.kind) ? cutSetting(question.asked) : undefined;
    if (!cut) return undefined;
    const core = parseQuestion(cut.core, question.on);
    const needs = findNeeds(core, context.library);
    if (core.kind !== question.kind || !tellsItself(core, needs, cut)) return undefined;
    const setting = parseQuestion(cut.setting, question.on);
    const settingNeeds = findNeeds(setting, context.library);
    const articles = findArticles(settingNeeds, context).filter((one) => bearsSetting(one, setting, settingNeeds));
    if (articles.length === 0) return undefined;
    const within = articles.map(({ article }) => article.id);
    const own = createContext(context.library, needs, context.words, within);
    const teller = cut.isTold ? settingNeeds.find(({ is }) => is === 'person') : undefined;
    const ranked = rankPassages(core, own).filter(
      ({ sentence, ...one }) =>
        (!teller || isToldBy(teller, { sentence, ...one })) &&
        !(cut.isTold && isOfOtherYear(sentence, cut.setting, settingNeeds)),
    );
    return quoteBest(ranked, LEAST, core, own);
  },
};

/** Whether the question asks for something by itself: by two telling words, or by one beside a name. */
function tellsItself({ kind, meeting }: Question, needs: readonly Need[], { isAfter }: CutQuestion): boolean {
  const telling = needs.filter((need) => need.is === 'word' && need.hard).length;
  if (meeting && (kind === 'who' || kind === 'when' || kind === 'where') && telling === 0) return false;
  return telling > (isAfter ? 1 : 0) || (kind === 'who' && needs.some(({ is }) => is === 'role'));
}

/** Whether the sentence is not told as another's words. */
const isToldBy = (teller: Need, { sentence: { speakers, people } }: RankedPassage): boolean =>
  teller.is === 'person' &&
  (speakers.size === 0 || !speakers.isDisjointFrom(teller.keys) || !people.isDisjointFrom(teller.keys));

/** Whether the sentence names the report that is meant with another year. */
function isOfOtherYear({ text, terms }: IndexedSentence, setting: string, needs: readonly Need[]): boolean {
  const years: readonly string[] = setting.match(YEARS) ?? [];
  const told: readonly string[] = text.match(YEARS) ?? [];
  return (
    years.length > 0 &&
    told.length > 0 &&
    !told.some((year) => years.includes(year)) &&
    needs.some(
      (need) => need.is === 'word' && /^\p{Lu}/u.test(need.typed) && need.terms.some((term) => terms.has(term)),
    )
  );
}

const YEARS = /\b(?:19|20)\d{2}\b/g;
