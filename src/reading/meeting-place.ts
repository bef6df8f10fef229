import { foldMarks } from '../actor/fold.ts';
import { findParties } from '../actor/parties.ts';
import { findPlaces } from '../actor/places.ts';
import type { Article } from '../article/article.ts';
import type { Sentence } from './draft.ts';
import type { Mode } from './reading.ts';

/** Where a meeting was: the words and the canonical form. */
export interface MeetingPlace {
  readonly place: string;
  readonly canonicalPlace?: string;
}

/** Words before "in X" that speak of something else there. */
const ELSEWHERE =
  /\b(?:embassy|embassies|consulate|consulate general|office|offices|campus|based|born|war|situation|conflict|peace|stability|project|projects|invest(?:ed|ing|ment|ments|or|ors)?|citizens?|community|(?<!of the )people|students?|living|working|cooperation|railway|development|interest|engagement|growth|centre|center|role|ministry|government|ambassador|representative|delegation|coup|crisis|developments|company|companies|businesses|plant|factory|port|held last (?:year|month)|reported|said|reporters|announced|university|schools?) in (?:the )?$/i;

/** The place that the sentence gives for a meeting; a call has none, and a dateline is none unless the text says "here". */
export function placeIn(
  article: Article,
  sentence: Sentence,
  at: number,
  mode: Mode | undefined,
): MeetingPlace | undefined {
  if (mode === 'phone call' || mode === 'online talks' || mode === 'message') return undefined;
  const plain = foldMarks(sentence.text);
  if (mode === 'visit') return destination(sentence.text, plain);
  const known = findPlaces(sentence.text)
    .filter(
      ({ start, end }) =>
        stands(plain.slice(Math.max(0, start - 60), start)) ||
        /^(?:'s)? (?:hotel|airport|resort)/.test(plain.slice(end, end + 12)) ||
        (/\b(?:to|in) $/.test(plain.slice(Math.max(0, start - 4), start)) &&
          /^[^.;]{0,30}, where\b/.test(plain.slice(end, end + 40))),
    )
    .filter(
      ({ end }) =>
        !/^ (?:House|Palace|Hotel|Tower|Hall|Airport|University|Declaration|Forum|Security|Process|Agreement|Post|Times)\b/.test(
          plain.slice(end, end + 12),
        ),
    )
    .map((place) => ({ place: place.text, canonicalPlace: place.place, start: place.start }));
  const best = nearest(known, at);
  if (best) return { place: best.place, canonicalPlace: best.canonicalPlace };
  if (/\bhere\b(?! (?:as|to|for))/.test(plain)) {
    const dateline = findPlaces(article.parts.head).at(-1);
    if (dateline) return { place: dateline.place, canonicalPlace: dateline.place };
  }
  const unknown = unknownPlace(sentence.text, plain, at) ?? building(sentence.text, plain, at);
  if (unknown) return { place: unknown };
  const state = findParties(sentence.text).filter(
    ({ start, kind }) =>
      kind === 'name' &&
      /\b(?:in|in the)\s$/.test(plain.slice(Math.max(0, start - 7), start)) &&
      stands(plain.slice(Math.max(0, start - 60), start)),
  );
  const country = nearest(state, at);
  return country && country.start > at && country.start - at < 140 ? { place: country.text } : undefined;
}

function stands(before: string): boolean {
  return (
    /\b(?:in|In|at|near|outside|from)(?: the)?(?: (?:central|downtown|northern|southern|eastern|western|capital|city of|resort(?: city| island)?(?: of)?|port city of|Swiss|US|Chinese|Japanese|Russian|Indian|[A-Z][a-z]+(?:'s|ese|ian|an|ish))){0,2}(?: (?:capital|city|capital city|capital of|resort of|town|city of))?,? $/.test(
      before,
    ) &&
    !ELSEWHERE.test(before) &&
    !/\bfrom $/.test(before)
  );
}

function nearest<Found extends { readonly start: number }>(found: readonly Found[], at: number): Found | undefined {
  return [...found].sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0];
}

const SPEAKS_BETWEEN = /\b(?:said|says|stated|affirmed|noted|stressed|that|suggested|thanked|asked|urged)\b/;

/** A place in no table: capitalised words after "in" that close the phrase. */
function unknownPlace(text: string, plain: string, at: number): string | undefined {
  for (const match of plain.matchAll(
    /\bin (?:the (?:city|town|province|resort|village) of )?([A-Z][a-z]+(?:[ -][A-Z][a-z]+){0,3})(?=,| on | this | yesterday| today| last | late | early |\.|$)/g,
  )) {
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    const words = text.slice(start, start + (match[1]?.length ?? 0));
    if (ELSEWHERE.test(plain.slice(Math.max(0, start - 60), start)) || start < at - 120) continue;
    if (start > at && SPEAKS_BETWEEN.test(plain.slice(at, start))) continue;
    if (
      /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Congress|Parliament|English|Politburo|Gaza|Latin|Central|Middle|Indo|Caribbean|Asia|Europe|Africa|Southeast|East|West|North|South)\b/.test(
        words,
      )
    )
      continue;
    if (findParties(words).some(({ kind }) => kind !== 'metonym')) continue;
    return words;
  }
  return undefined;
}

/** A house that the sentence names behind the words: "at the Merdeka Palace". */
function building(text: string, plain: string, at: number): string | undefined {
  const match =
    /\bat (?:the )?((?:[A-Z][A-Za-z'-]{1,20} ){1,3}(?:Palace|House|Hotel|Hall|Guesthouse|Residence|Headquarters|Office|Kremlin))\b/.exec(
      plain.slice(at),
    );
  if (!match?.[1] || SPEAKS_BETWEEN.test(plain.slice(at, at + match.index))) return undefined;
  const start = at + match.index + match[0].length - match[1].length;
  return text.slice(start, start + match[1].length);
}

/** Where a visit goes: "visit to Việt Nam", "visited Havana", "arrived in Jakarta". */
function destination(text: string, plain: string): MeetingPlace | undefined {
  const match =
    /\b(?:visits?|trip|tour) to (?:the )?(?=[A-Z])/.exec(plain) ??
    /\b(?:visit(?:s|ed|ing)?|trip|tour|travel(?:s|led|ed|ling)?|arriv(?:e|es|ed|ing))\b(?: (?:to|in))? (?:the )?(?=[A-Z])/.exec(
      plain,
    );
  if (!match) return undefined;
  const from = match.index + match[0].length;
  const city = findPlaces(text).find(({ start }) => start === from);
  if (city) return { place: city.text, canonicalPlace: city.place };
  const state = findParties(text).find(({ start, kind }) => start === from && kind === 'name');
  return state ? { place: state.text } : undefined;
}
