import { findParties, isState } from '../../../../actor/gazetteer.ts';
import { classOfRole } from '../../../../actor/titles.ts';
import type { Draft, KnownPerson, Sentence } from '../../../draft.ts';
import { mentionsWithin } from '../../../mentions.ts';
import type { Mode } from '../../../reading.ts';
import { writtenOn } from '../../../written-on.ts';
import { dateIn } from '../days/time.ts';
import { modeOf } from '../manner/mode.ts';
import { statusOf } from '../manner/status.ts';
import { participantsIn, sidesOf } from '../people/participants.ts';
import { placeIn } from '../places/place.ts';
import { composeTelling, type Telling } from '../told/telling.ts';
import type { Trigger } from '../words/trigger.ts';

/** How far below the lead its heads may be named. */
const NEAR = 12;

/** What two sides of officials sit down for. */
const GATHERED = /\b(?:dialogues?|talks|consultations?|negotiations?|round|meeting|session|exchange|gathered)\b/i;

/** "Officials of both gathered in Oslo from May 3 to talk about salmon": told by a word that tells of crowds as well. */
const GATHERED_TO = /\bgathered (?:in|at) [^.;]{3,60} (?:to|for) (?:talk|talks|discuss|negotiate|exchange)\b/;
/** "Held their sixth minister-level strategy dialogue". */
const HELD_A_DIALOGUE =
  /\b(?:held|convened|conducted|opened) (?:its|their|the|an?) [^.;,]{0,80}\b(?:dialogue|consultations?|talks|negotiations?|session|meeting|round)\b/;

/** "Said participants at the tenth yearly dialogue in Washington". */
const AT_THE_DIALOGUE =
  /\b(?:at|during) the (?:[a-z0-9-]+,? ){0,9}(?:dialogue|consultations?|talks)\b(?= (?:in|on|held)\b)/;
const ONLINE = /\b(?:online|virtual(?:ly)?|by video(?: link)?|via video(?: link)?|by video ?conference)\b/;
const OF_TALKS = /\b(?:dialogue|talks|consultations?|negotiations?)\b/i;

/** "The talks were co-chaired by", "It was held under the chair of": both heads stand behind. */
const CHAIRED_BY =
  /^(?:The|This|Their|It|Both)\b[^.;]{0,60}\b(?:(?:co-?|jointly )?chaired|led|headed|presided over)(?: jointly)? by\b|^(?:The|This|It)\b[^.;]{0,80}\bunder the (?:co-?)?chair(?:manship)? of\b/;
/** "A and B co-chaired the talks": both stand before. */
const CHAIRED_IT =
  /\b(?:co-?chaired|jointly chaired|chaired|presided over|led) (?:the|this|their) (?:[a-z]+ ){0,2}(?:event|dialogue|talks|meeting|session|round|consultations?)\b/;
/** "The Vietnamese delegation, led by". */
const LED_BY =
  /\b(?:[Dd]elegation|[Ss]ide|[Tt]eam|[Gg]roups?|[Oo]fficials)\b[^.;]{0,24}\b(?:led|headed) by (?:the |its )?(?:[A-Z][a-z]+ )?$/;
/** "At the head of the Chilean delegation to the event was", "leading the other side is". */
const AT_ITS_HEAD =
  /\b(?:[Aa]t the head of|[Ll]eading|[Hh]eading) the [A-Z][a-z]+ (?:delegation|side|team)(?: (?:to|at|in) the [a-z]+)? (?:was|is) (?:the )?$/;
/** "The Vietnamese delegation was led by A, and the Chinese by B". */
const AND_THE_OTHER_BY =
  /\b(?:[Dd]elegation|[Ss]ide|[Tt]eam|[Gg]roups?)\b[^.;]{0,24}\b(?:led|headed) by [^.;]{3,140}(?:,| and|, and|, while) the [A-Z][a-z]+(?: (?:one|side|delegation|team|group))?(?: was)? by (?:the |its )?(?:[A-Z][a-z]+ ){0,2}$/;
/** "… led the Chinese side". */
const LED_IT =
  /^[^.;]{0,90}\b(?:led|headed|represented) (?:the |its )?(?:[A-Z][A-Za-z.]{1,12} )?(?:[a-z]+ )?(?:delegation|side|team)\b/;

/** "Said at the second dialogue between the two ministries": the head of one side speaks for it in the lead. */
const SAID_AT =
  /\b(?:said|stressed|affirmed|urged|told|proposed|called|stated|underlined)\b[^.;]{0,60}?\b((?:at|during) (?:the|their) (?:[a-z0-9-]+ ){0,5}(?:dialogue|talks|consultations?|meeting|session|round))\b/;

/**
 * Talks that the lead tells of delegations, whose heads the next sentences name: "the talks were co-chaired by A and B",
 * "the Chinese delegation, led by B". One meeting of those heads, with the day and the place of the lead.
 */
