import type { Party } from '../../actor/actor.ts';
import { isState } from '../../actor/gazetteer.ts';
import { analyse } from '../../search/analyse.ts';
import { partyOfTerm } from '../../search/concepts.ts';
import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import { asksMeans, tellsMeans } from '../deeds/means.ts';
import { givesReason } from '../deeds/reason.ts';
import { INVITES } from '../meetings/meeting-fit.ts';
import type { Need } from '../needs/need.ts';
import { postOf } from '../people/envoys.ts';
import { nameTokens } from '../people/known-names.ts';
import { asksPresence, tellsPresence } from '../people/presence.ts';
import type { Question } from '../question/question.ts';
import { WHICH_ONE } from '../question/question-words.ts';
import { asksHour, tellsHour } from '../times/clock.ts';
import { longThing, tellsLength } from '../times/length.ts';
import { MONTH } from '../times/month.ts';
import { withoutOwnYears } from '../times/own-years.ts';
import { WHOSE_WISH } from '../words/acts.ts';
import { AMOUNT, MULTIPLE, SUM_OF_MONEY } from '../words/amounts.ts';
import { holdsCount } from './counts.ts';
import { tellsPlace } from './names-a-place.ts';
import { namesSomeoneElse } from './names-someone.ts';
import { changedOffice, tellsChange } from './office-change.ts';
import { withoutWhole } from './part-of-amount.ts';

const DATE = new RegExp(
  `\\b${MONTH}\\b\\.? ?\\d{0,2}|\\b(?:1[89]|20)\\d{2}s?\\b|\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|\\b(?:[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|[Tt]his (?:morning|afternoon|evening|week(?:end)?|month|year|spring|summer|autumn)|(?:[Ll]ast|[Nn]ext) (?:year|month|week(?:end)?|decade|century|spring|summer|autumn|winter)|[Tt]he (?:day|week|month|year) (?:before|after)|[Tt]he (?:next|previous|following|same) (?:day|week|month|year|afternoon|evening|morning))\\b|\\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|several|\\d{1,2}) (?:hours?|days?|weeks?|months?|years?|decades?) (?:before|after|earlier|later|ago)\\b|\\b(?:[Tt]he )?(?:first|second|third|fourth|final|last|latter|former) (?:quarter|half|week|days)\\b|\\b(?:end of (?:the|this|next) (?:year|month|week)|year['’]s end|year-end)\\b|\\b(?:after|for|in|since|within)(?: more than| over| nearly| about)? (?:\\w+ )?(?:years|months|weeks|days)\\b|\\b(?:on the eve of|(?:over|at|during|before) the weekend|(?:in|during|over) (?:the )?(?:early |late |coming |past )?(?:spring|summer|autumn|winter)(?! (?:Games|Olympics|session|school|camp))|\\d{1,2}(?:st|nd|rd|th) century|Christmas|Lunar New Year|New Year['’]s (?:Day|Eve))\\b`,
);

/** What is invested, paid, lent or earned is money, and no rate of growth. */
const PAYS =
  /\b(?:invest(?:ed|s)?|pa(?:y|id|ys)|spen[dt]s?|cost|len[dt]|borrow(?:ed)?|money|donated?|earn(?:ed|s)?)\b|\b(?:trade|turnover|revenue)\b[^?]{0,60} (?:amount|total|come|came|stand|stood)\b/i;
/** How much something grew may be told by how many times. */
const GREW =
  /\b(?:grow|grew|grown|growth|ris(?:e|en)|rose|increas\p{Ll}*|climb\p{Ll}*|jump\p{Ll}*|expand\p{Ll}*|fall|fell|fallen|drop\p{Ll}*|declin\p{Ll}*|shr[aiu]nk|surge\p{Ll}*|up|down)\b/iu;

/** How large an area is counts its ground; a share of it is asked for as such. */
const GROUND_ASKED =
  /^\s*how (?:large|big|much land)\b(?! a (?:share|part)\b)[^?]{0,60}\b(?:area|acreage|land|farmland)\b/i;
