/** "How much of the fund": a part of what is told as a whole. */
const ASKS_PART = /\bhow much of (?:the|this|that|its|their|his|her|\p{Lu})/iu;
/** The whole of which something is a part. */
const WHOLE =
  /\bof (?:the|this|that|its|their|an?)(?: [\p{Ll}-]+){0,2} ?(?:US|A|S)?[$€£¥₫]? ?\d[\d.,]*(?: (?:million|billion|trillion))?(?: (?:US )?(?:dollars?|euros?|yen|won|yuan|dong|baht|USD|VND|EUR|tonnes?|hectares?|km))?/giu;
const SHARE = /\b(?:half|most|all|none|third|thirds|quarter|quarters|per cent|percent|%)\b|%/i;

/** The text without the sum that is only the whole, where a part of it is asked for and the text tells none as a share. */
export const withoutWhole = (asked: string, told: string): string =>
  ASKS_PART.test(asked) && !SHARE.test(told) ? told.replaceAll(WHOLE, ' ') : told;
