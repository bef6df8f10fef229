import { governor } from './governor.ts';
import type { VerbForm } from './lexicon.ts';
import type { Clause, Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { before, isAuxiliary, isSpeech, isVerbLike, type Word } from './words.ts';

/** Whose verb this is; nobody's when it is a noun, an adjective, planned or long past. */
export function ownerOf(
  at: number,
  { form }: VerbForm,
  { words, clauses, phrases }: Scene,
): Clause | Phrase | undefined {
  const explicit = clauses.find(({ verb, main }) => verb === at || main === at);
  const previous = words[beforeAside(at, words)]?.low ?? '';
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
      return words[at]?.low === 'accepted' && isAcceptedInvitation(explicit, words) ? explicit : undefined;
    const helper = words[explicit.verb]?.low ?? '';
    if (form === 'base') return explicit.verb === explicit.main ? explicit : undefined;
    if (form === 'past' && /^(?:had|will|would|should|can|could|may|might)$/.test(helper))
      return helper === 'had' && isReported(explicit, words[at]?.low ?? '', words, clauses) ? explicit : undefined;
    if (form === 'past' && helper !== words[at]?.low && !/^(?:has|have|having)$/.test(helper)) return undefined;
    return explicit;
  }
  if (form === 'base') {
    if (isGoverned(at, words)) return whoCame(at, words, clauses, phrases);
    // "The people are delighted and congratulate …": joined to a present plural.
    const near = nearest(at, clauses);
    const joins = words[before(at, words)]?.low === 'and';
    return joins &&
      near &&
      /^(?:are|have|thank|welcome|hope|wish|congratulate|support)$/.test(words[near.verb]?.low ?? '') &&
      !words.slice(near.verb + 1, at).some(({ low }) => low === 'to' || isAuxiliary(low))
      ? near
      : undefined;
  }
  if (previous === 'had' && form === 'past') {
    // "Said that he had asked … and had invited …": the second is told as the first is.
    const first = clauses.findLast(({ verb }) => verb < at);
    const joins = /^(?:and|,)$/.test(words[before(before(at, words), words)]?.low ?? '');
    const shared =
      joins && first && words[first.verb]?.low === 'had' && isReported(first, words[at]?.low ?? '', words, clauses);
    return shared ? first : undefined;
  }
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
      return near && /s$|^(?:will|would)$/.test(words[near.verb]?.low ?? '') ? near : undefined;
    }
    if (words[at + 1]?.low === 'by') return undefined;
    const shared = governor(at, clauses);
    // "She will thank Laos for a plan, agreed last May": a past form joins no plan; it describes the noun.
    if (
      form === 'past' &&
      shared &&
      shared.verb < at &&
      /^(?:will|would|may|can|could|should)$/.test(words[shared.verb]?.low ?? '')
    )
      return undefined;
    return shared ?? (form === 'past' ? sharedNameless(at, words, clauses, phrases) : undefined);
  }
  if (form === 'past' && previous === 'who') return phrases.findLast(({ to }) => to <= at);
  return form === 'past' ? namelessSubject(at, words, clauses, phrases) : undefined;
}

/** "An invitation which X accepted", "a proposal that X gladly accepted": the relative clause tells a fresh act. */
function isAcceptedInvitation({ from }: Clause, words: readonly Word[]): boolean {
  const opens = /^(?:the|his|her)$/.test(words[from - 1]?.low ?? '') ? from - 2 : from - 1;
  if (words[opens]?.low === 'which') return true;
  return (
    words[opens]?.low === 'that' &&
    words.slice(Math.max(0, opens - 8), opens).some(({ low }) => /^(?:invitation|offer|proposal)$/.test(low))
  );
}

