import { findPlaces } from '../../../actor/gazetteer.ts';
import { mayBeVietnameseName } from '../../../actor/names.ts';
import { isOfficeWord } from '../../../actor/titles.ts';
import type { Token } from '../../../actor/token.ts';
import { tokenise } from '../../../actor/tokens.ts';
import type { Sentence } from '../../draft.ts';
import type { SeenName } from './gather-names.ts';

/** What somebody does, behind a name with which a sentence opens. */
const DOES = /^(?:said|told|met|also|[a-z]{3,14}ed)$/;

/**
 * Names that are no names alone, where the text has named somebody so in full: family names that are words of offices
 * ("Samantha Power … with Power"), for a capital in the middle of a sentence, or at its head before what she does; and given
 * names that are towns without their marks ("Vuong Dinh Hue … Hue will meet"), before a verb or with what is his, unless the
 * text speaks of the town as well.
 */
export function findNamesAlone(sentences: readonly Sentence[], seen: readonly SeenName[]): SeenName[] {
  const family = new Set<string>();
  const given = new Set<string>();
  for (const { named } of seen) {
    const [first, last, ...more] = named.name.split(' ');
    if (first && last && more.length === 0 && isOfficeWord(last) && !isOfficeWord(first)) family.add(last);
    const end = more.at(-1);
    if (end && !given.has(end) && findPlaces(end).length > 0 && mayBeVietnameseName(named.name)) given.add(end);
  }
  for (const name of given) if (isTownThere(name, sentences)) given.delete(name);
  const names = [...family, ...given];
  if (names.length === 0) return [];
  return sentences.flatMap((sentence) => {
    if (!names.some((name) => sentence.text.includes(name))) return [];
    const tokens = tokenise(sentence.text);
    return tokens.flatMap((token, at): SeenName[] => {
      const [before, next] = [tokens[at - 1], tokens[at + 1]];
      const name = token.text.replace(/['’]s?$/, '');
      const isNamed = token.place
        ? given.has(name) && isBearer(token, before, next)
        : family.has(name) && !before?.capital && !next?.capital && (!token.opens || DOES.test(next?.text ?? ''));
      if (!isNamed) return [];
      const [start, end] = [token.start, token.start + name.length];
      const named = { start, end, name, nameStart: start, nameEnd: end, by: 'bare', former: false } as const;
      return [{ sentence, named, words: [name.toLowerCase()] }];
    });
  });
}

/** Whether the text speaks of the town as well, so that its name says nothing alone: "in Hue", "Hue City". */
function isTownThere(name: string, sentences: readonly Sentence[]): boolean {
  const town = new RegExp(`\\b(?:in|near|via) ${name}\\b|\\b${name} (?:[Cc]ity|[Pp]rovince)\\b`);
  return sentences.some(({ text }) => text.includes(name) && town.test(text));
}

/** Whether a town's name is followed by a verb, or owns something, and stands behind no word of place and in no row. */
function isBearer(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (before && (before.capital || LIES.test(before.text))) return false;
  return next?.kind === 'word' && !next.capital && (token.possessive || VERB.test(next.text));
}

const LIES = /^(?:in|to|from|at|of|near|around|for|and|or|via|through|visited)$/;
const VERB = /^(?:will|would|is|was|has|had|can|could|also|[a-z]{3,14}ed|met|said|told|left|went|flew|spoke|held)$/;
