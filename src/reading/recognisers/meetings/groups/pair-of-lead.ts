import type { Draft, Sentence } from '../../../draft.ts';
import { mentionsWithin } from '../../../mentions.ts';
import type { Mode } from '../../../reading.ts';
import { writtenOn } from '../../../written-on.ts';
import { dateIn } from '../days/time.ts';
import { statusOf } from '../manner/status.ts';
import { participantsIn, sidesOf } from '../people/participants.ts';
import { placeIn } from '../places/place.ts';
import { type Gathered, gather } from '../told/gathered.ts';
import { composeTelling } from '../told/telling.ts';

const DID_TOGETHER =
  /^,?[^.;,]{0,40} (?:signed|agreed|pledged|vowed|discussed|reviewed|reaffirmed|decided|announced|exchanged|renewed|settled|traded|clashed|sparred|quarrel(?:l)?ed|failed|differed)\b/;

/** "… to which Presidents A and B committed themselves": in a clause of the lead, when the next sentence speaks of the talks. */
const DID_WHAT = /^ [a-z]+(?:ed|t)\b/;

/** How far into a sentence its subject may stand. */
const SUBJECT = 60;

/** What the text calls the occasion, of whoever is told of before. */
const OCCASION =
  /(?:\b(?:[Aa]fter|[Dd]uring|[Aa]t|[Ii]n|[Oo]f|[Ff]ollow(?:ing|ed)) (?:the(?:ir)?|a|an)|^(?:The|Their)) (?:(?:[a-z0-9-]+|[A-Z][a-z]+day|[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}) ){0,2}(talks|meeting|summit)\b(?! (?:on|of|for) )/;

/** "Presidents A of X and B of Y signed a pact Friday", and further down "after the talks": those of the lead met. */
export function findPairOfLead(draft: Draft): Gathered | undefined {
  for (const sentence of draft.sentences.slice(0, LEAD)) {
    const pair = pairOf(draft, sentence);
    if (pair) return pair;
  }
  return undefined;
}

/** Headings and bylines may stand above the lead. */
const LEAD = 4;

function pairOf(draft: Draft, sentence: Sentence): Gathered | undefined {
  const people = participantsIn(draft, sentence, undefined).slice(0, 3);
  const [first, other, more] = people;
  if (!first?.role || !other?.role || more || sidesOf(people) !== 2 || !first.country || !other.country)
    return undefined;
  const mentions = mentionsWithin(draft, sentence);
  const [one, two] = [first, other].map((who) => mentions.find((mention) => mention.who === who));
  if (!one || !two) return undefined;
  const between = sentence.text.slice(one.end - sentence.start, two.start - sentence.start);
  const behind = sentence.text.slice(two.end - sentence.start);
  const next = draft.sentences[draft.sentences.indexOf(sentence) + 1];
  const inClause = one.start - sentence.start > SUBJECT;
  const did = (inClause ? DID_WHAT : DID_TOGETHER).exec(behind);
  if (!/^[^.;,]{0,40} and (?:[a-z]+ ){0,2}$/.test(between) || !did) return undefined;
  const ofNext = next && /^The (?:talks|meeting|summit)\b/.test(next.text) ? next : undefined;
  const occasion = inClause ? ofNext : draft.sentences.find(({ text }) => OCCASION.test(text));
  const named = occasion && OCCASION.exec(occasion.text);
  const mode = named?.[1];
  if (!occasion || !mode) return undefined;
  const end = two.end - sentence.start + did[0].length;
  const trigger = { start: end - 1, end, mode: mode as Mode & ('talks' | 'meeting' | 'summit'), form: 'verb' } as const;
  const written = writtenOn(draft);
  const { planned, wished, recalled } = statusOf(sentence, trigger, written);
  if (planned || wished || recalled) return undefined;
  const near = draft.sentences.indexOf(occasion) < LEAD;
  const date =
    dateIn(sentence, end, written, false, trigger.mode) ??
    (near ? dateIn(occasion, named.index, written, false, trigger.mode) : undefined);
  const place =
    placeIn(draft.article, sentence, end, trigger.mode) ??
    (near ? placeIn(draft.article, occasion, named.index, trigger.mode) : undefined);
  return gather(composeTelling({ sentence, trigger, people, mode: trigger.mode, planned, recalled }, date, place));
}
