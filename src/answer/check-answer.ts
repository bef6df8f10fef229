import { isEvidence } from '../article/passage.ts';
import type { Library } from '../library/library.ts';
import type { Words } from '../wording/words.ts';
import type { AnswerSentence } from './answer.ts';
import type { ProposedSentence } from './proposals/proposal.ts';
import { areSupported } from './supported-fields.ts';

/**
 * The last gate before an answer is shown: keeps a sentence only when it is verbatim in its article, or when its text is
 * made of nothing but its fields and the words of a phrase, each field standing in what is cited or read from it. Every
 * sentence has to cite something, and every quote has to be what stands in its article.
 */
export function checkSentences(
  sentences: readonly ProposedSentence[],
  library: Library,
  words: Words,
): AnswerSentence[] {
  return sentences
    .filter((sentence) => sentence.citations.length > 0 && quotesHold(sentence, library))
    .filter((sentence) =>
      sentence.verbatim
        ? isVerbatim(sentence)
        : isComposed(sentence) && areSupported(sentence.fields, sentence.citations, library, words),
    )
    .map(({ text, verbatim, citations }) => ({ text, verbatim, citations }));
}

function quotesHold({ citations }: ProposedSentence, library: Library): boolean {
  return citations.every((citation) => {
    if (!isEvidence(citation)) return citation.row !== '';
    const article = library.articles.get(citation.article);
    return article?.parts[citation.in].slice(citation.start, citation.end) === citation.quote && citation.quote !== '';
  });
}

function isVerbatim({ text, citations }: ProposedSentence): boolean {
  const [first] = citations;
  return first !== undefined && isEvidence(first) && first.quote === text;
}

/** Without its fields and reckoned numbers, a composed sentence holds no name and no number. */
function isComposed({ text, fields, reckoned = [] }: ProposedSentence): boolean {
  let rest = text;
  for (const field of [...fields, ...reckoned.map(String)].sort((a, b) => b.length - a.length))
    rest = rest.replaceAll(field, ' ');
  return !/\p{N}/u.test(rest) && !/(?<!^\s*)(?<![:.]\s+)\p{Lu}/u.test(rest);
}
