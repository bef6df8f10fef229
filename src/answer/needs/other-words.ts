import type { Token } from '../../search/analyse.ts';
import { stem } from '../../search/stem.ts';
import type { Question } from '../question/question.ts';
import { isOfSpan } from '../times/span-of-year.ts';
import { kindredWords } from '../words/kindred-words.ts';
import { nearWords } from '../words/light-words.ts';
import { familyOf } from '../words/word-families.ts';
import { asksOfOffice } from './asked-office.ts';
import { otherFormOf } from './ordinal.ts';

/** The terms of other words that tell a word of a question where it stands. */
export function otherWordsOf(token: Token, question: Question): readonly string[] {
  const { word, term, concept, start } = token;
  const counted = COUNTED.test(question.text.slice(0, start));
  const near = [...nearWords(word), ...kindredWords(word), ...otherFormOf(word), ...meantBy(token, question)]
    .map((other) => stem(other))
    // Ships are not counted by shipments.
    .filter((other) => !counted || other !== `${term}ment`);
  // Exporters are not counted by exports.
  return concept || counted ? near : [...near, ...familyOf(word)];
}

/** What the word means in a question of its kind. */
function meantBy(token: Token, { text, kind }: Question): readonly string[] {
  const { word } = token;
  // What is marked every year is what was established.
  if (kind === 'why' && /^anniversar/.test(word)) return ['established'];
  if (/^(?:half|six|months)$/.test(word)) return isOfSpan(token, text) ? ['half', 'six'] : [];
  // Whoever was killed died; not the other way about.
  if (kind === 'how many' && /^die/.test(word)) return ['killed'];
  // Whoever chairs a committee is its chairman, and heads it.
  const at = text.slice(0, token.start);
  if (kind === 'who' && HEADS.test(word) && /^\s*who (?:now |currently )?$/i.test(at))
    return /^[hc]/.test(word) ? AT_HEAD : AT_HEAD.slice(-2);
  // Who was head of a house presided over it.
  if (kind === 'when' && word === 'head' && /^ of\b/i.test(text.slice(token.end))) return HEAD_OF;
  // Whoever became premier was elected, appointed or named.
  return kind === 'who' && /^bec[ao]me/.test(word) && asksOfOffice(text) ? CAME_TO_OFFICE : [];
}

const COUNTED = /\b(?:how many|bao nhiêu) (?:[\p{L}-]+ )?$/iu;

const HEADS = /^(?:heads?|chairs?|leads?|runs)$/;
const AT_HEAD = ['chair', 'chairman', 'chairwoman', 'head', 'lead'];
const HEAD_OF = ['president', 'chairman', 'chairwoman', 'speaker', 'director', 'leader'];
const CAME_TO_OFFICE = ['elected', 'appointed', 'named', 'sworn', 'inaugurated', 'assumed'];
