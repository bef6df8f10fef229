import { isOfficeWord } from '../../../actor/titles.ts';
import { tokenise } from '../../../actor/tokens.ts';
import type { Sentence } from '../../draft.ts';
import type { SeenName } from './gather-names.ts';

/** What somebody does, behind a name with which a sentence opens. */
const DOES = /^(?:said|told|met|also|[a-z]{3,14}ed)$/;

/**
 * "Samantha Power … with Power": family names that are words of offices, too, and so no names alone; where the text has
 * named somebody so in full, a capital in the middle of a sentence means her, or at its head before what she does.
 */
export function findFamilyNamesAlone(sentences: readonly Sentence[], seen: readonly SeenName[]): SeenName[] {
  const family = new Set(
    seen.flatMap(({ named }) => {
      const [first, last, ...more] = named.name.split(' ');
      return first && last && more.length === 0 && isOfficeWord(last) && !isOfficeWord(first) ? [last] : [];
    }),
  );
  if (family.size === 0) return [];
  return sentences.flatMap((sentence) => {
    if (![...family].some((name) => sentence.text.includes(name))) return [];
    const tokens = tokenise(sentence.text);
    return tokens.flatMap((token, at): SeenName[] => {
      const [before, next] = [tokens[at - 1], tokens[at + 1]];
      const name = token.text.replace(/['’]s?$/, '');
      if (!family.has(name) || before?.capital || next?.capital) return [];
      if (token.opens && !DOES.test(next?.text ?? '')) return [];
      const [start, end] = [token.start, token.start + name.length];
      const named = { start, end, name, nameStart: start, nameEnd: end, by: 'bare', former: false } as const;
      return [{ sentence, named, words: [name.toLowerCase()] }];
    });
  });
}
