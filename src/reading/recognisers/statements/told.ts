import type { Clause } from './phrase.ts';
import { isBe, isSpeech, isVerbLike, lowText, type Word } from './words.ts';

const TIME_OR_REASON = new Set(
  'as after since when before until till if because where whether once unless although though whenever'.split(' '),
);

/** What a clause is to its sentence, by the word before it and the clauses before that. */
export function levelOf(
  opens: number,
  verb: number,
  words: readonly Word[],
  earlier: readonly Clause[],
): Clause['level'] {
  const before = words[opens - 1]?.low ?? '';
  if (before === 'that') return spokenBefore(opens - 2, words) ? 'told' : 'relative';
  if (before === 'which' || before === 'whom' || before === 'whose' || before === 'what' || before === 'how')
    return /^(?:to|at|in|during|for)$/.test(words[opens - 2]?.low ?? '') && before === 'which' ? 'own' : 'relative';
  if (before === 'as' && /^(?:said|says)$/.test(words[opens - 2]?.low ?? '')) return 'own';
  if (TIME_OR_REASON.has(before)) return 'relative';
  // "In 2014, the year X took office".
  if (
    /^(?:year|day|month|week|time|moment)$/.test(before) &&
    /^(?:the|every|each|next|first|last)$/.test(words[opens - 2]?.low ?? '')
  )
    return 'relative';
  if (before === ',' && opensAfterThat(opens - 2, words)) return 'told';
  if (isSpeech(before)) return 'told';
  const low = words[verb]?.low ?? '';
  const tells = isSpeech(low) && /(?:ed|id|old)$/.test(low);
  // "Wang said, President Xi has …": a comma for "that".
  if (before === ',' && !tells && /^(?:said|added|noted|stated)$/.test(words[opens - 2]?.low ?? '')) return 'told';
  if (before === ',' && tells) return 'own';
  if (
    (before === 'and' || before === ',' || before === 'but') &&
    earlier.some(({ level }) => level === 'told') &&
    inTold(words, earlier) &&
    !isFreshPast(opens - 1, low, words, earlier)
  )
    return 'told';
  if ((before === 'and' || before === 'but') && staysInThat(opens - 1, low, words, earlier)) return 'told';
  if (/^(?:propos|suggest|recommend|request|ask|urg|demand|want|hop|wish)(?:e|ed|s|es|ing)?$/.test(before))
    return 'told';
  return 'own';
}

/** "said he hoped that, in any post, the ambassador would …": the clause is told although a comma stands before it. */
function opensAfterThat(at: number, words: readonly Word[]): boolean {
  let verb = false;
  for (let i = at; i >= Math.max(0, at - 14); i -= 1) {
    const low = words[i]?.low ?? '';
    // What stands between "that" and its comma may hold a participle: "that, with a pact put in place, the envoy …".
    if (low === 'that') return (words[i + 1]?.low === ',' || !verb) && spokenBefore(i - 1, words);
    if (/^[.;]$/.test(low)) return false;
    verb ||= isVerbLike(low);
  }
  return false;
}

/** A clause after "and" inside reported speech stays reported while the verb before it is present tense. */
function inTold(words: readonly Word[], earlier: readonly Clause[]): boolean {
  const last = earlier.at(-1);
  if (last?.level !== 'told') return false;
  const low = words[last.verb]?.low ?? '';
  return !/(?:ed|said|had)$/.test(low) || isBe(low);
}

/**
 * "Said that trade is up, and his country wants more", "…, noting that talks were held, and A paid a visit": what was
 * told behind "that" goes on behind "and", although nothing before it had a subject that is known.
 */
function staysInThat(link: number, verb: string, words: readonly Word[], earlier: readonly Clause[]): boolean {
  const teller = earlier.findLast(({ level }) => level === 'own');
  if (!teller || teller.verb > link || earlier.some(({ level, verb }) => level !== 'own' && verb > teller.verb))
    return false;
  const opened = words.findLastIndex(
    ({ low }, i) => i > teller.main && i < link && low === 'that' && isSpeech(words[i - 1]?.low ?? ''),
  );
  if (opened < 0) return false;
  // Behind "noting that" a past verb tells what was noted; behind "said that" it may be the paper's own.
  if (/ing$/.test(words[opened - 1]?.low ?? '')) return !FRESH.test(verb) && !isSpeech(verb);
  return !/(?:ed|id|old|had|did|ook|ave|ade|ent|ame)$/.test(verb) && !isSpeech(verb);
}

/** "Said A would …, and B thanked him": a plain past behind a "would" is told by the paper. */
function isFreshPast(link: number, verb: string, words: readonly Word[], earlier: readonly Clause[]): boolean {
  const told = words[earlier.at(-1)?.verb ?? -1]?.low ?? '';
  return words[link]?.low === 'and' && words[link - 1]?.low === ',' && told === 'would' && FRESH.test(verb);
}

const FRESH =
  /^(?:thanked|welcomed|accepted|invited|congratulated|asked|urged|proposed|suggested|pledged|promised|called)$/;

function spokenBefore(at: number, words: readonly Word[]): boolean {
  if (IN_WRITING.test(lowText(words, Math.max(0, at - 18), at + 1))) return true;
  for (let i = at; i >= Math.max(0, at - 7); i -= 1) {
    const low = words[i]?.low ?? '';
    if (isSpeech(low) || TELLS.test(low)) return true;
    if (
      /^(?:and|out|,|hope|wish|belief|confidence|view|expectation|commitment|stance|clear|opinion|desire)$/.test(low) &&
      i === at
    )
      return true;
  }
  return false;
}

/** "Said in a statement on one of its pages (that)": where it was said is long. */
const IN_WRITING =
  /\b(?:said|announced|stated|wrote|confirmed) (?:[a-z]{3,9} )?(?:in|on|through|via) (?:an?|its|his|her|the) (?:\S{1,14} ){0,2}(?:statement|release|readout|message|post|letter|notice|summary|account)\b(?: (?!that\b)[^\s.;“”"]{1,16}){0,10}$/;

/** Verbs that ask, propose or hope: what follows them is told. */
export const TELLS = /^(?:propos|suggest|request|recommend|ask|urg|demand|hop|wish|want)\w{1,4}$/;
