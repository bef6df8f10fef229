import type { Act } from '../../reading.ts';
import { ACT_NOUNS, FORMS, type Need, type VerbForm } from './lexicon.ts';
import { findObjects, findPassiveObjects } from './objects.ts';
import { type Clause, governor, type Phrase } from './subjects.ts';
import { isAdverb, isBe, isVerbLike, type Word } from './words.ts';

/** An act found in a sentence and whose it is: a clause's subject, an agent after "by", or (joint) everyone's. */
export interface FoundAct {
  readonly act: Act;
  /** Word number of the verb. */
  readonly at: number;
  readonly by: Clause | Phrase | 'joint';
}

/** What one sentence offers to the search for acts. */
export interface Scene {
  readonly words: readonly Word[];
  readonly phrases: readonly Phrase[];
  readonly clauses: readonly Clause[];
}

/** The acts that the verbs of a sentence perform, in order. Negated, planned and background verbs perform none. */
export function findActs(scene: Scene): FoundAct[] {
  const found: FoundAct[] = [];
  for (const [at, { low }] of scene.words.entries()) {
    const forms = FORMS.get(low);
    const [first] = forms ?? [];
    if (!forms || !first || isNegated(at, scene.words)) continue;
    const by = first.form === 'past' && isPassive(at, scene.words) ? agentOf(at, scene) : ownerOf(at, first, scene);
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
    if (passive && by === undefined) {
      if (objects.includes('agreed') || (low === 'agreed' && scene.words[at - 2]?.low === 'it'))
        found.push({ act: 'agreed', at, by: 'joint' });
      continue;
    }
    if (by === undefined) continue;
    if (objects.length > 0) for (const act of objects) found.push({ act, at, by });
    else {
      const plain = forms.find(({ carrier }) => !carrier);
      if (!plain || (passive && plain.verb.act === 'agreed')) continue;
      if (!meets(plain.verb.need, at, scene.words)) continue;
      for (const act of actsOf(plain, at, scene)) found.push({ act, at, by });
    }
  }
  return found;
}

function actsOf({ verb }: VerbForm, at: number, { words }: Scene): Act[] {
  const conveys = toConvey(at, words);
  switch (verb.verb) {
    case 'ask':
    case 'request':
      return conveys ? ['conveyed'] : ['asked'];
    case 'pledge':
    case 'promise':
      return conveys ? ['offered', 'conveyed'] : ['offered'];
    case 'call': {
      if (words[at + 1]?.low === 'for') return ['asked'];
      return words.slice(at + 2, at + 20).some(({ low }) => low === 'to' || low === 'not') ? ['asked'] : [];
    }
    case 'agree':
      return isBackground(at, words) ? [] : ['agreed'];
    case 'welcome':
    case 'encourage':
      return words[at + 1]?.low === 'by' && !isPassive(at, words) ? [] : [verb.act];
    default:
      return [verb.act];
  }
}

function toConvey(at: number, words: readonly Word[]): boolean {
  for (let i = at + 1; i < Math.min(words.length - 1, at + 14); i += 1) {
    const low = words[i]?.low ?? '';
    const next = words[i + 1]?.low ?? '';
    if (low === 'to' && /^(?:convey|relay)$/.test(next)) return true;
    if (low === 'to' && /^(?:pass|forward|transmit|extend|send|deliver|give)$/.test(next))
      return words.slice(i + 2, i + 10).some((word) => ACT_NOUNS.get(word.low) === 'conveyed' || word.low === 'wishes');
    if (low === '.' || low === ';' || low === 'that') return false;
  }
  return false;
}

/** "agreed upon", "as agreed": what was settled before. */
function isBackground(at: number, words: readonly Word[]): boolean {
  const next = words[at + 1]?.low ?? '.';
  const after = words[at + 2]?.low ?? '.';
  return (next === 'upon' || next === 'on') && /^[.,;:)]$/.test(after);
}

