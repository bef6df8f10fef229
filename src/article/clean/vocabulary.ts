/** English words and how common they are, as far as cleaning needs to know. All words are asked in lower case. */
export interface Vocabulary {
  /** Whether a large word list holds the word. */
  knows(word: string): boolean;
  /** Occurrences in 51 million words of subtitles (SUBTLEX-US); 0 for rare and unknown words. */
  frequency(word: string): number;
}
