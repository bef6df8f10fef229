const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?';
const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?: ?, ?| )\\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})`;
const CLOCK =
  '(?:\\d{1,2}[:.h]\\d\\d(?::\\d\\d)?(?: ?[ap]\\.?m\\.?)?(?: ?\\(?(?:gmt|utc)(?: ?[+-]\\d{1,2}(?::\\d\\d)?)?\\)?)?)';
const LABEL = '(?:(?:last )?(?:updated|published|posted|date)(?: on| at)?[: ]{1,3})?';
const LINE = new RegExp(`^${LABEL}(?:${CLOCK}[ ,|-]{1,3})?${WEEKDAY}${DAY}(?:[ ,|-]{1,3}${CLOCK})?$`, 'i');

/** Whether a line is nothing but a day with its year, perhaps with a label, a weekday and the time of day. */
export function isDateLine(line: string): boolean {
  return line.length <= 60 && LINE.test(line.trim());
}
