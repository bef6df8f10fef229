import type { Party } from '../../actor/actor.ts';
import { analyse } from '../../search/analyse.ts';
import type { IndexedSentence } from '../articles/indexed-article.ts';
import { besideTold } from '../meetings/on-the-way.ts';
import type { Need } from '../needs/need.ts';
import { asksHowPut, putsAs, saysWhatItIs, tellsHowPut } from '../question/how-put.ts';
import type { Question } from '../question/question.ts';
import { statesBeside } from './answer-type.ts';

/** What the sentence gains by telling as what somebody saw something, where a question asks for it. */
export const viewFit = ({ text }: Question, told: string): number =>
  asksHowPut(text) ? (putsAs(told) || saysWhatItIs(told) ? 0.4 : tellsHowPut(told) ? 0.3 : -0.25) : 0;

/** What the sentence gains by the very verb of the act that is asked for ("urge" – "urged"). */
export function verbFit({ act, text }: Question, { terms, text: told }: IndexedSentence): number {
  if (!act) return 0;
  // What somebody was invited to is told by the invitation, not by the thanks for it.
  if (act.act === 'invited' && !/\binvit(?:es?|ed|ing)\b/i.test(told) && /\baccept/i.test(told)) return -0.3;
  return analyse(text.slice(act.start, act.end)).some(({ term }) => terms.has(term)) ? 0.08 : 0;
}

const DOES = /\b(?:did|does|will) [^?]{1,60}? (\p{Ll}+)\s*\??$/u;

/** What the sentence gains by the verb at the end of a "when" or "where", which others may tell in other words. */
export function doingFit({ kind, text }: Question, needs: readonly Need[], { terms }: IndexedSentence): number {
  if (kind !== 'when' && kind !== 'where') return 0;
  const typed = DOES.exec(text)?.[1];
  const verb = needs.find((need) => need.is === 'word' && need.typed === typed);
  return verb?.is === 'word' && verb.terms.some((term) => terms.has(term)) ? 0.35 : 0;
}

/** What the sentence gains by the states that it names, where states are asked for: all of them in one sentence answer best. */
export function statesFit({ asked }: Question, needs: readonly Need[], sentence: IndexedSentence): number {
  return /\b(?:which|what) (?:\w+ )?countries\b/i.test(asked)
    ? Math.min(0.15, 0.05 * statesBeside(needs, sentence).size)
    : 0;
}

/** What the sentence gains by beginning with what the question is about, where it asks who did it. */
export function topicFit({ kind }: Question, needs: readonly Need[], text: string): number {
  if (kind !== 'who' && kind !== 'which countries') return 0;
  const named = needs.find((need) => need.is === 'word' && need.hard);
  if (named?.is !== 'word') return 0;
  return analyse(text.slice(0, 40)).some(({ term }) => named.terms.includes(term)) ? 0.06 : 0;
}

/** Neighbouring words of the question, as typed, in small letters. */
export function pairsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}-]+/gu) ?? [];
  return words
    .slice(1)
    .map((word, i) => `${words[i]} ${word}`)
    .slice(0, 40);
}

/** What the sentence gains by words that stand together in it as they do in the question. */
export function pairFit(pairs: readonly string[], text: string): number {
  const plain = text.toLowerCase();
  return Math.min(0.12, 0.05 * pairs.filter((pair) => pair.length > 6 && plain.includes(pair)).length);
}

const DUTY = /\b(?:should|must|ought to|need to|has to|have to) \p{Ll}+ \p{Ll}+/u;

/** What the sentence gains by telling in the question's own words what should be done ("should come first"), small words as they are. */
export function dutyFit({ kind, act, text }: Question, told: string): number {
  const [duty] = (kind === 'what' && act && DUTY.exec(text.slice(act.end))) || [];
  return duty !== undefined && told.toLowerCase().includes(duty) ? 0.2 : 0;
}

/** What the sentence gains by naming the state that an amount comes from or goes to; the home of the corpus need not be. */
export function flowFit(
  { kind, text }: Question,
  needs: readonly Need[],
  home: Party | undefined,
  { terms }: IndexedSentence,
): number {
  if ((kind !== 'how much' && kind !== 'how many') || !/\b(?:from|to|with)\b/i.test(text)) return 0;
  const ends = needs.flatMap((need) => (need.is === 'party' && need.party !== home ? [need] : []));
  return ends.length > 0 && ends.every((need) => need.terms.some((term) => terms.has(term))) ? 0.25 : 0;
}

