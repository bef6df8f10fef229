import { findParties } from '../../actor/gazetteer.ts';
import { isOfficeWord } from '../../actor/titles.ts';
import type { IndexedArticle } from '../articles/indexed-article.ts';
import { coverOf } from '../needs/cover.ts';
import type { Need } from '../needs/need.ts';
import { nameTokens } from '../people/known-names.ts';
import type { Question } from '../question/question.ts';
import { receivesThing } from '../question/receives-thing.ts';

const ASKED_BEFORE = /\b(?:did|does|do|has|have|had) (?:the )?$/i;
const ASKED_AFTER =
  /^ (?:also )?(?:give|gave|given|bring|brought|present|presented|hand|handed|donate|donated|award|awarded|provide|provided|supply|supplied|send|sent)\b/i;

const GIVING = '(?:giv|hand|present|donat|provid|suppl|send|sent|award|deliver|assist|help|aid|gift)\\p{Ll}*';
/** Who is thanked for what they gave, and by whom something was given. */
const GIVERS = new RegExp(
  `\\bthank\\p{Ll}* (?:the )?([^.;]{2,60}?) (?:for|on) (?:[\\p{Ll}-]+ ){0,3}?${GIVING}|\\bthank\\p{Ll}* (?:the )?([^.;]{2,60}?) for [^.;]{2,80}? (?:which|that) (?:it|they|he|she) (?:(?:had|has|have) )?(?:gave|given|presented|donated|provided|supplied|sent|handed)\\b|\\b(?:given|donated|presented|awarded|provided|supplied|sent|handed over)(?: to \\p{L}+)? by (?:the )?([^.,;]{2,80})`,
  'giu',
);
/** A gift told beside thanks for another. */
const GIVES = /\b(?:gave|gives|presents|presented|donate[ds]|awarded|conferred|handed|provided|supplied|sent)\b/i;

/** "He was presented with it": got, and not given. */
const RECEIVED =
  /\b(?:was|were|been|being) (?:\p{Ll}+ly )?(?:presented with|given|awarded|handed)(?! (?:over|out|back|to|by)\b)/u;

/** Whose gift a question asks for ("what did A give B"); `undefined` where it asks for none. */
export function giverAsked({ text, act }: Question, needs: readonly Need[]): Need | undefined {
  if (act) return undefined;
  return needs.find(
    (need) =>
      (need.is === 'person' || need.is === 'party') &&
      ASKED_BEFORE.test(text.slice(0, need.start)) &&
      ASKED_AFTER.test(text.slice(need.end)),
  );
}

/**
 * Whether the text tells a gift as the giver's own (`true`), or only as another's (`false`): "A thanked B for providing" and
 * "given by B" tell what B gave. `undefined` where it tells neither.
 */
export function isGivenBy(giver: Need, told: string): boolean | undefined {
  const found = [...told.matchAll(GIVERS)];
  if (found.length === 0) return RECEIVED.test(told) && !GIVES.test(told.replace(RECEIVED, ' ')) ? false : undefined;
  const named = found.map(([, thanked, whose, by]) => thanked ?? whose ?? by ?? '');
  if (named.some((words) => isNamed(giver, words))) return true;
  // "The President", "the visiting leader" may be anybody.
  if (!named.every(namesSomebody)) return undefined;
  return GIVES.test(told.replaceAll(GIVERS, ' ').replace(RECEIVED, ' ')) ? undefined : false;
}

const namesSomebody = (words: string): boolean =>
  findParties(words).length > 0 || [...words.matchAll(/\p{Lu}[\p{L}\p{M}]+/gu)].some(([word]) => !isOfficeWord(word));

const isNamed = (giver: Need, words: string): boolean =>
  giver.is === 'person'
    ? nameTokens(words).some((token) => giver.tokens.includes(token))
    : giver.is === 'party' && findParties(words).some(({ party }) => party === giver.party);

/** Who is asked to have received a thing; `undefined` where nobody by name or nothing is. */
export const receiverAsked = ({ text }: Question, needs: readonly Need[]): Need | undefined =>
  receivesThing(text)
    ? needs.find(
        (need) => need.is === 'person' && /\b(?:did|does|has|have|had|was|were) /i.test(text.slice(0, need.start)),
      )
    : undefined;

/** Whether the sentence names or means the receiver otherwise than as the one who gives. */
export function isGivenTo(receiver: Need, article: IndexedArticle, at: number): boolean {
  const text = article.sentences[at]?.text ?? '';
  if (receiver.is !== 'person' || coverOf(receiver, article, at) < (TO_THEM.test(text) ? AROUND : MEANT)) return false;
  const giver = GAVE.exec(text)?.[1];
  return giver === undefined || !nameTokens(giver).some((token) => receiver.tokens.includes(token));
}

const MEANT = 0.9;
const AROUND = 0.6;
const TO_THEM = /\b(?:him|her|(?:his|her|the) (?:guest|host|visitor|counterpart))\b/i;
/** The one whose name stands before a verb of giving. */
const GAVE =
  /(\p{Lu}[\p{L}\p{M}.'’-]+) (?:also |then |later )?(?:gave|presented|donated|handed|awarded|conferred|pinned|bestowed)\b(?! (?:with|by)\b)/u;

/** "Gifts for its pupils": told of whoever got them. */
const FOR_OTHERS =
  /\b(?:gifts?|presents?|souvenirs?) (?:for|to) (?:(?:its|the|their|his|her|all|some|several|local|poor) )*\p{Ll}{3,}/u;

/** Whether the text tells of gifts for others alone, where it is asked what somebody gave to one who is named ("What did A give B"). */
export function isGiftForOthers({ text }: Question, needs: readonly Need[], told: string): boolean {
  const to = needs.find((need) => need.is === 'person' && GAVE_TO.test(text.slice(0, need.start)));
  return to?.is === 'person' && FOR_OTHERS.test(told) && !nameTokens(told).some((token) => to.tokens.includes(token));
}

const GAVE_TO = /\b(?:give|given|hand|handed|present|presented|bring|brought)(?: to)? (?:the )?$/i;
