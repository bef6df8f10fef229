import { analyse } from '../search/analyse.ts';
import { tellsAcceptance } from './accepting.ts';
import { asksAcceptance } from './acts.ts';
import { countsIt, isCounted, statesBeside } from './answer-type.ts';
import { withAnswer } from './beside.ts';
import { coverOf } from './cover.ts';
import { canBeLoose, findArticles, isSpare } from './find-articles.ts';
import type { IndexedArticle, IndexedSentence } from './indexed-article.ts';
import { findMeetingAsk } from './meeting-words.ts';
import type { Need } from './needs.ts';
import type { Context } from './proposal.ts';
import type { Question } from './question.ts';
import type { QuestionKind } from './question-words.ts';
import { givesReason } from './reason.ts';
import { speakerFit, subjectOf, toldAbout } from './speaker-fit.ts';
import { isOnDay, periodOf, tellsAsked, tellsOtherYear, tellsYearless } from './told-period.ts';
import { askedPlace, isGoal, standsAsPlace } from './visit-goal.ts';
import { isTelling } from './word-needs.ts';

/** A sentence that may answer, with how well it does: 1 is every need in its own words. */
export interface RankedPassage {
  readonly article: IndexedArticle;
  readonly sentence: IndexedSentence;
  readonly score: number;
  /** How many of the telling words stand in the sentence itself. */
  readonly here: number;
}

/** A yes/no question is answered by a sentence of the same paragraph as its telling words, not by a remoter one. */
const BESIDE = 0.55;

/** Kinds of questions about a meeting itself. */
const MEETS: ReadonlySet<QuestionKind> = new Set(['yes or no', 'when', 'where', 'who']);
const TIMED: ReadonlySet<QuestionKind> = new Set(['yes or no', 'when', 'where']);
const COMING: ReadonlySet<QuestionKind> = new Set([...MEETS, 'which meetings', 'how often']);

/** The least that a need must be covered by for the sentence to stand as evidence. */
function leastFor(need: Need, question: Question, meets: boolean, coming: boolean): number {
  // A plan is only theirs whom it names, and of what it names.
  if (coming && (need.is === 'person' || (need.is === 'word' && need.hard))) return 0.7;
  // What was accepted may have been told in the paragraph before.
  if (need.is === 'word' && need.hard && asksAcceptance(question.text)) return 0.5;
  // Who did it is told where it is told that it was done.
  if (
    question.kind === 'who' &&
    need.is === 'word' &&
    need.hard &&
    /^\s*who $/i.test(question.text.slice(0, need.start))
  )
    return 0.7;
  if (need.is === 'word' && need.hard && question.kind === 'how many' && isCounted(need, question)) return 0.9;
  if (need.is === 'word' && need.hard && toldAbout(need, question)) return 0.9;
  if (need.is === 'word') return need.hard ? (question.kind === 'yes or no' ? BESIDE : 0.5) : 0;
  // Whether two people met is not told by a sentence that names one of them.
  if (meets) return need.is === 'party' ? 0.6 : 0.9;
  // Whose reason it is, and what states belong to, stands in the sentence or beside it.
  if (question.kind === 'why' && need.is !== 'party') return 0.7;
  if (question.kind === 'how long') return 0.6;
  if (question.kind === 'which countries' && need.is === 'party') return 0.6;
  // What several agreed is told where all of them take part.
  if (
    need.is === 'person' &&
    question.act?.act === 'agreed' &&
    /\band\b/i.test(question.text.slice(0, question.act.start))
  )
    return 0.6;
  const isObject = question.act !== undefined && need.start >= question.act.end;
  return (need.is === 'party' || need.is === 'person') && isObject ? 0.5 : 0.3;
}

/**
 * Every sentence that speaks of all that the question names and holds the kind of thing it asks for, best first.
 * `loosely`: of four telling words or more one may be missing, where the sentence itself holds the others.
 */
