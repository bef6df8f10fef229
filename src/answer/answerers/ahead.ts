import { bearsSome, type IndexedArticle, type IndexedSentence } from '../articles/indexed-article.ts';
import { standsAsPlace } from '../meetings/visit-goal.ts';
import { bears, coverOf } from '../needs/cover.ts';
import type { Need } from '../needs/need.ts';
import { findNeeds } from '../needs/needs.ts';
import { findArticles } from '../passages/find-articles.ts';
import { namesOffices } from '../passages/names-someone.ts';
import { isOnDay, periodOf, tellsYearless } from '../passages/told-period.ts';
import { nameTokens, personKey } from '../people/known-names.ts';
import { type Answerer, quote } from '../proposals/proposal.ts';
import { asksAhead, goalsIn, goesOn, ordersPlans, ordersToo, tellsAhead } from '../question/ahead.ts';
import { isExcepted } from '../question/except.ts';
import type { Question } from '../question/question.ts';

/** Words for setting out, of which an article may use any. */
const GOING =
  /^(?:leav\p{Ll}*|left|depart\p{Ll}*|head\p{Ll}*|fly\p{Ll}*|flew|travel\p{Ll}*|return\p{Ll}*|going|bound|next|stop|due)$/iu;
/** How far below the best another plan of the same article still answers. */
const CLOSE = 0.3;
const MOST = 2;
const MEETS =
  /\b(?:meet|meets|meetings?|talks|received|receive|call on|courtesy call|see|hold|sit down|confer|welcome|host|speak)\b/i;

/** Answers whom somebody was to meet next, or where he was to go, by the sentence of that article that tells the plan. */
export const ahead: Answerer = {
  name: 'ahead',
  propose(question, context) {
    if ((question.kind !== 'who' && question.kind !== 'where') || !asksAhead(question.text)) return undefined;
    const { excepted, ...open } = question;
    // The weekday is that of the plan, not of what the article reports.
    const { weekday: __, ...anyWeekday } = question;
    const needs = findNeeds(open, context.library);
    const who = needs.find((need) => need.is === 'person') ?? needs.find((need) => need.is === 'role');
    const others = needs.filter(
      (need) => need !== who && (need.is !== 'word' || (need.hard && !GOING.test(need.typed))),
    );
    if (!who || (others.length === 0 && !isTimed(question))) return undefined;
    const pair = question.kind === 'where' && question.meeting ? bothWho(question.text, needs) : [];
    const found: { readonly article: IndexedArticle; readonly sentence: IndexedSentence; readonly score: number }[] =
      [];
    for (const article of findArticles(who.is === 'person' ? [who, ...others] : needs, context, others)) {
      if (question.kind === 'where' && !comesFrom(question.text, others, article)) continue;
      if (!periodOf(article, question) || !isOnDay(article, anyWeekday)) continue;
      for (const [at, sentence] of article.sentences.entries()) {
        if (sentence.in !== 'body' || !tellsAhead(sentence.text)) continue;
        if (isInviter(who, sentence.text)) continue;
        if (!isOf(sentence, who, article) && !isPlanOf(sentence, who, article)) continue;
        if (question.weekday && !tellsYearless(sentence.text, question)) continue;
        if (pair.length > 0 && !pair.every((one) => isOf(sentence, one, article))) continue;
        if (question.kind === 'where' && pair.length === 0 && ordersPlans(question.text) && !ordersToo(sentence.text))
          continue;
        // Whom he met already the article has to name, its plan need not.
        const asked = others.filter((need) => !isExcepted(need, excepted));
        const covers = asked.map((need) => coverOf(need, article, at));
        if (covers.some((cover, i) => cover < leastOf(asked[i]))) continue;
        if (!(question.kind === 'who' ? meetsAnother(sentence, needs, article) : goesElsewhere(sentence, needs)))
          continue;
        found.push({
          article,
          sentence,
          score: covers.reduce((sum, cover) => sum + cover, 0) + orderOf(question.text, sentence.text),
        });
      }
    }
    const best = found.reduce<(typeof found)[number] | undefined>(
      (a, b) => (a && a.score >= b.score ? a : b),
      undefined,
    );
    if (!best) return undefined;
    const close = found.filter(({ article, score }) => article === best.article && score >= best.score - CLOSE);
    // Who goes on somewhere is told to: no other plan of his answers beside that.
    const onward = /\b(?:after|next)\b/i.test(question.text)
      ? close.filter(({ sentence }) => goesOn(sentence.text))
      : [];
    const told = question.kind === 'where' && onward.length > 0 ? onward : close;
    return {
      sentences: told.slice(0, MOST).map(({ article, sentence }) => quote(article.article, sentence, context.library)),
    };
  },
};

