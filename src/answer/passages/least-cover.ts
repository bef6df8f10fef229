import { journeyTold, nextStopAfter } from '../meetings/journey.ts';
import { isGivenThing } from '../needs/given-thing.ts';
import type { Need } from '../needs/need.ts';
import { asksRecord, isNumberWord, isRank } from '../needs/ordinal.ts';
import { isThankedFor } from '../needs/thanked-for.ts';
import { asksPresence } from '../people/presence.ts';
import type { Question } from '../question/question.ts';
import { WHICH_ONE } from '../question/question-words.ts';
import { isOfSpan } from '../times/span-of-year.ts';
import { asksAcceptance } from '../words/acts.ts';
import { isCounted } from './counts.ts';
import { isGoodsOfFlow } from './sized-thing.ts';
import { leastAbout } from './speaker-fit.ts';

/** A yes/no question is answered by a sentence of the same paragraph as its telling words, not by a remoter one. */
const BESIDE = 0.55;

/** "Who sent a message to", "who paid tribute to": a thing goes to whoever is named next. */
const SENT_TO =
  /^\s*who (?:sent|wrote|gave|handed|delivered|extended|conveyed|presented|offered|paid|made) (?:[\p{L}-]+ ){1,5}to (?:the )?$/iu;

/** "What did A praise B for", before B. */
const PRAISES = /\bdid [^?]{2,60}? (?:praise|commend|laud) (?:the )?(?:[\p{L}.]+ ){0,2}$/iu;

const HELD = /^\s*(?:what|which) (?:[\p{L}-]+ ){0,2}(?:job|post|position|office|role|rank)s? (?:did|does|has|had) $/iu;

const OF_THING = /\b(?:say|said|think) (?:of|about|on) (?:the )?$/i;

/** "What did A give", before the one who got it. */
const GAVE_TO =
  /^\s*what (?:did|does|will|would|has|have|had) [^?]{2,60}? (?:give|given|present|presented|hand|handed|award|awarded|send|sent|bring|brought) (?:to )?(?:(?:the |President |Prime Minister |Premier |Minister )){0,2}$/iu;

