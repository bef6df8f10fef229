import type { Library } from '../../library/library.ts';
import { analyse } from '../../search/analyse.ts';
import { GIVEN_IN_WORDS } from '../words/given-in-words.ts';
import { type WideClass, wideClassOf } from '../words/wide-classes.ts';
import type { Need } from './need.ts';

/** Words of which another one of their class is another thing: numbers, ranks, superlatives and what was settled. */
const OWN =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|only|same|comprehensive|strategic)$/;

/** Bodies that every state has under one name or another, with or without a capital. */
const BODY = /^(?:Congress|Parliament|Legislature|Assembly|Senate|House|Army|Navy|Cabinet|Government)$/;

/** Light as they are, they tell what is counted. */
const PEOPLE = /^(?:people|persons?)$/i;

/** The needs with the words of their classes beside their own; `undefined` where no class holds a telling word. */
export function widened(needs: readonly Need[], { engine }: Library): readonly Need[] | undefined {
  const wide = needs.map((need): Need => {
    if (
      need.is !== 'word' ||
      !(need.hard || PEOPLE.test(need.typed)) ||
      !(BODY.test(need.typed) || /^[\p{Ll}-]+$/u.test(need.typed)) ||
      OWN.test(need.typed)
    )
      return need;
    const of = wideClassOf(need.typed);
    if (!of) return need;
    const terms = [...new Set([...need.terms, ...of.terms])];
    const inPhrase = eitherOf(need.inPhrase, of);
    return {
      ...need,
      own: { terms: need.terms, ...(need.inPhrase && { inPhrase: need.inPhrase }) },
      terms,
      known: need.known || terms.some((term) => engine.knows(term)),
      ...(inPhrase && { inPhrase }),
    };
  });
  return wide.some((need) => need.is === 'word' && need.own) ? wide : undefined;
}

/** What tells the word in several words, by its own phrases and by those of its class. */
function eitherOf(own: RegExp | undefined, { phrases }: WideClass): RegExp | undefined {
  if (phrases.size === 0) return own;
  const listed = `\\b(?:${[...phrases].join('|')})\\b`;
  return own ? new RegExp(`${own.source}|${listed}`, own.flags.includes('u') ? 'iu' : 'i') : new RegExp(listed, 'i');
}

/** Verbs that say nothing beside their noun: no gift, no journey and no taking. */
const IDIOM = new RegExp(
  `\\b(?:g[ai]v(?:e|es|en|ing)|offer(?:s|ed|ing)?|extend(?:s|ed|ing)?|sen[dt]s?|receiv(?:es?|ed|ing)|deliver(?:s|ed|ing)?) (?:(?!and\\b)[\\p{L}\\p{M}'’.-]+ ){0,7}(${GIVEN_IN_WORDS}|condolences|sympathy)\\b|\\b(?:t[ao]ke?n?s?|taking|took) (?:place|part|note|notice|advantage|into account|over)\\b/`,
  'giu',
);

/** Whether another word of its class tells it only within an idiom ("gave a warm welcome"). */
export const isOnlyIdiom = (need: Need, text: string): boolean => {
  if (need.is !== 'word' || !need.own) return false;
  const rest = text.replaceAll(IDIOM, ' $1 ');
  return (
    rest !== text && !analyse(rest).some(({ term }) => need.terms.includes(term)) && need.inPhrase?.test(rest) !== true
  );
};

/** Whether the sentence tells the word by another one of its class alone. */
export const isToldByClass = (need: Need, text: string, terms: ReadonlySet<string>): boolean =>
  need.is === 'word' &&
  need.hard &&
  need.own !== undefined &&
  !need.own.terms.some((term) => terms.has(term)) &&
  need.own.inPhrase?.test(text) !== true;
