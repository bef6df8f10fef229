/** One word or mark of a sentence, with its place in the body. */
export interface Word {
  /** As written. */
  readonly text: string;
  /** Lower case, with straight quotes. A possessive `'s` stays with its word. */
  readonly low: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-.&’'][\p{L}\p{N}][\p{L}\p{M}\p{N}]*){0,8}(?:(?<=\.[A-Z])\.)?|[^\s]/gu;

/** Cuts a sentence into words and marks; `offset` is where the sentence starts in the body. */
export function wordsOf(sentence: string, offset: number): Word[] {
  const words: Word[] = [];
  for (const { 0: text, index } of sentence.matchAll(WORD)) {
    const low = text.toLowerCase().replaceAll('’', "'");
    words.push({ text, low, start: offset + index, end: offset + index + text.length });
  }
  return words;
}

/** These words in lower case, parted by single spaces, as patterns over several of them expect. */
export const lowText = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ low }) => low)
    .join(' ');

/** These words as the sentence has them, parted by single spaces. */
export const asWritten = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

const ADVERBS = new Set(
  (
    'also again then both too already just still once jointly further hereby thus therefore now later all altogether ' +
    'together likewise himself herself itself themselves moreover further once always never even in turn response reply monday tuesday wednesday thursday friday saturday sunday ' +
    'yesterday today here very much always so far'
  ).split(' '),
);
const NOT_ADVERBS = new Set('family assembly july italy reply supply ally rely apply imply comply multiply'.split(' '));

/** Whether the word can stand between a subject and its verb without changing either ("also", "gladly", "in turn"). */
export function isAdverb(low: string): boolean {
  return ADVERBS.has(low) || (low.length > 4 && low.endsWith('ly') && !NOT_ADVERBS.has(low));
}

const BE = new Set('is are was were be been being'.split(' '));
const AUXILIARIES = new Set(
  "has have had having will would shall should can could may might must do does did didn't doesn't don't won't not n't".split(
    ' ',
  ),
);

/** Whether the word is a form of be. */
export function isBe(low: string): boolean {
  return BE.has(low);
}

/** Whether the word is a form of be, have or do, a modal verb or "not". */
export function isAuxiliary(low: string): boolean {
  return BE.has(low) || AUXILIARIES.has(low);
}

const VERBS = new Set(
  (
    'said says say told tells spoke speaks met meets held holds made makes gave gives took takes saw sees went goes came ' +
    'comes felt feels thought thinks put puts laid lays led leads drew draws brought brings kept keeps found finds knew ' +
    'knows wrote writes sent sends set sets stood stands stand sought seeks paid pays left began begins believes believe ' +
    'values consider considers regards notes adds stresses shares supports support wants want hopes hope agree agrees ' +
    'thank thanks welcome welcomes wishes wish asks ask urges urge calls call treasures attaches continues continue ' +
    'remains remain needs need looks look became becomes applauds applaud hails lauds reaffirms reaffirm affirms affirm ' +
    'invites invite offers offer pledges pledge congratulates congratulate conveys convey expects expect proposes ' +
    'propose suggests suggest requests request appreciates appreciate highlights underlines underscores emphasises ' +
    'emphasizes reiterates confirms concurs promises vows extends expresses voices undertook withdrew saying acknowledge ' +
    'respects plans intends opposes adheres arrived extend express used owed struck lets let grew rose fell stays bade chose drove flew shook sat swore threw overcame underwent ran rode pledge vow promise reaffirm commit commits'
  ).split(' '),
);

/** Whether the word can be the finite verb that follows a subject. Past forms in -ed count. */
export function isVerbLike(low: string): boolean {
  return isAuxiliary(low) || VERBS.has(low) || (low.length > 4 && /^[a-z-]{3,20}ed$/.test(low) && low !== 'united');
}

const GOVERNING = new Set(
  (
    'of with between to by from for at on into over under about against among amid toward towards behind via upon ' +
    'alongside including like than per both meeting receiving hosting greeting'
  ).split(' '),
);

/** Whether a noun after this word is governed by it and so no subject ("talks with Xi", "meeting Xi"). */
export function governsNoun(low: string): boolean {
  return GOVERNING.has(low) && low !== 'both';
}

const SPEECH =
  /^(?:said|says|say|saying|told|stated|stating|noted|noting|added|adding|stress\w{0,5}|emphasi[sz]\w{0,4}|underlin\w{1,3}|underscor\w{1,3}|highlight\w{0,4}|affirm\w{0,4}|reaffirm\w{0,4}|reiterat\w{1,3}|repeat\w{0,3}|assert\w{0,4}|believ\w{1,3}|confirm\w{0,4}|remark\w{0,4}|observ\w{1,3}|declar\w{1,3}|announc\w{1,3}|continued|explain\w{0,4}|argu\w{1,3}|informed|wrote|pointed|assur\w{1,3}|quoted|responded|replied|replying|pledg\w{1,3}|promis\w{1,3}|vow\w{0,3}|recall\w{0,3}|acknowledg\w{1,3}|hop\w{1,3}|recogni[sz]\w{1,3}|elaborated|describ\w{1,3}|agree\w{0,3}|concur\w{0,4}|expect\w{0,3})$/;

/** Whether the word tells that somebody says what follows. */
export function isSpeech(low: string): boolean {
  return SPEECH.test(low);
}

/** The number of the word from here on that is no adverb. */
export function skipAdverbs(from: number, words: readonly Word[]): number {
  let i = from;
  while (isAdverb(words[i]?.low ?? '')) i += 1;
  return i;
}

/** The number of the word before, adverbs and `marks` passed over; -1 at the sentence's head. */
export function before(at: number, words: readonly Word[], marks?: RegExp): number {
  let i = at - 1;
  while (i >= 0 && (isAdverb(words[i]?.low ?? '') || marks?.test(words[i]?.low ?? ''))) i -= 1;
  return i;
}

/** Whether the participle stands after a form of be. */
export function isPassive(at: number, words: readonly Word[]): boolean {
  return isBe(words[before(at, words)]?.low ?? '');
}
