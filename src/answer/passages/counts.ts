import { NUMBER_WORD } from '../../calendar/number-words.ts';
import { analyse } from '../../search/analyse.ts';
import type { Need } from '../needs/need.ts';
import type { Question } from '../question/question.ts';
import { MONTH } from '../times/month.ts';
import { PART_OF_THEM, SUMS } from '../words/amounts.ts';

const NUMBER =
  /(?<![\w.])\d[\d.,]*\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|thousand|thousands|million|millions|billion|dozens?|scores|a score(?= of)|a handful(?= of)|a (?:couple|pair)(?= of)|several)\b/i;
const NUMBERS = new RegExp(NUMBER, 'gi');

/** The text without what cannot be the count: dates, and sums of money where no money is counted. What stays stands where it stood. */
function withoutOthers(text: string, { asked }: Question): string {
  const unlessAsked = (all: string, unit: string): string =>
    asked.toLowerCase().includes(unit.toLowerCase()) ? all : blank(all);
  const timeless = withoutDates(text)
    .replaceAll(MEASURE, unlessAsked)
    .replaceAll(YEARS_OF, unlessAsked)
    .replaceAll(SPAN_OF_TIME, unlessAsked);
  const all = ALL_THERE.test(asked) ? timeless.replaceAll(SOME_OF_THEM, blank) : timeless;
  return /\b(?:dollars?|euros?|yen|won|yuan|dong|baht)\b|tiền/i.test(asked) ? all : all.replaceAll(SUMS, blank);
}

const blank = (all: string): string => ' '.repeat(all.length);

/** "How many Danes live in Oslo": all of them. */
const ALL_THERE = /^\s*how many [^?]{1,60}\b(?:lives?|living|resides?|residing|works?|working|stud(?:y|ies|ying))\b/i;
/** "He met forty Danes who live there", not "the forty Danes": some of them. */
const SOME_OF_THEM = new RegExp(
  `\\b(?:met|meets?|meeting|saw|receiv(?:ed|es|ing)|greet(?:ed|s|ing)|address(?:ed|es|ing)|visit(?:ed|s|ing)|welcom(?:ed|es|ing)|host(?:ed|s|ing)|invit(?:ed|es|ing)|hired|(?:spoke|talk(?:ed|s)|speaks|talking|speaking|lunch|dinner|meeting) (?:to|with)) (?:with )?(?:(?:some|about|around|nearly|almost|over|more than|several|up to) ){0,2}(?:${NUMBER.source})(?: (?:hundred|thousand|million|dozen))?`,
  'giu',
);

/** "A 25-year-old friendship", "a three-day visit", "the nine-dash line": how old, how long or of what kind a thing is. */
const MEASURE =
  /\b(?:\d{1,4}|\p{Ll}{3,12})-(year|month|week|day|hour|minute|dash|way|party|point|step|track|pronged|sided|fold|star|lane|tier|storey)(?:-old|-long)?\b(?=[ -]\p{L})/gu;

/** "In less than 16 months", "for three days": how long something took. */
const SPAN_OF_TIME = new RegExp(
  `\\b(?:\\d{1,4}|${NUMBER_WORD}) (?:more |full )?(year|month|week|day|hour|minute|decade)s?\\b`,
  'giu',
);

/** "To mark 50 years of ties": how long something has been, not how many things there are. */
const YEARS_OF = /\b(?:\d{1,4}|\p{Ll}{3,9}(?:-\p{Ll}{3,5})?) (year|decade)s (?:of|since|after) (?=\p{L})/gu;

const TO = ' ?(?:-|–|—|to|and|until) ?';
const DAY_OF_MONTH = new RegExp(
  `\\b(?:\\d{1,2}${TO})?\\d{1,2} ${MONTH}\\b|\\b${MONTH} \\d{1,2}(?:${TO}\\d{1,2}(?! ?%| \\p{Ll}))?(?![\\p{L}\\d])`,
  'gu',
);

