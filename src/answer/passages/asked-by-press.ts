import type { Question } from '../question/question.ts';

const PRESS = '(?:reporters?|journalists?|correspondents?|(?:the )?press|(?:the )?media)';
const BY_PRESS = new RegExp(
  `\\b${PRESS}(?: \\p{Ll}+)? (?:asked|ask|inquired)\\b|\\basked by (?:\\p{Ll}+ ){0,2}${PRESS}\\b|\\basked (?:about|how|whether|if|why)\\b`,
  'giu',
);
const REQUESTS =
  /\b(?:ask|request|urg|propos|suggest|demand|recommend|appeal|call)(?:e?d|es|s|ing)\b|\b(?:hop|want|wish)(?:ed|es|s|ing)?\b/i;

/** Whether a question asks what somebody requested, and not what the press or anybody inquired. */
export const asksRequest = ({ kind, act, text }: Question): boolean =>
  kind === 'what' &&
  act?.act === 'asked' &&
  !new RegExp(`\\b${PRESS}\\b|\\bask(?:ed)? (?:[\\p{L}\\p{M}'’-]+ ){0,4}(?:about|how|whether|if|why)\\b`, 'iu').test(
    text,
  );

/** Whether the only asking that the text tells is a question put to somebody. */
export const tellsOnlyInquiry = (text: string): boolean => {
  const rest = text.replaceAll(BY_PRESS, ' ');
  return rest !== text && !REQUESTS.test(rest);
};