export function rankPassages(question: Question, context: Context, loosely = false): RankedPassage[] {
  const { needs } = context;
  if (loosely && !canBeLoose(needs, question.kind)) return [];
  if (needs.some((need) => need.is === 'word' && need.hard && !need.known && /\p{Lu}/u.test(need.typed))) return [];
  // What is to come is told by meetings that are planned, or by a sentence that plans one; what was would mislead.
  const coming = question.meeting !== undefined && COMING.has(question.kind) && isComing(question);
  if (coming && !((question.kind === 'when' || question.kind === 'where') && hasTelling(needs))) return [];
  if (!tellsEnough(question, needs)) return [];
  const subject = subjectOf(question, needs);
  const total = needs.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const pairs = pairsOf(question.text);
  const place = askedPlace(needs, question.text);
  const hasWords = needs.some((need) => need.is === 'word' && need.hard && need !== place);
  const meets = MEETS.has(question.kind) && question.meeting !== undefined && !question.act && !hasWords;
  const visits = question.meeting?.visit === true && MEETS.has(question.kind);
  const accepting = question.kind === 'yes or no' && asksAcceptance(question.text);
  const ranked: RankedPassage[] = [];
  for (const article of findArticles(needs, context, loosely)) {
    const period = periodOf(article, question);
    if (!period) continue;
    const onDay = isOnDay(article, question);
    if (place && !article.sentences.some(({ text }) => standsAsPlace(text, place))) continue;
    for (const [at, sentence] of article.sentences.entries()) {
      if (
        (meets || ((visits || asksWhetherMet(question)) && !question.act)) &&
        !isSuchMeeting(sentence.text, question, needs)
      )
        continue;
      if (accepting && !tellsAcceptance(sentence.text, subject, article)) continue;
      if (sentence.in === 'caption' && isCredit(sentence.text)) continue;
      if (coming && !plansMeeting(sentence, question, article, hasWords)) continue;
      if (!coming && question.meeting && !question.act && TIMED.has(question.kind) && PLANNED.test(sentence.text))
        continue;
      const dated = withAnswer(question, needs, article, at);
      if (!dated) continue;
      if (period === 'tells of it' && !tellsAsked(dated.text, question)) continue;
      if (!onDay && !tellsYearless(dated.text, question)) continue;
      // A sentence that the next one explains without a word of cause has to state all of it itself.
      const claims = question.kind === 'why' && !givesReason(dated.text, question.asked);
      let sum = 0;
      let missed = 0;
      let here = 0;
      for (const need of needs) {
        const own = coverOf(need, article, at);
        const cover = dated.start === sentence.start ? own : Math.max(own, coverOf(need, article, at - 1));
        const least = loosely ? 0.7 : claims && need.is !== 'party' ? 0.9 : leastFor(need, question, meets, coming);
        if (cover < least && (need.is !== 'word' || need.hard)) {
          missed += loosely && isSpare(need) ? 1 : 2;
          if (missed > 1) break;
        }
        if (need.is === 'word' && need.hard && cover >= 0.9) here += 1;
        sum += need.weight * cover;
      }
      if (missed > 1) continue;
      const fit = speakerFit(question, subject, hasWords, article, sentence);
      if (fit === undefined) continue;
      const lead = sentence.paragraph === 0 && sentence.in === 'body' ? 0.02 : 0;
      const counted = question.kind === 'how many' ? 0.4 * countsIt(question, needs, sentence.text) - 0.2 : 0;
      ranked.push({
        article,
        sentence: dated,
        here,
        score:
          sum / total +
          fit +
          lead +
          counted +
          verbFit(question, sentence) +
          pairFit(pairs, sentence.text) +
          statesFit(question, needs, dated) +
          (hasWords ? 0 : tellingFit(needs, sentence)) +
          (tellsOtherYear(dated.text, question) ? -0.15 : 0),
      });
    }
  }
  return withWordsFirst(ranked, question).sort((a, b) => b.score - a.score);
}

/** "What did he say about tariffs": what only stands beside the word gives way to a sentence of the article that holds it. */
function withWordsFirst(ranked: readonly RankedPassage[], { kind }: Question): RankedPassage[] {
  if (kind !== 'what') return [...ranked];
  const most = new Map<IndexedArticle, number>();
  for (const { article, here } of ranked) most.set(article, Math.max(most.get(article) ?? 0, here));
  return ranked.map((one) => ({
    ...one,
    score: one.score - 0.2 * ((most.get(one.article) ?? 0) > 0 ? 1 - one.here / (most.get(one.article) ?? 1) : 0),
  }));
}

const TRAVELS = /\b(?:visit\w*|trips?|travel\w*|tour|arriv\w+|journey|went|c[ao]me)\b/i;
const INVITES = /\binvit\w+ .{0,80}\bvisit\b/i;

/** Words of travel, or of talks at a place. */
const VISITS =
  /\b(?:visit\w*|trips?|travel\w*|tour|arriv\w+|c[ao]me|comes|went|left|leav\w+|journey|stays?|(?:held|holds?|hosted) .{0,60}talks|receiv\w+|met|meets?|welcomed)\b/i;

