import { MONTHS } from '../../calendar/months.ts';
import { NUMBER_WORD } from '../../calendar/number-words.ts';

const ASKS = /^\s*(?:(?:and |so )?by when\b|(?:and |so )?when\b[^?]{3,120} by\s*\??\s*$)/i;

/** Whether a question asks by when something has to be done. */
export const asksDeadline = (asked: string): boolean => ASKS.test(asked);

const TELLS = new RegExp(
  `\\b(?:by|before|until|till|within|not later than|no later than) (?:the )?(?:(?:end|middle|start|beginning|close) of )?(?:the |this |next |mid-|late |early |another )?(?:\\d|${MONTHS.join('|')}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|year|month|week|decade|spring|summer|autumn|winter|${NUMBER_WORD})|\\bdeadline\\b|\\bdue\\b`,
);

/** Whether a text tells a day by which something is to be done. */
export const tellsDeadline = (text: string): boolean => TELLS.test(text);
