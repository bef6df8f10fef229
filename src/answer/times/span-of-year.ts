import { MONTH } from './month.ts';

const NUMBER = '(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven)';
const SPAN = new RegExp(
  `\\b(?:first|last|second|third|fourth|final|opening) (?:${NUMBER}[- ])?(?:months?|weeks?|half|quarters?)\\b|\\b${NUMBER}[- ]months?\\b|\\bQ[1-4]\\b|\\bhalf[- ]year\\b|\\b(?:between|from|since) ${MONTH}\\b`,
  'i',
);
const YEAR =
  /\b(?:[Ff]or|[Ii]n|[Tt]hroughout|whole of|all of) (?:the year )?(?:19|20)\d{2}\b|\b(?:full|whole|entire) year\b|(?<!\b(?:than|from|on|over|of|to|with|against|since) )\blast year\b/;

/** Whether a question asks for a figure of some months of a year ("in the first half of 2019"). */
export const asksSpan = (asked: string): boolean => SPAN.test(asked);

/** Whether a text tells of a whole year, and of no part of one. */
export const tellsWholeYear = (text: string): boolean => YEAR.test(text) && !SPAN.test(text);

/** Stretches of a year: "the first eleven months". */
const STRETCH = new RegExp(
  `\\b(?:first|second|third|fourth|last|past) (?:[\\w-]+ )?(?:months?|weeks?|half|quarters?)\\b|\\b(?<=\\b(?:in|over) )${NUMBER} months\\b`,
  'gi',
);
/** "January-July", "from January to July". */
const MONTHS_ON = new RegExp(`\\b${MONTH}(?: ?[-–] ?| (?:to|through) )${MONTH}\\b`, 'gi');

/** "In the first eleven months": the stretch of a year that a figure is of may be told otherwise ("since January"). */
export function isOfSpan({ start, end }: { readonly start: number; readonly end: number }, text: string): boolean {
  return [...text.matchAll(STRETCH), ...text.matchAll(MONTHS_ON)].some(
    ({ index, 0: span }) => index <= start && end <= index + span.length,
  );
}
