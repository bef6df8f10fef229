import type { Draft, KnownPerson, Sentence } from '../../draft.ts';
import { writtenOn } from '../../written-on.ts';
import { participantsIn, sidesOf } from './people.ts';
import type { Telling } from './telling.ts';
import { dateIn, findSameDay } from './time.ts';
import type { Trigger } from './words.ts';

/** "In the letter signed jointly with Y, X recalled", "X, in his reply, wrote": the one who wrote is named beside it. */
const IN_LETTER =
  /\b[Ii]n (?:his|her|their|the|a) (?:(?:joint|congratulatory|reply|return|own) ){0,2}(?:messages?|letters?|telegrams?|reply|cable)\b/;

/** How far below the lead the writers may be named. */
const NEAR = 7;

/**
 * An exchange of letters whose lead names nobody ("the leaders of the two countries have written to each other"): who
 * wrote is named where the letters are told. `undefined` unless writers of two sides are.
 */
export function findWriters(draft: Draft, sentence: Sentence, trigger: Trigger): Telling | undefined {
  if (trigger.mode !== 'message' || trigger.form !== 'verb') return undefined;
  if (!/\b(?:each other|one another|exchanged?|exchanging)\b/.test(sentence.text)) return undefined;
  const at = draft.sentences.indexOf(sentence);
  const people: KnownPerson[] = [];
  for (const next of draft.sentences.slice(at + 1, at + 1 + NEAR)) {
    if (!IN_LETTER.test(next.text)) continue;
    const clause = {
      ...next,
      end: next.start + (next.text.search(VERB) < 0 ? next.text.length : next.text.search(VERB)),
    };
    for (const who of participantsIn(draft, clause, 'message')) if (!people.includes(who)) people.push(who);
  }
  if (sidesOf(people) !== 2 || people.length > 5) return undefined;
  const written = writtenOn(draft);
  const date = dateIn(sentence, trigger.start, written, false, 'message') ?? findSameDay(sentence.text, written);
  return {
    sentence,
    trigger,
    people,
    mode: 'message',
    planned: false,
    recalled: false,
    ...(date ? { date } : {}),
  };
}

/** Who stands behind the verb of telling is written about. */
const VERB =
  /\b(?:recalled|wrote|writes|said|says|stressed|noted|affirmed|expressed|congratulated|thanked|wished|hoped|underlined|highlighted|stated|voiced|believed|described|conveyed)\b/;
