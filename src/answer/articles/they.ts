import type { IndexedArticle, IndexedSentence } from './indexed-article.ts';

const THEY =
  /^(?:“|")?(?:They|Both|The (?:two|pair)|The (?:two )?(?:leaders|ministers|presidents|premiers|sides|officials|diplomats))\b(?! (?:countries|nations|peoples|states|economies|militaries|armies)\b)/u;
/** So many sentences back those are named whom "the two" means. */
const BACK = 3;
const NOBODY: ReadonlySet<string> = new Set();

const cache = new WeakMap<IndexedSentence, ReadonlySet<string>>();

/** Keys of the two whom "they", "both" or "the two leaders" at the head of a sentence means: those whom the last sentence before it that names somebody names, where it names two. */
export function theyIn(article: IndexedArticle, at: number): ReadonlySet<string> {
  const sentence = article.sentences[at];
  if (!sentence) return NOBODY;
  const known = cache.get(sentence) ?? find(article.sentences, at);
  cache.set(sentence, known);
  return known;
}

function find(sentences: readonly IndexedSentence[], at: number): ReadonlySet<string> {
  const own = sentences[at];
  if (!own || !THEY.test(own.text)) return NOBODY;
  const before = sentences
    .slice(Math.max(0, at - BACK), at)
    .findLast(({ people, in: part }) => part === own.in && people.size > 1);
  return before?.people.size === 2 ? before.people : NOBODY;
}
