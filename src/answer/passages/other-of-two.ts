import type { IndexedArticle } from '../articles/indexed-article.ts';
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
