import { MONTHS } from '../../calendar/months.ts';
import { WEEKDAYS } from '../../calendar/weekdays.ts';

const ASKS =
  /^\s*(?:(?:and|so|but) )?(?:until|till|til|up to) (?:when|what (?:day|date)|which (?:day|date|month|year))\b/i;

/** Whether a question asks until when something is or was. */
export const asksUntil = (asked: string): boolean => ASKS.test(asked);

const MONTH = `(?:${MONTHS.join('|')})`;
const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;
const DAY = `(?:the )?(?:(?:end|middle|close) of )?(?:(?:the|this|next|late|early) |mid-)?(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH}|${WEEKDAY}|(?:19|20)\\d{2}\\b|year|month|week|tomorrow)`;
const TELLS = new RegExp(
  `\\b(?:until|till|up to|through|thru|expir(?:es?|ed|ing)|runs) (?:on |in |to )?${DAY}|\\bfrom (?:the )?(?:\\d{1,2}\\b|${MONTH}|${WEEKDAY})[^;]{0,40}? (?:to|through) (?:${DAY}|\\d{1,2}\\b)|\\b\\d{1,2} ?[-–] ?\\d{1,2} ${MONTH}|\\b${MONTH} \\d{1,2} ?[-–] ?\\d|\\b(?:end|clos|expir|conclud|finish|wrap|last(?=[sei]))\\p{Ll}{0,3} (?:[^.;]{0,30} )?${DAY}|\\b(?:last|final|closing) day\\b`,
  'u',
);

/** Whether a text tells the day on which something ends or ended. */
export const tellsUntil = (text: string): boolean => TELLS.test(text);
