/**
 * Whether a role is one in another house of a parliament than the word that is typed names: a congressman is no senator, and no
 * congresswoman; congressmen may be of both.
 */
export function isOfOtherHouse(typed: string, role: string): boolean {
  const isSenator = /\bsenat/i.test(role);
  const one = /^congress(man|woman)$/i.exec(typed)?.[1]?.toLowerCase();
  if (one !== undefined)
    return isSenator || new RegExp(`\\bcongress${one === 'man' ? 'wo' : ''}man\\b`, 'i').test(role);
  return (
    /^senators?$/i.test(typed) &&
    !isSenator &&
    /\b(?:congress(?:man|woman)|house of representatives|representative)\b/i.test(role)
  );
}
