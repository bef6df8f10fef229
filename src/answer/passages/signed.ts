import type { Question } from '../question/question.ts';

const SIGNED =
  /\b(?:sign\w*|initial\w*|ink(?:ed|ing)|conclud\w*|treat(?:y|ies)|agreements?|documents?|memorand\w*|deals?|pacts?|contracts?)\b/i;
/** "Less than three months after the agreement had been signed": told of another time in passing. */
const SIGNED_BEFORE = /\b(?:after|before|since|when|until)\b[^.;,]{0,60}\b(?:had been|was|were) signed\b/i;

/** Whether a question asks what was signed: with nothing behind the verb, a sentence has to tell a signing or a paper. */
export function asksSigned({ kind, text }: Question): 'alone' | 'with more' | undefined {
  if (kind !== 'what' || !/\bsign\b/i.test(text)) return undefined;
  return /\bsign\s*\??\s*$/i.test(text) ? 'alone' : 'with more';
}

/** Whether the sentence tells what was signed, and not only when something else had been. */
export const tellsSigned = (asked: 'alone' | 'with more', text: string): boolean =>
  (asked === 'with more' || SIGNED.test(text)) && (!SIGNED_BEFORE.test(text) || /\bsigned\b.*\bsigned\b/i.test(text));
