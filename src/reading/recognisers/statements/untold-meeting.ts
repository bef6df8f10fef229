import type { Draft } from '../../draft.ts';
import { mentionsWithin } from '../../mentions.ts';
import type { Participant } from '../../reading.ts';
import { partiesIn } from '../anniversaries/pair.ts';
import { isEarlier } from './background.ts';

/** Words of a lead that tell of people of two sides together. */
const TOGETHER =
  /\b(?:met with|meets with|meeting with|had a meeting|met|meets|(?:held|hold|holds|holding|had|hosted|during|after|following) (?:\w+[ -]){0,3}(?:talks|meetings?|receptions?|conversations?|consultations|sessions?|dialogue)|receiv(?:ed|es|ing)|receptions? (?:in \S{2,10}(?: \S{2,10})? )?(?:on \w{3,9} \d{1,2} )?for|talks? with|spoke (?:by phone |on the phone |over the phone )?(?:with|to)|by phone|telephone|(?:discussed|discuss) .{3,60} with|in a meeting|during a meeting)\b/i;
const NONE =
  /\b(?:match|cup|festival|exhibition|launch(?:ed)?|concert|seminar|conference|inspected|appoint\w{2,4}|decisions?)\b/i;
const LONG_AGO = /\bin (?:the )?(?:1[6-9]|20)\d\d(?:s)?\b|\b(?:tells how|recalls how|history)\b/i;
/** How many sentences tell it, and how many name who takes part. */
const LEAD = 3;
const CAST = 8;

/**
 * Who speaks in an article that reports people of two sides together although no meeting could be made of it ("hosted a
 * reception for ambassadors", "the foreign ministers of both countries held talks"): the people of the first sentences,
 * one side at least two parties strong. Empty where the lead tells of none.
 */
export function findUntoldCast(draft: Draft): readonly Participant[] {
  const telling = draft.sentences
    .slice(0, LEAD)
    .some(
      (sentence) =>
        TOGETHER.test(sentence.text.slice(0, 700)) &&
        !LONG_AGO.test(sentence.text) &&
        !NONE.test(sentence.text) &&
        !isEarlier(sentence.text) &&
        (partiesIn(sentence, draft).length >= 2 || /\b(?:ambassadors|diplomats|envoys)\b/i.test(sentence.text)),
    );
  if (!telling) return [];
  const cast = new Map<string, Participant>();
  for (const sentence of draft.sentences.slice(0, CAST))
    for (const { who, by } of mentionsWithin(draft, sentence))
      if (by === 'name' && who.country !== undefined) cast.set(who.key, who);
  const people = [...cast.values()];
  return new Set(people.map(({ country }) => country)).size >= 2 ? people : [];
}