/** Years, days of months and ordinals answer no "how many". */
function withoutDates(text: string): string {
  return (
    text
      .replaceAll(
        /\b(?:the|these|those|both|all) (?:two|three|four)\b(?! (?:new|more|further|additional|existing|remaining|planned)\b)/gi,
        blank,
      )
      .replaceAll(DAY_OF_MONTH, blank)
      .replaceAll(/\b\d{1,2}:\d{2}\b(?: ?GMT ?[+-]\d{1,2}\b)?/g, blank)
      .replaceAll(/\b\w+ (?:years?|months?|weeks?|days?) (?:ago|later|earlier|after|before)\b/gi, blank)
      // "T-6 trainers", "an A380": the number is part of the name.
      .replaceAll(/\b\p{Lu}[\p{L}]{0,2}-?\d{1,3}\b(?![.,]?\d)/gu, blank)
      .replaceAll(/\b(?:1[89]|20)\d{2}\b|\b\d+(?:st|nd|rd|th)\b|COVID-19|\bNo\.? ?\d+/g, blank)
  );
}

/** Whether the need is the very thing that is counted: the word after "how many". */
export function isCounted(need: Need, { text }: Question): boolean {
  return /\b(?:how many|bao nhiêu) (?:\w+ )?$/i.test(text.slice(0, need.start));
}

/** Who did something to those who are counted ("how many firms did A visit"). */
export const doerOfCounted = ({ kind, act, text }: Question, needs: readonly Need[]): Need | undefined =>
  kind === 'how many' && !act
    ? needs.find(
        ({ is, start, end }) =>
          is === 'person' &&
          /\b(?:did|does|will|would|has|have|had) (?:the )?(?:[\p{Lu}][\p{L}]+ )?$/u.test(text.slice(0, start)) &&
          DOES_TO.test(text.slice(end)),
      )
    : undefined;
const DOES_TO =
  /^ (?:met|meet|see|seen|visit|visited|receive|received|invite|invited|bring|brought|host|hosted|greet|sign|signed|open|opened|send|sent|win|won|buy|bought)\b/i;

/** The number of the latest one, since the year asked about or of all: "the second of 2022" is none of all since 2020. */
function nthIn(text: string, { periods }: Question): RegExpExecArray | null {
  const nth = NTH.exec(text);
  const since = periods.find(({ from, to }) => from && !to)?.from?.slice(0, 4);
  const [, of] = OF_YEAR.exec(text.slice(nth?.index ?? 0)) ?? [];
  return since !== undefined && of !== undefined && of !== since ? null : nth;
}
const OF_YEAR = /^\S+ (?:[\p{L}-]+ ){0,6}?(?:of|in|since) ((?:19|20)\d{2})\b/u;

/** "How many meetings have they held": the number of the latest one tells it. */
const asksSoFar = ({ text }: Question): boolean =>
  /\bhow many (?:(?!(?:did|does|do|will|would)\b)[\p{L}-]+ ){1,6}(?:have|has|had)\b|\bhow many times\b/iu.test(text);
const NTH =
  /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,2}(?:nd|rd|th))(?: (?:of its kind|such|joint|bilateral|annual|official|state))?(?! (?:half|quarter|country|largest|biggest|party|secretary|century|anniversary|session of the|only to\b|to none\b))\b/i;

/** "How many of the deputies are women": a part of them. */
const ASKS_PART = /\bhow many (?:of\b|[\p{L}-]+ (?:are|were|is|was)\b)/iu;

/** Where the numbers of a text stand that may be the count, and the words for a part of those asked about. */
function countsIn(question: Question, text: string): readonly number[] {
  const counts = [...withoutOthers(text, question).matchAll(NUMBERS)];
  const parts = ASKS_PART.test(question.asked) ? [...text.matchAll(PART_OF_THEM)] : [];
  return [...counts, ...parts].map(({ index }) => index);
}

