import type { Need } from '../needs/need.ts';
import { asksHelpGiven } from '../question/help-given.ts';
import type { Question } from '../question/question.ts';
import { receivesThing } from '../question/receives-thing.ts';
import { GIVEN_IN_WORDS } from '../words/given-in-words.ts';

/** What was given is told by a gift made, not by one that is wished for. */
const GIVES =
  /^(?:gifts?|give|gave|given|present|presented|hand|handed|donate|donated|award|awarded|conferred|bestowed|transfer|transferred)$/i;
const GIFT = /^gifts?$/i;
const EITHER =
  "(?:transfer|handover|donation|delivery) of (?:the |an? |\\d[\\d,]* |two |three |four |five |six |ten )?(?!(?:\\p{Ll}+ ){0,2}(?:power|technolog\\p{Ll}+|sovereignty|knowledge|skills?|prisoners?|know-how|letters?|messages?|credentials|aid)\\b)(?=\\p{L})|transferred|turned over|awarded|conferred|bestowed|decorated with|honou?red with|gifts?|brought(?! (?:in|up|about|down|back|to|(?:\\p{Ll}+ ){0,2}(?:results?|outcomes?|benefits?|changes?|progress|success(?:es)?|peace|stability|prosperity|ties|relations))\\b)|offers an?|receiv\\w+ (?:the |an? )?(?:[\\p{L}'’-]+ ){0,6}(?:medal|order|award|title|insignia|gift|prize|souvenir)";
const NO_GIFT = `(?! (?:(?!and\\b)[\\p{L}'’-]+ ){0,8}(?:${GIVEN_IN_WORDS})\\b)`;
/** Hands that are shaken hand nothing over. */
const HANDS = '(?<!\\b(?:shak\\p{Ll}{1,3}|shook|join\\p{Ll}{0,3}|held|holding) )hands';
const GIVEN = new RegExp(
  `\\b(?:(?:gave|gives|given)${NO_GIFT}|presents|presented|(?:will|would|to) present|${HANDS}|handed|hand over|donate[ds]|${EITHER})\\b`,
  'iu',
);
const GAVE = new RegExp(
  `\\b(?:(?:took|used|seized) (?:the|this|that) (?:occasion|opportunity) to (?:hand over|present|give|deliver)|(?:gave|given)${NO_GIFT}|presents|presented|handed|donated|${EITHER})\\b|\\bthank\\p{Ll}* [^.;]{1,80}? for (?:giving|handing|presenting|donating|providing|supplying|sending|having given)\\b`,
  'iu',
);

/** How a text tells what was given, where a "what" asks for that. */
export function giftTold({ kind, asked, act, text }: Question, needs: readonly Need[]): RegExp | undefined {
  const gives = needs.some((need) => need.is === 'word' && (need.hard ? GIVES : GIFT).test(need.typed));
  // What somebody is asked to hand over is not given yet.
  if (kind !== 'what' || act?.act === 'asked' || asksHelpGiven(text)) return undefined;
  if (receivesThing(text)) return GAVE;
  if (!gives) return undefined;
  const told = /\bdid\b/i.test(asked) ? GAVE : GIVEN;
  return needs.some(({ is, typed }) => is === 'word' && GIFT.test(typed)) ? withoutPapers(told) : told;
}

/** Papers that are handed over in the course of an office are no gifts. */
const withoutPapers = ({ source }: RegExp): RegExp =>
  new RegExp(
    `(?!(?:presents|presented|hand(?:s|ed)|hand over|submitted) (?:over )?(?:[\\p{L}'’-]+ ){0,4}(?:credentials|credence|reports?|papers|documents|proposals?|plans?|resolutions?|petitions?)\\b)(?:${source})`,
    'iu',
  );

/** The present in which pictures are told. */
const PICTURED = new RegExp(
  `\\b(?:gives|presents|${HANDS}(?: over)?|offers|awards)\\b(?! (?:over )?(?:\\p{Ll}+ ){0,4}(?:credentials|credence|letters?|reports?|copy|copies|speech|address|welcome|talk|lecture|briefing|interview)\\b)`,
  'u',
);
const OF_PICTURE = /\((?:[LR]|left|right|centre|center|second from|[Pp]hoto)\b/;

/** Whether the sentence tells what was given; a caption tells it as what it shows. */
export const tellsGift = (gift: RegExp, { text, in: part }: { readonly text: string; readonly in: string }): boolean =>
  gift.test(text) || ((part === 'caption' || OF_PICTURE.test(text)) && PICTURED.test(text));
