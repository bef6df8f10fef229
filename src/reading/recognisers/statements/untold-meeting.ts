import type { Draft, Sentence } from '../../draft.ts';
import { mentionsWithin } from '../../mentions.ts';
import type { Participant } from '../../reading.ts';
import { partiesIn } from '../anniversaries/pair.ts';
import { isEarlier } from './background.ts';

/** Words of a lead that tell of people of two sides together. */
const TOGETHER =
  /\b(?:met with|meets with|meeting with|had a meeting|met|meets|(?:held|hold|holds|holding|had|hosted|during|after|following) (?:\w+[ -]){0,3}(?:talks|meetings?|receptions?|conversations?|consultations|sessions?|dialogue)|receiv(?:ed|es|ing)|receptions? (?:in \S{2,10}(?: \S{2,10})? )?(?:on \w{3,9} \d{1,2} )?for|talks? with|spoke (?:by phone |on the phone |over the phone )?(?:with|to)|by phone|telephon(?:e|ic)|(?:discussed|discuss) .{3,60} with|in a meeting|during a meeting)\b/i;
const NONE =
  /\b(?:match|cup|festival|exhibition|launch(?:ed)?|concert|seminar|conference|inspected|appoint\w{2,4}|decisions?)\b/i;
const LONG_AGO = /\bin (?:the )?(?:1[6-9]|20)\d\d(?:s)?\b|\b(?:tells how|recalls how|history)\b/i;
/** How many sentences tell it, and how many name who takes part. */
const LEAD = 3;
const CAST = 8;

/** Where officials of two sides are together without a table. */
const EVENT =
  /\b(?:forum|ceremony|banquet|gathering|get-together|summit|sidelines|event|session|symposium|workshop|dialogue|visit(?:s|ed|ing)?|tour|anniversary|attend(?:s|ed|ing)?|address(?:es|ed|ing)?|(?:speaking|spoke) at|meetings?|talks)\b/i;
/** "Speaking at the opening ceremony, …": whoever speaks there speaks to the others. */
const SPEAKING_THERE =
  /^(?:Speaking|Addressing|Opening|In (?:his|her|their) (?:opening |closing |keynote |welcome |welcoming )?(?:remarks|speech|address))\b[^,.;]{0,60}\b(?:ceremony|event|exhibition|festival|banquet|gathering|get-together|function|celebration)\b/;
/** Whoever presents a book speaks of it and of its makers. */
const BOOK = /\b(?:book|memoirs?|novel|album|film|documentary)\b/i;
/** How far down speakers of an event are told of. */
const SPEAKERS = 18;

/** Offices of those who speak for a state. */
const OFFICIAL =
  /\b(?:minister|ambassador|president|premier|chair(?:wo)?man|secretary|consul|envoy|counsell?or|governor|mayor|commander|admiral|senator|speaker|leader|head)\b/i;
const SPOKESPERSON = /\bspokes(?:man|woman|person)\b/i;
const PRESS =
  /\b(?:press (?:conference|briefing)|briefing for the press|told (?:the press|reporters)|answer(?:ed|ing) (?:questions (?:from|of) reporters|reporters['’] questions))\b/i;
const DIPLOMAT = /\b(?:embassy|ambassador|consul|counsell?or|foreign minister|charg[eé])\b/i;

/**
 * Who speaks in an article of which no meeting could be made: the people of the first sentences where these report people
 * of two sides together ("hosted a reception for ambassadors", "the foreign ministers of both countries held talks") or
 * officials of two sides are at one event, one side at least two parties strong, or one of them speaks at a ceremony; else whoever speaks for a ministry to
 * the press on matters with another state. Empty where the lead tells of none.
 */
export function findUntoldCast(draft: Draft): readonly Participant[] {
  const lead = draft.sentences.slice(0, LEAD);
  const cast = new Map<string, Participant>();
  for (const sentence of draft.sentences.slice(0, CAST))
    for (const { who, by } of mentionsWithin(draft, sentence))
      if (by === 'name' && who.country !== undefined) cast.set(who.key, who);
  const people = [...cast.values()];
  const officials = people.filter(({ role }) => OFFICIAL.test(role ?? ''));
  if (
    sidesOf(people) >= 2 &&
    (lead.some((one) => tellsOfTwo(one, draft)) ||
      (sidesOf(officials) >= 2 && !lead.some(isAway) && lead.some(({ text }) => EVENT.test(text))))
  )
    return people;
  const there = findSpeakers(draft);
  if (there.length > 0) return there;
  const toPress = lead.some(({ text }) => PRESS.test(text));
  return people.filter(({ role }) => SPOKESPERSON.test(role ?? '') || (toPress && DIPLOMAT.test(role ?? '')));
}

/** The officials of two states or more whom the text names, where one of them is said to speak at a ceremony that presents no book. */
function findSpeakers(draft: Draft): readonly Participant[] {
  const told = draft.sentences.slice(0, SPEAKERS);
  if (!told.some(({ text }) => SPEAKING_THERE.test(text)) || told.slice(0, LEAD).some(({ text }) => BOOK.test(text)))
    return [];
  const named = told.flatMap((sentence) => mentionsWithin(draft, sentence));
  const officials = named.flatMap(({ who, by }) =>
    by === 'name' && who.country !== undefined && OFFICIAL.test(who.role ?? '') ? [who] : [],
  );
  return sidesOf(officials) >= 2 ? [...new Set(officials)] : [];
}

/** "At the dialogue, the two sides discussed …", "both ministers agreed to …". */
const JOINT =
  /(?:^|[,;] )(?:both|the two) (?:(?:foreign|prime|defen[cs]e) )?(?:sides|ministers|leaders|officials|delegations|presidents)(?: also)? [a-z]{3,14}ed\b/i;

/** Whether the lead tells what two sides said to each other although nobody of them is known by name and country. */
export function areTwoTold(draft: Draft): boolean {
  const lead = draft.sentences.slice(0, LEAD);
  return (
    draft.countries.length >= 2 &&
    !lead.some(({ text }) => NONE.test(text) || isEarlier(text)) &&
    lead.some(({ text }) => JOINT.test(text) && !LONG_AGO.test(text.slice(0, text.search(JOINT) + 60)))
  );
}

const sidesOf = (people: readonly Participant[]): number => new Set(people.map(({ country }) => country)).size;

/** What is told of other days, or of events at which nobody deals with another state. */
const isAway = ({ text }: Sentence): boolean => LONG_AGO.test(text) || NONE.test(text) || isEarlier(text);

function tellsOfTwo(sentence: Sentence, draft: Draft): boolean {
  return (
    TOGETHER.test(sentence.text.slice(0, 700)) &&
    !isAway(sentence) &&
    (partiesIn(sentence, draft).length >= 2 || /\b(?:ambassadors|diplomats|envoys)\b/i.test(sentence.text))
  );
}
