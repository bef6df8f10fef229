import { findParties, isState } from '../../../../actor/gazetteer.ts';
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
const LEAD = 3;

/** "In the talks, A, secretary of the party committee, said". */
const AT_IT = /^(?:At|In|During) (?:the|their) (?:[a-z]+ ){0,2}(?:talks|meeting|session|dialogue|consultations?), /;
const SAID = /\b(?:said|stressed|affirmed|noted|proposed|suggested|stated|underlined|expressed|hailed)\b/;

/**
 * "Secretaries of the party committees of A's provinces and of B's region had talks", and in the next sentence what one of
 * them said "in the talks": a meeting of the one whom the text names, where it reports no other.
 */
export function findSpeakerAtTalks(draft: Draft): Gathered | undefined {
  for (const [at, sentence] of draft.sentences.slice(0, LEAD).entries()) {
    const next = draft.sentences[at + 1];
    const trigger = findTriggers(sentence.text).find(
      ({ form, mode }) => form === 'verb' && (mode === 'talks' || mode === 'meeting'),
    );
    if (!trigger || !next || !AT_IT.test(next.text) || !SAID.test(next.text)) continue;
    const states = new Set(
      findParties(sentence.text)
        .filter(({ party, kind }) => kind !== 'metonym' && isState(party))
        .map(({ party }) => party),
    );
    const [who, ...others] = participantsIn(draft, next, undefined);
    if (participantsIn(draft, sentence, undefined).length > 0 || others.length > 0) continue;
    if (!who?.role || !who.country || states.size !== 2 || !states.has(who.country)) continue;
    const written = writtenOn(draft);
    const { planned, wished, recalled } = statusOf(sentence, trigger, written);
    if (planned || wished || recalled) continue;
    const mode = modeOf(draft, sentence.text, trigger);
    const date = dateIn(sentence, trigger.start, written, planned, mode);
    const place = placeIn(draft.article, sentence, trigger.start, mode);
    return gather(composeTelling({ sentence, trigger, people: [who], mode, planned, recalled }, date, place));
  }
  return undefined;
}
