import { stem } from '../../search/stem.ts';
import { CLASSES } from './classes/index.ts';
import { formsOfPhrase } from './phrase-forms.ts';

/** What may stand for a word where all else of a question is told. */
export interface WideClass {
  readonly terms: ReadonlySet<string>;
  /** Sources of regular expressions. */
  readonly phrases: ReadonlySet<string>;
}

/**
 * Classes of words that may stand for each other where everything else of a question stands in the sentence: wider than the rows
 * of `kindred-words.ts`, each word by each. In a row, an underscore joins the words of a phrase, which is looked for in every form
 * of its first word; a single word before an underscore is looked for as it stands. Neither is asked for. A word before `>` is only
 * told by the others. So a row of one kind and what is of it writes `kind> this_ that_`: neither of these tells the other.
 */
const wide = new Map<string, { terms: Set<string>; phrases: Set<string> }>();
for (const row of CLASSES) {
  const all = row.split(' ');
  const phrases = all.filter((one) => one.includes('_')).map(formsOfPhrase);
  const asked = all.filter((one) => one.endsWith('>')).map((one) => stem(one.slice(0, -1)));
  const terms = all.filter((one) => /^[\p{L}-]+$/u.test(one)).map((one) => stem(one));
  for (const term of [...terms, ...asked]) {
    const known = wide.get(term) ?? { terms: new Set<string>(), phrases: new Set<string>() };
    wide.set(term, known);
    for (const other of terms) if (other !== term) known.terms.add(other);
    for (const phrase of phrases) known.phrases.add(phrase);
  }
}

/** The terms and the phrases of the classes that hold the word; `undefined` where none does. */
export const wideClassOf = (word: string): WideClass | undefined => wide.get(stem(word.toLowerCase()));
