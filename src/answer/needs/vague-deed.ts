import { asksPresence } from '../people/presence.ts';

/** What one wanted another to do, told by a verb that says nothing: the thing itself is asked for. */
const VAGUE =
  /\bto (?:(?:take a |have a )?(?:look|closer look) (?:at|into)|think (?:about|over)|consider|work on|pay (?:more |greater )?attention to|focus on|take up|do(?= (?:about|with|for)\b[^?]{0,40}$)|act on|deal with|move on|get|have)(?:\s*\??$|(?= (?:about|with|for)\b))/i;

/** "May" of "how many firms may ship there", which is no month. */
const MODAL = /^(?:may|might|could|can|shall|must)$/;

/** Verbs of being there, which a text tells in many words. */
const ALONG = /^accompanied [^?]{2,40} to (?:see|meet)\b/;
const PRESENCE = /^(?:attended|accompanied|joined|appeared|turned|present|participated)$/i;

/** "Which three leaders did A meet": how many there were need not be told. */
const NUMBER = /^(?:two|three|four|five|six|seven|eight)$/i;

/** "The older one": of several that were named, one is pointed at, by no word that a text has to hold. */
const POINTED_AT =
  /\b(?:the|this|that|an?) (?:(?:older|old|earlier|previous|former|prior|other|same|new|newer|existing|current|original|first|later|recent) )?ones?\b/gi;

const isOfPointedAt = (start: number, end: number, text: string): boolean =>
  [...text.matchAll(POINTED_AT)].some(({ index, 0: phrase }) => start >= index && end <= index + phrase.length);

/**
 * Whether the word need not be told: it stands in a verb that says nothing, at the end of what one wanted of another, is a
 * modal verb or one of being there, points at one of several, or says how many are asked for.
 */
export function isOfVagueDeed(typed: string, start: number, end: number, text: string): boolean {
  if (MODAL.test(typed)) return /^ (?:be |also |now |not )?\p{Ll}{2,}/u.test(text.slice(end));
  if (PRESENCE.test(typed) && (asksPresence(text) || ALONG.test(text.slice(start)))) return true;
  if (NUMBER.test(typed) && /\b(?:which|what|who (?:were|are) the) $/i.test(text.slice(0, start))) return true;
  if (isOfPointedAt(start, end, text)) return true;
  const vague = VAGUE.exec(text);
  return vague !== null && start > vague.index && end <= vague.index + vague[0].length;
}
