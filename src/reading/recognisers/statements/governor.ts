import type { Clause } from './phrase.ts';
import { isAdverb, type Word } from './words.ts';

/** The subject that a verb without one of its own shares: that of the latest own clause, or of the one that follows. */
export function governor(at: number, clauses: readonly Clause[]): Clause | undefined {
  const own = clauses.filter(({ level }) => level === 'own');
  return own.findLast(({ verb }) => verb < at) ?? own.find(({ verb }) => verb > at);
}

/** The subject of a verb that stands after "and" or a comma, or opens the sentence as a participle. */
export function coordinatedSubject(at: number, words: readonly Word[], clauses: readonly Clause[]): Clause | undefined {
  let i = at - 1;
  while (i >= 0 && isAdverb(words[i]?.low ?? '')) i -= 1;
  const low = words[at]?.low ?? '';
  if (i >= 0 && !/^(?:and|but|,|;)$/.test(words[i]?.low ?? '')) return undefined;
  if (i < 0 && !low.endsWith('ing')) return undefined;
  const present = /^(?:is|are|stands?|stays?|remains?|wants?|shares|looks?)$/.test(low);
  return present ? clauses.findLast(({ verb, level }) => verb < at && level !== 'relative') : governor(at, clauses);
}
