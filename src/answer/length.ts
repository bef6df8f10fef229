/** Asks how long something lasted, or is: not how long ago it was, nor since when something holds. */
const ASKS =
  /^\s*(?:and |but |so |for )?how long\b(?! (?:ago|have|has|before|until)\b)|\bfor how long\b|\bhow many (?:days|hours|minutes|weeks|nights) (?:did|does|was|were|is|will)\b|\bwhat (?:is|was) the (?:length|duration) of\b|bao lâu/i;

/** Whether a question asks for a length of time. */
export const asksLength = (asked: string): boolean => ASKS.test(asked);

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const COUNT =
  '(?:\\d{1,3}(?:\\.5)?|an?|half an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|several|few)';
const SHORT = new RegExp(
  `\\b${COUNT}(?:[- ](?:and[- ]a[- ])?half)?[- ](?:minutes?|hours?|days?|weeks?|nights?)\\b|\\b(?:all|whole) day\\b|\\b(?:day|week)long\\b|\\bovernight\\b`,
  'i',
);
const LONG = new RegExp(
  `\\b${COUNT}[- ](?:months?|years?|decades?)\\b(?! ago| old)|\\d ?(?:km|kilomet\\w+|met\\w{1,2}s)\\b`,
  'i',
);
const FROM_TO = new RegExp(
  `\\b${DAY} (?:${MONTH} )?(?:to|and|until|till|through|-|–) ?${DAY} ${MONTH}|\\b${MONTH} ${DAY} ?(?:to|and|until|till|through|-|–) ?(?:${MONTH} )?${DAY}\\b|\\b(?:from|between) (?:${DAY} |${MONTH} |${WEEKDAY} ).{0,30}?\\b(?:to|and|until|till|through)\\b`,
);
const ENDS = new RegExp(
  `\\b(?:last(?:s|ed|ing)?|runs?|ran|ends?|ended|continu\\w{1,3}|stay\\w{0,3}|conclud\\w{1,3})\\b.{0,30}\\b(?:${DAY} ${MONTH}|${MONTH} ${DAY}|${WEEKDAY})`,
);

/** Whether a text tells how long: hours or days; of a visit also a first day and a last; of what is no meeting, months, years or miles too. */
export function tellsLength(text: string, of: 'visit' | 'talks' | 'other'): boolean {
  if (of === 'talks') return SHORT.test(text);
  return SHORT.test(text) || FROM_TO.test(text) || ENDS.test(text) || (of === 'other' && LONG.test(text));
}
