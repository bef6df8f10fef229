import { findConcept } from './concepts.ts';
import { findJoined, type JoinedWord } from './joined-words.ts';
import { type RawWord, rawWords } from './raw-words.ts';

/** One thing that the index knows at one place of a text: a word, or a concept that one or more words name. */
export interface Token {
  /** UTF-16 offsets into the text that was analysed. */
  readonly start: number;
  readonly end: number;
  /** Counts words, stop words left out; a concept stands where its first word does. */
  readonly at: number;
  /** Folded and in lower case: what spelling repair works on; empty for a concept of several words. */
  readonly word: string;
  /** In lower case, NFC, with its marks; the same as `word` when it has none. */
  readonly marked: string;
  /** The stem of the folded word, or the concept's own term. */
  readonly term: string;
  readonly capital: boolean;
  /** How many words the concept's name has; absent for a word. */
  readonly concept?: number;
  /** A word of a concept's name of several words. */
  readonly part: boolean;
  /** What it makes with the next word when the hyphen between them is left out (anti-dumping). */
  readonly joined?: JoinedWord;
}

/** How a text is analysed. */
export interface AnalyseOptions {
  /** What people type: acronyms count in small letters too. */
  readonly loose?: boolean;
}

/** The words and concepts of a text in order, stop words left out. */
export function analyse(text: string, options: AnalyseOptions = {}): Token[] {
  const words = rawWords(text);
  const tokens: Token[] = [];
  let at = 0;
  /** Words up to here belong to a concept that was found. */
  let named = 0;
  let whole = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as RawWord;
    const { form } = word;
    // The dollars of a state are no word of it.
    if (form.capitals && text.charAt(word.end) === '$') continue;
    if (i >= named) {
      const mention = findConcept(text, words, i, options.loose === true);
      if (mention) {
        named = i + mention.length;
        whole = mention.whole;
        const last = words[named - 1] as RawWord;
        const single = mention.length === 1;
        tokens.push({
          start: word.start,
          end: last.end,
          at,
          word: single ? form.word : '',
          marked: single ? form.word : '',
          term: mention.concept.term,
          capital: form.capital,
          concept: mention.length,
          part: false,
        });
        if (whole) at++;
      }
    }
    if (i < named && whole) continue;
    if (form.stop) continue;
    const joined = findJoined(text, words, i);
    tokens.push({
      start: word.start,
      end: word.end,
      at,
      word: form.word,
      marked: form.marked,
      term: form.term,
      capital: form.capital,
      part: i < named,
      ...(joined ? { joined } : {}),
    });
    at++;
  }
  return tokens;
}
