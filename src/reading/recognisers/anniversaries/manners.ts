import { COUNT, NUMBER, ORDINAL } from './ordinals.ts';

/** A way to name an anniversary. What its words count is the group `years`, or `other` for a second one. */
export interface Manner {
  readonly words: RegExp;
  /** What the sentence must hold. */
  readonly within?: RegExp;
  /** It stands only behind another anniversary, or in a sentence that holds this. */
  readonly beside?: RegExp;
  /** What must stand right before its words and right behind them, and what may not before them. */
  readonly after?: RegExp;
  readonly behind?: RegExp;
  readonly bar?: RegExp;
  /** It counts round years only: others merely tell the time. */
  readonly round?: true;
  /** It counts only with a beginning that the sentence dates. */
  readonly dated?: true;
}

/** Round years are multiples of it. */
export const ROUND = 5;

/** Matches a day that one nation celebrates. */
export const DAY_OF_A_NATION = '(?:National|Independence|Republic|Victory|Liberation|Unification|Reunification) Day';

const MARKING =
  '(?:mark(?:s|ed|ing)?|celebrat(?:e|es|ed|ing)|commemorat(?:e|es|ed|ing)|observ(?:e|es|ed|ing)|complet(?:e|es|ed|ing)|hail(?:s|ed|ing)|toast(?:s|ed|ing)|salut(?:es|ed|ing)|honou?r(?:s|ed|ing)|celebrations? of|exactly)';
/** What is said or held for an anniversary, or looks back upon it. */
const FOR_IT =
  '(?:(?:events?|activities|celebrations?|ceremon(?:y|ies)|logos?|stamps?|exhibitions?|receptions?|greetings|messages?|wishes|congratulations) (?:on|for|of)|congratulat(?:e|es|ed|ing) [^.;]{2,40} on|(?:occasion|context) of|look(?:s|ed|ing)? back (?:on|over|at|upon)|recount(?:s|ed|ing)?|it (?:is(?: now)?|has(?: now)? been)|welcom(?:e|es|ed|ing))';
const BILATERAL =
  'relations|ties|partnership|relationship|friendship|diplomatic|normali[sz](?:ation|ed)|cooperation|alliance';
const THING =
  'independence|(?:founding|foundation|proclamation|birth|establishment|signing|end|implementation) of|treaty|accord|agreement|pact|convention|membership|revolution|victory|(?:re)?unification|liberation|war|dialogue|interaction|existence';
/** Words for something that has anniversaries, near behind a count. */
const OF_BILATERAL = new RegExp(
  `^ (?:[^.;]|(?<=\\b[A-Z])\\.){0,80}\\b(?:${BILATERAL}|independence|(?:founding|foundation|proclamation|birth) of)\\b`,
  'i',
);
const OF_A_THING = new RegExp(`^ (?:[^.;]|(?<=\\b[A-Z])\\.){0,60}\\b(?:${BILATERAL}|${THING})\\b`, 'i');
/** A time that passes, and no count that is full. */
const PASSING =
  /\b(?:past|last|next|first|over|than|nearly|almost|about|some|within|in|during|for|through|after|another|coming|recent|that|every|of)(?: the)? $/i;
const NAME_OF_IT =
  '[ -]?(?:founding |birth |wedding |death )?(?:anniversary|milestone(?= of)|celebration(?= of (?:[a-z]+ ){0,3}(?:relations|ties))|anniversaries|birthday|jubilee)\\b';
const WHEN = '(?: together| jointly)?(?: (?:this|next|last) year| in 20\\d\\d)?';
/** "A year of anniversaries: 60 years since the war". */
const SEVERAL = /\b(?:milestones|anniversaries)\b/;
const SUBJECT = `(?:(?:\\p{L}[\\p{L}'’-]{0,20} ){0,4}(?:${'relations|ties|partnership|relationship|treaty|agreement|pact|accord|convention|alliance|association|organi[sz]ation|union|bloc|party|republic|forum|army|council|league'}))`;