const GROUND =
  /\d[\d.,]{0,30} ?(?:(?:million|billion|thousand) )?(?:hectares?|ha|acres?|sq(?:uare|\.)? ?(?:km|kilomet\p{Ll}+|m|met\p{Ll}+|miles?)|km2|km²|m2|m²)(?!\p{L})/iu;

/** The numbers that can tell how much there is of what is asked about. */
const amountAsked = (asked: string): RegExp =>
  PAYS.test(asked) ? SUM_OF_MONEY : GROUND_ASKED.test(asked) ? GROUND : AMOUNT;

/** What one pays to get in may be nothing. */
const ENTRY = /\b(?:entry|entrance|admission|tickets?|fees?|cost|charge|pay)\b/i;
const FREE = /\bfree\b(?! trade)|\bcosts? nothing\b|\bno (?:charge|fees?|cost)\b|\bwithout charge\b/i;

/** Words that tell when something began to hold. */
const SINCE =
  /\b(?:since|from (?:\p{Lu}\p{Ll}+ )?(?:19|20)\d{2}|beg[au]n|c[ao]me into (?:force|effect|being)|launched|founded|introduced|created|t(?:ook|akes) effect|bec[ao]me|established|set up|dat(?:e|es|ed) (?:from|back))\b/iu;

/** What holds from the year in which it came about. */
const CAME_ABOUT =
  /\b(?:normali[sz]|twinn|joined|acced|admitt|appoint|elect|entered|opened|recogni[sz]|restor|resum|abolish|elevat|upgrad|formed)\p{Ll}*\b/iu;
const IN_YEAR = new RegExp(
  `\\b(?:[Ii]n (?:${MONTH} )?|[Oo]n (?:${MONTH} \\d{1,2},? |\\d{1,2} ${MONTH},? ))(?:19|20)\\d{2}\\b`,
);

/** So long ago it began. */
const YEARS_AGO =
  /\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|several)(?:-\p{Ll}+)? (?:years|decades) ago\b|\b(?:a|half a|one) (?:decade|century) ago\b/iu;

