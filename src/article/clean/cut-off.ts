import { type CleaningRule, endsSentence, readsAsProse, splitParagraphs } from './cleaning.ts';

const ELLIPSIS = /(?:\.\.\.|…)(?: ?\(read more\))?$|\[(?:\.\.\.|…|\+\d{1,6} chars)\]$/i;
const SENTENCE_END = /[.!?]["”’)\]]{0,2}\s+(?=[^\p{Ll}])/gu;
/** Credits, buttons and labels below a text. */
const FURNITURE =
  /[:;)\]"”’]$|\b(?:Stay Connected|Sign Up|Subscribe|Follow|Share|Print|Next Post|NEXT POST|Photos?|PHOTO|Translat(?:or|ed)|Editor|Reporting|Keywords|KEY WORDS|TAGS|[Nn]ewsletter|Read (?:more|full)|[Ff]eedback|Others|Standards|Most Liked|ADVERTIS\w{0,7})\b|https?:|©|#/;
const SHOWN = 40;

/** A text that stops inside a sentence: kept as it is, and said, with its last words. Credits and links below it are no sentence. */
export const cutOff: CleaningRule = {
  name: 'cut-off ending',
  apply(state) {
    const last = splitParagraphs(state.text).at(-1) ?? '';
    if (!ELLIPSIS.test(last) && !breaksOff(last)) return state;
    const end = last.slice(-SHOWN);
    const shown = end.length < last.length ? `…${end.replace(/^\S*\s/, '')}` : end;
    return {
      ...state,
      notes: [...state.notes, `The text ends inside a sentence ("${shown.trim()}"): the rest may be missing.`],
    };
  },
};

function breaksOff(last: string): boolean {
  if (endsSentence(last)) return false;
  const begun = [...last.matchAll(SENTENCE_END)].at(-1);
  const rest = begun ? last.slice(begun.index + begun[0].length) : last;
  return rest.split(/\s+/).length > 4 && !FURNITURE.test(rest) && readsAsProse(rest);
}
