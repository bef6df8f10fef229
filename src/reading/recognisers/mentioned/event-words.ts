import type { Mode } from '../../reading.ts';

/** Words that name or tell a coming together, where they stand in a sentence. */
export interface EventWords {
  readonly start: number;
  readonly end: number;
  /** Absent where the words do not say how ("spoke with"). */
  readonly mode: Mode | undefined;
  readonly form: 'noun' | 'verb';
}

const NOUNS: readonly (readonly [Mode, RegExp])[] = [
  ['online talks', /\b(?:[Oo]nline|[Vv]irtual|[Vv]ideo) (?:talks|meetings?|summit|conversation)\b/g],
  ['phone call', /\b(?:[Tt]ele)?[Pp]hone (?:calls?|talks?|conversations?|discussions?)\b/g],
  ['meeting', /\b(?:courtesy|farewell) (?:calls?|visits?)\b(?= (?:on|to|by|paid)\b)/g],
  ['phone call', /\b[Cc]alls?\b(?= (?:with|between|last|in)\b)/g],
  ['summit', /\b[Ss]ummits?(?: talks| meeting)?\b/g],
  [
    'visit',
    /(?<!\b(?:will|would|to|and|also|then|who) )\b(?:[Vv]isits?|[Tt]rips?|tour)\b(?! (?:to|in|of) (?:(?:the|an?) )?(?!(?:the|an?) )[a-z]{3,})/g,
  ],
  ['talks', /\b(?:[Tt]alks|[Cc]onsultations|round of negotiations)\b/g],
  ['meeting', /\b(?:[Mm]eetings?|[Ee]ncounter|get-together|[Hh]andshake|working session)\b/g],
  ['visit', /\b(?:that(?= of [A-Z])|the one(?= (?:to|by) ))/g],
];

const VERBS: readonly (readonly [Mode | undefined, RegExp])[] = [
  ['phone call', /\b(?:spoken?|spoke|talked|conferred)\b(?=[^,;]{0,70}\b(?:by|over the|on the) (?:tele)?phone\b)/g],
  [undefined, /\b(?:spoke|spoken|talked)\b(?= (?:with|again|to [A-Z]|on (?:the )?(?:[A-Z]|\d)|in [A-Z]|last)\b)/g],
  ['visit', /\b(?:visited|travell?ed to|came to|came(?= (?:in|on|last)\b)|arrived in|flew to)\b/g],
  ['visit', /\b(?:was|were|been|is|are|be) in(?= [A-Z])/g],
  ['visit', /(?<=\b(?:is|was|are|were|been|while) )visiting(?= (?:the )?[A-Z])/g],
  [
    'visit',
    /\b(?:(?:will|would|to) (?:also |then )?(?:visit|(?:travel|fly|come|go|head) to|arrive in)|leaves for|heads to|flies to)(?= (?:the )?[A-Z])/g,
  ],
  ['meeting', /\b(?:hosted|welcomed)(?= [^.;,]{3,80}\b(?:to|at|in)\b)/g],
  ['meeting', /\b(?:met|saw|called on|(?:was|were|being|been) received by|received)\b/g],
  ['meeting', /(?<=\b(?:will|would|to) (?:also |then )?)(?:meet|receive|call on)\b/g],
];

/** What is held inside one country, by parliaments, parties and firms. */
const DOMESTIC =
  /\b(?:regular|monthly|weekly|cabinet|government|plenary|committee|politburo|board|press|town hall|shareholders|school|study|business|field|inspection|concert|world|training|ministry's|government's) $/i;

/** "The account of the meeting dates their call to May": what is told of is the call. */
const ACCOUNT_OF = /\b(?:account|report|record|minutes) of (?:the|that) $/;

/** "After that of President X": the visit that the sentence named before. */
const OF_A_VISIT = /\b(?:visit|trip)\b/;

const MOST = 12;

/** The event words of a sentence without marks, in order, none inside another. */
export function findEventWords(plain: string): EventWords[] {
  const found: EventWords[] = [];
  const add = (form: 'noun' | 'verb', mode: Mode | undefined, pattern: RegExp): void => {
    for (const match of plain.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      if (form === 'noun' && DOMESTIC.test(plain.slice(Math.max(0, start - 16), start))) continue;
      if (form === 'noun' && ACCOUNT_OF.test(plain.slice(Math.max(0, start - 20), start))) continue;
      if (/^th/.test(match[0]) && !OF_A_VISIT.test(plain.slice(0, start))) continue;
      found.push({ start, end, mode, form });
    }
  };
  for (const [mode, pattern] of NOUNS) add('noun', mode, pattern);
  for (const [mode, pattern] of VERBS) add('verb', mode, pattern);
  return found.sort((a, b) => a.start - b.start).slice(0, MOST);
}
