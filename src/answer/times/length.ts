import { WEEKDAYS } from '../../calendar/weekdays.ts';

/** Asks how long something lasted, or is: not how long ago it was, nor since when something holds. */
const ASKS =
  /^\s*(?:and |but |so |for )?how long\b(?! (?:ago|have|has|before|until)\b)|\bfor how long\b|\bhow many (?:days|hours|minutes|weeks|nights) (?:did|does|was|were|is|will)\b|\bwhat (?:is|was) the (?:length|duration) of\b|bao lâu/i;

/** Whether a question asks for a length of time. */
export const asksLength = (asked: string): boolean => ASKS.test(asked);

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;
const COUNT =
  '(?:\\d{1,3}(?:\\.5)?|an?|half an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|several|few)';
/** "Three days after" and "in the first nine months" tell when, "for the first nine months" how long. */
const NOT_WHEN = '(?:(?<!\\b(?:every|each|last|past|next|first|within|in) )|(?<=\\bfor the (?:first|next) ))';
const NOT_AGO = "(?!['’]? (?:ago|after|before|later|earlier|since|old|of exchanges|notice)\\b)";
const HOURS = new RegExp(
  `${NOT_WHEN}\\b${COUNT}(?:[- ](?:and[- ]a[- ])?half)?[- ](?:minutes?|hours?)\\b${NOT_AGO}|\\b(?:all|whole) day\\b|\\bdaylong\\b|\\bovernight\\b|\\b${COUNT}-day\\b|\\bhour-long\\b|\\buntil (?:midnight|dawn|noon|late)\\b|\\binto the (?:night|evening)\\b`,
  'i',
);
/** A stay of several days tells nothing of the talks in it. */
const DAYS_OF_STAY = new RegExp(
  `\\b${COUNT}-day (?:[\\p{L}-]+ ){0,3}(?:visit|trip|tour|stay|journey|mission)\\b`,
  'giu',
);
const DAYS = new RegExp(
  `${NOT_WHEN}\\b${COUNT}(?:[- ](?:and[- ]a[- ])?half)?[- ](?:days?|weeks?|nights?)\\b${NOT_AGO}|\\b(?:week|month)-?long\\b|\\b(?:until|till|through) (?:the end of )?(?:${DAY} ${MONTH}|${MONTH}|${WEEKDAY}|(?:next|this) (?:week|month|year)|20\\d\\d\\b)`,
  'i',
);
const LONG = new RegExp(
  `\\b${COUNT}[- ](?:months?|years?|decades?)\\b(?! ago| old)|\\d ?(?:km|kilomet\\w+|met\\w{1,2}s|m|(?:nautical )?miles?|yards|feet)\\b`,
  'i',
);
const FIRST_IN = new RegExp(`\\bfirst (?:[\\p{L}-]+ ){0,4}in ${COUNT} (?:months?|years?|decades?)\\b`, 'iu');
const FROM_TO = new RegExp(
  `\\b${DAY} (?:${MONTH} )?(?:to|and|until|till|through|-|–) ?${DAY} ${MONTH}|\\b${MONTH} ${DAY} ?(?:to|and|until|till|through|-|–) ?(?:${MONTH} )?${DAY}\\b|\\b(?:from|between) (?:${DAY} |${MONTH} |${WEEKDAY} ).{0,30}?\\b(?:to|and|until|till|through)\\b`,
);
const ENDS = new RegExp(
  `\\b(?:last(?:s|ed|ing)?|runs?|ran|ends?|ended|continu\\w{1,3}|stay\\w{0,3}|conclud\\w{1,3})\\b.{0,30}\\b(?:${DAY} ${MONTH}|${MONTH} ${DAY}|${WEEKDAY})`,
);

/** Whether a question asks for the days of a stay ("on which days was A in Oslo"). */
export const asksDays = (asked: string): boolean =>
  /\b(?:which|what) (?:days|dates) (?:was|were|is|are|did|will)\b/i.test(asked);

/** Whether a text tells a first day and a last. */
export const tellsDays = (text: string): boolean => FROM_TO.test(text);

/** What a length is asked of. */
export type LongThing = 'visit' | 'talks' | 'other';

/** Whose length a question asks for. */
export function longThing(asked: string): LongThing {
  if (
    /\b(?:visit|trip|stay|stayed|journey|tour|travel)\b/iu.test(asked) ||
    /\b[Hh]ow long (?:was|were|is|are) \p{Lu}[^?]{1,40} (?:in|at) \p{Lu}/u.test(asked)
  )
    return 'visit';
  return /\b(?:talk|talks|speak|spoke|calls?|meet|meeting|conversation|dinner|summit|session)\b/i.test(asked)
    ? 'talks'
    : 'other';
}

const NEGOTIATED = /\b(?:negotiat\w+|talks|rounds?|lasted|took)\b/i;

/** "During his three years in Oslo": an envoy's stay is his term. */
const TERM = new RegExp(
  `\\b(?:his|her|their|the) (?:(?:more than|over|nearly|almost|about|past|last) )?${COUNT}[- ]years?\\b['’]? (?:(?:stay|term|tenure|posting|stint|mission) )?(?:in|at) `,
  'i',
);

/** Whether a text tells the years that somebody spent at a post. */
export const tellsTerm = (text: string): boolean => TERM.test(text);

/** Whether a text tells how long: hours; of a visit also days, or a first day and a last; of what is no meeting, months, years or miles too. */
export function tellsLength(text: string, of: LongThing): boolean {
  if (HOURS.test(of === 'talks' ? text.replaceAll(DAYS_OF_STAY, ' ') : text)) return true;
  if (of === 'visit' && tellsTerm(text)) return true;
  // Negotiations may last for years.
  if (of === 'talks') return NEGOTIATED.test(text) && LONG.test(text);
  return (
    DAYS.test(text) ||
    FROM_TO.test(text) ||
    ENDS.test(text) ||
    (of === 'other' && (LONG.test(text) || FIRST_IN.test(text)))
  );
}
