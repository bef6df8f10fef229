const ASKS = /^\s*who (?:has |had |have )?(?:won|win|wins)\b/i;
const WINS =
  /\b(?:w[io]n\p{Ll}{0,4}|victor\p{Ll}*|triumph\p{Ll}*|champions?|championship|beat|beaten|defeat\p{Ll}*|first place|gold|titles?|trophy|(?<!\bas (?:an? |the )?(?:(?:first|second|third|main|top|grand) )?)prizes?|awards?|awarded|elected|landslide|laureates?|honou?red|received|conferred|presented|granted|contract|ahead|majority|most votes)\b/iu;

/** What tells that somebody won, where it is asked who did; a contest told of by itself has no winner yet. */
export const winningTold = (asked: string): RegExp | undefined => (ASKS.test(asked) ? WINS : undefined);
