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
  if (
    !other ||
    !(
      possessed ||
      HE_AND.test(sentence.text) ||
      HE_DOES_AND.test(sentence.text.slice(0, trigger.start)) ||
      /\b(?:[Hh]e|[Ss]he)\b(?: [a-z]+){0,5} $/.test(before)
    )
  )
    return others;
  const subject = speakerBefore(draft, draft.sentences.indexOf(sentence), other);
  return subject ? [subject, ...others] : others;
}

/** "He and Prime Minister B will hold talks". */
const HE_AND = /(?:^|^[^.;]{3,60}, )(?:[Hh]e|[Ss]he) and (?=[A-Z]|the |his |her )/;

/** "In the afternoon, he will open an office and hold a meeting with B": what he does last. */
const HE_DOES_AND = /^(?:[A-Z][^.;,]{1,60}, )?(?:[Hh]e|[Ss]he) [^.;]{3,200} and (?:then |also )?$/;

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
        (mention.by === 'name' ||
          mention.start - sentence.start < SUBJECT_STARTS ||
          OPENING.test(sentence.text.slice(0, mention.start - sentence.start))),
    )?.who;
    if (subject && (!subject.country || subject.country !== other.country)) return subject;
  }
  return undefined;
}

/** "Earlier, on the morning of May 6, | the minister …": what may stand before a subject. */
const OPENING = /^(?:[A-Z][a-z]+, )?(?:[Oo]n|[Ii]n|[Aa]t|[Bb]efore|[Aa]fter|Earlier|Later) [^.;,]{2,60}, (?:the )?$/;

/** "He met Wednesday with A", "In Hanoi, she will see B". */
const OF_HIM = /^(?:[A-Z][^.;,]{1,50}, )?(?:[Hh]e|[Ss]he) /;

/** "President A received him", "A met her there": whoever of another side was named last. */
export function withObject(
  draft: Draft,
  sentence: Sentence,
  { form, mode, end }: Trigger,
  [subject, ...more]: readonly KnownPerson[],
): KnownPerson | undefined {
  if (!subject || more.length > 0 || form !== 'verb' || mode === 'message' || mode === 'visit') return undefined;
  if (!IS_HIM.test(sentence.text.slice(end, end + 40))) return undefined;
  return speakerBefore(draft, draft.sentences.indexOf(sentence), subject);
}

/** "Her" before a noun is whose the noun is. */
const IS_HIM =
  /^(?: with)? (?:him|her)(?:[.,;]| (?:in|at|on|there|and|later|too|as well|separately|for (?:talks|lunch|dinner|tea))\b)/;

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