/** "A's delegation", "the A delegation". */
const DELEGATION_OF = /^(?:['’]s (?:delegation|entourage|party|visit|trip|tour)| (?:delegation|entourage))\b/;

const FROM_WHOM = /^\s*(?:from|to) whom\b/i;

/** "Second largest". */
const ORDINAL_BEFORE = /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[- ]$/i;
const MOST = /^(?:largest|biggest|greatest|highest|top|leading)$/i;

/** "The 16th" tells which one is meant. */
const NUMBERED = /\b\d{1,3}(?:st|nd|rd|th)\b/i;

/** The least that a need must be covered by for the sentence to stand as evidence. */
export function leastFor(need: Need, question: Question, meets: boolean, coming: boolean): number {
  // An article on the occasion names it somewhere.
  if (need.isOccasion) return need.is === 'word' && !need.hard ? 0 : 0.2;
  // A plan is only theirs whom it names, and of what it names.
  if (coming && need.is === 'word' && need.hard && NUMBERED.test(question.asked) && !NUMBERED.test(need.typed))
    return 0.5;
  if (coming && (need.is === 'person' || (need.is === 'word' && need.hard))) return 0.7;
  // To whom something was given is named there or right beside.
  if (need.is === 'person' && GAVE_TO.test(question.text.slice(0, need.start))) return BESIDE;
  // Who was praised is named with the praise.
  if (need.is === 'person' && PRAISES.test(question.text.slice(0, need.start))) return 0.9;
  // Whose meeting it was that others attended is told by the article.
  if (need.is === 'person' && /^['’]s\b/.test(question.text.slice(need.end)) && asksPresence(question.text))
    return 0.45;
  // Of whose company somebody was is told by the article.
  if (
    need.is === 'person' &&
    /\bw(?:as|ere) (?:also )?with $/i.test(question.text.slice(0, need.start)) &&
    asksPresence(question.text)
  )
    return 0.6;
  // Where one had been before going on need not be named again.
  if (question.kind === 'where' && /\bgo (?:on )?after (?:the )?$/i.test(question.text.slice(0, need.start)))
    return need.is === 'word' ? 0.2 : 0.6;
  const after = nextStopAfter(question);
  if (after !== undefined && need.start >= after) return need.is === 'word' ? 0 : 0.6;
  // What was accepted may have been told in the paragraph before.
  if (need.is === 'word' && need.hard && asksAcceptance(question.text)) return 0.5;
  // Whose delegation it was is told by the article.
  if (need.is === 'person' && DELEGATION_OF.test(question.text.slice(need.end))) return 0.6;
  if (need.is === 'person' && journeyTold(question, [need])) return 0.7;
  // Who did it is told where it is told that it was done.
  if (
    question.kind === 'who' &&
    need.is === 'word' &&
    need.hard &&
    /^\s*who $/i.test(question.text.slice(0, need.start))
  )
    return 0.7;
  if (isGoodsOfFlow(need, question)) return 0.9;
  // Of the second largest the rank is told, which may be told without more.
  if (need.is === 'word' && ORDINAL_BEFORE.test(question.text.slice(0, need.start)) && MOST.test(need.typed)) return 0;
  // What somebody was thanked for is told with the thanks.
  if (need.is === 'word' && isThankedFor(question.text, need.start)) return 0.9;
  // What was got from somebody is named where it is told from whom.
  if (need.is === 'word' && need.hard && FROM_WHOM.test(question.text)) return 0.9;
  // What was given is named where it is told who gave it.
  if (isGivenThing(need, question)) return 0.9;
  if (need.is === 'word' && need.hard && question.kind === 'how many' && isCounted(need, question)) return 0.9;
  if (need.is === 'word' && need.hard && isRank(need.typed.toLowerCase()) && asksRecord(question.text)) return 0.9;
  // Which one it is of its kind is told with the kind.
  if (
    need.is === 'word' &&
    need.hard &&
    WHICH_ONE.test(question.asked) &&
    /\bamong (?:the |its )?$/i.test(question.text.slice(0, need.start))
  )
    return 0.9;
  // What a thing cost is told where it is named.
  if (
    need.is === 'word' &&
    need.hard &&
    /^ (?:(?:of )?worth|cost|sell for|go for)\b/i.test(question.text.slice(need.end))
  )
    return 0.9;
  // The stretch of a year that figures are of is told once for all of them.
  if (need.is === 'word' && isOfSpan(need, question.text)) return 0.2;
  // What one asked another to do is told by that verb ("what did A ask B to lift").
  if (
    need.is === 'word' &&
    need.hard &&
    question.kind === 'what' &&
    question.act?.act === 'asked' &&
    /\bto $/.test(question.text.slice(0, need.start)) &&
    /^\s*\??\s*$/.test(question.text.slice(need.end))
  )
    return 0.7;
  // How many there were is told with them, not somewhere in the article; of how many did it, the text speaks as of them all.
  if (need.is === 'word' && need.hard && question.kind !== 'yes or no' && isNumberWord(need.typed.toLowerCase()))
    return isOfDoers(need, question) ? 0.5 : 0.7;
  const about = need.is === 'word' && need.hard ? leastAbout(need, question) : undefined;
  if (about !== undefined) return about;
  if (need.is === 'word') return need.hard ? (question.kind === 'yes or no' ? BESIDE : 0.5) : 0;
  // To whom it was told the article tells.
  if (
    question.kind === 'who' &&
    need.is === 'person' &&
    /^\s*who (?:told|informed|assured) $/iu.test(question.text.slice(0, need.start))
  )
    return 0.6;
  // Whoever thanked the holder of an office thanked that one, and not others.
  if (
    need.is === 'role' &&
    question.act &&
    /^\s*who (?:thanked|congratulated) (?:the )?$/i.test(question.text.slice(0, need.start))
  )
    return 0.7;
  // Who did it to somebody is told where that one is named.
  if (
    question.kind === 'who' &&
    need.is === 'person' &&
    (/^\s*who \p{L}+(?: (?:over|from|to|with|for|up|after)){0,2} $/iu.test(question.text.slice(0, need.start)) ||
      SENT_TO.test(question.text.slice(0, need.start)) ||
      /^\s*(?:who|(?:which|what) (?:[\p{L}-]+ ){1,3}?)said goodbye to $/iu.test(question.text.slice(0, need.start)))
  )
    return 0.7;
  // Whether two people met is not told by a sentence that names one of them.
  const there = question.kind === 'who' && /\bin(?: the)? $/i.test(question.text.slice(0, need.start));
  if (meets) return need.is === 'party' && !there ? 0.6 : need.is === 'place' ? 0.75 : 0.9;
  // Whose reason it is, and what states belong to, stands in the sentence or beside it.
  if (question.kind === 'why' && need.is !== 'party') return question.act && need.is === 'person' ? 0.6 : 0.7;
  // So is what somebody was.
  if (need.is === 'person' && HELD.test(question.text.slice(0, need.start))) return 0.7;
  // What somebody did is told where they are named.
  if ((need.is === 'person' || need.is === 'role') && /^ do\b/i.test(question.text.slice(need.end)))
    return /^ do\b(?: [\p{L}-]+){3}/iu.test(question.text.slice(need.end)) ? 0.6 : 0.9;
  if (question.kind === 'how long') return 0.6;
  if (question.kind === 'which countries' && need.is === 'party') return 0.6;
  // What several agreed is told where all of them take part.
  if (
    need.is === 'person' &&
    question.act?.act === 'agreed' &&
    /\band\b/i.test(question.text.slice(0, question.act.start))
  )
    return 0.6;
  // Where it was need not be told beside what was said there.
  if (
    need.is === 'party' &&
    !meets &&
    /\b(?:meeting|talks|session) in(?: the)? $/i.test(question.text.slice(0, need.start))
  )
    return question.kind === 'what' ? 0.25 : 0.3;
  // Whose the thing is need not be told beside it.
  if (need.is === 'party' && question.kind === 'what' && /['’]s?$/.test(need.typed) && need.start > 12) return 0.25;
  // "Of the US religious freedom report": the words behind it tell which one it is.
  if (need.is === 'party' && question.kind === 'what' && OF_THING.test(question.text.slice(0, need.start)))
    return /^ \p{Ll}{3,} \p{Ll}{3,}/u.test(question.text.slice(need.end)) ? 0.25 : 0.3;
  const isObject = question.act !== undefined && need.start >= question.act.end;
  return (need.is === 'party' || need.is === 'person') && isObject ? 0.5 : 0.3;
}

/** "The four" of "which pact did the four provinces sign": it counts who did what is asked for. */
const isOfDoers = ({ start }: Need, { kind, text }: Question): boolean =>
  kind === 'what' &&
  /^\s*(?:what|which) [^?]{0,60}?\b(?:did|do|does|will|would|have|has) (?:[^?]{2,60} and )?the $/i.test(
    text.slice(0, start),
  );
