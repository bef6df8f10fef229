import { analyse } from '../../search/analyse.ts';
import type { IndexedArticle } from '../articles/indexed-article.ts';
import { coverOf } from '../needs/cover.ts';
import type { Need } from '../needs/need.ts';
import type { Question } from '../question/question.ts';

/** "What did A call B": a name for B is asked for. Calls for something, on somebody or at a place are other acts. */
const ASKS =
  /^\s*(?:and |so |but )?what (?:else )?(?:did|does|do|has|have|had|would) (?:the )?(?:(?!(?:in|on|at|during|after|before|from|to|about|with|for|the|an?|his|her|their|its|this|that|phone|telephone|video|first|second|last)\b)[\p{L}\p{M}.'’-]+ ){1,5}?(?:call(?:ed)?(?! (?:for|on|upon|at|off|about|to|in|back|with|between)\b)|dub(?:bed)?|label(?:led)?|term(?:ed)?) ([^?]{2,80})/iu;

/** Words that give something a name. */
const NAMES =
  /\bcall(?:s|ed|ing)? (?!on\b|for\b|upon\b|at\b|off\b|to\b|by\b|with\b|from\b|between\b)|\b(?:describ|hail|dub|label|term|characteri[sz]|regard|view|prais|laud|treat|consider|respect|recogni[sz]|rat|s[ae](?:e|w))\p{Ll}{0,5} [^.;]{1,120}? as\b|\b(?:describ|dub|label|term|consider|nam)\p{Ll}{1,4} |\b(?:is|are|was|were|remains?) (?:an? |the |(?:his|her|its|their) |like |\p{Ll}{3,} (?:and |partners|friends))|\bas (?:an? |the )|\b(?:should|must|will|would|can|to) (?:be|become|serve as) |\b(?:serv|act)(?:es?|ed|ing)? as /iu;

/** What a question asks a name for; `undefined` where it asks for none. */
export const calledAsked = ({ kind, text, asked }: Question): string | undefined =>
  kind === 'what' ? (ASKS.exec(text)?.[1]?.replace(WHEN, '') ?? YEAR_CALLED.exec(asked)?.[1]) : undefined;
/** When it was called so. */
const WHEN = / (?:when|while|as|during|after|before|at (?:the|their|his|her)|in (?:the|their|his|her)) .*$/iu;

/** "What did A call 2008": the year itself is called something. */
const YEAR_CALLED =
  /^\s*what (?:did|does|has|would) (?:the )?(?:[\p{L}\p{M}.'’-]+ ){1,5}?(?:call|dub|label|term) ((?:19|20)\d{2})\s*\??\s*$/iu;

/** Whether the text says of the year what it was. */
const tellsOfYear = (year: string, text: string): boolean =>
  new RegExp(
    `\\b(?<!\\b(?:in|since|of|by|until|from|during) )${year},? ["“‘']{0,2}(?:was|is|had been|has been|would be|as|to be|an?|the)\\b`,
    'iu',
  ).test(text);

/** Whether the sentence can tell what A called B: it gives a name to something, near where A is named. */
export function tellsName(
  called: string,
  { text }: Question,
  all: readonly Need[],
  article: IndexedArticle,
  at: number,
): boolean {
  const sentence = article.sentences[at];
  if (!sentence) return true;
  if (/^\d{4}$/.test(called)) return tellsOfYear(called, sentence.text);
  if (!NAMES.test(sentence.text)) return false;
  const needs = all.filter(({ start }) => start < text.indexOf(called) + called.length);
  if (needs.some((need) => need.is === 'person' && coverOf(need, article, at) < LEAST)) return false;
  // What is called so stands in the sentence, or a word takes it up.
  const terms = analyse(called).map(({ term }) => term);
  const told = analyse(sentence.text).map(({ term }) => term);
  return (
    terms.length === 0 ||
    told.some((term) => terms.includes(term)) ||
    (!/\b(?:two|both) (?:sides|countries|leaders|presidents|ministers|nations)\b/i.test(called) &&
      (needs.some((need) => need.is !== 'word' && called.includes(need.typed) && coverOf(need, article, at) >= LEAST) ||
        /\b(?:it|them|him|her|this|that)\b/i.test(sentence.text)))
  );
}

/** Somebody named in the sentence or beside it. */
const LEAST = 0.7;
