import { analyse } from '../../search/analyse.ts';
import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import { bears, coverOf } from '../needs/cover.ts';
import type { Need } from '../needs/need.ts';
import { nameTokens } from '../people/known-names.ts';
import type { Question } from '../question/question.ts';
import type { QuestionKind } from '../question/question-words.ts';
import { isDoerNoun } from '../words/doer-nouns.ts';

type Word = Extract<Need, { is: 'word' }>;

/** What a question asks whether, or what, somebody did: the verb, and who it asks about where it names them before it. */
export interface AskedDeed {
  readonly verb: Word;
  readonly doer?: Need;
}

const isWord = (need: Need | undefined): need is Word => need?.is === 'word' && /^\p{Ll}/u.test(need.typed);
const isActor = ({ is }: Need): boolean => is === 'person' || is === 'role' || is === 'party';

const SPEECH =
  /^(?:say|said|tell|told|think|thought|see|saw|seen|discuss|mention|call|describe|talk|speak|mean|view|regard|consider|stress|note|warn|react|respond)(?:e?d)?$/i;

/** The deed of a question about what was: "did A and B sign", "who signed", "was it signed". Acts of speech are no deeds. */
export function askedDeed({ text, act, meeting }: Question, needs: readonly Need[]): AskedDeed | undefined {
  const isDeed = (need: Need | undefined): need is Word =>
    isWord(need) &&
    !SPEECH.test(need.typed) &&
    ![act, meeting].some((span) => span && need.start < span.end && need.end > span.start);
  const [who] =
    /^\s*[Ww]ho (?=\p{Ll}+(?:ed|d|t|n|w|nk|ng|ve|te|ke|ok|le|me|de|se)\b)(?!(?:did|does|was|were|is|are|has|had)\b)/u.exec(
      text,
    ) ?? [];
  if (who !== undefined) {
    const verb = needs.find(({ start }) => start === who.length);
    return isDeed(verb) ? { verb } : undefined;
  }
  const did = /\bdid (?:the )?/i.exec(text);
  if (did) {
    const from = did.index + did[0].length;
    if (act && act.start >= from) return undefined;
    const verb = needs.find(
      (need, i) =>
        need.start >= from &&
        isWord(need) &&
        !isDoerNoun(need.typed) &&
        needs.slice(0, i).some((one) => one.start >= from && text.slice(one.end, need.start).trim() === ''),
    );
    const doer = needs.findLast((need) => need.start >= from && need.end <= (verb?.start ?? 0) && isActor(need));
    return isDeed(verb) && doer ? { verb, doer } : undefined;
  }
  if (!/^\s*(?:was|were|ha[sd]|have)\b/i.test(text)) return undefined;
  const verb = needs.findLast((need) => isWord(need) && /(?:ed|en|wn|lt|ut)$/.test(need.typed));
  return isDeed(verb) ? { verb } : undefined;
}

/** Before a verb that tells only what is meant to be done. */
const MEANT =
  /\b(?:(?<!\b(?:arriv|c[ao]m|gather|help|manag|continu|went|beg[ai]n|start|able|enough|allow|return|decision|chose|decid)\w{0,3} (?:\w+ )?|\b(?:took|taking|used|using|seized) (?:the|this|that) (?:occasion|opportunity|chance) )to|will|would|may|might|should|could|shall|must|can|cannot|not|never|yet)(?: \p{L}+ly| soon| also| first)?(?: be| have| been| have been)? $/iu;
/** What two held, or met, to begin or to mark something, was begun or marked there. */
const HELD_TO =
  /\b(?:held|hosted|convened|met|gathered|attended|had (?:an? )?(?:phone )?(?:call|talks|meeting))\b[^;]{0,160} to (?:\p{L}+ly )?$/u;
const RIBBON =
  /\b(?:cut(?:s|ting)? (?:the|a) ribbon|press(?:ed|es|ing)? the button|broke ground|ceremony) to (?:\p{L}+ly )?$/iu;
const BEGINS = /^(?:launch|open|start|begin|inaugurat|mark|celebrat|commemorat|unveil)/i;
const DECISION_OF = /\b(?:decision|move|step)s? (?:of|by|from) ([^.,;]{2,45}) to $/;
const TRADES = /^(?:buy|purchas|acquir|sell|suppl|leas|deliver)/i;
const CONTRACT_TO = /(?<!\b(?:draft|possible|future|framework|planned) )\b(?:contract|deal|order|agreement)s? to $/i;
const DENIED = /\b(?:do|does|did|have|has|had|was|were) (?:not|never)(?: yet)? (?:been )?$/i;
const MEANT_NOUN =
  /\b(?:ready for|for|await\w{0,3}|pending|discuss\w{0,3}|towards?|plan\w{0,4}|before|ahead of) (?:the |an? |early |its |their |future )*$/i;

/** Whether the text speaks of the deed, and only as of something still to be done. */
export function isOnlyMeant({ verb }: AskedDeed, text: string, kind: QuestionKind): boolean {
  const told = analyse(text).filter(({ term }) => verb.terms.includes(term));
  if (told.length === 0) return false;
  return told.every(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 60), start);
    // Whether it was done is told by saying that it was not.
    if (kind === 'yes or no' && DENIED.test(before)) return false;
    // Nobody is thanked for what is still to be done.
    if (/\b(?:thank|gratitude|grateful)\p{Ll}* [^,;]{1,110} for $/u.test(text.slice(Math.max(0, start - 140), start)))
      return false;
    // "The decision of A to lift it" has been taken.
    if (DECISION_OF.test(before)) return false;
    // What a contract was made for has been bought and sold.
    if (TRADES.test(text.slice(start, end)) && CONTRACT_TO.test(before)) return false;
    if (BEGINS.test(text.slice(start, end)) && (HELD_TO.test(text.slice(0, start)) || RIBBON.test(before)))
      return false;
    return MEANT.test(before) || (/ing$/.test(text.slice(start, end)) && MEANT_NOUN.test(before));
  });
}

