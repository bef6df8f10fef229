import type { Draft, Sentence } from '../../../draft.ts';
import { mentionsWithin } from '../../../mentions.ts';
import { writtenOn } from '../../../written-on.ts';
import { dateIn } from '../days/time.ts';
import { modeOf } from '../manner/mode.ts';
import { statusOf } from '../manner/status.ts';
import { participantsIn, sidesOf } from '../people/participants.ts';
import { placeIn } from '../places/place.ts';
import { type Gathered, gather } from '../told/gathered.ts';
import { composeTelling } from '../told/telling.ts';
import { findTriggers } from '../words/triggers.ts';

/** How far down the text may say who told whom. */
const LEAD = 3;

const TOLD =
  /\b(?:told|assured|asked|urged|promised|thanked|informed|reminded|warned|briefed) (?:(?:his|her|the) (?:[A-Z][A-Za-z]+ )?)?$/;

/**
 * A headline alone says how they came together ("Publicity chiefs hold online talks"), and the lead what one told the
 * other, his like of another side.
 */
export function findToldCounterpart(draft: Draft): Gathered | undefined {
  const [headline] = draft.asides.flatMap((title) => {
    const how =
      title.in === 'head' && findTriggers(title.text).find(({ form, mode }) => form === 'verb' && isTogether(mode));
    return how ? { title, how } : [];
  });
  if (!headline) return undefined;
  const { title, how } = headline;
  const written = writtenOn(draft);
  const { planned, wished, recalled } = statusOf(title, how, written);
  if (planned || wished || recalled) return undefined;
  for (const sentence of draft.sentences.slice(0, LEAD)) {
    const found = tellOf(draft, sentence);
    if (!found) continue;
    const mode = modeOf(draft, title.text, how);
    const trigger = { start: found.at, end: found.at + 1, mode: how.mode, form: 'verb' } as const;
    const date = dateIn(
      { ...sentence, text: sentence.text.replace(/\bsaid\b/, 'told') },
      found.at,
      written,
      false,
      mode,
    );
    const place = placeIn(draft.article, sentence, found.at, mode);
    return gather(
      composeTelling({ sentence, trigger, people: found.people, mode, planned: false, recalled: false }, date, place),
    );
  }
  return undefined;
}

const isTogether = (mode: string): boolean => mode !== 'visit' && mode !== 'message' && mode !== 'unsaid';

function tellOf(draft: Draft, sentence: Sentence) {
  const people = participantsIn(draft, sentence, undefined);
  const [first, other, more] = people;
  if (!first?.country || !other?.country || more || sidesOf(people) !== 2) return undefined;
  const mentions = mentionsWithin(draft, sentence);
  const [one, two] = [first, other].map((who) => mentions.find((mention) => mention.who === who));
  if (
    !one ||
    !two ||
    one.start > two.start ||
    !/\bcounterpart\b|\bcolleague\b|\bhost\b|\bguest\b/.test(
      two.text + sentence.text.slice(one.end - sentence.start, two.start - sentence.start),
    )
  )
    return undefined;
  const before = sentence.text.slice(0, two.start - sentence.start);
  return TOLD.test(before) ? { people: [first, other], at: before.trimEnd().length } : undefined;
}
