/**
 * Nouns of deeds, and the verbs that a light verb makes of them ("make a promise", "X's promise" – "promise"). What light
 * verbs are: O. Jespersen, A Modern English Grammar VI (1942), 7.2; own list of the nouns of readouts.
 */
const DEEDS: readonly (readonly [nouns: string, verb: string])[] = [
  ['promises?|pledges?|commitments?|assurances?|undertakings?|guarantees?|vows?', 'promise'],
  ['offers?', 'offer'],
  ['proposals?|suggestions?|recommendations?', 'propose'],
  ['requests?|pleas?|appeals?|demands?', 'ask'],
  ['repl(?:y|ies)|answers?|responses?', 'reply'],
  ['comments?|remarks?', 'say'],
  ['complaints?', 'complain'],
  ['warnings?', 'warn'],
  ['criticisms?', 'criticise'],
  ['hopes?|wish(?:es)?', 'hope'],
  ['decisions?', 'decide'],
  ['gifts?', 'give'],
  ['donations?|contributions?', 'donate'],
];

/** Verbs that tell no more than that it was done. */
const LIGHT =
  '(?:make|made|give|gave|put(?: forward)?|issue|issued|extend|extended|offer|express|expressed|voice|voiced|have|had|get across|set out|table|tabled|raise|raised|submit|submitted|deliver|delivered|present|send|sent|take|took|come up with)';
const DID = '(?:did|does|do|has|have|had)';
const NAMED = '(?:the )?[\\p{L}\\p{M}][\\p{L}\\p{M}.&-]*(?: [\\p{L}\\p{M}.&-]+){0,4}?';
const CAPITAL =
  '(?:the |our )?(?:(?:deputy |prime |foreign |defen[cs]e )?(?:minister|pm|premier|president|chairman|chairwoman|secretary|ambassador|general secretary)(?: (?=\\p{Lu}))?|\\p{Lu}[\\p{L}\\p{M}.-]*)(?: \\p{Lu}[\\p{L}\\p{M}.&-]*){0,4}';
const ABOUT =
  '(?: (?:to|on|about|for|regarding|concerning|over|in|at|during|with regard to|when|while|as|after|before|that)\\b[^?]{1,120})?';
/** "Give A an answer" names whom it was given without a word between. */
const TO_WHOM =
  '(?: (?!(?:to|on|about|for|regarding|concerning|over|in|at|during|with|when|while|as|after|before|that)\\b)[\\p{L}\\p{M}.-]+){0,4}?';
const MORE = '(?:(?:main|new|big|firm|further|other|direct|exact|personal|formal|specific|concrete) )?';

/** A noun of a deed in a question, and the question with its verb. */
function rowsOf([nouns, verb]: readonly [string, string]): readonly (readonly [RegExp, string])[] {
  const asks = `What did $1 ${verb}$2?`;
  return [
    // "What promise did A make to B on C".
    [
      new RegExp(
        `^\\s*(?:what|which) ${MORE}(?:${nouns}) ${DID} (${NAMED}) ${LIGHT}\\b(${TO_WHOM}${ABOUT})\\s*\\??\\s*$`,
        'iu',
      ),
      asks,
    ],
    // "What promise was made by A on C", "what promise came from A".
    [
      new RegExp(
        `^\\s*(?:[Ww]hat|[Ww]hich) ${MORE}(?:${nouns}) (?:(?:was|were|has been|have been) ${LIGHT} by|came from) (${CAPITAL})(${ABOUT})\\s*\\??\\s*$`,
        'u',
      ),
      asks,
    ],
    // "A's promise on C", "what was A's promise".
    [
      new RegExp(
        `^\\s*(?:and |so )?(?:[Ww]hat(?:['’]s| is| was| were| are) )?(${CAPITAL})['’]s? ${MORE}(?:${nouns})(${ABOUT})\\s*\\??\\s*$`,
        'u',
      ),
      asks,
    ],
    // "What was the promise of A on C".
    [
      new RegExp(
        `^\\s*(?:[Ww]hat(?:['’]s| is| was| were| are) )?(?:the )?${MORE}(?:${nouns}) (?:of|by|from|made by|given by|put forward by) (${CAPITAL})(${ABOUT})\\s*\\??\\s*$`,
        'u',
      ),
      asks,
    ],
    // "Did A make any promise on C", "when did A make a promise".
    [
      new RegExp(
        `\\b(did (?!not\\b)${NAMED}) (?:make|give|issue|extend|express|voice|take|put forward) (?:an?|any|the|his|her|its|their|some)(?: ${MORE}| )(?:${nouns})(?= (?:to|on|about|for|that|regarding|concerning|in|at|during|when)\\b|\\s*\\?|$)`,
        'giu',
      ),
      `$1 ${verb}`,
    ],
    // "Who made the promise to build it".
    [
      new RegExp(
        `^(\\s*who) (?:made|gave|issued|extended|expressed|voiced|took|put forward) (?:an?|any|the|some) ${MORE}(?:${nouns})(?= (?:to|that)\\b)`,
        'iu',
      ),
      `$1 ${PAST[verb] ?? verb}`,
    ],
  ];
}

