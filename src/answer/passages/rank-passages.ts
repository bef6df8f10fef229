import type { Party } from '../../actor/actor.ts';
import { analyse } from '../../search/analyse.ts';
import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import { tellsAcceptance } from '../deeds/accepting.ts';
import { askedDeed, isOnlyMeant, isOthersDeed } from '../deeds/asked-deed.ts';
import { giftTold, isOthersGift } from '../deeds/gift.ts';
import { givesReason } from '../deeds/reason.ts';
import { givesForAnother, tellsWords } from '../deeds/words-told.ts';
import { doneAbout } from '../meetings/done-about.ts';
import { goesOnThere, journeyTold } from '../meetings/journey.ts';
import {
  asksWhatMet,
  asksWhetherMet,
  INVITES,
  isComing,
  isSuchMeeting,
  PLANNED,
  plansMeeting,
} from '../meetings/meeting-fit.ts';
import { askedPlace, standsAsPlace } from '../meetings/visit-goal.ts';
import { coverOf } from '../needs/cover.ts';
import type { Need } from '../needs/need.ts';
import { asksRecord } from '../needs/ordinal.ts';
import { canBeLoose, isOfTwo, sparesOf, verbsToldOtherwise } from '../needs/spares.ts';
import { isOfSpan } from '../needs/word-needs.ts';
import { tellsForerunner } from '../people/forerunner.ts';
import { homePartyOf } from '../people/home-party.ts';
import { asksPresence } from '../people/presence.ts';
import { asksSuccession, isOfHisPlace, tellsSuccession } from '../people/succession.ts';
import type { Context } from '../proposals/proposal.ts';
import type { Question } from '../question/question.ts';
import type { QuestionKind } from '../question/question-words.ts';
import { asksHour } from '../times/clock.ts';
import { asksAcceptance } from '../words/acts.ts';
import { addresseeOf } from './addressee.ts';
import { withAnswer } from './beside.ts';
import { tellsName } from './called-so.ts';
import { namingWithoutClass } from './class-of-thing.ts';
import { countsIt, isCounted } from './counts.ts';
import { findArticles } from './find-articles.ts';
import { leastFor } from './least-cover.ts';
import { goesToKind, namesKind } from './names-a-kind.ts';
import { goesToOthers, speaksOfOthers, tellsOfOthers } from './other-states.ts';
import {
  doingFit,
  flowFit,
  orderFit,
  pairFit,
  pairsOf,
  statesFit,
  tellingFit,
  tellsNoFuture,
  tellsNoNext,
  tenseFit,
  topicFit,
  verbFit,
  viewFit,
} from './passage-fit.ts';
import { placesFit } from './places-asked.ts';
import { kinOf, speakerFit } from './speaker-fit.ts';
import { subjectOf } from './subject.ts';
import { targetFit } from './targets-told.ts';
import { dayFit, isOnDay, periodOf, tellsAsked, tellsOtherYear, tellsYearless } from './told-period.ts';

/** A sentence that may answer, with how well it does: 1 is every need in its own words. */
export interface RankedPassage {
  readonly article: IndexedArticle;
  readonly sentence: IndexedSentence;
  readonly score: number;
  /** How many of the telling words stand in the sentence itself. */
  readonly here: number;
}

/** Kinds of questions about a meeting itself. */
const MEETS: ReadonlySet<QuestionKind> = new Set(['yes or no', 'when', 'where', 'who']);
const TIMED: ReadonlySet<QuestionKind> = new Set(['yes or no', 'when', 'where']);
const COMING: ReadonlySet<QuestionKind> = new Set([...MEETS, 'which meetings']);

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

/**
 * The sentences that tell all that is asked but its verb, which they may tell in other words: everybody and every place named
 * and all other telling words stand in the sentence itself, with the sort of thing that is asked for.
 */
export const rankToldOtherwise = (question: Question, context: Context): readonly RankedPassage[] =>
  verbsToldOtherwise(context.needs, question).length > 0 ? rank(question, context, 'verb') : [];

/** What was ranked for a question already: several answerers ask before they leave it to the next. */
const RANKED = new WeakMap<Context, WeakMap<Question, readonly RankedPassage[]>>();

