import { COUNT, ORDINAL, parseCount, parseOrdinal } from './ordinals.ts';

const NAMED = new RegExp(
  `\\b(?:(${ORDINAL})(?:(?:,| and| or) (?:the )?(${ORDINAL}))?|((?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety))-year)[ -]?(?:founding |birth |wedding |death )?(?:anniversary|milestone(?= of)|celebration(?= of (?:[a-z]+ ){0,3}(?:relations|ties))|anniversaries|birthday|jubilee)\\b|\\b(centenary|bicentenary|(?:golden|silver) jubilee)\\b(?! (?:development )?(?:goals?|targets?|objectives?|tasks?|ambitions?|visions?|aspirations?|struggle)\\b)`,
  'gi',
);
const COUNTED = new RegExp(
  `\\b(?:mark(?:s|ed|ing)?|celebrat(?:e|es|ed|ing)|commemorat(?:e|es|ed|ing)|observ(?:e|es|ed|ing)|complet(?:e|es|ed|ing)|hail(?:s|ed|ing)|toast(?:s|ed|ing)|salut(?:es|ed|ing)|honou?r(?:s|ed|ing)|celebrations? of|exactly) (?:the |exactly )?(${COUNT}) (?:of|since|after) (?=(?:[^.;]|(?<=\\b[A-Z])\\.){0,80}\\b(?:relations|ties|partnership|friendship|diplomatic|normali[sz]ation|cooperation|normali[sz]ed|independence|alliance|(?:founding|foundation|proclamation|birth) of)\\b)`,
  'gi',
);

/** "the 50th year of diplomatic relations", "this year is the tenth since …" */
const YEAR_OF = new RegExp(
  `\\b(${ORDINAL}) (?:year (?:of|since)|since|(?<=\\byear, the [^ ]{3,14} )of) (?=[^.;]{0,60}\\b(?:relations|ties|partnership|friendship|normali[sz]ation)\\b)`,
  'gi',
);

/** "… and 45 years of the Treaty": a count beside an anniversary already named, or as one of several "milestones", "anniversaries". */
const COUNTED_TOO = new RegExp(
  `(?:\\b(?:and|including)|[:,]) (?:the )?(${COUNT}) (?:of|since) (?=[^.;]{0,60}\\b(?:relations|ties|partnership|treaty|signing|agreement|war|independence|founding|reunification|normali[sz]ation)\\b)`,
  'gi',
);
/** "Thirty years after the two normalised ties in 1995": a round number of years from a beginning that the text dates. */
const SINCE_BEGINNING = new RegExp(
  `\\b(${COUNT}) (?:(?:to the day|exactly|on) )?(?:after|since|of) (?=[^.;]{0,110}\\b(?:relations|ties|partnership|relationship|treaty|normali[sz]ation)\\b)`,
  'gi',
);
/** "To celebrate the 25-year diplomatic relations", "marking the 40-year friendship". */
const YEARS_OLD =
  /\b(?:mark|celebrat|commemorat|honou?r)(?:e|s|es|ed|ing|ion of|ions of)? (?:the |their |its )?(\d{1,3})-year[- ](?:old )?((?:(?:diplomatic|bilateral|friendly|traditional|comprehensive|strategic) ){0,2}(?:relations|ties|friendship|partnership|relationship))\b/gi;
/** Matches a day that one nation celebrates. */
export const DAY_OF_A_NATION = '(?:National|Independence|Republic|Victory|Liberation|Unification|Reunification) Day';
/** "Its 50th National Day (December 2, 1975 - 2025)". */
const NATIONAL_DAY = new RegExp(`\\b(${ORDINAL}) (${DAY_OF_A_NATION}|(?:Founding|Foundation|Army) Day)\\b`, 'gi');
/** "2023, when the partnership turns ten", "as ties turned 45". */
const TURNS =
  /\b((?:(?:diplomatic|bilateral|comprehensive|strategic|cooperative|dialogue) ){0,3}(?:relations|ties|partnership|relationship))\b(?: between [^.;,]{3,50})?(?:,? (?:which|that))? (?:will )?turn(?:s|ed|ing)? (\d{1,3}|five|ten|fifteen|twenty|twenty-five|thirty|forty|fifty|sixty|seventy|seventy-five|eighty)\b(?! (?:into|to|per|billion|million|of)\b|%)/gi;
