import { cutPassage, type Evidence } from '../../../article/passage.ts';
import { NUMBER_WORD, parseNumber } from '../../../calendar/number-words.ts';
import type { Draft, Sentence } from '../../draft.ts';

/** A year that a text tells of: it was written in that very year, not before it, or not after it. */
export interface YearSaid {
  readonly kind: 'now' | 'at least' | 'at most';
  readonly year: number;
  readonly evidence: readonly Evidence[];
}

/** The years of which one is that in which the text was written. */
export interface YearSet {
  readonly kind: 'one of';
  readonly years: readonly number[];
  readonly evidence: readonly Evidence[];
}

const RUNNING =
  /\bsince the (?:beginning|start) of (20\d\d)\b|\bso far in (20\d\d)\b|\bthis year \((?:(?:1[5-9]|20)\d\d ?[-–—] ?)?(20\d\d)\)|\bthis year, (20\d\d)\b|\b(?<marked>20\d\d) (?:is|marks) (?:the|a|an) (?:\w{1,14} ){0,2}(?:year|anniversary)\b/gi;
/** "Who is in Hanoi for the APEC 2006 meetings": the gathering that brings somebody now. */
const IS_THERE_FOR =
  /\b(?:who (?:is|are|has come|have come|arrived)|is (?:here|in|on)|are (?:here|in)|arrived)\b[^.;]{0,90}\b(?:for|to attend|attending|and) (?:the )?(?:(?:20\d\d (?:APEC|ASEAN|ASEM|G20|BRICS|SCO|East Asia)|(?:APEC|ASEAN|ASEM|G20|BRICS|SCO|East Asia) 20\d\d)\b)/;
const PAST_TIME = /\b(?:last|ago|previous|recalled|hosted|hosting)\b/i;
/** What a count of months is only measured against. */
const COMPARED =
  /\b(?:than|from|over|vs\.|on|last|since|that of|level of|figures? (?:of|for|in)|(?:half|tenth|third|quarter|cent|%|fold) in)(?: in| of)?(?: the)?(?: same)? $/i;
const MONTHS_OF = new RegExp(`\\b(?:first|past) (${NUMBER_WORD}|\\d{1,2}) months of (20\\d\\d)\\b`, 'gi');
const HALF = /\b(?:reviewed|reviewing|performance|results?)\b[^.;]{0,80}\bin the first half of (20\d\d)\b/gi;
/** In the two months after it, a half-year told on its own is the one just over. */
const JUST_OVER =
  /(?<!\b(?:compared (?:to|with)|than|from|against|over|last|since) (?:[a-z]+ ){0,3})\b(?:in the first half of (20\d\d)\b|the first half of (20\d\d) (?:has |have )?(?:brought|saw|seen))/gi;

/** "…, the last year of peace", "…, when trade still flowed": looked back upon. */
const OF_THEN = /^, (?:the (?:last|first|year)|when|before|a year|just before)\b/;

/** "Against 19.8 billion in the first half of": what stands in the same breath behind such a word is the old figure. */
const AGAINST = /\b(?:against|compared (?:to|with)|versus|vs)\b(?:[^,;.]|[.,]\d){0,50}$/i;

/** Months after which nobody tells the figures of a year's first months as news. */
const JUST_TOLD = 6;

/** Years that are running as the text is written: "since the beginning of 2021", "in the first eight months of 2023". */
export function findRunningYears(draft: Draft, monthDay: string | undefined): YearSaid[] {
  const found: YearSaid[] = [];
  const add = (sentence: Sentence, at: number, length: number, year: number, kind: YearSaid['kind'] = 'now'): number =>
    found.push({ kind, year, evidence: [quote(draft, sentence, at, length)] });
  for (const sentence of draft.sentences) {
    if (!/\b20\d\d\b/.test(sentence.text)) continue;
    for (const match of sentence.text.matchAll(RUNNING)) {
      // In January a writer may still look back over the year that has just ended.
      if (monthDay?.startsWith('--01')) continue;
      const year = Number(match.slice(1).find(Boolean));
      // Towards its end, or in a text of no known month, a year's anniversaries may be those of the year to come.
      const ahead = match.groups?.marked !== undefined && !/^--0[1-9]/.test(monthDay ?? '');
      add(sentence, match.index, match[0].length, year, ahead ? 'at most' : 'now');
    }
    const there = IS_THERE_FOR.exec(sentence.text);
    if (there && !PAST_TIME.test(sentence.text))
      add(sentence, there.index, there[0].length, Number(/20\d\d/.exec(there[0])?.[0]));
    for (const match of sentence.text.matchAll(MONTHS_OF)) {
      const count = parseNumber(match[1]) ?? 12;
      const month = monthDay ? Number(monthDay.slice(2, 4)) : 0;
      if (OF_THEN.test(sentence.text.slice(match.index + match[0].length, match.index + match[0].length + 30)))
        continue;
      const before = sentence.text.slice(Math.max(0, match.index - 80), match.index);
      if (COMPARED.test(before) || AGAINST.test(before)) continue;
      if (month > count && month - count <= JUST_TOLD) add(sentence, match.index, match[0].length, Number(match[2]));
      else if (month === 1 && count >= 10) add(sentence, match.index, match[0].length, Number(match[2]) + 1);
    }
    // What a half-year brought is reviewed when it is just over; later months may belong to another year.
    if (/^--0[6-9]/.test(monthDay ?? ''))
      for (const match of sentence.text.matchAll(/^--0[78]/.test(monthDay ?? '') ? JUST_OVER : HALF))
        if (!AGAINST.test(sentence.text.slice(Math.max(0, match.index - 80), match.index + 3)))
          add(sentence, match.index, match[0].length, Number(match[1] ?? match[2]));
  }
  return found;
}

/** The words at a place of a sentence, as Evidence. */
export function quote(draft: Draft, sentence: Sentence, at: number, length: number): Evidence {
  return cutPassage(draft.article, sentence.in, sentence.start + at, sentence.start + at + length);
}
