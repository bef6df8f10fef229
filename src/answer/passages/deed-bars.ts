import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import { tellsOnlyBefallen } from '../deeds/befallen.ts';
import { doneToAsked, isDoneByAddressee, isDoneByOthers } from '../deeds/doer-asked.ts';
import { doneTo, isDoneToOthers } from '../deeds/done-to.ts';
import { sideActedFor } from '../deeds/for-whom.ts';
import { giftTold, tellsGift } from '../deeds/gift.ts';
import { isGiftForOthers, isGivenBy, isGivenTo, receiverAsked } from '../deeds/giver.ts';
import { handedOver, wentTheOtherWay } from '../deeds/handed-over.ts';
import { invitedBy, isInvitedTheOtherWay, tellsNoInvitation } from '../deeds/invitation.ts';
import { delegationAsked, isLedForOthers, LEADING } from '../deeds/led-for.ts';
import { asksOthers, asksPutTo, bodyAsked, tellsRequest } from '../deeds/request-told.ts';
import { givesForAnother } from '../deeds/words-told.ts';
import type { Need } from '../needs/need.ts';
import type { Bar } from './bar.ts';
import { stateDeed, tellsStateDeed } from './done-by-state.ts';
import { isOfAnotherPair, isOfBoth, isOfTheirMeeting, twoWhoSpoke } from './of-both.ts';
import { asksSigned, isSignedByAsked, isSignedWithOthers, tellsSigned } from './signed.ts';
import { voteTold } from './votes.ts';
import { winningTold } from './winners.ts';

