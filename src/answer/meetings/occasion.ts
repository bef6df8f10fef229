const KINDS =
  'forum|summit|conference|event|gathering|congress|dialogue|fair|exhibition|festival|ceremony|session|assembly';

/** "Which forum did A and B meet at", "at which summit did A see B". */
const ASKS = new RegExp(
  `^\\s*(?:(?:at|during|on the (?:sidelines|margins|fringes) of) (?:which|what) (?:[\\p{L}-]+ )?(?:${KINDS}) (?:did|was|were|had) |(?:which|what) (?:[\\p{L}-]+ )?(?:${KINDS}) (?:did|was|were|had) [^?]{2,80}? (?:at|during|on the (?:sidelines|margins|fringes) of)\\s*\\??\\s*$)`,
  'iu',
);

/** The same with or without a capital. */
const ANY_CASE = `${KINDS}|meetings?|talks|games|expo|council|inauguration|funeral|parade`
  .split('|')
  .map((kind) => `[${kind.charAt(0).toUpperCase()}${kind.charAt(0)}]${kind.slice(1)}`)
  .join('|');

/** A gathering by its name, or one that something was done at. */
const TELLS = new RegExp(
  `\\b(?:\\p{Lu}[\\p{L}\\p{M}\\d’'&–-]{0,40} ){1,6}(?:${ANY_CASE})\\b|\\b(?:${KINDS}|meetings?) (?:of|on|for) (?:the )?\\p{Lu}|\\b(?:APEC|ASEM|G7|G20|UNGA)\\b|\\b(?:sidelines|margins|fringes) of\\b`,
  'u',
);

/** Whether a question asks at what gathering something was. */
export const asksOccasion = (text: string): boolean => ASKS.test(text);

/** Whether a text names a gathering. */
export const tellsOccasion = (text: string): boolean => TELLS.test(text);