/** Whether the question asks for what is still to come. */
function isComing({ order, asked }: Question): boolean {
  return (
    order === 'next' ||
    /\bwill\b|\bgoing to\b|\b(?:plan(?:s|ned)?|due|scheduled|expected|supposed) to\b|\bsẽ\b/i.test(asked)
  );
}

/** "Did A meet B", whatever else it says of B; not what happened at a meeting. */
function asksWhetherMet({ kind, meeting, text }: Question): boolean {
  if (kind !== 'yes or no' || !meeting) return false;
  return /^(?:meet|see|receive|host|phone|talk|speak|travel|go|come)$/i.test(text.slice(meeting.start, meeting.end));
}

/** What is only planned tells nothing of what was. */
const PLANNED = /\b(?:will|is scheduled|are scheduled|is expected|is due|plans|is to|are to)\b/i;

/** Besides names, the question has to say which meeting it means. */
const hasTelling = (needs: readonly Need[]): boolean => needs.some((need) => need.is === 'word' && need.hard);

/** Whether the sentence plans a meeting of the kind asked about. A plan from before last year tells nothing of what is to come. */
function plansMeeting(
  { text }: IndexedSentence,
  { meeting, on }: Question,
  { reading }: IndexedArticle,
  named: boolean,
): boolean {
  const told = findMeetingAsk(text);
  if (!PLANNED.test(text) || !told?.modes.some((mode) => meeting?.modes.includes(mode))) return false;
  const year = /\b(?:19|20)\d{2}\b/.exec(text)?.[0] ?? reading.published.date?.slice(0, 4) ?? '';
  return named || year >= String(Number(on.slice(0, 4)) - 1);
}

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

/** Whether the sentence speaks of a meeting of a kind that the question asks about: a call is no visit. */
function isSuchMeeting(text: string, question: Question, needs: readonly Need[]): boolean {
  const { meeting } = question;
  // Talks with a country's leader are no visit to the country, nor is an invitation.
  if (meeting?.visit && needs.some((need) => need.is === 'party' && need.start >= meeting.start))
    return TRAVELS.test(text) && !INVITES.test(text);
  if (meeting?.visit) {
    const goal = needs.find((need) => isGoal(need, meeting, question.text));
    return VISITS.test(text) && (!goal || (standsAsPlace(text, goal) && !INVITES.test(text)));
  }
  const told = findMeetingAsk(text);
  if (
    told?.visit &&
    !/\b(?:meet|met|talks|meeting|summit|spoke|receiv\w+|host\w+|encounter\w*|sat down|saw)\b/i.test(text)
  )
    return false;
  return told !== undefined && meeting !== undefined && told.modes.some((mode) => meeting.modes.includes(mode));
}

/** What the sentence gains by the very verb of the act that is asked for ("urge" – "urged"). */
function verbFit({ act, text }: Question, { terms }: IndexedSentence): number {
  if (!act) return 0;
  return analyse(text.slice(act.start, act.end)).some(({ term }) => terms.has(term)) ? 0.08 : 0;
}

/** What the sentence gains by the verb of a question that has no other telling word. */
function tellingFit(needs: readonly Need[], { terms }: IndexedSentence): number {
  const verb = needs.find((need) => need.is === 'word' && isTelling(need.typed.toLowerCase()));
  return verb?.is === 'word' && verb.terms.some((term) => terms.has(term)) ? 0.15 : 0;
}

/** What the sentence gains by the states that it names, where states are asked for: all of them in one sentence answer best. */
function statesFit({ asked }: Question, needs: readonly Need[], sentence: IndexedSentence): number {
  return /\b(?:which|what) (?:\w+ )?countries\b/i.test(asked)
    ? Math.min(0.15, 0.05 * statesBeside(needs, sentence).size)
    : 0;
}

/** Neighbouring words of the question, as typed, in small letters. */
function pairsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}-]+/gu) ?? [];
  return words
    .slice(1)
    .map((word, i) => `${words[i]} ${word}`)
    .slice(0, 40);
}

/** What the sentence gains by words that stand together in it as they do in the question. */
function pairFit(pairs: readonly string[], text: string): number {
  const plain = text.toLowerCase();
  return Math.min(0.12, 0.05 * pairs.filter((pair) => pair.length > 6 && plain.includes(pair)).length);
}
