import { MONTHS } from '../../calendar/months.ts';
import { WEEKDAYS } from '../../calendar/weekdays.ts';

/** What a question for somebody's plans says: that it is to come, or was to come then. */
const ASKS =
  /\b(?:will|going to|about to|next)\b|(?<!\p{L})(?:sẽ|dự kiến|có kế hoạch|dự định)(?!\p{L})|\b(?:is|was|are|were)\b[^?]{0,60}?\b(?:due|set|scheduled|expected|supposed|planning|planned|slated|to (?:meet|see|visit|go|travel|fly|hold|receive|talk|call|be))\b|\bdue (?:to|in|at|next)\b|(?<!^\s*(?:and )?(?:who|(?:which|what) [\p{L}-]+) )\b(?:going|heading|headed|flying|travelling|leaving|bound)(?: (?:to|for|on))?\b/iu;

/** Whether a question is about what somebody was to do later. */
export const asksAhead = (text: string): boolean => ASKS.test(text) && !RECORD.test(text);

/** "The first to visit" was there. */
const RECORD =
  /\b(?:first|last|only|latest|second|third)\b[^?]{0,60}\bto (?:visit|meet|go|come|be|see|hold|receive|travel)\b/i;

/** Whether a question names what is to come before or after it. */
export const ordersPlans = (text: string): boolean => /\b(?:before|after|next|on from)\b/i.test(text);

/** Whether a sentence tells what is to follow, or to come first. */
export const ordersToo = (text: string): boolean =>
  /\b(?:before|after|then|later|next|from there|leav\p{Ll}+|left|head\p{Ll}*|fl(?:y|ies|ew|ying)|continue\p{Ll}*|proceed\p{Ll}*|goes? on|bound|today|tomorrow|stopover|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/iu.test(
    text,
  ) && !/\b(?:first|last) (?:\p{L}+ )?(?:visit|trip)\b/iu.test(text);

/** Whether a sentence takes somebody on from where he was. */
export const goesOn = (text: string): boolean =>
  /\b(?:fl(?:y|ies|ew|ying)|travel\p{Ll}*|go(?:es|ing)?|head\p{Ll}*|mov\p{Ll}+|continu\p{Ll}+|proceed\p{Ll}*|journey\p{Ll}*|sail\p{Ll}*) on to\b|\bnext (?:stop|leg|destination)\b|\bfrom there\b/iu.test(
    text,
  );

const TELLS =
  /\bagreed\b[^.;]{0,60}? to (?:meet|visit|hold|travel)\b|\b(?:will|plans? to|planned to|intends? to)\b|\b(?:is|are|was|were|be) (?:also |then )?(?:due|scheduled|expected|set|slated|planning|to)\b|\bdue to\b|\b(?:leav(?:es?|ing)|left|depart(?:s|ed|ing)?|head(?:s|ed|ing)?|bound|fl(?:y|ies|ew|ying)|travel(?:s|led|ling)?|go(?:es)?|goes on|continues?|proceed(?:s|ed)?) (?:[\p{L}\d ]{1,30} )?(?:for|to|on to) (?:the )?\p{Lu}|\bnext (?:stop|leg|destination)\b|\b(?:programme|program|schedule|itinerary|agenda)\b.{0,40}\binclud\p{Ll}+/u;

/** Whether a sentence tells what somebody is, or was, to do later. */
export const tellsAhead = (text: string): boolean => TELLS.test(text);

const GOES =
  /\b(?:for|to|in|visit|tour|attend) (?:the )?(\p{Lu}[\p{L}\p{M}'’-]+(?: (?:of )?\p{Lu}[\p{L}\p{M}'’-]+){0,3})/gu;

/** The names of places or events to which a sentence sends somebody. */
export const goalsIn = (text: string): readonly string[] =>
  [...text.matchAll(GOES)].map(([, name = '']) => name).filter((name) => !TIME.test(name));
const TIME = new RegExp(`^(?:${[...WEEKDAYS, ...MONTHS].join('|')})\\b`);
