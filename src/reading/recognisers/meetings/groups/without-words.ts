import type { Draft } from '../../../draft.ts';
import type { Mode } from '../../../reading.ts';
import type { Gathered } from '../gathered.ts';
import { speaksOfBoth } from '../people/participants.ts';
import { speakersOf } from '../people/speakers.ts';

const AT_IT = /^(?:At|In|During) (?:the(?:ir|se)? )(?:[a-z]+ ){0,2}(talks|meeting|reception|phone (?:call|talks))\b/;

/** How far down the text may say it. */
const OPENING = 3;

/** "At the talks, the two sides …": what is left of the text still says how they came together. */
function modeOfOpening(text: string): Mode | undefined {
  const noun = AT_IT.exec(text)?.[1];
  if (noun?.startsWith('phone')) return 'phone call';
  return noun as 'talks' | 'meeting' | 'reception' | undefined;
}

/** A text that lost its lead: two sides take turns to speak and agree, but how and where is not told. */
export function findMeetingWithoutWords(draft: Draft): Gathered | undefined {
  const agreed = draft.sentences.find(
    ({ text }) =>
      speaksOfBoth(text) &&
      /\b(?:agreed|shared the view|consented|spoke highly|discussed|exchanged views|concurred|pledged|applauded|reviewed|noted|hailed|welcomed|acknowledged|affirmed|expressed|highlighted|appreciated|recognised|recognized|stressed|were (?:of one mind|unanimous|pleased|glad)|reached)\b/.test(
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
