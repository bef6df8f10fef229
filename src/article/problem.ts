/** Something wrong in data that does not stop the rest: where it is and what it is, in words a person can act on. */
export interface Problem {
  /** What is wrong and, where there is one, the mend. */
  readonly what: string;
  /** The file it is in, as the corpus names it. */
  readonly file?: string;
  /** 1-based line in that file. */
  readonly line?: number;
  /** UTF-16 offset into the article's body, for a problem of meaning rather than of form. */
  readonly start?: number;
}
