import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import { theyIn } from '../articles/they.ts';
import type { Need } from '../needs/need.ts';
import { personKey } from '../people/known-names.ts';
import type { Question } from '../question/question.ts';
import { namesNear, namesOneOf } from './names-near.ts';

type Person = Extract<Need, { is: 'person' }>;

/** Two people of whom a question asks what they agreed on or discussed. */
export interface TwoOfThem {
  readonly people: readonly Person[];
  readonly discussed: boolean;
}

/** The two, where "what did A and B agree on", or discuss, or how many papers they signed is asked. */
export function twoWhoSpoke({ kind, act, text }: Question, needs: readonly Need[]): TwoOfThem | undefined {
  const people = needs.flatMap((need) => (need.is === 'person' ? [need] : []));
  if (people.length !== 2) return undefined;
  if (kind === 'how many' && /\bsign\s*\??\s*$/i.test(text)) return { people, discussed: true };
  if (kind !== 'what') return undefined;
  const discussed = /\b(?:discuss|talk about)\b/i.test(text);
  return discussed || act?.act === 'agreed' ? { people, discussed } : undefined;
}

/**
 * Whether the two are "the two leaders" of the sentence, or the article tells that they met or headed those who did, or the
 * sentence names both, where it tells of talks or what they agreed is asked.
 */
export function isOfBoth({ people, discussed }: TwoOfThem, article: IndexedArticle, at: number): boolean {
  const { reading, heads, sentences } = article;
  const text = sentences[at]?.text ?? '';
  const meant = theyIn(article, at);
  const isTheirs = (there: ReadonlySet<string>): boolean => people.every(({ keys }) => !keys.isDisjointFrom(there));
  if (isTheirs(meant)) return true;
  const met = reading.meetings
    .filter(({ status }) => status !== 'planned')
    .map(({ participants }) => new Set(participants.map(personKey)));
  // Who only came along with the two is not meant in their place; who met apart from them is.
  if (meant.size > 0 && met.some((there) => meant.isSubsetOf(there) && !isTheirs(there))) return false;
  if (met.some(isTheirs) || isTheirs(heads)) return true;
  return (!discussed || TALKED.test(text)) && people.every(({ tokens }) => namesOneOf(tokens, text));
}

/** Whether "the two leaders" of the sentence are others than the two of whom "what did A and B sign" is asked. */
export function isOfAnotherPair({ kind, text }: Question, needs: readonly Need[], sentence: IndexedSentence): boolean {
  const asked = needs.flatMap((need) => (need.is === 'person' ? [need] : []));
  return (
    asked.length === 2 &&
    kind === 'what' &&
    /\bsign\s*\??\s*$/i.test(text) &&
    /\b(?:the two|both) \p{Ll}/u.test(sentence.text) &&
    sentence.people.size === 2 &&
    asked.some(({ keys }) => keys.isDisjointFrom(sentence.people))
  );
}

const TALKED =
  /\b(?:met|meeting|talks|spoke|conversation|call) [^.;]{0,120}\bto (?:discuss|talk about|review)\b|\b(?:talked about|discussed)\b/i;

/**
 * Whether the sentence is of the meeting of the two: one of whom the article tells first, or one that the sentence or the
 * one before it names as well, where the article begins with another meeting of one of them.
 */
export function isOfTheirMeeting({ people }: TwoOfThem, { reading, sentences }: IndexedArticle, at: number): boolean {
  const [main, ...others] = reading.meetings.filter(({ status }) => status !== 'planned');
  if (!main || others.length === 0) return true;
  const away = people.filter(({ keys }) => !main.participants.some((one) => keys.has(personKey(one))));
  const [only] = away;
  return !only || away.length > 1 || namesNear(only.tokens, sentences, at);
}
