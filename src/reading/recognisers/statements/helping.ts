import { isAdverb, lowText, type Word } from './words.ts';

/** Verbs of giving and helping: "will" or "would" with one of them, of one's own side, is an offer. */
const HELPING = new Set(
  (
    'coordinate cooperate collaborate support provide assist help share send create facilitate give donate grant back ' +
    'consider supply offer contribute fund finance train allocate deliver accompany lend extend dispatch double ' +
    'encourage present waive exempt simplify facilitate resume expand ease'
  ).split(' '),
);
/** Verbs that offer in somebody's reported words; in the paper's own they tell the programme ("will host the guest"). */
export const OFFERED_IN_WORDS = /^(?:receive|host|open|build|expedite|speed|hand)$/;

/** "Sharing", "sending": the verb itself. */
const stem = (gerund: string): string =>
  HELPING.has(gerund.replace(/ing$/, '')) ? gerund.replace(/ing$/, '') : gerund.replace(/ing$/, 'e');

/** "Continue its funding", "step up our assistance". */
const UPHOLDS_HELP =
  /^(?:continue|increase|raise|maintain|keep up|renew|step up|boost|expand) (?:its|his|her|their|our) (?:\S{2,20} ){0,2}(?:aid|assistance|support|help|funding|grants|scholarships|backing|donations)\b/;

/** "Would ask its government to …", "will propose that Congress …": to speak up at home for the other side. */
const ASKS_AT_HOME =
  /^(?:ask|urge|request|call on|propose|recommend|suggest)(?: that| to)? (?:the|its|his|her|their|our) (?:\S{2,14} ){0,2}(?:government|congress|parliament|legislature|ministry|ministries|authorities|administration|leaders|companies|businesses|enterprises|firms|investors)\b/;

/** "Cut substantially the tariffs", "lift its ban": to take away what burdens the other side. */
const UNBURDENS =
  /^(?:cut|reduce|lower|remove|abolish|scrap|lift|drop) (?:\S{2,20} ){0,4}(?:tariffs?|dut(?:y|ies)|ban|bans|embargo|barriers|restrictions|sanctions|fees)\b/;

/** "Give top priority", "give weight": to care for something is no gift. */
const HEEDS =
  /^(?:(?:top|great|greater|high|higher|highest|more|special|utmost|due|full|first) ){0,2}(?:priority|importance|weight|attention|consideration|thought)\b/;

const GOES_OUT_OF_ITS_WAY =
  /^(?:see to it that\b|make (?:\S{2,20} )?conditions\b|take (?:\S{2,20} )?(?:measures|steps) (?:to|protecting|ensuring|securing|for)\b|make available\b|try (?:harder|hard|his|her|its|their|our)\b|work (?:even |very )?(?:actively|hard|harder|tirelessly) (?:for|to|towards?)\b|work more [a-z]{4,12}ly (?:in|on|with|for|to)\b|make every effort\b|spare no effort\b|stand (?:by|with|beside|behind|side by side|shoulder to shoulder)\b|do (?:what|all|everything|whatever) (?:(?:it|he|she|they|we|i) (?:can|could)|in (?:its|his|her|their|our) power)\b|join hands with\b|set aside\b|put up (?:(?:us|nz|a)?\$|€|£|¥|\d))/;

/** Whether the verb gives or helps ("share", "continue to receive", "hand over", "work with … to provide"). */
export function isHelping(main: number, words: readonly Word[]): boolean {
  let i = main;
  if (words[i - 1]?.low === 'do' && /^(?:its|our|his|her|their|everything|all|more)$/.test(words[i]?.low ?? ''))
    return true;
  if (words[i]?.low === 'continue' && words[i + 1]?.low === 'to') i += 2;
  while (isAdverb(words[i]?.low ?? '')) i += 1;
  const low = words[i]?.low ?? '';
  if (low === 'hand' && words.slice(i + 1, i + 8).some((word) => word.low === 'over')) return true;
  if (low === 'give' && HEEDS.test(lowText(words, i + 1, i + 4))) return false;
  if (low === 'speed') return words[i + 1]?.low === 'up';
  const gerund = words[words[i + 1]?.low === 'on' ? i + 2 : i + 1]?.low ?? '';
  if (/^(?:continue|keep)$/.test(low) || (low === 'go' && words[i + 1]?.low === 'on')) {
    if (HELPING.has(stem(gerund))) return true;
    if (gerund === 'working') return words.slice(i + 2, i + 4).some((word) => word.low === 'with');
  }
  if (GOES_OUT_OF_ITS_WAY.test(lowText(words, i, i + 5))) return true;
  if (OFFERED_IN_WORDS.test(low) && low !== 'hand') return true;
  if (ASKS_AT_HOME.test(lowText(words, i, i + 7))) return true;
  if (UPHOLDS_HELP.test(lowText(words, i, i + 6)) || UNBURDENS.test(lowText(words, i, i + 6))) return true;
  if (low === 'look' && words[i + 1]?.low === 'into') return true;
  if (/^(?:act|serve)$/.test(low) && words[i + 1]?.low === 'as') return true;
  if (low === 'work') {
    const rest = lowText(words, i + 1, i + 5);
    if (/^with (?:the )?(?:international|world|global)\b/.test(rest)) return false;
    return (
      /^(?:hard )?to (?:help|support|assist|provide|facilitate|advance)\b/.test(rest) ||
      words.slice(i + 1, i + 3).some((word) => word.low === 'with')
    );
  }
  return HELPING.has(low) || (low === 'do' && /^(?:its|our|his|her|everything)$/.test(words[i + 1]?.low ?? ''));
}