/** "Hipkins said the two had agreed …" reports this meeting; "recalled that the two had agreed …" an earlier one. */
function isReported(clause: Clause, verb: string, words: readonly Word[], clauses: readonly Clause[]): boolean {
  const teller = clauses.findLast(({ from, level }) => from < clause.from && level === 'own');
  // "A statement said Lâm had asked …": what tells is no person.
  const said = teller
    ? words[teller.main]
    : words.slice(Math.max(0, clause.from - 4), clause.from).findLast(({ low }) => isSpeech(low));
  const tells =
    /^(?:said|told|announced|confirmed)$/.test(said?.low ?? '') ||
    (/^(?:noted|added|stated|disclosed|revealed)$/.test(said?.low ?? '') &&
      /^(?:ask|invit|propos|urg|request|suggest|offer)/.test(verb));
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
  // "After thanking the host, X asked …": done at the same table.
  if (i === 0 && low === 'after' && /^(?:thank|congratulat|welcom)ing$/.test(words[at]?.low ?? '')) return true;
  if (low === 'by')
    return words
      .slice(Math.max(0, i - 4), i)
      .some((word) => /^(?:began|opened|started|concluded|ended|closed|responded|begin|open|replied)$/.test(word.low));
  if (/^join(?:ed|s)?$/.test(low) && words[at - 1]?.low === 'in') return true;
  const chain = chainStart(i, words);
  if (/^[,;–—“"]$/.test(low)) return chain !== 'asked';
  return (low === 'and' || low === 'as') && chain !== 'asked' && chain !== 'governed';
}

/** Whether an -ing word goes on with others that hang on a preposition: "efforts in building trust and sharing a view". */
export const isGovernedToo = (at: number, words: readonly Word[]): boolean =>
  /ing$/.test(words[at]?.low ?? '') && chainStart(at, words) === 'governed';

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
  const reach = /^(?:and|,)$/.test(words[i - 1]?.low ?? '') ? 36 : 9;
  if (words.slice(Math.max(0, i - reach), i).some(({ low }) => /^(?:used|took|seized)$/.test(low))) return true;
  return /^(?:come|came|like|wish|wishes|wished|wants|wanted|want|opportunity|occasion|pleased|chance|time|went|on|moment|honou?red)$/.test(
    words[i - 1]?.low ?? '',
  );
}

/** "Received Roe, who came to thank …": whoever came; nobody whom the text names where "businessmen who came to thank" did. */
function whoCame(
  at: number,
  words: readonly Word[],
  clauses: readonly Clause[],
  phrases: readonly Phrase[],
): Clause | Phrase | undefined {
  const near = nearest(at, clauses);
  const who = words.findLastIndex(({ low }, i) => i < at && low === 'who');
  if (who < 0 || (near && near.verb > who) || words.slice(who, at).some(({ low }) => low === ',')) return near;
  const named = words[who - 1]?.low === ',' ? who - 1 : who;
  return phrases.find(({ to, pointer }) => to === named && pointer !== 'joint');
}

function nearest(at: number, clauses: readonly Clause[]): Clause | undefined {
  return clauses.findLast(({ verb, level }) => verb < at && level !== 'relative');
}

/** "The head of the Lao government thanked … and offered …": the second verb shares the nameless subject of the first. */
function sharedNameless(
  at: number,
  words: readonly Word[],
  clauses: readonly Clause[],
  phrases: readonly Phrase[],
): Phrase | undefined {
  const first = words.findIndex(({ low }) => isVerbLike(low) && !isAuxiliary(low));
  return first >= 0 && first < at ? namelessSubject(first, words, clauses, phrases) : undefined;
}

/** A speaker whose name was not recognised but whose country stands before it: "Lao Front Vice President … thanked". */
function namelessSubject(
  at: number,
  words: readonly Word[],
  clauses: readonly Clause[],
  phrases: readonly Phrase[],
): Phrase | undefined {
  let head = before(at, words);
  if (/^(?:has|have)$/.test(words[head]?.low ?? '')) head = before(head, words);
  const last = words[head];
  if (
    !last ||
    !/^\p{L}/u.test(last.text) ||
    isVerbLike(last.low) ||
    last.low === 'of' ||
    // A society of a trade speaks for no state.
    /^(?:society|association|federation|club|company|corporation|newspaper)$/.test(last.low) ||
    /^(?:[a-z]{1,3}|with|that|from|which)$/.test(last.low)
  )
    return undefined;
  let start = head;
  while (start > 0 && !/^[,;:“"]$/.test(words[start - 1]?.text ?? '') && !isVerbLike(words[start - 1]?.low ?? ''))
    start -= 1;
  const opens = start === 0 || words[start - 1]?.text === ',';
  if (!opens || clauses.some(({ verb }) => verb >= start && verb < at)) return undefined;
  if (start > 0 && clauses.some(({ verb }) => verb < start)) return undefined;
  const inside = phrases.filter(
    ({ from, to, pointer }) =>
      from >= start && to <= at && (pointer === 'side' || pointer === 'person' || pointer === 'joint'),
  );
  const sides = new Set(inside.map(({ side }) => side));
  return sides.size === 1 ? inside[0] : undefined;
}

/** The word before, the aside "for his part" passed over. */
function beforeAside(at: number, words: readonly Word[]): number {
  let i = before(at, words);
  if (words[i]?.low === ',') i -= 1;
  if (
    words[i]?.low === 'part' &&
    /^(?:his|her|its|their)$/.test(words[i - 1]?.low ?? '') &&
    words[i - 2]?.low === 'for'
  )
    return before(i - 2, words);
  return before(at, words);
}
