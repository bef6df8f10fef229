import type { Act } from '../../reading.ts';
import type { FoundAct } from './found-act.ts';
import { coordinatedSubject } from './governor.ts';
import { isHelping } from './helping.ts';
import { isGovernedToo } from './owners.ts';
import type { Clause } from './phrase.ts';
import type { Scene } from './scene.ts';
import { isAddressed, wanted } from './wanted.ts';
import { willAct } from './will-act.ts';
import { isAdverb, isBe, isSpeech, lowText, type Word } from './words.ts';

/**
 * Acts that a phrase performs and no single verb: readiness and will (offered), commitment (affirmed), gratefulness
 * (thanked), being of one mind and sharing a view (agreed), looking forward and wanting (hoped, asked).
 */
export function findPhrasedActs(scene: Scene): FoundAct[] {
  const { words, clauses } = scene;
  const found: FoundAct[] = [];
  const mains = new Set<number>();
  for (const clause of clauses) {
    mains.add(clause.main).add(clause.verb);
    if (clause.level === 'relative' || isDenied(clause, words)) continue;
    if (decidesTogether(clause, words)) found.push({ act: 'agreed', at: clause.main, by: clause });
    if (trusts(clause, words)) found.push({ act: 'hoped', at: clause.main, by: clause });
    if (isSharedJoy(clause, words)) found.push({ act: 'welcomed', at: clause.main, by: clause });
    const wants = /^(?:want(?:s|ed)?|told)$/.test(words[clause.main]?.low ?? '') && isAddressed(clause.main, scene);
    const act = wants
      ? 'asked'
      : (actAt(clause.main, words[clause.verb]?.low ?? '', words) ?? willAct(clause, clauses, words));
    if ((act === 'asked' || act === 'hoped') && isContentOfAffirming(clause, words)) continue;
    if (act === 'affirmed' && clause.level === 'told' && STANDS_BY.test(words[clause.main]?.low ?? '')) continue;
    if (words.slice(clause.verb, clause.main).some(({ low }) => low === 'been')) continue;
    if (act) found.push({ act, at: clause.main, by: clause });
  }
  for (const [at, { low }] of words.entries()) {
    if (mains.has(at) || !HEADS.test(low) || isGovernedToo(at, words)) continue;
    const by = coordinatedSubject(at, words, clauses);
    if (!by) continue;
    let main = at;
    if (isBe(low))
      while (main < at + 4 && (isBe(words[main]?.low ?? '') || isAdverb(words[main]?.low ?? ''))) main += 1;
    const act = actAt(main, low, words);
    if (act) found.push({ act, at, by });
  }
  return found;
}

/** "The two have decided to …": what both sides decide they agree upon. One side's decision is its own. */
function decidesTogether({ pointer, from, main }: Clause, words: readonly Word[]): boolean {
  if (pointer !== 'joint' && pointer !== 'they') return false;
  const next = lowText(words, main, main + 4);
  return (
    /^(?:(?:see|saw) eye to eye|settled on|came to terms (?:on|over))/.test(next) ||
    (words[main]?.low === 'decided' &&
      words[from - (words[from - 1]?.low === 'the' ? 2 : 1)]?.low === ',' &&
      /^(?:[.]|at|in|during|on)$/.test(words[main + 1]?.low ?? '.')) ||
    (words[main]?.low === 'decided' && /^(?:to|that|on)$/.test(words[main + 1]?.low ?? ''))
  );
}

/** "Said he was confident that trade would double", "he believes the port will open": somebody's trust in what is to come. */
function trusts({ pointer, main }: Clause, words: readonly Word[]): boolean {
  if (pointer === 'side' || pointer === 'own') return false;
  const trust = TRUST.exec(lowText(words, main, main + 20))?.[1];
  return trust !== undefined && /\b(?:will|would)\b/.test(trust) && !/\b(?:should|must)\b/.test(trust);
}

const TRUST =
  /^(?:(?:firmly )?(?:confident|convinced|optimistic|certain) that|(?:believe[sd]?|trust(?:s|ed)?) (?:that|the|both|in the|with)) ([^.;]{3,120})/;

