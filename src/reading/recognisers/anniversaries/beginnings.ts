import type { Draft } from '../../draft.ts';
import { canBegin, publishedYear } from './published-year.ts';
import { findBeginning, findNamedYear, findSingleYear } from './years.ts';

/** The beginning that the same sentence gives: ", launched in 2013", "(December 22, 1944)", "normalised ties in 1995". */
export function beginningIn(tail: string, ordinal: number, draft: Draft): number | undefined {
  const published = publishedYear(draft);
  const stated = findBeginning(tail) ?? findSingleYear(tail);
  const begun = stated ?? findNamedYear(tail);
  if (begun === undefined || !canBegin(begun, ordinal, published)) return undefined;
  return published !== undefined || begun < 2000 || stated !== undefined ? begun : undefined;
}

/** Years that other sentences give for the beginning of the same thing ("set up diplomatic relations on January 7, 1972"). */
export function statedBeginnings(of: string, draft: Draft): number[] {
  const kind = /relations|ties/i.test(of)
    ? /diplomatic (?:relations|ties)|\b(?:relations|ties)\b[^.;]{1,90}\byears ago\b/i
    : /partnership/i.test(of)
      ? /partnership/i
      : /treaty|agreement/i.test(of)
        ? /\b(?:treaty|agreement)\b/i
        : undefined;
  if (!kind) return [];
  return draft.sentences.flatMap(({ text }) => {
    if (!kind.test(text) || /anniversar/i.test(text)) return [];
    const steps = text.split(/,? and (?=(?:then |later )?[a-z]{3,12}ed\b)/);
    return steps.flatMap((step) => (kind.test(step) ? (findBeginning(step) ?? []) : []));
  });
}
