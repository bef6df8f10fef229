import { holdersOf, SHORT_FORMS } from './holders.ts';
import type { Phrase } from './phrase.ts';
import type { Speaker } from './speaker.ts';
import type { Cast } from './speakers.ts';
import { asWritten, type Word } from './words.ts';

/** A role noun that names nobody: "the top legislator", "the Vice President", "his guest". */
export const ROLE_NOUN = new RegExp(
  `(?<![\\p{L}])(?:[Tt]he|[Hh]is|[Hh]er) (?:(?:city|province|municipality)['’]s )?(?:(?:${SHORT_FORMS}|top|senior|visiting|host|guest|provincial|municipal|city|local|Party|State|Government|National|Assembly|Prime|Foreign|foreign|Deputy|Vice|Defence|Defense|Trade|Finance|Interior|military|Acting|Permanent|General|House|Senate|Crown|Under)[ -]){0,4}(?:legislator|lawmaker|leader|official|[Mm]inister|[Pp]resident|[Cc]hairman|[Cc]hairwoman|[Ss]peaker|[Aa]mbassador|diplomat|[Ss]ecretary|[Cc]hief|host|guest|PM|FM|[Ss]enator|Premier|envoy|[Gg]eneral|visitor|dignitary|counterpart|King|Emperor|Chancellor|[Dd]irector|[Gg]overnor|Commissioner|Secretary-General|Director-General|executive|commander)(?: and (?:(?:State|Party|Foreign|Prime) )?(?:President|Minister|Chairman|General Secretary))?(?: of (?:the|his|her) (?:city|province|municipality))?(?![\\p{L}'’-])(?! of\\b)(?! \\p{Lu})|(?<![\\p{L}/])(?:[Tt]he )?DPM(?:\\/FM)?(?![\\p{L}/'’])(?! \\p{Lu})|(?<![\\p{L}])(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir) (?:(?:foreign|visiting|American|high-ranking|distinguished) )?(?:guests|visitors)(?![\\p{L}'’-])(?! of\\b)|(?<![\\p{L}])[Tt]he head of (?:the )?(?:\\p{Lu}[\\p{L}]{2,14} )?(?:[Ss]tate|[Gg]overnment|[Dd]elegation|[Mm]inistry)(?![\\p{L}'’-])`,
  'gu',
);

const OF_CITY = /\bcity|municipal|mayor/i;
const OF_PROVINCE = /provinc|governor/i;
/** Offices of a part of a country, of which the role may not tell which part it is. */
const LOCAL = /committee|council|mayor|governor|province|provincial|city|municipal/i;

const KIN: readonly (readonly [noun: RegExp, role: RegExp])[] = [
  [/\b(?:municipal|city)\b/, OF_CITY],
  [/\b(?:provincial|province)\b/, OF_PROVINCE],
  [/\b(?:provincial|municipal|city|local) |of (?:the|his|her) (?:city|province)/, LOCAL],
  [/\bparty\b/i, /party|general secretary/i],
  [
    /\b(?:state|government) (?:leader|chief|head)\b|head of (?:the )?(?:\w{3,14} )?(?:state|government)\b/i,
    /president|premier|prime minister|king/i,
  ],
  [/legislator|lawmaker/, /assembly|parliament|speaker|senat|congress|house|duma|riksdag|bundestag|^chair(?:wo)?man$/i],
  [/diplomat|envoy|ambassador/i, /ambassador|envoy|foreign|external|consul/i],
  [/consulate|embassy/i, /ambassador|consul|charg[eé]/i],
  [/\bPM\b|premier|prime minister/i, /prime minister|premier/i],
  [/\bFM\b|foreign minister/i, /foreign|external|state councillor/i],
  [/vice president/i, /vice president/i],
  [/president/i, /(?<!vice )president/i],
  [/senator/i, /senator/i],
  [/speaker|chair/i, /speaker|chair/i],
  [/general|commander|defen[cs]e/i, /general|defen[cs]e|commander|chief of/i],
  [/secretary/i, /secretary/i],
  [/minister/i, /minister/i],
];