function meets(need: Need | undefined, at: number, words: readonly Word[]): boolean {
  if (!need) return true;
  let next = at + 1;
  while (isAdverb(words[next]?.low ?? '') && words[next + 1]) next += 1;
  const low = words[next]?.low ?? '';
  if ('next' in need) return need.next.includes(low);
  if ('notNext' in need) return !need.notNext.includes(low);
  if (/^(?:on|with|at|,|\.)$/.test(low)) return true;
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

function before(at: number, words: readonly Word[]): number {
  let i = at - 1;
  while (i >= 0 && isAdverb(words[i]?.low ?? '')) i -= 1;
  return i;
}

function isPassive(at: number, words: readonly Word[]): boolean {
  return isBe(words[before(at, words)]?.low ?? '');
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

/** Whose verb this is; nobody's when it is a noun, an adjective, planned or long past. */
function ownerOf(at: number, { form }: VerbForm, { words, clauses, phrases }: Scene): Clause | Phrase | undefined {
  const explicit = clauses.find(({ verb, main }) => verb === at || main === at);
  const previous = words[before(at, words)]?.low ?? '';
  if (form === 'ing') {
    const subject = phrases.find(
      ({ from, to, pointer }) =>
        to === before(at, words) + 1 &&
        (pointer === 'joint' || words[from - 1]?.low === 'with' || words[from - 2]?.low === 'with'),
    );
    return subject ?? (isParticiple(at, words) ? governor(at, clauses) : undefined);
  }
  if (explicit) {
    if (explicit.level === 'relative')
      return words[at]?.low === 'accepted' && words[explicit.from - 1]?.low === 'which' ? explicit : undefined;
    const helper = words[explicit.verb]?.low ?? '';
    if (form === 'base') return explicit.verb === explicit.main ? explicit : undefined;
    if (form === 'past' && /^(?:had|will|would|should|can|could|may|might)$/.test(helper))
      return helper === 'had' && isReported(explicit, words, clauses) ? explicit : undefined;
    if (form === 'past' && helper !== words[at]?.low && !/^(?:has|have|having)$/.test(helper)) return undefined;
    return explicit;
  }
  if (form === 'base') return isGoverned(at, words) ? nearest(at, clauses) : undefined;
  if (previous === 'to' || previous === 'the' || previous === 'a' || previous === 'had') return undefined;
  const joined =
    previous === 'and' ||
    previous === ',' ||
    previous === ';' ||
    previous === 'but' ||
    previous === 'then' ||
    previous === 'or' ||
    (previous === 'as' && words[before(at, words) - 1]?.low === 'well');
  if (joined) {
    if (form === 'third') {
      const near = nearest(at, clauses);
      return near && /s$/.test(words[near.verb]?.low ?? '') ? near : undefined;
    }
    if (words[at + 1]?.low === 'by') return undefined;
    return governor(at, clauses);
  }
  if (form === 'past' && previous === 'who') return phrases.findLast(({ to }) => to <= at);
  return form === 'past' ? namelessSubject(at, words, clauses, phrases) : undefined;
}

/** "Hipkins said the two had agreed …" reports this meeting; "recalled that the two had agreed …" an earlier one. */
function isReported(clause: Clause, words: readonly Word[], clauses: readonly Clause[]): boolean {
  const teller = clauses.findLast(({ from, level }) => from < clause.from && level === 'own');
  const tells = teller && /^(?:said|told|announced|confirmed)$/.test(words[teller.main]?.low ?? '');
  if (clause.level !== 'told' || !tells || clause.pointer === 'own') return false;
  return !words
    .slice(clause.main)
    .some(({ low }) => /^(?:(?:19|20)\d\d|last|earlier|previously|ago|already|before)$/.test(low));
}

/** A participle of the sentence's subject: it opens the sentence, follows a comma, or joins another such. */
function isParticiple(at: number, words: readonly Word[]): boolean {
  const i = before(at, words);
  const low = words[i]?.low ?? '';
  if (i < 0 || low === 'while') return true;
  if (low === 'by')
    return /^(?:began|opened|started|concluded|ended|responded|begin|open|replied)$/.test(words[i - 1]?.low ?? '');
  const chain = chainStart(i, words);
  if (/^[,;–—“"]$/.test(low)) return chain !== 'asked';
  return (low === 'and' || low === 'as') && chain !== 'asked' && chain !== 'governed';
}

/** What the first of a row of -ing words hangs on: "proposed raising …, expanding … and welcoming" is one request. */
function chainStart(from: number, words: readonly Word[]): 'asked' | 'governed' | 'free' {
  for (let n = from - 1; n >= Math.max(0, from - 40); n -= 1) {
    const word = words[n]?.low ?? '';
    if (!/^[a-z]{3,20}ing$/.test(word) || NOUNS_IN_ING.test(word)) continue;
    const previous = words[before(n, words)]?.low ?? '';
    if (/^(?:propos|suggest|recommend|urg|includ|consider)\w{1,4}$/.test(previous)) return 'asked';
    if (n === 0 || /^[–—;“"]$/.test(previous)) return 'free';
    if (previous !== ',' && previous !== 'and') return 'governed';
  }
  return 'free';
}

const NOUNS_IN_ING =
  /^(?:thing|meeting|during|building|training|king|following|regarding|including|morning|evening|spring|banking|engineering)$/;

/** Verbs and phrases after which an infinitive is the act itself: "would like to thank", "took the occasion to invite". */
function isGoverned(at: number, words: readonly Word[]): boolean {
  const i = before(at, words);
  if (words[i]?.low !== 'to') return false;
  return /^(?:like|wish|wishes|wished|wants|wanted|want|opportunity|occasion|pleased|chance|time|went|on|moment|honou?red)$/.test(
    words[i - 1]?.low ?? '',
  );
}

function nearest(at: number, clauses: readonly Clause[]): Clause | undefined {
  return clauses.findLast(({ verb, level }) => verb < at && level !== 'relative');
}

/** A speaker whose name was not recognised but whose country stands before it: "Lao Front Vice President … thanked". */
function namelessSubject(
  at: number,
  words: readonly Word[],
  clauses: readonly Clause[],
  phrases: readonly Phrase[],
): Phrase | undefined {
  const last = words[before(at, words)];
  if (
    !last ||
    !/^\p{L}/u.test(last.text) ||
    isVerbLike(last.low) ||
    last.low === 'of' ||
    /^(?:[a-z]{1,3}|with|that|from|which)$/.test(last.low)
  )
    return undefined;
  let start = before(at, words);
  while (start > 0 && !/^[,;:“"]$/.test(words[start - 1]?.text ?? '') && !isVerbLike(words[start - 1]?.low ?? ''))
    start -= 1;
  const opens = start === 0 || words[start - 1]?.text === ',';
  if (!opens || clauses.some(({ verb }) => verb >= start && verb < at)) return undefined;
  if (start > 0 && clauses.some(({ verb }) => verb < start)) return undefined;
  const inside = phrases.filter(
    ({ from, to, pointer }) => from >= start && to <= at && (pointer === 'side' || pointer === 'person'),
  );
  const sides = new Set(inside.map(({ side }) => side));
  return sides.size === 1 ? inside[0] : undefined;
}
