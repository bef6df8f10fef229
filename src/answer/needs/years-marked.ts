import { numberWord, ordinalWord } from '../../calendar/number-words.ts';

/** "Turns 45", "70 years of", "its 30th birthday": how a question names the years that something is old. */
const MARKED =
  /\bturn(?:s|ed|ing)? (?<turned>\d{1,3})\b|\b(?<years>\d{1,3}) years (?:of|since|ago)\b|\b(?<nth>\d{1,3})(?:st|nd|rd|th) (?:\p{Ll}+ )?(?:anniversary|birthday|jubilee|year)\b/iu;
/** "Which anniversary of A fell in May": the count is asked for. */
const WHICH = /^\s*(?:which|what) (?:\p{Ll}+ )?(?:anniversary|birthday|jubilee)\b/iu;

/** The verbs and nouns of such a question, which a text may tell by any other of them. */
const WORDS = /^(?:turn(?:s|ed|ing)?|years?|anniversary|birthday|jubilee|fell|falls?)$/i;
const TOLD =
  /\b(?:anniversar(?:y|ies)|birthdays?|jubilees?|turn(?:s|ed|ing)? (?:\d|\p{Ll})|years (?:of|since|after|ago|will be|old)|(?:years?|birth|milestone)\b)/iu;

/** How a text may tell the word of a question on the age of something: the count by its figures or words, the rest by any of its words. */
export function yearsMarked(word: string, text: string): RegExp | undefined {
  const { turned, years, nth } = MARKED.exec(text)?.groups ?? {};
  const count = turned ?? years ?? nth;
  if (count === undefined && !WHICH.test(text)) return undefined;
  if (WORDS.test(word)) return TOLD;
  return count !== undefined && word.replace(/(?:st|nd|rd|th)$/i, '') === count ? formsOf(Number(count)) : undefined;
}

function formsOf(count: number): RegExp {
  const words = [ordinalWord(count), numberWord(count)].flatMap((one) => one ?? []);
  return new RegExp(`\\b(?:${[`${count}(?:st|nd|rd|th)?`, ...words].join('|')})\\b`, 'i');
}
