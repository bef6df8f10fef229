import { isTitleHead } from '../../actor/titles.ts';
import type { Token } from '../../search/analyse.ts';
import { isComingInTimeClause, isInTimeClause } from '../question/main-clause.ts';
import type { Question } from '../question/question.ts';
import { WHICH_ONE } from '../question/question-words.ts';
import { WHOSE_WISH } from '../words/acts.ts';
import { isLight } from '../words/light-words.ts';
import { asksOfOffice } from './asked-office.ts';
import { asksRecord, isRank } from './ordinal.ts';
import { isThankedFor } from './thanked-for.ts';
import { isOfVagueDeed } from './vague-deed.ts';

/** Whether a word need not be told where it stands in the question, and says little where it is. */
export function isLightHere(token: Token, { text, meeting, beside, kind }: Question): boolean {
  if (hasToBeTold(token, text)) return false;
  return (
    [meeting, beside?.meeting].some((one) => one !== undefined && token.start < one.end && token.end > one.start) ||
    (isLight(token.word) &&
      !(
        kind === 'yes or no' &&
        isDeed(token.word) &&
        !/^ (?:an? |the )?(?:[\p{L}-]+ ){0,3}partnership\b/iu.test(text.slice(token.end))
      )) ||
    isOfForce(token, text) ||
    (kind === 'who' && isFromAbroad(token, text)) ||
    // "One of the first" is among them.
    (token.word === 'one' && /^ of the (?:first|last|few)\b/.test(text.slice(token.end))) ||
    // Twin cities are told by their being twinned.
    (/^(?:cit(?:y|ies)|towns?)$/.test(token.word) && /\b(?:twin|sister)[ -]$/i.test(text.slice(0, token.start))) ||
    // "The following week" is the next one.
    (token.word === 'following' && /^ (?:day|week|month|year)\b/.test(text.slice(token.end))) ||
    (/^(?:top|highest)$/.test(token.word) && /^ (?:level|tier)\b/.test(text.slice(token.end))) ||
    isOfVagueDeed(text.slice(token.start, token.end), token.start, token.end, text) ||
    ((kind === 'when' || kind === 'where') && /^(?:leave|depart)$/.test(token.word)) ||
    (isInTimeClause(text, token.start) && !token.capital) ||
    (kind !== 'yes or no' && isComingInTimeClause(text, token.start)) ||
    isOfAnswer(token, text, kind) ||
    (kind === 'who' && CHANGE.test(token.word) && asksOfOffice(text)) ||
    (!token.concept && token.word.length < 2)
  );
}

/** Whether the evidence has to bear the word, light as it is elsewhere: a list, a rank, somebody's request. */
const hasToBeTold = (token: Token, text: string): boolean =>
  isWhoseWish(token, text) ||
  isThankedFor(text, token.start) ||
  (token.word === 'list' && /\b(?:what|which) (?:\p{Ll}+ )?$/iu.test(text.slice(0, token.start))) ||
  (isRank(token.word) && asksRecord(text));

/** "Request" of "at whose request" has to be told as such. */
const isWhoseWish = ({ start, end }: Token, text: string): boolean =>
  WHOSE_WISH.exec(text)?.[1] === text.slice(start, end);

/** Verbs that a yes or no hangs on, light elsewhere. */
const isDeed = (word: string): boolean =>
  /^(?:declare|establish|sell|buy|provide|bring|keep|sign)(?:d|s|ed)?$/.test(word);

/** The verb of "enter into force" and "take effect" tells nothing beside its noun. */
function isOfForce({ start, end }: Token, text: string): boolean {
  return (
    /^(?:enter|go|went|c[ao]me|t[ao]ke|took)/i.test(text.slice(start, end)) &&
    /^\w* (?:into |in )?(?:force|effect)\b/i.test(text.slice(end))
  );
}

/** "Which foreign speaker": told by the state somebody is of. */
const isFromAbroad = ({ word, start, end }: Token, text: string): boolean =>
  /^(?:foreign|overseas)$/.test(word) &&
  /\b(?:which|what|whom?) (?:\p{Ll}+ ){0,2}$/iu.test(text.slice(0, start)) &&
  /^ \p{Ll}/u.test(text.slice(end)) &&
  !/^ (?:affairs|policy|trade|investment|aid)\b/.test(text.slice(end));

/** Before a noun. */
const OF_NOUN = /(?:\b(?:the|an?|this|that|their|its|his|her)|['’]s?) (?:[\p{L}-]+ )?$/iu;

/** Words for coming to an amount that is asked for, and "plan to", need not be told. */
function isOfAnswer({ word, start, end }: Token, text: string, kind: string): boolean {
  if (/^(?:plan(?:s|ned)?|due|set|scheduled|supposed|slated|meant)$/.test(word) && /^ to\b/.test(text.slice(end)))
    return true;
  if (kind === 'when' && /^(?:days?|dates?|years?|months?|weeks?)$/.test(word))
    return /\b(?:which|what) $/i.test(text.slice(0, start));
  if (/^among(?:st)?$/.test(word) && WHICH_ONE.test(text)) return true;
  // "Where do they plan the contest": what is planned is told as planned or as agreed.
  if ((kind === 'where' || kind === 'when') && /^plan(?:s|ned|ning)?$/.test(word))
    return /^(?: (?:the|an?|their|its|his|her)\b|\W*$)/.test(text.slice(end)) && !OF_NOUN.test(text.slice(0, start));
  if (kind === 'how much' || kind === 'how many')
    return /^(?:fast|quickly|strongly|reach|target|goal|aim|stand|rate|level|earn|fetch|temperature|speed|share|percentage|proportion|height|depth|weight|capacity|sum|amount|value|volume|turnover|figure|number|size|scale|total|bring|million|billion|usd|dollar|euro|face)(?:s|d|ed|ing)?$/.test(
      word,
    );
  // "What will the loan pay for": told by what it is for.
  if (kind === 'what' && /^(?:pay|paid|used?|meant|intended|spent|go|goes|serve)$/.test(word))
    return (
      /^ for\s*\??\s*$/.test(text.slice(end)) &&
      /(?<!\p{L})\p{Ll}+ (?:be )?$/u.test(text.slice(0, start)) &&
      !isTitleHead(/(\p{Ll}+) (?:be )?$/u.exec(text.slice(0, start))?.[1] ?? '')
    );
  if (kind === 'what' && /^cover/.test(word)) return /\b(?:periods?|years|timeframe|span)\b/i.test(text);
  if (
    kind === 'when' &&
    /^(?:run|running|open|operate|operating|operation|operational|service|served|serving|stand|standing)$/.test(word)
  )
    return /^\s*since when (?:has|have|is|are)\b/i.test(text);
  if (kind === 'where' && /^(?:head|heading|headed|bound|flying|travelling|traveling)$/.test(word)) return true;
  if (kind === 'how long')
    return /^(?:stay|spend|spent|run|ran|continue|duration|length|session)(?:s|ed|ing)?$/.test(word);
  return false;
}

/** Coming to an office: told in many words, and looked for as such. */
const CHANGE = /^(?:succeed|replac|appoint|elect|inaugurat)/;