/** "15 years since relations with India gained the rank of a strategic partnership": a count from a step that has no year. */
const SINCE_STEP = new RegExp(
  `\\b(${COUNT}) since (?=(?:the )?(?:relations|ties|relationship)\\b[^.;]{0,80}\\b(?:gained|reached|acquired|rose|raised|elevated|upgraded|lifted|became|restored|resumed)\\b)`,
  'gi',
);
/** "25 years that the two had walked since 1995". */
const SINCE_YEAR = new RegExp(`\\b(${COUNT}) (?:that|which) [^.;,]{3,60}? since ((?:19|20)\\d\\d)\\b`, 'gi');
/** "Seventy-five years later (1950-2025)", "40 years ago (January 7, 1979 - 2019)": a count with both its years. */
const YEARS_LATER = new RegExp(
  `\\b(${COUNT}) (?:later|on|ago)(?=,? \\((?:\\p{Lu}\\p{Ll}{2,8} \\d{1,2},? |\\d{1,2} \\p{Lu}\\p{Ll}{2,8},? )?(?:1[5-9]|20)\\d\\d ?[-–—] ?(?:20)?\\d\\d\\))`,
  'giu',
);
/** "The partnership, which was set up 15 years ago, in 2008": a round count with its beginning. */
const SET_UP_AGO = new RegExp(
  `\\b((?:(?:comprehensive|strategic|cooperative|diplomatic|bilateral|extensive) ){0,4}(?:partnership|relations|ties|relationship))(?: between [^.;,]{3,50})?,? (?:which|that) (?:was|were) (?:set up|established|formed|raised|upgraded|elevated|lifted|normali[sz]ed) (?:exactly )?(${COUNT}) ago,? in ((?:19|20)\\d\\d)\\b`,
  'gi',
);
/** "Its achievements over the 70 years since the founding of the Republic". */
const ACHIEVED_SINCE = new RegExp(
  `\\bachievements? [^.;]{0,40}?\\b(?:over|in|during|of|after) (?:the )?(?:past |last )?(${COUNT}) (?=since (?:the|its) (?:founding|foundation|establishment) of )`,
  'gi',
);
/** "Congratulated the host on thirty years of ties", "it is now fifteen years since the partnership took shape". */
const COUNTED_NOW = new RegExp(
  `\\b(?:congratulat(?:e|es|ed|ing) [^.;]{2,40} on|[Ii]t (?:is(?: now)?|has(?: now)? been)) (${COUNT}) (?:of|since) (?=[^.;]{0,80}\\b(?:relations|ties|partnership|friendship)\\b)`,
  'g',
);
const ROUND = 5;
/** A year that is no round one of a partnership is only counted, unless it is celebrated: "in the eighth year of". */
const KEPT = /\b(?:mark|celebrat|commemorat|observ)\w{0,3}\b[^.;]{0,40}$/i;
const MILESTONES = /\b(?:milestones|anniversaries)\b/;

/** An anniversary as a sentence names it: the count, and where its words stand. */
export interface Named {
  readonly ordinal: number;
  readonly index: number;
  readonly end: number;
  /** It counts only with a beginning that the sentence dates. */
  readonly dated?: boolean;
  /** The beginning that its own words give. */
  readonly begun?: number;
  /** What it is of, where its own words say it. */
  readonly of?: string;
}

