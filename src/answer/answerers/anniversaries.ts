import type { PartialDay } from '../../calendar/day.ts';
import { addDays, type Day, daysBetween, yearOf } from '../../calendar/day.ts';
import { ordinalWord } from '../../calendar/number-words.ts';
import { findReturns, isMilestone } from '../../relations/find-returns.ts';
import type { AnniversaryReturn } from '../../relations/relations.ts';
import { analyse } from '../../search/analyse.ts';
import type { Period } from '../../search/query.ts';
import { dayText } from '../../wording/dates.ts';
import { indexArticle } from '../articles/indexed-article.ts';
import { tellsAsked } from '../passages/told-period.ts';
import { homePartyOf } from '../people/home-party.ts';
import { personKey } from '../people/known-names.ts';
import { type Answerer, type Context, citationsOf, type ProposedSentence, quote } from '../proposals/proposal.ts';
import { isInPeriods, type Question } from '../question/question.ts';
import { readable } from '../times/dated-text.ts';
import { findNextReturn, tellsRound, tellsWhichReturn } from '../times/next-anniversary.ts';

const MOST = 12;

/** Answers which anniversary was marked, in the words of the articles; and which fall in a period, reckoned from dated events. */
export const anniversaries: Answerer = {
  name: 'anniversaries',
  propose(asked, context) {
    if (asked.kind !== 'anniversary') return undefined;
    // What was coming up in a year that is named is that year's, not the next one from today.
    const { order: _, ...unordered } = asked;
    const question: Question = asked.periods.length > 0 ? unordered : asked;
    const told = isReckoned(question) ? [] : findTold(question, context);
    if (told.length > 0) return { sentences: told };
    const reckoned =
      ordinalOf(question) === undefined || (asksList(question.asked) && question.periods.length > 0)
        ? findReckoned(question, context)
        : findOrdinal(question, context);
    if (reckoned.length > 0) return { sentences: reckoned };
    // A sentence on one of them is not the list.
    const lists = asksList(question.asked) && (question.periods.length > 0 || question.order === 'next');
    return lists ? { sentences: [], final: true } : undefined;
  },
};

/** What is to come, and what falls in a month or on a day, is reckoned; what was marked is told by articles. */
function isReckoned({ order, asked, periods, monthDay, on }: Question): boolean {
  if (monthDay || order === 'next' || asksList(asked) || /\b(?:will|does|do|is)\b.{0,60}\b(?:fall|due)\b/i.test(asked))
    return true;
  const [period] = periods;
  if (!period?.from || !period.to) return false;
  return period.to > on || daysBetween(period.from, period.to) < 200;
}

/** "Which anniversaries fall in 2027" asks for all of them; not what was marked. */
const asksList = (asked: string): boolean =>
  /\banniversaries\b|\banniversary\b[^?]{0,60}\b(?:soon|coming up)\b|(?<![\p{L}\p{M}])(?:các|những|ngày) (?:ngày |lễ |dịp )?kỷ niệm(?![\p{L}\p{M}])|kỷ niệm (?:gì|nào|sắp tới)/iu.test(
    asked,
  ) && !/\b(?:mark|celebrat|commemorat|observ|mention|not|told|said|held)\p{Ll}*\b/iu.test(asked);

/** Sentences in which articles name an anniversary of these parties and people. */
function findTold(question: Question, { library, needs }: Context): ProposedSentence[] {
  const found: { readonly sentence: ProposedSentence; readonly rank: number }[] = [];
  const ordinal = ordinalOf(question);
  for (const reading of library.readings.values()) {
    if (reading.anniversaries.length === 0) continue;
    const article = library.articles.get(reading.article);
    if (!article) continue;
    for (const anniversary of reading.anniversaries) {
      const year = anniversary.year && (String(anniversary.year) as PartialDay);
      if (question.periods.length > 0 && year && !isInPeriods(year, question)) continue;
      if (ordinal !== undefined && anniversary.ordinal !== ordinal) continue;
      const evidence = anniversary.evidence.find((one) => one.in === 'body') ?? anniversary.evidence[0];
      if (!evidence) continue;
      const people = reading.meetings.flatMap(({ participants }) => participants.map(personKey));
      const fits = needs.every((need) => {
        if (need.is === 'party') return anniversary.countries.includes(need.party);
        return need.is !== 'person' || people.some((key) => need.keys.has(key));
      });
      if (!fits) continue;
      const { sentences, terms } = indexArticle(article, reading);
      const words = needs.filter((need) => need.is === 'word' && need.hard && !isAsking(need.typed));
      if (!words.every((need) => need.is === 'word' && need.terms.some((term) => terms.has(term)))) continue;
      const sentence = sentences.find(
        (one) => one.in === evidence.in && one.start <= evidence.start && one.end >= evidence.end,
      );
      if (!sentence) continue;
      // One without a year of its own is of the year that its sentence tells.
      if (!year && !tellsAsked(sentence.text, question, reading.published.date)) continue;
      found.push({
        sentence: quote(article, sentence, library),
        rank: (anniversary.ordinal ? 2 : 0) + (anniversary.originYear ? 1 : 0),
      });
    }
  }
  const best = Math.max(...found.map(({ rank }) => rank), 0);
  const unique = new Map(
    found.filter(({ rank }) => rank >= Math.min(best, 2)).map(({ sentence }) => [sentence.text, sentence]),
  );
  return [...unique.values()].slice(0, 3);
}

