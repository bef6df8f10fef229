import type { Party } from '../../actor/actor.ts';
import { fold, foldMarks } from '../../actor/fold.ts';
import { findPersonNamed } from '../../actor/gazetteer.ts';
import { findParties } from '../../actor/parties.ts';
import { beginWithin } from '../../actor/phrases.ts';
import { classesOfRole, isOfficeWord, type RoleClass } from '../../actor/titles.ts';
import { datelinePlace } from '../dateline-place.ts';
import type { Draft, KnownPerson, PersonMention, Recogniser, Sentence } from '../draft.ts';
import { addMentions } from '../mentions.ts';
import { homeCountry } from './people/home-country.ts';
import { readDelegations } from './roles/delegations.ts';
import { findElected } from './roles/elect.ts';
import { titlesOf } from './roles/own-titles.ts';
import { readShortTitles } from './roles/short-titles.ts';

/** Role nouns, fuller first, with what they may stand for; `any` stands for whoever of that country. */
const ROLES: readonly (readonly [RegExp, readonly RoleClass[] | 'any'])[] = [
  [/^(?:deputy prime minister|deputy pm|vice president|vice premier)$/, ['other', 'foreign minister']],
  [/^(?:party (?:general secretary|leader|chief)|general secretary|party head)$/, ['party leader']],
  [
    /^(?:prime minister|pm|premier|government leader|government head|cabinet leader|head of government|chancellor)$/,
    ['head of government'],
  ],
  [/^(?:state president|president|state leader|head of state)$/, ['head of state', 'body head']],
  [/^(?:foreign minister|fm|top diplomat|foreign secretary|chief diplomat)$/, ['foreign minister']],
  [/^(?:defen[cs]e minister|defen[cs]e chief|defen[cs]e secretary)$/, ['defence minister']],
  [
    /^(?:na chairman|na chairwoman|na leader|(?:national )?assembly (?:chairman|chairwoman|president|speaker)|house speaker|top legislator|legislative leader|top lawmaker|speaker|assembly chairman|chairman|chairwoman|parliament speaker|legislative leader)$/,
    ['parliament chair', 'other'],
  ],
  [/^(?:ambassador|envoy|consul|consul[- ]general)$/, ['ambassador']],
  [/^(?:senator|congressman|congresswoman|lawmaker|legislator)$/, ['legislator', 'parliament chair']],
  [/^(?:secretary of state|secretary)$/, ['foreign minister', 'secretary', 'defence minister']],
  [/^(?:secretary[- ]general)$/, ['body head']],
  [/^(?:minister)$/, ['minister', 'foreign minister', 'defence minister', 'deputy minister']],
  [/^(?:diplomat)$/, ['ambassador', 'foreign minister']],
  [/^(?:general|admiral|commander)$/, ['military']],
  [/^(?:king|queen|sultan|emperor|emir|crown prince)$/, ['monarch']],
  [/^(?:leader|official|politician|statesman|side|counterpart|governor|guest|visitor|delegation)$/, 'any'],
];

