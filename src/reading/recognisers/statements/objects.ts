import type { Act } from '../../reading.ts';
import { ACT_NOUNS, type ActVerb, FORMS, fits } from './lexicon.ts';
import type { Clause } from './phrase.ts';
import { isSpeech, type Word } from './words.ts';

const STOPS = new Set(
  'of for to in over at with on by about from that which as toward towards after during when where who'.split(' '),
);
const OWNER = /^(?:his|her|its|their)$/;
const SECOND = /^(?:hopes?|wish|wishes|gratitude|thanks|greetings|regards|readiness|willingness|desire|invitation)$/;

/** The acts that the objects of a carrier verb name: "expressed thanks … and his hope" names two. */
export function findObjects(at: number, words: readonly Word[], clauses: readonly Clause[], { verb }: ActVerb): Act[] {
  // Greetings that two sides send each other are the occasion of the article and no side's act.
  const mutual = words
    .slice(at + 1, at + 12)
    .findIndex(({ low }, i, near) => `${low} ${near[i + 1]?.low ?? ''}`.match(/^(?:each other|one another)$/) !== null);
  if (/^(?:send|convey|extend|cable|wire|offer)$/.test(verb) && mutual >= 0) return [];
  const acts: Act[] = [];
  let open = true;
  for (let i = at + 1; i < Math.min(words.length, at + 40); i += 1) {
    const low = words[i]?.low ?? '';
    if (low === ';' || low === '.' || clauses.some((clause) => clause.verb === i)) break;
    const noun = open ? (messageOf(i, words) ?? (isHopefulBelief(i, words) ? 'hoped' : ACT_NOUNS.get(low))) : undefined;
    const act =
      noun === 'hoped' && /^(?:best|good|warm|warmest|year|tet|tết|festival)$/.test(words[i - 1]?.low ?? '')
        ? 'conveyed'
        : noun;
    if (act && fits(verb, low, act) && !isSettled(low, verb, words[i - 1]?.low ?? '') && !acts.includes(act))
      acts.push(act);
    // "Handed over", "arrived at": the verb's own particle.
    if (i === at + 1 && (low === 'over' || low === 'at')) continue;
    // "Came up with", "came forward with".
    if (verb === 'come' && i === at + 2 && low === 'with' && /^(?:out|up|forward)$/.test(words[at + 1]?.low ?? ''))
      continue;
    if (STOPS.has(low) || (low === ',' && acts.length > 0)) {
      if (!open || acts.length > 0) open = false;
      else if (low !== 'to' && low !== 'of' && low !== 'on') break;
      else if (i > at + 10) open = false;
    } else if (!open && (low === 'and' || low === ',') && OWNER.test(words[i + 1]?.low ?? '')) {
      const noun = words.slice(i + 1, i + 6).find((word) => ACT_NOUNS.has(word.low));
      if (noun && SECOND.test(noun.low)) open = true;
    } else if (FORMS.get(low)?.some(({ form }) => form === 'past' || form === 'ing')) break;
  }
  return acts;
}

/** What a message is for: "a message of congratulations", "a thank-you letter", "a cable to congratulate …". */
function messageOf(at: number, words: readonly Word[]): Act | undefined {
  if (!/^(?:messages?|letters?|cables?|telegrams?|notes?)$/.test(words[at]?.low ?? '')) return undefined;
  if (words[at - 1]?.low === 'congratulatory') return 'congratulated';
  const link = words[at + 1]?.low ?? '';
  const what = words[at + 2]?.low ?? '';
  // "A letter from the President inviting the King to …".
  if (words.slice(at + 1, at + 10).some(({ low }) => low === 'inviting')) return 'invited';
  // "A message on Monday congratulating A on …".
  const participle = words
    .slice(at + 1, at + 8)
    .find(({ low }) => low === 'congratulating' || low === 'thanking' || isSpeech(low))?.low;
  const purpose =
    participle === 'congratulating' || participle === 'thanking'
      ? participle
      : /^(?:of|to)$/.test(link)
        ? /^(?:warm|warmest|heartfelt|sincere)$/.test(what)
          ? (words[at + 3]?.low ?? '')
          : what
        : '';
  if (/^congratulat/.test(purpose)) return 'congratulated';
  return /^(?:thank|thanks|thanking|gratitude)$/.test(purpose) ? 'thanked' : undefined;
}

/** "Voiced his belief that ties would grow": trust in what is to come is hope; in what is, an opinion. */
function isHopefulBelief(at: number, words: readonly Word[]): boolean {
  if (!/^(?:belief|confidence|conviction|optimism|trust)$/.test(words[at]?.low ?? '') || words[at + 1]?.low !== 'that')
    return false;
  for (let i = at + 2; i < Math.min(words.length, at + 50) && !/^[.;]$/.test(words[i]?.low ?? ''); i += 1)
    if (/^(?:will|would)$/.test(words[i]?.low ?? '')) return true;
  return false;
}

/** "reached the agreement" points back at one; "reached agreement on" makes one. So does "made the request while …". */
function isSettled(noun: string, verb: string, before: string): boolean {
  if (verb === 'make')
    return /^(?:the|this|that)$/.test(before) && /^(?:request|appeal|proposal|suggestion)$/.test(noun);
  return /^(?:agreement|understanding|deal|accord)$/.test(noun) && before === 'the';
}

/** The acts of a passive carrier, whose noun stands before it: "an invitation was extended". */
export function findPassiveObjects(at: number, words: readonly Word[], { verb }: ActVerb): Act[] {
  for (let i = at - 1; i >= Math.max(0, at - 12); i -= 1) {
    const low = words[i]?.low ?? '';
    const act = ACT_NOUNS.get(low);
    if (act && fits(verb, low, act)) return /^(?:no|neither|without)$/.test(words[i - 1]?.low ?? '') ? [] : [act];
    if (/^[.;]$/.test(low)) break;
  }
  return [];
}
