import { analyse } from '../../search/analyse.ts';
import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import { tellsAcceptance } from '../deeds/accepting.ts';
import type { AskedDeed } from '../deeds/asked-deed.ts';
import { isGivenBy, isGivenTo } from '../deeds/giver.ts';
import { tellsWeightAsked } from '../deeds/reason.ts';
import { asksTopic, tellsTopic } from '../deeds/topic-told.ts';
import { givesForAnother, tellsWords } from '../deeds/words-told.ts';
import { goesOnThere } from '../meetings/journey.ts';
import { asksWhatMet, asksWhetherMet, INVITES, isSuchMeeting, PLANNED, plansMeeting } from '../meetings/meeting-fit.ts';
import { coverOf } from '../needs/cover.ts';
import type { Need } from '../needs/need.ts';
import { tellsFirst, tellsRank } from '../needs/ordinal.ts';
import { tellsForerunner } from '../people/forerunner.ts';
import { tellsSuccession } from '../people/succession.ts';
import { tellsHabit } from '../question/habit.ts';
import { asksHowPut, tellsHowPut } from '../question/how-put.ts';
import type { Question } from '../question/question.ts';
import type { QuestionKind } from '../question/question-words.ts';
import { reactionAt } from '../question/reaction.ts';
import { asksDeadline, tellsDeadline } from '../times/deadline.ts';
import { tellsTerm } from '../times/length.ts';
import type { Asked } from './asked.ts';
import { tellsName } from './called-so.ts';
import { isOfBoth, isOfTheirMeeting, namesOneOf, tellsStateDeed } from './done-by.ts';
import { goesToKind, namesKind } from './names-a-kind.ts';
import { namesOfKind } from './names-of-kind.ts';
import { goesToOthers, speaksOfOthers, tellsOfOthers } from './other-states.ts';
import { tellsParty } from './party-member.ts';
import { doingFit, tellsNoFuture, tellsNoNext } from './passage-fit.ts';
import { tellsReaction } from './reactor.ts';
import { isSignedByAsked, tellsSigned } from './signed.ts';
import { isOnDay, periodOf, tellsAsked, tellsYearless } from './told-period.ts';
import { tellsVote } from './votes.ts';

/** A sentence where it stands. */
export interface Place {
  readonly article: IndexedArticle;
  readonly at: number;
  readonly sentence: IndexedSentence;
}

/** Why a sentence cannot answer: one reason a row. */
interface Bar {
  readonly name: string;
  bars(asked: Asked, place: Place): boolean;
}

const TIMED: ReadonlySet<QuestionKind> = new Set(['yes or no', 'when', 'where']);

const OF_RELATIONS =
  /\b(?:relations?|relationship|ties|partners?(?:hips?)?|friend\w*|allies|alliance|neighbou?rs?|brother\w*|solidarity|level)\b/i;
/** Relations themselves as what is described. */
const RELATIONS =
  /\b(?:describe|call|characteri[sz]e|term|define|label|see|view) [^?]{0,30}\b(?:relations|relationship|ties)\b/i;
/** The day beside another that is named. */
const DAY_BESIDE = /\bthe (?:day|night|evening|week) (?:before|after)\b/i;
const DAY_TOLD =
  /\b(?:a|one|the) (?:day|night|evening|week) (?:before|after|earlier|later|prior)\b|\b(?:previous|following|next) (?:day|night|evening|week)\b|\beve\b|\byesterday\b|\bearlier\b|\bovernight\b/i;
