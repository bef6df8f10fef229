import { type CleaningRule, endsSentence, splitParagraphs } from './cleaning.ts';

/** A text that stops inside a sentence: kept as it is, and said. */
export const cutOff: CleaningRule = {
  name: 'cut-off ending',
  apply(state) {
    const last = splitParagraphs(state.text).at(-1) ?? '';
    const broken =
      /(?:\.\.\.|…|\[(?:\.\.\.|…|\+\d{1,6} chars)\])$/.test(last) ||
      (last.split(' ').length > 5 && !endsSentence(last) && !/[:;]$/.test(last));
    if (!broken) return state;
    return { ...state, notes: [...state.notes, 'The text ends inside a sentence; it may be cut off.'] };
  },
};