function rank(question: Question, context: Context, lacking?: 'spares' | 'verb'): readonly RankedPassage[] {
  const { needs } = context;
  const loosely = lacking === 'spares';
  if (loosely && !canBeLoose(needs, question)) return [];
  const verbs = lacking === 'verb' ? verbsToldOtherwise(needs, question) : [];
  if (needs.some((need) => need.is === 'word' && need.hard && !need.known && /\p{Lu}/u.test(need.typed))) return [];
  // What is to come is told by meetings that are planned, or by a sentence that plans one; what was would mislead.
  const coming = question.meeting !== undefined && COMING.has(question.kind) && isComing(question);
  const dayNamed = question.monthDay !== undefined || question.weekday !== undefined || question.periods.length > 0;
  if (
    coming &&
    !((question.kind === 'when' || question.kind === 'where') && hasTelling(needs)) &&
    !(question.kind === 'who' && dayNamed)
  )
    return [];
  if (!tellsEnough(question, needs)) return [];
  const subject = subjectOf(question, needs);
  const addressee = addresseeOf(question, needs);
  const total = needs.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const pairs = pairsOf(question.text);
  const home = homePartyOf(context.library);
  const place = askedPlace(needs, question.text);
  const hasWords = needs.some(
    (need) => need.is === 'word' && need.hard && need !== place && !need.isOccasion && !isToWhom(need, question),
  );
  const journey = journeyTold(question, needs);
  const meets =
    !journey &&
    !asksPresence(question.text) &&
    MEETS.has(question.kind) &&
    question.meeting !== undefined &&
    !question.act &&
    !hasWords;
  const visits = !journey && question.meeting?.visit === true && MEETS.has(question.kind);
  const accepting = question.kind === 'yes or no' && asksAcceptance(question.text);
  const gift = giftTold(question, needs);
  const succession = asksSuccession(question.text);
  // Of what was said about something, the words for who said it do not count.
  const telling = needs.filter((need) => need.is === 'word' && need.hard && !need.isOccasion);
  const counted = question.kind === 'how many' ? telling.filter((need) => isCounted(need, question)) : [];
  const asked = counted.length > 0 ? counted : telling;
  const isTopic = ({ start }: Need): boolean => ABOUT.test(question.text.slice(0, start));
  const isAbout = telling.some(isTopic);
  const heres = new Map(
    telling.map((need) => [need, isOfSpan(need, question.text) ? 0 : isAbout ? (isTopic(need) ? 2 : 0) : 1]),
  );
  const leasts = new Map(
    needs.map((need) => [
      need,
      Math.max(
        isToWhom(need, question) ? 0.7 : 0,
        leastFor(need, question, (meets && !asksHour(question.asked)) || asksWhatMet(question), coming),
      ),
    ]),
  );
  // A day is that of what stands beside it: one of the words for what happened has to.
  const events =
    question.kind === 'when' && !question.meeting && question.order !== 'first' ? telling.filter(isEvent) : [];
  const few = loosely && telling.length < 4;
  // What is counted is not left out: firms are no seafood firms.
  const spares = loosely ? sparesOf(needs, question).filter((need) => !counted.includes(need)) : verbs;
  const ofTwo = loosely && isOfTwo(needs);
  const record = asksRecord(question.text);
  const about = doneAbout(question);
  const deed = meets ? undefined : askedDeed(question, needs);
  const ranked: RankedPassage[] = [];
  // Where a deed is only meant, what stands around it tells no more.
  const meant = new Set<IndexedArticle>();
  for (const article of findArticles(needs, context, spares, yearsOf(question))) {
    const period = periodOf(article, question);
    if (!period) continue;
    const onDay = isOnDay(article, question);
    const led = isLedByAsked(article, question);
    const named = namingWithoutClass(question, needs, article);
    if (place && !isSetIn(article, place)) continue;
    for (const [at, sentence] of article.sentences.entries()) {
      if (
        (meets || asksWhatMet(question) || ((visits || asksWhetherMet(question)) && !question.act)) &&
        !isSuchMeeting(sentence.text, question, needs, article)
      )
        continue;
      if (journey && (!journey.test(sentence.text) || goesOnThere(question, sentence.text))) continue;
      if (question.kind === 'what' && question.meeting?.visit && !question.act && INVITES.test(sentence.text)) continue;
      if (
        gift &&
        (!gift.test(sentence.text) ||
          givesForAnother(needs, article, at) ||
          isOthersGift(question, needs, sentence.text))
      )
        continue;
      if (!tellsWords(question, subject, article, at) || !tellsName(question, needs, article, at)) continue;
      if (succession && !tellsSuccession(sentence.text)) continue;
      if (record && SINCE.test(sentence.text)) continue;
      if (about.length > 0 && !about.some((term) => sentence.terms.has(term))) continue;
      if (tellsNoFuture(question, sentence.text)) continue;
      if (!journey && tellsNoNext(question, sentence.text)) continue;
      if (deed && (isOnlyMeant(deed, sentence.text, question.kind) || isOthersDeed(deed, article, at))) {
        meant.add(article);
        continue;
      }
      if (accepting && !tellsAcceptance(sentence.text, subject, article)) continue;
      if (sentence.in === 'caption' && isCredit(sentence.text)) continue;
      if (question.kind !== 'yes or no' && /^Neither\b/.test(sentence.text)) continue;
      if (coming && !plansMeeting(sentence, question, article)) continue;
      if (!coming && question.meeting && !question.act && TIMED.has(question.kind) && PLANNED.test(sentence.text))
        continue;
      const dated = withAnswer(question, needs, article, at);
      if (!dated) continue;
      const happens = events.length === 0 || doingFit(question, needs, sentence) > 0;
      if (!happens && !events.some((need) => need.terms.some((term) => dated.terms.has(term)))) continue;
      if (question.kind === 'what' && !(namesKind(question, article, dated) && goesToKind(question, dated.text)))
        continue;
      if (tellsOfOthers(question, needs, sentence.text)) continue;
      if (speaksOfOthers(question, needs, sentence.text) || goesToOthers(question, needs, sentence.text)) continue;
      if (question.forerunner && !tellsForerunner(sentence.text)) continue;
      if (
        period === 'tells of it' &&
        !tellsAsked(dated.text, question, article.reading.published.date) &&
        !isToldBefore(article, at, question, led)
      )
        continue;
      if (!onDay && !tellsYearless(dated.text, question)) continue;
      // A sentence that the next one explains without a word of cause has to state all of it itself.
      const claims = question.kind === 'why' && !givesReason(dated.text, question.asked);
      const refers = question.kind === 'yes or no' && REFERS.test(sentence.text);
      let sum = 0;
      let missed = 0;
      let lacks = 0;
      let here = 0;
      // What may be said otherwise counts half.
      let untold = 0;
      for (const need of needs) {
        const own = coverOf(need, article, at);
        const near =
          (refers || isTakenUp(need, needs, sentence.text)) && own < REFERRED && isToldShortlyBefore(need, article, at)
            ? REFERRED
            : own;
        const cover = dated.start === sentence.start ? near : Math.max(own, coverOf(need, article, at - 1));
        const least =
          succession && need.is === 'person' && isOfHisPlace(sentence.text)
            ? 0.45
            : loosely
              ? few && need.is === 'word' && need.hard
                ? 0.9
                : isTitled(need)
                  ? 0.5
                  : 0.7
              : claims && need.is !== 'party'
                ? 0.9
                : (leasts.get(need) ?? 0);
        if (cover < least && need.is === 'word' && (need.isClass || need.isClassVerb) && named.has(sentence)) {
          untold += 0.5 * need.weight;
          continue;
        }
        if (verbs.includes(need) && cover < 0.9) {
          lacks += 1;
          untold += 0.5 * need.weight;
          continue;
        }
        if (verbs.length > 0 && cover < leastBeside(need, home)) {
          missed = 2;
          break;
        }
        if (cover < least && (need.is !== 'word' || need.hard)) {
          missed += spares.includes(need) ? 1 : 2;
          if (missed > 1) break;
        }
        if (cover >= 0.9) here += heres.get(need) ?? 0;
        sum += need.weight * cover;
      }
      if (missed > 1 || lacks > 1) continue;
      // Without the act and without a word of what it was about it is another matter.
      if (
        question.act &&
        telling.length > 0 &&
        here === 0 &&
        ![question.act.act, ...kinOf(question)].some((act) => sentence.acts.has(act))
      )
        continue;
      const fit = speakerFit(question, subject, addressee, hasWords, article, sentence, asked);
      if (fit === undefined) continue;
      if (ofTwo && !isOwnTelling(question, needs, article, at, fit)) continue;
      const lead = sentence.paragraph === 0 && sentence.in === 'body' ? 0.02 : 0;
      // "Thirty of them", in the next sentence, counts what this one names.
      const counts = dated.end > sentence.end ? 0.5 : undefined;
      const count = question.kind === 'how many' ? (counts ?? countsIt(question, needs, sentence.text)) : undefined;
      if (count === 0 || (verbs.length > 0 && count !== undefined && count < 0.5)) continue;
      const counted = question.kind === 'how many' ? 0.4 * (count ?? 0) - 0.2 : 0;
      ranked.push({
        article,
        sentence: dated,
        here,
        score:
          sum / (total - untold) +
          fit +
          lead +
          counted +
          verbFit(question, sentence) +
          viewFit(question, sentence.text) +
          pairFit(pairs, sentence.text) +
          (journey || asksPresence(question.text) ? 0.15 : 0) +
          doingFit(question, needs, sentence) +
          dayFit(dated.text, question) +
          tenseFit(question, sentence.text) +
          orderFit(question, sentence.text) +
          flowFit(question, needs, home, sentence) +
          statesFit(question, needs, dated) +
          topicFit(question, needs, sentence.text) +
          placesFit(question, sentence.text) +
          targetFit(question, sentence.text) +
          (hasWords ? 0 : tellingFit(needs, sentence)) +
          (tellsOtherYear(dated.text, question, article.reading.published.date) ? -0.15 : 0),
      });
    }
  }
  const done = ranked.filter(({ article, here }) => here > 0 || !meant.has(article));
  return withWordsFirst(done, question).sort((a, b) => b.score - a.score);
}

