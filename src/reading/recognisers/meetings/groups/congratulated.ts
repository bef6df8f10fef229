import type { Draft, Sentence } from '../../../draft.ts';
import { mentionsWithin } from '../../../mentions.ts';
import { writtenOn } from '../../../written-on.ts';
import { dateIn, findSameDay } from '../days/time.ts';
import { sidesOf } from '../people/participants.ts';
import { type Gathered, gather } from '../told/gathered.ts';
import { composeTelling } from '../told/telling.ts';

/** How far down the text may say it, and that it was written. */
const OPENING = 8;
const WRITTEN = /\b(?:messages?|letters?|telegrams?|cables?)\b/;
const CONGRATULATED = /\b(?:also |jointly )?congratulated\b/;
/** What one is congratulated upon from afar. */
const UPON =
  /, who (?:was sworn in|took office|won)\b|\bon (?:winning|becoming|being|assuming|taking|(?:his|her|their|its|the)\b[^.;]{0,60}\b(?:victory|win|(?:re-?)?election|appointment|inauguration|success|anniversary|day)\b)/i;

/**
 * "President A and Prime Minister B on Monday congratulated C, the President-elect, on winning the election", in a text
 * that speaks of their messages: one message a sentence, of whoever stands before the word to whoever stands behind it.
 */
export function findCongratulated(draft: Draft): Gathered[] {
  const opening = draft.sentences.slice(0, OPENING);
  if (!opening.some(({ text }) => WRITTEN.test(text))) return [];
  const found: Gathered[] = [];
  for (const sentence of opening) {
    const one = readCongratulation(draft, sentence, found.at(-1));
    if (one) found.push(one);
  }
  return found;
}

function readCongratulation(draft: Draft, sentence: Sentence, before: Gathered | undefined): Gathered | undefined {
  const verb = CONGRATULATED.exec(sentence.text);
  if (!verb || !UPON.test(sentence.text.slice(verb.index))) return undefined;
  const start = verb.index;
  const end = start + verb[0].length;
  const named = mentionsWithin(draft, sentence).filter(({ by }) => by === 'name');
  const senders = [...new Set(named.filter((one) => one.end - sentence.start <= start).map(({ who }) => who))];
  const addressee = named.find((one) => one.start - sentence.start >= end)?.who;
  if (!addressee?.country || senders.length === 0 || sidesOf(senders) !== 1) return undefined;
  if (senders[0]?.country === undefined || senders[0].country === addressee.country) return undefined;
  const date = dateIn(sentence, start, writtenOn(draft), false, 'message') ?? findSameDay(sentence.text, before?.date);
  const trigger = { start, end, mode: 'message', form: 'verb' } as const;
  const people = [...senders, addressee];
  return gather(composeTelling({ sentence, trigger, people, mode: 'message', planned: false, recalled: false }, date));
}
