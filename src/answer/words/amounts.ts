/** A number before what it measures, in figures or in words. */
const NUMBER =
  '(?:\\d[\\d.,]{0,30}|(?:half an?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds of|tens of|dozens of|several)(?= ))';
const SCALE = '(?:hundred|thousand|thousands of|million|millions of|billion|billions of|trillion|bn|mln)';
/** Signs and codes that stand before the figure or behind it. */
const CODE = '(?:USD|VN[DĐ]|EUR|JPY|RMB|CNY|INR|KRW|AUD|CAD|NZD|SGD|HKD|GBP|CHF|NOK|SEK|DKK|RUB|THB|MYR|IDR)';
const SIGN = `(?:(?:US|A|C|S|HK|NZ|NT)?[$€£¥₫₩₹]|\\b(?:${CODE}|Rs\\.?))`;
const CURRENCY = `(?:(?:US|U\\.S\\.|American|Australian|Canadian|Singapore|Hong Kong|New Zealand|Swiss|Norwegian|Swedish|Danish|Indian|Chinese|Japanese|Korean|Russian|Thai) )?(?:dollars?|euros?|yen|yuan|renminbi|dong|đồng|baht|rupees?|rupiah|ringgit|r(?:o)?ubles?|pounds?|francs?|kron(?:er?|a|or)|pesos?|dirhams?|riyals?|dinars?|naira|shillings?|kip|riels?|${CODE})`;

/** "No one won": in words it is no money. */
const WON = `(?:\\d[\\d.,]{0,30}|${SCALE}) won\\b`;

const SUM = `${SIGN} ?\\d|${WON}|(?<![\\w.])${NUMBER} ?(?:${SCALE} )?${CURRENCY}\\b|\\b(?:thousand|million|billion|trillion) ${CURRENCY}\\b`;

const UNIT =
  '(?:percent|per cent|pct|percentage points?|%|tons?|tonnes?|kilograms?|kilogrammes?|kg|pounds|hectares?|acres?|(?:square|cubic) (?:kilomet\\p{Ll}+|met\\p{Ll}+|miles?|feet)|sq\\.? ?(?:km|m)|bcm|kilomet\\p{Ll}+|km(?:/h)?|nautical miles?|miles?|metres?|meters?|feet|mph|degrees|barrels?|lit(?:er|re)s?|gallons?|bushels?|bags|sacks|doses|containers|TEUs?|(?:kilo|mega|giga|tera)watts?(?:[- ]hours)?|[kMGT]W(?:h|p)?|store?ys|floors)(?![\\p{L}\\d])';

/** A share of something: "a third of", "two-fifths", "by a quarter"; no third country and no fourth round. */
const SHARE =
  '\\b(?:half(?= (?:of|the|its|their)\\b)|(?<=by )half|(?:an?|one|two|three|four|five|seven|nine)[- ](?:half|quarters?|(?:thirds?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)(?= (?:of|more|less|higher|lower|on|over|from|in|to)\\b|[.,;]|$)))\\b';

/** A sum of money. */
export const SUM_OF_MONEY = new RegExp(`${SUM}|\\b(?:free of charge|for free|nothing)\\b`, 'iu');

/** Each sum of money in a text, as far as its unit. */
export const SUMS = new RegExp(
  `${SIGN} ?\\d[\\d.,]{0,30}(?: ${SCALE})?|(?<![\\w.])\\d[\\d.,]{0,30} ?(?:${SCALE} )?(?:${CURRENCY}|won)\\b`,
  'giu',
);

/** How much there is of something: a sum, a measure or a share. */
export const AMOUNT = new RegExp(
  `${SUM}|(?<![\\w.])${NUMBER}[ -]?(?:${SCALE} )?${UNIT}|\\d ?°|\\b[\\p{L}\\d.]{1,40} percentage points?|${SHARE}|\\b(?:lion['’]s share|majority)\\b`,
  'iu',
);

/** By how many times something became more or less. */
export const MULTIPLE =
  /\b(?:doubl|trebl|tripl|quadrupl|quintupl|halv)(?:ed|ing)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|\d[\d.,]{0,9})-?fold\b|\b(?:\d[\d.,]{0,9}|two|three|four|five|six|seven|eight|nine|ten) times (?:that|those|as|the|more|higher|larger|bigger|over|what)\b/iu;

/** A part of those who are counted: "a quarter of the deputies", "none of them". */
export const PART_OF_THEM = new RegExp(
  `(?:${SHARE}|\\b(?:most|none|one|(?:the|a) majority)) of (?:the|its|their|all|these|those|them)\\b`,
  'giu',
);