const NOUN =
  /\b(?:[Tt]he |[Hh]is |[Hh]er )?(?:(?!Deputy |Vice |Prime |State |Party |NA )[A-Z][A-Za-z.'-]{1,20}(?: (?!Deputy|Vice|Prime|Foreign|State|Party)[A-Z][a-z]{1,16})?(?:'s)? )?(?:visiting |newly-elected |top |senior )?((?:[Dd]eputy |[Vv]ice[- ])?(?:[Pp]rime [Mm]inister|PM|Premier|premier|President|president)|[Pp]arty (?:[Gg]eneral [Ss]ecretary|[Ll]eader|[Cc]hief|head)|[Gg]eneral [Ss]ecretary|[Ss]tate (?:[Pp]resident|leader)|[Gg]overnment (?:leader|head)|(?:[Ff]oreign|[Dd]efen[cs]e) (?:[Mm]inister|[Ss]ecretary|chief)|FM|NA (?:[Cc]hair(?:man|woman)|leader)|top (?:legislator|lawmaker|diplomat)|[Ll]egislative leader|chief diplomat|[Cc]onsul[- ][Gg]eneral|(?:[Nn]ational )?[Aa]ssembly (?:[Cc]hair(?:man|woman)|[Pp]resident)|(?:[Pp]arliament |(?:[Nn]ational )?[Aa]ssembly |[Hh]ouse )?[Ss]peaker|[Cc]hair(?:man|woman)|[Aa]mbassador|envoy|[Ss]enator|[Cc]ongress(?:man|woman)|lawmaker|legislator|[Ss]ecretary(?:[- ][Gg]eneral| of [Ss]tate)?|[Mm]inister|diplomat|[Kk]ing|[Qq]ueen|[Ss]ultan|[Cc]hancellor|head of (?:state|government)|leader|official|(?:(?<!\b(?:Attorney|Solicitor|Surgeon|Inspector|Director|Auditor|Governor|Secretary|attorney|solicitor|surgeon|inspector|director|auditor|governor)[ -])[Gg]eneral(?! (?:public|population|elections?|debate|consensus|assembly|council|meeting|situation|trend|principles?|interests?|framework|agreement|discussions?|manager|director)\b)|[Aa]dmiral|[Cc]ommander)(?! [A-Z])|counterpart|guest|visitor|delegation)(?!s\b)\b/g;

