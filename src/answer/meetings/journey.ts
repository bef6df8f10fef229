import type { Need } from '../needs/need.ts';
import type { Question } from '../question/question.ts';

/** Where one went from some place. */
const ON =
  /\bgo (?:on )?(?:after|next|from(?= \p{L}))\b|\b(?:going|heading|headed|head|bound|flying|fly|travelling|traveling|travel|due|off)\b(?: to)?(?: \p{L}+)? (?:after|next|from there)\b/iu;
/** Where one had been before some place. */
const BEFORE =
  /\b(?:go|been|stop(?:ped)?|travel(?:led)?|fly|visit|come|was|were) [^?]{0,30}?\bbefore (?:(?:he|she|they) (?:c[ao]me|got|flew|went|travell?ed|arrived|landed|reached|visited)(?: on)?(?: (?:to|in|at))? )?(?:(?:arriving|coming|landing) in |(?:going|travelling|flying) to )?(?:the )?(?=\p{L}[^?]{0,30}\??$)/iu;
const HAD_BEEN =
  /\b(?:before|prior to|ahead of|earlier)\b[^.;]{0,90}\b(?:visit\w*|tour\w*|travel\w*|been|stop\w*|stay\w*|went)\b|\b(?:visit\w*|tour\w*|travel\w*|been|stop\w*|stay\w*|went)\b[^.;]{0,90}\b(?:before|prior to|ahead of)\b|\b(?:beg[au]n|start(?:ed|s)) in\b|\b(?:c[ao]me|comes|flew|flies|arriv\w+|travell?\w*)\b[^.;]{0,60}\bfrom\b|\b(?:after|following) (?:visiting|touring|stopping|staying|stops) |\b(?:after|following) (?:(?:concluding|ending|finishing|completing|wrapping up) )?(?:(?:an?|his|her|their|the) )?(?:visit|trip|tour|stop|stay|talks)\b[^.;]{0,20}\b(?:to|in)\b|\b(?:first|second|third|last|next) (?:stop|leg)\b/iu;
const WENT_ON =
  /\b(?:continu\w+|go(?:es|ing)? (?:on )?(?:from [^,.;]{2,40}? )?to (?=the |\p{L})|(?:lea(?:ves?|ving)|left) (?:[\p{L}\d]+ ){0,6}?(?:for|to (?:visit|tour|see))\b|tak(?:es?|ing|en) (?:him|her|them) (?:on )?to|went on|travell?\w* (?:on|to)|depart\w* for|bound for|due in|fl(?:ew|ies|y|ying) (?:on )?to|head\w* (?:for|to)|(?:move|proceed)\w* (?:on )?to)\b/iu;

/** A thing that leaves: a ship, a team, a train. */
const LEAVES = /\b(?:did|does|will|would|has|have|had) (?:the |an? )?[^?]{3,60}? (?:leave|depart|left|departed)\b/iu;
const LEFT =
  /\b(?:left|leaves?|leaving|depart\w+|exit(?:s|ed|ing)?|withdr[ae]w\w*|quit|pull(?:s|ed|ing)? out|set (?:off|sail)|(?:sail|mov|steam|mak|head|travel|flew|drift|cruis|went|got|was|were)\p{Ll}{0,4} (?:[\p{L}]+ ){0,2}?out of)\b/iu;