const PAST: Readonly<Record<string, string>> = {
  promise: 'promised',
  offer: 'offered',
  propose: 'proposed',
  ask: 'asked',
  decide: 'decided',
};

const GIVEN = '(?:given|awarded|presented(?: with)?|handed|bestowed|conferred|decorated with|honou?red with|gifted)';
const GOT = '(?:get|receive|be given|be awarded|accept|obtain)';

/** Who gave what to whom, told from the side of the one who got it. */
const GIFTS: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `^\\s*((?:[Ww]hat|[Ww]hich)(?: (?!did\\b)[\\p{L}-]+){0,3}) did (${NAMED}) ${GOT} (?:from|by) (${CAPITAL})(${ABOUT})\\s*\\??\\s*$`,
      'u',
    ),
    '$1 did $3 give $2$4?',
  ],
  [
    new RegExp(
      `^\\s*((?:[Ww]hat|[Ww]hich)(?: (?!(?:did|was|were)\\b)[\\p{L}-]+){0,3}) (?:was|were) (${CAPITAL}) ${GIVEN} by (${CAPITAL})(${ABOUT})\\s*\\??\\s*$`,
      'u',
    ),
    '$1 did $3 give $2$4?',
  ],
];

/** To whom it was: "ask to Kirk" as "ask Kirk". */
const TO: readonly [RegExp, string] = [/^(What did [^?]{2,60}? (?:ask|promise|offer)) to (?=(?:the )?\p{Lu})/u, '$1 '];

/** What was promised or thanked for, called by no more than what help is: the thing itself is asked for. */
const HELP: readonly (readonly [RegExp, string])[] = [
  [
    /^(\s*what) (?:kind of |sort of |form of )?(?:support|help|aid|assistance|backing|donations?|contributions?) (did [^?]{2,60}? (?:promise|pledge|offer|thank)\b)/iu,
    '$1 $2',
  ],
  // "Give thanks to A for it".
  [
    /\b(?:give|express|say|voice|offer|convey)(?: (?:his|her|their|its))? (?:thanks|gratitude|appreciation)(?: to)?(?= \p{L}|\s*\?|$)/giu,
    'thank',
  ],
  [
    /\b(?:gave|expressed|said|voiced|offered|conveyed)(?: (?:his|her|their|its))? (?:thanks|gratitude|appreciation)(?: to)?(?= \p{L}|\s*\?|$)/giu,
    'thanked',
  ],
  [
    /^\s*for what(?: (?:aid|help|support|assistance))? (did [^?]{2,60}? thank\b[^?]{0,60}?)\s*\??\s*$/iu,
    'What $1 for?',
  ],
];

/** The rows of a noun are looked at only where the question has it. */
const ROWS = DEEDS.map((deed) => ({ has: new RegExp(`\\b(?:${deed[0]})\\b`, 'i'), rows: rowsOf(deed) }));

/** The question with the verb of a deed for its noun with a light verb, and with the giver before the one who got it. */
export function inFullVerbs(typed: string): string {
  const rows = ROWS.flatMap((one) => (one.has.test(typed) ? one.rows : []));
  return [...GIFTS, ...rows, ...HELP, TO].reduce((text, [light, full]) => text.replace(light, full), typed);
}
