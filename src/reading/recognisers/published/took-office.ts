import { knownPeople } from '../../../actor/gazetteer.ts';
import { yearOf } from '../../../calendar/day.ts';
import { MONTHS } from '../../../calendar/months.ts';
import type { Draft } from '../../draft.ts';
import { quote, type YearSet } from './year-now.ts';

const TOOK_OFFICE = new RegExp(
  `\\b(?:took office|took up (?:the|his|her) (?:post|position|office)|assumed (?:office|the (?:post|position|presidency|premiership))|took the helm|(?:was|were) (?:sworn in|inaugurated))\\b[^.;,]{0,24} in (${MONTHS.join('|')})\\b(?!,? (?:of )?(?:(?:19|20)\\d\\d|last year))`,
  'g',
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
      for (const { person } of draft.people)
        for (const { from } of knownPeople.find(({ name }) => name === person)?.tenures ?? []) {
          const year = from && yearOf(from);
          if (!from || !year || from.slice(5, 7) !== month) continue;
          years.add(on.slice(1) >= from.slice(4) ? year : year + 1);
        }
      if (years.size > 0)
        found.push({
          kind: 'one of',
          years: [...years],
          evidence: [quote(draft, sentence, match.index, match[0].length)],
        });
    }
  }
  return found;
}
