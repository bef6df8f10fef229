import type { Draft, KnownPerson, Sentence } from '../../../draft.ts';
import type { Mode } from '../../../reading.ts';
import type { ToldBefore } from '../told/telling.ts';
import type { Trigger } from '../words/trigger.ts';

/** "Is to meet X in Moscow for talks on trade": the purpose says more than the verb. */
const FOR_TALKS = /^[^.;]{0,160}\bfor (?!hosting\b|organi[sz]ing\b|the\b)(?:[a-z]+ ){0,2}talks\b/;

const CHAIRED = /^(?:co-chair|(?:was|were) in the chair|chaired|jointly chair|(?:co-|jointly )presid)/;

const A_DIALOGUE =
  /^(?: (?:the|a|an|their|[a-z0-9-]+|\p{Lu}[^\s.;,]{1,20}),?){0,9} (?:[Dd]ialogue|[Cc]onsultations?|[Tt]alks|[Nn]egotiations)\b/u;

/** Who "sat down with" somebody held talks where the text calls it so; elsewhere it was a meeting. */
const tellsOfTalks = (draft: Draft, text: string): boolean =>
  /\b[Tt]alks\b|\b[Nn]egotiat/.test(`${text} ${draft.article.parts.head} ${draft.article.parts.body.slice(0, 3000)}`);

/** What a text calls talks across a distance. */
const ONLINE = /\b(?:online|virtual|video)[- ](?:talks|meeting|conversation|session|discussion|conference)\b/i;

/** How they came together, as the trigger and the words near it say. */
export function modeOf(draft: Draft, text: string, trigger: Trigger): Mode | undefined {
  if (trigger.mode === 'unsaid') {
    const { head, body } = draft.article.parts;
    const near = `${head}\n${body.slice(0, 1500)}`;
    if (/^talked/.test(text.slice(trigger.start)) && ONLINE.test(near)) return 'online talks';
    if (/^talked/.test(text.slice(trigger.start))) return /\b(?:tele)?phone/.test(near) ? 'phone call' : 'talks';
    const called = /\b(?:tele)?phone|\b[Cc]alls?\b(?! (?:for|on|to)\b)/.test(near);
    return called ? 'phone call' : text.startsWith('told ', trigger.start) ? 'meeting' : undefined;
  }
  if (
    trigger.mode === 'reception' &&
    /^(?:host|receiv|(?:was |were )?welcom)/.test(text.slice(trigger.start, trigger.end))
  )
    return FOR_TALKS.test(text.slice(trigger.end, trigger.end + 200)) ? 'talks' : trigger.mode;
  if (/^(?:sat|sit)/.test(text.slice(trigger.start)) && !tellsOfTalks(draft, text)) return 'meeting';
  if (trigger.mode !== 'talks' && trigger.mode !== 'meeting') return trigger.mode;
  if (
    CHAIRED.test(text.slice(trigger.start, trigger.end)) &&
    A_DIALOGUE.test(text.slice(trigger.end, trigger.end + 110))
  )
    return 'talks';
  const near = text.slice(Math.max(0, trigger.start - 60), trigger.end + 180);
  if (/\b(?:by|over|via|on) (?:the )?(?:tele)?phone\b(?! (?:call|conversation|talks))/i.test(near)) return 'phone call';
  if (
    /\b(?:via|by) (?:video|teleconference)|\bvideo ?conference|\bin (?:an )?online format|\bheld online\b|\bvirtually\b/i.test(
      near,
    )
  )
    return 'online talks';
  return FOR_TALKS.test(text.slice(trigger.end, trigger.end + 200)) ? 'talks' : trigger.mode;
}

/** "Later, X sat down with Y", where the talks of which the text speaks were with another. */
export function isNextSeat(
  { text }: Sentence,
  { start }: Trigger,
  people: readonly KnownPerson[],
  main: ToldBefore | undefined,
): boolean {
  return (
    main?.mode === 'talks' &&
    /^(?:sat|sits?|sitting) down with\b/.test(text.slice(start)) &&
    !/\b[Tt]alks\b|\b[Nn]egotiat/.test(text) &&
    people.some((one) => !main.people.includes(one))
  );
}
