import { fold } from '../../actor/fold.ts';
import { isOfficeWord } from '../../actor/titles.ts';
import type { Library } from '../../library/library.ts';
import { analyse } from '../../search/analyse.ts';
import { nearConcepts } from '../../search/concepts.ts';
import { editDistance } from '../../search/spelling.ts';
import { stem } from '../../search/stem.ts';
import { namesOf } from '../people/known-names.ts';
import { isLight } from '../words/light-words.ts';
import { ownWords } from '../words/own-words.ts';
import { isRealWord } from '../words/real-words.ts';

const ASKING = ['what', 'who', 'whom', 'when', 'where', 'which', 'how', 'why', 'did', 'does'];
const AFTER_HOW = ['many', 'much', 'often', 'long'];

/** Shorter words are one slip away from too many others. */
const SHORTEST = 5;

/**
 * The question with slips of the keyboard mended: a first word one letter from a question word, and a word that the corpus
 * does not hold one letter from the only name that it can be. Words that are known, and words of English, stay as they are typed.
 */
export function mendSlips(typed: string, library: Library): string {
  const concepts = analyse(typed, { loose: true }).filter(({ concept }) => concept);
  const words = [...typed.matchAll(/[\p{L}\p{M}][\p{L}\p{M}’'-]*/gu)];
  // Whoever types other names with their capitals does so with all of them.
  const small = !words.slice(1).some(({ 0: word }) => /^\p{Lu}/u.test(word));
  let shift = 0;
  let text = typed;
  words.forEach(({ 0: word, index }, i) => {
    if (concepts.some(({ start, end }) => start <= index && index < end)) return;
    const better =
      i === 0
        ? nearAsking(word, ASKING, library)
        : /^how$/i.test(words[i - 1]?.[0] ?? '')
          ? nearAsking(word, AFTER_HOW, library)
          : undefined;
    const mended =
      better ??
      partsOf(word, library) ??
      nearOffice(word, library) ??
      nearOwnWord(word, library) ??
      nearName(word, library, small);
    if (mended === undefined) return;
    text = text.slice(0, index + shift) + mended + text.slice(index + shift + word.length);
    shift += mended.length - word.length;
  });
  return text;
}

const isKnown = (word: string, { engine }: Library): boolean =>
  engine.knows(word) || engine.knows(stem(word)) || isKnownInParts(word, engine);

/** Known to the corpus, or a word of English: in capitals a name may be written the same. */
const isWord = (word: string, library: Library): boolean =>
  isKnown(word, library) || isRealWord(word, library.vocabulary);

/** "Trans-Pacific": of two words, each of which is known. */
const isKnownInParts = (word: string, engine: Library['engine']): boolean =>
  /^\p{L}{3,}-\p{L}{3,}$/u.test(word) && word.split('-').every((part) => engine.knows(stem(part)));

/** A name written in one that the corpus writes in two ("SeaBank" – "Sea Bank"). */
function partsOf(word: string, library: Library): string | undefined {
  if (!/^(?:\p{Lu}\p{Ll}+){2,4}$/u.test(word) || isKnown(fold(word), library)) return undefined;
  const parts = word.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  return parts.every((part) => part.length > 2 && analyse(part).some(({ term }) => library.engine.knows(term)))
    ? parts.join(' ')
    : undefined;
}

function nearAsking(word: string, asking: readonly string[], library: Library): string | undefined {
  const plain = word.toLowerCase();
  if (plain.length < 3 || !/^[a-z]+$/.test(plain) || analyse(plain).length === 0) return undefined;
  if (isLight(plain) || isKnown(plain, library) || namesOf(library).withToken(plain).size > 0) return undefined;
  return asking.find((one) => editDistance(plain, one, 1) === 1);
}

const OFFICES = 'ambassador minister president premier secretary chairman chairwoman senator general governor speaker'
  .split(' ')
  .flatMap((office) => [office, `${office}s`]);

/** The noun of an office one letter from a word that the corpus does not hold ("ambasadors"). */
function nearOffice(word: string, library: Library): string | undefined {
  if (!/^[a-z]{6,}$/.test(word) || isLight(word) || isWord(word, library) || isOfficeWord(word)) return undefined;
  return OFFICES.find((office) => office.charAt(0) === word.charAt(0) && editDistance(word, office, 1) === 1);
}

/**
 * The word of questions that was meant: two letters swapped, one doubled or not ("recieve", "recomend"), in longer words one
 * left out or put in. Other slips may be other words.
 */
function nearOwnWord(word: string, library: Library): string | undefined {
  if (!/^[a-z]{5,}$/.test(word) || analyse(word).length === 0) return undefined;
  const own = ownWords();
  // "Lunched" is a form of a word of its own.
  if (
    own.has(word) ||
    (stem(word) !== word && own.has(stem(word))) ||
    isLight(word) ||
    isWord(word, library) ||
    namesOf(library).withToken(word).size > 0
  )
    return undefined;
  const undoubled = word.replaceAll(/([a-z])\1/g, '$1');
  const letters = [...word].sort().join('');
  const near = [...own].filter((one) => {
    if (one.charAt(0) !== word.charAt(0) || Math.abs(one.length - word.length) > 1) return false;
    if (one.replaceAll(/([a-z])\1/g, '$1') === undoubled) return true;
    if (editDistance(word, one, 1) !== 1) return false;
    return one.length === word.length
      ? [...one].sort().join('') === letters
      : word.length >= 7 && !isInflected(word, one);
  });
  const known = near.filter((one) => isLight(one) || isKnown(one, library));
  const [only, ...others] = known.length > 0 ? known : near;
  return others.length === 0 ? only : undefined;
}

/** "Farmer" and "farmers" are two words. */
const isInflected = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short);
};

/** The only name one letter from the word: of a person, of a state or place, or of something that the corpus writes. */
function nearName(word: string, library: Library, small: boolean): string | undefined {
  const typed = word.replace(/['’]s?$/, '');
  const plain = fold(typed);
  // Whoever types the marks of a name does not slip in its letters.
  const undoubled = plain.length === SHORTEST - 1 ? withoutDouble(typed, plain, library) : undefined;
  if (undoubled !== undefined) return undoubled + word.slice(typed.length);
  if (plain.length < SHORTEST || !/^[A-Za-z-]+$/.test(typed) || analyse(typed).length === 0) return undefined;
  const names = namesOf(library);
  if (isLight(plain) || isOfficeWord(typed) || isKnown(plain, library)) return undefined;
  if (/^\p{Ll}/u.test(typed) && isRealWord(plain, library.vocabulary)) return undefined;
  // "The Danes" are known by their one.
  if (/s$/.test(typed) && analyse(typed.slice(0, -1)).some(({ concept }) => concept)) return undefined;
  if (names.withToken(plain).size > 0) return undefined;
  const [concept, ...others] = nearConcepts(plain);
  const near =
    (small || /^\p{Lu}/u.test(typed) ? names.nearToken(plain) : undefined) ??
    (others.length === 0 ? concept : undefined) ??
    (/^\p{Lu}/u.test(typed) ? nearWritten(plain, library) : undefined);
  if (near === undefined) return undefined;
  return near.charAt(0).toUpperCase() + near.slice(1) + word.slice(typed.length);
}

/** Of four letters only a name is mended, of which a letter was typed twice ("Sonn"). */
function withoutDouble(typed: string, plain: string, library: Library): string | undefined {
  if (!/^[A-Z][a-z]+$/.test(typed) || isLight(plain) || isOfficeWord(typed) || isKnown(plain, library))
    return undefined;
  const short = plain.replace(/([a-z])\1/, '$1');
  const names = namesOf(library);
  if (short === plain || names.withToken(plain).size > 0) return undefined;
  return [...names.withToken(short)].some((key) => names.isCalled(key, short))
    ? short.charAt(0).toUpperCase() + short.slice(1)
    : undefined;
}

function nearWritten(plain: string, { engine }: Library): string | undefined {
  const found = engine
    .nearest(plain, 4)
    .filter(({ distance, word }) => distance === 1 && word.charAt(0) === plain.charAt(0));
  return found.length === 1 ? found[0]?.word : undefined;
}