const ROUND = [10, 15, 20, 30, 40, 50, 60, 70, 80, 90];

/** "the 60th", "fiftieth". */
function ordinalOf({ text }: Question): number | undefined {
  const digits = /\b(\d{1,3})(?:st|nd|rd|th)\b/.exec(text)?.[1];
  const word = /\b(\w+ieth|tenth|fifteenth)\b/i.exec(text)?.[1];
  return digits ? Number(digits) : ROUND.find((years) => ordinalWord(years) === word?.toLowerCase());
}

/** The year in which the beginning of relations, or what the question names, is so many years ago. */
function findOrdinal(question: Question, context: Context): ProposedSentence[] {
  const years = ordinalOf(question) ?? 0;
  const parties = context.needs.flatMap((need) => (need.is === 'party' ? [need.party] : []));
  const named = context.needs.filter((need) => need.is === 'word' && need.hard && !isAsking(need.typed));
  if (parties.length === 0) return [];
  const found = context.library.relations.origins.filter((origin) => {
    if (!parties.every((party) => origin.parties.includes(party)) || yearOf(origin.date) === undefined) return false;
    const terms = new Set(analyse(origin.what).map(({ term }) => term));
    if (named.length === 0)
      return origin.kind === 'diplomatic relations' || /^Normalisation of diplomatic relations/.test(origin.what);
    return named.every((need) => need.is === 'word' && need.terms.some((term) => terms.has(term)));
  });
  return found.slice(0, 3).flatMap((origin) => {
    const on = String((yearOf(origin.date) ?? 0) + years) + origin.date.slice(4, 10);
    return composeReturn(
      { origin, years, on: on as PartialDay, milestone: true },
      context,
      ASKS_DAY.test(question.asked),
    );
  });
}

const isAsking = (word: string): boolean =>
  tellsWhichReturn(word) ||
  /^anniversar|^(?:upcoming|comes?|coming|forthcoming|ahead|soon|due|fall|falling|sắp|tới)$|^\d+(?:st|nd|rd|th)$|ieth$|^tenth$/i.test(
    word,
  );

/** The period asked about: a month without a year is the one to come, for what returns is looked ahead to. */
function comingPeriod({ periods: [period], on, asked }: Question): Period | undefined {
  const { from, to, words = '' } = period ?? {};
  if (!from || !to || to >= on || /\d{4}|\b(?:last|past|this|since)\b/i.test(words)) return period;
  if (/\b(?:did|was|were|had|fell)\b/i.test(asked)) return period;
  const later = (day: Day): Day => `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('02-29', '02-28')}` as Day;
  return { from: later(from), to: later(to), words };
}

/** Returns of dated events in the period, reckoned; without a period, in the year of today. */
function findReckoned(question: Question, context: Context): ProposedSentence[] {
  const { library, needs } = context;
  const period = comingPeriod(question);
  const year = question.on.slice(0, 4);
  const from = period?.from ?? (`${year}-01-01` as Day);
  const to = period?.to ?? (`${(period?.from ?? year).slice(0, 4)}-12-31` as Day);
  const parties = needs.flatMap((need) => (need.is === 'party' ? [need.party] : []));
  const home = homePartyOf(library);
  if (parties.length === 1 && home && home !== parties[0]) parties.push(home);
  if (parties.length === 0 && !period && !question.monthDay && question.order !== 'next') return [];
  if (needs.some((need) => need.is === 'person' || (need.is === 'word' && need.hard && !isAsking(need.typed))))
    return [];
  const relationsOnly = /\b(?:relations|ties)\b/i.test(question.text);
  const own = parties.length === 0 && home ? [home] : parties;
  if (question.monthDay) return onDay(question.monthDay, own, relationsOnly, context);
  if (asksList(question.asked) && (question.order === 'next' || (!period && parties.length > 0)))
    return ahead(own, question, relationsOnly, context);
  if (question.order === 'next') {
    const next = findNextReturn(library.relations, own, question.asked, relationsOnly, question.on);
    return next ? composeReturn(next, context, true) : [];
  }
  const years = ordinalOf(question);
  const all = findReturns(library.relations, from, to)
    .filter((one) => years === undefined || one.years === years)
    .filter(({ origin }) => own.every((party) => origin.parties.includes(party)))
    .filter(({ origin }) => !origin.sensitive && origin.kind !== 'meeting' && origin.kind !== 'visit')
    .filter(({ origin }) => !relationsOnly || /relations|normalis/i.test(origin.what));
  const short = period?.from !== undefined && period.to !== undefined && daysBetween(period.from, period.to) < 62;
  if (short)
    return all
      .filter(({ on }) => on.length > (daysBetween(from, to) < 8 ? 7 : 4))
      .slice(0, MOST)
      .flatMap((one) => composeReturn(one, context, true));
  const round = all.filter(({ years }) => isMilestone(years));
  // What two states mark in a year that nobody named is a round one.
  const roundOnly = parties.length === 0 ? round.length > 0 : !period;
  const chosen = roundOnly ? round : [...round, ...all.filter(({ milestone }) => !milestone)];
  return withoutLeast(chosen).flatMap((one) => composeReturn(one, context));
}

