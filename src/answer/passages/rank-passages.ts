import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import { isOnlyMeant, isOthersDeed } from '../deeds/asked-deed.ts';
import { isGivenBy } from '../deeds/giver.ts';
import { tellsRequest } from '../deeds/request-told.ts';
import { standsAsPlace } from '../meetings/visit-goal.ts';
import { coverOf, isDateline } from '../needs/cover.ts';
import type { Need } from '../needs/need.ts';
import { asksPresence } from '../people/presence.ts';
import type { Context } from '../proposals/proposal.ts';
import type { Question } from '../question/question.ts';
import { asksDays, tellsDays } from '../times/length.ts';
import { withoutOwnYears } from '../times/own-years.ts';
import { type ArticleTime, isOfAnotherTime, timeOf } from './article-time.ts';
import { type Asked, composeAsked, type Lacking } from './asked.ts';
import type { Place } from './bar.ts';
import { type Bars, composeBars } from './bars.ts';
import { mayTellByClass, needsByClass, withoutOthersWords } from './by-class.ts';
import { countsIt } from './counts.ts';
import { coverAll } from './covered.ts';
import { findArticles } from './find-articles.ts';
import { tellsOfAgreement } from './named-agreement.ts';
import { namingWithoutClass } from './named-without-class.ts';
import {
  denialFit,
  doingFit,
  dutyFit,
  flowFit,
  forecastFit,
  orderFit,
  pairFit,
  statesFit,
  tenseFit,
  topicFit,
  verbFit,
  viewFit,
} from './passage-fit.ts';
import { placesFit, thereFit } from './places-asked.ts';
import type { RankedPassage } from './ranked-passage.ts';
import { sizedThing } from './sized-thing.ts';
import { speakerFit } from './speaker-fit.ts';
import { targetFit } from './targets-told.ts';
import { dayFit, tellsOtherYear } from './told-period.ts';
import { withAnswer } from './with-answer.ts';
import { kindCounted, withHoldersFirst } from './words-counted.ts';

/**
 * Every sentence that speaks of all that the question names and holds the kind of thing it asks for, best first.
 * `loosely`: one of the telling words that can be spared may be missing, where the sentence itself holds the others.
 */
export function rankPassages(question: Question, context: Context, loosely = false): readonly RankedPassage[] {
  if (loosely) return rank(question, context, 'spares');
  const known = RANKED.get(context) ?? new WeakMap<Question, readonly RankedPassage[]>();
  RANKED.set(context, known);
  const ranked = known.get(question) ?? rank(question, context);
  known.set(question, ranked);
  return ranked;
}

/** The sentences that tell all that is asked, a word or two of it by others of their class. */
export function rankToldByClass(question: Question, context: Context): readonly RankedPassage[] {
  const needs = needsByClass(question, context);
  const ranked = needs ? rank(question, { ...context, needs }, 'class') : [];
  return withoutOthersWords(ranked, question, context.needs);
}

/** What was ranked for a question already: several answerers ask before they leave it to the next. */
const RANKED = new WeakMap<Context, WeakMap<Question, readonly RankedPassage[]>>();

const NONE: ReadonlySet<IndexedSentence> = new Set();

