import { MONTH } from './month.ts';

/** Parts of a year, which date as the year does. */
const PART =
  /\b(?:spring|summer|autumn|fall|winter|end|beginning|start|middle|half|quarter|months?|weeks?|days?|years?|part|morning|course|rest|turn)\b/i;
const BEHIND = new RegExp(
  `\\b(?:the|this|that|its|their) ((?:[\\p{L}-]+ ){1,3})(?:of|from) (?:\\d{1,2} )?(?:${MONTH} )?(?:19|20)\\d{2}\\b`,
  'gu',
);
const BEFORE = /\b(?:the|this|that|its|their) (?:19|20)\d{2} ((?:[\p{L}-]+ ){0,2}[\p{L}-]+)/gu;

/**
 * The text without years that are part of a thing's name ("the summit of 2022", "the 1982 Convention"), which date the thing
 * and not what is told of it; one that the question names keeps its year.
 */
export function withoutOwnYears(text: string, asked: string): string {
  const named = asked.toLowerCase();
  const without = (all: string, thing: string): string =>
    PART.test(thing) ||
    thing
      .toLowerCase()
      .split(/[\s-]/)
      .some((word) => word.length > 3 && named.includes(word))
      ? all
      : ' ';
  return text.replaceAll(BEHIND, without).replaceAll(BEFORE, without);
}
