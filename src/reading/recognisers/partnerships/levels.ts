import { findParties } from '../../../actor/parties.ts';

/** A level of relations where it stands in a sentence. */
export interface Level {
  /** Exactly as written, from its first modifier to "partnership". */
  readonly level: string;
  readonly start: number;
  readonly end: number;
}

/** Words that make a partnership a level; "economic", "effective", "close" and the like only describe one. */
const RANK =
  'comprehensive|strategic|co-?operative|co-?operation|friendly|high-quality|future-oriented|mutually beneficial|extensive|strengthened|special|privileged|global|all-weather|all-round|enhanced|reinforced|green|traditional|multidimensional';
const LEVEL = new RegExp(
  `(?<![\\p{L}-])(?:(?:${RANK})(?:,? and |, | ))(?:(?:${RANK})(?:,? and |, | )){0,4}partnership(?: of coordination| of cooperation| for (?:a|the) new era| and strategic co-?operation){0,2}(?![\\p{L}])`,
  'giu',
);
/** What a partnership is on or for, in capitals as its own name is. */
const SUBJECT =
  /^ (?:on|for) (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}[\p{L}-]{2,20}(?: (?:(?:and|in|of|the) ){0,2}\p{Lu}[\p{L}-]{2,20}){0,6}(?![\p{L}])/u;
/** "They have been comprehensive strategic partners since 2023": a level told of those who have it. */
const PARTNERS = new RegExp(
  `(?<=\\b(?:been|became|become|are|were|as) )(?:(?:${RANK})(?:,? and |, | )){1,4}partners(?=[.,;]| (?:since|in|for|from)\\b)`,
  'giu',
);
/** What Việt Nam and Laos call their relations, above any partnership. */
const SOLIDARITY = /\bgreat friendship, special solidarity,? and comprehensive co-?operation\b/gi;
/** Partnerships of two states that are named after their subject alone. */
const OF_SUBJECT =
  /\b(?:Green|Digital|Green-Digital|Green and Digital)(?: Econom(?:ic|y))? Partnership(?! (?:Agreement|Forum|Programme))\b/g;
const BODY_LEVEL = /(?<![\p{L}])\p{Lu}[\p{L}]{1,14}[-–]\p{Lu}[\p{L}]{1,14} Partnership(?![\p{L}])/gu;