/** Whether the article, or its title or a meeting of it, speaks of the place as one where something was. */
const isSetIn = ({ sentences, placeTerms, titleTerms }: IndexedArticle, place: Need): boolean =>
  sentences.some(({ text }) => standsAsPlace(text, place)) ||
  (place.is === 'word' && place.terms.some((term) => placeTerms.has(term) || titleTerms.has(term)));

/** Where the verb is not told, all else has to stand in the sentence; the state that the corpus is written from may go without saying. */
const leastBeside = (need: Need, home: Party | undefined): number =>
  need.isOccasion
    ? 0.2
    : need.is === 'word'
      ? need.hard
        ? 0.9
        : 0
      : need.is === 'party' && need.party === home
        ? 0.6
        : 0.8;

/** The years that a question names. */
const yearsOf = ({ periods }: Question): string[] =>
  periods.flatMap(({ from, to }) => (from && to && from.slice(0, 4) === to.slice(0, 4) ? [from.slice(0, 4)] : []));

/** "What did he say about tariffs": what only stands beside the word gives way to a sentence of the article that holds it. */
function withWordsFirst(ranked: readonly RankedPassage[], { kind, text }: Question): RankedPassage[] {
  if (kind !== 'what' && kind !== 'yes or no') return [...ranked];
  const most = new Map<IndexedArticle, number>();
  for (const { article, here } of ranked) most.set(article, Math.max(most.get(article) ?? 0, here));
  return ranked.map((one) => ({
    ...one,
    score:
      one.score -
      (IS_ABOUT.test(text) ? 0.3 : 0.2) *
        ((most.get(one.article) ?? 0) > 0 ? 1 - one.here / (most.get(one.article) ?? 1) : 0),
  }));
}

