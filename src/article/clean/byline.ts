import type { CleaningRule } from './cleaning.ts';
import { isDateLine } from './date-line.ts';

const BY =
  /^(?:By|BY) (?:\p{Lu}[\p{L}\p{M}.'’-]{0,20}(?: |, | and |$)){1,6}$|^(?:Source|Author|Reporter|Editor|Publisher|Media note|Readout|Office of the Spokesperson)(?:: ?.{0,80})?$/u;
const LABELS =
  /^(?:\[?(?:press release|media (?:note|release)|readout|statement|(?:white house )?briefing room|news|office of the (?:spokesperson|press secretary)|for immediate release)\]?|\((?:ATTN|LEAD|[1-9](?:st|nd|rd|th) LEAD|News Focus|Yonhap Interview)\b[^()]{0,120}\))$/i;
const ISSUER =
  /^(?:the )?(?:u\.?s\.? )?(?:(?:state )?department|ministry|embassy|white house)(?: of (?:[A-Z][\w']{1,20} ?(?:and )?){1,6})?$/i;
const ATTRIBUTABLE =
  /^The (?:below|following) (?:is|was|statement is|readout is) attributable to .{3,120}:?$|^Spokes(?:person|man|woman) .{3,60} (?:may be quoted|is quoted) .{0,60}:$/i;

/** Whether a line says who issues the text, or as what, and nothing else. */
function isLabel(line: string): boolean {
  return line.length <= 160 && [BY, LABELS, ISSUER, ATTRIBUTABLE].some((pattern) => pattern.test(line));
}

/** "PTI | Updated: July 14 21:37 IST": when, by a label, without its year. */
const STAMPED =
  /^(?:\p{Lu}[\p{L} .]{1,30} ?[|·•-] ?)?(?:(?:first |last )?(?:updated|published|posted|modified))(?: on| at)?:? (?=[^.]{0,30}\d)[\p{L}\d ,:()+|-]{4,50}$/iu;

/** "16 SEP, 14:42", "© Foreign Ministry": what a page puts round its headline. */
const ROUND_HEADLINE =
  /^(?:\d{1,2} (?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC),? \d{1,2}:\d{2}|© ?[^.!?\n]{3,80})$/;

/** "Submitted by editor_5 on Fri, 11/17/2006 - 18:00": whose account put the text on the page, and when. */
const SUBMITTED = /^Submitted by [^\n.]{1,60} on (?=[^.]{0,30}\d{4})[\p{L}\d ,:/()+|-]{6,50}$/u;

/** "Member for", "4 years": what such a page prints beside the account. */
const ACCOUNT = /^(?:Member for(?: .{1,30})?|\d{1,2} (?:year|month|week)s?(?: \d{1,2} (?:month|week|day)s?)?)$/;

/** Whether a line says when or by whom, and nothing else. */
export function isByline(line: string): boolean {
  return SUBMITTED.test(line) || isDateLine(line) || STAMPED.test(line) || ROUND_HEADLINE.test(line) || isLabel(line);
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
      if (line === '' || ACCOUNT.test(line)) continue;
      if (!isByline(line)) break;
      head.push(line);
    }
    if (head.length === state.head.length) return state;
    return { ...state, text: lines.slice(at).join('\n').trim(), head };
  },
};
