import type { CleaningRule } from './cleaning.ts';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const WEEKDAY = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )?';
const DAY = `(?:${WEEKDAY}(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4})|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}/\\d{1,2}/\\d{4})`;
const CLOCK =
  '(?:[ ,|·T–-]{1,3}(?:at )?\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?Z?(?: ?\\(?(?:GMT|UTC|ICT|HKT|BST|[+-]\\d{1,2}:?\\d{0,2})[+\\d:-]{0,6}\\)?)?)?';
const LABEL =
  '(?:(?:first |last )?(?:published|posted|updated|released|issued|date|time|publish date|publication date|release date|press release|for immediate release)(?: on| at)?:? ?)?';
const DATE_LINE = new RegExp(`^${LABEL}${DAY}${CLOCK}[.]?$`, 'i');
const BY =
  /^(?:By|BY) (?:\p{Lu}[\p{L}\p{M}.'’-]{0,20}(?: |, | and |$)){1,6}$|^(?:Source|Author|Reporter|Editor|Publisher|Media note|Readout|Office of the Spokesperson)(?:: ?.{0,80})?$/u;
const LABELS =
  /^(?:\[?(?:press release|media (?:note|release)|readout|statement|(?:white house )?briefing room|news|office of the (?:spokesperson|press secretary)|for immediate release)\]?|\((?:ATTN|LEAD|[1-9](?:st|nd|rd|th) LEAD|News Focus|Yonhap Interview)\b[^()]{0,120}\))$/i;
const ATTRIBUTABLE = /^The (?:below|following) (?:is|was|statement is|readout is) attributable to .{3,120}:?$/i;

/** Whether a line says when or by whom, and nothing else. */
export function isByline(line: string): boolean {
  return line.length <= 160 && [DATE_LINE, BY, LABELS, ATTRIBUTABLE].some((pattern) => pattern.test(line));
}

/** Lines between headline and text that say when and by whom: to the head, where the day of publication is looked for. */
export const byline: CleaningRule = {
  name: 'byline',
  apply(state) {
    const lines = state.text.split('\n');
    const head = [...state.head];
    let at = 0;
    for (; at < lines.length && at < 12; at++) {
      const line = (lines[at] ?? '').trim();
      if (line === '') continue;
      if (!isByline(line)) break;
      head.push(line);
    }
    if (head.length === state.head.length) return state;
    return { ...state, text: lines.slice(at).join('\n').trim(), head };
  },
};
