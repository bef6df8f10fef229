import { findDates } from '../../../../calendar/dates-in-text.ts';
import { type PartialDay, precisionOf } from '../../../../calendar/day.ts';
import { resolveDate } from '../../../../calendar/resolve-dates.ts';
import type { Draft, Sentence } from '../../../draft.ts';
import { mentionsWithin } from '../../../mentions.ts';
import { isAhead } from '../../../tense.ts';
import { writtenOn } from '../../../written-on.ts';
import type { Gathered } from '../told/gathered.ts';
import type { MeetingDate } from '../told/meeting-date.ts';
import { isLongAgo } from '../told/news.ts';
import { findTriggers } from '../words/triggers.ts';
import { coarseDay } from './coarse-day.ts';

/** A sentence whose subject is a coming together told before: "The call …", "Their talks …". */
const OF_IT =
  /^(?:The|Their|This|That|These|(?:In|During) (?:the|their|an?)(?= [^.;,]{3,40}, which (?:took place|was held|came))) (?:(?!(?:first|previous|last|earlier|next|annual|coming)\b)[a-z0-9-]+ ){0,4}(call|talks|meeting|conversation|reception|session|exchange|dialogue|discussions?|audience|encounter|negotiations|consultations|dinner|lunch|breakfast|summit)\b/;

/** Between that subject and its day: when and how it was. */
const HAPPENED =
  /^(?: (?:on|late|early)|,? ?(?:which )?(?:[^.;:"“”]{0,90}[ ,])?(?:held|took place|taken place|happened|came|occurred|made|conducted|ran|began|opened|went ahead|requested|arranged|convened|placed|lasted)\b[^.;:"“”]{0,60})/;

/** Another event, or somebody's words, to which the day may belong. */
const OF_ANOTHER =
  /\b(?:said|told|agreed|after|before|since|ahead of|will|would|announced|followed|follows|following|between now|until|by the time|signed|as well as|focused|discussed|reviewed|adopted|reached)\b/;

/** How far below the first telling of a meeting its day may be told. */
const BELOW = 8;

/** Nouns of what was held from afar by voice. */
const CALLS = /^(?:call|conversation|exchange|talks|discussions?)$/;

/** "The call took place late on Thursday", "The talks, held on Monday in Nairobi, …": the day of a meeting told above. */
export function findDayToldBelow(draft: Draft, one: Gathered): MeetingDate | undefined {
  const [first] = one.tellings;
  if (!first) return undefined;
  const at = draft.sentences.indexOf(first.sentence);
  for (const sentence of draft.sentences.slice(at + 1, at + 1 + BELOW)) {
    const subject = OF_IT.exec(sentence.text);
    const noun = subject?.[1];
    if (tellsOfOthers(draft, sentence, one)) return undefined;
    if (!subject || !noun) continue;
    if (one.mode === 'phone call' ? !CALLS.test(noun) : noun === 'call' && one.mode !== 'online talks') continue;
    const day = dayOf(draft, sentence, subject[0].length);
    if (day) return isLongAgo(draft, day.date) ? undefined : day;
  }
  return undefined;
}

/** A coming together of somebody else: what follows may be of that one. */
function tellsOfOthers(draft: Draft, sentence: Sentence, { people }: Gathered): boolean {
  return (
    findTriggers(sentence.text).some(({ form, mode }) => form === 'verb' && mode !== 'visit') &&
    mentionsWithin(draft, sentence).some(({ who }) => !people.includes(who))
  );
}

function dayOf(draft: Draft, { text }: Sentence, from: number): MeetingDate | undefined {
  const written = writtenOn(draft);
  for (const mention of findDates(text)) {
    const between = text.slice(from, mention.start);
    if (between.length > 150 || mention.start < from || OF_ANOTHER.test(between)) return undefined;
    if (!HAPPENED.test(between) || isAhead(text, mention.start)) continue;
    const on = (day: PartialDay | undefined): MeetingDate | undefined => {
      // "The previous day" counts from the day on which it was told.
      const said =
        mention.said.kind === 'same day'
          ? ({ kind: 'offset', unit: 'day', by: mention.said.by } as const)
          : mention.said;
      const found = resolveDate(said, day, 'past');
      const precision = found && precisionOf(found.date);
      return found && (precision === 'day' || precision === 'month-day') ? { ...found, mention } : undefined;
    };
    return on(written) ?? coarseDay(written, false, on);
  }
  return undefined;
}
