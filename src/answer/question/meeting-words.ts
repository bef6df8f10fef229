import { isTitleHead } from '../../actor/titles.ts';
import { MODES, type Mode } from '../../reading/reading.ts';
import { receivesThing } from './receives-thing.ts';

/** Which meetings a question's words for one can mean. */
export interface MeetingAsk {
  /** What the words were taken from. */
  readonly start: number;
  readonly end: number;
  /** Modes that fit; a meeting whose mode is not stated fits only an open list. */
  readonly modes: readonly Mode[];
  /** Also meetings whose text does not say how they were held. */
  readonly open: boolean;
  /** The words name a visit to somewhere. */
  readonly visit: boolean;
}

const IN_PERSON: readonly Mode[] = ['talks', 'meeting', 'reception', 'visit', 'summit'];

/** Any meeting at all, for questions that name none. */
export const ANY_MEETING: MeetingAsk = { start: 0, end: 0, modes: MODES, open: true, visit: false };

const ASKS: readonly (readonly [RegExp, readonly Mode[], boolean, boolean])[] = [
  [
    /\b(?:phone|telephone)(?:d|s)?(?: (?:call|talks?|conversation)s?)?\b|\b(?:phone |telephone )?(?<!\bport )calls?\b(?! (?:on|for|upon)\b)|\bby phone\b|\bcalled\b(?= \p{Lu})/iu,
    ['phone call'],
    false,
    false,
  ],
  [
    /\bonline\b(?: \w+)?|\bvirtual(?:ly)?\b|\bvideo (?:call|link|conference)\b/i,
    ['online talks', 'phone call'],
    false,
    false,
  ],
  [
    /\b(?:(?:pa(?:y|ys|id|ying)|ma(?:ke|kes|de|king)) (?:an? |the |his |her |their )?(?:[\w-]+ ){0,2})?(?:visit(?:s|ed|ing|or)?|trips?)\b|\bport calls?\b|\btravel(?:led|ed|s)?\b|\bc(?:o|a)me to\b|\b(?:went|go|been) to\b|\barrive[ds]?\b(?! from)/i,
    IN_PERSON,
    false,
    true,
  ],
  [
    /\breceiv(?:e|es|ed|ing)\b|\breceptions?\b|(?<!\b(?:ask|tell|told|thank|give|gave|offer|assure|promise|urge|congratulate|invite)(?:ed|d|s)? (?:the|his|her|their) )\bhost(?:s|ed)?\b(?! (?:country|nation))/i,
    ['reception', 'meeting', 'talks', 'summit'],
    false,
    false,
  ],
  // When somebody by name was welcomed; what else was is a deed.
  [
    /(?<=^\s*(?:[Ww]hen|[Ww]here) did [^?]{2,60} )welcome(?= (?:the )?(?:(?:visiting|new|outgoing) )?\p{Lu}[\p{L}\p{M}.-]*(?: \p{Lu}[\p{L}\p{M}.-]*){0,5}(?: (?:in|at|on|to|for|during)\b|\s*\??$))/u,
    ['reception', 'meeting', 'talks', 'summit'],
    false,
    false,
  ],
  // "Will call on the President" is a courtesy call, "will call on Oslo to do it" is none.
  [
    /\b(?:will|would|to|also) call on (?=(?:the )?\p{Lu})(?![^.;]{3,80} to \p{Ll})/u,
    ['reception', 'meeting', 'talks', 'visit'],
    false,
    false,
  ],
  // "Call on" before a place, a time or the end is a courtesy call.
  [
    /(?<!\b(?:courtesy|phone|telephone) )\bcall(?:s|ed|ing)? on(?=\s*(?:\?|$)| (?:in|at|during|after|before|while)\b)/i,
    ['reception', 'meeting', 'talks', 'visit'],
    false,
    false,
  ],
  [/\bsummits?\b/i, ['summit', 'talks', 'meeting'], false, false],
  [
    /\b(?:sen[dt]s?|sending) (?:an? |the |his |her |their )?(?:\p{L}+ ){0,2}(?:messages?|letters?)\b|\bsen[dt]s?\b(?= (?:\p{L}+ ){0,2}(?:congratulations|greetings|felicitations|condolences|wishes)\b)|(?<!\b(?:whose|which|what) )\b(?:messages?|letters?)\b|\b(?:wr[io]tes?|writing|cabled?) to\b/iu,
    ['message'],
    false,
    false,
  ],
  [
    /(?<!\bspokes(?:person|man|woman)\b[^?]{0,60} )\b(?:spoke|speak|speaks|spoken)\b|\b(?:talk|talks|talked|talking with|conversation|converse[ds]?|contacts?|in touch)\b/i,
    ['phone call', 'online talks', ...IN_PERSON],
    true,
    false,
  ],
  [
    /\bexchang(?:e|es|ed|ing) (?:views|opinions|thoughts)\b/i,
    ['phone call', 'online talks', ...IN_PERSON],
    true,
    false,
  ],
  [/\bm(?:ee|e)t(?:s|ing|ings)?\b|\b(?:see|saw|seen)\b|\bsat down\b/i, ['online talks', ...IN_PERSON], true, false],
];