/** It asks for what is to come. */
const MAY_COME = /^\s*when (?:can|could|will|would|may)\b/i;
/** A time that hangs on something else, or a season; that of a visit to which somebody is only invited is none. */
const AS_SOON =
  /\b(?:as soon as|once) (?:[\p{L}'’-]+ ){1,7}?(?:is|are|has|have|permits?|allows?|ends?|resumes?|opens?)\b|\b(?:this|next|beginning|(?:from|in|during)(?: the)?(?: early| late| coming)?) (?:spring|summer|autumn|fall(?! (?:of|in)\b)|winter)\b/iu;

const COMING =
  /\b(?:will|would(?! (?:like|have)\b)|agreed to|is to|are to|to be|planned|plans?|expected|likely|due|scheduled|slated|set (?:for|to)|on track|upcoming|next|later this)\b|\b(?:opens|starts|begins|goes|comes|arrives|leaves|departs|flies|returns|travels|takes (?:place|effect)|kicks off|enters|ends|closes) (?:[\p{L}-]+ ){0,5}?(?:on|in|at|from|this|by) (?:\p{L}+ ){0,2}?(?:\p{Lu}|\d|week|month|year|weekend)/iu;

/** Words for what is to be reached. */
const FORECAST = new RegExp(
  `${COMING.source}|\\b(?:forecast|predict|project|aim|target|estimat|hop)(?:s|e|es|ed|ing)?\\b`,
  'i',
);

/** Whether the sentence holds the kind of thing that the question asks for: a time, a place, a name, a number. */
export function holdsAnswer(question: Question, needs: readonly Need[], article: IndexedArticle, at: number): boolean {
  const sentence = article.sentences[at];
  if (!sentence) return false;
  switch (question.kind) {
    case 'when':
      if (asksHour(question.asked)) return tellsHour(sentence.text);
      if (/^\s*since when\b/i.test(question.asked))
        return (
          (SINCE.test(sentence.text) && (DATE.test(sentence.text) || YEARS_AGO.test(sentence.text))) ||
          (CAME_ABOUT.test(sentence.text) && IN_YEAR.test(sentence.text))
        );
      if (MAY_COME.test(question.asked) && AS_SOON.test(sentence.text) && !INVITES.test(sentence.text)) return true;
      return (
        DATE.test(withoutOwnYears(sentence.text, question.asked)) &&
        tellsNewHolder(question, needs, sentence.text) &&
        (!/\bwill\b|\bsẽ\b/i.test(question.asked) || COMING.test(sentence.text))
      );
    case 'where':
      return tellsPlace(question, needs, article, sentence.text);
    case 'who':
      if (!bearsRank(question.text, sentence.text)) return false;
      if (
        /^\s*(?:who|whom|(?:which|what) (?:[\p{L}-]+ ){1,3}?)will\b/iu.test(question.asked) &&
        !COMING.test(sentence.text)
      )
        return false;
      if (asksPresence(question.text) && !tellsPresence(sentence.text)) return false;
      if (WITH_HIM.test(question.text) && !COMPANY.test(sentence.text)) return false;
      if (WHOSE_WISH.test(question.text)) return tellsAtWhoseWish(question.text, sentence.text);
      if (CHOICE.test(question.text)) return needs.some((need) => need.is === 'person' && namesHere(need, sentence));
      return namesSomeoneElse(question, needs, article, at) && tellsNewHolder(question, needs, sentence.text);
    case 'how many':
      return holdsCount(question, sentence.text);
    case 'how much':
      if (/^\s*how (?:much|big|high|large) will\b/i.test(question.asked) && !FORECAST.test(sentence.text)) return false;
      if (ENTRY.test(question.text) && FREE.test(sentence.text)) return true;
      if (GREW.test(question.asked) && MULTIPLE.test(sentence.text)) return true;
      return amountAsked(question.text).test(withoutWhole(question.text, sentence.text));
    case 'how often':
      return (HABIT.test(question.asked) ? EVERY : OFTEN).test(sentence.text);
    case 'how long':
      return tellsLength(sentence.text, longThing(question.asked));
    case 'why':
      return givesReason(sentence.text, question.asked);
    case 'which countries':
      return statesBeside(needs, sentence).size >= (SEVERAL.test(question.asked) ? 2 : 1);
    case 'what':
      if (WHICH_ONE.test(question.asked)) return NUMBERED.test(sentence.text);
      return !asksMeans(question.text) || (tellsMeans(sentence.text) && !isAnothers(needs, article, sentence));
    default:
      return true;
  }
}

/** "Which general": somebody who is called by such a rank; a General Secretary is no general. */
const RANK_ASKED =
  /\b(?:which|what) (?:[\p{L}-]+ ){0,2}?(general|admiral|colonel)s?\b(?! (?:secretar|consul|director))/iu;
const RANKS: Readonly<Record<string, RegExp>> = {
  general: /\b(?:General|Gen\.) (?!Secretar|Consul|Director|Assembly|Department)\p{Lu}/u,
  admiral: /\b(?:Admiral|Adm\.) \p{Lu}/u,
  colonel: /\b(?:Colonel|Col\.) \p{Lu}/u,
};
const bearsRank = (asked: string, told: string): boolean =>
  RANKS[RANK_ASKED.exec(asked)?.[1]?.toLowerCase() ?? '']?.test(told) ?? true;

/** "Who rang first, A or B?" */
const CHOICE = /\bwho\b.{3,100}[,:] ?(?:was it )?(?:the )?\p{Lu}[^,?]{0,40} or (?:the )?\p{Lu}[^,?]{0,40}\??$/u;
const namesHere = (need: Need & { is: 'person' }, { people }: IndexedSentence): boolean =>
  !people.isDisjointFrom(need.keys);

/** Whether the sentence begins with somebody whom the question does not name. */
function isAnothers(needs: readonly Need[], { people }: IndexedArticle, { text }: IndexedSentence): boolean {
  const asked = new Set(needs.flatMap((need) => (need.is === 'person' ? [...need.keys] : [])));
  const first = nameTokens(text.slice(0, 40)).slice(0, 4);
  const begins = people.filter(({ name }) => first.includes(nameTokens(name).at(-1) ?? ''));
  return begins.length > 0 && begins.every(({ key }) => !asked.has(key));
}

/** Where a new holder of an office is asked about: that somebody came to it, and for an envoy that it is that post. */
function tellsNewHolder({ asked, text }: Question, needs: readonly Need[], told: string): boolean {
  const office = changedOffice(asked, needs);
  if (office && !tellsChange(told, office, asked)) return false;
  const role = needs.find((need) => need.is === 'role' && need.role === 'ambassador');
  const post = needs.find((need) => need.is === 'party' && /\bto (?:the )?$/.test(text.slice(0, need.start)));
  const sent = role && post?.is === 'party' ? postOf(told) : undefined;
  return sent === undefined || analyse(sent).some(({ term }) => post?.is === 'party' && post.terms.includes(term));
}

const SEVERAL = /\b(?:countries|nations|states)\b|những|các/i;

/** The states that a sentence names, other than those that the question names. */
export function statesBeside(needs: readonly Need[], { terms }: IndexedSentence): Set<Party> {
  const asked = new Set(needs.flatMap((need) => (need.is === 'party' ? [need.party] : [])));
  const named = [...terms].flatMap((term) => partyOfTerm(term) ?? []);
  const members = needs.find((need) => need.is === 'member');
  return new Set(
    named.filter(
      (party) => isState(party) && !asked.has(party) && (members?.is !== 'member' || members.parties.has(party)),
    ),
  );
}

const NUMBERED =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th))\b/i;

