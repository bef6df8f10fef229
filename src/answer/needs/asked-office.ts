import type { Need } from './need.ts';

/** "Ambassador" of "which Chinese ambassador": the office of the one who is asked for. */
export const isAskedOffice = (need: Need, text: string): boolean =>
  need.is === 'role' && /\b(?:which|what) (?:[\p{L}-]+ ){0,3}$/iu.test(text.slice(0, need.start));
