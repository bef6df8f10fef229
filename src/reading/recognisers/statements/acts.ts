import type { Act } from '../../reading.ts';
import { ACT_NOUNS, FORMS, fits, type Need, type VerbForm } from './lexicon.ts';
import type { Clause, Phrase } from './subjects.ts';
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
    const objects = carried ? (passive ? nounsBefore(at, scene, carried) : nounsAfter(at, scene, carried)) : [];
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
      return words[at + 1]?.low === 'by' ? [] : [verb.act];
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
      return words.slice(i + 2, i + 10).some((word) => ACT_NOUNS.get(word.low) === 'conveyed');
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
  if (form === 'ing') return isParticiple(at, words) ? governor(at, clauses) : undefined;
  if (explicit) {
    if (explicit.level === 'relative') return undefined;
    const helper = words[explicit.verb]?.low ?? '';
    if (form === 'base') return explicit.verb === explicit.main ? explicit : undefined;
    if (form === 'past' && (helper === 'had' || /^(?:will|would|should|can|could|may|might)$/.test(helper)))
      return undefined;
    if (form === 'past' && helper !== words[at]?.low && !/^(?:has|have|having)$/.test(helper)) return undefined;
    return explicit;
  }
  if (form === 'base') return isGoverned(at, words) ? nearest(at, clauses) : undefined;
  if (previous === 'to' || previous === 'the' || previous === 'a' || previous === 'had') return undefined;
  const joined =
    previous === 'and' ||
    previous === ',' ||
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

/** A participle of the sentence's subject: it opens the sentence, follows a comma, or joins another such. */
function isParticiple(at: number, words: readonly Word[]): boolean {
  const i = before(at, words);
  const low = words[i]?.low ?? '';
  if (i < 0 || /^[,;–—“"]$/.test(low) || low === 'while') return true;
  if (low === 'by')
    return /^(?:began|opened|started|concluded|ended|responded|begin|open|replied)$/.test(words[i - 1]?.low ?? '');
  if (low !== 'and' && low !== 'as') return false;
  for (let n = i - 1; n >= Math.max(0, i - 30); n -= 1) {
    const word = words[n]?.low ?? '';
    if (
      !/^[a-z]{3,20}ing$/.test(word) ||
      /^(?:thing|meeting|during|building|training|king|following|regarding|including)$/.test(word)
    )
      continue;
    return n === 0 || /^[,;]$/.test(words[before(n, words)]?.low ?? '');
  }
  return true;
}

/** Verbs and phrases after which an infinitive is the act itself: "would like to thank", "took the occasion to invite". */
function isGoverned(at: number, words: readonly Word[]): boolean {
  const i = before(at, words);
  if (words[i]?.low !== 'to') return false;
  return /^(?:like|wish|wishes|wished|wants|wanted|want|opportunity|occasion|pleased|chance|time|went|on|moment|honou?red)$/.test(
    words[i - 1]?.low ?? '',
  );
}

/** The subject that a verb without one of its own shares: that of the sentence's latest own clause. */
function governor(at: number, clauses: readonly Clause[]): Clause | undefined {
  const own = clauses.filter(({ level }) => level === 'own');
  return own.findLast(({ verb }) => verb < at) ?? own.find(({ verb }) => verb > at);
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

const STOPS = new Set(
  'of for to in over at with on by about from that which as toward towards after during when where who'.split(' '),
);
const OWNERS = new Set('his her its their the a an'.split(' '));

/** The acts that the objects of a carrier verb name: "expressed thanks … and his hope" names two. */
function nounsAfter(at: number, { words, clauses }: Scene, { verb }: VerbForm): Act[] {
  const acts: Act[] = [];
  let open = true;
  for (let i = at + 1; i < Math.min(words.length, at + 40); i += 1) {
    const low = words[i]?.low ?? '';
    if (low === ';' || low === '.' || clauses.some((clause) => clause.verb === i)) break;
    if (open && ACT_NOUNS.has(low)) {
      const act = ACT_NOUNS.get(low);
      if (
        act &&
        fits(verb.verb, low, act) &&
        !(low === 'agreement' && verb.verb === 'reach' && words[i - 1]?.low === 'the')
      ) {
        if (!acts.includes(act)) acts.push(act);
      }
    }
    if (STOPS.has(low) || (low === ',' && acts.length > 0)) {
      if (open && acts.length === 0 && low !== 'to' && low !== 'of' && low !== 'on') break;
      if (low === 'to' && acts.length === 0 && i <= at + 10) continue;
      open = false;
    } else if (!open && (low === 'and' || low === ',') && OWNERS.has(words[i + 1]?.low ?? '') && i < at + 36) {
      const ahead = words.slice(i + 1, i + 6).findIndex((word) => ACT_NOUNS.has(word.low));
      const noun = words[i + 1 + ahead]?.low ?? '';
      if (
        ahead >= 0 &&
        /^(?:his|her|its|their)$/.test(words[i + 1]?.low ?? '') &&
        /^(?:hope|hopes|wish|wishes|gratitude|thanks|greetings|regards|readiness|willingness|desire|invitation)$/.test(
          noun,
        )
      )
        open = true;
    } else if (FORMS.get(low)?.some(({ form }) => form === 'past' || form === 'ing')) break;
  }
  return acts;
}

function nounsBefore(at: number, { words }: Scene, { verb }: VerbForm): Act[] {
  for (let i = at - 1; i >= Math.max(0, at - 12); i -= 1) {
    const low = words[i]?.low ?? '';
    const act = ACT_NOUNS.get(low);
    if (act && fits(verb.verb, low, act)) return [act];
    if (/^[.;]$/.test(low)) break;
  }
  return [];
}
