import type { Question } from '../question/question.ts';

const ASKS =
  /\b(?:target|goal)s?\b|\bhow much (?:trade|[\p{L}-]+ trade|turnover|investment) (?:do|did|does|will) [^?]{2,60} (?:want|aim|hope|plan|agree|seek)\b|\b(?:aim|hope|want|agree|plan|seek)(?:ed|s)? to (?:raise|lift|bring|increase|boost|double|expand|push|get)\b/iu;
const AIMS =
  /\b(?:lift|rais|bring|brought|increas|boost|expand|push|doubl|tripl|target|goal|aim|reach|hit)\p{L}{0,4}\b[^.;]{0,90}?(?:[$€£¥₫]|\b(?:US\$|USD|VND|EUR) ?)?\d[\d.,]*(?: ?(?:million|billion|trillion|per cent|percent|%|tonnes|people|visitors|students))|(?<![\d.,])\d[\d.,]*(?: (?:million|billion|trillion))?[^.;]{0,40}\b(?:target|goal|by (?:the end of )?20\d\d)\b/iu;
/** What was is no target. */
const WAS =
  /\b(?:amounted|stood at|totall?ed|was worth|were worth|reached|(?<!\bto )hit|surpass(?:ed|ing)|exceeded)\b/i;

/** What was, and nothing that somebody meant to reach. */
const WAS_ASKED =
  /^\s*how (?:much|many)\b[^?]{0,80}\b(?:did|was|were|has|had)\b(?![^?]{0,80}\b(?:want|aim|hope|plan|agree|seek|expect|propos|ask|suggest|set|call|vow|promis|pledg|say|said|mention|commit|by (?:the end of )?20\d\d))/i;
/** A figure that is only aimed at. */
const AIMED =
  /\b(?:goal|target|aim)(?:s|ed|ing)?\b[^.;]{0,60}\d|\b(?:to|towards?|of) (?:\p{Ll}+ ){0,3}(?:[$€£¥₫]|(?:US\$|USD|VND|EUR) ?)?\d[\d.,]*(?: (?:million|billion|trillion))?[^.;\d]{0,40}\bby (?:the end of )?20\d\d/iu;

/** What the sentence gains by telling a figure that is aimed at, and loses by telling one that was, where a target is asked for. */
export function targetFit({ asked, kind }: Question, told: string): number {
  if (kind !== 'how much' && kind !== 'how many' && kind !== 'what') return 0;
  if (!ASKS.test(asked)) return WAS_ASKED.test(asked) && AIMED.test(told) && !WAS.test(told) ? -0.4 : 0;
  if (AIMS.test(told) && !(WAS.test(told) && !/\b(?:target|goal|aim)/i.test(told))) return 0.2;
  return WAS.test(told) ? -0.3 : 0;
}
