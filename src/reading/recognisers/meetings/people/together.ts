const TOGETHER = /\b(?:trilateral|three-way|four-way|quadrilateral|joint(?:ly)?|co-host(?:ed|s)?|together)\b/;

/** Whether a sentence says that those whom it names sat together: then it is not told apart into several meetings. */
export function saysTogether(sentence: string): boolean {
  return TOGETHER.test(sentence);
}
