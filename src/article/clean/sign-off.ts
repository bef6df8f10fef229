import { findDatelineAgency, findSigningAgency, AGENCY as NAMED } from './agency.ts';
import type { CleaningRule } from './cleaning.ts';

const AGENCY = `(?:${NAMED}|Enditem)`;
const SIGN_OFF = new RegExp(
  `(?<=[.!?…"'”’)])(?: {0,2}(?:/\\.|\\./\\.|\\.?//|/)| {0,3}(?:(?:[—–=-]{1,2}|/) {0,2})?(?:${AGENCY}|\\((?:Source: ?)?${AGENCY}\\)))[. ]{0,2}$`,
);
const ALONE = new RegExp(
  `^(?:[—–/=-]{0,2} ?)?(?:${AGENCY}|\\((?:${AGENCY}|END|Ends?)\\)|[a-z0-9.]{2,30}@[a-z0-9.-]{3,40}|#{1,3}(?: #){0,3}|-?(?:END|End|ENDS|Ends|30)-?)[./]{0,2}$`,
);

/** What the agency puts after the last sentence: `— VNS`, ` VNS`, `/.`, `./.`, `-VNA`, `(Xinhua)`. The full stop stays. */
export const signOff: CleaningRule = {
  name: 'sign-off',
  apply(state) {
    const lines = state.text
      .split('\n')
      .filter((line) => !ALONE.test(line))
      .map((line) => {
        const tail = Math.max(0, line.length - 60);
        let cut = line.slice(tail);
        // "at large/." has no full stop of its own
        cut = cut.replace(/([\p{L}\p{N}])\/\.(?=\s|$)/u, '$1./.');
        for (let round = 0; round < 2; round++) cut = cut.replace(SIGN_OFF, '');
        return line.slice(0, tail) + cut;
      });
    const agency = findAgency(state.text, state.head);
    return { ...state, text: lines.join('\n').trim(), ...(agency === undefined ? {} : { agency }) };
  },
};

/** A sign-off stands among the last lines; further up a line of that kind is a credit. */
const LAST_LINES = 4;

function findAgency(text: string, head: readonly string[]): string | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  for (const line of lines.slice(-LAST_LINES).reverse()) {
    const agency = findSigningAgency(line);
    if (agency !== undefined) return agency;
  }
  for (const line of head) {
    const agency = findDatelineAgency(line);
    if (agency !== undefined) return agency;
  }
  return undefined;
}