/** What somebody did on the way or at a place, which is another matter than whom they met there: as asked and as told. */
const DEEDS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:visit|trip|tour|journey)\b.{0,60}\b(?:begin|start)\b|\b(?:begin|start) .{0,40}\b(?:visit|trip|tour|journey)\b/i,
    /\b(?:beg[aiu]n\w*|start\w*|(?:first|opening) (?:day|stop|leg)|arriv\w+|landed)\b/i,
  ],
  [/\barrive[ds]?\b/i, /\b(?:[Aa]rriv\w+|landed|touch(?:ed|es) down|flew in|reached)\b|\bcame to (?:the )?(?=\p{Lu})/u],
  [
    /\b(?:leave|depart|fly (?:home|back))\b/i,
    /\b(?:left|leaves?|leaving|depart\w+|fl(?:ew|ies|y) (?:home|back|out)|end(?:s|ed) (?:his|her|the|their) (?:visit|trip|tour|stay))\b/i,
  ],
  [
    /^\s*where (?:is|was|does|did) [^?]{2,40} (?:from|born|come from|grow up)\s*\??$/i,
    /\b(?:hometown|native|born|birthplace|hails? from|home (?:town|village|province)|grew up)\b/i,
  ],
  [ON, WENT_ON],
  [BEFORE, HAD_BEEN],
  [/\bgo(?: (?:on|last|that|this)\b|\s*\??$)/i, /\b(?:went|travell?ed|flew|toured|visit(?:ed|s|ing)?|headed|drove)\b/i],
  [
    /\bcome (?:in )?from\b|\bfly (?:in )?from\b/i,
    /\b(?:c[ao]me|comes|flew|flies|arriv\w+|travell?\w*|landed|went on)\b[^.]{0,40}\bfrom\b/i,
  ],
  [
    /\b(?:speak|give a speech|deliver a speech)\b(?! (?:with|to|by|on the phone)\b)/i,
    /\b(?:spoke|speaks|speech|address(?:ed|es)?|lecture[ds]?)\b(?! (?:with|by phone|on the phone)\b)|\bspeaking (?:at|in|before) (?:the |an? )?(?!behalf|response|terms|favou?r)\p{L}/iu,
  ],
];

/** Where a question begins to tell after which meeting somebody went on; `undefined` where it asks for no next stop. */
export function nextStopAfter({ kind, text }: Pick<Question, 'kind' | 'text'>): number | undefined {
  const next = kind === 'where' ? AFTER_MEETING.exec(text) : null;
  return next ? next.index + next[0].length : undefined;
}
const AFTER_MEETING =
  /\bgo(?: on)?(?: next)? after (?:(?:he|she|they) )?(?:meeting|met|seeing|saw|talks|the (?:meeting|talks))\b/iu;

/** How a text tells what a "when" or "where" asks about one person's coming, going or speaking. */
export function journeyTold({ kind, text }: Question, needs: readonly Need[]): RegExp | undefined {
  if (kind !== 'when' && kind !== 'where') return undefined;
  const after = nextStopAfter({ kind, text });
  const people = needs.filter(
    (need) =>
      !(after !== undefined && need.start >= after) &&
      !(need.is === 'person' && /\bwith $/.test(text.slice(0, need.start))) &&
      (need.is === 'person' || (need.is === 'role' && !/\bas (?:the |a )?$/i.test(text.slice(0, need.start)))),
  ).length;
  // An exhibition too goes on to another town.
  if (people === 0 && ON.test(text)) return WENT_ON;
  if (people === 0 && LEAVES.test(text)) return LEFT;
  if (people !== 1) return undefined;
  const told = DEEDS.find(([asked]) => asked.test(text))?.[1];
  const left = told && LEAVES_PLACE.test(text) ? needs.find(({ is }) => is === 'place') : undefined;
  return told && left ? new RegExp(`${told.source}|${backElsewhere(left.typed)}`, 'iu') : told;
}

/** "When did A leave Oslo", and how a text tells that somebody went back to another place. */
const LEAVES_PLACE = /\b(?:leave|depart) (?:from )?(?:\p{L}+ )?\p{Lu}/u;
const backElsewhere = (place: string): string =>
  `\\b(?:went|flew|headed|travelled|returned) (?:back |home )?to (?!${place.replaceAll(/[^\p{L}\d ]/gu, '.')}|${NO_PLACE})\\p{L}`;
/** "Returned to work", "went back to his seat": read without regard to capitals, so that what is no place is told by its word. */
const NO_PLACE =
  '(?:work|duty|duties|office|power|normal\\p{L}*|form|life|school|earth|an?|his|her|its|their|that|this)\\b';

const AFTER = /\bafter (?:the )?(\p{Lu}[\p{L}\p{M}]{1,30}(?: \p{Lu}[\p{L}\p{M}]{1,30})?)\s*\??\s*$/u;
const ON_TO = /\b(?:continu|go|went|travel|fly|flies|flew|head|proceed)\p{Ll}{0,4}(?: on)? (?:to|for) (?:the )?$/u;

/** Whether the text tells of going to the very place after which a "where" asks ("where will he go after Oslo"). */
export function goesOnThere({ kind, text }: Question, told: string): boolean {
  const place = kind === 'where' ? AFTER.exec(text)?.[1] : undefined;
  const at = place === undefined ? -1 : told.indexOf(place);
  return at >= 0 && ON_TO.test(told.slice(Math.max(0, at - 40), at));
}