/** Somebody named in the sentence or right beside it. */
const BESIDE_THEM = 0.7;
/** What bars a sentence by itself, in order; the first that holds decides. */
const BARS: readonly Bar[] = [
  {
    name: 'no such meeting',
    bars: ({ question, needs, meets, visits }, { article, sentence }) =>
      (meets || asksWhatMet(question) || ((visits || asksWhetherMet(question)) && !question.act)) &&
      !isSuchMeeting(sentence.text, question, needs, article),
  },
  {
    name: 'done once',
    bars: ({ habit, needs }, { sentence }) =>
      habit &&
      (!tellsHabit(sentence.text) ||
        needs.some((need) => need.is === 'person' && !namesOneOf(need.tokens, sentence.text))),
  },
  {
    name: 'nobody of that side',
    bars: ({ side, question }, { article, sentence: { people, text } }) =>
      side !== undefined &&
      (!article.people.some(({ key, country }) => country === side && people.has(key)) ||
        (/\bsigned\b/i.test(question.text) && !/\bsign|\binitial|\bnames? to\b/i.test(text))),
  },
  {
    name: 'no such journey',
    bars: ({ question, journey }, { sentence: { text } }) =>
      journey !== undefined && (!journey.test(text) || goesOnThere(question, text)),
  },
  {
    name: 'only an invitation',
    bars: ({ question: { kind, meeting, act } }, { sentence: { text } }) =>
      kind === 'what' && meeting?.visit === true && !act && INVITES.test(text),
  },
  {
    name: 'no gift of his',
    bars: ({ needs, gift }, { article, at, sentence: { text } }) =>
      gift !== undefined && (!gift.test(text) || givesForAnother(needs, article, at)),
  },
  {
    name: 'given by another',
    bars: ({ giver }, { sentence: { text } }) => giver !== undefined && isGivenBy(giver, text) === false,
  },
  {
    name: 'given to another',
    bars: ({ receiver }, { article, at }) => receiver !== undefined && !isGivenTo(receiver, article, at),
  },
  {
    name: 'none of his words',
    bars: ({ question, needs, subject }, { article, at }) =>
      !tellsWords(question, subject, article, at) || !tellsName(question, needs, article, at),
  },
  {
    name: 'nothing spoken of',
    bars: ({ question }, { sentence }) => asksTopic(question) && !tellsTopic(sentence),
  },
  {
    name: 'no party of theirs',
    bars: ({ question, needs }, { sentence }) => !tellsParty(question, needs, sentence.text),
  },
  {
    name: 'no change of office',
    bars: ({ succession, question }, { sentence }) => succession && !tellsSuccession(question.text, sentence.text),
  },
  {
    name: 'no such day',
    bars: ({ ownDay, question: { kind } }, { article, sentence }) =>
      ownDay !== undefined &&
      !(kind === 'when' ? sentence.text : article.article.parts.body).toLowerCase().includes(ownDay),
  },
  {
    name: 'agreed by others',
    bars: ({ two }, { article, at, sentence }) =>
      two !== undefined && !(isOfBoth(two, article, sentence.text) && isOfTheirMeeting(two, article, at)),
  },
  {
    name: 'no word of relations',
    bars: ({ question: { kind, text: asked } }, { sentence: { text } }) =>
      (kind === 'level' && !OF_RELATIONS.test(text)) ||
      (asksHowPut(asked) && RELATIONS.test(asked) && !(OF_RELATIONS.test(text) && tellsHowPut(text))),
  },
  {
    name: 'nothing signed',
    bars: ({ signed, needs, telling }, { article, at, sentence: own }) =>
      signed !== undefined &&
      (!(
        tellsSigned(signed, own.text) ||
        (signed === 'by whom' && /\bsigned\b/.test(own.text) && tellsSigned(signed, withNext(article, at)))
      ) ||
        (signed === 'by whom' &&
          article.sentences.some(
            (other) =>
              isSignedByAsked(needs, other.text) &&
              (other === own || (other.paragraph !== own.paragraph && wordsIn(telling, other) === telling.length)),
          ))),
  },
  {
    name: 'done by another state',
    bars: ({ stateDid }, { sentence }) => stateDid !== undefined && !tellsStateDeed(stateDid, sentence.text),
  },
  {
    name: 'years of another',
    bars: ({ question: { kind }, needs }, { sentence: { text, people } }) =>
      kind === 'how long' &&
      tellsTerm(text) &&
      needs.some((need) => need.is === 'person' && people.isDisjointFrom(need.keys)),
  },
  {
    name: 'no deadline',
    bars: ({ question: { kind, asked } }, { sentence: { text } }) =>
      kind === 'when' && asksDeadline(asked) && !tellsDeadline(text),
  },
  {
    name: 'no such first',
    bars: ({ first }, { sentence }) => first !== undefined && !tellsFirst(first, sentence.text),
  },
  {
    name: 'no reaction',
    bars: ({ reactor }, { article, at, sentence: { text } }) =>
      reactor !== undefined && !tellsReaction(reactor, text.slice(0, Math.max(0, reactionAt(text))), article, at),
  },
  {
    name: 'nothing hosted',
    bars: ({ question }, { sentence: { text } }) => ASKS_HOSTED.test(question.text) && !HOSTED.test(text),
  },
  {
    name: 'of another day',
    bars: ({ question: { kind, text: asked } }, { sentence: { text } }) =>
      (kind === 'where' || kind === 'who') && DAY_BESIDE.test(asked) && !DAY_TOLD.test(text),
  },
  {
    name: 'voted otherwise',
    bars: ({ question }, { sentence }) => !tellsVote(question.text, sentence.text),
  },
  {
    name: 'in office at another time',
    bars: ({ question: { kind, text }, needs }, { article, at }) => {
      const [before] = (kind === 'who' && IN_OFFICE_WHEN.exec(text)) || [];
      return (
        before !== undefined && needs.some((need) => need.start >= before.length && coverOf(need, article, at) <= 0.5)
      );
    },
  },
  {
    name: 'not called former',
    bars: ({ question, needs }, { sentence: { text } }) => {
      const office = needs.find(({ is }) => is === 'role');
      return office !== undefined && FORMER.test(question.text.slice(0, office.start)) && !isCalledFormer(office, text);
    },
  },
  {
    name: 'not told as the first',
    bars: ({ question, needs }, { sentence: { text } }) =>
      question.kind === 'who' &&
      /\bfirst\s*\??$/i.test(question.text) &&
      needs.some(({ is }) => is === 'role') &&
      !/\bfirst\b/i.test(text),
  },
  {
    name: 'counted of another',
    bars: ({ doer }, { article, at }) => doer !== undefined && coverOf(doer, article, at) < BESIDE_THEM,
  },
  { name: 'first of nothing', bars: ({ record }, { sentence }) => record && !tellsRank(sentence.text) },
  {
    name: 'first with another',
    bars: ({ record, needs }, { article, at }) =>
      record &&
      needs.some((need) => need.is === 'person' && need.weight >= 1 && coverOf(need, article, at) < BESIDE_THEM),
  },
  { name: 'first since something', bars: ({ record }, { sentence }) => record && SINCE.test(sentence.text) },
  {
    name: 'no sum',
    bars: ({ question: { kind, text } }, { sentence }) =>
      kind === 'how much' && /\bworth\b/i.test(text) && !MONEY.test(sentence.text),
  },
  {
    name: 'about something else',
    bars: ({ about }, { sentence: { terms } }) => about.length > 0 && !about.some((term) => terms.has(term)),
  },
  {
    name: 'nothing to come',
    bars: ({ question, journey }, { sentence: { text } }) =>
      tellsNoFuture(question, text) || (!journey && tellsNoNext(question, text)),
  },
];

