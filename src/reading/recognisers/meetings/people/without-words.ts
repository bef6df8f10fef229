import { classOfRole } from '../../../../actor/titles.ts';
import type { Draft, KnownPerson, Sentence } from '../../../draft.ts';
import type { Mode } from '../../../reading.ts';
import type { Gathered } from '../gathered.ts';
import { speaksOfBoth } from './participants.ts';

const SPEAKING =
  /^(?:,? (?:in turn|(?:for|on) (?:his|her|its) part|also),?|, (?:member|head|chairman|chairwoman|minister|deputy|director|secretary|chief|who)\b[^.;]{3,170},)?\s(?:said|stressed|affirmed|noted|suggested|proposed|thanked|congratulated|agreed|welcomed|expressed|emphasi[sz]ed|highlighted|called|asked|urged|hoped|reaffirmed|underlined|underscored|believed|informed|requested|appreciated|shared|voiced|stated|hailed|praised|lauded|described|briefed|reiterated|pledged|asserted|added|also|spoke|recalled|raised|requested|conveyed|extended|offered|announced|promised|assured|pointed|recommended|called|looked|accepted)\b/;

/** The first two of different sides who speak in the text; with `after`, only when none is named up to its end. */
export function speakersOf(draft: Draft, after?: Sentence): readonly KnownPerson[] | undefined {
  const speakers: KnownPerson[] = [];
  for (const mention of draft.mentions) {
    if (mention.in !== 'body' || mention.by !== 'name' || speakers.includes(mention.who)) continue;
    if (mention.who.role && classOfRole(mention.who.role) === 'spokesperson') continue;
    if (after && mention.start < after.end) return undefined;
    if (SPEAKING.test(draft.article.parts.body.slice(mention.end, mention.end + 240))) speakers.push(mention.who);
  }
  const first = speakers[0];
  const other = speakers.find(({ country }) => country && country !== first?.country);
  return first?.country && other ? [first, other] : undefined;
}

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
