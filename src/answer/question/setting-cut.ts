/** A question parted into what is asked and where a text is said to tell it. */
export interface CutQuestion {
  /** The question without its setting. */
  readonly core: string;
  /** Its setting, as it stands in the question. */
  readonly setting: string;
  /** The setting tells whose words it was told in, or whose report. */
  readonly isTold: boolean;
  /** What is asked about came after the setting. */
  readonly isAfter: boolean;
}

/** What may be an occasion: a meeting, a journey, a ceremony. */
export const EVENT =
  '(?:meetings?|talks|calls?|conversation|visits?|trips?|tours?|journey|summit|reception|exchange|conference|session|dialogue|forum|ceremony|dinner|lunch(?:eon)?|banquet|briefing|congress|(?:change|handover|transfer) of command|inauguration|swearing-in|funeral|celebrations?|parade)';
const SHOW = '(?:expo|exhibition|fair|festival|gala|seminar|workshop|concert|opening|round)';
const SCENE = `(?:${EVENT}|${SHOW})`;
const TEXT = '(?:report|article|story|readout|statement|announcement|message|letter|interview|speech|census|survey)';
const NAME = "(?:the )?\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*){0,4}";
const NAMES = `${NAME}(?:(?:,| and|, and) ${NAME}){0,2}`;
const WORDS =
  "(?:(?!(?:which|what|whose|how|will|would|did|does|do|has|have|had|is|are|was|were)\\b)[\\p{L}\\p{M}\\p{N}.'’-]{1,40} ){0,7}?";
const TELLS =
  '(?:told|tells|said|says|noted|notes|explained|explains|reported|reports|announced|stated|recalled|informed|mentioned|stressed|described|wrote|put it|pointed out|made known|briefed|assured)';
/** Up to where the question goes on. */
const REST = '(?:(?! (?:to be|to have been|was|were|did|will|would|about|regarding|concerning) )[^?,;]){0,140}';

/** What a phrase says besides the setting, a row each: from where it was told, when it was, at which occasion. */
const SETTINGS: readonly (readonly [kind: 'told' | 'after' | 'at', RegExp])[] = [
  ['told', new RegExp(`,? \\bas ${NAMES} (?:\\p{Ll}+ly )?${TELLS}\\b[^?;]{0,140}`, 'u')],
  ['told', /,? \baccording to [^?,;]{3,140}/iu],
  ['told', new RegExp(`,? \\b(?:in|from) (?:the|an?|his|her|their|its) ${WORDS}${TEXT}\\b${REST}`, 'iu')],
  ['after', new RegExp(`,? \\b(?:after|following) ${WORDS}${SCENE}\\b${REST}`, 'iu')],
  [
    'at',
    new RegExp(
      `,? \\b(?:on the sidelines of|by the time of|at the time of|at|in|during|on (?:the|an?|his|her|their|its)|over) ${WORDS}${SCENE}\\b${REST}`,
      'iu',
    ),
  ],
  ['at', new RegExp(`,? \\b(?:when|while|the day) ${NAMES} (?!(?:of|in|and|to)\\b)\\p{Ll}+${REST}`, 'u')],
  [
    'at',
    new RegExp(
      ` (?:that|which|(?:for|on|to|over|about) which) ${NAMES} (?:had |has |was |were )?(?:sent|wrote|extended|offered|expressed|commented|spoke|talked|protested|reacted|responded|attended|asked about|joined)\\b[^?,;]{0,100}`,
      'u',
    ),
  ],
];

/** The same at the head of a question ("During A's trip, who …"). */
const LEADING =
  /^\s*(?:according to|during|at|in|on|when|while|as|following|after) (?!(?:which|what|whose|whom)\b)[^?,;]{4,140},(?= (?:who|what|when|where|which|how|why|did|does|was|were|is|are|has|have|will)\b)/iu;

/** Whoever is meant by these words stands in the setting, which cannot be cut from them. */
const PRONOUN = /\b(?:he|she|him|they|them|it|there|then)\b/iu;

interface Setting {
  readonly start: number;
  readonly end: number;
  readonly kind: 'told' | 'after' | 'at';
}

/** Where a question names the setting in which a text tells what it asks, in the order of the text. */
export function settingsIn(text: string): readonly Setting[] {
  const [head] = LEADING.exec(text) ?? [];
  const found: Setting[] = head && TELLS_WHICH.test(head) ? [{ start: 0, end: head.length, kind: kindOf(head) }] : [];
  let rest = blank(text, 0, head?.length ?? 0);
  for (const [kind, pattern] of SETTINGS) {
    const match = pattern.exec(rest);
    if (!match || match.index < LEAST_BEFORE || !TELLS_WHICH.test(match[0])) continue;
    found.push({ start: match.index, end: match.index + match[0].length, kind });
    rest = blank(rest, match.index, match[0].length);
  }
  return found.sort((a, b) => a.start - b.start);
}

const blank = (text: string, start: number, length: number): string =>
  text.slice(0, start) + ';'.repeat(length) + text.slice(start + length);

const kindOf = (head: string): Setting['kind'] =>
  /^\s*(?:as|according) /i.test(head) ? 'told' : /^\s*(?:after|following) /i.test(head) ? 'after' : 'at';

/** The question parted from its setting; `undefined` where it has none that a text could be found by. */
export function cutSetting(asked: string): CutQuestion | undefined {
  const found = settingsIn(asked);
  let core = '';
  let at = 0;
  for (const { start, end } of found) {
    core += asked.slice(at, start);
    at = end;
  }
  core += asked.slice(at);
  if (found.length === 0 || PRONOUN.test(core)) return undefined;
  return {
    core: `${core.replace(/[\s,;?]+$/, '').trim()}?`,
    setting: found.map(({ start, end }) => asked.slice(start, end).replace(/^[\s,]+|[\s,]+$/g, '')).join(', '),
    isTold: found.some(({ kind }) => kind === 'told'),
    isAfter: found.some(({ kind }) => kind === 'after'),
  };
}

/** A question asks something before its setting. */
const LEAST_BEFORE = 12;

/** A name or a number: one meeting among others. */
const TELLS_WHICH = /\p{Lu}\p{L}|\d{2}/u;