function rank(question: Question, context: Context, lacking?: Lacking): readonly RankedPassage[] {
  const asked = composeAsked(question, context, lacking);
  if (!asked) return [];
  const { needs, place, deed } = asked;
  const bars = composeBars(asked);
  const ranked: RankedPassage[] = [];
  // Where a deed is only meant, what stands around it tells no more.
  const meant = new Set<IndexedArticle>();
  const direct = new Set<RankedPassage>();
  for (const article of findArticles(needs, context, asked.spares, yearsOf(question))) {
    const time = timeOf(article, question);
    if (!time || (place && !isSetIn(article, place))) continue;
    if (asked.agreement && !tellsOfAgreement(asked.agreement, article)) continue;
    const named = asked.byClass ? NONE : namingWithoutClass(question, needs, article);
    for (const [at, sentence] of article.sentences.entries()) {
      const where = { article, at, sentence };
      if (bars.isBarred(where)) continue;
      const tells = deed?.verb.terms.some((term) => sentence.terms.has(term)) === true;
      const isOthers = deed && tells && isOthersDeed(deed, article, at);
      if (isOthers || (deed && tells && isOnlyMeant(deed, sentence.text, question.kind))) {
        if (isOthers || namesAll(needs, article, at)) meant.add(article);
        continue;
      }
      const passage = bars.isBarredLater(where) ? undefined : rankSentence(asked, bars, where, time, named);
      if (passage) ranked.push(passage);
      if (passage && (tells || deed?.verb.inPhrase?.test(sentence.text))) direct.add(passage);
    }
  }
  const done = ranked.filter((one) => one.here > 0 || direct.has(one) || !meant.has(one.article));
  const thing = sizedThing(question, needs);
  const holding = withHoldersFirst(withHoldersFirst(done, thing ? [thing] : []), kindCounted(question, needs));
  return withWordsFirst(withActsAlone(holding, asked), question).sort((a, b) => b.score - a.score);
}

/** How well the sentence answers; `undefined` where it does not. */
function rankSentence(
  asked: Asked,
  bars: Bars,
  where: Place,
  time: ArticleTime,
  named: ReadonlySet<IndexedSentence>,
): RankedPassage | undefined {
  const { question, needs, telling, kin } = asked;
  const { article, at, sentence } = where;
  const dated = withAnswer(question, needs, article, at);
  if (!dated || bars.isBarredDated(where, dated) || isOfAnotherTime(asked, where, dated, time)) return undefined;
  const covered = coverAll(asked, where, dated, named);
  if (!covered) return undefined;
  const { sum, untold, here } = covered;
  if (asked.byClass && !mayTellByClass(asked, where)) return undefined;
  // Without the act and without a word of what it was about it is another matter.
  if (
    question.act &&
    !(question.act.act === 'hoped' && question.kind === 'how much') &&
    telling.length > 0 &&
    here === 0 &&
    ![question.act.act, ...kin].some((act) => sentence.acts.has(act))
  )
    return undefined;
  const { subjects, addressee, hasWords, weighed } = asked;
  const fits = subjects.map((one) => speakerFit(question, one, addressee, hasWords, article, sentence, weighed, kin));
  const [fit] = fits.filter((one) => one !== undefined).sort((a, b) => b - a);
  if (fit === undefined || (asked.ofTwo && !isOwnTelling(question, needs, article, at, fit))) return undefined;
  // "Thirty of them", in the next sentence, counts what this one names.
  const beside = dated.end > sentence.end ? 0.5 : undefined;
  const count = question.kind === 'how many' ? (beside ?? countsIt(question, needs, sentence.text)) : undefined;
  if (count === 0) return undefined;
  const score =
    sum / (asked.total - untold) + fit + (count === undefined ? 0 : 0.4 * count - 0.2) + fitOf(asked, where, dated);
  return { article, sentence: dated, at, here, score };
}

/** What the sentence gains or loses by how it tells what is asked. */
const fitOf = (
  { question, needs, telling, pairs, journey, home, giver }: Asked,
  where: Place,
  dated: IndexedSentence,
): number => {
  const { article, sentence } = where;
  const { text } = sentence;
  return (
    (sentence.paragraph === 0 && sentence.in === 'body' ? 0.02 : 0) +
    verbFit(question, sentence) +
    viewFit(question, text) +
    denialFit(question, telling, sentence) +
    pairFit(pairs, text) +
    // Whoever thanks for a gift speaks of the giver's deed.
    (giver && isGivenBy(giver, text) ? 0.45 : 0) +
    (journey || asksPresence(question.text) ? 0.15 : 0) +
    doingFit(question, needs, sentence) +
    dayFit(dated.text, question) +
    dutyFit(question, text) +
    tenseFit(question, text) +
    orderFit(question, text) +
    (asksDays(question.asked) && tellsDays(text) ? 0.3 : 0) +
    flowFit(question, needs, home, sentence) +
    statesFit(question, needs, dated) +
    topicFit(question, needs, text) +
    placesFit(question, text) +
    thereFit(question, needs, text) +
    targetFit(question, text) +
    forecastFit(question, text) +
    (tellsOtherYear(withoutOwnYears(dated.text, question.asked), question, article.reading.published.date) ? -0.15 : 0)
  );
};

