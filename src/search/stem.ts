import snowball from 'snowball-stemmers';

const porter2 = snowball.newStemmer('english');

/** The Porter2 stem of a folded word in lower case; words with anything but a–z in them, and overlong ones, stay as they are. */
export function stem(word: string): string {
  return word.length <= 40 && /^[a-z]+$/.test(word) ? porter2.stem(word) : word;
}
