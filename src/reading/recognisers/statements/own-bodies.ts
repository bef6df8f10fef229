import type { FoundAct } from './found-act.ts';
import { isHelping } from './helping.ts';
import type { Clause, Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { TELLS } from './told.ts';
import { isBe, isSpeech, lowText, skipAdverbs, type Word } from './words.ts';

/**
 * Offers and hopes whose subject is no speaker but a body of the speaker's own: "said her office was willing to …",
 * "told the guest that the Coast Guard would hand over …", "said the ministry wants to …". The act is the teller's,
 * unless the body is the other side's. `isToldNext`: the next sentence tells who said this one.
 */
export function findActsOfBodies({ words, clauses, phrases }: Scene, isToldNext: boolean): FoundAct[] {
  const found: FoundAct[] = [];
  for (const at of words.keys()) {
    const act = actOfBody(at, words);
    if (!act || clauses.some(({ verb, main }) => verb === at || main === at)) continue;
    const from = openingOf(at, words);
    if (from === undefined || !isBody(words.slice(from, at))) continue;
    if (from === 0) {
      const behind = clauses.find(
        ({ level, main }) => level === 'own' && main > at && SAYS_BEHIND.test(words[main]?.low ?? ''),
      );
      const ofSide =
        phrases.find((phrase) => phrase.to <= at && phrase.pointer === 'side') ?? ofMission(from, at, words);
      if (behind && !isOthers(from, at, behind, phrases)) found.push({ act, at, by: ofSide ?? behind });
      else if (isToldNext) found.push({ act, at, by: ofSide ?? 'last' });
      continue;
    }
    const teller = clauses.findLast(({ level, main }) => level === 'own' && main < from);
    // "Said he looks forward to …, and hoped that the embassy will do its utmost": the nearest word tells how it is meant.
    const telling = words
      .slice(teller?.main ?? from, from)
      .findLast(({ low }) => isSpeech(low) || TELLS.test(low) || SAYS.test(low));
    if (!teller || !SAYS.test(telling?.low ?? '')) continue;
    if (act === 'hoped' && telling !== words[words[from - 1]?.low === 'that' ? from - 2 : from - 1]) continue;
    if (!isOthers(from, at, teller, phrases)) found.push({ act, at, by: teller });
  }
  return found;
}

/** What a body that will, stands ready or wants does. */
function actOfBody(at: number, words: readonly Word[]): 'offered' | 'hoped' | undefined {
  const low = words[at]?.low ?? '';
  if (/^(?:will|would)$/.test(low)) return offersHelp(at, words) ? 'offered' : undefined;
  if (isBe(low) || /^(?:stands?|stood|stays|stayed|remains|remained)$/.test(low))
    return isReady(at, words) ? 'offered' : isKeen(at, words) ? 'hoped' : undefined;
  if (/^(?:pledge|promise|vow)s?$/.test(low) && words[at + 1]?.low === 'to') return 'offered';
  // "The city wishes Lao firms to invest".
  const addressed = /^(?:wishes|wants)$/.test(low) && /^(?:\S{2,20} ){1,5}to /.test(lowText(words, at + 1, at + 8));
  return addressed ||
    (/^(?:wish|wishes|wants?|hopes?)$/.test(low) && /^(?:to|for|that)$/.test(words[at + 1]?.low ?? ''))
    ? 'hoped'
    : undefined;
}

const SAYS =
  /^(?:stress(?:ed|ing|es)|affirm(?:ed|s)|reaffirmed|assured|said|says|saying|told|telling|added|adding|stated|replied|responded|announced|noted|informed|informing)$/;

/** Where the subject before a verb begins: behind the word of saying, "that" or "and". */
function openingOf(at: number, words: readonly Word[]): number | undefined {
  for (let i = at - 1; i >= Math.max(1, at - 9); i -= 1) {
    const low = words[i]?.low ?? '';
    if (/^[.;:,]$/.test(low) || /^(?:if|when|who|which|what|whether|not|because)$/.test(low)) return undefined;
    if (low === 'that' || isSpeech(low) || /^["“]$/.test(low)) return i + 1 < at ? i + 1 : undefined;
    if (
      /^(?:guest|host|counterpart|minister|visitor|reporters)$/.test(low) &&
      /^(?:his|her|the)$/.test(words[i - 1]?.low ?? '')
    )
      return i + 1 < at ? i + 1 : undefined;
  }
  // "Her office is ready to …, she said": the sentence opens with it.
  return at < 9 ? 0 : undefined;
}

const SAYS_BEHIND = /^(?:said|says|added|noted|stated|announced|affirmed|stressed|told)$/;

const BODY =
  /^(?:administration|government|office|consulate|ministry|ministries|department|departments|agency|agencies|organi[sz]ation|company|team|bureau|embassy|mission|committee|commission|parliament|assembly|congress|senate|house|legislature|legislators|lawmakers|senators|army|navy|force|forces|guard|command|pentagon|kremlin|cabinet|authorities|experts|engineers|bank|fund|side|treasury|pla|council|party|institute|university|universities|city|province|region|doctors|specialists|firms|companies|association|union|businesses|enterprises|investors)$/;

/** Whether the noun names a body that speaks for a state, or is spoken to for one. */
export const isBodyWord = (low: string): boolean => BODY.test(low);

/** "Her office", "the Pentagon", "American forces in the region". */
function isBody(subject: readonly Word[]): boolean {
  const [first] = subject;
  if (!first || /^(?:he|she|it|they|we|this|these|those|there|any|no|each|both|two)$/.test(first.low)) return false;
  if (subject.slice(0, 3).some(({ low }) => low === 'two' || low === 'both')) return false;
  if (subject.length <= 2 && subject.every(({ text }) => /^(?:\p{Lu}{3,6}|\p{Lu}\p{Ll}{3,14})$/u.test(text)))
    return true;
  return subject.some(({ low }) => BODY.test(low));
}

/** "The General Consulate pledges …, she stated": whoever heads the mission at the table. */
function ofMission(from: number, to: number, words: readonly Word[]): Phrase | undefined {
  return words.slice(from, to).some(({ low }) => /^(?:consulate|embassy)$/.test(low))
    ? { from, to, pointer: 'role' }
    : undefined;
}

/** A body that the other side is named with: "the Vietnamese army" in an American's words. */
function isOthers(from: number, to: number, teller: Clause, phrases: readonly Phrase[]): boolean {
  const side = phrases.find((phrase) => phrase.from >= from && phrase.to <= to && phrase.side !== undefined)?.side;
  return side !== undefined && teller.side !== undefined && side !== teller.side;
}

function isReady(at: number, words: readonly Word[]): boolean {
  const i = skipAdverbs(at + 1, words);
  return /^(?:ready|willing|prepared)$/.test(words[i]?.low ?? '') && words[i + 1]?.low === 'to';
}

function isKeen(at: number, words: readonly Word[]): boolean {
  const i = skipAdverbs(at + 1, words);
  return /^(?:keen|eager)$/.test(words[i]?.low ?? '') && words[i + 1]?.low === 'to';
}

function offersHelp(at: number, words: readonly Word[]): boolean {
  let i = skipAdverbs(at + 1, words);
  if (words[i]?.low === 'be') {
    i = skipAdverbs(i + 1, words);
    if (
      !/^(?:ready|willing|prepared|happy|glad|pleased|delighted)$/.test(words[i]?.low ?? '') ||
      words[i + 1]?.low !== 'to'
    )
      return false;
    return /^(?:ready|willing|prepared)$/.test(words[i]?.low ?? '') || isHelping(i + 2, words);
  }
  return isHelping(i, words);
}
