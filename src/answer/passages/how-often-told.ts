import { isGoal, standsAsPlace } from '../meetings/visit-goal.ts';
import { coverOf } from '../needs/cover.ts';
import { type Context, type ProposedSentence, quote } from '../proposals/proposal.ts';
import type { Question } from '../question/question.ts';
import { findArticles } from './find-articles.ts';

const NTH = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,2}(?:st|nd|rd|th))';
const TOLD = new RegExp(
  `\\b${NTH} (?!lad(?:y|ies)\\b|secretar)(?:\\w+ ){0,2}?(?:visits?|trips?|meetings?|calls?|talks|times?|encounters?|conversations?|rounds?|summits?)\\b|\\b(?:his|her|their) ${NTH} to (?:the )?[A-ZĐ]|\\b(?:once|twice|(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) (?:\\w+ )?(?:times|visits|meetings|calls|trips))\\b`,
  'iu',
);

/** "The two trips" are of two people as well as of one. */
const ALL_OF_THEM = /\b(?:the|these|those) (?:two|three|four|five|six) (?:visits|trips|meetings|calls)\b/i;

/** The first for a long time is not the first of all. */
const FIRST_SINCE = /\bfirst (?:\p{L}+ ){1,4}(?:in|since|for) (?:(?:\p{L}+ ){1,3}years|\d{4})/iu;

/** "His second visit to Oslo": where it went, which another sentence may leave out. */
const NAMES_A_GOAL = /\b(?:to|in) (?:the )?\p{Lu}/u;

/** Sentences in which articles themselves say the how-manieth meeting it was, by those who are asked about. */
export function findToldCount(question: Question, context: Context): ProposedSentence[] {
  const people = context.needs.filter((need) => need.is === 'person' || need.is === 'role');
  const states = context.needs.filter((need) => need.is === 'party');
  const named = people.length > 1 ? people : [...people, ...states];
  if (named.length === 0) return [];
  const { meeting } = question;
  const goal = meeting && context.needs.find((need) => isGoal(need, meeting, question.text));
  for (const article of findArticles(context.needs, context)) {
    const found = article.sentences.findIndex(
      ({ text }, at) =>
        TOLD.test(text) &&
        !FIRST_SINCE.test(text) &&
        named.every((need) => coverOf(need, article, at) >= 0.6) &&
        isOfKind(text, question) &&
        !ALL_OF_THEM.test(text) &&
        (!goal || standsAsPlace(text, goal) || !NAMES_A_GOAL.test(text)),
    );
    const sentence = article.sentences[found];
    if (sentence) return [quote(article.article, sentence, context.library)];
  }
  return [];
}

/** "His fifth visit" counts no calls. */
function isOfKind(text: string, { meeting }: Question): boolean {
  if (!meeting) return false;
  if (meeting.visit)
    return /\b(?:visits?|trips?|c[ao]m(?:e|ing) (?:back )?to|been to|travell?(?:ed|ing) to)\b/i.test(text);
  if (meeting.modes.every((mode) => mode === 'phone call')) return /\b(?:calls?|phone|conversations?)\b/i.test(text);
  return !/\b(?:visits?|trips?)\b/i.test(text);
}