/** A meeting or a journey that a question takes for granted: "A and B, when was that?", "was in Oslo with B", "going to Oslo". */
export function findImpliedMeeting(question: string): MeetingAsk | undefined {
  const meeting =
    /\b(?:when|where) was (?:that|it|this)\b|\b(?:was|were) (?=[^?]{1,60}\b(?:in|at) [^?]{1,40}? with \p{Lu})/u.exec(
      question,
    );
  if (meeting) return { ...ANY_MEETING, start: meeting.index, end: meeting.index + meeting[0].length };
  const journey =
    /\b(?:going|coming|flying|heading|travell?ing) to (?=\p{Lu})|(?<=\b[Ww]hen(?:['’]s| is| are) [^?]{2,60} )(?:coming|visiting|arriving|returning)(?: (?:to|in|at|back to))?\b|\b(?:due|expected|awaited)(?: back| again)? (?:in|at) (?:the )?(?=\p{Lu})|(?<=\bwas (?!(?:the|an?) (?!(?:prime |foreign |deputy |vice |defen[cs]e |crown )?(?:president|premier|minister|leader|king|queen|prince|chancellor|delegation|ambassador|secretary|envoy|senator|chairman|speaker|general|admiral|team)\b)\p{Ll})[^?]{2,40} )(?:last |first )?in (?=\p{Lu}[\p{L}\p{M} .-]{1,30}\??$)/u.exec(
      question,
    );
  if (!journey) return undefined;
  return { start: journey.index, end: journey.index + journey[0].length, modes: IN_PERSON, open: false, visit: true };
}

/** "When does the vaccine arrive": a thing visits nobody. */
const isOfThing = (before: string, verb: string): boolean => {
  const noun = /^(?:arriv|c[ao]m|went|go|travel)/i.test(verb) ? THING.exec(before)?.[1] : undefined;
  return noun !== undefined && !isTitleHead(noun.replace(/s$/, '')) && !isTitleHead(noun) && !GOERS.test(noun);
};
const THING =
  /\b(?:do|does|did|will|would|have|has|had|is|are|was|were) (?:(?:the|an?|its|his|her|their|this|that|these|those|all|first|new) ){0,2}(?:\p{Ll}+ )?(\p{Ll}{3,}) (?:to |ever |also |first |finally |going to )?$/u;
const GOERS =
  /^(?:he|she|they|it|we|delegations?|teams?|groups?|missions?|guests?|visitors?|sides?|couples?|troops?|soldiers|officers|students|people|politicians?|diplomats?|officials?|leaders?|experts?|lawmakers?|businesspeople|journalists?|others|anyone|anybody|someone|somebody|who|two|both|pair|counterparts?|entourage|\p{Ll}+men|wife|husband|son|daughter|king|queen|pope|royals?|emperor|princ\p{Ll}+|chinese|vietnamese|japanese|trip|visit|also|ever|last|first|next|ministers?|party|army|navy)$/u;

/** "Before the phone talks", "after their meeting": when something was, with nobody who tells which. */
const BESIDE_MEETING =
  /(?<=\p{L} )\b(?:just |right |shortly |immediately )?(before|after|ahead of|prior to|following) (?:the|his|her|their|its|these|those|that|this) (?:[\p{L}-]+ ){0,2}?(?:talks|meeting|calls?|conversation|summit|reception|session|dialogue)\b(?! (?:with|between|of)\b)[^?,;]{0,80}/iu;

/** A meeting that only tells when something was: what it is called, and where the question says so. */
export interface BesideMeeting {
  readonly start: number;
  readonly end: number;
  /** What is asked for was before or after it. */
  readonly order: 'before' | 'after';
  readonly meeting: MeetingAsk;
}

/** Where a question names a meeting only as what something was before or after. */
export function findBesideMeeting(question: string): BesideMeeting | undefined {
  const match = BESIDE_MEETING.exec(question);
  const meeting = match && findMeetingAsk(match[0]);
  if (!match || !meeting) return undefined;
  const order = /^(?:after|following)$/i.test(match[1] ?? '') ? 'after' : 'before';
  const { index } = match;
  return {
    start: index,
    end: index + match[0].length,
    order,
    meeting: { ...meeting, start: index + meeting.start, end: index + meeting.end },
  };
}

/** The question with its length, without what only tells when. */
export const withoutBeside = (question: string, { start, end }: BesideMeeting): string =>
  question.slice(0, start) + ' '.repeat(end - start) + question.slice(end);

/** The meetings that a question asks about; `undefined` when it names none. A named mode outweighs "meet" and "talk". */
export function findMeetingAsk(question: string): MeetingAsk | undefined {
  for (const [pattern, modes, open, visit] of ASKS) {
    const match = pattern.exec(question);
    if (
      match &&
      !(/^receiv/i.test(match[0]) && receivesThing(question)) &&
      !(visit && isOfThing(question.slice(0, match.index), match[0]))
    )
      return { start: match.index, end: match.index + match[0].length, modes, open, visit };
  }
  return undefined;
}
