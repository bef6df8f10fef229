import snowball from 'snowball-stemmers';

const porter2 = snowball.newStemmer('english');
const known = new Map<string, string>();
/** Past so many words the memory is emptied: hostile texts could fill it without end. */
const MOST = 200_000;

/** The Porter2 stem of a folded word in lower case; words with anything but a–z in them stay as they are. */
export function stem(word: string): string {
  const remembered = known.get(word);
  if (remembered !== undefined) return remembered;
  if (known.size >= MOST) known.clear();
  const stemmed = word.length <= 40 && /^[a-z]+$/.test(word) ? porter2.stem(word) : word;
  known.set(word, stemmed);
  return stemmed;
}
