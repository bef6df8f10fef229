import { analyse } from '../../search/analyse.ts';
import type { IndexedSentence } from '../articles/indexed-article.ts';
import type { Question } from '../question/question.ts';

/** The two words of a thing that somebody spoke about ("the Party congress"), as the index holds them. */
type Pair = readonly [string, string];

const ABOUT =
  /\b(?:about|on|of|regarding|concerning) (?:the |an? |his |her |its |their )?(\p{L}[\p{L}-]+) (\p{Ll}[\p{Ll}-]+)\s*\??\s*$/u;

/** The two words at the end of a question that name what was spoken about. */
export function pairAsked({ kind, text }: Question): Pair | undefined {
  const [, one, other] = (kind === 'what' && ABOUT.exec(text)) || [];
  const [first, second] = [termOf(one), termOf(other)];
  return first && second ? [first, second] : undefined;
}

const termOf = (word = ''): string | undefined => analyse(word)[0]?.term;

/** A name as written, with the small words in it; "and the" begins another one. */
const NAME = /\p{Lu}[\p{L}\p{M}\d’'-]*(?: (?:(?:of |the |for ){0,2}|and )\p{Lu}[\p{L}\p{M}\d’'-]*){0,9}/gu;

/**
 * Whether the sentence has both words, each only in a name without the other ("the Party of Norway", "the Workers’ Congress"): it
 * does not speak of the one thing that they name together.
 */
export function tellsInTwoNames([one, other]: Pair, { text, terms }: IndexedSentence): boolean {
  if (!terms.has(one) || !terms.has(other)) return false;
  const tokens = analyse(text);
  const firsts = tokens.filter(({ term }) => term === one);
  const seconds = tokens.filter(({ term }) => term === other);
  if (firsts.length === 0 || seconds.length === 0) return false;
  const names = [...text.matchAll(NAME)].map(({ 0: name, index }) => ({ start: index, end: index + name.length }));
  const nameAt = (start: number) => names.findIndex((name) => name.start <= start && name.end > start);
  return firsts.every((first) =>
    seconds.every((second) => {
      const [own, its] = [nameAt(first.start), nameAt(second.start)];
      return own >= 0 && its >= 0 && own !== its;
    }),
  );
}
