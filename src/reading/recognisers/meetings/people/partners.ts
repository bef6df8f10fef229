import { foldMarks } from '../../../../actor/fold.ts';
import { findParties } from '../../../../actor/gazetteer.ts';
import type { Draft, KnownPerson, PersonMention, Sentence } from '../../../draft.ts';
import { mentionsWithin } from '../../../mentions.ts';
import type { Trigger } from '../words/trigger.ts';
import { sidesOf } from './participants.ts';

/** "Talks on …", "discussed …": who is named behind is what they spoke about. A day or an occasion is none. */
const ABOUT =
  /(?<!\b(?:Commission|Committee|Subcommittee|Council|Board|Panel|Department|Bureau|Caucus|Association|Group|Institute|Under ?[Ss]ecretary|Minister|Secretary|Rapporteur|Envoy|Advis[eo]r) )\b(?:on|about|over|regarding|concerning|to (?:discuss|review|prepare|follow up)|discuss(?:ed|ing)|exchang(?:ed|ing) views|ahead of|after|following|before)\b(?! (?:(?:late |early )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|\d|the (?:sidelines|fringes|margins|occasion|same|morning|afternoon|evening|phone|telephone)|behalf|th(?:is|at) occasion|a (?:visit|trip|working|state|official)|(?:his|her) (?:first |second )?(?:visit|trip)))/i;

/** "Paid a call on A": whom he called on, and nothing that he spoke about. */
const CALLED = /\b(?:calls?|called(?: [a-z]+)?)$/;

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
  const told = plain.startsWith('told ', trigger.start);
  const calledOn = plain.startsWith(' on ', trigger.end) && CALLED.test(plain.slice(0, trigger.end));
  const from = trigger.end + (calledOn ? ' on '.length : 0);
  const isAbout = ({ start }: PersonMention): boolean => {
    const at = start - sentence.start;
    if (at < trigger.end) return false;
    if (told && / that\b/.test(plain.slice(trigger.end, at))) return true;
    return ABOUT.test(plain.slice(from, at)) || DOING_ELSEWHERE.test(plain.slice(Math.max(trigger.end, at - 90), at));
  };
  const spokenFrom = startOfSpeaker(sentence, trigger, mentions);
  const own = people.filter((one) => {
    const named = mentions.filter(({ who }) => who === one);
    return named.length === 0 || named.some((mention) => !isAbout(mention) && mention.start >= spokenFrom);
  });
  return sidesOf(own) > 1 ? own : people;
}

/** "…, A said at a meeting with B": where A begins, behind all that A said; the start of the sentence where A opens it. */
function startOfSpeaker(sentence: Sentence, trigger: Trigger, mentions: readonly PersonMention[]): number {
  const said = SAID_THERE.exec(foldMarks(sentence.text.slice(0, behindLittleWord(sentence.text, trigger))));
  const speaker = said && mentions.findLast(({ end }) => end - sentence.start <= said.index);
  const before = speaker && mentions.findLast(({ end }) => end <= speaker.start);
  const words = before && sentence.text.slice(before.end - sentence.start, speaker.start - sentence.start);
  return words && WHAT_WAS_SAID.test(words) ? speaker.start : sentence.start;
}

