import { findParties, isState } from '../../../../actor/gazetteer.ts';
import type { Draft } from '../../../draft.ts';
import { writtenOn } from '../../../written-on.ts';
import { dateIn } from '../days/time.ts';
import { modeOf } from '../manner/mode.ts';
import { statusOf } from '../manner/status.ts';
import { placeIn } from '../places/place.ts';
import { type Gathered, gather } from '../told/gathered.ts';
import { composeTelling } from '../told/telling.ts';
import { findTriggers } from '../words/triggers.ts';

const BODIES =
  '(?:delegations|negotiators|diplomats|officials|envoys|negotiating teams|defen[cs]e officials|military officers|officers)';

/** "Expert-level delegations from A and B", "Senior officials of A and B": who sits down goes without a name. */
const OF_BOTH = new RegExp(
  `^(?:The |Senior |Top |Working-level |Expert-level |Senior-level |High-level |Military |Foreign ministry |Defen[cs]e ){0,2}(?:[a-z]+(?:-level)? ){0,2}${BODIES} (?:from|of) (?=[A-Z]|the )`,
  'i',
);

/** Talks whose lead names two states by their delegations, and whose text names nobody: a meeting without names. */
export function findNamelessTalks(draft: Draft): Gathered | undefined {
  const [sentence] = draft.sentences;
  if (!sentence || draft.people.some(({ role }) => role !== undefined)) return undefined;
  const opening = OF_BOTH.exec(sentence.text);
  if (!opening) return undefined;
  const trigger = findTriggers(sentence.text).find(({ form, mode }) => form === 'verb' && mode === 'talks');
  if (!trigger) return undefined;
  const sides = findParties(sentence.text.slice(opening[0].length, trigger.start)).filter(({ party }) =>
    isState(party),
  );
  if (new Set(sides.map(({ party }) => party)).size !== 2) return undefined;
  const written = writtenOn(draft);
  const { planned, wished, recalled } = statusOf(sentence, trigger, written);
  if (wished || recalled) return undefined;
  const mode = modeOf(draft, sentence.text, trigger);
  const date = dateIn(sentence, trigger.start, written, planned, mode);
  const place = placeIn(draft.article, sentence, trigger.start, mode);
  return gather(composeTelling({ sentence, trigger, people: [], mode, planned, recalled }, date, place));
}
