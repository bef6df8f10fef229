import type { CleaningRule } from './cleaning.ts';

const ADDRESS = /^https?:\/\/[^\s<>"]{4,480}$/i;

/** The page's own address on the first or the last line, as scrapers leave it: it is no text, and goes to the fields. */
export const addressLine: CleaningRule = {
  name: 'address line',
  apply(state) {
    const lines = state.text.trim().split('\n');
    const [first = '', last = ''] = [lines[0]?.trim(), lines.length > 1 ? lines.at(-1)?.trim() : ''];
    const address = [first, last].find((line) => ADDRESS.test(line));
    if (address === undefined || lines.length < 2) return state;
    const text = (address === first ? lines.slice(1) : lines.slice(0, -1)).join('\n').trim();
    return { ...state, text, address: state.address ?? address };
  },
};
