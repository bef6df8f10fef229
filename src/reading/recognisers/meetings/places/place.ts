import { foldMarks } from '../../../../actor/fold.ts';
import { findParties } from '../../../../actor/parties.ts';
import { capitalOf, findPlaces, type PlaceMention } from '../../../../actor/places.ts';
import type { Article } from '../../../../article/article.ts';
import { type DatelinePlace, datelinePlace } from '../../../dateline-place.ts';
import type { Sentence } from '../../../draft.ts';
import type { Mode } from '../../../reading.ts';
import { isJoinedToPlan } from '../../../tense.ts';
import type { MeetingPlace } from '../told/meeting-place.ts';
import { destinationIn } from './destination.ts';
import { findHouse, type House } from './house.ts';

/** Words before "in X" that speak of something else there. */
const ELSEWHERE =
  /\b(?:embassy|embassies|consulate|consulate general|consul general|office|offices|campus|based|born|war|situation|conflict|peace|stability|project|projects|invest(?:ed|ing|ment|ments|or|ors)?|citizens?|community|(?<!of the )people|students?|living|working|cooperation|railway|development|interest|engagement|growth|centre|center|role|ministry|government|ambassador|representative|(?<!\b(?:to|for|met|with|received|hosted|welcomed) (?:an?|the) [^.;,]{0,80})delegation|coup|crisis|developments|company|companies|businesses|plant|factory|complex|refinery|(?:industrial|business) park|terminal|port|held last (?:year|month)|reported|said|reporters|announced|university|schools?) in (?:the )?$/i;