/** "Where will A and B meet", "where will A meet B": both, of whom the plan has to be. */
function bothWho(text: string, needs: readonly Need[]): readonly Need[] {
  const [one, other] = needs.filter(({ is }) => is === 'person');
  return one &&
    other &&
    /^ (?:and|(?:like to )?(?:meet|see|receive|hold talks)(?: with)?) $/i.test(text.slice(one.end, other.start))
    ? [one, other]
    : [];
}

const isTimed = ({ periods, monthDay, weekday, month }: Question): boolean =>
  periods.length > 0 || monthDay !== undefined || weekday !== undefined || month !== undefined;

const leastOf = (need: Need | undefined): number => (need?.is === 'person' ? 0.45 : 0.2);

/** "Where after Oslo": an article on what was in Oslo. */
const comesFrom = (
  text: string,
  needs: readonly Need[],
  { placeTerms, parties, sentences: [first] }: IndexedArticle,
): boolean =>
  needs.every(
    (need) =>
      need.is === 'person' ||
      !/\bafter(?: the)? $/i.test(text.slice(0, need.start)) ||
      (need.is === 'party' && parties.has(need.party)) ||
      need.terms.some((term) => placeTerms.has(term)) ||
      (first !== undefined && standsAsPlace(first.text, need)),
  );

/** What comes before or after is told as such. */
const orderOf = (asked: string, told: string): number => (ordersPlans(asked) && ordersToo(told) ? 0.5 : 0);

/** Whether the plan is of whoever is asked about: named, or gone on about. */
function isOf({ people, alluded, he, text }: IndexedSentence, who: Need, article: IndexedArticle): boolean {
  const meant = [...people, ...alluded, ...(he ? [he] : [])];
  if (who.is === 'person') return meant.some((key) => who.keys.has(key));
  if (who.is !== 'role') return false;
  return (
    article.people.some((person) => bears(person, who) && meant.includes(person.key)) ||
    new RegExp(`\\b${who.typed.replaceAll(/[^\p{L} ]/gu, '')}\\b`, 'i').test(text)
  );
}

/** "At the invitation of A": another's journey, to A. */
function isInviter(who: Need, text: string): boolean {
  const { index } = INVITED_BY.exec(text) ?? {};
  if (index === undefined || who.is !== 'person') return false;
  const own = nameTokens(text.slice(0, index));
  const host = nameTokens(text.slice(index));
  return who.tokens.every((token) => host.includes(token)) && !who.tokens.some((token) => own.includes(token));
}

const INVITED_BY = /\b(?:at|upon|on) (?:the|an) (?:\p{Ll}+ )?invitation (?:of|from)\b/u;

/** Whether the sentence is what a planned meeting of theirs is read from. */
const isPlanOf = (sentence: IndexedSentence, who: Need, { reading }: IndexedArticle): boolean =>
  who.is === 'person' &&
  [...reading.meetings, ...reading.mentioned].some(
    ({ status, participants, evidence }) =>
      status === 'planned' && participants.some((one) => who.keys.has(personKey(one))) && bearsSome(sentence, evidence),
  );

/** Names without their spaces and marks: "Hà Nội" is "Hanoi". */
const joined = (text: string): string => nameTokens(text).join('');

/** Whether the sentence plans to meet somebody whom the question does not name. */
function meetsAnother({ people, text }: IndexedSentence, needs: readonly Need[], article: IndexedArticle): boolean {
  if (!MEETS.test(text)) return false;
  const asked = new Set(needs.flatMap((need) => (need.is === 'person' ? [...need.keys] : [])));
  for (const person of article.people)
    if (needs.some((need) => need.is === 'role' && bears(person, need))) asked.add(person.key);
  return [...people].some((key) => !asked.has(key)) || namesOffices(text);
}

/** Whether the sentence sends somebody where the question does not place him already. */
function goesElsewhere({ text }: IndexedSentence, needs: readonly Need[]): boolean {
  const asked = needs.map(({ typed }) => joined(typed));
  return goalsIn(text).some((name) => !asked.some((own) => own.includes(joined(name)) || joined(name).includes(own)));
}
