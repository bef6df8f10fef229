import { type CleaningRule, splitParagraphs } from './cleaning.ts';
import { languageOf } from './paragraph-language.ts';

/** Paragraphs in another language than most of the text are left out, with a note: facts are read in one language. */
export const twoLanguages: CleaningRule = {
  name: 'two languages',
  apply(state, { detectLanguage }) {
    const paragraphs = splitParagraphs(state.text).map((text) => ({
      text,
      language: languageOf(text, detectLanguage),
    }));
    const weight = new Map<string, number>();
    for (const { text, language } of paragraphs)
      if (language) weight.set(language, (weight.get(language) ?? 0) + text.length);
    const [first, ...others] = [...weight].sort((a, b) => b[1] - a[1]);
    if (!first) return state;
    // the readings understand English: a good share of it outweighs a longer other half
    const english = others.find(([language, length]) => language === 'en' && length > first[1] * 0.4);
    const [main] = english ?? first;
    const dropped = paragraphs.filter(({ language }) => language !== undefined && language !== main);
    if (dropped.length === 0) return { ...state, language: main };
    const languages = [...new Set(dropped.map(({ language }) => language))].join(', ');
    return {
      ...state,
      language: main,
      text: paragraphs.flatMap((one) => (dropped.includes(one) ? [] : [one.text])).join('\n\n'),
      notes: [...state.notes, `${dropped.length} paragraph(s) in another language (${languages}) were left out.`],
    };
  },
};
