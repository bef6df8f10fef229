import { fold } from '../../actor/fold.ts';
import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import type { Need } from '../needs/need.ts';
import { nameTokens } from '../people/known-names.ts';
import { anotherSays, saysIt, speaks } from './who-speaks.ts';

/** Whether the sentence gives the person's words: by a verb of saying behind the name or a word for them, or after "according to". */
export function isOwnWords(
  subject: Need & { is: 'person' },
  article: IndexedArticle,
  sentence: IndexedSentence,
): boolean {
  const { text, he, alluded } = sentence;
  if (speaks(subject, article, sentence) || saysIt(subject, text)) return true;
  if (he !== undefined ? subject.keys.has(he) : !alluded.isDisjointFrom(subject.keys)) return true;
  return subject.tokens.some((token) =>
    BY_WORDS.exec(fold(text))?.[1]
      ?.split(/[^a-z0-9]+/)
      .includes(token),
  );
}

/** "B said that both …": another's words, by the name with which the sentence begins. */
export function isBegunByAnother(
  subject: Need & { is: 'person' },
  { people }: IndexedArticle,
  { text, speakers, alluded }: IndexedSentence,
): boolean {
  const begin = BEGINS_SAYING.exec(text)?.[0];
  return (
    begin !== undefined &&
    speakers.isDisjointFrom(subject.keys) &&
    alluded.isDisjointFrom(subject.keys) &&
    !nameTokens(text).some((token) => subject.tokens.includes(token)) &&
    anotherSays(subject, people, begin)
  );
}

const BEGINS_SAYING =
  /^(?:\p{Lu}[\p{L}\p{M}.’'-]* ){1,4}(?:also |then |later )?(?:said|says|told|added|noted|stressed|stated) (?:that )?/u;

/** What the words of somebody are told after. */
const BY_WORDS = /\b(?:according to|in the words of|(?:said|says|added|noted|quoted|citing)) ([^,;]{2,60})/;

/** "A will go on with it, he noted": what another says of A. */
export function isSpokenOf(subject: Need & { is: 'person' }, text: string): boolean {
  const end = BEHIND.exec(text)?.index;
  if (end === undefined) return false;
  return [
    ...text.slice(0, Math.min(end, 60)).matchAll(/\p{Lu}[\p{L}\p{M}-]*(?= (?:will|would|is|was|has|had|can|may)\b)/gu),
  ].some(({ 0: name }) => subject.tokens.includes(fold(name)));
}

const BEHIND =
  /, (?:he|she) (?:also |then )?(?:said|noted|added|stressed|affirmed|stated|explained|told [^.,;]{2,30})\.?["”]?$/;
