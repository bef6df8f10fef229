import type { Draft } from '../../draft.ts';
import { quote, type YearSet } from './year-now.ts';

/** The animals of the twelve years, in their order, 2008 being a year of the first; Vietnam has some others. */
const ANIMALS: readonly (readonly string[])[] = [
  ['Rat', 'Mouse'],
  ['Ox', 'Buffalo'],
  ['Tiger'],
  ['Rabbit', 'Cat'],
  ['Dragon'],
  ['Snake'],
  ['Horse'],
  ['Goat', 'Sheep', 'Ram'],
  ['Monkey'],
  ['Rooster'],
  ['Dog'],
  ['Pig', 'Boar'],
];

const YEAR_OF = new RegExp(`\\b[Yy]ear of the (?:\\w{4,5} )?(${ANIMALS.flat().join('|')})\\b`, 'g');
/** "As the Year of the Rat draws to an end": the year that is over. */
const ENDING = /\b(?:last|past|outgoing|end(?:s|ing)? of|farewell to|since|previous|next) (?:the )?(?:\w+ )?$/i;

/**
 * The years in which a text of January or February can wish somebody a happy Year of the Dragon. Later in the year it may
 * speak of any; `on` is the month and day of writing.
 */
export function findZodiacYears(draft: Draft, on: string | undefined): YearSet[] {
  if (!on || !/^--0[12]/.test(on)) return [];
  return draft.sentences.slice(0, 30).flatMap((sentence) => {
    const { text } = sentence;
    if (text.length > 2500 || /\bborn\b|\b(?:19|20)\d\d\b/.test(text)) return [];
    return [...text.matchAll(YEAR_OF)].flatMap((match): YearSet[] => {
      const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 30);
      if (ENDING.test(text.slice(0, match.index)) || /^[^,.;]{0,12}\b(?:draws|ends|comes to|is over|was)\b/.test(rest))
        return [];
      const at = ANIMALS.findIndex((names) => names.includes(match[1] ?? ''));
      const years = Array.from({ length: 6 }, (_, cycle) => FIRST + at + 12 * cycle);
      return [{ kind: 'one of', years, evidence: [quote(draft, sentence, match.index, match[0].length)] }];
    });
  });
}

/** A year of the Rat. */
const FIRST = 1972;
