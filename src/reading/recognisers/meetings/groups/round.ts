import type { Party } from '../../../../actor/actor.ts';
import { findParties, isState } from '../../../../actor/gazetteer.ts';
import { classesOfRole, classOfRole, type RoleClass } from '../../../../actor/titles.ts';
import { type PartialDay, precisionOf } from '../../../../calendar/day.ts';
import type { Draft, KnownPerson, Sentence } from '../../../draft.ts';
import { mentionsWithin } from '../../../mentions.ts';
import type { Mode } from '../../../reading.ts';
import { writtenOn } from '../../../written-on.ts';
import { dateIn, findSameDay } from '../days/time.ts';
import { modeOf } from '../manner/mode.ts';
import { statusOf } from '../manner/status.ts';
import { participantsIn, sidesOf, speaksOfBoth } from '../people/participants.ts';
import { placeIn, townOf } from '../places/place.ts';
import { peopleOf } from '../tell.ts';
import type { MeetingDate } from '../told/meeting-date.ts';
import type { MeetingPlace } from '../told/meeting-place.ts';
import { composeTelling, type Telling } from '../told/telling.ts';
import type { Trigger } from '../words/trigger.ts';
import { findTriggers } from '../words/triggers.ts';

/** A lead that speaks of several meetings of one host without naming the guests ("received the ambassadors of A and B"). */
export interface Round {
  readonly host: KnownPerson;
  readonly guests: readonly Party[];
  /** The office that the lead gives them all ("the Prime Ministers of A, B and C"). */
  readonly office?: RoleClass;
  readonly mode: Mode | undefined;
  readonly date?: MeetingDate;
  readonly place?: MeetingPlace;
}

const MANY =
  /\b(?:leaders|ambassadors|counterparts|ministers|presidents|premiers|PMs|officials|envoys|meetings|sessions|engagements|receptions|heads|speakers|delegations|chiefs|partners)\b/i;

/** "With the Foreign Ministers of A, B and C": an office that several hold. */
const OFFICE_OF_ALL =
  /\b((?:[Pp]rime |[Ff]oreign |[Dd]efen[cs]e )?(?:[Mm]inister|[Pp]resident|[Aa]mbassador|[Pp]remier|[Ss]peaker)s|PMs) (?:of|from) /;

/** The round that the sentence opens; `undefined` when it speaks of one guest, or of nothing held. */
export function readRound(draft: Draft, sentence: Sentence, trigger: Trigger): Round | undefined {
  if (trigger.mode === 'visit' || trigger.mode === 'message') return undefined;
  const people = peopleOf(draft, sentence, trigger);
  const host = people[0];
  if (!host?.country || sidesOf(people) > 1) return undefined;
  const guests = [
    ...new Set(
      findParties(sentence.text)
        .filter(({ party, kind }) => kind !== 'metonym' && party !== host.country && isState(party))
        .map(({ party }) => party),
    ),
  ];
  if (guests.length < 2 && (trigger.form === 'noun' || !MANY.test(sentence.text))) return undefined;
  const written = writtenOn(draft);
  const { planned, wished, recalled } = statusOf(sentence, trigger, written);
  if (planned || wished || recalled) return undefined;
  const mode = modeOf(draft, sentence.text, trigger);
  const date = dateIn(sentence, trigger.start, written, false, mode);
  const place = placeIn(draft.article, sentence, trigger.start, mode);
  const office = OFFICE_OF_ALL.exec(sentence.text.slice(trigger.end))?.[1]?.slice(0, -1);
  return {
    host,
    guests,
    mode,
    ...(office ? { office: classOfRole(office) } : {}),
    ...(date ? { date } : {}),
    ...(place ? { place } : {}),
  };
}

const LINK =
  '(?:(?:Meanwhile|Also|Later|Earlier|Separately|Then|Next|Afterwards?|On (?:the|this|that) (?:same )?(?:occasion|day)|(?:On )?[Tt]he same (?:day|afternoon|morning|evening)|Also on [A-Z][a-z]+)[, ]+)?(?:in Hanoi )?';
const RECEIVING = new RegExp(
  `^${LINK}(?:(?:[Ww]hile|[Ww]hen|[Oo]n|[Aa]fter|[Uu]pon) )?(?<verb>[Mm]eeting|[Rr]eceiving|[Ww]elcoming|[Tt]alking|[Gg]reeting|[Hh]osting|[Ss]itting down)(?: a (?:reception|meeting)| talks)?(?: with| to| for)? (?!the press|reporters)`,
);
const AT_MEETING = new RegExp(
  `^${LINK}(?:[Aa]t|[Ii]n|[Dd]uring) (?:a|an|the|his|her|their|another) (?:[a-z]+ ){0,3}(?<noun>meeting|talks?|reception|working session|conversation|dialogue|discussions?|phone call|phone talks)s?\\b`,
);

