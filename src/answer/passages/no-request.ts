import type { Act } from '../../reading/reading.ts';
import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import type { Need } from '../needs/need.ts';
import type { Question } from '../question/question.ts';
import { standsIn } from './who-speaks.ts';

/** Acts by which somebody answers to what was done, and asks for nothing. */
const ANSWERS: ReadonlySet<Act> = new Set(['thanked', 'welcomed', 'congratulated']);

/**
 * Whether the sentence tells no request of the person's, where one is asked about: what it counts was thanked for or stands
 * without the person's name; it only affirms or answers ("affirmed that they want a strong Norway"); or, where but two names
 * tell what is asked for, its acts are others, or a state says what its own should do.
 */
export function isNoRequestOf(
  subject: Need & { is: 'person' },
  { kind }: Question,
  addressee: Need | undefined,
  hasWords: boolean,
  article: IndexedArticle,
  sentence: IndexedSentence,
): boolean {
  const { statements, acts, text } = sentence;
  if (kind === 'how many' || kind === 'how much')
    return (
      !acts.has('asked') &&
      (statements.length > 0 ? statements.every(({ act }) => ANSWERS.has(act)) : !standsIn(subject, article, sentence))
    );
  if (kind !== 'what' || hasWords) return false;
  if (addressee?.is !== 'person')
    return (
      statements.length > 0 &&
      !REQUESTS.test(text) &&
      statements.every(({ act }) => act === 'affirmed' || ANSWERS.has(act))
    );
  if (statements.length === 0 && BOTH_SEEK.test(text) && !REQUESTS.test(text)) return true;
  if (statements.length > 0)
    return !REQUESTS.test(text) && statements.every(({ act }) => act !== 'asked' && act !== 'invited');
  return false;
}

/** What both sides seek is asked of neither. */
const BOTH_SEEK = /\b(?:both|the two) (?:\p{Ll}+ )?(?:seek|sought|want|hope)\b/iu;

/** What asks outright, whoever the Reading says it was. */
const REQUESTS =
  /\b(?:ask|request|urg|propos|suggest|demand|recommend)(?:e?d|es|s|ing)\b|\b(?:call(?:ed|s|ing) (?:on|upon|for)|sought|seek(?:s|ing))\b/i;