/** What was told of before, named in short: its words stand some way back. */
const REFERS =
  /\b(?:the|this|that) (?:decision|step|move|measure|plan|offer|proposal|upgrade|agreement|deal|change|gesture|announcement)\b(?! (?:of|on|for|to)\b)/i;

/** "The ban", where the question asks of the "lethal weapons ban": what stood before the noun has been told. */
function isTakenUp(need: Need, needs: readonly Need[], text: string): boolean {
  if (need.is !== 'word' || !need.hard) return false;
  const at = needs.indexOf(need);
  const beside = needs.slice(at + 1, at + 3).findIndex((other, i) => other.start !== (needs[at + i]?.end ?? 0) + 1);
  const phrase = needs.slice(at + 1, at + 1 + (beside < 0 ? 2 : beside));
  const head = phrase.at(-1);
  if (head?.is !== 'word' || !head.hard) return false;
  return analyse(text).some(
    ({ term, start }) =>
      head.terms.includes(term) &&
      /\b(?:the|this|that|these|those|its|their) $/i.test(text.slice(Math.max(0, start - 8), start)),
  );
}

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

/** As well covered as a yes or no needs it. */
const REFERRED = 0.55;

/** Whether one of the few sentences before holds the word. */
const isToldShortlyBefore = (need: Need, { sentences }: IndexedArticle, at: number): boolean =>
  need.is === 'word' &&
  sentences.slice(Math.max(0, at - 4), at).some(({ terms }) => need.terms.some((term) => terms.has(term)));

