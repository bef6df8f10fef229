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

/** Offices that several hold ("foreign ministers", "State governors and mayors"). */
const OFFICES =
  '(?:[A-Za-z]+ )?(?:[Mm]inisters|[Pp]remiers|[Pp]residents|[Aa]mbassadors|[Ll]eaders|[Ee]nvoys|[Dd]iplomats|[Oo]fficials|[Gg]overnors|[Mm]ayors|[Ss]peakers|[Cc]hairmen|[Ss]ecretaries|[Ll]awmakers|[Ll]egislators|[Pp]arliamentarians|[Cc]ongress(?:wo)?men|[Ss]enators|[Hh]eads of (?:[Ss]tate|[Gg]overnment|[Mm]ission)|(?:police|spy|intelligence|defen[cs]e|policy) chiefs)';

/** "The", "several visiting", "a number of". */
const COUNT =
  '(?:(?:all|an?|both|fellow|many|number of|several|senior|some|the|top|two|three|four|five|visiting) ){0,3}';

/** "… with foreign ministers of the Association", "with ASEAN ambassadors in Washington", "several US governors": office-holders without names. */
const GROUP = new RegExp(
  `^(?: ?(?:(?!\\b(?:about|against|and|for|over|that|to|who|with)\\b)[^.;,]){0,40}\\b(?:by|for|to|with))? ?(${COUNT}(?:[A-Z][A-Za-z-]*(?:\\.[A-Z]\\.)*(?: \\([A-Z]{2,8}\\))? |of |the |and ){0,9}(?:(?:[a-z-]+ ){0,3}(?:group|delegation|team) of )?${OFFICES}(?: and ${OFFICES})?(?: (?:from|of|representing) (?:${COUNT}|(?:the )?(?:[a-z]+ )?(?:cities|districts|provinces|regions|states) (?:in|of) )(?:(?:and the |and |of the |of |the |states of )?[A-Z][A-Za-z-]*(?:,? |(?=[.;)]|$))){1,12})?)`,
);

/** Several states at once. */
const REGION =
  /\b(?:African|Arab|Balkan|Baltic|Caribbean|Central Asian?|Central American|European|Gulf|Latin American|Nordic|Pacific Islands?|South Asian|Southeast Asian|Visegrad|West African|Western Balkans?)\b/;

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
    if (sides.length === 0 && !REGION.test(group)) continue;
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
