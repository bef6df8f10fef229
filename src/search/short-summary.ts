import type { Article } from '../article/article.ts';
import { cutPassage, type Passage } from '../article/passage.ts';
import type { Reading } from '../reading/reading.ts';

const MOST_WORDS = 60;

/** At most 60 words of the reading's summary: its sentences in order as long as they fit, the first one cut where it alone is longer. */
export function composeShortSummary(article: Article, reading: Reading): Passage[] {
  const kept: Passage[] = [];
  let left = MOST_WORDS;
  for (const passage of reading.summary) {
    const words = countWords(passage.quote);
    if (words > left) continue;
    kept.push(passage);
    left -= words;
  }
  const first = reading.summary[0];
  if (kept.length > 0 || !first) return kept;
  const end = first.start + endOfWord(first.quote, MOST_WORDS);
  return [cutPassage(article, first.in, first.start, end)];
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** Where the given number of words ends in a text. */
function endOfWord(text: string, words: number): number {
  let count = 0;
  for (const match of text.matchAll(/\S+/g)) {
    count++;
    if (count === words) return match.index + match[0].length;
  }
  return text.length;
}