/** Whether the sentence speaks of everybody who is named: what is meant there is the deed asked about, not another one. */
const namesAll = (needs: readonly Need[], article: IndexedArticle, at: number): boolean =>
  needs.every((need) => need.is !== 'person' || coverOf(need, article, at) >= 0.9);

/** Whether the article, or its title or a meeting of it, speaks of the place as one where something was. */
const isSetIn = (article: IndexedArticle, place: Need): boolean => {
  const { sentences, placeTerms, titleTerms } = article;
  return (
    place.is !== 'person' &&
    ((place.is === 'place' && isDateline(article, place.typed)) ||
      (place.is === 'word' && place.terms.some((term) => placeTerms.has(term) || titleTerms.has(term))) ||
      sentences.some(({ text, terms }) => place.terms.some((term) => terms.has(term)) && standsAsPlace(text, place)))
  );
};

/** The years that a question names. */
const yearsOf = ({ periods }: Question): string[] =>
  periods.flatMap(({ from, to }) => (from && to && from.slice(0, 4) === to.slice(0, 4) ? [from.slice(0, 4)] : []));

/** What somebody asked for is told by the requests of the article, where some of its sentences answer by one. */
function withActsAlone(
  ranked: readonly RankedPassage[],
  { question: { kind, act }, kin }: Asked,
): readonly RankedPassage[] {
  if (kind !== 'what' || act?.act !== 'asked') return ranked;
  const isAct = ({ sentence: { acts } }: RankedPassage): boolean => [act.act, ...kin].some((one) => acts.has(one));
  const telling = new Set(ranked.filter((one) => one.score >= LEAST_ACT && isAct(one)).map(({ article }) => article));
  return ranked.filter((one) => isAct(one) || tellsRequest(one.sentence.text) || !telling.has(one.article));
}

/** The least score of a sentence with the act that stands for those of its article. */
const LEAST_ACT = 0.6;

/** "What did he say about tariffs": what only stands beside the word gives way to a sentence of the article that holds it. */
function withWordsFirst(ranked: readonly RankedPassage[], { kind, text }: Question): RankedPassage[] {
  if (kind !== 'what' && kind !== 'yes or no') return [...ranked];
  const most = new Map<IndexedArticle, number>();
  for (const { article, here } of ranked) most.set(article, Math.max(most.get(article) ?? 0, here));
  return ranked.map((one) => ({
    ...one,
    score:
      one.score -
      (kind === 'yes or no' ? 0.4 : IS_ABOUT.test(text) ? 0.3 : 0.2) *
        ((most.get(one.article) ?? 0) > 0 ? 1 - one.here / (most.get(one.article) ?? 1) : 0),
  }));
}

const IS_ABOUT = /\b(?:about|regarding|concerning)\b/i;

/** Whether a sentence that lacks one of two words is the act that is asked for, or names everybody who is named. */
const isOwnTelling = (
  { act }: Question,
  needs: readonly Need[],
  article: IndexedArticle,
  at: number,
  fit: number,
): boolean =>
  act
    ? fit >= 0.2 && article.sentences[at]?.acts.has(act.act) === true
    : needs.every((need) => need.is !== 'person' || coverOf(need, article, at) >= 0.9);
