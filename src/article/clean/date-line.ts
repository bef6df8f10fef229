const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const WEEKDAY = '(?:\\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b\\.?,? ?)?';
const DAY = `${WEEKDAY}(?<!\\d)(?:(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?: ?, ?| )\\d{4}|${MONTH},? \\d{1,2}/\\d{4}|${MONTH}, \\d{1,2} \\d{4}|\\d{1,2}(?:st|nd|rd|th)?[ -]${MONTH}(?:,? |-)\\d{4})|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4})(?![\\d/])`;
const ZONE =
  '[([]?\\b(?:GMT|UTC|ICT|HKT|BST|IST|EST|EDT|ET|PST|PDT|CET|CEST|KST|JST|SGT|MYT|PHT|WIB|WITA|AEST|AEDT|NZST|NZDT|Hrs|hours)\\b[)\\]]?|[([]?(?:GMT|UTC)? ?[+-] ?\\d{1,4}(?::\\d{2})?[)\\]]?';
const TIME = `T?(?<!\\d)\\d{1,2}[:.h]\\d{2}(?::\\d{2}|['’])?(?: ?[ap]\\.?m\\b\\.?)?Z?(?: ?(?:${ZONE})){0,2}`;
const LABEL =
  '\\b(?:(?:first |last )?(?:published|posted|updated|modified|released|issued|created|uploaded)|publish date|publication date|release date|date|time|press release|news release|media release|for immediate release)\\b(?: on\\b| at\\b| as of\\b)? ?:?';
const COUNTED =
  '\\b(?:an?|\\d{1,3}) (?:sec(?:ond)?|min(?:ute)?|hour|day)s? ago\\b|\\b\\d{1,2} min(?:ute)?s? read\\b|\\bpage ?\\d{1,2}\\b';
const TOOLS =
  '\\b[a-z-]{3,20}\\.(?:com|org|net|vn|cn|info|gov)(?:\\.[a-z]{2})?\\b|\\b(?:font size|share|print|save|e-?mail|facebook|twitter|x|whatsapp|telegram|zalo|linkedin)\\b:?|\\ba[-+]';

const DAYS = new RegExp(DAY, 'gi');
const MARKS = new RegExp(`${TIME}|\\((?:GMT|UTC) ?[+-] ?\\d{1,4}\\)|${LABEL}|${COUNTED}|${TOOLS}`, 'gi');
/** A weekday or what parts fields: with a clock or a label, the sign that a line with a name in it is made of fields. */
const FIELDS = /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[a-z]{0,5}day)?\b|[|·•]/i;
/** "By Ye Qing, Li Min in Beijing", "Source: Xinhua", "Editor: huaxia", "(Xinhua)": who wrote, sent or edited. */
const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,20}";
const WHO = new RegExp(
  `(?:^|\\| )[Bb][Yy] ${NAME}(?:(?: |, | and | & )${NAME}){0,7}(?: ?[/,]? ?\\b[Ss]taff (?:[Rr]eporters?|[Ww]riters?)\\b)?(?: in ${NAME}(?: ${NAME}){0,2})?|\\b(?:Source|Editor|Web editor|Author|Reporter|Writer)s?: ?[\\p{L}.,'’ -]{2,40}(?=$|[|·•(/])|\\(${NAME}(?:[ /]${NAME}){0,3}\\)`,
  'gu',
);
/** "Radio Voice of Lima - February 1, 2005": a paper or a station, and the day behind a dash or a comma. */
const OUTLET =
  /^(?:The )?(?:[A-Z][A-Za-z.]{1,14} |of |the ){0,4}(?:Agency|News|Radio|Times|Daily|Post|Press|Voice of [A-Z][a-z]+(?: [A-Z][a-z]+)?|Herald|Tribune|Online|Express|Journal|Network|Television|TV|Gazette|Bulletin|Nhan Dan|VNA|VNS|VOV|Xinhua|Reuters|AFP|AP)(?: Online)? ?[-–—,] *\|$/;
/** Letters of a publisher's, section's or writer's name that may stand in a line of fields. */
const MOST_LETTERS = 40;

/**
 * Whether a line only says on which day (with its year) a text was printed: with a clock, a zone, a weekday, labels, the
 * agency or the writer, in any order. A headline that names a day is none.
 */
export function isDateLine(line: string): boolean {
  const text = line.trim();
  if (text.length > 160 || text.length < 8) return false;
  const undated = text.replace(DAYS, ' | ');
  if (undated === text) return false;
  if (OUTLET.test(undated.trimEnd())) return true;
  const anonymous = undated.replace(WHO, ' | ');
  const bare = anonymous.replace(MARKS, ' ');
  const others = bare.match(/[\p{L}\p{N}]+[.'’]?/gu) ?? [];
  if (others.length === 0) return true;
  return (
    (bare !== anonymous || FIELDS.test(text)) &&
    others.length <= 5 &&
    others.join('').length <= MOST_LETTERS &&
    others.every((word) => /^(?:\p{Lu}|the$|of$|and$|s$)/u.test(word))
  );
}
