import type { Need } from './need.ts';

/** "Ambassador" of "which Chinese ambassador" and of "who was the Chinese ambassador when …": the office of the one who is asked for. */
export const isAskedOffice = (need: Need, text: string): boolean =>
  need.is === 'role' &&
  (/\b(?:which|what) (?:[\p{L}-]+ ){0,3}$/iu.test(text.slice(0, need.start)) || asksHolder(need, text));

/** Whether it is asked who held the office. */
export const asksHolder = (need: Need, text: string): boolean =>
  need.is === 'role' &&
  /^\s*[Ww]ho (?:is|was|are|were) (?:then |now )?(?:the |its |their )?(?:\p{Lu}[\p{L}-]+ ){0,2}$/u.test(
    text.slice(0, need.start),
  );

const OFFICE = /\b(?:ambassador|minister|president|secretary|chair\w*|speaker|premier|chancellor|envoy|director)\b/i;

/** Whether a question names an office at all. */
export const asksOfOffice = (text: string): boolean => OFFICE.test(text);
