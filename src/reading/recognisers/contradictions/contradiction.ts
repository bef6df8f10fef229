/** What in an article speaks against itself or against a table, where it stands in the body. */
export interface Contradiction {
  readonly what: string;
  readonly start: number;
}
