import { knownPerson } from '../../../actor/gazetteer.ts';
import { daysBetween, earliest, type PartialDay, parseDay } from '../../../calendar/day.ts';
import { MONTHS } from '../../../calendar/months.ts';
import { NUMBER_WORD, parseNumber } from '../../../calendar/number-words.ts';
import type { Draft, Sentence } from '../../draft.ts';
import { mentionsWithin } from '../../mentions.ts';
import { quote, type YearSet } from './year-now.ts';

const BEGAN =
  "(?:took office|took up (?:the|his|her) (?:post|position|office)|assumed (?:office|the (?:post|position|presidency|premiership))|took the helm|came to (?:power|office)|(?:was|were) (?:sworn in|inaugurated)|(?:(?:his|her|the latter['’]s|\\p{Lu}[\\p{L}]{1,14}['’]s) inauguration))";
const TOOK_OFFICE = new RegExp(
  `\\b${BEGAN}\\b[^.;,]{0,24} in (${MONTHS.join('|')})\\b(?!,? (?:of )?(?:(?:19|20)\\d\\d|last year))`,
  'gu',
);
/** "Since the latter's inauguration last month", "who took office two months ago". */
const TOOK_OFFICE_AGO = new RegExp(
  `\\b${BEGAN}\\b[^.;,\\d]{0,24} (yesterday|this week|last week|last month|earlier this month|(?:${NUMBER_WORD}) months ago)\\b`,
  'gu',
);

/**
 * "Since he took office in January", without a year: written within a year of that beginning. The beginnings are those of
 * the offices, in the table, of the people whom the article names; `on` is the month and day of writing, if known.
 */
export function findTakenOffices(draft: Draft, on: string | undefined): YearSet[] {
  if (!on) return [];
  const found: YearSet[] = [];
  for (const sentence of draft.sentences.slice(0, 60)) {
    for (const match of sentence.text.matchAll(TOOK_OFFICE)) {
      const month = String(MONTHS.indexOf(match[1] ?? '') + 1).padStart(2, '0');
      const years = new Set<number>();
      for (const from of beginningsOf(draft, sentence, match.index)) {
        const year = Number(from.slice(0, 4));
        if (from.slice(5, 7) === month) years.add(on.slice(1) >= from.slice(4) ? year : year + 1);
      }
      if (years.size > 0)
        found.push({
          kind: 'one of',
          years: [...years],
          evidence: [quote(draft, sentence, match.index, match[0].length)],
        });
    }
    for (const match of sentence.text.matchAll(TOOK_OFFICE_AGO)) {
      const [, words = ''] = match;
      const back =
        words === 'last month' ? 1 : words.startsWith('earlier') ? 0 : (parseNumber(words.split(' ', 1)[0]) ?? 0);
      const years = beginningsOf(draft, sentence, match.index).flatMap((from) => {
        if (/yesterday|week/.test(words)) return yearSoonAfter(from, on);
        const month = Number(from.slice(5, 7)) - 1 + back;
        return (month % 12) + 1 === Number(on.slice(2, 4)) ? Number(from.slice(0, 4)) + Math.floor(month / 12) : [];
      });
      if (years.length > 0)
        found.push({ kind: 'one of', years, evidence: [quote(draft, sentence, match.index, match[0].length)] });
    }
  }
  return found;
}

/** Days after which nobody says "last week" of what began. */
const SOON = 13;

/** The year in which this month and day come within days of a beginning, if they do. */
function yearSoonAfter(from: PartialDay, on: string): number[] {
  const began = earliest(from);
  const [day] = began
    ? [0, 1].flatMap((more) => {
        const one = parseDay(`${Number(from.slice(0, 4)) + more}${on.slice(1)}`);
        return one && one >= began && daysBetween(began, one) <= SOON ? one : [];
      })
    : [];
  return day ? [Number(day.slice(0, 4))] : [];
}

/**
 * The days on which those who are named before this place of the sentence took an office: none where somebody among them
 * is unknown, who may be meant. Where nobody is named there, those of all whom the article names.
 */
function beginningsOf(draft: Draft, sentence: Sentence, at: number): PartialDay[] {
  const before = mentionsWithin(draft, sentence).filter(({ end }) => end <= sentence.start + at);
  const named = before.length > 0 ? before.map(({ who }) => who.person) : draft.people.map(({ person }) => person);
  const known = named.map(knownPerson);
  if (before.length > 0 && known.includes(undefined)) return [];
  return known.flatMap((one) => (one?.tenures ?? []).flatMap(({ from }) => (from && from.length >= 7 ? [from] : [])));
}