/** The anniversaries that a sentence names by an ordinal, by counted years or by a national day, in reading order. */
export function findNamed(text: string): Named[] {
  const named: Named[] = [];
  for (const found of text.matchAll(NAMED))
    for (const word of [found[1], found[2], found[3], found[4]]) {
      if (/\bby (?:its|the|their) $/.test(text.slice(0, found.index))) continue;
      const ordinal = word === undefined ? undefined : (parseOrdinal(word) ?? parseCount(`${word} years`));
      if (ordinal !== undefined && ordinal > 0 && ordinal < 2000)
        named.push({ ordinal, index: found.index, end: found.index + found[0].length });
    }
  for (const found of text.matchAll(COUNTED)) {
    const ordinal = parseCount(found[1] ?? '');
    if (ordinal !== undefined && ordinal > 0 && ordinal < 2000)
      named.push({ ordinal, index: found.index, end: found.index + found[0].length - 1 });
  }
  for (const found of text.matchAll(YEAR_OF)) {
    const ordinal = parseOrdinal(found[1] ?? '');
    const kept =
      ordinal !== undefined &&
      (ordinal % ROUND === 0 || /since/i.test(found[0]) || KEPT.test(text.slice(0, found.index)));
    if (ordinal !== undefined && ordinal >= ROUND && kept)
      named.push({ ordinal, index: found.index, end: found.index + found[0].length - 1 });
  }
  const areSeveral = MILESTONES.test(text);
  if (named.length > 0 || areSeveral)
    for (const found of text.matchAll(COUNTED_TOO)) {
      if (!areSeveral && /^[:,]/.test(found[0])) continue;
      const ordinal = parseCount(found[1] ?? '');
      if (ordinal !== undefined && ordinal > 0)
        named.push({ ordinal, index: found.index, end: found.index + found[0].length - 1 });
    }
  for (const found of text.matchAll(COUNTED_NOW)) {
    const ordinal = parseCount(found[1] ?? '');
    if (ordinal !== undefined && ordinal > 0 && ordinal % ROUND === 0)
      named.push({
        ordinal,
        index: found.index + found[0].indexOf(found[1] ?? ''),
        end: found.index + found[0].length - 1,
      });
  }
  for (const found of text.matchAll(SET_UP_AGO)) {
    const [whole, of = '', count = '', begun] = found;
    const ordinal = parseCount(count);
    if (ordinal !== undefined && ordinal > 0 && ordinal % ROUND === 0)
      named.push({ ordinal, index: found.index, end: found.index + whole.length, of, begun: Number(begun) });
  }
  for (const found of text.matchAll(ACHIEVED_SINCE)) {
    const ordinal = parseCount(found[1] ?? '');
    if (ordinal !== undefined && ordinal > 0 && ordinal % ROUND === 0)
      named.push({ ordinal, index: found.index, end: found.index + found[0].length });
  }
  for (const found of text.matchAll(YEARS_LATER)) {
    const ordinal = parseCount(found[1] ?? '');
    if (ordinal !== undefined && ordinal > 0)
      named.push({ ordinal, index: found.index, end: found.index + found[0].length });
  }
  for (const found of text.matchAll(NATIONAL_DAY)) {
    const ordinal = parseOrdinal(found[1] ?? '');
    if (ordinal !== undefined)
      named.push({ ordinal, index: found.index, end: found.index + found[0].length, of: found[2] ?? '' });
  }
  for (const found of text.matchAll(YEARS_OLD)) {
    const ordinal = Number(found[1]);
    if (ordinal > 0 && ordinal % ROUND === 0)
      named.push({ ordinal, index: found.index, end: found.index + found[0].length, of: found[2] ?? '' });
  }
  for (const found of text.matchAll(TURNS)) {
    const ordinal = parseCount(`${found[2]} years`);
    if (ordinal !== undefined && ordinal > 0)
      named.push({ ordinal, index: found.index, end: found.index + found[0].length, of: found[1] ?? '' });
  }
  if (/\banniversary\b|\bmilestone\b/i.test(text))
    for (const found of text.matchAll(SINCE_STEP)) {
      const ordinal = parseCount(found[1] ?? '');
      if (ordinal !== undefined && ordinal > 0)
        named.push({ ordinal, index: found.index, end: found.index + found[0].length - 1 });
    }
  if (/\bmilestone|\bcelebrat|\bmark/i.test(text))
    for (const found of text.matchAll(SINCE_YEAR)) {
      const ordinal = parseCount(found[1] ?? '');
      if (ordinal !== undefined && ordinal % ROUND === 0 && ordinal > 0)
        named.push({
          ordinal,
          index: found.index,
          end: found.index + found[0].length,
          of: 'relations',
          begun: Number(found[2]),
        });
    }
  for (const found of text.matchAll(SINCE_BEGINNING)) {
    const ordinal = parseCount(found[1] ?? '');
    const known = named.some(({ index, end }) => index < found.index + found[0].length && found.index < end);
    if (ordinal !== undefined && ordinal > 0 && ordinal % ROUND === 0 && !known)
      named.push({ ordinal, index: found.index, end: found.index + found[0].length - 1, dated: true });
  }
  return named.sort((a, b) => a.index - b.index);
}
