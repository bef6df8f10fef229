import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import { nameTokens, personKey } from '../people/known-names.ts';

/** Words for whoever somebody meets. */
const ANOTHER =
  /\b(?:he|she|him|her|the (?:\p{L}+ )?(?:diplomat|guest|host|hostess|visitor|envoy|ambassador|minister|president|premier|leader|official|senator|secretary|general|chairman|chairwoman))\b/iu;

/** Of two who met, the key of the one who is not asked about, where the text speaks of somebody beside the one it names. */
export function otherOfTwo({ people, reading }: IndexedArticle, text: string, asked: ReadonlySet<string>): string[] {
  const met = new Set(reading.meetings.flatMap(({ participants }) => participants.map(personKey)));
  const others = [...met].filter((key) => !asked.has(key));
  if (met.size !== 2 || others.length !== 1 || !ANOTHER.test(text)) return [];
  const tokens = new Set(nameTokens(text));
  const third = people.some(({ key, name }) => !met.has(key) && nameTokens(name).some((token) => tokens.has(token)));
  return third ? [] : others;
}

/** Of the meeting of two that the article was last telling of before the sentence, the key of the one whom it does not name. */
export function guestOf(
  { article, reading }: IndexedArticle,
  sentence: IndexedSentence,
  named: ReadonlySet<string>,
): string[] {
  if (sentence.in !== 'body') return [];
  const told = reading.meetings
    .flatMap(({ participants, evidence }) => {
      const starts = evidence.filter((one) => one.article === article.id && one.in === 'body');
      const start = Math.min(...starts.map((one) => one.start));
      return start < sentence.end ? [{ start, keys: participants.map(personKey) }] : [];
    })
    .sort((a, b) => a.start - b.start);
  const [one, other, ...more] = told.at(-1)?.keys ?? [];
  const [doer, ...others] = [...named];
  if (!one || !other || more.length > 0 || others.length > 0) return [];
  return doer === one ? [other] : doer === other ? [one] : [];
}