/** "The two sides said they were delighted with …". One person's delight is courtesy. */
function isSharedJoy({ pointer, verb, main }: Clause, words: readonly Word[]): boolean {
  return (
    (pointer === 'joint' || pointer === 'they') &&
    isBe(words[verb]?.low ?? '') &&
    /^(?:delighted|pleased|glad|happy) (?:with|at|that|to (?:see|note|learn|witness|hear))\b/.test(
      lowText(words, main, main + 3),
    )
  );
}

/** First words of the phrases, as they stand after "and", after a comma or at the sentence's head. */
const HEADS =
  /^(?:sharing|shared|shares|stands?|stood|standing|stays?|remains?|is|are|was|were|looks?|looked|looking|wants?|wanted|wanting|committed|earmarked|donated|allocated)$/;

function isDenied({ verb, main }: Clause, words: readonly Word[]): boolean {
  return words.slice(verb, main).some(({ low }) => low === 'not' || low.endsWith("n't"));
}

/** "affirmed that the US wants Việt Nam to be strong" affirms something and asks nothing. */
function isContentOfAffirming({ from, level }: Clause, words: readonly Word[]): boolean {
  if (level !== 'told') return false;
  const teller = words.slice(Math.max(0, from - 6), from).findLast(({ low }) => isSpeech(low))?.low ?? '';
  return /^(?:re)?affirm|^reiterat|^stress|^emphasi|^underlin|^underscor|^highlight|^assur|^confirm|^recogni/.test(
    teller,
  );
}

/** A stance in the present: an act where it is quoted; where it is told, the words of telling decide (`findStances`). */
const STANDS_BY = /^(?:adhere|abide)/;

/** The act of the phrase that begins at the main word; `helper` is the first word of its verb group. */
function actAt(main: number, helper: string, words: readonly Word[]): Act | undefined {
  const low = words[main]?.low ?? '';
  const rest = words
    .slice(main + 1, main + 18)
    .map((word) => word.low)
    .join(' ');
  if (
    /^(?:stands?|stood|standing|stays?|stayed|remains?|remained)$/.test(low) &&
    /^(?:also |always )?(?:ready|prepared|willing) (?:, [^,.;]{2,40} , )?to /.test(rest)
  )
    return 'offered';
  if (IN_FAVOUR.test(`${low} ${rest}`)) return 'agreed';
  if (isBe(helper) || (/^(?:would|will)$/.test(helper) && isBe(words[main - 1]?.low ?? ''))) {
    if (/^(?:ready|willing|prepared)$/.test(low) && /^(?:, [^,.;]{2,40} , )?to /.test(rest)) return 'offered';
    if (
      /^(?:happy|glad|pleased|delighted)$/.test(low) &&
      helper === 'would' &&
      rest.startsWith('to ') &&
      isHelping(main + 2, words)
    )
      return 'offered';
    if (low === 'a' && rest.startsWith('position to ') && isHelping(main + 3, words)) return 'offered';
    if (/^(?:committed|determined|resolved)$/.test(low) && rest.startsWith('to ')) return 'affirmed';
    if (/^(?:grateful|thankful|indebted)$/.test(low)) return 'thanked';
    if (/^(?:keen|eager)$/.test(low) && rest.startsWith('to ') && isHelping(main + 2, words)) return 'offered';
    if (low === 'keen' && /^for (?:\S{1,20} ){1,6}to\b/.test(rest)) return 'asked';
    if (
      low === 'unanimous' ||
      (words[main - 1]?.low === 'in' && /^(?:(?:full|broad|complete|total) )?agreement\b/.test(`${low} ${rest}`)) ||
      /^(?:of (?:one|the same|a single) (?:mind|view|opinion)|at one|on the same page)\b/.test(`${low} ${rest}`)
    )
      return 'agreed';
    return undefined;
  }
  if (/^commit(?:s|ted)?$/.test(low) && (rest.startsWith('to ') || SUM.test(rest) || HELP.test(rest))) return 'offered';
  if (/^(?:earmarked|donated|allocated)$/.test(low) && SUM.test(rest)) return 'offered';
  if (/^shar(?:e|es|ed|ing)$/.test(low) && SHARED_VIEW.test(rest)) return 'agreed';
  if (/^(?:adheres?|adhered)$/.test(low) && rest.startsWith('to ')) return 'affirmed';
  if (/^(?:abides?|abided)$/.test(low) && rest.startsWith('by ')) return 'affirmed';
  if (/^look(?:s|ed|ing)?$/.test(low) && rest.startsWith('forward to')) return 'hoped';
  if (/^want(?:s|ed|ing)?$/.test(low)) return wanted(rest);
  if (helper === 'would' && low === 'like') return wanted(rest);
  if (/^(?:give|gives|gave|given)$/.test(low)) {
    if (/^(?:the|a|his|her|its|their) (?:green light|nod|blessing|go-ahead) to\b/.test(rest)) return 'agreed';
    if (/^(?:his|her|its|their) word (?:that|to)\b/.test(rest)) return 'offered';
  }
  if (/^(?:declared|said|called)$/.test(low) && /^(?:himself|herself|itself) (?:ready|willing|prepared) to /.test(rest))
    return 'offered';
  if (
    /^(?:put|placed)$/.test(low) &&
    /^(?:\S{1,20} ){1,8}at (?:the disposal of|\S{2,20}(?: \S{2,20})?'s disposal|its disposal|their disposal)\b/.test(
      rest,
    )
  )
    return 'offered';
  if (/^owe[sd]$/.test(low) && /^(?:\S{1,20} ){1,5}(?:thanks|gratitude)\b/.test(rest)) return 'thanked';
  if (/^(?:paid|said)$/.test(low) && /^(?:many )?thanks (?:to|for)\b/.test(rest)) return 'thanked';
  if (low === 'acknowledged' && /^with (?:thanks|gratitude)\b/.test(rest)) return 'thanked';
  if (SAYS_YES.test(`${low} ${rest}`)) return 'agreed';
  return low === 'made' && /^(?:it clear\b|clear that\b(?!.{0,90}\b(?:should|must)\b))/.test(rest)
    ? 'affirmed'
    : undefined;
}

