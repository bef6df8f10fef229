import { type CleaningRule, splitParagraphs } from './cleaning.ts';

const key = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A headline, lead or caption that stands in the text a second time: the first one stays where it belongs. */
export const repeated: CleaningRule = {
  name: 'repeated',
  apply(state) {
    const seen = new Set<string>();
    const title = state.title === undefined ? '' : key(state.title);
    const captions = new Set(
      state.captions.flatMap((caption) => [key(caption), key(caption.replace(/[^.]{0,60}$/, ''))]),
    );
    const paragraphs = splitParagraphs(state.text).filter((paragraph, at) => {
      const own = key(paragraph);
      if (at < 4 && own !== '' && own === title) return false;
      if (own.length < 25) return true;
      if (captions.has(own) || seen.has(own)) return false;
      seen.add(own);
      return true;
    });
    return { ...state, text: paragraphs.join('\n\n') };
  },
};
