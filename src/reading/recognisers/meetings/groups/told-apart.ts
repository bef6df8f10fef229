import type { Draft } from '../../../draft.ts';
import { mentionsIn } from '../people/participants.ts';
import { saysTogether } from '../people/together.ts';
import type { Telling } from '../told/telling.ts';
import { withoutDots } from '../words/abbreviated.ts';

/** How a later sentence takes up one of several guests. */
const TAKES_UP =
  /^(?:[A-Z][a-z]+ )?(?:(?:[Mm]eeting|[Tt]alking|[Ss]peaking)(?: with| to)?|[Rr]eceiving|(?:[Aa]t|[Ii]n|[Dd]uring) (?:the|his|her|a) (?:[a-z]+ ){0,2}(?:meeting|talks|reception|session|conversation) (?:with|for)) (?=[A-Z]|the )/;

/**
 * A lead that lists guests ("met A, B and C"), told as one meeting a guest where a later sentence
 * takes up one of them alone ("At the meeting with B, …"); otherwise as it is.
 */
export function toldApart(draft: Draft, telling: Telling): Telling[] {
  const each = toldEach(draft, telling) ?? toldThen(draft, telling);
  if (each) return each;
  const [host, ...guests] = telling.people;
  const countries = new Set(guests.map(({ country }) => country));
  if (!host || guests.length < 2 || saysTogether(telling.sentence.text)) return [telling];
  if (telling.mode === 'visit' || telling.mode === 'message' || countries.has(host.country)) return [telling];
  const takenUp = draft.sentences.some((later) => {
    const opening = later === telling.sentence ? undefined : TAKES_UP.exec(later.text)?.[0];
    const named = opening ? mentionsIn(draft, later).filter(isAt(later.start + opening.length)) : [];
    return named.filter(({ who }) => guests.includes(who)).length === 1;
  });
  return takenUp ? guests.map((guest) => ({ ...telling, people: [host, guest] })) : [telling];
}

/** "A hosted X for lunch, and B and C each saw him": a clause of its own for those who saw the same guest. */
const EACH_SAW = /, (?:and|while) (?=[^.;]{3,160}? each (?:saw|met|received|called on|spoke with) (?:him|her)\b)/;

function toldEach(draft: Draft, telling: Telling): Telling[] | undefined {
  const { sentence, people } = telling;
  const clause = EACH_SAW.exec(withoutDots(sentence.text));
  if (!clause) return undefined;
  const at = sentence.start + clause.index;
  const named = mentionsIn(draft, sentence);
  const first = people.filter((one) => named.some(({ who, start }) => who === one && start < at));
  const others = people.filter((one) => !first.includes(one));
  const guest = first.find(({ country }) => others.every((one) => one.country !== country));
  if (first.length < 2 || others.length === 0 || !guest) return undefined;
  const { place: _place, ...told } = telling;
  return [
    { ...telling, people: first },
    ...others.map((one): Telling => ({ ...told, mode: 'meeting', people: [one, guest] })),
  ];
}

/** "Met A at the guest house and then B": whom the same person met next. */
const THEN = / and (?:then|later|afterwards) (?:(?:with|on|the|by) ){0,2}(?=[A-Z])/;

function toldThen(draft: Draft, telling: Telling): Telling[] | undefined {
  const { sentence, trigger, people, planned } = telling;
  const then = trigger.form === 'verb' ? THEN.exec(sentence.text.slice(trigger.end)) : null;
  if (!then) return undefined;
  const at = sentence.start + trigger.end + then.index + then[0].length;
  const next = mentionsIn(draft, sentence).find(({ start }) => start === at)?.who;
  const [host, guest, ...more] = people.filter((one) => one !== next);
  if (!next || !host || !guest || more.length > 0 || next.country === host.country) return undefined;
  const { place: _place, date, ...told } = telling;
  const sameDay = date && !planned ? { date } : {};
  return [
    { ...telling, people: [host, guest] },
    { ...told, ...sameDay, people: [host, next] },
  ];
}

const isAt =
  (at: number) =>
  ({ start }: { readonly start: number }): boolean =>
    start >= at && start <= at + 30;
