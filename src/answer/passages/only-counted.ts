/** "Which five plants …": things that are to be named, with how many they are. */
const ASKS =
  /^\s*(?:which|what) (?:the )?(two|three|four|five|six|seven|eight|nine|ten) (?:[\p{Ll}-]+ ){0,3}?([\p{Ll}-]{3,}s)\b/iu;
const COUNTS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** What tells them behind their number: "the five plants, A, B …", "three papers on tax, rail and visas". */
const TOLD_NEXT =
  /^(?:,|:| ?[(–—]| (?:are|were|is|include[sd]?|including|namely|such as)\b| (?:of|on|for|about|covering|to) [^.;]{1,80}?(?:,| and) )/;
/** Several names in a row. */
const NAMES =
  /\p{Lu}[\p{L}\p{M}’'-]+(?: [\p{L}\p{M}’'-]+){0,4}(?:, (?:the )?\p{Lu}[^,.;]{1,40}){1,8},? and (?:the )?\p{Lu}/u;

/**
 * What tells whether a sentence only counts the things that a question with their number asks to be named; `undefined` where it
 * asks for none.
 */
export function onlyCounts(question: string): ((text: string) => boolean) | undefined {
  const [, count = '', things = ''] = ASKS.exec(question) ?? [];
  if (count === '') return undefined;
  const counted = new RegExp(
    `\\b(?:${count}|${COUNTS.indexOf(count.toLowerCase()) + 2}) (?:[\\p{L}-]+ ){0,3}?${things}\\b`,
    'iu',
  );
  return (text) => {
    const match = counted.exec(text);
    return match !== null && !TOLD_NEXT.test(text.slice(match.index + match[0].length)) && !NAMES.test(text);
  };
}
