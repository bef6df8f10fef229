import { type PartialDay, precisionOf, yearOf } from '../../calendar/day.ts';
import { findReturns } from '../../relations/find-returns.ts';
import type { Origin } from '../../relations/relations.ts';
import { analyse } from '../../search/analyse.ts';
import { dayText } from '../../wording/dates.ts';
import type { IndexedArticle } from '../articles/indexed-article.ts';
import { findMeetings } from '../meetings/find-meetings.ts';
import type { Need } from '../needs/need.ts';
import { otherFormOf } from '../needs/ordinal.ts';
import { findArticles } from '../passages/find-articles.ts';
import { isOnDay, periodOf } from '../passages/told-period.ts';
import { homePartyOf } from '../people/home-party.ts';
import { type Answerer, type Context, citationsOf, type ProposedSentence, quote } from '../proposals/proposal.ts';
import { type AgeAsk, findAgeAsk, isAgeWord, tellsAge } from '../question/age.ts';
import { ANY_MEETING } from '../question/meeting-words.ts';
import type { Question } from '../question/question.ts';
import { readable } from '../times/dated-text.ts';
import { composeReturn } from './anniversaries.ts';

/**
 * Answers how old relations, a partnership or a treaty were, now, in a year or when two met, and what turned so many years
 * old: by the sentence of an article on it, else reckoned from the day on which it began. Nothing else answers, for other
 * numbers of years stand beside it.
 */
export const ages: Answerer = {
  name: 'ages',
  propose(question, context) {
    const asked = findAgeAsk(question.text);
    if (!asked) return undefined;
    // What stands after "when" tells the time.
    const time = question.text.search(/\b(?:when|while|as|during|at the time|by the time)\b/i);
    const isThere = (need: Need): boolean =>
      (need.is === 'word' && need.hard && time >= 0 && need.start > time) ||
      (need.is === 'word' &&
        /^\p{Lu}/u.test(need.typed) &&
        /\b(?:to|in|at)(?: the)? $/i.test(question.text.slice(0, need.start)));
    const names = context.needs.filter(
      (need) => need.is === 'person' || need.is === 'party' || need.is === 'place' || isThere(need),
    );
    const said = context.needs.flatMap((need) =>
      need.is === 'word' && need.hard && (time < 0 || need.start < time) && !isAgeWord(need.typed) && !isThere(need)
        ? [need]
        : [],
    );
    // The age of a person is told by no relation.
    if (asked.of === 'anything' && asked.years === undefined && said.length === 0)
      return { sentences: [], final: true };
    const told = toldIn(question, asked, names, said, context);
    if (told) return { sentences: [told] };
    if (asked.years !== undefined) return { sentences: turned(question, asked, asked.years, context), final: true };
    // A meeting that is not told has no day.
    if (time >= 0 && !names.some(({ is }) => is === 'person') && question.periods.length === 0)
      return { sentences: [], final: true };
    const reckoned = reckon(question, asked, said, context);
    return reckoned.length > 0 || asked.of !== 'anything' ? { sentences: reckoned, final: true } : undefined;
  },
};

type Word = Extract<Need, { is: 'word' }>;

/** Whether the article is on whom or what is named. */
function isOn(need: Need, article: IndexedArticle): boolean {
  if (need.is === 'person') return article.people.some(({ key }) => need.keys.has(key));
  if (need.is === 'party') return article.parties.has(need.party) || article.reading.countries.includes(need.party);
  return need.terms.some((term) => article.placeTerms.has(term) || article.terms.has(term));
}

/** The sentence of an article on those who are named that tells it. */
function toldIn(
  question: Question,
  asked: AgeAsk,
  names: readonly Need[],
  said: readonly Word[],
  context: Context,
): ProposedSentence | undefined {
  // Today's age is told by no article.
  const people = names.some(({ is }) => is === 'person');
  if (!people && question.periods.length === 0 && !names.some(({ is }) => is === 'word')) return undefined;
  const tellsNumber = asked.years === undefined ? undefined : numberTeller(asked.years);
  const sought = [...names, ...said];
  for (const article of findArticles(sought.length > 0 ? sought : context.needs, context)) {
    if (!names.every((need) => isOn(need, article))) continue;
    if (periodOf(article, question) !== 'of it' || !isOnDay(article, question)) continue;
    for (const sentence of article.sentences) {
      if (sentence.in !== 'body' || !tellsAge(sentence.text, asked)) continue;
      if (tellsNumber && !tellsNumber(sentence.text)) continue;
      if (!said.every((need) => need.terms.some((term) => sentence.terms.has(term)))) continue;
      return quote(article.article, sentence, context.library);
    }
  }
  return undefined;
}

/** Tells whether a text has the number, in figures or in words for a round one. */
function numberTeller(years: number): (text: string) => boolean {
  const figures = new RegExp(`\\b${years}(?:st|nd|rd|th)?\\b`);
  const [word] = years === 15 || years % 10 === 0 ? otherFormOf(String(years)) : [];
  const words = word === undefined ? undefined : new RegExp(`\\b${word.replace(/y$/, '(?:y|ieth)')}(?:th)?\\b`, 'i');
  return (text) => figures.test(text) || words?.test(text) === true;
}

