import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import { tellsAcceptance } from '../deeds/accepting.ts';
import { sideActedFor } from '../deeds/for-whom.ts';
import { giftTold } from '../deeds/gift.ts';
import { isGiftForOthers, isGivenBy, isGivenTo, receiverAsked } from '../deeds/giver.ts';
import { asksTopic, tellsTopic } from '../deeds/topic-told.ts';
import { asksWords, givesForAnother, tellsWords } from '../deeds/words-told.ts';
import { isWrittenByOther, writingAsked } from '../deeds/written-by.ts';
import { doneAbout } from '../meetings/done-about.ts';
import { goesOnThere } from '../meetings/journey.ts';
import { asksWhatMet, asksWhetherMet, INVITES, isSuchMeeting, PLANNED, plansMeeting } from '../meetings/meeting-fit.ts';
import { coverOf } from '../needs/cover.ts';
import type { Need } from '../needs/need.ts';
import { asksRecord, firstOfOffice, tellsFirst, tellsRank } from '../needs/ordinal.ts';
import { asksFormerPost, tellsFormerPost } from '../people/former-post.ts';
import { nameTokens } from '../people/known-names.ts';
import { tellsSuccession } from '../people/succession.ts';
import { exceptedTokens } from '../question/except.ts';
import { tellsHabit } from '../question/habit.ts';
import { asksHowPut, tellsHowPut } from '../question/how-put.ts';
import type { QuestionKind } from '../question/question-words.ts';
import { reactionAt } from '../question/reaction.ts';
import { asksDeadline, tellsDeadline } from '../times/deadline.ts';
import { tellsTerm } from '../times/length.ts';
import { asksSpan, tellsWholeYear } from '../times/span-of-year.ts';
import { asksUntil, tellsUntil } from '../times/until.ts';
import { asksAcceptance } from '../words/acts.ts';
import type { Asked } from './asked.ts';
import { asksRequest, tellsOnlyInquiry } from './asked-by-press.ts';
import type { Bar, DatedTest, Test } from './bar.ts';
import { calledAsked, tellsName } from './called-so.ts';
import { doerOfCounted } from './counts.ts';
import { DATED_BARS } from './dated-bars.ts';
import { isOfBoth, isOfTheirMeeting, namesOneOf, stateDeed, tellsStateDeed, twoWhoSpoke } from './done-by.ts';
import { investedIn, tellsInvestedElsewhere } from './invested-where.ts';
import { flowAsked, tellsOtherFlow } from './one-flow.ts';
import { memberAsked, tellsParty } from './party-member.ts';
import { tellsNoFuture, tellsNoNext } from './passage-fit.ts';
import { reactorOf, tellsReaction } from './reactor.ts';
import { asksSigned, isSignedByAsked, tellsSigned } from './signed.ts';
import { tellsOtherSide, tradeAsked } from './trade-direction.ts';
import { voteTold } from './votes.ts';

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
const ASKS_BESIDE = /^\s*on the (?:sidelines|margins|fringes) of what\b/i;
/** Somebody named in the sentence or right beside it. */
const BESIDE_THEM = 0.7;
/** Somebody who took part in a meeting of the article, which the sentence means. */
const TOOK_PART = 0.6;
const THAT_MEETING =
  /^(?:The|This|Their) (?:[\p{Ll}-]+ )?(?:meeting|reception|talks|session|call|encounter) (?:was|were|took|came|happened)\b/u;
/** A meeting with its place. */
const MET_THERE =
  /\b(?:met|meetings?|talks|summit|session|conversation) (?:\p{Ll}+ ){0,2}in (?!Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec|the )\p{Lu}\p{Ll}+(?! (?:House|Hall|Palace|Hotel|Cent))/u;
