import type { PartialDay } from '../../../../calendar/day.ts';
import type { Draft, KnownPerson, Sentence } from '../../../draft.ts';
import { mentionsWithin } from '../../../mentions.ts';
import { writtenOn } from '../../../written-on.ts';
import { dateIn, findSameDay } from '../days/time.ts';
import { sidesOf } from '../people/participants.ts';
import { composeTelling, type Telling } from '../told/telling.ts';
import type { Trigger } from '../words/trigger.ts';

/** "Messages were exchanged on Saturday by", "Greetings were exchanged as well between". */
const EXCHANGED =
  /\b(?:[Mm]essages|[Gg]reetings|[Ll]etters|[Tt]elegrams|[Cc]ables|[Cc]ongratulations)\b[^.;]{0,60}\bwere (?:[a-z]{2,9} )?exchanged\b[^.;]{0,40}?\b(?:by|between)\b/;

/** Where the occasion begins, which names nobody who wrote. */
const OCCASION = /,? (?:as|when|while|to mark|to celebrate|on the occasion|marking|celebrating|after|following)\b/;

/** More than these do not write to each other in one breath. */
const MOST = 8;

/** Letters that went both ways, told in the passive: "messages were exchanged by A and B, on the one side, and C, on the other". */
export function tellExchange(
  draft: Draft,
  sentence: Sentence,
  trigger: Trigger,
  before: PartialDay | undefined,
): Telling | undefined {
  if (trigger.mode !== 'message' || sentence.text.length > 1500) return undefined;
  const told = EXCHANGED.exec(sentence.text);
  if (!told || told.index > trigger.end) return undefined;
  const from = told.index + told[0].length;
  const length = OCCASION.exec(sentence.text.slice(from))?.index ?? sentence.text.length;
  const clause = {
    ...sentence,
    start: sentence.start + from,
    end: sentence.start + Math.min(from + length, sentence.text.length),
  };
  const people: KnownPerson[] = [...new Set(mentionsWithin(draft, clause).map(({ who }) => who))];
  if (people.length > MOST || sidesOf(people) !== 2) return undefined;
  const written = writtenOn(draft);
  const date =
    dateIn(sentence, trigger.start, written, false, 'message') ?? findSameDay(sentence.text, before ?? written);
  return composeTelling({ sentence, trigger, people, mode: 'message', planned: false, recalled: false }, date);
}