const KIND: Readonly<Record<AgeAsk['of'], string | undefined>> = {
  relations: 'diplomatic relations',
  partnership: 'partnership',
  treaty: 'treaty',
  anything: undefined,
};

/** What became so many years old in the period, reckoned. */
function turned(question: Question, asked: AgeAsk, years: number, context: Context): ProposedSentence[] {
  const [period] = question.periods;
  if (!period?.from || !period.to) return [];
  const parties = context.needs.flatMap((need) => (need.is === 'party' ? [need.party] : []));
  return findReturns(context.library.relations, period.from, period.to)
    .filter((one) => one.years === years && !one.origin.sensitive && isKind(one.origin, asked))
    .filter(({ origin }) => parties.every((party) => origin.parties.includes(party)))
    .slice(0, 8)
    .flatMap((one) => composeReturn(one, context));
}

const isKind = ({ kind }: Origin, { of }: AgeAsk): boolean =>
  of === 'anything' ? kind !== 'meeting' && kind !== 'visit' : kind === KIND[of];

/** The age on the day of the meeting that the question names, in the year that it names, or today. */
function reckon(question: Question, asked: AgeAsk, said: readonly Word[], context: Context): ProposedSentence[] {
  const { library, words, phrases, needs } = context;
  const people = needs.filter(({ is }) => is === 'person');
  const meeting = people.length > 0 ? dayOfMeeting(question, people, context) : undefined;
  if (people.length > 0 && !meeting) return [];
  const at = meeting?.date ?? ((question.periods[0]?.from?.slice(0, 4) ?? question.on.slice(0, 4)) as PartialDay);
  const origin = beganBefore(at, asked, said, context);
  const years = origin ? yearsBetween(origin.date, at) : 0;
  if (!origin || years < 1) return [];
  const own = readable(origin.support, origin.what, origin.date, library);
  const citations = citationsOf([...own.slice(0, 3), ...(meeting?.evidence.slice(0, 2) ?? [])], library, 5);
  if (own.length === 0 || citations.length === 0) return [];
  const day = dayText(origin.date, words);
  if (!meeting) {
    const text = phrases.returns(String(years), origin.what, day, at);
    return [{ text, verbatim: false, citations, fields: [origin.what, day], reckoned: [years, Number(at)] }];
  }
  const then = dayText(at, words);
  const text = phrases.age(origin.what, day, String(years), then);
  return [{ text, verbatim: false, citations, fields: [origin.what, day, then], reckoned: [years] }];
}

/** The one meeting of those who are named that the articles report, with its day. */
function dayOfMeeting(question: Question, people: readonly Need[], { library, needs }: Context) {
  const there = needs.filter(({ is, typed }) => is === 'place' || (is === 'word' && /^\p{Lu}/u.test(typed)));
  const found = findMeetings({ ...question, kind: 'when' }, ANY_MEETING, [...people, ...there], library).filter(
    ({ reported, meeting: { date } }) => reported && date?.length === 10,
  );
  const days = new Set(found.map(({ meeting }) => meeting.date?.slice(0, 7)));
  const meeting = found[0]?.meeting;
  return days.size === 1 && meeting?.date ? { date: meeting.date, evidence: meeting.evidence } : undefined;
}

/** What began before that day between the parties that are named; `undefined` where several things may be meant. */
function beganBefore(
  at: PartialDay,
  asked: AgeAsk,
  said: readonly Word[],
  { needs, library }: Context,
): Origin | undefined {
  const parties = needs.flatMap((need) => (need.is === 'party' ? [need.party] : []));
  const home = homePartyOf(library);
  const pair = parties.length === 1 && home && home !== parties[0] ? [home, ...parties] : parties;
  if (pair.length !== 2 && (said.length === 0 || pair.length > 0)) return undefined;
  const found = library.relations.origins.filter((origin) => {
    if (origin.sensitive || !isKind(origin, asked) || yearOf(origin.date) === undefined) return false;
    if (!pair.every((party) => origin.parties.includes(party)) || origin.date > at) return false;
    const terms = new Set(analyse(origin.what).map(({ term }) => term));
    return said.every((need) => need.terms.some((term) => terms.has(term)));
  });
  // Where no source tells of a first beginning, relations count from when they were normalised.
  if (asked.of === 'relations' && found.length === 0)
    return library.relations.origins.find(
      ({ kind, parties: own, date }) =>
        kind === 'normalisation' && said.length === 0 && date <= at && pair.every((party) => own.includes(party)),
    );
  if (asked.of !== 'partnership') return found.length === 1 ? found[0] : undefined;
  // "The strategic partnership" is no comprehensive one.
  const plain = (what: string): boolean => /\bcomprehensive\b/i.test(what);
  const named =
    said.length > 0 && !said.some(({ typed }) => plain(typed)) ? found.filter(({ what }) => !plain(what)) : found;
  return named.at(-1);
}

/** Whole years from the one to the other, as far as both are known. */
function yearsBetween(from: PartialDay, to: PartialDay): number {
  const years = (yearOf(to) ?? 0) - (yearOf(from) ?? 0);
  const length = Math.min(from.length, to.length, 10);
  if (precisionOf(from) === 'span' || precisionOf(to) === 'span' || length < 7) return years;
  return to.slice(4, length) < from.slice(4, length) ? years - 1 : years;
}