/** What bars a sentence by itself, in order; the first that holds decides. */
const BARS: readonly Bar[] = [
  {
    name: 'no such meeting',
    of: ({ question, needs, meets, visits }) =>
      meets || asksWhatMet(question) || ((visits || asksWhetherMet(question)) && !question.act)
        ? ({ article, sentence }) => !isSuchMeeting(sentence.text, question, needs, article)
        : undefined,
  },
  {
    // "Their talks in Bern" are none in Oslo, of which the article only speaks elsewhere.
    name: 'at another place',
    of: ({ meets, place }) =>
      meets && place
        ? ({ article, at, sentence: { text } }) => coverOf(place, article, at) < 0.8 && MET_THERE.test(text)
        : undefined,
  },
  {
    name: 'of the whole year',
    of: ({ question: { asked } }) => (asksSpan(asked) ? ({ sentence: { text } }) => tellsWholeYear(text) : undefined),
  },
  {
    name: 'done once',
    of: ({ habit, needs }) =>
      habit
        ? ({ sentence: { text } }) =>
            !tellsHabit(text) || needs.some((need) => need.is === 'person' && !namesOneOf(need.tokens, text))
        : undefined,
  },
  {
    name: 'nobody of that side',
    of: ({ question, needs }) => {
      const side = sideActedFor(question, needs);
      if (side === undefined) return undefined;
      const signs = /\bsigned\b/i.test(question.text);
      return ({ article, sentence: { people, text } }) =>
        !article.people.some(({ key, country }) => country === side && people.has(key)) ||
        (signs && !/\bsign|\binitial|\bnames? to\b/i.test(text));
    },
  },
  {
    name: 'no such journey',
    of: ({ question, journey }) =>
      journey && (({ sentence: { text } }) => !journey.test(text) || goesOnThere(question, text)),
  },
  {
    name: 'only an invitation',
    of: ({ question: { kind, meeting, act } }) =>
      kind === 'what' && meeting?.visit === true && !act ? ({ sentence }) => INVITES.test(sentence.text) : undefined,
  },
  {
    name: 'no gift of his',
    of: ({ question, needs }) => {
      const gift = giftTold(question, needs);
      return gift && (({ article, at, sentence }) => !gift.test(sentence.text) || givesForAnother(needs, article, at));
    },
  },
  {
    name: 'given by another',
    of: ({ giver }) => giver && (({ sentence }) => isGivenBy(giver, sentence.text) === false),
  },
  {
    name: 'given to others',
    of: ({ question, needs, giver }) => giver && (({ sentence: { text } }) => isGiftForOthers(question, needs, text)),
  },
  {
    name: 'given to another',
    of: ({ question, needs }) => {
      const receiver = receiverAsked(question, needs);
      return receiver && (({ article, at }) => !isGivenTo(receiver, article, at));
    },
  },
  {
    name: 'written by the other',
    of: ({ question, needs }) => {
      const writing = writingAsked(question, needs);
      return writing && (({ sentence }) => isWrittenByOther(writing, sentence.text));
    },
  },
  {
    name: 'none of his words',
    of: ({ question, subject }) =>
      asksWords(question) ? ({ article, at }) => !tellsWords(question, subject, article, at) : undefined,
  },
  {
    name: 'called nothing',
    of: ({ question, needs }) => {
      const called = calledAsked(question);
      return called === undefined ? undefined : ({ article, at }) => !tellsName(called, needs, article, at);
    },
  },
  {
    name: 'nothing spoken of',
    of: ({ question }) => (asksTopic(question) ? ({ sentence }) => !tellsTopic(sentence) : undefined),
  },
  {
    name: 'no party of theirs',
    of: ({ question, needs }) => {
      const member = memberAsked(question, needs);
      return member && (({ sentence }) => !tellsParty(member, sentence.text));
    },
  },
  {
    name: 'no change of office',
    of: ({ succession, question }) =>
      succession ? ({ sentence }) => !tellsSuccession(question.text, sentence.text) : undefined,
  },
  {
    name: 'no such day',
    of: ({ question: { kind, text } }) => {
      const day = OWN_DAY.exec(text)?.[0].toLowerCase();
      if (day === undefined) return undefined;
      return ({ article, sentence }) =>
        !(kind === 'when' ? sentence.text : article.article.parts.body).toLowerCase().includes(day);
    },
  },
  {
    name: 'agreed by others',
    of: ({ question, needs }) => {
      const two = twoWhoSpoke(question, needs);
      return (
        two &&
        (({ article, at, sentence }) => !(isOfBoth(two, article, sentence.text) && isOfTheirMeeting(two, article, at)))
      );
    },
  },
  {
    name: 'no word of relations',
    of: ({ question: { kind, text } }) => {
      if (kind === 'level') return ({ sentence }) => !OF_RELATIONS.test(sentence.text);
      return asksHowPut(text) && RELATIONS.test(text)
        ? ({ sentence: { text: told } }) => !(OF_RELATIONS.test(told) && tellsHowPut(told))
        : undefined;
    },
  },
  {
    name: 'nothing signed',
    of: ({ question, needs, telling }) => {
      const signed = asksSigned(question);
      if (signed === undefined) return undefined;
      if (signed !== 'by whom') return ({ sentence }) => !tellsSigned(signed, sentence.text);
      return ({ article, at, sentence: own }) =>
        !(
          tellsSigned(signed, own.text) ||
          (/\bsigned\b/.test(own.text) && tellsSigned(signed, withNext(article, at)))
        ) ||
        article.sentences.some(
          (other) =>
            isSignedByAsked(needs, other.text) &&
            (other === own || (other.paragraph !== own.paragraph && wordsIn(telling, other) === telling.length)),
        );
    },
  },
  {
    name: 'done by another state',
    of: ({ question, needs }) => {
      const deed = stateDeed(question, needs);
      return deed && (({ sentence }) => !tellsStateDeed(deed, sentence.text));
    },
  },
  {
    name: 'years of another',
    of: ({ question: { kind }, needs }) =>
      kind === 'how long'
        ? ({ sentence: { text, people } }) =>
            tellsTerm(text) && needs.some((need) => need.is === 'person' && people.isDisjointFrom(need.keys))
        : undefined,
  },
  {
    name: 'no deadline',
    of: ({ question: { kind, asked } }) =>
      kind === 'when' && asksDeadline(asked) ? ({ sentence }) => !tellsDeadline(sentence.text) : undefined,
  },
  {
    name: 'no end',
    of: ({ question: { kind, asked } }) =>
      kind === 'when' && asksUntil(asked) ? ({ sentence }) => !tellsUntil(sentence.text) : undefined,
  },
  {
    name: 'no such first',
    of: ({ question }) => {
      const first = firstOfOffice(question.text);
      return first && (({ sentence }) => !tellsFirst(first, sentence.text));
    },
  },
  {
    name: 'no reaction',
    of: ({ question, needs }) => {
      const reactor = reactorOf(question, needs);
      return (
        reactor &&
        (({ article, at, sentence: { text } }) =>
          !tellsReaction(reactor, text.slice(0, Math.max(0, reactionAt(text))), article, at))
      );
    },
  },
  {
    name: 'nothing hosted',
    of: ({ question }) => (ASKS_HOSTED.test(question.text) ? ({ sentence }) => !HOSTED.test(sentence.text) : undefined),
  },
  {
    name: 'of another day',
    of: ({ question: { kind, text } }) =>
      (kind === 'where' || kind === 'who') && DAY_BESIDE.test(text)
        ? ({ sentence }) => !DAY_TOLD.test(sentence.text)
        : undefined,
  },
  {
    name: 'voted otherwise',
    of: ({ question }) => {
      const vote = voteTold(question.text);
      return vote && (({ sentence }) => !vote.test(sentence.text));
    },
  },
  {
    name: 'in office at another time',
    of: ({ question: { kind, text }, needs }) => {
      const [before] = (kind === 'who' && IN_OFFICE_WHEN.exec(text)) || [];
      if (before === undefined) return undefined;
      const event = needs.filter(({ start }) => start >= before.length);
      return ({ article, at }) => event.some((need) => coverOf(need, article, at) <= 0.5);
    },
  },
  {
    name: 'not called former',
    of: ({ question, needs }) => {
      const office = needs.find(({ is }) => is === 'role');
      if (!office || !FORMER.test(question.text.slice(0, office.start))) return undefined;
      const former = calledFormer(office);
      return ({ sentence }) => !former.test(sentence.text);
    },
  },
  {
    name: 'not told as the first',
    of: ({ question: { kind, text }, needs }) =>
      kind === 'who' && /\bfirst\s*\??$/i.test(text) && needs.some(({ is }) => is === 'role')
        ? ({ sentence }) => !/\bfirst\b/i.test(sentence.text)
        : undefined,
  },
  {
    name: 'counted of another',
    of: ({ question, needs }) => {
      const doer = doerOfCounted(question, needs);
      return doer && (({ article, at }) => coverOf(doer, article, at) < BESIDE_THEM);
    },
  },
  {
    name: 'first of nothing, since something or with another',
    of: ({ question, needs }) => {
      if (!asksRecord(question.text)) return undefined;
      const named = needs.filter(({ is, weight }) => is === 'person' && weight >= 1);
      return ({ article, at, sentence: { text } }) =>
        !tellsRank(text) || SINCE.test(text) || named.some((need) => coverOf(need, article, at) < BESIDE_THEM);
    },
  },
  {
    name: 'the other side of the trade',
    of: ({ question, needs }) => {
      const asked = tradeAsked(question, needs);
      return asked && (({ sentence: { text } }) => tellsOtherSide(asked, text));
    },
  },
  {
    name: 'no sum',
    of: ({ question: { kind, text } }) =>
      kind === 'how much' && ASKS_SUM.test(text) ? ({ sentence }) => !MONEY.test(sentence.text) : undefined,
  },
  {
    // Beside what two met is told where both are named.
    name: 'beside something of others',
    of: ({ question, needs }) => {
      const named = ASKS_BESIDE.test(question.text) ? needs.filter(({ is }) => is === 'person') : [];
      return named.length > 0
        ? ({ article, at, sentence: { text } }) =>
            named.some((need) => coverOf(need, article, at) < (THAT_MEETING.test(text) ? TOOK_PART : BESIDE_THEM))
        : undefined;
    },
  },
  {
    name: 'only asked by the press',
    of: ({ question }) => (asksRequest(question) ? ({ sentence }) => tellsOnlyInquiry(sentence.text) : undefined),
  },
  {
    name: 'another flow of trade',
    of: ({ question, needs }) => {
      const flow = flowAsked(question, needs);
      return flow && (({ sentence }) => tellsOtherFlow(flow, sentence.text));
    },
  },
  {
    name: 'invested elsewhere',
    of: ({ question, needs }) => {
      const goal = investedIn(question, needs);
      return goal && (({ sentence }) => tellsInvestedElsewhere(goal, sentence.text));
    },
  },
  {
    name: 'about something else',
    of: ({ question }) => {
      const about = doneAbout(question);
      return about.length > 0 ? ({ sentence: { terms } }) => !about.some((term) => terms.has(term)) : undefined;
    },
  },
  {
    name: 'no former post',
    of: ({ question: { text }, needs }) => {
      if (!asksFormerPost(text)) return undefined;
      const people = needs.filter(({ is }) => is === 'person');
      return ({ article, at, sentence }) =>
        !tellsFormerPost(sentence.text) || people.some((need) => coverOf(need, article, at) < BESIDE_THEM);
    },
  },
  {
    name: 'only what is left out',
    of: ({ question }) => {
      const [word, ...others] = question.kind === 'what' ? exceptedTokens(question) : [];
      if (word === undefined || others.length > 0) return undefined;
      return ({ sentence: { text } }) => new Set(nameTokens(text)).has(word) && !MORE.test(text);
    },
  },
  {
    name: 'nothing to come',
    of: ({ question, journey }) =>
      question.order === 'next'
        ? ({ sentence: { text } }) => tellsNoFuture(question, text) || (!journey && tellsNoNext(question, text))
        : undefined,
  },
];

