import { foldMarks } from '../../../actor/fold.ts';
import { cutPassage } from '../../../article/passage.ts';
import { type PartialDay, precisionOf, yearOf } from '../../../calendar/day.ts';
import type { Draft } from '../../draft.ts';
import type { Meeting } from '../../reading.ts';

/** A gathering of many that two met beside: "on the sidelines of the 10th … Meeting", "in Davos to attend the … summit". */
const BESIDE =
  /\b(?:(?:sidelines|fringes|margins) of|on the occasion of|to attend|attending|gather(?:ed|ing) for) (?:the |an? )?((?:[A-Za-z0-9'’.&()-]+ ){0,9}?(?:[Ss]ummits?|[Mm]eetings?(?: of (?:the )?[A-Z][A-Za-z]+(?: (?:[A-Z][A-Za-z]+|of the|of))*)?)(?: Plus)?)\b/;
const OF_MANY =
  /\b(?:[A-Z]{3,6}|G-?(?:7|8|20|77)|Asia[- ]Pacific|East Asia|World|Global|Economic|Mekong|European|African|Arab|Champions|Quad|\d{1,3}(?:st|nd|rd|th)|[Ff]oreign ministers|Foreign Ministers|Defence Ministers|Defense Ministers|Leaders)\b/;

/** Longer ones are no sentences. */
const LONGEST = 1500;

/** The gatherings beside which the article's meetings were held: of the same year, which is all that this bears. */
export function findSidelines(draft: Draft): Meeting[] {
  const found: Meeting[] = [];
  for (const meeting of draft.meetings) {
    const [evidence] = meeting.evidence;
    const year = meeting.date && precisionOf(meeting.date) === 'day' ? yearOf(meeting.date) : undefined;
    if (!evidence || !year || evidence.in !== 'body' || meeting.status === 'planned') continue;
    const sentence = draft.sentences.find(({ start }) => start === evidence.start);
    const words = sentence && sentence.text.length <= LONGEST && BESIDE.exec(foldMarks(sentence.text))?.[1];
    if (!sentence || !words || !OF_MANY.test(words)) continue;
    if (found.some(({ evidence: [other] }) => other?.start === sentence.start)) continue;
    found.push({
      event: '',
      mode: /summit|leaders/i.test(words) ? 'summit' : 'meeting',
      status: 'recalled',
      date: String(year) as PartialDay,
      basis: 'inferred',
      participants: [],
      evidence: [cutPassage(draft.article, 'body', sentence.start, sentence.end)],
    });
  }
  return found.slice(0, 2);
}
