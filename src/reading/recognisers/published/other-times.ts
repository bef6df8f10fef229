/** Words of a book, a film or a speech of another time, in which "this year" and "25 years ago" are not those of the text. */
const OF_ANOTHER_TIME =
  /\b(?:in (?:her|his|their|an?|the) (?:book|novel|memoirs?|diary|film|documentary|study)|(?:book|novel|memoirs?|diary|film|documentary|study|plaque|inscription)s? (?:tells?|told|says?|said|recalls?|shows?|puts? it|about|of that time)|quot(?:ed|es|ing) from|looked back|back then|at that time|of that time|in those days|(?:told|said|wrote) [^.;]{0,30}\bthen)\b/i;

/** Whether what a sentence counts or calls "last year" may be told of another time than that of writing. */
export const isOfAnotherTime = (text: string): boolean => OF_ANOTHER_TIME.test(text);

/** Whether a place of a sentence lies within quoted words, which may be begun in a sentence before. */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  if (/["“][^"“”]{0,400}$/.test(before) && (before.match(/"/g)?.length ?? 0) % 2 === 1) return true;
  if (before.lastIndexOf('“') > before.lastIndexOf('”')) return true;
  const rest = text.slice(at);
  const closing = rest.indexOf('”');
  if (closing >= 0 && (rest.indexOf('“') < 0 || closing < rest.indexOf('“'))) return true;
  return (text.match(/"/g)?.length ?? 0) % 2 === 1;
}