/** As many as an answer holds, in their order: where there are more, those of relations, then the older ones. */
function withoutLeast(all: readonly AnniversaryReturn[]): readonly AnniversaryReturn[] {
  const ofRelations = ({ origin }: AnniversaryReturn): number =>
    Number(/^(?:diplomatic|normali)/.test(origin.kind ?? ''));
  const first = all.toSorted((a, b) => ofRelations(b) - ofRelations(a) || b.years - a.years).slice(0, MOST);
  return all.filter((one) => first.includes(one));
}

/** So many days ahead are looked at, and as many as a year where somebody or a round number is asked for. */
const DAYS_AHEAD = 62;
const MOST_AHEAD = 6;

/** The returns that come next, each on its day. */
function ahead(
  parties: readonly string[],
  question: Question,
  relationsOnly: boolean,
  context: Context,
): ProposedSentence[] {
  const { asked, on } = question;
  const round = tellsRound(asked);
  const named = context.needs.some(({ is }) => is === 'party');
  return findReturns(context.library.relations, on, addDays(on, named || round ? 366 : DAYS_AHEAD))
    .filter(({ origin }) => !origin.sensitive && parties.every((party) => origin.parties.includes(party)))
    .filter(({ origin }) => origin.kind !== 'meeting' && origin.kind !== 'visit')
    .filter(({ origin }) => !relationsOnly || /relations|normalis/i.test(origin.what))
    .filter(({ on: day, years }) => day.length === 10 && (!round || isMilestone(years)))
    .slice(0, MOST_AHEAD)
    .flatMap((one) => composeReturn(one, context, true));
}

/** What returns on a day of every year, by the day on which it was. */
function onDay(
  monthDay: PartialDay,
  parties: readonly string[],
  relationsOnly: boolean,
  { library, words, phrases }: Context,
): ProposedSentence[] {
  return library.relations.origins
    .filter(({ date, sensitive }) => !sensitive && date.length === 10 && date.slice(4) === monthDay.slice(1))
    .filter((origin) => parties.every((party) => origin.parties.includes(party)))
    .filter(({ kind, what }) =>
      relationsOnly ? /relations|normalis/i.test(what) : kind !== 'meeting' && kind !== 'visit',
    )
    .slice(0, MOST)
    .flatMap((origin): ProposedSentence[] => {
      const citations = citationsOf(readable(origin.support, origin.what, origin.date, library), library, 3);
      const day = dayText(origin.date, words);
      if (citations.length === 0) return [];
      return [{ text: phrases.dated(origin.what, day), verbatim: false, citations, fields: [origin.what, day] }];
    });
}

const ASKS_DAY = /\bwhen\b|\b(?:what|which) (?:day|date)\b|\bdates?\b|(?:khi|ngày) nào|bao giờ/i;

/** The return as a sentence of its own, with its sources; nothing where none can be shown. `toTheDay`: with its day, where known. */
export function composeReturn(
  { origin, years, on }: AnniversaryReturn,
  { library, words, phrases }: Context,
  toTheDay = false,
): ProposedSentence[] {
  const citations = citationsOf(readable(origin.support, origin.what, origin.date, library), library, 3);
  if (citations.length === 0) return [];
  const day = dayText(origin.date, words);
  const then = toTheDay ? dayText(on, words) : String(yearOf(on) ?? '');
  return [
    {
      text: phrases.returns(String(years), origin.what, day, then),
      verbatim: false,
      citations,
      fields: [origin.what, day],
      reckoned: [years, then],
    },
  ];
}
