import { foldMarks } from '../actor/fold.ts';
import type { Draft, KnownPerson, PersonMention, Sentence } from './draft.ts';
import { sidesOf } from './meeting-people.ts';
import type { Trigger } from './meeting-words.ts';
import { mentionsWithin } from './mentions.ts';

/** "Talks on …", "discussed …": who is named behind is what they spoke about. A day or an occasion is none. */
const ABOUT =
  /\b(?:on|about|over|regarding|concerning|to (?:discuss|review|prepare)|discuss(?:ed|ing)|exchang(?:ed|ing) views|ahead of|after|following|before)\b(?! (?:(?:late |early )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\b|\d|the (?:sidelines|fringes|margins|occasion|same|morning|afternoon|evening|phone|telephone)|behalf|th(?:is|at) occasion|a (?:visit|trip|working|state|official)|(?:his|her) (?:first |second )?(?:visit|trip)))/i;

/** "The upcoming visit by President X", "the invitation from X": what X does or did elsewhere. */
const DOING_ELSEWHERE =
  /\b(?:visits?|trip|tour|remarks|proposal|decisions?|plan|statement|speech|announcement|election|efforts)(?: [a-z]+)?(?: to [A-Z][A-Za-z ]{1,30})? (?:made )?(?:by|of) (?:the |then |[A-Z][a-z]+ )?$/;

/**
 * Those of the sentence who came together, without those whom it only speaks about: "talks with A on a plan drawn up by
 * B and C" brings A alone. Where nobody else would be left, all stay.
 */
export function withoutSubjects(
  draft: Draft,
  sentence: Sentence,
  trigger: Trigger,
  people: readonly KnownPerson[],
): readonly KnownPerson[] {
  if (people.length < 2 || trigger.mode === 'visit' || trigger.mode === 'message') return people;
  const plain = foldMarks(sentence.text);
  const mentions = mentionsWithin(draft, sentence);
  const isAbout = ({ start }: PersonMention): boolean => {
    const at = start - sentence.start;
    if (at < trigger.end) return false;
    return (
      ABOUT.test(plain.slice(trigger.end, at)) || DOING_ELSEWHERE.test(plain.slice(Math.max(trigger.end, at - 90), at))
    );
  };
  const own = people.filter((one) => {
    const named = mentions.filter(({ who }) => who === one);
    return named.length === 0 || named.some((mention) => !isAbout(mention));
  });
  return sidesOf(own) > 1 ? own : people;
}

/** "X said this when meeting with Y", "X made the remarks during talks with Y": who spoke is who met. */
const SAID_THERE =
  /\b(?:said|says|stated|told|expressed|stressed|made|voiced|gave|issued|affirmed|noted)\b[^.;]{0,70}\b(?:when|while|during|at|in|upon) (?:[a-z-]+ ){0,4}$/;

/** The one who spoke at the coming together that the words name, by name, by role, or as the one who spoke before. */
export function speakerThere(draft: Draft, sentence: Sentence, trigger: Trigger): KnownPerson | undefined {
  const before = foldMarks(sentence.text.slice(0, trigger.start));
  const said = SAID_THERE.exec(before);
  if (!said) return undefined;
  const subject = mentionsWithin(draft, sentence).findLast(({ end }) => end - sentence.start <= said.index);
  if (subject) return subject.who;
  if (!/\b(?:[Hh]e|[Ss]he)\b/.test(before.slice(0, said.index))) return undefined;
  const at = draft.sentences.indexOf(sentence);
  const previous = draft.sentences[at - 1];
  return previous && mentionsWithin(draft, previous).find(({ by }) => by === 'name')?.who;
}
