const ASKS = /^\s*who (?:has |had |have )?(?:won|win|wins)\b/i;
const WINS =
  /\b(?:w[io]n\p{Ll}{0,4}|victor\p{Ll}*|triumph\p{Ll}*|champions?|championship|beat|beaten|defeat\p{Ll}*|first (?:place|prize)|gold|titles?|trophy|prizes?|awards?|awarded|elected|landslide|laureates?|honou?red|received|conferred|presented|granted|contract|ahead|majority|most votes)\b/iu;

const ASKS_FIRST = /^\s*who (?:is|was|were) (?:the )?(?:very )?first (country|state|nation|to\b)/i;
const FIRST = /\b(?:first|earliest|pioneer\p{Ll}*)\b/iu;
const FIRST_STATE =
  /\b(?:first|earliest)(?: (?:\p{Ll}+ ){0,2}(?:countr(?:y|ies)|nations?|states?)| to)\b|\bpioneer\p{Ll}*|\bamong the first\b/iu;

/** What tells of whoever was the first to do it, or the first state, where that is asked. */
export function firstOneTold(asked: string): RegExp | undefined {
  const first = ASKS_FIRST.exec(asked)?.[1];
  return first === undefined ? undefined : /^to$/i.test(first) ? FIRST : FIRST_STATE;
}

/** What tells that somebody won, where it is asked who did; a contest told of by itself has no winner yet. */
export const winningTold = (asked: string): RegExp | undefined => (ASKS.test(asked) ? WINS : undefined);