/** "an additional $30 million", "another 200 tonnes of rice", "up to 5 million euros". */
const SUM =
  /^(?:(?:an?|another|up|to|nearly|about|some|over|more|than|around|additional|further|extra|new) ){0,4}(?:(?:(?:us|nz|a) ?)?\$|€|£|¥|\d)/;

/** "(Committed) all possible support for": help as the thing that is promised. */
const HELP =
  /^(?:(?:all|every|full|its|his|her|their|our|more|further|continued|possible|the|necessary|strong|best|new|additional) ){1,4}(?:\S{3,20} )?(?:support|assistance|help|aid|backing)\b/;

/** Other ways to agree with what the other side laid on the table. */
const SAYS_YES =
  /^(?:approved of (?:what (?:was|were|had been|has been|both|the two)|everything)\b|(?:approved of|went along with|said yes to|took up|nodded to|subscribed to) (?:the|this|that|these|those|his|her|its|\S{2,20}'s|all) (?:\S{1,20} ){0,3}(?:proposals?|suggestions?|ideas?|recommendations?|invitations?|offers?|views?|plans?)\b)/;
const IN_FAVOUR =
  /^(?:in )?favou?r of (?:the|this|these|those|his|her|\S{2,20}'s) (?:\S{1,20} ){0,3}(?:proposals?|suggestions?|ideas?|recommendations?|plans?)\b/;

/** "shared the view that", "share common views on", "sharing X's view" — "shared their views" only tells them. */
const SHARED_VIEW =
  /^(?!(?:their |his |her )?(?:views|opinions|viewpoints|assessments|thoughts) (?:on|about|of)\b)(?:the |this |that |these |a |an |many |broad )?(?:same |common |similar |identical |host's |guest's |(?:\S{1,20} ){0,3}\S{1,20}'s )?(?:views?|recognition|intention|awareness|viewpoints?|standpoints?|stances?|thoughts|opinions?|vision|assessments?|positions?|understanding|perceptions?)\b(?! with)/;
