import type { Draft } from '../../../draft.ts';
import { mentionsIn } from '../people/participants.ts';
import { saysTogether } from '../people/together.ts';
import type { Telling } from '../told.ts';

/** How a later sentence takes up one of several guests. */
const TAKES_UP =
  /^(?:[A-Z][a-z]+ )?(?:(?:[Mm]eeting|[Tt]alking|[Ss]peaking)(?: with| to)?|[Rr]eceiving|(?:[Aa]t|[Ii]n|[Dd]uring) (?:the|his|her|a) (?:[a-z]+ ){0,2}(?:meeting|talks|reception|session|conversation) (?:with|for)) (?=[A-Z]|the )/;

/**
 * A lead that lists guests ("met A, B and C"), told as one meeting a guest where a later sentence
 * takes up one of them alone ("At the meeting with B, …"); otherwise as it is.
 */
export function toldApart(draft: Draft, telling: Telling): Telling[] {
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

const isAt =
  (at: number) =>
  ({ start }: { readonly start: number }): boolean =>
    start >= at && start <= at + 30;
