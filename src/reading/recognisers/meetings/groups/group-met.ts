import { findParties } from '../../../../actor/parties.ts';
import type { Draft } from '../../../draft.ts';
import { writtenOn } from '../../../written-on.ts';
import { dateIn } from '../days/time.ts';
import { modeOf } from '../manner/mode.ts';
import { statusOf } from '../manner/status.ts';
import { participantsIn } from '../people/participants.ts';
import { placeIn } from '../places/place.ts';
import { type Gathered, gather } from '../told/gathered.ts';
import { composeTelling } from '../told/telling.ts';
import { findTriggers } from '../words/triggers.ts';

/** Headings may stand above the lead. */
const LEAD = 4;

/** "… with foreign ministers of the Association", "with ASEAN ambassadors in Washington": office-holders without names. */
const GROUP =
  /^(?:[^.;,]{0,40} )?(?:with|to)? ?(?:the |an? )?((?:[A-Z][A-Za-z-]*(?: \([A-Z]{2,8}\))? |of |the |and ){0,9}(?:(?:[a-z-]+ ){0,3}(?:group|delegation|team) of )?(?:(?:foreign|defen[cs]e|economic|trade|finance|prime) ministers|ambassadors|leaders|envoys|lawmakers|legislators|parliamentarians|congressmen|senators|heads of (?:state|government|mission))(?: (?:of|from) (?:the )?(?:[A-Z][A-Za-z-]*,? |of |and ){1,9})?)/;

/**
 * "The adviser spoke by phone with ASEAN ambassadors": one named official and the office-holders of another side, who go
 * without names. A meeting of the one, where the text reports no other.
 */
export function findGroupMet(draft: Draft): Gathered | undefined {
  for (const sentence of draft.sentences.slice(0, LEAD)) {
    const trigger = findTriggers(sentence.text).find(({ form, mode }) => form === 'verb' && mode !== 'visit');
    if (!trigger) continue;
    const [who, ...others] = participantsIn(draft, sentence, undefined);
    const group = GROUP.exec(sentence.text.slice(trigger.end, trigger.end + 160))?.[1];
    if (!who?.role || !who.country || others.length > 0 || group === undefined) continue;
    const sides = findParties(group).filter(({ kind, party }) => kind !== 'metonym' && party !== who.country);
    if (sides.length === 0) continue;
    const written = writtenOn(draft);
    const { planned, wished, recalled } = statusOf(sentence, trigger, written);
    if (wished || recalled) continue;
    const mode = modeOf(draft, sentence.text, trigger);
    const date = dateIn(sentence, trigger.start, written, planned, mode);
    const place = placeIn(draft.article, sentence, trigger.start, mode);
    return gather(composeTelling({ sentence, trigger, people: [who], mode, planned, recalled }, date, place));
  }
  return undefined;
}
