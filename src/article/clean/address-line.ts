import { type CleaningRule, endsSentence } from './cleaning.ts';

const ADDRESS = /^https?:\/\/[^\s<>"]{4,480}$/i;

/** Lines at the top among which the address may stand: between headline, labels and byline. */
const TOP = 8;

/** The page's own address on a line of its own at the top, or on the last one, as scrapers leave it: it is no text, and goes to the fields. */
export const addressLine: CleaningRule = {
  name: 'address line',
  apply(state) {
    const lines = state.text.trim().split('\n');
    if (lines.length < 2) return state;
    const told = lines.slice(0, TOP).findIndex(endsSentence);
    const top = lines.slice(0, told < 0 ? TOP : told).findIndex((line) => ADDRESS.test(line.trim()));
    const at = top >= 0 ? top : ADDRESS.test(lines.at(-1)?.trim() ?? '') ? lines.length - 1 : -1;
    const address = lines[at]?.trim();
    if (address === undefined) return state;
    return { ...state, text: lines.toSpliced(at, 1).join('\n').trim(), address: state.address ?? address };
  },
};