/** "With the US Secretary, Minh discussed trade": one of a round, told by what was talked about. */
const WITH_GUEST =
  /^(?:[Ww]ith|[Tt]o) (?=(?:[\p{L}'’.&-]+ ){1,14}[\p{L}'’-]+, (?:\p{Lu}[\p{L}'’-]*|he|she|the [\p{L} ]{3,30}) (?:also )?(?:discussed|talked|raised|agreed|exchanged|reviewed|spoke|focused|touched|went over|took up|conveyed|brought up|repeated|hoped|said|asked|called|proposed|suggested|expressed|stressed|affirmed|thanked|noted|urged|welcomed|praised|wished|pledged)\b)/u;

/** In a round of meetings, one may have been a reception by its own word. */
const WAS_RECEIVED = /\b(?:was|were) (?:also |then |later |earlier )?received (?:by|at|in)\b/;

/** "At the reception, X spoke of the talks with Y": what was said at the one told before. */
const AT_THAT_MEETING =
  /^(?:[Aa]t|[Ii]n|[Dd]uring) (?:the|their) (?:[a-z]+ ){0,2}(?:meeting|talks|reception|session|conversation|call),/;

/** Those who greet a guest on arrival or see one off hold no meeting. */
const AT_THE_GATE =
  /^(?:[Ww]elcoming|[Gg]reeting|[Rr]eceiving|[Ss]eeing off|[Ff]arewelling) [^.;]{0,120}\b(?:airport|airfield|air base|railway station|border gate|seaport)\b/i;

/** "Also discussed the upcoming visit by": the one named behind is spoken of. */
const SPOKEN_OF =
  /\b(?:visits?|trip|tour|preparations|remarks|proposal|plan|invitation)(?: to [A-Z][A-Za-z ]{1,30})? (?:by|of|for|from) (?:[A-Za-z]+ ){0,4}$/;

/** "The officials said that the President valued the trip": who is spoken of, by somebody of the round, is no guest. */
const WHOM_THEY_SAID =
  /\b(?:said|noted|told|stressed|affirmed|added|hoped|stated|believed)(?: [^.;,]{2,40})? that (?:(?:the|[A-Z][\w.]*) ){0,5}$/;

/** "It was the turn of X", "next came X", "his second guest was X": whoever stands behind is the next. */
export const NEXT_GUEST =
  /\b(?:(?:it was|came) (?:then )?the turn of|(?:[Nn]ext|[Tt]hen|[Aa]fter (?:him|her)) (?:came|was|in line (?:came|was))|(?:second|third|fourth|next|last|other|final) (?:guest|visitor|caller)(?: of the (?:day|morning|afternoon|evening))? was|(?:was|were) (?:then )?followed (?:by|into the (?:room|office) by))(?= )/;

/** How a sentence opens the telling of one meeting of several, and whom it brings. */
export interface Opening {
  readonly guest: KnownPerson;
  readonly host: KnownPerson;
  readonly mode: Mode;
  /** By its first words ("Meeting with X, …"); otherwise it only names the next guest of a round. */
  readonly opens: boolean;
}

/** The next guest of a host whom the sentence brings in. `reported` are the pairs told so far. */
export function readOpening(
  draft: Draft,
  sentence: Sentence,
  round: Round | undefined,
  reported: readonly { readonly people: readonly KnownPerson[] }[],
): Opening | undefined {
  if (AT_THE_GATE.test(sentence.text)) return undefined;
  const receiving = RECEIVING.exec(sentence.text)?.groups?.verb?.toLowerCase();
  const noun = AT_MEETING.exec(sentence.text)?.groups?.noun;
  const turn = receiving || noun ? undefined : NEXT_GUEST.exec(sentence.text);
  const withGuest = round !== undefined && WITH_GUEST.test(sentence.text);
  const opens = receiving !== undefined || noun !== undefined || withGuest || (turn !== null && turn !== undefined);
  if (!opens && !round) return undefined;
  const hosts = round ? [round.host] : (reported[0]?.people ?? []);
  const people = participantsIn(draft, sentence, undefined);
  const here = mentionsWithin(draft, sentence).map(({ who }) => who);
  const speaker = AT_THAT_MEETING.test(sentence.text) ? people[0] : undefined;
  if (!round && speaker && reported.at(-1)?.people.includes(speaker)) return undefined;
  // "Welcoming X, the host said that Y …": whoever is named first was received, and is known already.
  const first = people[0];
  if (!round && receiving && first && hosts.includes(first)) return undefined;
  // "During the meeting with X, he welcomed that Y will come": of the meeting with X, told first.
  if (noun && !round) {
    const comma = sentence.text.indexOf(', ');
    const opened = here.filter((who) => guestAt(draft, sentence, who) < comma);
    if (opened.length > 0 && opened.every((who) => hosts.includes(who))) return undefined;
  }
  for (const guest of people) {
    if (!guest.country || !guest.role || hosts.includes(guest)) continue;
    if (turn && guestAt(draft, sentence, guest) < turn.index) continue;
    const host = hosts.find(
      (one) =>
        one.country !== guest.country &&
        (round !== undefined || turn || here.includes(one) || speaksOfBoth(sentence.text)),
    );
    if (!host?.country || reported.some((one) => one.people.includes(guest) && one.people.includes(host))) continue;
    if (round && !opens && !round.guests.includes(guest.country)) continue;
    if (round?.office && !opens && !classesOfRole(guest.role).includes(round.office)) continue;
    // "During the conversation, X …": the one told just before.
    if (noun && !round && reported.at(-1)?.people.includes(guest)) continue;
    const upToGuest = sentence.text.slice(0, guestAt(draft, sentence, guest));
    if (SPOKEN_OF.test(upToGuest) || (!opens && WHOM_THEY_SAID.test(upToGuest))) continue;
    const inOpening = upToGuest.split(',').length <= 3;
    if (!inOpening || /\b(?:last (?:year|month|week)|recalled his|ago)\b|\bin (?:19|20)\d\d\b/.test(upToGuest))
      continue;
    return {
      guest,
      host,
      mode: WAS_RECEIVED.test(sentence.text) ? 'reception' : modeBy(receiving, noun, round?.mode),
      opens,
    };
  }
  return undefined;
}

function guestAt(draft: Draft, sentence: Sentence, guest: KnownPerson): number {
  const mention = mentionsWithin(draft, sentence).find(({ who }) => who === guest);
  return mention ? mention.start - sentence.start : sentence.text.length;
}

function modeBy(receiving: string | undefined, noun: string | undefined, round: Mode | undefined): Mode {
  if (round === 'phone call' || round === 'online talks') return round;
  if (noun?.startsWith('phone')) return 'phone call';
  if (receiving === 'receiving' || noun === 'reception') return 'reception';
  if (noun === 'talks') return 'talks';
  return round === 'reception' ? round : 'meeting';
}

/** "Met with officials, including A and B": those listed right behind the guest, of the same side. */
function besideGuest(draft: Draft, sentence: Sentence, guest: KnownPerson): KnownPerson[] {
  const mentions = mentionsWithin(draft, sentence).filter(({ by }) => by === 'name');
  const found: KnownPerson[] = [];
  let last = mentions.find(({ who }) => who === guest);
  for (const mention of mentions) {
    if (!last || mention.start < last.end) continue;
    const between = sentence.text.slice(last.end - sentence.start, mention.start - sentence.start);
    if (!isListed(between) || mention.who.country !== guest.country) break;
    found.push(mention.who);
    last = mention;
  }
  return found;
}

/** Letters of the posts that may stand between two of a list. */
const MOST_OF_POST = 90;

/** ", and the", ", Deputy Minister, Ministry of Sports, ": the next of the list stands behind, be it after a post. */
function isListed(between: string): boolean {
  if (!/^(?:,| and | as well as )/.test(between) || between.length > MOST_OF_POST) return false;
  return between.split(/[ ,]+/).every((word) => /^(?:$|[A-Z]|(?:and|as|well|of|for|the|its)$)/.test(word));
}

/** The meeting of an opening, with the day and the place of its round where the sentence gives none. */
export function tellOpening(
  draft: Draft,
  sentence: Sentence,
  opening: Opening,
  round: Round | undefined,
  last: { readonly date?: PartialDay; readonly place?: MeetingPlace } | undefined,
): Telling {
  const { guest, host, mode } = opening;
  const named = guestAt(draft, sentence, guest);
  const comma = sentence.text.indexOf(', ', named);
  const opens = { ...sentence, text: sentence.text.slice(0, comma < 0 ? sentence.text.length : comma) };
  const later = dateIn(sentence, 0, writtenOn(draft), false);
  // A month further on is that of what was talked about.
  const own =
    dateIn(opens, 0, writtenOn(draft), false) ?? (later && precisionOf(later.date) !== 'month' ? later : undefined);
  const sameDay = findSameDay(sentence.text.slice(0, 220), last?.date);
  const sameTime = sameDay?.date === last?.date;
  const date = own ?? round?.date ?? sameDay;
  const place =
    placeIn(draft.article, sentence, whereTold(sentence), mode) ??
    round?.place ??
    (sameDay && sameTime ? townOf(last?.place) : undefined);
  const trigger = { start: 0, end: 0, mode, form: 'verb' } as const;
  const people = [host, guest, ...besideGuest(draft, sentence, guest)];
  return composeTelling({ sentence, trigger, people, mode, planned: false, recalled: false }, date, place);
}

/** "It was the turn of X, who met the guest in the garden": the clause tells where. */
function whereTold({ text }: Sentence): number {
  if (!NEXT_GUEST.test(text)) return 0;
  return findTriggers(text).find(({ form, mode }) => form === 'verb' && mode !== 'visit')?.start ?? 0;
}
