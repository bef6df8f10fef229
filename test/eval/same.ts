import { fold } from '../../src/actor/fold.ts';
import { nameWords } from '../../src/actor/names.ts';

/** Whether two names are one person's: folded words, one set within the other or two shared. */
export function namesMatch(a: string, b: string): boolean {
  const left = nameWords(a);
  const right = nameWords(b);
  const shared = left.filter((word) => right.includes(word)).length;
  return shared > 0 && (shared >= 2 || shared === left.length || shared === right.length);
}

/** Whether a date read is the gold one or a true coarser one. */
export function dateMatches(read: string | undefined, gold: string | null): boolean {
  if (!read) return gold === null;
  if (gold === null) return false;
  if (read === gold) return true;
  return !read.startsWith('--') && !read.includes('/') && gold.startsWith(read) && gold.length > read.length;
}

/** Whether two places share a word; no place is the same as no place. */
export function placeMatches(read: string | undefined, gold: string | null): boolean {
  if (!read || gold === null) return !read && gold === null;
  const words = fold(gold)
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1);
  return fold(read)
    .split(/[^a-z]+/)
    .some((word) => words.includes(word));
}