/** Every level that the text names, in order. Trade agreements called partnerships are none. */
export function findLevels(text: string): Level[] {
  const found: Level[] = [];
  for (const { 0: level, index } of text.matchAll(LEVEL)) {
    const named = /Partnership$/.test(level) ? (SUBJECT.exec(text.slice(index + level.length))?.[0] ?? '') : '';
    const end = index + level.length + named.length;
    if (/^\s+(?:fund|programme|program|for peace(?!,))\b/i.test(text.slice(end, end + 14))) continue;
    if (
      /\bregional\s+$/i.test(text.slice(0, index)) ||
      !/strategic|comprehensive|co-?operative|special|privileged|extensive|all-round/i.test(level)
    )
      continue;
    found.push({ level: level + named, start: index, end });
  }
  for (const { 0: level, index } of [
    ...text.matchAll(PARTNERS),
    ...text.matchAll(SOLIDARITY),
    ...text.matchAll(OF_SUBJECT),
  ])
    found.push({ level, start: index, end: index + level.length });
  for (const { 0: level, index } of text.matchAll(BODY_LEVEL)) {
    const end = index + level.length;
    if (/^\s+(?:fund|programme|program|agreement|forum)\b/i.test(text.slice(end, end + 14))) continue;
    if (findParties(level).length === 0) continue;
    if (!found.some(({ start, end: stop }) => index < stop && start < end)) found.push({ level, start: index, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

const RAISE =
  /\b(?:rais|elevat|upgrad|lift|promot|bring|brought|tak|took|advanc|mov|turn|transform)\w{0,5}\b(?=[^.;]{0,90}$)/gi;
const WISHED =
  /\b(?:would|will|should|could|may|might|can|shall|one day|hop(?:e|es|ed|ing)|wish(?:es|ed)?|propos(?:e|es|ed|ing|al)|suggest(?:s|ed|ing)?|consider(?:s|ed|ing)?|study|studying|possibilit(?:y|ies)|potential|prospects?|plans?|planned|towards?|aim(?:s|ed|ing)?|want(?:s|ed)?|seek(?:s|ing)?|sought|look(?:s|ed|ing)? forward|ready|readiness|prepar(?:e|es|ed|ing|ations?)|roadmap|expect(?:s|ed)?|future|soon|desire|work(?:s|ed|ing)? for|call(?:s|ed|ing)? for|negotiat\w{1,5}|discuss(?:ed|es|ing)?|possible|not|yet|before|whether)\b/i;
const DECIDED =
  /\b(?:decisions?|decided|agreed|agreement|announced|announcement|declared|declaration|joint statement|official(?:ly)?|consent(?:ed)?)\b/i;

/** Verbs that bring a level about, right before it: "they announced a …", "this became a …". */
const MADE =
  /\b(?:(?:declared|announced|established|set up|forged|signed|agreed on|came the step to|became|reached|made [^,;]{3,40}?)\s+(?:the |a |an |their |level of ){0,3}|(?:announced|declared|agreed) that [^,;]{3,40} (?:would|will) become (?:the |a |an ){0,1})["“*]{0,3}$/i;

/** "hopes to set up a …": what is meant to be brought about is not there yet. */
const INTENDED =
  /\b(?:hop(?:e|es|ed|ing)|wish(?:es|ed)?|want(?:s|ed)?|plan(?:s|ned)?|aim(?:s|ed|ing)?|seek(?:s|ing)?|sought|will|would|expect(?:s|ed)?|due|ready|intend(?:s|ed)?|propos(?:es|ed)|negotiat\w{1,4}) (?:to )?(?:be )?(?:\w{1,12} )?$/i;
/** Who is praised for an upgrade, or congratulated on it, has it behind him. */
const ACHIEVED =
  /\b(?:contribut\w{1,5}|role|credit\w{0,3}|recall\w{0,3}|recent|congratulat\w{2,4}|thanked)\b[^.;]{0,40}$/i;

/** "Should not be read as a …", "is not to be confused with the …": the name of something else. */
const MISTAKEN =
  /\b(?:not|never|cannot)\b[^,;]{0,20}\b(?:read|mistaken|confused|taken|translated|rendered|mixed up)\b(?: [a-z]+){1,3} ["“*]{0,3}$/;

/** How a level stands in its sentence: in force, just reached by an upgrade, or only wished for. */
export function standingOf(text: string, level: Level): 'in force' | 'reached' | 'wished' {
  const before = text.slice(Math.max(0, level.start - 130), level.start);
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1);
  // "The year brings talks on ties, which were lifted to …": the verb nearest to the level.
  const raise = [...clause.matchAll(RAISE)].at(-1);
  const target =
    /\b(?:to|into|towards?|as|become|becoming|level of|status of)\s+(?:(?:the|a|an|their|that|level|status|of|new|higher|our|its)\s+){0,4}["“*]{0,3}$/i.test(
      clause,
    );
  if (raise && target) {
    const lead = clause.slice(0, raise.index);
    const verb = raise[0].toLowerCase();
    const noun = /\b(?:since|after|following|before) the\s*$/i.test(lead) || verb === 'elevation';
    if (noun || ACHIEVED.test(lead)) return 'reached';
    if (DECIDED.test(lead.slice(-60)) && !/\b(?:work|study|consider|discuss|towards?)\b/i.test(lead.slice(-30)))
      return 'reached';
    if (WISHED.test(lead.slice(-70)) && !/\b(?:was|were|been|when|since|after)\b[^,]{0,20}$/i.test(lead))
      return 'wished';
    return /(?:ed|brought|took|taken)$/.test(verb) || verb === 'elevation' ? 'reached' : 'wished';
  }
  if (/\b(?:pass(?:es|ed|ing)? over|skip\w{0,4}|instead of|rather than|short of)\b[^,;]{0,40}$/i.test(clause))
    return 'wished';
  if (MISTAKEN.test(clause)) return 'wished';
  const made = MADE.exec(clause);
  if (made && INTENDED.test(clause.slice(0, made.index))) return 'wished';
  if (made) return 'reached';
  const article = /\b(?:a|an)\s+(?:new |full |future |possible )?["“*]{0,3}$/i.test(clause);
  if (/\btowards?\s+(?:\w{1,12}\s+){0,2}$/i.test(clause)) return 'wished';
  if (/\b(?:promote|build|develop|forge|create|pursue|foster|form)\s+(?:a|an)\s+(?:\w{1,12}\s+)?$/i.test(clause))
    return 'wished';
  if (article && WISHED.test(clause.slice(-60)) && !/\b(?:reached|became|is|are|was|were)\b[^,]{0,12}$/i.test(clause))
    return 'wished';
  return /\breached (?:a|the)\s*["“*]{0,3}$/i.test(clause) ? 'reached' : 'in force';
}
