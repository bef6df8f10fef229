/** "From the Ministry of Defence", "of the Finance Ministry". */
const OF_IT =
  /\b(?:from|of|at|for) (?:the |[\p{L}\p{M}]+['’]s )?(?:(?:\p{Lu}[\p{L}-]+ )?Ministry of (?:National |Public )?(\p{Lu}[\p{L}-]+(?: Affairs)?)|(?:(?:National|Public) )?(\p{Lu}[\p{L}-]+(?: Affairs)?) Ministry)\b/u;

/**
 * What tells that somebody is of the ministry which a "who" names ("from the Ministry of Defence"): its minister's title, a
 * deputy's too. `undefined` where it names none.
 */
export function ofMinistry(text: string): RegExp | undefined {
  const match = OF_IT.exec(text);
  const name = (match?.[1] ?? match?.[2])?.replace(/^Defen[cs]e$/, 'Defen[cs]e');
  if (name === undefined) return undefined;
  return new RegExp(
    `\\b[Mm]inister (?:of|for) (?:the )?(?:National |Public )?${name}\\b|\\b${name} (?:Vice[ -]|Deputy )?[Mm]inister\\b`,
    'u',
  );
}
