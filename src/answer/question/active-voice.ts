/** Participles of questions in the passive, and the verbs they are of. Own list of the acts of readouts. */
const VERBS: readonly (readonly [participle: string, verb: string, past?: string])[] = [
  ['thanked', 'thank'],
  ['invited', 'invite'],
  ['congratulated', 'congratulate'],
  ['asked', 'ask'],
  ['urged', 'urge'],
  ['requested', 'request'],
  ['praised', 'praise'],
  ['criticised|criticized', 'criticise'],
  ['welcomed', 'welcome'],
  ['received', 'receive'],
  ['hosted', 'host'],
  ['greeted', 'greet'],
  ['told', 'tell', 'told'],
  ['warned', 'warn'],
  ['promised', 'promise'],
  ['pledged', 'pledge'],
  ['offered', 'offer'],
  ['handed', 'hand'],
  ['given', 'give', 'gave'],
  ['presented', 'present'],
  ['donated', 'donate'],
  ['delivered', 'deliver'],
  ['announced', 'announce'],
  ['proposed', 'propose'],
  ['suggested', 'suggest'],
  ['accompanied', 'accompany', 'accompanied'],
  ['briefed', 'brief'],
  ['appointed', 'appoint'],
  ['replaced', 'replace'],
  ['succeeded', 'succeed'],
  ['phoned|called', 'call'],
];

const CAPITAL =
  '(?:the )?(?:(?:deputy |prime |foreign |defen[cs]e )?(?:minister|pm|premier|president|chairman|chairwoman|secretary|ambassador)(?: (?=\\p{Lu}))?|\\p{Lu}[\\p{L}\\p{M}.-]*)(?: \\p{Lu}[\\p{L}\\p{M}.-]*){0,4}';
const REST =
  '((?: (?:to|on|about|for|in|at|during|when|while|after|before|besides|apart from|regarding|with|as|not to)\\b[^?]{1,120})?)';
const END = '\\s*\\??\\s*$';
const WAS = '(?:was|were|is|has been|had been)';

function rowsOf([participle, verb, past = `${verb.replace(/e$/, '')}ed`]: readonly [
  string,
  string,
  string?,
]): readonly (readonly [RegExp, string])[] {
  return [
    // "By whom was A invited", "who was A received by".
    [new RegExp(`^\\s*[Bb]y whom ${WAS} (${CAPITAL}) (?:${participle})${REST}${END}`, 'u'), `Who ${past} $1$2?`],
    [new RegExp(`^\\s*[Ww]hom? ${WAS} (${CAPITAL}) (?:${participle}) by${REST}${END}`, 'u'), `Who ${past} $1$2?`],
    // "Who was thanked by A for it".
    [
      new RegExp(`^\\s*[Ww]hom? ${WAS} (?:${participle})${REST} by (${CAPITAL})${REST}${END}`, 'u'),
      `Who did $2 ${verb}$1$3?`,
    ],
    // "What was A asked by B", "what was offered to A by B", "what was promised by B".
    [
      new RegExp(`^\\s*[Ww]hat ${WAS} (${CAPITAL}) (?:${participle}) by (${CAPITAL})${REST}${END}`, 'u'),
      `What did $2 ${verb} $1$3?`,
    ],
    [
      new RegExp(`^\\s*[Ww]hat ${WAS} (?:${participle})(?: (?:to|of) (${CAPITAL}))? by (${CAPITAL})${REST}${END}`, 'u'),
      `What did $2 ${verb} $1$3?`,
    ],
    // "What letter was handed to A by B".
    [
      new RegExp(
        `^\\s*((?:[Ww]hat|[Ww]hich)(?: (?!(?:did|was|were|is|has|had)\\b)[\\p{L}-]+){1,3}) ${WAS} (?:${participle})(?: to (${CAPITAL}))? by (${CAPITAL})${REST}${END}`,
        'u',
      ),
      `$1 did $3 ${verb} $2$4?`,
    ],
  ];
}

/** The rows of a participle are looked at only where the question has it. */
const ROWS = VERBS.map((verb) => ({ has: new RegExp(`\\b(?:${verb[0]})\\b`), rows: rowsOf(verb) }));

/** Longer ones are no single question. */
const MOST_CHARACTERS = 240;

/** The question in the active voice, where it is asked in the passive ("by whom was A invited" – "who invited A"). */
export function inActiveVoice(typed: string): string {
  const by = typed.length <= MOST_CHARACTERS ? [...typed.matchAll(/\bby\b/gi)].length : 0;
  if (by === 0 || by > 2) return typed;
  const { rows = [] } = ROWS.find(({ has }) => has.test(typed)) ?? {};
  return rows
    .reduce((text, [passive, active]) => text.replace(passive, active), typed)
    .replace(/ {2,}/g, ' ')
    .replace(' ?', '?');
}
