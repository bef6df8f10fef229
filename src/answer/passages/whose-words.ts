import { fold } from '../../actor/fold.ts';
import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import type { Need } from '../needs/need.ts';
import { saysIt, speaks } from './who-speaks.ts';

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

/** What the words of somebody are told after. */
const BY_WORDS = /\b(?:according to|in the words of|(?:said|says|added|noted|quoted|citing)) ([^,;]{2,60})/;
