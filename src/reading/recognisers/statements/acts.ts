import type { Act } from '../../reading.ts';
import type { FoundAct } from './found-act.ts';
import { isToldToCarryInvitation } from './invitations.ts';
import { ACT_NOUNS, FORMS, type Need, type VerbForm } from './lexicon.ts';
import { findObjects, findPassiveObjects } from './objects.ts';
import { ownerOf } from './owners.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { isAddressed } from './wanted.ts';
import { before, isAdverb, isPassive, lowText, type Word } from './words.ts';

/** The acts that the verbs of a sentence perform, in order. Negated, planned and background verbs perform none. */
export function findActs(scene: Scene): FoundAct[] {
  const found: FoundAct[] = [];
  for (const [at, { low }] of scene.words.entries()) {
    const forms = FORMS.get(low);
    const [first] = forms ?? [];
    if (low === 'accept' && scene.words[at - 1]?.low === 'please') {
      const noun = scene.words
        .slice(at + 2, at + 6)
        .map((word) => ACT_NOUNS.get(word.low))
        .find((act) => act !== undefined);
      if (noun && noun !== 'hoped' && /^(?:my|our)$/.test(scene.words[at + 1]?.low ?? ''))
        found.push({ act: noun, at, by: 'last' });
      continue;
    }
    if (!forms || !first || isNegated(at, scene.words)) continue;
    if (
      low === 'thank' &&
      scene.words[at + 1]?.low === 'you' &&
      /^(?:["“]|said|so|and|again)$/.test(scene.words[before(at, scene.words, /^,$/)]?.low ?? '“')
    ) {
      found.push({ act: 'thanked', at, by: 'teller' });
      continue;
    }
    const by =
      first.form === 'past' && isPassive(at, scene.words)
        ? agentOf(at, scene)
        : (ownerOf(at, first, scene) ?? clippedOwner(at, scene.words));
    const carried = forms.find(({ carrier }) => carrier);
    const passive = first.form === 'past' && isPassive(at, scene.words);
    const objects = carried
      ? passive
        ? findPassiveObjects(at, scene.words, carried.verb)
        : findObjects(at, scene.words, scene.clauses, carried.verb)
      : [];
    if (passive && by === undefined && low === 'hoped') {
      const hoping = scene.clauses.find(({ verb, pointer }) => pointer === 'own' && verb < at && verb >= at - 2);
      if (hoping && scene.words[hoping.from]?.low === 'it') found.push({ act: 'hoped', at, by: hoping });
      continue;
    }
    if (passive && by === undefined && low === 'accepted') {
      if (isOfInvitation(at, scene.words)) found.push({ act: 'agreed', at, by: 'invitee' });
      continue;
    }
    if (passive && by === undefined) {
      if (
        (objects.includes('agreed') && /^(?:was|were|been)$/.test(scene.words[before(at, scene.words)]?.low ?? '')) ||
        (low === 'agreed' && (scene.words[at - 2]?.low === 'it' || areAgreed(at, scene)))
      )
        found.push({ act: 'agreed', at, by: 'joint' });
      continue;
    }
    if (by === undefined) continue;
    if (objects.length > 0)
      for (const act of objects)
        found.push({
          act,
          at,
          by: carried?.verb.verb === 'exchange' ? 'joint' : act === 'agreed' ? whoeverAgrees(by, at, scene) : by,
        });
    else {
      const plain = forms.find(({ carrier }) => !carrier);
      if (!plain || (passive && plain.verb.act === 'agreed')) continue;
      if (!meets(plain.verb.need, at, scene.words)) continue;
      for (const act of actsOf(plain, at, scene))
        found.push({ act, at, by: act === 'agreed' ? whoeverAgrees(by, at, scene) : by });
    }
  }
  return found;
}

/** "Said that both sides saw the matter and agreed on …": it is those of the told clause who agree. */
function whoeverAgrees(by: FoundAct['by'], at: number, { words, clauses }: Scene): FoundAct['by'] {
  if (words[before(at, words)]?.low !== 'and') return by;
  const last = clauses.findLast(({ verb }) => verb < at);
  return last?.level === 'told' && (last.pointer === 'joint' || last.pointer === 'they') ? last : by;
}

/** "Agreed to meet again", "Thanked him for …": a note or a post that leaves its subject out. */
function clippedOwner(at: number, words: readonly Word[]): 'joint' | 'last' | undefined {
  if (at > 1 || (at === 1 && !/^(?:["“]|And|Also)$/.test(words[0]?.text ?? ''))) return undefined;
  const next = words[at + 1]?.low ?? '';
  if (words[at]?.low === 'agreed') return /^(?:to|on|that)$/.test(next) ? 'joint' : undefined;
  if (!/^(?:thanked|congratulated|welcomed|urged|invited)$/.test(words[at]?.low ?? ''))
    return at === 1 && words[at]?.low === 'called' && /^(?:on|for|upon)$/.test(next) ? 'last' : undefined;
  return /^(?:him|her|them|his|their|the|[A-Z])/.test(words[at + 1]?.text ?? '') &&
    !words.slice(at + 1, at + 7).some(({ low }) => low === 'by' || low === ',')
    ? 'last'
    : undefined;
}

/** "An invitation that was gladly accepted", "the invitation was accepted": by whoever was invited. */
function isOfInvitation(at: number, words: readonly Word[]): boolean {
  const near = words.slice(Math.max(0, at - 8), at).map(({ low }) => low);
  return near.includes('invitation') && !near.some((low) => /^(?:if|once|should|when|had|will|would)$/.test(low));
}

function actsOf({ verb }: VerbForm, at: number, scene: Scene): Act[] {
  const { words } = scene;
  const conveys = toConvey(at, words);
  switch (verb.verb) {
    case 'ask':
    case 'request': {
      const rest = textAfter(at, words);
      if (isToldToCarryInvitation(rest)) return GREETINGS.test(rest) ? ['conveyed', 'invited'] : ['invited'];
      if (PASSES_THANKS.test(rest)) return ['thanked'];
      if (conveys || PASSED_ON.test(rest))
        return INVITES_TOO.test(lowText(words, at + 1, at + 48)) ? ['conveyed', 'invited'] : ['conveyed'];
      if (verb.verb === 'ask' && /^(?:(?!to )\S{1,20} ){1,3}(?:about|whether|why|how|what)\b/.test(rest)) return [];
      return verb.verb === 'ask' && TO_VISIT.test(rest) ? ['invited'] : ['asked'];
    }
    case 'pledge':
    case 'promise':
      if (
        words[at]?.low === 'promising' &&
        (LIKE_A_QUALITY.test(words[at - 1]?.low ?? '') || ENDS.test(textAfter(at, words)))
      )
        return [];
      return conveys ? ['offered', 'conveyed'] : ['offered'];
    case 'call': {
      if (words[at + 1]?.low === 'for') return ['asked'];
      return words.slice(at + 2, at + 20).some(({ low }) => low === 'to' || low === 'not') ? ['asked'] : [];
    }
    case 'appeal':
      return APPEALS_A_THING.test(textAfter(at, words)) ? [] : ['asked'];
    case 'agree':
      return isBackground(at, words) ? [] : ['agreed'];
    case 'wish':
      if (isAddressed(at, scene)) return ['asked'];
      return /^to (?:thank|congratulate|invite|welcome|express|convey)\b/.test(textAfter(at, words)) ? [] : [verb.act];
    case 'welcome':
      if (AT_THE_DOOR.test(textAfter(at, words))) return [];
      return words[at + 1]?.low === 'by' && !isPassive(at, words) ? [] : [verb.act];
    case 'encourage':
      // "Called it 'encouraging'."
      if (/^[.,;”"’']$/.test(words[at + 1]?.text ?? '.')) return [];
      return words[at + 1]?.low === 'by' && !isPassive(at, words) ? [] : [verb.act];
    default:
      return [verb.act];
  }
}

/** "Named trade as promising", "a promising field": what looks good, and no promise. */
const LIKE_A_QUALITY =
  /^(?:as|an?|the|more|most|very|so|many|some|new|other|his|her|its|their|looks?|looked|seems?|seemed)$/;
const ENDS = /^(?:[.,;:”"]|$)/;

/** "Appealed the verdict", and not "appealed the two countries to …". */
const APPEALS_A_THING = /^(?:the|both)\b(?! (?:two )?(?:countries|sides|nations|parties|governments|peoples) to\b)/;

/** "Asked the Lao leader to visit again", "asked the envoy to pass on an invitation to the King": an invitation. */
const TO_VISIT =
  /^(?:\S{1,20} ){1,6}to (?:(?:visit|come to) |be (?:his|her|our) guest\b|(?:pay|make) (?:\S{1,20} ){0,5}visit\b|(?:convey|pass on|relay|forward|hand over) (?:an|his|her|the|its) invitation\b)/;

/** "… to convey his regards to the President and other leaders, as well as his invitation to …". */
const INVITES_TOO =
  /^[^.;“”"]{10,320}\b(?:and|as well as|together with|along with) (?:his|her|their|an|its|the) (?:\S{2,14} )?invitation\b/;

const GREETINGS = /\b(?:regards|greetings|wishes|thanks)\b/;

/** Met in person: "welcomed the delegation at the airport" greets and says nothing of what is welcomed. */
const AT_THE_DOOR =
  /^(?:(?!(?:visit|decision|efforts|signing|opening|progress|results|that) )\S{1,20} ){1,8}at (?:the )?(?:\S{1,20} ){0,4}(?:door|airport|palace|gate|station|port)\b/;

/** "Asked the envoy to pass on his thanks to the King": thanks and nothing else. */
const PASSES_THANKS =
  /^(?:\S{1,20} ){1,6}to (?:convey|pass on|pass|relay|forward|send|extend|deliver|carry) (?:his|her|their|its) (?:[a-z]{3,12} ){0,2}(?:thanks|gratitude|appreciation)\b(?! and (?:his |her )?(?:regards|greetings|wishes))/;

/** "Requested that his regards be passed on to …". */
const PASSED_ON =
  /^that (?:his|her|their|its) (?:\S{1,20} ){0,3}(?:regards|greetings|wishes|thanks) be (?:passed|conveyed|relayed|forwarded)\b/;

/** "Both sides were agreed on the need for …". */
function areAgreed(at: number, { words, clauses }: Scene): boolean {
  const both = clauses.find(({ main }) => main === at);
  return (
    both?.side === 'both' &&
    both.level === 'own' &&
    /^(?:are|were)$/.test(words[both.verb]?.low ?? '') &&
    /^(?:on|that|about)$/.test(words[at + 1]?.low ?? '')
  );
}

/** What stands behind the verb. */
const textAfter = (at: number, words: readonly Word[]): string => lowText(words, at + 1, at + 16);

function toConvey(at: number, words: readonly Word[]): boolean {
  for (let i = at + 1; i < Math.min(words.length - 1, at + 14); i += 1) {
    const low = words[i]?.low ?? '';
    const next = words[i + 1]?.low ?? '';
    if (low === 'to' && /^(?:convey|relay)$/.test(next)) return true;
    if (low === 'to' && /^(?:pass|forward|transmit|extend|send|deliver|give|hand|carry)$/.test(next))
      return words.slice(i + 2, i + 10).some((word) => ACT_NOUNS.get(word.low) === 'conveyed' || word.low === 'wishes');
    if (low === '.' || low === ';' || low === 'that') return false;
  }
  return false;
}

/** "agreed upon", "as agreed": what was settled before. */
function isBackground(at: number, words: readonly Word[]): boolean {
  const next = words[at + 1]?.low ?? '.';
  const after = words[at + 2]?.low ?? '.';
  // "Agreed in December 2023 to …": a day of another time.
  if (next === 'in' && words.slice(at + 2, at + 5).some(({ low }) => /^(?:19|20)\d\d$/.test(low))) return true;
  return (next === 'upon' || next === 'on') && /^[.,;:)]$/.test(after);
}

function meets(need: Need | undefined, at: number, words: readonly Word[]): boolean {
  if (!need) return true;
  let next = at + 1;
  while (isAdverb(words[next]?.low ?? '') && words[next + 1]) next += 1;
  const low = words[next]?.low ?? '';
  if ('next' in need) return need.next.includes(low);
  if ('notNext' in need) return !need.notNext.includes(low);
  if (/^(?:on|with|at|to|and|,|\.|;|["“”])$/.test(low)) return true;
  if (low === 'it' && /^(?:with|and|gladly|readily|warmly|on|at|immediately|,|\.|;)$/.test(words[next + 1]?.low ?? ''))
    return true;
  return words.slice(at + 1, at + 1 + need.words).some((word) => need.within.includes(word.low));
}

const DENIALS = /^(?:not|never|neither|nor|without|refus\w{1,4}|declin\w{1,3}|fail\w{1,4}|unable|short)$|n't$/;

function isNegated(at: number, words: readonly Word[]): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) {
    const low = words[i]?.low ?? '';
    if (/^[,;.]$/.test(low)) return false;
    if (low === 'only' && words[i - 1]?.low === 'not') return false;
    if (DENIALS.test(low)) return true;
  }
  return false;
}

function agentOf(at: number, { words, phrases }: Scene): Phrase | undefined {
  for (let i = at + 1; i < Math.min(words.length, at + 12); i += 1) {
    if (words[i]?.low !== 'by') continue;
    return phrases.find(
      ({ from }) => from === i + 1 || (from === i + 2 && /^(?:the|visiting)$/.test(words[i + 1]?.low ?? '')),
    );
  }
  return undefined;
}
