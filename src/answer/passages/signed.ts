import { findParties } from '../../actor/gazetteer.ts';
import type { IndexedSentence } from '../articles/indexed-article.ts';
import type { Need } from '../needs/need.ts';
import type { Question } from '../question/question.ts';

const SIGNED =
  /\b(?:(?<!\b(?:an?|no|any|every|clear|good) )sign\w*|initial\w*|ink(?:ed|ing)|conclud\w*|treat(?:y|ies)|agreements?|documents?|memorand\w*|deals?|pacts?|contracts?)\b/i;
/** "Less than three months after the agreement had been signed": told of another time in passing. */
const SIGNED_BEFORE = /\b(?:after|before|since|when|until)\b[^.;,]{0,60}\b(?:had been|was|were) signed\b/i;

/** Whether a question asks what was signed, or who signed it: with nothing behind the verb but where and when, a sentence has to tell a signing or a paper. */
export function asksSigned({ kind, text }: Question): 'alone' | 'with more' | 'by whom' | undefined {
  if (kind === 'who' && /^\s*who (?:else )?signed\b/i.test(text)) return 'by whom';
  if (kind !== 'what' || !/\bsign\b/i.test(text)) return undefined;
  return /\bsign(?: (?:at|during|in|when|while|after|with) [^?]{2,60})?\s*\??\s*$/i.test(text) ? 'alone' : 'with more';
}

const PUT_NAME = /\b(?:sign|initial|ink(?:ed|ing)\b|(?:put|set) (?:his|her|their) (?:names?|signatures?)\b)/i;

/** A verb of signing, and what may stand between it and whoever signed. */
const SIGNS = /(?: (?:have|has|had|also|then|later|both|jointly|finally))* (?:signed|initialled|initialed|inked)\b/giu;
/** Who put a name to it is told behind the verb. */
const BY = /\b(?:signed|initialled|initialed|inked)\b[^.;,]{0,60}? by \p{Lu}|\bsignator(?:y|ies)\b/u;

/** Whether nobody but states that the question names signs in the text: it tells that they signed, and no hand that did. */
export function isSignedByAsked(needs: readonly Need[], text: string): boolean {
  const asked = new Set(needs.flatMap((need) => (need.is === 'party' ? [need.party] : [])));
  const verbs = [...text.matchAll(SIGNS)];
  if (asked.size === 0 || verbs.length === 0 || BY.test(text)) return false;
  const states = findParties(text).filter(({ kind }) => kind === 'name');
  return verbs.every(({ index }) => {
    const last = states.find(({ end }) => end === index);
    const pair = last && states.find(({ end }) => text.slice(end, last.start) === ' and ');
    return [last, pair].some((one) => one && asked.has(one.party));
  });
}

/** "The documents already signed": a thing, and nobody who signs. */
const SIGNED_THING =
  /\b(?:documents?|agreements?|treat(?:y|ies)|deals?|papers?|memorand\p{L}+|contracts?|pacts?|protocols?|statements?)(?: (?:already|just|recently|newly|previously|earlier))? signed\b(?! (?:[\p{L}\d]+ ){0,6}by )/giu;

/** "Papers were signed on tolls", "they watched the signing of papers": nobody who did. */
const WAS_SIGNED =
  /(?:\b(?:was|were|been|be|being) (?:\p{Ll}+ )?|, (?=signed (?:in|on|at|during|last|this|earlier|after|when|under)\b)|\b(?:after|the|a|an?) (?=signing\b))sign(?:ed|ing)\b(?![^.;]{0,80} (?:by|between) )/giu;

/** Whether two others than the one with whom it is asked to have been signed are named there. */
export function isSignedWithOthers({ text }: Question, needs: readonly Need[], told: IndexedSentence): boolean {
  const other = needs.find(({ is, start }) => is === 'person' && SIGN_WITH.test(text.slice(0, start)));
  return (
    other?.is === 'person' &&
    told.people.size > 1 &&
    told.people.isDisjointFrom(other.keys) &&
    told.alluded.isDisjointFrom(other.keys)
  );
}
const SIGN_WITH = /\bsign\b[^?]{0,60} with (?:[\p{L}.-]+ ){0,6}$/iu;

/** Whether the sentence tells what was signed, or that somebody signed, and not only when something else had been. */
export const tellsSigned = (asked: NonNullable<ReturnType<typeof asksSigned>>, text: string): boolean =>
  (asked === 'with more' ||
    (asked === 'alone'
      ? SIGNED.test(text)
      : PUT_NAME.test(text.replaceAll(SIGNED_THING, ' ').replaceAll(WAS_SIGNED, ' ')))) &&
  (!SIGNED_BEFORE.test(text) || /\bsigned\b.*\bsigned\b/i.test(text));
