const NUMBER = '(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven)';
const SPAN = new RegExp(
  `\\b(?:first|last|second|third|fourth|final|opening) (?:${NUMBER}[- ])?(?:months?|weeks?|half|quarters?)\\b|\\b${NUMBER}[- ]months?\\b|\\bQ[1-4]\\b|\\bhalf[- ]year\\b|\\b(?:between|from|since) (?:January|February|March|April|May|June|July|August|September|October|November|December)\\b`,
  'i',
);
const YEAR =
  /\b(?:[Ff]or|[Ii]n|[Tt]hroughout|whole of|all of) (?:the year )?(?:19|20)\d{2}\b|\b(?:full|whole|entire) year\b/;

/** Whether a question asks for a figure of some months of a year ("in the first half of 2019"). */
export const asksSpan = (asked: string): boolean => SPAN.test(asked);

/** Whether a text tells of a whole year, and of no part of one. */
export const tellsWholeYear = (text: string): boolean => YEAR.test(text) && !SPAN.test(text);
