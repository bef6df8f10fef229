import snowball from 'snowball-stemmers';

const porter2 = snowball.newStemmer('english');

/** Stems are asked for again and again; past so many the memory is emptied, for hostile texts could fill it without end. */
const MOST = 100_000;
const known = new Map<string, string>();

/** The Porter2 stem of a folded word in lower case; words with anything but a–z in them, and overlong ones, stay as they are. */
export function stem(word: string): string {
  const remembered = known.get(word);
  if (remembered !== undefined) return remembered;
  if (word.length > 40 || !/^[a-z]+$/.test(word)) return word;
  const found = porter2.stem(word);
  if (known.size >= MOST) known.clear();
  known.set(word, found);
  return found;
}
