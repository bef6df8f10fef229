import { type CleaningRule, splitParagraphs } from './cleaning.ts';

const AGENCY = '(?:VNA/VNS|VNA/VNP|VNS/VNA|VNS|VNA|VNP|VOV|TTXVN|Xinhua|Kyodo|Yonhap|TASS|Bernama|Enditem)';
const SIGN_OFF = new RegExp(
  `(?<=[.!?…"'”’)])(?: {0,2}(?:\\.?/\\.?|\\.//)?)(?: {0,3}(?:[—–-]{1,2}|/) {0,2})?(?:${AGENCY}|\\((?:Source: ?)?${AGENCY}\\))?[. ]{0,2}$`,
);
const ALONE = new RegExp(
  `^(?:[—–/-]{0,2} ?)?(?:${AGENCY}|\\(${AGENCY}\\)|#{1,3}(?: #){0,3}|-?(?:END|End|ENDS|Ends|30)-?)[./]{0,2}$`,
);

/** What the agency puts after the last sentence: `— VNS`, ` VNS`, `/.`, `./.`, `-VNA`, `(Xinhua)`. The full stop stays. */
export const signOff: CleaningRule = {
  name: 'sign-off',
  apply(state) {
    const paragraphs = splitParagraphs(state.text)
      .filter((paragraph) => !ALONE.test(paragraph))
      .map((paragraph) => {
        const tail = Math.max(0, paragraph.length - 60);
        let cut = paragraph.slice(tail);
        // "at large/." has no full stop of its own
        cut = cut.replace(/([\p{L}\p{N}])\/\.(?=\s|$)/u, '$1./.');
        for (let round = 0; round < 2; round++) cut = cut.replace(SIGN_OFF, '');
        return paragraph.slice(0, tail) + cut;
      });
    return { ...state, text: paragraphs.join('\n\n') };
  },
};
