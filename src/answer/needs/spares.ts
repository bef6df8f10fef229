import type { Question } from '../question/question.ts';
import type { QuestionKind } from '../question/question-words.ts';
import { isClosedClass } from '../words/kinds-of-things.ts';
import { isGivenThing } from './given-thing.ts';
import type { Need } from './need.ts';

/** A word that a sentence with all the others may say otherwise: no name and no number. */
const isSpare = (need: Need): boolean =>
  need.is === 'word' &&
  need.hard &&
  !need.ofWhat &&
  /^[\p{Ll}-]+$/u.test(need.typed) &&
  !TELLS_WHICH.test(need.typed) &&
  !SETTLES.test(need.typed);

/** What was settled is told by no sentence that settles nothing. */
const SETTLES = /^(?:decid|refus|declin|reject|confirm|den(?:y|ied)|ratif|cancel)/;

/** Ordinals, numbers and superlatives tell which one is meant; words of a level are one name. */
const TELLS_WHICH =
  /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|two|three|four|five|six|seven|eight|nine|ten|only|same|former|comprehensive|strategic|partner\w*|\w+est)$/;

/** Kinds of questions that a sentence without one of the telling words still answers, where what is asked for is in it. */
const LOOSE: ReadonlySet<QuestionKind> = new Set(['what', 'who', 'where', 'which countries', 'how many', 'how much']);
const isTold = (need: Need): boolean =>
  need.is === 'word' && need.hard && !/^(?:comprehensive|strategic|partner\w*)$/i.test(need.typed);
/** Of four telling words one may be missing; of three, where somebody or some place is named besides. */
const NAMED: ReadonlySet<Need['is']> = new Set(['person', 'role', 'place']);
const isLong = (needs: readonly Need[]): boolean =>
  needs.filter(isSpare).length > 1 && needs.filter(isTold).length > (needs.some(({ is }) => NAMED.has(is)) ? 2 : 3);
const isVerb = (need: Need): boolean => need.is === 'word' && need.isVerb === true && isSpare(need);

/**
 * Of two telling words one, where somebody is named: no kind of thing that is asked for, no verb that alone tells what was
 * done, and of a count only the verb. "To sell" may be told otherwise where the thing that was to be sold is named.
 */
function isSpareOfTwo(need: Need, needs: readonly Need[], { kind, text }: Question): boolean {
  if (!isSpare(need) || /^(?:visit|attend|host|hold|open|back|write|reply)/.test(need.typed)) return false;
  const isClass = (one: Need): boolean => one.is === 'word' && one.isClass === true;
  // Of a kind that no text names nothing is told.
  if (need.is === 'word' && !need.known && /\b(?:which|what) $/i.test(text.slice(0, need.start))) return false;
  if (isClass(need) && isClosedClass(need.typed)) return false;
  if (kind === 'how many' || kind === 'how much') return isVerb(need);
  return !/\bto (?:\p{L}+ )?$/u.test(text.slice(0, need.start)) || needs.some((one) => one !== need && isClass(one));
}

/** Whether a question has two telling words, of which one may be missing where those named are there themselves. */
export const isOfTwo = (needs: readonly Need[]): boolean =>
  !isLong(needs) &&
  needs.filter(isTold).length === 2 &&
  needs.filter(isSpare).length === 2 &&
  needs.some(({ is }) => is === 'person');

/** Whether a sentence may answer that lacks one of the telling words. */
export const canBeLoose = (needs: readonly Need[], { kind }: Question): boolean =>
  LOOSE.has(kind) && (isLong(needs) || isOfTwo(needs) || (needs.some(isVerb) && needs.filter(isTold).length > 2));

/** "Built" of "who built the bridge": whoever did something else to it is not asked for. */
const isDeedOfWho = ({ start }: Need, { kind, text }: Question): boolean =>
  kind === 'who' && /^\s*who $/i.test(text.slice(0, start));

/** The needs of which one may be missing from a sentence that holds all others; only the verb, where the question is neither long nor of two telling words. */
export const sparesOf = (needs: readonly Need[], question: Question): readonly Need[] =>
  needs
    .filter((need) => !isGivenThing(need, question) && !isDeedOfWho(need, question))
    .filter(isLong(needs) ? isSpare : isOfTwo(needs) ? (need) => isSpareOfTwo(need, needs, question) : isVerb);
