import type { Need } from './needs.ts';

const EXCEPT =
  /\b(?:besides|apart from|other than|except(?: for)?|aside from|in addition to|as well as) ((?:\p{L}[\p{L}\p{M}.'’-]*(?: (?!in\b|on\b|at\b|during\b|when\b)|(?=[?,.]|$|\s))){1,5})/iu;

/** "Besides Chính": who is told already and is not asked for again. */
export interface Excepted {
  readonly start: number;
  readonly end: number;
}

/** Where a question names whom it leaves out, if it does. */
export function findExcepted(text: string): Excepted | undefined {
  const match = EXCEPT.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** Whether the need is only named to be left out. */
export const isExcepted = (need: Pick<Need, 'start' | 'end'>, excepted: Excepted | undefined): boolean =>
  excepted !== undefined && need.start >= excepted.start && need.end <= excepted.end;

/** Whether a question asks for others than those of whom it tells. */
export const asksOthers = (asked: string): boolean =>
  /\b(?:who|whom|what|which|where|anyone|anybody)(?: \w+)? else\b|\bbesides\b|\bapart from\b|\bother than\b|\baside from\b|\bin addition to\b/i.test(
    asked,
  );
