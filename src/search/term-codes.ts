const codes = new Map<string, number>();

/** The number of a term: the same for the same term as long as the process lives. Terms are as many as the corpora have words. */
export function codeOf(term: string): number {
  const known = codes.get(term);
  if (known !== undefined) return known;
  codes.set(term, codes.size);
  return codes.size - 1;
}