/** The ways, the surest first. */
export const MANNERS: readonly Manner[] = [
  // "The 50th anniversary", "the 60th and the 25th anniversaries".
  {
    words: new RegExp(`\\b(?<years>${ORDINAL})(?:(?:,| and| or) (?:the )?(?<other>${ORDINAL}))?${NAME_OF_IT}`, 'gi'),
    bar: /\bby (?:its|the|their) $/,
  },
  // "Its one-year milestone of".
  { words: new RegExp(`\\b(?<years>${NUMBER})-year${NAME_OF_IT}`, 'gi') },
  // "The silver jubilee", and no goal of a country's centenary.
  {
    words:
      /\b(?<years>centenary|bicentenary|(?:golden|silver) jubilee)\b(?! (?:development )?(?:goals?|targets?|objectives?|tasks?|ambitions?|visions?|aspirations?|struggle)\b)/gi,
    bar: /\bby (?:its|the|their) $/,
  },
  // "Its 50th National Day (December 2, 1975 - 2025)".
  {
    words: new RegExp(
      `\\b(?!first\\b)(?<years>${ORDINAL}) (?<of>${DAY_OF_A_NATION}|(?:Founding|Foundation|Army) Day)\\b`,
      'gi',
    ),
  },
  // "Marks 30 years of ties", "celebrating half a century since he came".
  {
    words: new RegExp(`\\b${MARKING}${WHEN} (?:the |exactly )?(?<years>${COUNT}) (?:of|since|after)(?= )`, 'gi'),
    behind: OF_BILATERAL,
  },
  {
    words: new RegExp(
      `\\b${MARKING}${WHEN} (?:the |exactly )?(?<years>${COUNT}) (?:since|(?:of|after)(?= (?:the |its |their )?(?:[\\p{L}'’-]{1,20} ){0,5}?(?:${THING})\\b))(?= )`,
      'giu',
    ),
    round: true,
  },
  // "Wishes on 75 years of ties", "a logo for half a century of", "it is now 15 years since".
  {
    words: new RegExp(`\\b(?<years>${COUNT}) (?:of|since)(?= )`, 'gi'),
    after: new RegExp(`\\b${FOR_IT} (?:the )?$`, 'i'),
    behind: OF_A_THING,
    round: true,
  },
  // "To celebrate the 25-year diplomatic relations".
  {
    words:
      /\b(?:mark|celebrat|commemorat|honou?r)(?:e|s|es|ed|ing|ion of|ions of)? (?:the |their |its )?(?<years>\d{1,3})-year[- ](?:old )?(?<of>(?:(?:diplomatic|bilateral|friendly|traditional|comprehensive|strategic) ){0,2}(?:relations|ties|friendship|partnership|relationship))\b/gi,
    round: true,
  },
  // "The 50th year of diplomatic relations", "this year is the tenth since": round, or since that, or celebrated.
  {
    words: new RegExp(`\\b(?<years>${ORDINAL})(?: year|(?<=\\byear, the [^ ]{3,14})) of(?= )`, 'gi'),
    behind: OF_BILATERAL,
    round: true,
  },
  {
    words: new RegExp(`\\b(?!(?:first|second|third|fourth)\\b)(?<years>${ORDINAL}) (?:year )?since(?= )`, 'gi'),
    behind: OF_BILATERAL,
  },
  {
    words: new RegExp(
      `\\b(?:mark|celebrat|commemorat|observ)\\w{0,3}\\b[^.;]{0,40}\\b(?<years>${ORDINAL}) year (?:of|since|in which)(?= )`,
      'gi',
    ),
    behind: OF_A_THING,
  },
  { words: new RegExp(`\\b(?:is|was|be) the (?<years>${ORDINAL}) year since(?= )`, 'gi'), round: true },
  {
    words: new RegExp(`\\benter(?:s|ed|ing)? (?:its|their) (?<years>${ORDINAL}) year\\b`, 'gi'),
    within: new RegExp(`\\b(?:founded|established|set up|launched|${BILATERAL})\\b`, 'i'),
    round: true,
  },
  // "The partnership turns ten", "the Party will turn 70", "completes six years", "five years old".
  {
    words: new RegExp(
      `\\b(?<of>${SUBJECT})(?: between [^.;,]{3,50})?(?:,? (?:which|that))?,? (?:(?:will )?turn(?:s|ed|ing)? (?<years>${NUMBER})\\b(?! (?:into|to|per|billion|million|of)\\b|%)|(?:will be |is |was )?(?<other>${NUMBER}) years old\\b)`,
      'giu',
    ),
  },
  {
    words: new RegExp(
      `\\b(?<of>${SUBJECT})(?: [^.;,]{3,90}?)? (?:will )?complete[sd]? (?<years>${COUNT})\\b(?! (?:of|since|after) )`,
      'giu',
    ),
  },
  {
    words: new RegExp(`\\bturn(?:s|ed|ing) (?<years>${NUMBER})\\b(?! (?:into|to|per|billion|million|of)\\b|%)`, 'gi'),
    within: /\b(?:birthday|anniversary)\b/,
  },
  // "The 60th anniversary of the treaty and the 25th of the league".
  {
    words: new RegExp(
      `\\band (?:the |its |their )?(?<years>${ORDINAL}) of(?= (?:the|its|their|our) (?!month|century|series|kind|year))`,
      'gi',
    ),
    beside: /\banniversaries\b/,
  },
  // "… and 45 years of the treaty", ", 60 years since the war" as one of several "milestones".
  {
    words: new RegExp(`\\b(?:and|including) (?:the )?(?<years>${COUNT}) (?:of|since)(?= )`, 'gi'),
    behind: OF_A_THING,
    beside: SEVERAL,
  },
  {
    words: new RegExp(`[:,] (?:the )?(?<years>${COUNT}) (?:of|since)(?= )`, 'gi'),
    within: new RegExp(
      `${SEVERAL.source}|\\b${MARKING} (?:the )?(?:${COUNT}) of [^.;]{3,120}, (?:${COUNT}) of\\b`,
      'i',
    ),
    behind: OF_A_THING,
  },
  // "It is a special anniversary: 15 years since relations with India gained the rank of".
  {
    words: new RegExp(`\\b(?<years>${COUNT}) since(?= )`, 'gi'),
    within: /\banniversary\b|\bmilestone\b/i,
    bar: PASSING,
    behind: OF_A_THING,
  },
  // "Seventy-five years later (1950-2025)", "40 years ago (January 7, 1979 - 2019)": with both its years.
  {
    words: new RegExp(
      `\\b(?<years>${COUNT}) (?:later|on|ago)(?=,? \\((?:\\p{Lu}\\p{Ll}{2,8} \\d{1,2},? |\\d{1,2} \\p{Lu}\\p{Ll}{2,8},? )?(?:1[5-9]|20)\\d\\d ?[-–—] ?(?:20)?\\d\\d\\))`,
      'giu',
    ),
  },
  // "The partnership, which was set up 15 years ago, in 2008".
  {
    words: new RegExp(
      `\\b(?<of>(?:(?:comprehensive|strategic|cooperative|diplomatic|bilateral|extensive) ){0,4}(?:partnership|relations|ties|relationship))(?: between [^.;,]{3,50})?,? (?:that |which )?(?:was|were) (?:first )?(?:set up|established|formed|raised|upgraded|elevated|lifted|normali[sz]ed) (?:exactly )?(?<years>${COUNT}) ago\\b(?:,? in (?<begun>(?:19|20)\\d\\d)\\b)?`,
      'gi',
    ),
    round: true,
  },
  // "Thirty years ago today the two signed", "25 years that the two had walked since 1995".
  {
    words: new RegExp(
      `\\b(?<years>${COUNT}) ago (?:today|tomorrow|yesterday|this (?:week|month)|on this (?:very )?day)\\b`,
      'gi',
    ),
    round: true,
  },
  {
    words: new RegExp(`\\b(?<years>${COUNT}) (?:that|which) [^.;,]{3,60}? since (?<begun>(?:19|20)\\d\\d)\\b`, 'gi'),
    within: /\bmilestone|\bcelebrat|\bmark/i,
    round: true,
  },
  // "Its achievements over the 70 years since the founding of the Republic".
  {
    words: new RegExp(
      `\\bachievements? [^.;]{0,40}?\\b(?:over|in|during|of|after) (?:the )?(?:past |last )?(?<years>${COUNT}) (?=since (?:the|its) (?:founding|foundation|establishment) of )`,
      'gi',
    ),
    round: true,
  },
  // "Thirty years after the two normalised ties in 1995": with a beginning that the sentence dates.
  {
    words: new RegExp(
      `\\b(?<years>${COUNT}) (?:(?:to the day|exactly|on) )?(?:after|since|of)(?= [^.;]{0,110}\\b(?:${BILATERAL}|treaty)\\b)`,
      'gi',
    ),
    round: true,
    dated: true,
  },
];
