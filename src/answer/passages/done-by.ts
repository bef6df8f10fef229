import { fold } from '../../actor/fold.ts';
import { findParties } from '../../actor/gazetteer.ts';
import { stem } from '../../search/stem.ts';
import type { IndexedArticle } from '../articles/indexed-article.ts';
import type { Need } from '../needs/need.ts';
import { nameTokens, personKey } from '../people/known-names.ts';
import type { Question } from '../question/question.ts';

type Person = Extract<Need, { is: 'person' }>;

/** A deed of a state that a question asks about: "has Norway condemned Chile". */
export interface StateDeed {
  readonly subject: Extract<Need, { is: 'party' }>;
  readonly verb: Extract<Need, { is: 'word' }>;
}

/** The deed and whose it is, where a "has" or a "did" asks for that of a state. */
export function stateDeed(question: Question, needs: readonly Need[]): StateDeed | undefined {
  if (question.kind !== 'yes or no' || question.meeting || question.act) return undefined;
  const subject = needs.find((need) => need.is === 'party');
  if (!subject || !/^\s*(?:has|have|had|did|does|do)\b[^?]{0,4}$/i.test(question.text.slice(0, subject.start)))
    return undefined;
  const verb = needs.find((need) => need.is === 'word' && need.hard && need.start - subject.end <= 1);
  return verb?.is === 'word' ? { subject, verb } : undefined;
}

/** Whether the sentence tells the deed of that state, or of whom a pronoun means; nobody else's. */
export function tellsStateDeed({ subject, verb }: StateDeed, text: string): boolean {
  const done = [...text.matchAll(/[\p{L}\p{M}]+/gu)].find(({ 0: word }) =>
    verb.terms.includes(stem(fold(word))),
  )?.index;
  if (done === undefined && !verb.inPhrase?.test(text)) return false;
  if (/^(?:He|She|It|They|The two|Both)\b/.test(text)) return true;
  return findParties(text).some(({ party, start }) => party === subject.party && start < (done ?? text.length));
}

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

/** Whether the article tells that the two met or headed those who did, or the sentence names both, where it tells of talks or what they agreed is asked. */
export function isOfBoth({ people, discussed }: TwoOfThem, { reading, heads }: IndexedArticle, text: string): boolean {
  const met = reading.meetings.some(
    ({ status, participants }) =>
      status !== 'planned' && people.every(({ keys }) => participants.some((one) => keys.has(personKey(one)))),
  );
  const headed = people.every(({ keys }) => !keys.isDisjointFrom(heads));
  return met || headed || ((!discussed || TALKED.test(text)) && people.every(({ tokens }) => namesOneOf(tokens, text)));
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

/** Whether the sentence or the one before it in the paragraph names somebody by one of the words: "both" alone may be others. */
export function namesNear(tokens: readonly string[], sentences: IndexedArticle['sentences'], at: number): boolean {
  const own = sentences[at];
  return [own, sentences[at - 1]].some(
    (one) => one && one.in === own?.in && one.paragraph === own.paragraph && namesOneOf(tokens, one.text),
  );
}

/** Whether the text names somebody by one of the words. */
export const namesOneOf = (tokens: readonly string[], text: string): boolean =>
  nameTokens(text).some((token) => tokens.includes(token.replace(/['’]s?$/, '')));
