import { yearOf } from '../../../calendar/day.ts';
import type { Draft, Sentence } from '../../draft.ts';
import { writtenOn } from '../../written-on.ts';
import { modeOf } from './mode.ts';
import { participantsIn } from './people.ts';
import { placeIn } from './place.ts';
import { statusOf } from './status.ts';
import { peopleOf, type Telling } from './telling.ts';
import { dateIn } from './time.ts';
import type { Trigger } from './words.ts';

/** A lead that names one side only ("received the visiting US senator"): the other is named in the sentences after it. */
export function joinNext(draft: Draft, sentence: Sentence, at: number, trigger: Trigger): Telling | undefined {
  const first = peopleOf(draft, sentence, trigger)[0];
  if (!first || trigger.form !== 'verb' || trigger.mode === 'visit') return undefined;
  if (
    !/\b(?:counterpart|delegation|guest|ambassador|minister|senator|president|envoy|chairman|chairwoman|speaker|secretary|premier|leader|delegates|official)\b/i.test(
      sentence.text.slice(trigger.end),
    )
  )
    return undefined;
  for (const next of draft.sentences.slice(at + 1, at + 5)) {
    const other = participantsIn(draft, next, undefined).find((who) => who.country && who.country !== first.country);
    const named = draft.countries.slice(0, 3);
    if (other?.country && named.includes(other.country)) {
      const written = writtenOn(draft);
      const { planned, wished } = statusOf(sentence, trigger, written && yearOf(written));
      if (wished) return undefined;
      const mode = modeOf(draft, sentence.text, trigger);
      const date = dateIn(sentence, trigger.start, written, planned, mode);
      const place = placeIn(draft.article, sentence, trigger.start, mode);
      return {
        sentence,
        trigger,
        people: [first, other],
        mode,
        planned,
        recalled: false,
        ...(date ? { date } : {}),
        ...(place ? { place } : {}),
      };
    }
  }
  return undefined;
}

/** "Separate meetings with A and B" are as many meetings as there are guests. */
export function apart(telling: Telling): Telling[] {
  const [first, ...others] = telling.people;
  if (
    !first ||
    others.length < 2 ||
    !/\bseparate(?:ly)?\b|\brespectively\b|\b(?:bilateral |had |held )meetings\b|\b(?:hosted|held|gave|granted) (?:[a-z]+ )?receptions\b/i.test(
      telling.sentence.text,
    )
  )
    return [telling];
  const guests = others.filter(({ country }) => country !== first.country);
  const [guest, ...more] = guests;
  // "A and B received the guest separately".
  if (guest && more.length === 0)
    return telling.people.filter((one) => one !== guest).map((host) => ({ ...telling, people: [host, guest] }));
  return guests.map((guest) => ({ ...telling, people: [first, guest] }));
}