/** "What did Norway host", and nothing else. */
const ASKS_HOSTED = /^\s*what (?:did|does|will|has|is) [^?]{2,40}? host(?:ed|ing)?\s*\??\s*$/i;
/** What somebody can host. */
const HOSTED =
  /\b(?:summits?|conferences?|congress|forums?|meetings?|talks|sessions?|dialogues?|games|festivals?|exhibitions?|expo|fairs?|visits?|dinner|banquet|luncheon|lunch|tea|tournament|cup|exercises?|week)\b/i;

/** "Who was premier when the pact was signed", as far as the event. */
const IN_OFFICE_WHEN = /^\s*who (?:was|were) [^?]{2,60}? when /i;

const FORMER = /^\s*(?:which|what) (?:[\p{L}'’-]+ ){0,2}(?:former |ex-)(?:[\p{L}-]+ ){0,2}$/iu;

/** Whether an office of that name is told of as held before ("former US President"). */
const isCalledFormer = ({ typed }: Need, text: string): boolean =>
  new RegExp(
    `\\b(?:[Ff]ormer|[Ee]x)[ -](?:[\\p{L}.-]+ ){0,4}${typed.replaceAll(/[^\p{L} ]/gu, '.').replace(/s$/, '')}`,
    'iu',
  ).test(text);

/** A sum of money; growth in per cent tells of none. */
const MONEY =
  /[$€£¥₫]|\b(?:USD|EUR|VND|US dollars?|dollars?|euros?|dong|đồng|yuan|yen|won|roubles?|rubles?|pounds?|rupees?|baht|kip|billion|million|trillion)\b/iu;

/** The same behind the deed that is asked for. */
const LATER_BARS: readonly Bar[] = [
  {
    name: 'no acceptance',
    bars: ({ accepting, subject }, { article, sentence }) =>
      accepting && !tellsAcceptance(sentence.text, subject, article),
  },
  { name: 'a credit', bars: (_, { sentence: { in: part, text } }) => part === 'caption' && isCredit(text) },
  {
    name: 'a denial of both',
    bars: ({ question: { kind } }, { sentence: { text } }) => kind !== 'yes or no' && /^Neither\b/.test(text),
  },
  {
    name: 'no plan',
    bars: ({ question, coming }, { article, sentence }) => coming && !plansMeeting(sentence, question, article),
  },
  {
    name: 'only a plan',
    bars: ({ question, coming }, { sentence: { text } }) =>
      !coming &&
      question.meeting !== undefined &&
      !question.act &&
      TIMED.has(question.kind) &&
      (PLANNED.test(text) || WISHED.test(text)),
  },
];

/** "The treaty, signed in 1951, is an anchor there": whether an aside tells the deed, and nothing but its year. */
const ASIDE_OF_YEAR = /, (\p{Ll}+ed) (?:in|on) (?:[\p{L}\d]+ ){0,2}\d{4}[,.;]/u;
function tellsOnlyWhen(needs: readonly Need[], text: string): boolean {
  const done = ASIDE_OF_YEAR.exec(text)?.[1];
  return (
    done !== undefined &&
    needs.some((need) => need.is === 'word' && analyse(done).some(({ term }) => need.terms.includes(term)))
  );
}

/** A meeting that somebody would like to hold. */
const WISHED = /\b(?:suggest|propos|ask|urg|hop|want|wish)\p{Ll}{0,4} [^.;]{0,60}?\b(?:hold|convene|host)\b/iu;

/** What bars a sentence together with the one that tells the rest of it. */
const DATED_BARS: readonly ((asked: Asked, place: Place, dated: IndexedSentence) => boolean)[] = [
  ({ question, needs, events, deed }, { sentence }, { terms, text }) =>
    events.length > 0 &&
    doingFit(question, needs, sentence) <= 0 &&
    !isDoneByAll(deed, needs, sentence) &&
    !events.some((need) => need.terms.some((term) => terms.has(term)) || need.inPhrase?.test(text)),
  ({ question, needs }, _, { text }) => question.kind === 'where' && tellsOnlyWhen(needs, text),
  ({ question }, _, dated) => question.kind === 'why' && !tellsWeightAsked(dated.text, question.asked),
  // Where something was done is told with the deed, or with one of the words for what was done.
  ({ question, deed, telling, journey }, _, { terms }) =>
    question.kind === 'where' &&
    !question.meeting &&
    !journey &&
    deed !== undefined &&
    ![deed.verb, ...telling].some((need) => need.is === 'word' && need.terms.some((term) => terms.has(term))),
  ({ question }, { article }, dated) =>
    question.kind === 'what' && !(namesKind(question, article, dated) && goesToKind(question, dated.text)),
  ({ question }, { article, at }) => question.kind === 'what' && !namesOfKind(question, article, at),
  // Whoever travels comes from others and goes to others.
  ({ question, needs, journey }, { sentence: { text } }) =>
    !journey &&
    (tellsOfOthers(question, needs, text) ||
      speaksOfOthers(question, needs, text) ||
      goesToOthers(question, needs, text)),
  ({ question }, { sentence: { text } }) => question.forerunner !== undefined && !tellsForerunner(text),
];

/** The sentence with the next one of its paragraph, which may tell who it was. */
function withNext({ sentences, article }: IndexedArticle, at: number): string {
  const [own, next] = [sentences[at], sentences[at + 1]];
  if (!own || !next || own.in !== next.in || own.paragraph !== next.paragraph) return '';
  return article.parts[own.in].slice(own.start, next.end);
}

const wordsIn = (telling: readonly Need[], { terms }: IndexedSentence): number =>
  telling.filter((need) => need.is === 'word' && need.terms.some((term) => terms.has(term))).length;

/** Whether the sentence tells the deed of all who are named, two at least: what it was for may stand elsewhere in the article. */
function isDoneByAll(deed: AskedDeed | undefined, needs: readonly Need[], { terms, people }: IndexedSentence): boolean {
  const named = needs.filter((need) => need.is === 'person');
  return (
    named.length > 1 &&
    deed?.verb.terms.some((term) => terms.has(term)) === true &&
    named.every(({ keys }) => !people.isDisjointFrom(keys))
  );
}

/** Whether the sentence cannot answer, whatever it holds. */
export const isBarred = (asked: Asked, place: Place): boolean => BARS.some(({ bars }) => bars(asked, place));

/** The same, where the deed that is asked for was told. */
export const isBarredLater = (asked: Asked, place: Place): boolean => LATER_BARS.some(({ bars }) => bars(asked, place));

/** The same, of the sentence with what tells the rest of it. */
export const isBarredDated = (asked: Asked, place: Place, dated: IndexedSentence): boolean =>
  DATED_BARS.some((bars) => bars(asked, place, dated));

/** How an article stands to the time that is asked for. */
export interface ArticleTime {
  readonly period: 'of it' | 'tells of it';
  readonly onDay: boolean;
  /** It begins with that time. */
  readonly led: boolean;
}

/** `undefined` where the article is of another time. */
export function timeOf(article: IndexedArticle, question: Question): ArticleTime | undefined {
  const period = periodOf(article, question);
  return (
    period && {
      period,
      onDay: isOnDay(article, question),
      led: period === 'tells of it' && isLedByAsked(article, question),
    }
  );
}

/** Whether the sentence tells of another time than the one that is asked for. */
export function isOfAnotherTime(
  { question }: Asked,
  { article, at }: Place,
  dated: IndexedSentence,
  { period, onDay, led }: ArticleTime,
): boolean {
  if (
    period === 'tells of it' &&
    !tellsAsked(dated.text, question, article.reading.published.date) &&
    !isToldBefore(article, at, question, led)
  )
    return true;
  return !onDay && !tellsYearless(dated.text, question);
}

/** Whether the article begins with the time that is asked for: what follows is of that time where it tells no other. */
const isLedByAsked = ({ sentences: [first], reading }: IndexedArticle, question: Question): boolean =>
  first !== undefined && tellsAsked(first.text, question, reading.published.date);

/** Whether the article begins with the time that is asked for, or the sentence before it in the paragraph tells it, and it tells no other. */
function isToldBefore({ sentences, reading }: IndexedArticle, at: number, question: Question, led: boolean): boolean {
  const [before, own] = [sentences[at - 1], sentences[at]];
  if (led && own && !/\b(?:19|20)\d{2}\b/.test(own.text)) return true;
  if (!before || !own || before.in !== own.in || before.paragraph !== own.paragraph) return false;
  return tellsAsked(before.text, question, reading.published.date) && !/\b(?:19|20)\d{2}\b/.test(own.text);
}

/** The first since something is not the first of all. */
const SINCE = /\bfirst (?:[\p{L}-]+ ){1,6}(?:since|in (?:\p{L}+ ){1,3}years)\b/iu;

/** Whose photograph a caption shows. */
function isCredit(text: string): boolean {
  return /\b(?:Photos?|File photo|Xinhua|AFP)\b/.test(text) && text.split(' ').length < 8;
}
