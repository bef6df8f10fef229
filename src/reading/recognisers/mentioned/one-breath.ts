import { findParties } from '../../../actor/parties.ts';
import { findPlaces } from '../../../actor/places.ts';

/** Verbs that may stand between an event and its date: they only say that it was held. */
const HELD =
  /^(?:paid|pay|pays|made|make|makes|undertook|undertaken|held|took|taken|had|has|have|was|were|is|are|be|been|being|will|would|should|convened|hosted|conducted|wrapped|ended|concluded|lasts|lasted|runs|ran|united|visiting|working|meetings?|high-ranking|upcoming|outgoing|incoming|acting|beijing|visited|following)$/;
/** Words that begin another clause, say something, or name another thing with a day of its own. */
const BREAKS = new Set(
  `that which who whose whom when while where since because as than but or if although though whereas whether so
  said says say told tell tells called calls wrote noted stressed gave give gives came come comes went go goes led lead leads met
  meet meets saw see sees began begin begins begun left leave leaves set sent send became become becomes grew grow fell fall rose
  rise won win lost lose put kept keep brought bring got get let built build spoke speak speaks took-over can may
  could might must do does did not never said also-said sign signs win agreements deal deals treaty treaties accord statement
  declaration communique election elections war wars law act project projects attack attacks crisis exports imports trade-deal
  anniversary founding independence congress plenum resolution decision decisions ban tariff tariffs after before until by during
  about over against under amid despite including ahead today result results outcome outcomes`.split(/\s+/),
);

/** Relative clauses that only say who paid or held it ("the visit that X paid to Y in May"). */
const PAID = /\b(?:paid|pay|made|make|held|undertook|wrapped up|ended|concluded|took place)\b/;

/** "Visit to China, Premier X on Tuesday …": a name behind a comma that is no place begins what is told next. */
function opensClause(words: string): boolean {
  return [...words.matchAll(/, (?=[A-Z])/g)].some(({ index }) => {
    const rest = words.slice(index + 2).replace(/^The /, '');
    return index > 1 && findPlaces(rest)[0]?.start !== 0 && findParties(rest)[0]?.start !== 0;
  });
}

/**
 * Whether words between an event and a date hold nothing but names, offices and small words: the date is the event's own
 * ("visit to Japan by Premier X in May"), and of no other thing that was signed, founded or said in between.
 */
export function isOneBreath(words: string): boolean {
  if (words.length > 130 || /[;:"“”()]|\. [A-Z]/.test(words)) return false;
  const paid = PAID.test(words);
  if (opensClause(words) && !(paid && /\b(?:that|which)\b/.test(words))) return false;
  let plain = 0;
  for (const raw of words.split(/[\s,]+/)) {
    const word = raw.replace(/^['’]|['’]s?$|\.$/g, '');
    if (word === '' || /^[A-Z0-9À-Ỹ]/.test(word) || HELD.test(word)) continue;
    if (/^(?:that|which|who)$/.test(word) && paid) continue;
    if (
      /^(?:over|by|during)$/.test(word) &&
      /\b(?:over (?:dinner|lunch|the phone)|by (?:phone|telephone|the |[A-Z])|during (?:his|her|the|a) )/.test(words)
    )
      continue;
    if (BREAKS.has(word) || /(?:ed|ing|ise|ize|ises|izes)$/.test(word)) return false;
    plain += 1;
  }
  return plain <= MOST_PLAIN;
}

/** More small words than these hold a clause of their own. */
const MOST_PLAIN = 14;
