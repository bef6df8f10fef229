import { analyse } from '../../search/analyse.ts';
import type { Need } from '../needs/need.ts';
import type { Question } from '../question/question.ts';

/** "What did A ask B to do": something is put to somebody. */
const PUTS_TO =
  /\b(?:ask|urge|request|recommend|call on|call upon|want) (?:the |its |his |her |their )?(?:[\p{L}\p{M}\d'’.&-]+ ){1,6}?(?:to|for)\b/iu;

/** "What did A propose about it": told by a proposal. */
const PUTS_ABOUT =
  /^(?:ask|urge|request|propos|suggest|recommend|demand)\p{Ll}* [^?]{0,60}?\b(?:about|on|regarding|concerning)\b/iu;

/** Any word of asking, hoping or of what should be done; one's own will, or how things are, has none. */
const REQUEST =
  /\b(?:ask|request|propos|suggest|urg|call(?:s|ed|ing)? (?:for|on|upon)|demand|want|sought|seek|recommend|hop(?:e|es|ed|ing)|wish|expect|look(?:s|ed|ing)? forward|should|must|need|require|encourag|appeal|advis|press(?:ed|es|ing)|invit(?!ation)|convey|welcom(?:e|es) [^.;]{0,40} to|desir|plead|insist|instruct|order(?:ed|s)|direct(?:ed|s)|assign|task|remind|warn|let (?:us|the)|ought|have to|has to|had to|like (?:to|the|its|his|her)|keen|interested|attention)\p{Ll}*\b/iu;

/** Whether a question asks what somebody was asked to do or for, or what was asked for about something. */
export const asksPutTo = ({ kind, act, text }: Question): boolean =>
  kind === 'what' &&
  act?.act === 'asked' &&
  (PUTS_TO.test(text.slice(act.start)) || PUTS_ABOUT.test(text.slice(act.start)));

/** Whether the text has any word of asking, hoping or of what should be done. */
export const tellsRequest = (text: string): boolean => REQUEST.test(text);

/** Whom somebody asks by name. */
const PUT_TO =
  /\b(?:ask|urg|request|call(?:s|ed|ing)? (?:on|upon)|invit|want|encourag)\p{Ll}{0,4} (?:the |its |his |her )?\p{Lu}/u;

/** Words in capitals of the body of which something is asked ("urge the Harbour Guild to"). */
export const bodyAsked = ({ act, text }: Question, needs: readonly Need[]): readonly Need[] =>
  needs.filter(
    ({ is, typed, start }) =>
      is === 'word' &&
      /^\p{Lu}/u.test(typed) &&
      act !== undefined &&
      start > act.end &&
      /^ (?:the )?(?:\p{Lu}[\p{L}\p{M}-]* )*$/u.test(text.slice(act.end, start)),
  );

/** Whether the text asks others by name, and does not name the body. */
export function asksOthers(body: readonly Need[], text: string): boolean {
  if (body.length === 0 || !PUT_TO.test(text)) return false;
  const terms = new Set(analyse(text).map(({ term }) => term));
  return !body.some((need) => need.is === 'word' && need.terms.some((term) => terms.has(term)));
}
