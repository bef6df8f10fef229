import type { Draft, Sentence } from './draft.ts';

const AHEAD =
  /\b(?:will|would|shall|is to|are to|to be held|to take place|is scheduled|are scheduled|is expected|are expected|is due|was due|were due|due to|scheduled for|planned for|plans? to|planning to|upcoming|forthcoming|next|later this|expected to|looks? forward|in preparation for|preparations for|prepare for|ahead of|towards?|until|by the end of|before the end of|slated|invited|invitation to)\b/i;
/** What is said or told of that day may be ahead while the day is not: "on Monday and said that trade would grow". */
const AFTERWARDS = /^(?:(?!\b(?:that|and|but|who|which)\b).){0,60}\b(?:will|would|is scheduled|is expected)\b/i;

/** "Talks will begin soon, the two leaders agreed on Tuesday", "…, announced the ministry on Tuesday": what is ahead stands before the telling. */
const TOLD_SO =
  /^.*, (?=(?:[^,;]{3,110} )?(?:agreed|said|told|announced|revealed|disclosed|confirmed|decided|vowed|pledged)(?! (?:to|that|for|on (?=\S))\b)[^,;]{0,100}$)/;

/** "Will sign an accord during President X's visit to Y on …": as far ahead as the signing. */
const DURING_A_VISIT =
  /\bwill (?:[a-z]+ ){1,3}[^.;]{0,110}\bduring [A-Z][^.;,]{0,80}['’]s (?:[a-z]+ )?(?:visit|trip) to [A-Z][^.;,]{0,30} (?:on|from|in) $/;

/** "Will visit Y and co-chair talks on …": what is joined to it by a plain verb is ahead as well. */
const WILL_AND =
  /\b(?:will|would|(?:is|are) (?:(?:due|set|scheduled|expected|slated) )?to) [a-z]{2,12} [^;.]{3,200}\band (?:also |then )?/;
const PLAIN_VERB =
  /(?:co-?chair|attend|hold|meet|visit|take|sign|deliver|have|pay|receive|host|call|address|join|open|chair|speak|lead|give|inspect|witness|tour|lay)\b/;
const JOINED_BEFORE = new RegExp(`${WILL_AND.source}${PLAIN_VERB.source} [^;.]{0,140}$`);
const JOINED_HERE = new RegExp(`${WILL_AND.source}$`);
const PLAIN_VERB_HERE = new RegExp(`^${PLAIN_VERB.source}`);

/** Whether the verb at this place of a sentence is joined to a plan: "will fly to Lima to open an office and | hold talks". */
export function isJoinedToPlan(sentence: string, at: number): boolean {
  return PLAIN_VERB_HERE.test(sentence.slice(at)) && JOINED_HERE.test(sentence.slice(Math.max(0, at - 260), at));
}

const HAVING = /\b(?:have|hold) (?:an? )?(?:[a-z-]{2,14} ){0,2}$/;

/** Where the verb of what a noun names begins, right before the noun: "will meet X and | have a bilateral | meeting with Y". */
export function startOfHaving(beforeNoun: string): number | undefined {
  return HAVING.exec(beforeNoun)?.index;
}

/** Whether the date at this place of a sentence speaks of something still to come, judged by the words before it. */
export function isAhead(sentence: string, at: number): boolean {
  const before = sentence.slice(Math.max(0, at - 120), at);
  const far = sentence.slice(Math.max(0, at - 260), at);
  if (DURING_A_VISIT.test(far) || JOINED_BEFORE.test(far)) return true;
  return AHEAD.test(before.replace(TOLD_SO, '')) || (at < 30 && AFTERWARDS.test(sentence.slice(at)));
}

/** The sentences that open the body: what the article reports stands here. */
export function leadOf(draft: Draft, count = 3): readonly Sentence[] {
  return draft.sentences.slice(0, count);
}