/** Where another's part of a sentence ends. */
const CUT = /[;:“”"]|, (?:while|but|whereas|and then)\b| while /gu;
const THANKED = /\bthank\p{Ll}* (.{1,80}?) for [^,;]{1,80}\b(?:it|they|he|she) (?:had |has |have )?$/u;
const THANKED_FOR =
  /\bthank\p{Ll}* (?:the|his|her|their) [^,;]{1,60} for (?:\p{Ll}+ing [^,;]{0,40}\band )?(?:\p{L}+ly )?$/u;
const THANKED_BY_NAME = /\bthank\p{Ll}* (\p{Lu}[^,;]{1,60}?) for (?:\p{Ll}+ing [^,;]{0,40}\band )?(?:\p{L}+ly )?$/u;
const THEY = /\b(?:he|she|they|who|the (?:two|leaders|ministers|presidents|sides|premiers)|both)\b/i;

/** Whether the deed is told, of others alone: who did it stands before the verb, in the same part of the sentence. */
export function isOthersDeed({ verb, doer }: AskedDeed, article: IndexedArticle, at: number): boolean {
  const sentence = article.sentences[at];
  if (!doer || !sentence) return false;
  const told = analyse(sentence.text).filter(({ term }) => verb.terms.includes(term));
  if (told.length === 0) return false;
  return told.every(({ start: own }, i) => {
    // "A thanked B for it and thanked C": A did both.
    const earlier = told[i - 1];
    const start = earlier && /\band (?:also |later |again )?$/.test(sentence.text.slice(0, own)) ? earlier.start : own;
    const cut = [...sentence.text.slice(0, start).matchAll(CUT)].at(-1);
    const from = cut ? cut.index + cut[0].length : 0;
    // "A thanked B for the bell it had given": B gave it.
    const before = sentence.text.slice(from, start);
    const thanked = (THANKED.exec(before) ?? THANKED_BY_NAME.exec(before))?.[1];
    // "A thanked the Premier for sending it": the Premier sent it.
    if (THANKED_FOR.test(sentence.text.slice(from, start))) return false;
    // "The decision of A to do it": A does it.
    const decider = DECISION_OF.exec(sentence.text.slice(Math.max(0, start - 60), start))?.[1];
    if (decider !== undefined && doer.is === 'person')
      return !doer.tokens.some((token) => nameTokens(decider).includes(token));
    const part = thanked ?? sentence.text.slice(from, start);
    if (/\bby (?:the )?[^,;]{1,40}/.test(sentence.text.slice(start))) return false;
    const { he } = sentence;
    // "He and B did it": it is the deed of both.
    const beside = /^(?:He|She) and (.{2,60})$/u.exec(part)?.[1];
    if (he !== undefined && beside !== undefined && doer.is === 'person')
      return !doer.keys.has(he) && !doer.tokens.some((token) => nameTokens(beside).includes(token));
    if (he !== undefined && doer.is === 'person' && !doer.keys.has(he) && /^(?:He|She)\b[^,;]{0,60}$/.test(part))
      return true;
    if (he !== undefined && doer.is === 'role' && isOfOther(doer, he, article, part)) return true;
    if (standsIn(doer, article, sentence, at, part)) return false;
    if (thanked !== undefined) return true;
    return article.people.some(
      ({ key, name }) => sentence.people.has(key) && nameTokens(part).includes(nameTokens(name).at(-1) ?? ''),
    );
  });
}

/** "He" at the head is somebody else, and the clause of the verb does not name who holds the office. */
function isOfOther(doer: Extract<Need, { is: 'role' }>, he: string, article: IndexedArticle, part: string): boolean {
  const holders = article.people.filter((one) => bears(one, doer));
  if (!/^(?:He|She)\b/.test(part) || holders.length === 0 || holders.some(({ key }) => key === he)) return false;
  const clause = part.split(/,|\b(?:that|who|as|for)\b/).at(-1) ?? '';
  const tokens = nameTokens(clause);
  return !CALLED.test(clause) && !holders.some(({ name }) => tokens.includes(nameTokens(name).at(-1) ?? ''));
}

function standsIn(doer: Need, article: IndexedArticle, sentence: IndexedSentence, at: number, part: string): boolean {
  if (coverOf(doer, article, at) >= 0.6 && THEY.test(part)) return true;
  const tokens = nameTokens(part);
  if (doer.is === 'person') {
    if (doer.tokens.some((token) => tokens.includes(token))) return true;
    const own = article.people.filter(({ key }) => doer.keys.has(key));
    if (own.some(({ name }) => tokens.includes(nameTokens(name).at(-1) ?? ''))) return true;
    // A state acts through its leaders, and they through it.
    const alluded = [...sentence.alluded].some((key) => doer.keys.has(key)) && CALLED.test(part);
    return alluded || own.some(({ country }) => names(part, country));
  }
  if (doer.is === 'party')
    return (
      names(part, doer.party) ||
      article.people.some(
        ({ country, name }) => country === doer.party && tokens.includes(nameTokens(name).at(-1) ?? ''),
      )
    );
  return true;
}

/** "The premier", "the Chinese leader", "his host". */
const CALLED = /\b(?:the|his|her|their) \p{L}/iu;

const names = (text: string, party: string | undefined): boolean =>
  party !== undefined && analyse(text).some(({ term }) => term === `=${party.toLowerCase()}`);