/** Whether the text holds a count, or tells by its number how many there were so far. */
export const holdsCount = (question: Question, text: string): boolean =>
  countsIn(question, text).length > 0 || (asksSoFar(question) && NTH.test(text));

/** Letters between a number and what it counts, at most: in one phrase, and in one clause. */
const NEAR = 45;
const FAR = 110;

const ANOTHER = /^(?:,| and|, and| or| as well as| for| with| on| about| of)(?: an?| the)? $/;
const COUNTS_NEXT = /^[\p{L}\d.,-]+ (?:(?:million|thousand|hundred|billion) )?\p{Ll}/u;

/** A number, and behind it the things that it counts, told by what they are about or for. */
const COUNTS_OTHERS =
  /^[\p{L}\d.,-]+ (?:(?!times\b|more\b)\p{Ll}[\p{Ll}-]* ){0,2}?(?!(?:times|years|months|weeks|days|hours|percent)\b)\p{Ll}{2,}s (?:on|about|for|from|featuring|depicting|showing|in|by) /u;

/** Whether what follows is where something is or goes. */
const isPlaceOf = (before: string): boolean =>
  /\b(?:in|into|at|to|across|throughout)(?: the)? $/i.test(before.slice(-20));

/** The verb behind what is counted ("how many people visited"). */
const DID =
  /(?<= \p{Ll}{3,} )(?:\p{Ll}{2,}ed|came|went|took|died|saw|got|won|sent|gave|made|met|left|spoke|fell|live|work|study)\b/u;

/**
 * How near the number stands to what is counted ("2.2 million Vietnamese people"): 1 beside it, 0 when far; `undefined`
 * when nothing is counted by name.
 */
export function countsIt(question: Question, needs: readonly Need[], text: string): number | undefined {
  const asked = /\bhow many\b|bao nhiêu/i.exec(question.text);
  // "How wide is it" counts nothing.
  if (/^\s*how (?!many\b)/i.test(question.text)) return undefined;
  const end = asked ? asked.index + asked[0].length : 0;
  const verb = /\b(?:did|do|does|will|would|has|have|had|is|are|was|were|can)\b/i.exec(
    question.text.slice(end, end + 40),
  );
  const did = DID.exec(question.text.slice(end, end + 40));
  const until = end + (verb?.index ?? (did ? did.index - 1 : 40));
  const counted = needs.filter((need) => need.start >= end && need.start <= until).slice(0, 3);
  if (counted.length === 0) return undefined;
  const words = analyse(text);
  const numbers = countsIn(question, text);
  const nth = asksSoFar(question) ? nthIn(text, question) : null;
  let best = 0;
  for (const need of counted) {
    const terms: readonly string[] = need.is === 'person' ? need.tokens : need.terms;
    const phrase = need.is === 'word' ? need.inPhrase?.exec(text) : undefined;
    const said = phrase ? [{ start: phrase.index, end: phrase.index + phrase[0].length }] : [];
    for (const word of [...words.filter(({ term }) => terms.includes(term)), ...said]) {
      // Danes are not counted by what is "in Denmark".
      if (need.is === 'party' && isPlaceOf(text.slice(0, word.start))) continue;
      if (nth && Math.abs(nth.index - word.start) <= FAR) best = Math.max(best, 0.5);
      for (const at of numbers) {
        const gap = word.start > at ? word.start - at : (at - word.end) * 2;
        const between = text.slice(Math.min(at, word.end), Math.max(at, word.start));
        // "Masks, ventilators and 40 monitors": the number counts what follows it.
        if (at > word.start && ANOTHER.test(between) && COUNTS_NEXT.test(text.slice(at))) continue;
        // "40 pictures of the land and people": they are pictures.
        if (at < word.start && COUNTS_OTHERS.test(between)) continue;
        if (gap >= 0 && gap <= NEAR) best = Math.max(best, 1 - gap / (2 * NEAR));
        else if (gap >= 0 && gap <= FAR && !/[,;:](?!\d)/.test(between)) best = Math.max(best, 0.01);
      }
    }
  }
  return best;
}