/** "The Office of the Government in Hanoi", "at his office in Tokyo". */
const OF_A_HOUSE =
  /\b(?:Office|Palace|House|Hall|Headquarters|Residence) of (?:the )?[A-Z][a-z]+(?: [A-Z][a-z]+){0,2} in (?:the )?$|\bat (?:his|her) (?:office|residence|home) in (?:the )?$|\bat the (?:[A-Z][A-Za-z'’]+ ){1,4}(?:Office|House|Palace|Ministry|Department|Headquarters|Hall|Centre|Center|headquarters|office) in (?:the )?$/;

/** "The Steering Committee for Bilateral Cooperation in Nanning", "the meetings on Arctic cooperation in Oslo": a body's name, or what a gathering is about, ends before the place. */
const OF_A_BODY =
  /\b(?:Committee|Commission|Council|Dialogue|Forum|Meeting|Conference) (?:for|on|of) (?:[A-Z][A-Za-z-]+ |and ){0,5}(?:Cooperation|Development|Community|Crisis|Growth|Peace|Stability|Investment|War) in (?:the )?$|\b(?:[Cc]ommittee|[Cc]ommission|[Dd]ialogue) (?:for|on|of) (?:[a-z-]+,? |and ){0,5}(?:cooperation|development|investment) in (?:the )?$|\b(?:meetings?|conferences?|summits?|forums?|sessions?) on (?:[A-Za-z-]+,? |and ){0,5}cooperation in $/;

/** Where a diplomat is posted says nothing of where they met somebody. */
const POSTED =
  /\b(?:[Cc]onsul(?:ate)?[- ][Gg]eneral|[Cc]onsul|[Aa]mbassador|[Ee]nvoy|[Mm]issions?|[Tt]erms?|[Pp]ostings?|[Cc]harge d'[Aa]ffaires|[Aa]ttache)(?: of (?:the )?(?:(?:New|South|North|Saudi|Sri|Costa|United|Sierra|Republic of|Kingdom of) )?[A-Z][a-z]{2,20})? in (?:the )?$/;

const HERE =
  /\bhere\b(?! (?:as|to|for)\b)|\bin the (?:national |country's )?capital\b(?! (?:of|market|city of)\b)|\bin the (?:northern |southern |central ){0,2}(?:coastal |port |highlands |southern |northern |economic )(?:city|hub|metropolis)\b(?! of\b)/;

/** What a ministry or its spokesman announces "here" was not held there for it. */
const TOLD_HERE =
  /\b(?:announced|reported|told (?:reporters|journalists|the press|a press|a news)[^.;]{0,30}|(?:press|news) (?:conference|briefing)|(?:ministry|spokes(?:man|woman|person)|office|agency|sources?|statement|officials?)\b[^,;]{0,40} (?:said|says|stated|confirmed)) here\b/i;

/** Words between the telling and a place that tie the place to another time. */
const OTHER_TIME =
  /\btold (?:the|a|an) [^,;]{0,40}\b(?:briefing|conference) in $|\bthen (?:to )?(?:travel|fly|flew|go|went|head|proceed|mov|leav|left)|\bbefore (?:flying|travell?ing|heading|leaving|going|returning|departing|moving|proceeding|continuing|touring|visiting)\b|, (?:was|were) followed by\b|\b(?:days?|weeks?|months?|years?|hours?) (?:after|before|ahead of)\b(?! with\b|[,.])|\b(?:after|before|when|since) [^,;]{0,60}\b(?:met|held|attend(?:ed|ing)|sign(?:ed|ing)|host(?:ed|ing)|visit(?:ed|ing)|spoke)\b|\b(?:decisions?|agreements?|understandings?|consensus|pledges?)\b(?! (?:came|emerged|followed|was reached|was struck|were reached)\b)[^,;]{0,80}\b(?:by|during|at)\b|, who (?:also|later|then|has|had)\b|, (?:whom|which|who) (?:he|she|they|had|has)\b|\band (?:also |then |later )?(?:to |will |would )?(?:visit|tour|attend|travel|fly|leave|lay|inaugurate)(?:s|ed|ing)?\b/;

/** "Quang Ninh's Mong Cai city": the region of the city. */
const WITHIN = /^'s (?:[A-Z][A-Za-z-]{1,20} ){1,3}(?:city|town|district|county|village)\b/;
/** "In Hà Nội's foreign policy": the capital stands for its state. */
const OF_ITS_STATE =
  /^['’]s (?!(?:[A-Z][A-Za-z-]+ ){0,4}(?:Palace|House|Hall|Hotel|Airport|Opera|Cathedral|Temple|District|Quarter|Centre|Center|Square|hotel|airport|suburb|outskirts|district|centre|center|quarter)\b)(?:[a-z-]+ ){0,3}(?:policy|policies|interests?|eyes|relations|ties|view|position|diplomacy|calculations?|development|priorities|strategy)\b/;
const PAST = /^,? (?:last (?:year|month|week)|[a-z]+ (?:year|month|week)s? ago)\b/;

/** "After their meeting in Oslo earlier this year": where they met before. */
const AFTER_IN = /\b(?:after|since|following) [^,;]{0,40}$/;
const EARLIER = /^,? earlier (?:this|last) (?:year|month|week|spring|summer|autumn|winter)\b/;

const isElsewhere = (before: string): boolean =>
  ELSEWHERE.test(before) && !OF_A_BODY.test(before) && !OF_A_HOUSE.test(before);

/** The place that the sentence gives for a meeting; a call has none, and a dateline is none unless the text says "here". */
export function placeIn(
  article: Article,
  sentence: Sentence,
  at: number,
  mode: Mode | undefined,
): MeetingPlace | undefined {
  if (mode === 'phone call' || mode === 'online talks' || mode === 'message') return undefined;
  const text = withoutAsides(sentence.text, at);
  const plain = foldMarks(text);
  if (mode === 'visit')
    return destinationIn(text, plain) ?? (ARRIVED_HERE.test(plain) ? placeOfDateline(article) : undefined);
  const city = cityIn(text, plain, at);
  const own = plain.slice(0, endOfPlan(plain, at));
  const house = houseOfThere(text === sentence.text ? plain : foldMarks(sentence.text), at) ?? houseIn(own, at);
  const here = HERE.test(plain) && !TOLD_HERE.test(plain) ? datelinePlace(article) : cityOfDateline(article, plain);
  const seat = house && city && city.start > house.end ? plain.slice(house.end, city.start) : undefined;
  if (house && city && seat !== undefined && /^(?:,| in| in the capital(?: city)?(?: of)?) $/.test(seat))
    return {
      place: text.slice(house.start, city.start + city.place.length),
      canonicalPlace: city.canonicalPlace,
    };
  if (house && (!city || isApart(plain, at, house, city))) {
    const canonical = here?.canonical;
    return { place: sentence.text.slice(house.start, house.end), ...(canonical ? { canonicalPlace: canonical } : {}) };
  }
  if (city) return { place: city.place, canonicalPlace: city.canonicalPlace };
  if (here?.city) return asPlace(here);
  const unknown = unknownPlace(text, plain, at);
  return capitalIn(text, plain, at) ?? (unknown ? { place: unknown } : stateIn(text, plain, at));
}

/** "Is to meet X on Monday and have talks with Y at the palace": the house is that of what is joined to the plan. */
function endOfPlan(plain: string, at: number): number | undefined {
  const joined = JOINED.exec(plain.slice(at));
  if (!joined) return undefined;
  const verb = at + joined.index + joined[0].length;
  return isJoinedToPlan(plain, verb) ? verb : undefined;
}

/** "… and have talks with Y": a second coming together of the sentence. */
const JOINED = / and (?:also |then )?(?=(?:have|hold|meet|receive|call on) (?:[^.;]{0,40}\bwith )?[A-Z])/;

/** "Received the consul, who was on a trip to the central city": the town of the dateline, where that is no capital. */
const THE_CITY = /\b(?:in|(?:visit|trip|tour) to) the (?:northern|southern|central) (?:city|hub|metropolis)\b(?! of\b)/;

function cityOfDateline(article: Article, plain: string): DatelinePlace | undefined {
  const dateline = THE_CITY.test(plain) ? datelinePlace(article) : undefined;
  const isCapital = dateline?.country !== undefined && dateline.canonical === capitalOf(dateline.country);
  return dateline?.canonical === undefined || isCapital ? undefined : dateline;
}

const ARRIVED_HERE = /\barriv(?:ed|es|ing) here\b/;

function placeOfDateline(article: Article): MeetingPlace | undefined {
  const dateline = datelinePlace(article);
  return dateline && asPlace(dateline);
}

const asPlace = ({ city, canonical }: DatelinePlace): MeetingPlace | undefined =>
  city === undefined ? undefined : { place: city, ...(canonical ? { canonicalPlace: canonical } : {}) };

/** The town of a place: a house where one meeting was is not taken for that of the next, and a state is no town. */
export function townOf(place: MeetingPlace | undefined): MeetingPlace | undefined {
  if (!place) return undefined;
  const town = findPlaces(place.place)[0];
  if (town) return town.text.length < place.place.length ? { place: town.text, canonicalPlace: town.place } : place;
  return place.canonicalPlace === undefined
    ? undefined
    : { place: place.canonicalPlace, canonicalPlace: place.canonicalPlace };
}

/** The dateline's city, when these words say that something was "here" and not only announced there. */
export function toldHere(article: Article, words: string): MeetingPlace | undefined {
  const dateline = HERE.test(words) && !TOLD_HERE.test(words) ? datelinePlace(article) : undefined;
  return dateline && asPlace(dateline);
}

interface City {
  readonly place: string;
  readonly canonicalPlace: string;
  readonly start: number;
}

/** The known city nearest to the words at `at`, among those that the sentence names as a scene of what they tell. */
function cityIn(text: string, plain: string, at: number): City | undefined {
  const city = nearest(findPlaces(text), at, (place) => isScene(plain, place, at));
  return city && { place: city.text, canonicalPlace: city.place, start: city.start };
}

function isScene(plain: string, { start, end }: PlaceMention, at: number): boolean {
  return (
    (stands(plain.slice(Math.max(0, start - 60), start)) ||
      (/\bsaid in $/.test(plain.slice(Math.max(0, start - 8), start)) &&
        AS_THEY_MET.test(plain.slice(end, end + 50))) ||
      /\b(?:travel|fly|go|come|head)(?:s|ing|ed)? to $/.test(
        /^ to (?:meet|hold|have|see) /.test(plain.slice(end, end + 12))
          ? plain.slice(Math.max(0, start - 12), start)
          : '',
      ) ||
      /^(?:'s)? (?:hotel|airport|resort)/.test(plain.slice(end, end + 12)) ||
      (/\b(?:to|in|for) $|\bvisit(?:ed|s|ing)? (?:[A-Z][A-Za-z ]{2,24} and )?$/.test(
        plain.slice(Math.max(0, start - 40), start),
      ) &&
        /^[^.;]{0,30}, where\b/.test(plain.slice(end, end + 40)))) &&
    !/^ (?:House|Palace|Hotel|Tower|Hall|Airport|University|Declaration|Forum|Security|Process|Agreement|Post|Times)\b/.test(
      plain.slice(end, end + 12),
    ) &&
    !PAST.test(plain.slice(end, end + 30)) &&
    !OF_ITS_STATE.test(plain.slice(end, end + 60)) &&
    !WITHIN.test(plain.slice(end, end + 50)) &&
    !(start > at && OTHER_TIME.test(plain.slice(at, start))) &&
    !(start > at && EARLIER.test(plain.slice(end, end + 30)) && AFTER_IN.test(plain.slice(at, start)))
  );
}

/** ", who outranks the minister in Beijing, called on …": told of one of them in passing, and not how he came. */
const BESIDE =
  /, who (?![^,;]{0,70}\b(?:is|are|was|were|arriv\w+|came|comes|flew|landed|visit\w*|stay\w*|stopp\w+|attend\w*|took part|taking part|travell?\w+|trip|tour)\b)[^,;]{0,80},/g;

/** The sentence, as long as before, without what it says beside its subject; a clause that holds the words at `at` stays. */
const withoutAsides = (text: string, at: number): string =>
  text.replace(BESIDE, (clause, start: number) =>
    at > start && at < start + clause.length ? clause : '·'.repeat(clause.length),
  );

/** Whether the words name a party, and not by its capital. */
const namesParty = (words: string): boolean => findParties(words).some(({ kind }) => kind !== 'metonym');

/** "Who had greeted him at the State Guest House, held talks there": the house to which the word points back. */
function houseOfThere(plain: string, at: number): House | undefined {
  if (!/^[^.;,]{0,40}\bthere\b(?! (?:is|are|was|were)\b)/.test(plain.slice(at))) return undefined;
  const house = findHouse(plain.slice(0, at), at, namesParty);
  return house && house.end <= at ? house : undefined;
}

/** The house of the sentence, when nobody's words stand between it and what is told. */
function houseIn(plain: string, at: number): House | undefined {
  const house = findHouse(plain, at, namesParty);
  if (!house) return undefined;
  const between = house.start > at ? plain.slice(at, house.start) : plain.slice(house.end, at);
  const told = house.start < at ? between.replace(SAID_IN_A, '') : between;
  return SPEAKS_BETWEEN.test(told) || OTHER_TIME.test(between) ? undefined : house;
}

/** A city right behind the house is where the house stands; one further off belongs to something else. */
function isApart(plain: string, at: number, house: House, city: City): boolean {
  if (Math.abs(house.start - at) > Math.abs(city.start - at)) return false;
  // "Said in Hanoi yesterday, after the two had held talks at the Palace": the house stands next to what is told.
  if (city.start < at && house.start > at && plain.slice(city.start, at).includes(',')) return true;
  return (
    /[,;]|\b(?:after|before|when|where|while)\b/.test(plain.slice(house.end + 2, city.start)) &&
    city.start > house.end + 30
  );
}

/** "In the Chinese capital" names the city as well as its name does. */
function capitalIn(text: string, plain: string, at: number): MeetingPlace | undefined {
  const match = /\bin (?:the )?((?:[A-Z][A-Za-z'-]{2,20} ){1,3}capital)(?= |[,.;]|$)(?! (?:market|of|city of) )/.exec(
    plain,
  );
  if (!match?.[1] || (match.index > at && SPEAKS_BETWEEN.test(plain.slice(at, match.index)))) return undefined;
  const start = match.index + match[0].length - match[1].length;
  const words = text.slice(start, start + match[1].length);
  const party = findParties(words)[0]?.party;
  const capital = party === undefined ? undefined : capitalOf(party);
  return capital === undefined ? undefined : { place: words, canonicalPlace: capital };
}

function stateIn(text: string, plain: string, at: number): MeetingPlace | undefined {
  const opening = /^In (?:the )?/.exec(plain)?.[0].length;
  const scene =
    opening === undefined
      ? undefined
      : findParties(text).find(
          ({ start, end, kind }) => kind === 'name' && start === opening && text.startsWith(', ', end),
        );
  if (scene) return { place: scene.text };
  const country = nearest(
    findParties(text),
    at,
    ({ start, kind }) =>
      kind === 'name' &&
      !/\([^)]{0,60}$/.test(plain.slice(0, start)) &&
      /\b(?:in|in the)\s$/.test(plain.slice(Math.max(0, start - 7), start)) &&
      stands(plain.slice(Math.max(0, start - 60), start)) &&
      !(start > at && (OTHER_TIME.test(plain.slice(at, start)) || SPOKEN_OF.test(plain.slice(at, start)))),
  );
  return country && country.start > at && country.start - at < 140 ? { place: country.text } : undefined;
}

/** "In his meeting with X, he briefed him on reforms in Vietnam": what is spoken of has the place. */
const SPOKEN_OF =
  /,[^;]{0,80}\b(?:briefed|informed|told|praised|hailed|congratulated|lauded|spoke|thanked|said|stressed|expressed)\b[^;]{3,}$/;

/** "Said in Oslo on Monday as she was received": said where they met. */
const AS_THEY_MET =
  /^(?: on)?(?: [A-Z][a-z]+day| yesterday| today)?(?: morning| afternoon| evening)?,? (?:as|when|while|during|at) /;

function stands(before: string): boolean {
  return (
    /\b(?:in|In|at|near|outside|from|on the(?= (?:[A-Z][a-z]+ )?(?:resort |holiday |tropical )?island of))(?: the)?(?: (?:central|downtown|northern|southern|eastern|western|capital|city of|resort(?: city| island)?(?: of)?|port city of|island of|resort island of|Swiss|US|Chinese|Japanese|Russian|Indian|[A-Z][a-z]+(?:'s|ese|ian|an|ish))){0,2}(?: (?:capital|city|capital city|capital of|resort of|town|city of))?,? $/.test(
      before,
    ) &&
    !isElsewhere(before) &&
    !POSTED.test(before) &&
    !/\bfrom (?:the )?$/.test(before)
  );
}

/** The one nearest to `at` that fits. Those further off are not asked, as the words between grow with the distance. */
function nearest<Found extends { readonly start: number }>(
  found: readonly Found[],
  at: number,
  fits: (one: Found) => boolean,
): Found | undefined {
  return [...found].sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at)).find(fits);
}

/** "At the Government Office, X suggested in a": said where they met. */
const SAID_IN_A =
  /\b(?:said|stated|affirmed|noted|stressed|suggested|thanked|asked|urged) (?:in|at|during|when|while) (?:(?:an?|the|his|her|their) )?(?:[a-z]+ ){0,3}$/;

const SPEAKS_BETWEEN = /\b(?:said|says|stated|affirmed|noted|stressed|that|suggested|thanked|asked|urged)\b/;

/** A place in no table: capitalised words after "in" that close the phrase. */
function unknownPlace(text: string, plain: string, at: number): string | undefined {
  for (const match of plain.matchAll(
    /\b(?:[Ii]n|(?:went|came|drove|flew|travell?ed|moved on) to(?= (?:[A-Z][a-z]+ ){1,3}(?:City|Town|Province), where\b)) (?:the (?:city|town|province|resort|village) of |[A-Z][A-Za-z]{1,20}(?: [A-Z][A-Za-z]{1,20}){0,2}'s )?([A-Z][a-z]+(?:[ -][A-Z][a-z]+){0,3})(?=,| city\b| town\b| on | this | yesterday| today| last | late | early | for (?:[a-z-]+ ){0,2}talks\b|\.|$)/g,
  )) {
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    const words = text.slice(start, start + (match[1]?.length ?? 0));
    const before = plain.slice(Math.max(0, start - 80), start);
    if (isElsewhere(before.slice(-60)) || POSTED.test(before) || start < at - 120) continue;
    if (start > at && (SPEAKS_BETWEEN.test(plain.slice(at, start)) || OTHER_TIME.test(plain.slice(at, start))))
      continue;
    if (
      /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Congress|Parliament|English|Politburo|Gaza|Latin|Central|Middle|Indo|Caribbean|Asia|Europe|Africa|Southeast|East|West|North|South)\b/.test(
        words,
      )
    )
      continue;
    if (namesParty(words)) continue;
    return words;
  }
  return undefined;
}