/** Words of a clause, closed by a comma or a quotation mark. */
const WHAT_WAS_SAID = /(?: [a-z]+){3}[^;]{3,300}[,”"] (?:[a-z]+ ){0,3}$/;

/** "X said this when meeting with Y", "X made the remarks during talks with Y": who spoke is who met. */
const SAID_THERE =
  /\b(?:said|says|stated|told|expressed|stressed|made|voiced|gave|issued|affirmed|noted|revealed|disclosed|announced|spoke (?:thus|so|in this vein|to this effect))\b[^.;]{0,70}\b(?:when|while|during|at|in|upon) (?:[a-z-]+ ){0,4}$/;

/** Whether the sentence reports what somebody said at the coming together that the words name. */
export function isSaidThere(text: string, { start }: Pick<Trigger, 'start'>): boolean {
  return SAID_THERE.test(text.slice(0, start));
}

/** The same, where the little word before the noun may be the trigger's own. */
export function isSaidAt(text: string, trigger: Pick<Trigger, 'start'>): boolean {
  return isSaidThere(text, { start: behindLittleWord(text, trigger) });
}

/** "Spoke thus during his meeting", "said at talks": where the little word is the trigger's own, what stands behind it. */
function behindLittleWord(text: string, { start }: Pick<Trigger, 'start'>): number {
  return start + (/^(?:in|at|during) /.exec(text.slice(start))?.[0].length ?? 0);
}

/** The one "who hosted a reception for Y", and the one who spoke at the coming together that the words name, by name, by role, or as the one who spoke before. */
export function speakerThere(draft: Draft, sentence: Sentence, trigger: Trigger): KnownPerson | undefined {
  const from = trigger.form === 'noun' ? behindLittleWord(sentence.text, trigger) : trigger.start;
  const before = foldMarks(sentence.text.slice(0, from));
  const mentions = mentionsWithin(draft, sentence);
  const whose = /, who (?:also |had |later |then )?$/.exec(before);
  if (whose) return mentions.findLast(({ end }) => end - sentence.start <= whose.index + 1)?.who;
  const said = SAID_THERE.exec(before);
  if (!said) return undefined;
  const subject = mentions.findLast(({ end }) => end - sentence.start <= said.index);
  if (subject) return subject.who;
  if (!/\b(?:[Hh]e|[Ss]he)\b/.test(before.slice(0, said.index))) return undefined;
  const at = draft.sentences.indexOf(sentence);
  const previous = draft.sentences[at - 1];
  return previous && mentionsWithin(draft, previous).find(({ by }) => by === 'name')?.who;
}

/** Whether the day stands behind somebody who is only spoken of: it is the day of what they did. */
export function isOfSubject(
  draft: Draft,
  sentence: Sentence,
  at: number,
  all: readonly KnownPerson[],
  own: readonly KnownPerson[],
): boolean {
  return mentionsWithin(draft, sentence).some(
    ({ who, end }) => all.includes(who) && !own.includes(who) && end - sentence.start <= at,
  );
}

/** "The Pentagon chief had met X", "where he met X", "there was time for a meeting with X". */
const POINTS_BACK =
  /(?:\b[Hh]e|\b[Ss]he|\b[Tt]he (?:[A-Za-z]+ ){0,3}(?:chief|leader|president|minister|premier|general|guest|visitor|diplomat|official|officer|secretary|chairman|chairwoman|envoy|PM|[Rr]epresentative|head of (?:state|government)|[Aa]mbassador|[Ll]egislator|[Ss]enator|[Ss]peaker|[Cc]hancellor|[Cc]ommissioner|[Pp]resident|[Mm]inister|[Ss]ecretary|[Cc]hairman|[Cc]hairwoman|[Gg]overnor|[Dd]irector|[Gg]eneral|[Pp]remier|[Ee]nvoy|[Oo]fficial|[Dd]iplomat)|\bthere was)(?: [a-z]+){0,4} $/;
/** "The Lao guests laid a wreath and called on X": what those who came together did next. */
const GUESTS_AND =
  /^(?:[A-Z][^.;]{2,40}, )?[Tt]he (?:[A-Za-z]+ )?(?:guests|visitors|delegates|senators|lawmakers|legislators|delegation|couple|party)\b(?:[^.;]{3,160} and(?: also| then| later)?)? $/;
/** "Her last engagement was a meeting with X": of whoever was told of before. */
const HIS_ENGAGEMENT = /^(?:[A-Z][^.;]{2,40}, )?(?:[Hh]is|[Hh]er) (?:[a-z]+ ){0,3}$/;
/** "A meeting with X is scheduled for Monday." */
export const SET = /^[^.;]{0,110}\b(?:is|are|was|were) (?:also )?(?:scheduled|slated|due|set|planned|expected)\b/;

/** "A meeting with X followed on Monday." */
const FOLLOWED = /^[^.;]{0,110}\b(?:followed|came next|came later|came last|rounded off|closed the)\b/;

/** "Received the Chinese legislator", "met with the visiting official": one of those told before, pointed at behind the words. */
const POINTS_BACK_AT =
  /^(?: (?:with|to|by|for))? (?:the|his|her) (?:(?:same|visiting|outgoing|top|senior|high-ranking) ){0,2}(?<whose>(?:[A-Z][A-Za-z]+ ){0,2})(?:(?:prime|foreign|defen[cs]e|trade|top|vice|deputy|party) ){0,2}(?:chief|leader|president|minister|premier|general|guest|visitor|diplomat|official|secretary|chairman|chairwoman|envoy|PM|representative|ambassador|legislator|lawmaker|senator|speaker|chancellor|commissioner|governor|dignitary)\b(?! (?:of\b|[A-Z]))|^ (?:the|his|her) (?:visiting )?(?<nation>[A-Z][A-Za-z]+ )?(?:head of (?:[Gg]overnment|[Ss]tate)|[Gg]overnment (?:head|leader|chief))\b/;

/** The one of those told before who now meets another person: only where the words point back to one, and name nobody else. */
export function protagonist(
  draft: Draft,
  sentence: Sentence,
  trigger: Trigger,
  other: KnownPerson,
  before: readonly KnownPerson[],
): KnownPerson | undefined {
  const same = /^(?: with)? the same [a-z]+\b/.test(sentence.text.slice(trigger.end));
  if (same) return before.find((one) => one.country !== undefined && one.country !== other.country);
  const pointed = POINTS_BACK_AT.exec(sentence.text.slice(trigger.end, trigger.end + 120));
  if (pointed && !before.includes(other)) return pointedAt(draft, sentence, trigger, other, before, pointed);
  const opening = sentence.text.slice(0, trigger.start);
  const behind = sentence.text.slice(trigger.end);
  const isPlan = (trigger.form === 'noun' && SET.test(behind)) || FOLLOWED.test(behind);
  if (
    before.includes(other) ||
    !(
      POINTS_BACK.test(opening) ||
      GUESTS_AND.test(opening) ||
      HIS_ENGAGEMENT.test(opening) ||
      (isPlan && /^(?:[A-Z][a-z]* )?$/.test(opening))
    )
  )
    return undefined;
  const mentions = mentionsWithin(draft, sentence);
  if (!mentions.some(({ who, start }) => who === other && start - sentence.start >= trigger.end)) return undefined;
  if (mentions.some(({ who, by, end }) => by === 'name' && who !== other && end - sentence.start <= trigger.start))
    return undefined;
  return before.find(({ country }) => country !== undefined && country !== other.country);
}

/** The one of those told before who is of the state that the pointing words name, or of any other side where they name none. */
function pointedAt(
  draft: Draft,
  sentence: Sentence,
  trigger: Trigger,
  other: KnownPerson,
  before: readonly KnownPerson[],
  pointed: RegExpExecArray,
): KnownPerson | undefined {
  const subject = mentionsWithin(draft, sentence).findLast(({ end }) => end - sentence.start <= trigger.start);
  if (subject?.who !== other) return undefined;
  const whose = findParties(pointed.groups?.whose ?? pointed.groups?.nation ?? '')[0]?.party;
  if (whose === other.country) return undefined;
  const suited = before.filter(({ country }) => country !== undefined && country !== other.country);
  return whose ? suited.find(({ country }) => country === whose) : suited[0];
}

/** "The call …", "It began with talks …". */
const OPENS_PROGRAMME =
  /^(?:The|His|Her|An?) (?:[a-z]+ ){0,2}$|^$|^(?:It|(?:The|His|Her) (?:day|programme|program|schedule|visit)) (?:(?:began|started|opened|kicked off) (?:with )?)?$/;

/** "The call with X came on Tuesday", before anything else was told: the one whom the sentence before names first. */
export function leader(draft: Draft, sentence: Sentence, trigger: Trigger): KnownPerson | undefined {
  const at = draft.sentences.indexOf(sentence);
  const opens = OPENS_PROGRAMME.test(sentence.text.slice(0, trigger.start));
  const before = draft.sentences[at - 1];
  if (at < 1 || at > 3 || !opens || !before || !/\bwith\b/.test(sentence.text.slice(trigger.start, trigger.end + 6)))
    return undefined;
  return mentionsWithin(draft, before).find(({ by }) => by === 'name')?.who;
}
