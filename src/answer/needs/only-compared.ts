import { analyse } from '../../search/analyse.ts';

const COMPARES =
  /\b(?:as (?:with|for|in|is|are|was|were)|(?<!\b(?:would|should|sides?|I|we|you|they) )like|unlike|similar to|compared (?:with|to)|in contrast (?:with|to)|than) (?:the )?$/i;

/** "Ranks second, behind the US": the one ahead in a row. */
const BEHIND =
  /\b(?:rank(?:s|ed|ing)?|largest|biggest|second|third|fourth|fifth)\b[^.;]{0,90}\b(?:behind|after|following|only to) (?:the )?$/i;

/** Whether the text names a state only to compare another with it ("as with Chad, there is none"). */
export function isOnlyCompared(text: string, terms: readonly string[]): boolean {
  if (!/\b(?:as|like|unlike|similar|compared|contrast|than|behind|after|following|only to) /i.test(text)) return false;
  const named = analyse(text).filter(({ term }) => terms.includes(term));
  return (
    named.length > 0 &&
    named.every(
      ({ start, end }) =>
        COMPARES.test(text.slice(Math.max(0, start - 30), start)) ||
        (BEHIND.test(text.slice(Math.max(0, start - 130), start)) && /^(?:[,.;)]|$)/.test(text.slice(end))),
    )
  );
}