export function findHeads(draft: Draft, sentence: Sentence, picked: Trigger | undefined): Telling | undefined {
  if (picked?.mode === 'visit' || picked?.mode === 'message' || !GATHERED.test(sentence.text)) return undefined;
  const named = participantsIn(draft, sentence, undefined).filter(({ role }) => role !== undefined);
  if (sidesOf(named) > 1 || named.length > 1) return undefined;
  const [speaker] = named;
  const said = speaker ? SAID_AT.exec(sentence.text) : null;
  if (speaker && !said) return undefined;
  const words = said?.[1] ?? '';
  const start = said ? said.index + said[0].length - words.length : 0;
  const trigger: Trigger | undefined = said
    ? { start, end: start + words.length, mode: 'talks', form: 'noun' }
    : (picked ?? findGathering(sentence.text));
  if (!trigger) return undefined;
  const states = new Set(
    findParties(sentence.text)
      .filter(({ party }) => isState(party))
      .map(({ party }) => party),
  );
  if (!speaker && states.size !== 2) return undefined;
  const people = headsBelow(draft, sentence, speaker);
  if (!people || (!speaker && people.some(({ country }) => country === undefined || !states.has(country))))
    return undefined;
  const written = writtenOn(draft);
  const { planned, wished, recalled } = statusOf(sentence, trigger, written);
  if (wished || recalled) return undefined;
  const told = ONLINE.test(sentence.text) ? 'online talks' : modeOf(draft, sentence.text, trigger);
  const mode: Mode | undefined =
    (told === 'meeting' || told === undefined) && OF_TALKS.test(sentence.text) ? 'talks' : told;
  // Officials may sit down for days, whatever their coming together is called: "from May 3 to 5" is when they did.
  const date = dateIn(sentence, trigger.start, written, planned);
  const place = mode === 'online talks' ? undefined : placeIn(draft.article, sentence, trigger.start, mode);
  return composeTelling({ sentence, trigger, people, mode, planned, recalled: false }, date, place);
}

function findGathering(text: string): Trigger | undefined {
  const at = AT_THE_DIALOGUE.exec(text);
  if (at) return { start: at.index, end: at.index + at[0].length, mode: 'talks', form: 'noun' };
  const held = HELD_A_DIALOGUE.exec(text);
  if (held) return { start: held.index, end: held.index + held[0].length, mode: 'talks', form: 'verb' };
  const found = GATHERED_TO.exec(text);
  return found
    ? { start: found.index, end: found.index + 'gathered'.length, mode: 'meeting', form: 'verb' }
    : undefined;
}

/** The two heads of different countries that the next sentences name, the speaker of the lead first. */
function headsBelow(draft: Draft, sentence: Sentence, speaker: KnownPerson | undefined): KnownPerson[] | undefined {
  const at = draft.sentences.indexOf(sentence);
  const led: KnownPerson[] = speaker ? [speaker] : [];
  for (const next of draft.sentences.slice(at + 1, at + 1 + NEAR)) {
    const mentions = mentionsWithin(draft, next).filter(({ by, who }) => by === 'name' && !isSpokesperson(who));
    const by = CHAIRED_BY.exec(next.text);
    const it = by ? null : CHAIRED_IT.exec(next.text);
    const chairs = mentions
      .filter(({ start }) => (by ? start - next.start >= by[0].length : it ? start - next.start < it.index : false))
      .map(({ who }) => who);
    const pair = pairOf(speaker ? [speaker, ...chairs] : chairs);
    if (pair) return pair;
    for (const { who, start, end } of mentions) {
      const before = next.text.slice(Math.max(0, start - next.start - 240), start - next.start);
      if (
        LED_BY.test(before.slice(-90)) ||
        AT_ITS_HEAD.test(before.slice(-90)) ||
        AND_THE_OTHER_BY.test(before) ||
        LED_IT.test(next.text.slice(end - next.start))
      )
        led.push(who);
    }
    const heads = pairOf(led) ?? leadersOfTwo(led);
    if (heads) return heads;
  }
  return undefined;
}

const isSpokesperson = ({ role }: KnownPerson): boolean => role !== undefined && classOfRole(role) === 'spokesperson';

/** How many lead a delegation together. */
const MOST_LEADERS = 3;

/** "A and B led the U.S. delegation while C and D led the Thai delegation": two or three for either of two countries. */
function leadersOfTwo(led: readonly KnownPerson[]): KnownPerson[] | undefined {
  const all = [...new Set(led)];
  const countries = [...new Set(all.map(({ country }) => country))];
  const fits =
    countries.length === 2 &&
    countries.every((one) => one && all.filter(({ country }) => country === one).length <= MOST_LEADERS);
  return fits ? all : undefined;
}

/** The first two of different countries; nobody where more than two are named. */
function pairOf(people: readonly KnownPerson[]): KnownPerson[] | undefined {
  const all = [...new Set(people)];
  const [first, other] = all;
  if (!first?.country || !other?.country || first.country === other.country || all.length > 2) return undefined;
  return [first, other];
}
