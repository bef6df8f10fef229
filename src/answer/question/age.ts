const NUMBERS: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  'twenty-five': 25,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  'seventy-five': 75,
  eighty: 80,
};
const NUMBER = `(\\d{1,3}|${Object.keys(NUMBERS).join('|')})`;

/** What a question asks the age of, or what is of the age that it names. */
export interface AgeAsk {
  readonly of: 'relations' | 'partnership' | 'treaty' | 'anything';
  /** The age that it names ("which partnership turned ten"). */
  readonly years?: number;
}

const HOW_OLD =
  /\bhow (?:old|young)\b|\bhow many years (?:of|had|have|has|were|was|old)\b[^?]{0,60}\b(?:relations|ties|partnership|treaty|pact)\b/iu;
const TURNED = new RegExp(
  `^\\s*(?:what|which) (?:[\\p{L}’'-]+ ){0,6}?(?:turn(?:ed|s)?|became|hit|completed|will turn|had turned) ${NUMBER}\\b`,
  'iu',
);
const PARTNERSHIP = /\bpartnerships?\b/i;
const TREATY = /\b(?:treat(?:y|ies)|agreements?|pacts?|accords?|declarations?|conventions?)\b/i;
const THINGS: readonly (readonly [RegExp, AgeAsk['of']])[] = [
  [PARTNERSHIP, 'partnership'],
  [TREATY, 'treaty'],
  [/\b(?:relations|ties|relationships?|bonds)\b/i, 'relations'],
];

/** What a question asks the age of; `undefined` for other questions. */
export function findAgeAsk(text: string): AgeAsk | undefined {
  const turned = TURNED.exec(text)?.[1]?.toLowerCase();
  if (!turned && !HOW_OLD.test(text)) return undefined;
  const of = THINGS.find(([pattern]) => pattern.test(text))?.[1] ?? 'anything';
  return { of, ...(turned && { years: NUMBERS[turned] ?? Number(turned) }) };
}

const COUNT =
  '(?:\\d{1,3}|[Tt]en|[Ee]leven|[Tt]welve|[Ff]ifteen|[Ss]ixteen|[Ss]even(?:teen)?|[Ee]ight(?:een)?|[Nn]ine(?:teen)?|(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty)(?:-\\p{Ll}+)?)';
const NTH =
  '(?:\\d{1,3}(?:st|nd|rd|th)|tenth|fifteenth|(?:twenti|thirti|forti|fifti|sixti|seventi)eth|(?:twenty|thirty|forty|fifty|sixty|seventy)-\\p{Ll}+)';
const TELLS = new RegExp(
  `\\bturn(?:ed|s|ing) ${COUNT}\\b|\\b${COUNT} years? old\\b|\\b${COUNT} years (?:before|earlier|ago|since|to the day|of (?:diplomatic )?(?:relations|ties))\\b|\\b${NTH} (?:year|anniversary|birthday) of\\b|\\b${COUNT} years after\\b|\\bover ${COUNT} years of\\b|\\b(?:half|quarter)[- ](?:a[- ])?(?:of a )?century of\\b`,
  'u',
);
const OF: Readonly<Record<AgeAsk['of'], RegExp>> = {
  relations: /\b(?:[Rr]elations(?!hip)|[Tt]ies|normali[sz]\p{Ll}+)\b/u,
  partnership: PARTNERSHIP,
  treaty: TREATY,
  anything: /\p{L}/u,
};

/** Whether a text tells how old such a thing was. */
export const tellsAge = (text: string, { of }: AgeAsk): boolean => TELLS.test(text) && OF[of].test(text);

/** Whether a word of the question only asks. */
export const isAgeWord = (word: string): boolean =>
  /^(?:old|young|years?|many|turn(?:ed|s)?|became|hit|completed|age|relations|ties|relationship|bonds|diplomatic|partnerships?|treaty|treaties|agreements?|pacts?|visit|trip|time|day)$/i.test(
    word,
  ) || NUMBERS[word.toLowerCase()] !== undefined;
