import type { CleaningRule } from './cleaning.ts';

/** Windows-1252 characters that stand for the bytes 0x80–0x9f. */
const HIGH: Readonly<Record<string, number>> = Object.fromEntries(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((c, i) => [c, 0x80 + i]),
);
const RUN = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}/g;
/** Latin with marks, combining marks, typographic signs: what a wrongly decoded English or Vietnamese text held. */
const PLAUSIBLE = /^(?:[\u00a0-\u024f]|[\u0300-\u036f]|[\u1e00-\u1eff]|[\u2010-\u203a]|[\u20ac\u20ab\u2122])+$/;
const decoder = new TextDecoder('utf-8', { fatal: true });

function mend(run: string): string {
  for (let length = run.length; length >= 2; length--) {
    const bytes = [...run.slice(0, length)].map((c) => HIGH[c] ?? c.charCodeAt(0));
    try {
      const text = decoder.decode(Uint8Array.from(bytes));
      if (PLAUSIBLE.test(text)) return text + run.slice(length);
    } catch {
      // not a whole character: try a shorter run
    }
  }
  return run;
}

/** UTF-8 that was once read as Windows-1252 (`â€™`, `Viá»‡t`), and the lone `Â` that a lost non-breaking space leaves. */
export const mojibake: CleaningRule = {
  name: 'mojibake',
  apply(state) {
    const text = state.text
      .replace(RUN, mend)
      .replace(RUN, mend)
      .replace(/â€(?=[\s.,;:)]|$)/g, '”')
      .replace(/(^|[\s.,;:!?)"”’])Â(?=\s)/gm, '$1');
    if (text === state.text) return state;
    // a non-breaking space that became a plain one hides the second half of à
    const whole = text.replace(/(?<=\p{L})Ã /gu, 'à');
    return { ...state, text: whole, notes: [...state.notes, 'Some characters were wrongly encoded and were mended.'] };
  },
};