/** How often something is held or done by habit. */
const HABIT = /^\s*how often (?:do|does|is|are|will|would|should|can|must)\b/i;
const EVERY =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several) (?:\p{Ll}+ ){1,3}(?:a|per|each|every) (?:day|week|month|year)\b|\b(?:every|each) (?:\p{L}+ )?(?:days?|weeks?|months?|quarters?|years?|night|morning|spring|autumn|summer|winter)\b|\b(?:daily|weekly|monthly|quarterly|yearly|annual(?:ly)?|once|twice|regularly|\w+ times)\b/iu;

/** How often something is, or has been. */
const OFTEN = new RegExp(
  `${EVERY.source}|\\b(?:first|second|third|fourth|fifth|sixth|\\d+(?:st|nd|rd|th)) (?:time|visit|trip|meeting|conversation|call|phone call)\\b`,
  'iu',
);

/** "Who was with A": those of A's company, and not of the house that received him. */
const WITH_HIM = /^\s*(?:[Ww]ho|[Ww]hich [\p{L}-]+) (?:was|were) (?:also )?with \p{Lu}/u;
const COMPANY =
  /\b(?:accompan\p{Ll}+|entourage|retinue|delegation|team|together with|along with|alongside|joined|also at the (?:reception|meeting|talks|event)|with (?:him|her|them)|includ(?:ed|es|ing))\b/iu;
/** "At the request of the Swiss side", "on Bern's initiative". */
const AT_WISH =
  /\b(?:[Aa]t|[Oo]n|[Uu]pon|[Bb]y|[Tt]o) (?:the |an? )?(?:[\p{L}\p{M}.'’-]+ ){0,8}?(?:request|initiative|invitation|proposal|suggestion)\b/u;
/** An invitation told by its verb, and a request. */
const INVITED = /\b[Ii]nvited by\b|\binvited (?:him|her)\b|\bas (?:an? )?guests? of\b/;
const REQUESTED =
  /\b(?:as|which) (?:the (?:latter|former)|\p{Lu}[\p{L}\p{M}]+|he|she) (?:had )?(?:requested|asked|proposed|suggested|wished)\b|\b(?:requested|initiated|proposed|asked for|suggested) by\b/u;

/** Whether the text tells at whose invitation, or at whose request, something was. */
const tellsAtWhoseWish = (asked: string, told: string): boolean =>
  AT_WISH.test(told) || (WHOSE_WISH.exec(asked)?.[1]?.toLowerCase() === 'invitation' ? INVITED : REQUESTED).test(told);
