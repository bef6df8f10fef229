import type { ArticleTools } from '../source-file.ts';

/** An article's text on its way through the rules: what is still body, and what was set apart so far. */
export interface TextState {
  /** Paragraphs separated by a blank line from the rule `paragraphs` on; raw lines before it. */
  readonly text: string;
  /** Prefix, title line and datelines, one a line, in the order of the text. */
  readonly head: readonly string[];
  readonly captions: readonly string[];
  /** The headline: stated in the file's fields or found on a line of its own. */
  readonly title?: string;
  /** ISO 639-1 code of the main language, once a rule has told it. */
  readonly language?: string;
  /** The news agency that the sign-off or a dateline names, as it stands there; the sign-off's, where both do. */
  readonly agency?: string;
  /** The page's own address, where a line of the text gave it. */
  readonly address?: string;
  /** What a reader should know was done to the text. */
  readonly notes: readonly string[];
}

/** One repair of wire text. A rule leaves clean text exactly as it is. */
export interface CleaningRule {
  readonly name: string;
  apply(state: TextState, tools: ArticleTools): TextState;
}

/** The paragraphs of a text: what stands between blank lines. */
export function splitParagraphs(text: string): string[] {
  return text
    .split(/\n[ \t]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

/** A paragraph or line ends a sentence: a full stop or its like, closing marks allowed after it. */
export function endsSentence(text: string): boolean {
  return /[.!?…][\s"'”’»)\]]{0,4}$|\.\/\.?$|\/\.$/.test(text.slice(-8));
}

/** What a sentence has and a headline or a label leaves out. */
const PROSE =
  /\b(?:the|an?|was|were|has|have|had|been|its|their|his|her|that|which|said|will|would)\b|\b(?:rose|fell|totalled) |^(?:He|She|They|It) |\b(?:and|or|while|of|to|at|on|in|by|with|before|after|than)$/;

/** The words stand in a sentence: a headline or a label leaves out its small words. */
export function readsAsProse(words: string): boolean {
  return PROSE.test(words);
}
