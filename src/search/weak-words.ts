/**
 * Words that ask rather than tell: they stand in questions and say little about the article that answers. They are
 * searched at half weight. Words of the field that could stand here too (call, talks, meeting) are kept out.
 */
const WEAK_WORDS: ReadonlySet<string> = new Set(
  `tell describe explain give gives gave given show find identify discuss list mention mentions mentioned name named
  names called kind kinds type types sort example examples information details anything something someone many much
  often long happen happens happened use used uses using say says said get got make made go also document documents
  article articles news report reports relevant please know known like need want way ways thing things people
  person`.split(/\s+/),
);

/** How much a folded word of a query counts beside the others. */
export function weightOf(word: string): number {
  return WEAK_WORDS.has(word) ? 0.5 : 1;
}
