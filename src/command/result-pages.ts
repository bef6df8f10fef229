import type { Match } from '../search/match.ts';
import { groupByEvent } from './event-card.ts';

/** A result under this share of the best one's score matches only some of what was asked. */
const LOOSE = 0.3;

/** One screen of results. */
export interface ResultPage {
  readonly groups: readonly (readonly Match[])[];
  /** Whether these match only some of the words. */
  readonly loose: boolean;
  /** 1-based place of the first one among all. */
  readonly from: number;
}

/** Results by event, cut into pages: first those that match well, then, on pages of their own, the looser ones. */
export function pageResults(
  matches: readonly Match[],
  size: number,
  byScore: boolean,
): { readonly pages: readonly ResultPage[]; readonly close: number; readonly all: number } {
  const groups = groupByEvent(matches);
  const best = Math.max(0, ...matches.map(({ score }) => score));
  const isClose = (group: readonly Match[]): boolean => !byScore || group.some(({ score }) => score >= best * LOOSE);
  const close = groups.filter(isClose);
  const loose = groups.filter((group) => !isClose(group));
  const cut = (list: readonly (readonly Match[])[], isLoose: boolean, start: number): ResultPage[] =>
    Array.from({ length: Math.ceil(list.length / size) }, (_, page) => ({
      groups: list.slice(page * size, (page + 1) * size),
      loose: isLoose,
      from: start + page * size + 1,
    }));
  return {
    pages: [...cut(close, false, 0), ...cut(loose, true, close.length)],
    close: close.length,
    all: groups.length,
  };
}
