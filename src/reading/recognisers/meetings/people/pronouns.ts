import type { Draft, KnownPerson, Sentence } from '../../../draft.ts';
import { mentionsWithin } from '../../../mentions.ts';
import type { Trigger } from '../words/trigger.ts';
import { mentionsIn, SUBJECT_STARTS } from './participants.ts';

/** "On the occasion, he met with X and Y": the pronoun stands for the one named first in the sentence before. */
export function withPronoun(
  draft: Draft,
  sentence: Sentence,
  trigger: Trigger,
  others: readonly KnownPerson[],
): readonly KnownPerson[] {
  const other = others.find(({ country }) => country !== undefined) ?? others[0];
  const before = sentence.text.slice(Math.max(0, trigger.start - 40), trigger.start);
  const possessed = /^(?:his|her) /.test(sentence.text.slice(trigger.start, trigger.end));
  // "Mattis is to visit Jakarta, where he will meet X": named in the same breath, and no one of before.
  if (others.length > 1 && /, where (?:he|she) /.test(before)) return others;
  if (
    !other ||
    !(
      possessed ||
      HE_AND.test(sentence.text) ||
      HE_DOES_AND.test(sentence.text.slice(0, trigger.start)) ||
      /\b(?:[Hh]e|[Ss]he|They)\b(?: [a-z]+){0,5} $/.test(before)
    )
  )
    return others;
  const at = draft.sentences.indexOf(sentence);
  if (/\bThey(?: [a-z]+){0,6} $/.test(before)) {
    const both = pairOpening(draft, draft.sentences[at - 1]);
    return both.every(({ country }) => country !== other.country) ? [...both, ...others] : others;
  }
  const subject = speakerBefore(draft, at, other);
  return subject ? [subject, ...others] : others;
}

/** "He and Prime Minister B will hold talks". */
const HE_AND = /(?:^|^[^.;]{3,60}, )(?:[Hh]e|[Ss]he) and (?=[A-Z]|the |his |her )/;

/** "In the afternoon, he will open an office and hold a meeting with B": what he does last. */
const HE_DOES_AND = /^(?:[A-Z][^.;,]{1,60}, )?(?:[Hh]e|[Ss]he) [^.;]{3,200} and (?:then |also )?$/;

/** "A and B left for Seoul": the two with whom a sentence opens, whom "they" stands for in the next. */
function pairOpening(draft: Draft, sentence: Sentence | undefined): readonly KnownPerson[] {
  if (!sentence) return [];
  const [one, two] = mentionsIn(draft, sentence);
  if (!one || !two || one.start > sentence.start + 4) return [];
  const between = sentence.text.slice(one.end - sentence.start, two.start - sentence.start);
  return /^ and (?:the )?$/.test(between) ? [one.who, two.who] : [];
}

/** "At a meeting with X, he said that Y's trip …": X and whoever spoke before; whom he speaks of was not there. */
export function withSpeakerBefore(
  draft: Draft,
  sentence: Sentence,
  trigger: Trigger,
): readonly KnownPerson[] | undefined {
  const said = HE_SAID_AT.exec(sentence.text);
  if (!said || trigger.start > said[0].length) return undefined;
  const [other, ...more] = mentionsIn(draft, sentence).filter(({ start }) => start - sentence.start < said[0].length);
  if (!other || more.length > 0) return undefined;
  const subject = speakerBefore(draft, draft.sentences.indexOf(sentence), other.who);
  return subject && [subject, other.who];
}

const HE_SAID_AT =
  /^(?:At|During|In) (?:an?|the|his|her) (?:[a-z]+ ){0,2}(?:meeting|talks|reception|session|conversation|call)(?: (?:in|on|at) [^,;]{2,50})? with [^;]{3,160}, (?:he|she) (?:also )?(?:said|told|stressed|asked|affirmed|noted|called|urged|thanked|suggested|proposed)\b/;

/** How many sentences up "he" may point, those that open with "he" themselves not counted; and how many with these. */
const NEAR = 3;
const FAR = 8;

/**
 * Whom "he" or "she" means beside the other one: who opens a sentence before by his office, or the first of another side
 * whom it names. A sentence about "him", too, names only whom he met.
 */
export function speakerBefore(draft: Draft, at: number, other: KnownPerson): KnownPerson | undefined {
  const before = draft.sentences
    .slice(Math.max(0, at - FAR), at)
    .reverse()
    .filter(({ text }) => !OF_HIM.test(text));
  for (const sentence of before.slice(0, NEAR)) {
    const mentions = mentionsWithin(draft, sentence);
    const subject = mentions.find(
      (mention) =>
        mention.who !== other &&
        (mention.by === 'name' || mention.start - sentence.start < SUBJECT_STARTS) &&
        !isTeller(sentence, mention.start, mention.end) &&
        !isPartner(sentence, mention.start),
    )?.who;
    if (subject && (!subject.country || subject.country !== other.country)) return subject;
  }
  return at === 0 ? ofCaption(draft, other) : undefined;
}

/** "He met Wednesday with A", "In Hanoi, she will see B". */
const OF_HIM = /^(?:[A-Z][^.;,]{1,50}, )?(?:[Hh]e|[Ss]he) /;

/** "In Colombo, the minister will hold talks with A. In Hanoi, he will meet B": A is whom he meets, and not he. */
const isPartner = ({ start, text }: Sentence, from: number): boolean =>
  /^(?:In|At|During|On) [^.;,]{2,40}, the [a-z]+(?: [a-z]+){0,2} (?:will|would|is to|plans to)\b[^.;]{0,30} (?:with|meet) (?:[A-Z][\p{L}’'-]* ){0,4}$/u.test(
    text.slice(0, from - start),
  );

/** "He said so while receiving X", where a text has lost the lines above and a caption still names him. */
function ofCaption(draft: Draft, other: KnownPerson): KnownPerson | undefined {
  const named = draft.asides
    .filter((aside) => aside.in === 'caption')
    .flatMap((aside) => mentionsIn(draft, aside))
    .find(({ who }) => who !== other && who.role !== undefined);
  return named?.who.country !== undefined && named.who.country !== other.country ? named.who : undefined;
}

/** "He will meet X on Monday, his adviser A told reporters": whoever told of it stands at the end. */
function isTeller({ start, text }: Sentence, from: number, to: number): boolean {
  return (
    /, (?:[a-z]+ ){0,5}$/.test(text.slice(0, from - start)) &&
    /^ (?:(?:said|announced)(?: (?:on )?[A-Z][a-z]+day| today| yesterday| earlier)?(?:[.,;]|$)|told (?:reporters|journalists|the press|a (?:press|news) (?:briefing|conference)|a briefing)\b)/.test(
      text.slice(to - start),
    )
  );
}

/** "Prime Minister B also sent a message to him": to the one of another country whom the message before went to. */
export function withAddressee(
  { text }: Sentence,
  { mode, end }: Trigger,
  senders: readonly KnownPerson[],
  before: readonly KnownPerson[],
): readonly KnownPerson[] {
  if (mode !== 'message' || !TO_HIM.test(text.slice(end))) return senders;
  const addressee = before.find(({ country }) => country !== undefined && country !== senders[0]?.country);
  return addressee ? [...senders, addressee] : senders;
}

const TO_HIM = /^(?: of [a-z]+)? to (?:him|her)\b/;
