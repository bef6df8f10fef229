/** The words of a question for what somebody said to what another had said. */
const WORD =
  /\b(?:answer(?:ed|s)?|repl(?:y|ied|ies)|respon(?:d|ded|ds|se)|react(?:ed|s|ion)?|in (?:reply|response)|retort(?:ed)?|rejoinder)\b/iu;
const ASKS = new RegExp(
  `^\\s*(?:and |so )?(?:what|how) (?:did|does|had|was|is|has|were)\\b[^?]{0,80}?${WORD.source}|^\\s*[^?]{2,60}?['’]s? (?:answer|reply|response) (?:to|on|about)\\b`,
  'iu',
);

/** Where a question for somebody's answer to another has its word for it; `undefined` for other questions. */
export function findReply(text: string): { readonly start: number; readonly end: number } | undefined {
  if (!ASKS.test(text)) return undefined;
  const word = WORD.exec(text);
  return word ? { start: word.index, end: word.index + word[0].length } : undefined;
}

const TELLS =
  /\b(?:[Ii]n (?:reply|response)|[Rr]epl(?:ied|ies|ying)|[Aa]nswer(?:ed|s|ing)|[Rr]espond(?:ed|s|ing)|[Rr]etorted|[Cc]ountered|[Aa]sked (?:by|whether|about|if)|[Aa]ccept(?:ed|s|ing)|[Dd]eclin(?:ed|ing)|[Rr]efus(?:ed|ing)|[Rr]eject(?:ed|ing)|agreed(?=[,.]| with| that| to)|(?:consented|promised|undertook|vowed|pledged) to \p{Ll}|(?:the|this|that|these|those) (?:first |second |last |latter )?(?:question|matter|request|proposal|point|suggestion|concern|offer)s?\b|said (?:yes|no)\b|said (?:that )?(?:he|she|they) would (?:pass|take|look|report|raise|convey|consider|study|see)\b|undertook\b|promised (?:so|it|as much)|[Aa]cknowledg(?:ed|ing)|took (?:the|that|this) point|assured|pledged)\b/u;

/** Whether a text tells something as somebody's answer to what was said. */
export const tellsReply = (text: string): boolean => TELLS.test(text);