const WHY_NOT =
  /^\s*why (?:\p{Ll}+n['’]t|\p{Ll}+ not|(?:did|does|do|was|were|is|are|could|would|will) [^?]{2,60} not)\b/iu;
const DENIES =
  /\b(?:not|no|never|nor|neither|unable|without|absent|absence|instead|lack\p{Ll}*|ill|illness|refus\p{Ll}+|declin\p{Ll}+|reject\p{Ll}+|turn\p{Ll}* down|cancel\p{Ll}*|postpon\p{Ll}+|call\p{Ll}* off|pull\p{Ll}* out|fail\p{Ll}*|prevent\p{Ll}*|barred|banned|den(?:y|ied|ies)|boycott\p{Ll}*|skip\p{Ll}*|miss(?:ed|ing)|delay\p{Ll}*|oppos\p{Ll}+|stay\p{Ll}* away|replac\p{Ll}+|too (?:busy|late|early|soon))\b|n['’]t\b/iu;

const STANCE = /\b(?:stances?|positions?|views?|viewpoints?)\b/i;
/** A sentence that ends with the stance, and says nothing of what it is. */
const REPEATS_STANCE =
  /\b(?:repeat|restat|reiterat|reaffirm|re-affirm|state|underlin|stress|set out|voic)\p{Ll}* (?:[\p{L}’'-]+ ){0,6}(?:stance|position|view|viewpoint)s?\.?["”]?$/iu;

const ONLY_MET = /\b(?:had|held) (?:an? )?(?:[a-z]+ )?(?:meeting|talks|session)\b|\b(?:met|received) (?:with )?/;
const SPEAKS =
  /["“”]|\b(?:sa(?:id|ys)|told|ask|urg|thank|promis|pledg|offer|invit|congratulat|suggest|propos|affirm|stress|express|agree|call|hope|want|wish|would|will|voic|convey|discuss|ready|help|support)/i;

/** What bars a sentence where a deed is asked for: whose it is, and to whom or what it was done: one reason a row. */
export const DEED_BARS: readonly Bar[] = [
  {
    // Why somebody did not do it is told by what denies it.
    name: 'done after all',
    of: ({ question: { kind, asked } }) =>
      kind === 'why' && WHY_NOT.test(asked) ? ({ sentence: { text } }) => !DENIES.test(text) : undefined,
  },
  {
    // What somebody asks for is not told by the announcement that a stance was repeated.
    name: 'a stance without words',
    of: ({ question: { kind, act, asked } }) =>
      kind === 'what' && act?.act === 'asked' && !STANCE.test(asked)
        ? ({ sentence: { text, acts } }) => !acts.has('asked') && REPEATS_STANCE.test(text)
        : undefined,
  },
  {
    // What somebody promised or asked for is not told by the sentence that tells only that two met.
    name: 'nothing but that they met',
    of: ({ question: { kind, act } }) =>
      kind === 'what' && act
        ? ({ sentence: { text, acts, statements } }) =>
            acts.size === 0 && statements.length === 0 && ONLY_MET.test(text) && !SPEAKS.test(text)
        : undefined,
  },
  {
    // Whoever is only ready for something, or tells of it, asks nothing of others.
    name: 'nothing asked of anybody',
    of: ({ question, needs }) => {
      if (!asksPutTo(question)) return undefined;
      const body = bodyAsked(question, needs);
      return ({ sentence: { text } }) => !tellsRequest(text) || asksOthers(body, text);
    },
  },
  {
    // "What did A regret" hangs on its verb: what else A did or said is another matter.
    name: 'another deed',
    of: ({ question: { kind, act, meeting, text }, deed, telling, needs }) => {
      if (kind !== 'what' || act || meeting || !deed?.doer || !ASKS_DEED.test(text)) return undefined;
      if (telling.some((need) => need !== deed.verb && need.is === 'word' && need.hard)) return undefined;
      const { verb } = deed;
      return needs.includes(verb)
        ? ({ sentence: { text: told, terms } }) =>
            !verb.terms.some((term) => terms.has(term)) && !verb.inPhrase?.test(told)
        : undefined;
    },
  },
  {
    name: 'no invitation',
    of: ({ question: { kind, act } }) =>
      kind === 'what' && act?.act === 'invited'
        ? ({ sentence: { text, acts } }) => !acts.has('invited') && tellsNoInvitation(text)
        : undefined,
  },
  {
    // Whom A invited or thanked is told by that act alone.
    name: 'no such act to anybody',
    of: ({ question: { kind }, doer }) => {
      const act = kind === 'who' ? doer?.act : undefined;
      return act === 'invited' || act === 'thanked' || act === 'congratulated'
        ? ({ sentence: { acts } }) => !acts.has(act)
        : undefined;
    },
  },
  {
    name: 'invited the other way',
    of: ({ question, subject, addressee }) => {
      const invited = invitedBy(question, subject, addressee);
      return invited && (({ sentence }) => isInvitedTheOtherWay(invited, sentence.text));
    },
  },
  {
    name: 'handed over the other way',
    of: ({ question, needs }) => {
      const handed = handedOver(question, needs);
      return handed && (({ sentence }) => wentTheOtherWay(handed, sentence.text));
    },
  },
  {
    name: 'led for another state',
    of: ({ question, needs }) => {
      const party = delegationAsked(question, needs);
      if (party === undefined) return undefined;
      return ({ article, sentence: { text } }) => !LEADING.test(text) || isLedForOthers(party, article, text);
    },
  },
  {
    name: 'nobody of that side',
    of: ({ question, needs }) => {
      const side = sideActedFor(question, needs);
      if (side === undefined) return undefined;
      const signs = /\bsigned\b/i.test(question.text);
      const stands = /\brepresented\b/i.test(question.text);
      return ({ article, sentence: { people, text } }) =>
        (!article.people.some(({ key, country }) => country === side && people.has(key)) &&
          !(stands && /\brepresent(?:ed|ing)\b/.test(text))) ||
        (signs && !/\bsign|\binitial|\bnames? to\b/i.test(text));
    },
  },
  {
    name: 'no gift of his',
    of: ({ question, needs }) => {
      const gift = giftTold(question, needs);
      return gift && (({ article, at, sentence }) => !tellsGift(gift, sentence) || givesForAnother(needs, article, at));
    },
  },
  {
    name: 'given by another',
    of: ({ giver }) => giver && (({ sentence }) => isGivenBy(giver, sentence.text) === false),
  },
  {
    name: 'given to others',
    of: ({ question, needs, giver }) => giver && (({ sentence: { text } }) => isGiftForOthers(question, needs, text)),
  },
  {
    name: 'given to another',
    of: ({ question, needs }) => {
      const receiver = receiverAsked(question, needs);
      return receiver && (({ article, at }) => !isGivenTo(receiver, article, at));
    },
  },
  {
    name: 'nothing won',
    of: ({ question }) => {
      const won = winningTold(question.text);
      return won && (({ sentence }) => !won.test(sentence.text));
    },
  },
  {
    name: 'agreed by others',
    of: ({ question, needs }) => {
      const two = twoWhoSpoke(question, needs);
      return two && (({ article, at }) => !(isOfBoth(two, article, at) && isOfTheirMeeting(two, article, at)));
    },
  },
  {
    name: 'nothing signed',
    of: ({ question, needs, telling }) => {
      const signed = asksSigned(question);
      if (signed === undefined) return undefined;
      if (signed !== 'by whom')
        return ({ sentence }) =>
          !tellsSigned(signed, sentence.text) ||
          isOfAnotherPair(question, needs, sentence) ||
          isSignedWithOthers(question, needs, sentence);
      return ({ article, at, sentence: own }) =>
        !(
          tellsSigned(signed, own.text) ||
          (/\bsigned\b/.test(own.text) && tellsSigned(signed, withNext(article, at)))
        ) ||
        article.sentences.some(
          (other) =>
            isSignedByAsked(needs, other.text) &&
            (other === own || (other.paragraph !== own.paragraph && wordsIn(telling, other) === telling.length)),
        );
    },
  },
  {
    name: 'done by another state',
    of: ({ question, needs }) => {
      const deed = stateDeed(question, needs);
      return deed && (({ sentence }) => !tellsStateDeed(deed, sentence.text));
    },
  },
  {
    name: 'only befallen',
    of: ({ question: { kind, act, meeting }, deed }) => {
      if (kind !== 'who' || !deed || deed.doer || act || meeting) return undefined;
      const known = new Map<IndexedArticle, boolean>();
      return ({ article }) => {
        const befell = known.get(article) ?? tellsOnlyBefallen(deed, article);
        known.set(article, befell);
        return befell;
      };
    },
  },
  {
    name: 'nothing hosted',
    of: ({ question }) => (ASKS_HOSTED.test(question.text) ? ({ sentence }) => !HOSTED.test(sentence.text) : undefined),
  },
  {
    // What A did is not told by what B did to A.
    name: 'done by others',
    of: ({ doer }) => doer && (({ article, sentence }) => isDoneByOthers(doer, article, sentence)),
  },
  {
    // Who thanked A is not told by what A thanked others for.
    name: 'done by whom it was done to',
    of: ({ question, needs }) => {
      const to = doneToAsked(question, needs);
      return to && (({ article, sentence }) => isDoneByAddressee(to, article, sentence));
    },
  },
  {
    name: 'done to others',
    of: ({ question, needs }) => {
      const to = doneTo(question, needs);
      return to && (({ article, sentence }) => isDoneToOthers(to, article, sentence.text));
    },
  },
  {
    name: 'voted otherwise',
    of: ({ question }) => {
      const vote = voteTold(question.text);
      return vote && (({ sentence }) => !vote.test(sentence.text));
    },
  },
];

const ASKS_DEED =
  /^\s*(?:and |so )?what (?:else )?(?:did|has|have|had)\b(?![^?]*\b(?:bring|brought|carry|carried|take|took|taken)\b)/i;

/** "What did Norway host", and nothing else. */
const ASKS_HOSTED = /^\s*what (?:did|does|will|has|is) [^?]{2,40}? host(?:ed|ing)?\s*\??\s*$/i;

/** What somebody can host. */
const HOSTED =
  /\b(?:summits?|conferences?|congress|forums?|meetings?|talks|sessions?|dialogues?|games|festivals?|exhibitions?|expo|fairs?|visits?|dinner|banquet|luncheon|lunch|tea|tournament|cup|exercises?|week)\b/i;

/** The sentence with the next one of its paragraph, which may tell who it was. */
function withNext({ sentences, article }: IndexedArticle, at: number): string {
  const [own, next] = [sentences[at], sentences[at + 1]];
  if (!own || !next || own.in !== next.in || own.paragraph !== next.paragraph) return '';
  return article.parts[own.in].slice(own.start, next.end);
}

const wordsIn = (telling: readonly Need[], { terms }: IndexedSentence): number =>
  telling.filter((need) => need.is === 'word' && need.terms.some((term) => terms.has(term))).length;
