import { AGENCY as WIRE } from './agency.ts';
import type { CleaningRule } from './cleaning.ts';
import { DATELINE_PLACES, NOT_DATELINES } from './dateline-places.ts';

const WORD = "[\\p{Lu}\\p{Lt}][\\p{L}\\p{M}.'’]{0,20}";
const PLACE = `${WORD}(?:[ -]${WORD}){0,3}`;
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\\.?';
const DAY = `(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:(?: ?, ?| )\\d{4})?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:(?: ?, ?| )\\d{4})?|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?)\\.?`;
const AGENCY =
  '(?:\\([\\p{Lu}][\\p{L} /.&-]{1,30}\\)|(?:Kyodo|Xinhua|Yonhap|Reuters|AFP|AP|PTI|ANI|TASS|Bernama|ANTARA|VNA|VNS)(?= ?(?:—|--|[–-])))';
const UNIT = new RegExp(
  `^(${PLACE}(?:[/,] ?${PLACE}){0,2})(?:,? (${DAY}))?,? ?(${AGENCY}|/[A-Z][A-Za-z -]{1,20}/\\.?)?(?: ?(—|--|(?:[–_-]|/\\./?)(?=[ \\n]|$)|:(?= ))|(?=\\n)|(?<=/\\.?)(?= )|(?<=\\))(?= |\\p{Lu}\\p{Ll}))`,
  'u',
);

const BY_WIRE = new RegExp(`^\\(${WIRE}\\)$`);

/** "7-7-2023 (HANOI) The two countries …": the full day, and the place in brackets. */
const DAY_FIRST =
  /^\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2} \(\p{Lu}{3,20}(?: \p{Lu}{2,20}){0,2}\)(?: ?(?:—|--|[–-]|:))?(?= ["'“‘]?\p{Lu})/u;

/** A dateline at the very start of a text: its own words and where the text goes on; `undefined` when there is none. */
export function findDateline(text: string): { readonly words: string; readonly end: number } | undefined {
  const first = DAY_FIRST.exec(text.slice(0, 160))?.[0];
  if (first) return { words: first, end: first.length + 1 };
  const m = UNIT.exec(text.slice(0, 160));
  if (!m) return undefined;
  const [whole, place = '', day, agency, dash] = m;
  const after = text.slice(whole.length).trimStart();
  if (!after && !day) return undefined;
  const slashed = agency?.startsWith('/') ?? false;
  // With its day and its agency a dateline needs no dash ("New Delhi, Jul 24 (PTI) The minister …"), with an agency of
  // the field not even a day ("Hanoi (VNA)The minister …").
  const full = agency !== undefined && (day !== undefined || BY_WIRE.test(agency));
  if (!dash && !slashed && !full && !((day || agency) && /^\n/.test(text.slice(whole.length)))) return undefined;
  if (dash === ':' && !agency) return undefined;
  const bare = !day && !agency;
  if (NOT_DATELINES.has(place)) return undefined;
  if (bare) {
    // "BUSAN, South Korea - ": the city in capitals is enough.
    const [city = ''] = place.split(',');
    const capitals = city === city.toUpperCase() && /\p{Lu}{2}/u.test(city);
    // "KOREA-JAPAN summit", "Vietnam - China ties": without a day or an agency only a place in capitals or a known city will do.
    if (!capitals && !(dash !== '-' && DATELINE_PLACES.has(place.toLowerCase().replace(/[.]/g, '')))) return undefined;
    if (!/^["'“‘]?[\p{Lu}\d]/u.test(after)) return undefined;
  }
  return { words: whole.trim(), end: text.length - after.length };
}

/** `VIETNAM, April 15 -`, `HÀ NỘI —`, `BEIJING, Oct. 12 (Xinhua) --`, `MOSCOW, May 3. /TASS/.`: one or two, to the head. */
export const dateline: CleaningRule = {
  name: 'dateline',
  apply(state) {
    let { text } = state;
    const head = [...state.head];
    for (let round = 0; round < 3; round++) {
      const found = findDateline(text);
      if (!found) break;
      head.push(found.words);
      text = text.slice(found.end);
    }
    if (head.length > state.head.length) return { ...state, text, head };
    // a lead without its dateline may stand above the text proper; a line further down needs a day or an agency
    for (const gap of [...text.slice(0, 3000).matchAll(/\n+/g)].slice(0, 5)) {
      const at = gap.index + gap[0].length;
      const found = findDateline(text.slice(at));
      if (!found || !/[(\d]/.test(found.words)) continue;
      return { ...state, text: text.slice(0, at) + text.slice(at + found.end), head: [...head, found.words] };
    }
    return state;
  },
};
