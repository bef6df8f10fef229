import type { Draft, KnownPerson } from '../../../draft.ts';
import { mentionsWithin } from '../../../mentions.ts';
import { participantsIn, SUBJECT_STARTS, speaksOfBoth } from '../people/participants.ts';
import { speakersOf } from '../people/speakers.ts';
import { type Gathered, gather } from '../told/gathered.ts';
import { composeTelling } from '../told/telling.ts';

const AT_IT =
  /^(?:At|In|During) (?:the(?:ir|se)? )(?:[a-z]+ ){0,2}(talks|meeting|session|reception|phone (?:call|talks))\b/;

/** How far down the text may say it. */
const OPENING = 3;

/** "At the talks, the two sides …": what is left of the text still says how they came together. */
function modeOfOpening(text: string): 'talks' | 'meeting' | 'reception' | 'phone call' | undefined {
  const noun = AT_IT.exec(text)?.[1];
  if (noun?.startsWith('phone')) return 'phone call';
  if (noun === 'session') return 'meeting';
  return noun as 'talks' | 'meeting' | 'reception' | undefined;
}

/**
 * "At the talks, A said … . President B congratulated …": a text that lost its lead opens with what one said there, and the
 * next sentence, or the next one who speaks, is of another side.
 */
export function findTalksOfCutLead(draft: Draft): Gathered | undefined {
  const [opening, next] = draft.sentences;
  const mode = opening && modeOfOpening(opening.text);
  if (!opening || !next || !mode) return undefined;
  const [first, ...others] = participantsIn(draft, opening, undefined);
  const [answer] = mentionsWithin(draft, next);
  const near = answer && answer.start - next.start <= SUBJECT_STARTS ? answer.who : undefined;
  const other = near?.country && near.country !== first?.country ? near : answerOf(draft, first);
  if (!first?.country || !other?.country || others.length > 0 || first.country === other.country) return undefined;
  const trigger = { start: 0, end: AT_IT.exec(opening.text)?.[0].length ?? 0, mode, form: 'noun' } as const;
  return gather(
    composeTelling(
      { sentence: opening, trigger, people: [first, other], mode, planned: false, recalled: false },
      undefined,
    ),
  );
}

/** Who of another side speaks further down, where the one of the opening is the first who speaks: an office-holder. */
function answerOf(draft: Draft, first: KnownPerson | undefined): KnownPerson | undefined {
  const [one, other] = speakersOf(draft) ?? [];
  return one !== undefined && one === first && one.role !== undefined && other?.role !== undefined ? other : undefined;
}

/**
 * "At the meeting, the Party chief thanked …": a text that lost its lead opens with what was said there, and the caption of
 * its picture names one official of each of two countries.
 */
export function findTalksOfCaption(draft: Draft): Gathered | undefined {
  const opening = draft.sentences.slice(0, OPENING - 1).find(({ text }) => modeOfOpening(text));
  const mode = opening && modeOfOpening(opening.text);
  if (!opening || !mode) return undefined;
  for (const caption of draft.asides.filter((aside) => aside.in === 'caption')) {
    const people = participantsIn(draft, caption, undefined);
    const [first, other, ...others] = people;
    if (!first?.role || !other?.role || !first.country || !other.country) continue;
    if (others.length > 0 || first.country === other.country) continue;
    const trigger = { start: 0, end: AT_IT.exec(opening.text)?.[0].length ?? 0, mode, form: 'noun' } as const;
    return gather(
      composeTelling({ sentence: opening, trigger, people, mode, planned: false, recalled: false }, undefined),
    );
  }
  return undefined;
}

/** A text that lost its lead: two sides take turns to speak and agree, but how and where is not told. */
export function findMeetingWithoutWords(draft: Draft): Gathered | undefined {
  const agreed = draft.sentences.find(
    ({ text }) =>
      !/^["“]/.test(text) &&
      speaksOfBoth(text) &&
      /\b(?:agreed|shared the view|consented|spoke highly|discussed|exchanged views|concurred|pledged|applauded|reviewed|noted|hailed|welcomed|acknowledged|affirmed|expressed|voiced|told each other|highlighted|appreciated|recognised|recognized|stressed|were (?:of one mind|unanimous|pleased|glad)|reached)\b/.test(
        text,
      ),
  );
  if (!agreed) return undefined;
  const [first, other] = speakersOf(draft) ?? [];
  if (!first || !other) return undefined;
  const mode = draft.sentences
    .slice(0, OPENING)
    .map(({ text }) => modeOfOpening(text))
    .find(Boolean);
  return {
    tellings: [
      {
        sentence: agreed,
        trigger: { start: 0, end: agreed.text.length, mode: 'talks', form: 'noun' },
        people: [first, other],
        mode: 'talks',
        planned: false,
        recalled: false,
      },
    ],
    people: [first, other],
    mode,
    status: 'held',
  };
}