/** "What did A offer the farmers": to whom it was offered says nothing of what it was. */
const isToWhom = ({ is, end, start }: Need, { kind, act, text }: Question): boolean =>
  is === 'word' &&
  kind === 'what' &&
  act?.act === 'offered' &&
  /^\s*(?:and |so )?what (?:did|does|has|will|would)\b/i.test(text) &&
  /^ (?:the |his |her |its |their )?$/i.test(text.slice(act.end, start)) &&
  /^\W*$/.test(text.slice(end));

/** What the words are about. */
const ABOUT = /\b(?:about|regarding|concerning) (?:[\p{L}-]+ ){0,3}$/iu;
const IS_ABOUT = /\b(?:about|regarding|concerning)\b/i;

/** Whether the article begins with the time that is asked for: what follows is of that time where it tells no other. */
const isLedByAsked = ({ sentences: [first] }: IndexedArticle, question: Question): boolean =>
  first !== undefined && tellsAsked(first.text, question);

/** Whether the article begins with the time that is asked for, or the sentence before it in the paragraph tells it, and it tells no other. */
function isToldBefore({ sentences }: IndexedArticle, at: number, question: Question, led: boolean): boolean {
  const [before, own] = [sentences[at - 1], sentences[at]];
  if (led && own && !/\b(?:19|20)\d{2}\b/.test(own.text)) return true;
  if (!before || !own || before.in !== own.in || before.paragraph !== own.paragraph) return false;
  return tellsAsked(before.text, question) && !/\b(?:19|20)\d{2}\b/.test(own.text);
}

/** The first since something is not the first of all. */
const SINCE = /\bfirst (?:[\p{L}-]+ ){1,6}(?:since|in (?:\p{L}+ ){1,3}years)\b/iu;

/** A name that no table holds may stand in the title or the first paragraph alone. */
const isTitled = (need: Need): boolean => need.is === 'word' && /^\p{Lu}/u.test(need.typed);

type Word = Extract<Need, { is: 'word' }>;
const isEvent = (need: Need): need is Word => need.is === 'word' && /^\p{Ll}/u.test(need.typed);

/** Besides names, the question has to say which meeting it means. */
const hasTelling = (needs: readonly Need[]): boolean => needs.some((need) => need.is === 'word' && need.hard);

/** Small talk names nothing; words that ask no question are a question from two telling words on. */
function tellsEnough({ asked, act, kind }: Question, needs: readonly Need[]): boolean {
  const names = needs.filter((need) => need.is !== 'word');
  const telling = needs.filter((need) => need.is === 'word' && need.hard);
  const asks =
    kind !== 'what' ||
    /\?\s*$|\b(?:wh\w+|how|did|does|do|is|are|was|were|has|have|will)\b|(?:^|\s)(?:gì|nào|ai|đâu)(?:\s|$)/iu.test(
      asked,
    );
  return names.length > 0 || act !== undefined || telling.length > (asks ? 0 : 1);
}

/** Whose photograph a caption shows. */
function isCredit(text: string): boolean {
  return /\b(?:Photos?|File photo|Xinhua|AFP)\b/.test(text) && text.split(' ').length < 8;
}
