import type { Kind } from './standing.ts';

const TITLES = '(?:the |then |late ){0,3}(?:[A-Z][A-Za-z-]{1,20}(?:, | )|of (?:the )?){0,8}';

/** "Laid a wreath at the tomb of X", "paid tribute to X", "lit incense for X": X is remembered. */
const HONOURS = new RegExp(
  `\\b(?:wreaths?|flowers|bouquets?|incense|candles?|tributes?|homage|respects)\\b[^.;,]{0,60}\\b(?:for|to|before|of|at|in memory of) ${TITLES}$`,
);
/** "The mausoleum of X", "a bust of X", "the funeral of X". */
const MEMORIAL = new RegExp(
  `\\b(?:[Tt]ombs?|[Gg]raves?|[Gg]raveside|[Mm]ausoleum|[Ss]tatue|[Bb]ust|[Mm]onument|[Mm]emorial|[Pp]ortrait|[Cc]offin|[Cc]asket|[Aa]ltar|[Bb]irthplace|[Ff]uneral|[Bb]urial|[Mm]emory|[Ss]tilt house|[Mm]emorial site) (?:of|to|for) ${TITLES}$`,
);

/** Whom the others remember, by flowers, at a tomb or before a statue: nobody who meets. */
export const honoured: Kind = {
  name: 'honoured',
  there: false,
  tells: ({ before, mode }) => mode !== 'message' && (HONOURS.test(before) || MEMORIAL.test(before)),
};

const THING_THAT =
  /\b(?:thank(?:s|ed|ing|ful)?|grateful|gratitude|appreciat\w{2,5}|welcom(?:ed|ing)|hailed|regretted|criticised|criticized|praised)\b[^.;]{0,90}\b(?:that|which) (?:the )?(?:[A-Z][A-Za-z-]{1,20} ){0,4}$/;
const DECIDED =
  /^,? (?:had|has) (?:[a-z]+ ){0,2}(?!met|held|hosted|received|joined|attended)[a-z]{4,12}\b|^ (?:announced|declared|ordered|decreed|signed|imposed|approved|granted|promised|lifted|decided|proposed|made|gave|took)\b/;

/** "Gave thanks for the delay that X had ordered": who decided it was not there. */
export const decider: Kind = {
  name: 'decider',
  there: false,
  tells: ({ before, after, mode }) => mode !== 'message' && THING_THAT.test(before) && DECIDED.test(after),
};
