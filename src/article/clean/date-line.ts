const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const WEEKDAY = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )?';
const DAY = `${WEEKDAY}(?:(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?: ?, ?| )\\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4})|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4})`;
const TIME =
  '\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?Z?(?: ?\\(?(?:GMT|UTC|ICT|HKT|BST|IST|[+-]\\d{1,2}:?\\d{0,2})[ +\\d:-]{0,7}\\)?)?';
const CLOCK = `(?:[ ,|·T–-]{1,3}(?:at )?${TIME})?`;
const LABEL =
  '(?:(?:first |last )?(?:published|posted|updated|released|issued|date|time|publish date|publication date|release date|press release|for immediate release)(?: on| at)?:? ?)?';
const LINE = new RegExp(
  `^${LABEL}(?:${TIME}[ ,|-]{1,3})?${DAY}${CLOCK}(?: ?[·|•] ?Updated [\\w ]{2,24} ago)?(?:[ |]{1,8}(?:Font Size|Print|Share|Save)\\b[^.]{0,30})?[.]?$`,
  'i',
);

/** Whether a line is nothing but a day with its year, perhaps with a label, a weekday and the time of day. */
export function isDateLine(line: string): boolean {
  return line.length <= 160 && LINE.test(line.trim());
}