const WILL = /^\s*(?:in |on )?(?:what|which [\p{L} -]{1,40}?) will\b/iu;
/** "What did A say it would do". */
const WOULD = /\bsa(?:y|id) (?:it|they|he|she) (?:would|will|is going to|was going to)\b/i;

/** What the sentence gains by telling of what is to come, where that is asked for. */
export function tenseFit({ asked, kind }: Question, told: string): number {
  if (kind !== 'what' || !(WILL.test(asked) || WOULD.test(asked))) return 0;
  return /\b(?:will|would|is to|are to|plans?|going to|due to|expected to|scheduled)\b/i.test(told) ? 0.15 : -0.15;
}

const FIRST =
  /\b(?:the|their|his|her|its) first\b(?! [^.,;]{0,40}\bsince\b)|\bfirst (?:held|organi[sz]ed|staged|took place|convened|launched|introduced|opened)\b/i;

const NEXT = /\b(?:next|following|upcoming|subsequent)\b(?! (?:day|morning|year|month|week|to)\b)/i;
const BEGINS =
  /\b(?:held|holds?|host\w*|tak(?:e|ing) place|conven\w+|organi[sz]\w+|meet|visit|come|open|start|begin)\b/i;
const TO_COME = /\b(?:will|would|is to|are to|due|scheduled|planned|expected|to be held|agreed to)\b/i;
const LATER = /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th)) (?!century)/i;

/** Whether the text tells of nothing to come, where it is asked how many or which there will be next. */
export const tellsNoFuture = ({ kind, order, asked }: Question, told: string): boolean =>
  order === 'next' &&
  (kind === 'what' || kind === 'how many' || kind === 'how much') &&
  /\bwill\b/i.test(asked) &&
  !NEXT.test(told) &&
  !/\b(?:will|would|is to|are to|due|scheduled|planned|expected|going to)\b/i.test(told);

/** Whether the text tells of nothing to come, where the next one of something is asked for. */
export const tellsNoNext = ({ kind, order, meeting }: Question, told: string): boolean =>
  order === 'next' &&
  (kind === 'when' || kind === 'where') &&
  !meeting &&
  !NEXT.test(told) &&
  !(TO_COME.test(told) && BEGINS.test(told));

/** What the sentence gains by telling the first of several, or what came before or after something else, where that is asked for. */
export function orderFit({ text, kind, order }: Question, told: string): number {
  if (order === 'next' && (kind === 'when' || kind === 'where'))
    return NEXT.test(told) ? 0.35 : TO_COME.test(told) ? 0.1 : -0.25;
  if (order === 'first' && (kind === 'when' || kind === 'where'))
    return FIRST.test(told) ? 0.25 : LATER.test(told) ? -0.15 : 0;
  return besideTold(text)?.test(told) ? 0.2 : 0;
}

const DENIES = /\b(?:no|not|never|neither|nor|none|without|denied|denies|yet to)\b|n['’]t\b/i;

/** What a sentence gains by denying what a yes or no is asked about, with all its telling words: it settles it. */
export const denialFit = ({ kind }: Question, telling: readonly Need[], { text, terms }: IndexedSentence): number =>
  kind === 'yes or no' &&
  telling.length > 0 &&
  DENIES.test(text) &&
  telling.every((need) => need.is === 'word' && need.terms.some((term) => terms.has(term)))
    ? 0.08
    : 0;

const EXPECTS = /\b(?:expect|forecast|predict|estimate)(?:s|ed|ing|d)?\b/i;
const IS_EXPECTED =
  /\b(?:expect|forecast|predict|project|estimat|hop|aim|target)\p{Ll}*|\b(?:likely|probably|should|may|might|could|will|would)\b/iu;

/** What a figure gains by being told as one to come, where that is asked for. */
export const forecastFit = ({ kind, text }: Question, told: string): number =>
  kind === 'how much' && EXPECTS.test(text) ? (IS_EXPECTED.test(told) ? 0.2 : -0.3) : 0;
