import type { DateMention } from '../../../../calendar/dates-in-text.ts';

/** Before a date that stands as an adjective: "the devastating May 12 …", "its Sept. 3 …", "Pyongyang's …". */
const DETERMINED =
  /(?:\b(?:the|its|his|her|their|our|an?|this|that)|['’]s?) (?:(?!(?:of|on|in|from|to|and) )[a-z-]{2,20} ){0,2}$/i;

/** The noun that the date stands before, unless it is a coming together: "the May 12 talks" were on that day. */
const THING =
  /^ (?!(?:[a-z-]+ )?(?:talks?|meetings?|summits?|visits?|trips?|calls?|conversations?|sessions?|receptions?|dinners?|lunch(?:eon)?s?|dialogues?|encounters?|conferences?|gatherings?|get-togethers?|sit-downs?)\b)(?!(?:in|at|on|with|to|and|or|by|for|from|as|that|which|when|where|while|before|after|during|between|but|is|was|were|are|has|had|will|would)\b)[a-z]/;

/** Whether the date only says which thing is meant: "the devastating May 12 earthquake", "its Sept. 3 nuclear test". */
export function isOfAThing(text: string, { said, start, end }: DateMention): boolean {
  return (
    said.kind === 'calendar' &&
    said.day !== undefined &&
    THING.test(text.slice(end, end + 40)) &&
    DETERMINED.test(text.slice(Math.max(0, start - 50), start))
  );
}