/** The roles that a noun can mean: of several kinds, the first that somebody here is of and nobody here may be, too. */
function kinOf(noun: string, { people }: Cast): RegExp | undefined {
  const kinds = KIN.flatMap(([pattern, role]) => (pattern.test(noun) ? [role] : []));
  const roles = people.flatMap(({ role }) => role ?? []);
  const unclear = roles.some((role) => LOCAL.test(role) && !OF_CITY.test(role) && !OF_PROVINCE.test(role));
  const known = unclear ? kinds.filter((kind) => kind !== OF_CITY && kind !== OF_PROVINCE) : kinds;
  return known.find((kind) => roles.some((role) => kind.test(role))) ?? known[0];
}

/** Whether a role noun can mean somebody of that role: "the Secretary" is no Minister. Nouns of no office suit anybody. */
export function suits(noun: string, role: string | undefined): boolean {
  const office =
    /\b(?:secretary|senator|speaker|ambassador|president|chairman|chairwoman)\b(?!.{0,30}\b(?:counterpart|colleague)\b)/i.exec(
      noun,
    )?.[0];
  return role === undefined || office === undefined || role.toLowerCase().includes(office.toLowerCase());
}

/** Verbs whose object is whom one speaks to. */
const ADDRESSING =
  /^(?:ask|thank|urg|congratulat|invit|request|welcom|call|want|encourag|assur|inform|told|suggest|propos)\w{0,5}$/;

/** Who a role noun means in this article: by role, else whoever is not the party spoken to, else the one marked before. */
export function resolveRole(
  phrase: Phrase & { readonly main?: number },
  words: readonly Word[],
  phrases: readonly Phrase[],
  cast: Cast,
): Speaker | undefined {
  const marked =
    phrase.side === undefined
      ? undefined
      : { side: phrase.side, ...(phrase.name === undefined ? {} : { name: phrase.name }) };
  return findByRole(phrase, words, phrases, cast) ?? marked;
}

/** Whether the noun may mean somebody of either side: no office, or one that both sides hold. */
export function isOpenRole({ from, to }: Phrase, words: readonly Word[], cast: Cast): boolean {
  const noun = asWritten(words, from, to);
  const kin = kinOf(noun, cast);
  if (!kin) return /\b(?:guest|host|visitor|leader|official)$/i.test(noun);
  const fitting = cast.people.filter(({ role }) => role !== undefined && kin.test(role));
  return new Set(fitting.map(({ side }) => side)).size !== 1;
}

/** The one participant whose role fits the noun; of several, whoever is not the party spoken to. Undefined when still open. */
function findByRole(
  phrase: Phrase & { readonly main?: number },
  words: readonly Word[],
  phrases: readonly Phrase[],
  cast: Cast,
): Speaker | undefined {
  const noun = asWritten(words, phrase.from, phrase.to);
  const holders = holdersOf(noun, cast.people);
  if (holders) return holders.length === 1 ? holders[0] : undefined;
  const kin = kinOf(noun, cast);
  const fitting = kin ? cast.people.filter(({ role }) => role !== undefined && kin.test(role)) : cast.people;
  if (fitting.length === 1 && kin) return fitting[0];
  // Of all who are here, the only one whose office the text leaves open.
  const unknown = cast.people.filter(({ role }) => role === undefined);
  if (kin && fitting.length === 0 && unknown.length === 1) return unknown[0];
  if (/\b(?:host|guest|visitor)$/i.test(noun) && cast.context.last) return cast.context.last;
  const { last, before } = cast.context;
  const isFitting = (one: Speaker | undefined): boolean =>
    fitting.some(({ name }) => name !== undefined && name === one?.name);
  if (kin && isFitting(last) && !isFitting(before)) return last;
  const { main } = phrase;
  if (main !== undefined && words.slice(phrase.to, main).some(({ low }) => low === 'also') && cast.context.last)
    return cast.context.last;
  // "The official suggested …", of whom the sentences before told.
  const goesOn = /\b(?:official|leader)$/i.test(noun) && !kin ? last : undefined;
  if (main === undefined || !ADDRESSING.test(words[main]?.low ?? '')) return goesOn;
  const addressed = phrases.find(
    ({ from, side }) => from > main && from <= main + 3 && side !== undefined && side !== 'both',
  );
  if (!addressed) return goesOn;
  const others = (fitting.length > 0 ? fitting : cast.people).filter(({ side }) => side !== addressed.side);
  const [other] = others;
  if (!other || new Set(others.map(({ side }) => side)).size > 1) return undefined;
  // Which of several of one side it is stays open.
  return others.length === 1 ? other : (others.find(({ name }) => name === last?.name) ?? { side: other.side });
}
