import { fold } from './raw-words.ts';
import vocabulary from './vietnamese.json' with { type: 'json' };
import { isInName, opensName } from './vietnamese-names.ts';

const phrases = new Map<string, string>(vocabulary.phrases.map(([vi, en]) => [(vi ?? '').normalize('NFC'), en ?? '']));
/** The phrases of the controlled vocabulary, with their marks. */
export const vietnamesePhrases: readonly string[] = [...phrases.keys()];
/** Those that no English is written like ("do", "cho", "trong" are left out). */
const marked = new Map<string, string>([...phrases].filter(([vi]) => fold(vi) !== vi));
const folded = new Map<string, string>([...phrases].map(([vi, en]) => [fold(vi), en]));
/** Phrases that no other language writes, for people who type no marks: two of them make a query Vietnamese. */
const telling = new Map<string, string>([...folded].filter(([vi]) => vi.includes(' ')));
/** Countries of one syllable are also names of people (Đức, Anh): after another capital they stay. */
const ALSO_NAMES: ReadonlySet<string> = new Set([
  'nga',
  'anh',
  'đức',
  'pháp',
  'úc',
  'ý',
  'mỹ',
  'nhật',
  'lào',
  'duc',
  'phap',
  'my',
  'nhat',
]);
const LONGEST = Math.max(...[...phrases.keys()].map((phrase) => phrase.split(' ').length));
const MARKS = /[\u0300-\u036fà-ãè-êìíò-õùúýăđĩũơưạ-ỹ]/i;

/**
 * Vietnamese words of the controlled vocabulary (question words, offices, modes, topics, countries) in English; names
 * and everything else stay. A query in another language comes back as it is. `typed` is the query before other words of it
 * were put into English.
 */
export function translateVietnamese(words: string, typed = words): string {
  if (MARKS.test(typed)) return replaceAll(words, opensInEnglish(typed) ? marked : phrases, 1, typed);
  return replaceAll(words, telling, 2, typed) === words ? words : replaceAll(words, folded, 2, typed);
}

const ENGLISH =
  /^\s*(?:and |so |but )?(?:who|whom|whose|what|when|where|which|why|how|did|does|do|is|are|was|were|has|have|had|will|would|can|could|list|any)\b/i;

/** Whether a question begins with a word of English ("How do Việt Nam and Laos …"): only its names bear marks. */
export const opensInEnglish = (typed: string): boolean => ENGLISH.test(typed);

function replaceAll(text: string, table: ReadonlyMap<string, string>, least: number, typed: string): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const bare = words.map((word) => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  const inEnglish = opensInEnglish(text);
  const out: string[] = [];
  // What stands before, its words that are translated in small letters: a state is no name.
  let before = '';
  let found = 0;
  let i = 0;
  while (i < words.length) {
    let length = Math.min(LONGEST, words.length - i);
    let meaning: string | undefined;
    for (; length > 0; length--) {
      meaning = table.get(bare.slice(i, i + length).join(' '));
      if (meaning !== undefined && !(length === 1 && isName(words, bare, i)) && !isNames(i, length, meaning)) break;
      meaning = undefined;
    }
    if (meaning === undefined) {
      out.push(words[i] as string);
      before = `${words[i]} `;
      i++;
      continue;
    }
    found++;
    if (meaning !== '') out.push(meaning);
    before = meaning === '' ? '' : `${meaning.toLowerCase()} `;
    i += length;
  }
  return found >= least ? out.join(' ') : text;

  /** Names of states and months stay what they are. */
  function isNames(at: number, length: number, meaning: string): boolean {
    const phrase = words.slice(at, at + length).join(' ');
    if (/^\p{Lu}/u.test(meaning)) return false;
    return isInName(before, phrase, text, at > 0 && inEnglish) || opensName(phrase, words[at + length] ?? '', typed);
  }
}

function isName(words: readonly string[], bare: readonly string[], i: number): boolean {
  return ALSO_NAMES.has(bare[i] ?? '') && /^\p{Lu}/u.test(words[i] ?? '') && /^\p{Lu}\p{Ll}/u.test(words[i - 1] ?? '');
}
