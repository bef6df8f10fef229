import type { Need } from '../needs/need.ts';
import { nameTokens } from '../people/known-names.ts';
import type { Question } from '../question/question.ts';

/** What was given is told by a gift made, not by one that is wished for. */
const GIVES =
  /^(?:gifts?|give|gave|given|present|presented|hand|handed|donate|donated|award|awarded|conferred|bestowed)$/i;
const GIFT = /^gifts?$/i;
const GIVEN =
  /\b(?:gave|gives|given|presents|presented|(?:will|would|to) present|hand(?:s|ed)|donate[ds]|awarded|conferred|bestowed|decorated with|honou?red with|gifts?|brought(?! (?:in|up|about|down|back|to)\b)|offers an?|hand over|receiv\w+ (?:the |an? )?(?:[\p{L}'’-]+ ){0,6}(?:medal|order|award|title|insignia|gift|prize|souvenir))\b/iu;
const GAVE =
  /\b(?:gave|given|presents|presented|handed|donated|awarded|conferred|bestowed|decorated with|honou?red with|gifts?|brought(?! (?:in|up|about|down|back|to)\b)|offers an?|receiv\w+ (?:the |an? )?(?:[\p{L}'’-]+ ){0,6}(?:medal|order|award|title|insignia|gift|prize|souvenir))\b|\bthank\p{Ll}* [^.;]{1,80}? for (?:giving|handing|presenting|donating|having given)\b/iu;

/** How a text tells what was given, where a "what" asks for that. */
export function giftTold({ kind, asked, act }: Question, needs: readonly Need[]): RegExp | undefined {
  const gives = needs.some((need) => need.is === 'word' && (need.hard ? GIVES : GIFT).test(need.typed));
  // What somebody is asked to hand over is not given yet.
  if (kind !== 'what' || !gives || act?.act === 'asked') return undefined;
  return /\bdid\b/i.test(asked) ? GAVE : GIVEN;
}

/** Whether the text names somebody else as the giver ("a luncheon given by", "thanked the city for supplies donated"). */
export function isOthersGift({ text }: Question, needs: readonly Need[], told: string): boolean {
  const giver = needs.find(
    (need) => need.is === 'person' && /^ (?:give|gave|present|hand|donate|award)\b/.test(text.slice(need.end)),
  );
  if (giver?.is !== 'person') return false;
  const [, given, thanked] = BY.exec(told) ?? [];
  const by = given ?? thanked;
  return by !== undefined && !nameTokens(by).some((token) => giver.tokens.includes(token));
}

/** Who gave it. */
const BY =
  /\b(?:given|donated|presented|awarded|handed over)(?: to \p{L}+)? by (?:the )?([^.,;]{2,80})|\bthanked (?:the )?([^.,;]{2,60}?) for [^.,;]{0,60}\b(?:donat(?:ed|ing)|giv(?:en|ing)|present(?:ed|ing))\b/iu;