/** "The northern neighbour's premier": of another country than the article's. */
const NEIGHBOUR = /\bneighbou?r(?:ing (?:country|nation|state))?['’]s (?:new |top |visiting )?$/;

/** Points role nouns ("the PM", "the Bulgarian President") at the people whom the article names, where only one fits. */
export const roles: Recogniser = {
  name: 'roles',
  recognise(draft) {
    const home = homeCountry(draft.article);
    addMentions(draft, readShortTitles(draft));
    addMentions(draft, readDelegations(draft));
    const taken = draft.mentions.filter((mention) => mention.in === 'body');
    let next = 0;
    const found: PersonMention[] = [];
    const titles = titlesOf(draft.people);
    for (const sentence of draft.sentences) {
      while (next < taken.length && (taken[next]?.end ?? 0) < sentence.start) next += 1;
      const here: PersonMention[] = [];
      for (let at = next; at < taken.length && (taken[at]?.start ?? 0) < sentence.end; at += 1) {
        const mention = taken[at];
        if (mention) here.push(mention);
      }
      const nouns = readRoles(draft, sentence, here, home);
      found.push(...nouns, ...readOwnTitles(sentence, [...here, ...nouns], titles));
    }
    addMentions(draft, found);
  },
};

function readRoles(
  draft: Draft,
  sentence: Sentence,
  named: readonly PersonMention[],
  home: Party | undefined,
): PersonMention[] {
  const plain = foldMarks(sentence.text);
  const parties = findParties(sentence.text);
  const found: PersonMention[] = [];
  const beside = named.map(({ who }) => who);
  let next = 0;
  for (const match of plain.matchAll(NOUN)) {
    const noun = (match[1] ?? '').toLowerCase();
    const end = match.index + match[0].length;
    const nounAt = end - noun.length;
    while (next < named.length && (named[next]?.end ?? 0) <= sentence.start + nounAt) next += 1;
    if (isNamed(named, next, sentence.start + nounAt, sentence.start + end)) continue;
    if (/^ (?:of|for|to) /.test(plain.slice(end, end + 5)) && !/^the /i.test(match[0])) continue;
    const party = beginWithin(parties, match.index, end).findLast(
      ({ end: to }) => to <= nounAt + 1 && nounAt - to < 18,
    );
    const after = beginWithin(parties, end + 1, end + 9).find(({ start }) =>
      /^ of (?:the )?$/.test(plain.slice(end, start)),
    );
    const start = party ? Math.min(party.start, wordStart(match)) : wordStart(match);
    const abroad = NEIGHBOUR.test(plain.slice(Math.max(0, nounAt - 60), nounAt));
    const who = plain.startsWith('-elect', end)
      ? findElected(draft)
      : resolve(
          draft,
          noun,
          party?.party ?? after?.party,
          abroad || /^(?:the|his|her) /i.test(match[0]),
          home,
          abroad || /\bvisiting\b/i.test(match[0]) ? (datelinePlace(draft.article)?.country ?? home) : undefined,
          sentence.start + match.index,
          beside,
        );
    if (who && !isOfOtherField(match[0], who)) found.push(pointAt(sentence, start, end, who));
  }
  return found;
}

/** Whether one of these mentions, in order and looked at from the `next` one on, shares letters with the span. */
function isNamed(mentions: readonly PersonMention[], next: number, from: number, to: number): boolean {
  for (let at = next; (mentions[at]?.start ?? to) < to; at += 1) if ((mentions[at]?.end ?? from) > from) return true;
  return false;
}

/** The mention of somebody by the words at this place of the sentence. */
function pointAt(sentence: Sentence, start: number, end: number, who: KnownPerson): PersonMention {
  const text = sentence.text.slice(start, end);
  return { in: 'body', start: sentence.start + start, end: sentence.start + end, text, who, by: 'role' };
}

const DEFINITE =
  /\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[A-Z][A-Za-z]{1,20}(?:['’]s)?|[Mm]unicipal|[Cc]ity|[Pp]rovincial) /g;
const LONGEST = 4;

/** "The Trade Representative", "the US commerce secretary": the very words of one person's title, behind an article or a country. */
function readOwnTitles(
  sentence: Sentence,
  taken: readonly PersonMention[],
  titles: ReadonlyMap<string, readonly KnownPerson[]>,
): PersonMention[] {
  const plain = foldMarks(sentence.text);
  const found: PersonMention[] = [];
  let parties: ReturnType<typeof findParties> | undefined;
  for (const { 0: opening, index } of plain.matchAll(DEFINITE)) {
    let start = index;
    let from = index + opening.length;
    if (/^(?:the|his|her|their) /i.test(opening)) {
      const rest =
        /^(?:visiting |new |then |outgoing )?(?:[A-Z][A-Za-z]{1,20}(?:['’]s)? )?/.exec(
          plain.slice(from, from + 60),
        )?.[0] ?? '';
      parties ??= findParties(sentence.text);
      const to = from + rest.length;
      const said = beginWithin(parties, from, to).some(({ end }) => end <= to);
      if (said || /^(?:visiting|new|then|outgoing) $/.test(rest)) from += rest.length;
    } else if (/^(?:municipal|city|provincial) /i.test(opening)) from = start;
    else {
      parties ??= findParties(sentence.text);
      if (beginWithin(parties, start, start + 1).length === 0) continue;
    }
    const country = beginWithin(parties ?? [], start, from).find(({ end }) => end <= from)?.party;
    const words =
      plain
        .slice(from, from + 70)
        .match(/^[A-Za-z'-]+(?: [A-Za-z'-]+){0,3}/)?.[0]
        .split(' ') ?? [];
    for (let count = Math.min(LONGEST, words.length); count > 0; count -= 1) {
      const phrase = words.slice(0, count).join(' ');
      const end = from + phrase.length;
      const bearers = titles.get(fold(phrase))?.filter((one) => country === undefined || one.country === country) ?? [];
      // Who is named only later, as the other's counterpart, is not meant yet.
      const before = bearers.filter(({ firstSeen }) => firstSeen < sentence.start + start);
      const [who, ...others] = before.length > 0 ? before : bearers;
      if (!who || others.length > 0 || /^(?:['’]s? office| (?:of|for) )/.test(plain.slice(end, end + 10))) continue;
      if (start === from && count < 2) continue;
      if (isTaken(taken, sentence.start + start, sentence.start + end)) break;
      if (isTaken(found, sentence.start + start, sentence.start + end)) break;
      start = Math.min(start, from);
      found.push(pointAt(sentence, start, end, who));
      break;
    }
  }
  return found;
}

const isTaken = (mentions: readonly PersonMention[], start: number, end: number): boolean =>
  mentions.some((mention) => mention.start < end && start < mention.end);

const FIELD = /\b([A-Z][a-z]{2,16}) (?:[Ss]ecretary|[Mm]inister)$/;

/** "The Transport Secretary" is not the one of commerce. */
function isOfOtherField(words: string, { role }: KnownPerson): boolean {
  const field = FIELD.exec(words)?.[1];
  return field !== undefined && field !== 'Prime' && isOfficeWord(field) && !fold(role ?? '').includes(fold(field));
}

/** Where the phrase begins: at its article or adjective, without a name-like word that is no party. */
function wordStart(match: RegExpMatchArray): number {
  return match.index ?? 0;
}

/** Somebody with the classes of his office; of one whom the text only calls by a short name, of those that the table has. */
function bearerOf(person: KnownPerson): { person: KnownPerson; classes: readonly RoleClass[] } | undefined {
  if (person.role !== undefined) return { person, classes: classesOfRole(person.role) };
  if (person.person === undefined || person.name.includes(' ')) return undefined;
  const known = findPersonNamed(person.person, person.country);
  return known && { person, classes: known.tenures.flatMap(({ office }) => classesOfRole(office)) };
}

/** Nouns that one of several bears in his title: "the Secretary" is no Minister. */
const OWN_WORD =
  /^(?:premier|chancellor|general|admiral|commander|secretary|minister|senator|ambassador|governor|congress(?:man|woman)|vice president|deputy prime minister|vice premier)$/;

/** Whether the noun is a word of the person's title. */
const isInTitle = (noun: string, { role }: KnownPerson): boolean => ` ${role?.toLowerCase()} `.includes(` ${noun} `);

function resolve(
  draft: Draft,
  noun: string,
  country: Party | undefined,
  definite: boolean,
  home: Party | undefined,
  notOf: Party | undefined,
  at: number,
  beside: readonly KnownPerson[],
): KnownPerson | undefined {
  const kinds = ROLES.find(([pattern]) => pattern.test(noun))?.[1];
  if (!kinds || (!country && (!definite || kinds === 'any' || noun === 'counterpart'))) return undefined;
  const bearers = draft.people.flatMap((person) =>
    country && person.country !== country ? [] : (bearerOf(person) ?? []),
  );
  // An envoy is called the diplomat before a minister is.
  const meant =
    noun === 'diplomat' && kinds !== 'any'
      ? kinds.filter((kind) => bearers.some(({ classes }) => classes.includes(kind))).slice(0, 1)
      : kinds;
  const fits = bearers
    .filter(
      ({ person, classes }) =>
        (notOf === undefined || (person.country ?? notOf) !== notOf) &&
        (meant === 'any' || classes.some((kind) => meant.includes(kind))),
    )
    .map(({ person }) => person);
  // "US State Secretary A … the US Secretary": of a class of its own, but the word of his title.
  if (fits.length === 0 && country && definite && OWN_WORD.test(noun)) {
    const [only, ...others] = bearers.filter(({ person }) => isInTitle(noun, person));
    return others.length === 0 ? only?.person : undefined;
  }
  if (fits.length <= 1) return fits[0];
  const alike = fits.filter((person) => isInTitle(noun, person));
  if (OWN_WORD.test(noun) && alike.length === 1) return alike[0];
  const weight = (person: KnownPerson): number =>
    draft.mentions.filter((mention) => mention.who.key === person.key).length;
  const before = fits.filter((person) =>
    draft.mentions.some((mention) => mention.who.key === person.key && mention.in === 'body' && mention.start < at),
  );
  const known = before.length > 0 ? before : fits;
  const absent = known.filter((person) => !beside.includes(person));
  const pool = absent.length > 0 ? absent : known;
  if (pool.length === 1) return pool[0];
  const sides = new Set(pool.map((person) => person.country));
  const own = sides.size > 1 ? pool.filter((person) => person.country === home) : pool;
  return own.toSorted((a, b) => weight(b) - weight(a) || a.firstSeen - b.firstSeen)[0];
}
