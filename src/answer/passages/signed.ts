import type { Question } from '../question/question.ts';

const SIGNED =
  /\b(?:sign\w*|initial\w*|ink(?:ed|ing)|conclud\w*|treat(?:y|ies)|agreements?|documents?|memorand\w*|deals?|pacts?|contracts?)\b/i;
/** "Less than three months after the agreement had been signed": told of another time in passing. */
const SIGNED_BEFORE = /\b(?:after|before|since|when|until)\b[^.;,]{0,60}\b(?:had been|was|were) signed\b/i;

/** Whether a question asks what was signed, or who signed it: with nothing behind the verb, a sentence has to tell a signing or a paper. */
export function asksSigned({ kind, text }: Question): 'alone' | 'with more' | 'by whom' | undefined {
  if (kind === 'who' && /^\s*who (?:else )?signed\b/i.test(text)) return 'by whom';
  if (kind !== 'what' || !/\bsign\b/i.test(text)) return undefined;
  return /\bsign\s*\??\s*$/i.test(text) ? 'alone' : 'with more';
}

const PUT_NAME = /\b(?:sign|initial|ink(?:ed|ing)\b|(?:put|set) (?:his|her|their) (?:names?|signatures?)\b)/i;

/** Whether the sentence tells what was signed, or that somebody signed, and not only when something else had been. */
export const tellsSigned = (asked: NonNullable<ReturnType<typeof asksSigned>>, text: string): boolean =>
  (asked === 'with more' || (asked === 'alone' ? SIGNED : PUT_NAME).test(text)) &&
  (!SIGNED_BEFORE.test(text) || /\bsigned\b.*\bsigned\b/i.test(text));
