/** Spellings that texts vary in, wherever a name of the tables has them. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ["'", "['’]"],
  ['Vietnam', 'Viet ?[Nn]am'],
  ['Southeast', 'South-?[Ee]ast'],
  ['Cooperation', 'Co-?operation'],
];

/** A pattern of all these names, whichever way a text spells them. */
export function composeNamePattern(names: readonly string[]): string {
  const plain = names.map((name) => name.replace(/[().]/g, '\\$&')).join('|');
  return `(?:${SPELLINGS.reduce((pattern, [usual, spelt]) => pattern.replaceAll(usual, spelt), plain)})`;
}
