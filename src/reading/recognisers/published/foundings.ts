/** What is founded once and celebrated by the year: how texts call it, and its year as its own institutions give it. */
const FOUNDED: readonly (readonly [RegExp, number])[] = [
  [/\b(?:Communist Party of China|CPC|Chinese Communist Party)\b/, 1921],
  [/\b(?:Communist Party of Viet ?[Nn]am|CPV)\b/, 1930],
  [/\b(?:Chinese People['’]s Liberation Army|PLA)\b/, 1927],
  [/\bViet ?[Nn]am People['’]s Army\b/, 1944],
  [/\b(?:People['’]s Republic of China|PRC)\b/, 1949],
  [/\bLao People['’]s Democratic Republic\b/, 1975],
  [/\b(?:Association of South-?[Ee]ast Asian Nations|ASEAN)\b(?! Community)/, 1967],
  [/\bUnited Nations\b/, 1945],
];

const FOUNDING = /^(?:the )?(?:founding|foundation|establishment|birth|National Day)(?: anniversary)? of (?:the )?/i;

/** The year in which what an anniversary is "of" was founded, where all the world knows it. */
export function foundedIn(of: string): number | undefined {
  const opening = FOUNDING.exec(of)?.[0];
  if (opening === undefined) return undefined;
  const what = of.slice(opening.length);
  return FOUNDED.find(([name]) => what.search(name) === 0)?.[1];
}
