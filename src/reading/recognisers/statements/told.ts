import type { Clause } from './phrase.ts';
import { isBe, isSpeech, isVerbLike, type Word } from './words.ts';

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
  if (before === ',' && tells) return 'own';
  if (
    (before === 'and' || before === ',' || before === 'but') &&
    earlier.some(({ level }) => level === 'told') &&
    inTold(words, earlier) &&
    !isFreshPast(opens - 1, low, words, earlier)
  )
    return 'told';
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

/** "Said A would …, and B thanked him": a plain past behind a "would" is told by the paper. */
function isFreshPast(link: number, verb: string, words: readonly Word[], earlier: readonly Clause[]): boolean {
  const told = words[earlier.at(-1)?.verb ?? -1]?.low ?? '';
  return words[link]?.low === 'and' && words[link - 1]?.low === ',' && told === 'would' && FRESH.test(verb);
}

const FRESH =
  /^(?:thanked|welcomed|accepted|invited|congratulated|asked|urged|proposed|suggested|pledged|promised|called)$/;

function spokenBefore(at: number, words: readonly Word[]): boolean {
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

/** Verbs that ask, propose or hope: what follows them is told. */
export const TELLS = /^(?:propos|suggest|request|recommend|ask|urg|demand|hop|wish|want)\w{1,4}$/;