/** What is told beside what was left out. */
const MORE = /\b(?:as well as|besides|in addition to|together with|along with)\b|, and\b/i;

/** A day with a name of its own. */
const OWN_DAY =
  /\b(?:national|independence|victory|liberation|reunification|republic|army|constitution|foundation|memorial|labou?r|women['’]s|teachers['’]|children['’]s|journalists['’]) day\b/i;

/** "What did Norway host", and nothing else. */
const ASKS_HOSTED = /^\s*what (?:did|does|will|has|is) [^?]{2,40}? host(?:ed|ing)?\s*\??\s*$/i;
/** What somebody can host. */
const HOSTED =
  /\b(?:summits?|conferences?|congress|forums?|meetings?|talks|sessions?|dialogues?|games|festivals?|exhibitions?|expo|fairs?|visits?|dinner|banquet|luncheon|lunch|tea|tournament|cup|exercises?|week)\b/i;

/** "Who was premier when the pact was signed", as far as the event. */
const IN_OFFICE_WHEN = /^\s*who (?:was|were) [^?]{2,60}? when /i;

const FORMER = /^\s*(?:which|what) (?:[\p{L}'’-]+ ){0,2}(?:former |ex-)(?:[\p{L}-]+ ){0,2}$/iu;

/** What tells of an office of that name as held before ("former US President"). */
const calledFormer = ({ typed }: Need): RegExp =>
  new RegExp(
    `\\b(?:[Ff]ormer|[Ee]x)[ -](?:[\\p{L}.-]+ ){0,4}${typed.replaceAll(/[^\p{L} ]/gu, '.').replace(/s$/, '')}`,
    'iu',
  );

/** The first since something is not the first of all. */
const SINCE = /\bfirst (?:[\p{L}-]+ ){1,6}(?:since|in (?:\p{L}+ ){1,3}years)\b/iu;

/** What something was worth, and what trade came to. */
const ASKS_SUM =
  /\bworth\b|\bhow much (?:was|were|is|are) (?:[\p{L}'’-]+ ){0,4}?(?:exports|imports|trade|turnover|sales)\b|\bhow much (?:did|does|do) [^?]{2,40}? (?:export|import)\b(?! (?:grow|rise|fall|increase|drop|decline))/iu;

/** A sum of money; growth in per cent tells of none. */
const MONEY =
  /[$€£¥₫]|\b(?:USD|EUR|VND|US dollars?|dollars?|euros?|dong|đồng|yuan|yen|won|roubles?|rubles?|pounds?|rupees?|baht|kip|billion|million|trillion)\b/iu;

/** The same behind the deed that is asked for. */
const LATER_BARS: readonly Bar[] = [
  {
    name: 'no acceptance',
    of: ({ question: { kind, text }, subject }) =>
      kind === 'yes or no' && asksAcceptance(text)
        ? ({ article, sentence }) => !tellsAcceptance(sentence.text, subject, article)
        : undefined,
  },
  {
    name: 'a credit',
    of:
      () =>
      ({ sentence: { in: part, text } }) =>
        (part === 'caption' && isCredit(text)) || LABEL.test(text),
  },
  {
    name: 'a denial of both',
    of: ({ question: { kind } }) =>
      kind === 'yes or no' ? undefined : ({ sentence }) => /^Neither\b/.test(sentence.text),
  },
  {
    name: 'no plan',
    of: ({ question, coming }) =>
      coming ? ({ article, sentence }) => !plansMeeting(sentence, question, article) : undefined,
  },
  {
    name: 'only a plan',
    of: ({ question: { kind, meeting, act }, coming }) =>
      !coming && meeting && !act && TIMED.has(kind)
        ? ({ sentence: { text } }) => PLANNED.test(text) || WISHED.test(text)
        : undefined,
  },
];

/** A meeting that somebody would like to hold. */
const WISHED = /\b(?:suggest|propos|ask|urg|hop|want|wish)\p{Ll}{0,4} [^.;]{0,60}?\b(?:hold|convene|host)\b/iu;

/** The sentence with the next one of its paragraph, which may tell who it was. */
function withNext({ sentences, article }: IndexedArticle, at: number): string {
  const [own, next] = [sentences[at], sentences[at + 1]];
  if (!own || !next || own.in !== next.in || own.paragraph !== next.paragraph) return '';
  return article.parts[own.in].slice(own.start, next.end);
}

const wordsIn = (telling: readonly Need[], { terms }: IndexedSentence): number =>
  telling.filter((need) => need.is === 'word' && need.terms.some((term) => terms.has(term))).length;

/** What bars the sentences of one question. */
export interface Bars {
  /** Whether the sentence cannot answer, whatever it holds. */
  readonly isBarred: Test;
  /** The same, where the deed that is asked for was told. */
  readonly isBarredLater: Test;
  /** The same, of the sentence with what tells the rest of it. */
  readonly isBarredDated: DatedTest;
}

/** The rows that a question calls for, each composed once for all of its sentences. */
export function composeBars(asked: Asked): Bars {
  const [own, later, dated] = [testsOf(BARS, asked), testsOf(LATER_BARS, asked), testsOf(DATED_BARS, asked)];
  return {
    isBarred: (place) => own.some((bars) => bars(place)),
    isBarredLater: (place) => later.some((bars) => bars(place)),
    isBarredDated: (place, whole) => dated.some((bars) => bars(place, whole)),
  };
}

const testsOf = <T>(rows: readonly Bar<T>[], asked: Asked): readonly T[] => rows.flatMap((row) => row.of(asked) ?? []);

/** Nothing but a name and the credit of its picture, wherever it stands. */
const LABEL = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,9} \((?:[Ff]ile )?[Pp]hotos?\b[^)]{0,40}\)\.?$/u;

/** Whose photograph a caption shows. */
function isCredit(text: string): boolean {
  return /\b(?:Photos?|File photo|Xinhua|AFP)\b/.test(text) && text.split(' ').length < 8;
}
