import type { Phrase } from './phrase.ts';
import { isVerbLike, lowText, type Word } from './words.ts';

/** "Chính and Hipkins", "Việt Nam and Laos": two sides named together are both of them. */
export function joinPairs(phrases: readonly Phrase[], words: readonly Word[]): Phrase[] {
  const joined: Phrase[] = [];
  for (const phrase of phrases) {
    const last = joined.at(-1);
    if (last?.pointer === 'joint' && phrase.pointer === 'person' && isTail(last, phrase, words)) {
      joined[joined.length - 1] = { ...last, to: phrase.to };
    } else if (last && (isPair(last, phrase, words) || isPairOfHeadline(last, phrase, words))) {
      const { from } = last;
      const same = last.name === phrase.name && (last.name !== undefined || last.pointer === 'role');
      if (!same && last.side !== undefined && last.side === phrase.side)
        joined[joined.length - 1] = { from, to: phrase.to, pointer: 'side', side: last.side };
      else
        joined[joined.length - 1] = {
          from,
          to: phrase.to,
          pointer: 'joint',
          side: 'both',
          ...(last.pointer === 'he' && phrase.side !== undefined && phrase.side !== 'both'
            ? { beside: phrase.side }
            : {}),
        };
    } else if (last && isApposed(last, phrase, words)) joined[joined.length - 1] = { ...last, to: phrase.to };
    else joined.push(phrase);
  }
  return joined;
}

/** "Chính and his New Zealand [counterpart Chris Hipkins]": the rest of a name that has begun. */
function isTail(last: Phrase, phrase: Phrase, words: readonly Word[]): boolean {
  if (phrase.from - last.to > 4) return false;
  if (!/^(?:side|person)$/.test(last.pointer) && !words.slice(last.from, last.to).some(({ low }) => low === 'and'))
    return false;
  return words.slice(last.to, phrase.from).every(({ text, low }) => /^\p{Lu}/u.test(text) || low === 'counterpart');
}

/** "… to X in May, and Y accepted": a time or a place before the comma ends a clause and no name. */
function isAdjunct(from: number, to: number, words: readonly Word[]): boolean {
  return /^(?:in|at|on|next|this|soon|again|to)$/.test(words[from]?.low ?? '') && to > from;
}

/** "Wang Qishan, [Chinese Vice Premier], and …" at a sentence's head: the office belongs to the name. */
function isApposed(name: Phrase, office: Phrase, words: readonly Word[]): boolean {
  return (
    name.from === 0 &&
    name.pointer === 'person' &&
    ((office.pointer === 'side' && office.adjective === true) || office.name === name.name) &&
    office.side === name.side &&
    office.from === name.to + 1 &&
    lowText(words, office.to, office.to + 2) === ', and' &&
    words[name.to]?.text === ','
  );
}

const NAMING: ReadonlySet<Phrase['pointer']> = new Set(['person', 'side', 'role']);

/** "China, Vietnam agree to …": a headline's comma for "and", before a verb of both. */
function isPairOfHeadline(left: Phrase, right: Phrase, words: readonly Word[]): boolean {
  return (
    left.from === 0 &&
    left.pointer === 'side' &&
    right.pointer === 'side' &&
    left.side !== right.side &&
    right.from === left.to + 1 &&
    words[left.to]?.text === ',' &&
    /^(?:(?:also|again|jointly) )?(?:agree|pledge|vow|promise|commit|reaffirm|affirm|want|seek|hope|aim|welcome|hail|stress|call|urge|will|have|are)\b/.test(
      lowText(words, right.to, right.to + 2),
    )
  );
}

/** "He and Senator Daines": the speaker with somebody else. */
const isHeAnd = (left: Phrase, right: Phrase): boolean =>
  left.pointer === 'he' && right.pointer !== 'side' && right.from - left.to < 6;

function isPair(left: Phrase, right: Phrase, words: readonly Word[]): boolean {
  if (!NAMING.has(right.pointer) || !(NAMING.has(left.pointer) || isHeAnd(left, right))) return false;
  if (
    right.from - left.to > 12 ||
    (isBareState(left, words) && (right.pointer !== 'side' || right.onePerson) && left.from > 0)
  )
    return false;
  const closes = left.from === 0 && left.pointer === 'person' && words.slice(0, left.to).some(({ low }) => low === ',');
  let link = false;
  for (let i = left.to; i < right.from; i += 1) {
    const low = words[i]?.low ?? '';
    // "Laos is a member, and China welcomes …": a comma parts two clauses.
    // So does one behind a name, unless it closes an apposition.
    if (
      (low === 'and' || low === '&') &&
      words[i - 1]?.low === ',' &&
      !closes &&
      (i - 1 === left.to || isBareState(left, words))
    )
      return false;
    if (low === 'and' || low === '&') link = true;
    else if (
      link
        ? !/^(?:the|his|her|its|visiting)$/.test(low) &&
          !/^\p{Lu}|^counterpart|^[a-z]{3,12}$/u.test(words[i]?.text ?? '')
        : isVerbLike(low) || /^[.;:]$/.test(low)
    )
      return false;
    if ((low === 'and' || low === '&') && words[i - 1]?.low === ',' && isAdjunct(left.to, i - 1, words)) return false;
    if (!link && low === 'to' && /^(?!the$|his$|her$|its$)[a-z]{3,12}$/.test(words[i + 1]?.text ?? '')) return false;
    if (link && (isVerbLike(low) || low.endsWith('ing') || low === ',' || low === 'that')) return false;
  }
  return link;
}

/** "… to visit Laos and X accepted": a state by its name and a person are no pair. */
function isBareState({ pointer, adjective, from, to }: Phrase, words: readonly Word[]): boolean {
  return pointer === 'side' && !adjective && words.slice(from, to).every(({ text }) => /^\p{Lu}/u.test(text));
}
