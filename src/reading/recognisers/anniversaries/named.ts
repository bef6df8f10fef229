import { MANNERS, ROUND } from './manners.ts';
import { parseYears } from './ordinals.ts';

/** An anniversary as a sentence names it: the count, and where its words stand. */
export interface Named {
  readonly ordinal: number;
  readonly index: number;
  readonly end: number;
  /** It counts only with a beginning that the sentence dates. */
  readonly dated?: boolean;
  /** The beginning that its own words give. */
  readonly begun?: number;
  /** What it is of, where its own words say it. */
  readonly of?: string;
}

/** "Their Strategic Partnership", "and the Party", "in which relations", "the two countries' relations". */
const OWNER =
  /^.*\b(?:the|their|its|our|whose|which|that|when|as|and|while|year|countries['’]|nations['’]|sides['’]) /i;

/** Years that no anniversary reaches: what is counted so is a year itself. */
const TOO_MANY = 2000;

/**
 * The anniversaries that a sentence names by an ordinal, by counted years or by a national day, in reading order. A manner
 * adds only what none before it has found in the same words.
 */
export function findNamed(text: string): Named[] {
  const named: Named[] = [];
  for (const { words, within, beside, after, behind, bar, round, dated } of MANNERS) {
    if (within && !within.test(text)) continue;
    for (const found of text.matchAll(words)) {
      const { index, groups = {} } = found;
      const end = index + found[0].length;
      const before = text.slice(Math.max(0, index - 100), index);
      if (beside && !named.some((one) => one.end <= index) && !beside.test(text)) continue;
      if (bar?.test(before) || (after && !after.test(before)) || (behind && !behind.test(text.slice(end, end + 140))))
        continue;
      if (named.some((one) => one.index < end && index < one.end)) continue;
      for (const said of [groups.years, groups.other]) {
        const ordinal = said === undefined ? undefined : parseYears(said);
        if (ordinal === undefined || ordinal < 1 || ordinal >= TOO_MANY || (round && ordinal % ROUND !== 0)) continue;
        const of = groups.of?.replace(OWNER, '');
        const owner = found[0].startsWith(groups.of ?? ' ') ? (groups.of?.length ?? 0) - (of?.length ?? 0) : 0;
        named.push({
          ordinal,
          index: index + owner,
          end,
          ...(dated && { dated }),
          ...(of === undefined ? {} : { of }),
          ...(groups.begun === undefined ? {} : { begun: Number(groups.begun) }),
        });
      }
    }
  }
  return named.sort((a, b) => a.index - b.index);
}
