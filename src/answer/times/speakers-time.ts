/** A time by the day of whoever speaks. */
const BY_THE_DAY = /\b(?:this|next|last) (?:year|month|week|quarter|spring|summer|autumn|winter)\b/iu;
const ACCORDING = /^\s*according to |,? according to [^?]{2,60}\??\s*$/i;
/** "Did A say that B would come next year". */
const SAID =
  /\bdid [^?]{2,60}? (?:say|tell|announce|inform|disclose|reveal|add|predict|expect|promise)\b[^?]{0,80}\b(?:will|would|was|were|is|are|had|has|have|to)\b/iu;
const YEAR = /\b(?:19|20)\d{2}\b/;

/**
 * A time such as "next year" that belongs to what somebody is asked to have said: it is told by the day of those words, not by
 * the day of the question. Absent where the time is the asker's.
 */
export function speakersTime(question: string): string | undefined {
  const { index = 0, 0: words } = BY_THE_DAY.exec(question) ?? {};
  if (words === undefined || YEAR.test(question)) return undefined;
  return ACCORDING.test(question) || SAID.test(question.slice(0, index)) ? words.toLowerCase() : undefined;
}

/** Whether the text tells that time in the speaker's words, as they are or turned into a report. */
export function tellsSpeakersTime(time: string, text: string): boolean {
  const [which = '', unit = ''] = time.split(' ');
  const said = text.toLowerCase();
  return [which, ...(REPORTED[which] ?? [])].some((one) => said.includes(`${one} ${unit}`));
}

const REPORTED: Readonly<Record<string, readonly string[]>> = {
  this: ['that', 'the same', 'the current'],
  next: ['the following', 'the coming'],
  last: ['the previous', 'the past'],
};
