/** Whether a role is one in another house of a parliament than the word that is typed names: a congressman is no senator; congressmen may be of both. */
export function isOfOtherHouse(typed: string, role: string): boolean {
  const isSenator = /\bsenat/i.test(role);
  if (/^congress(?:man|woman)$/i.test(typed)) return isSenator;
  return (
    /^senators?$/i.test(typed) &&
    !isSenator &&
    /\b(?:congress(?:man|woman)|house of representatives|representative)\b/i.test(role)
  );
}
