import { foldMarks } from '../../../../actor/fold.ts';
import { findPlaces } from '../../../../actor/places.ts';
import { datelinePlace } from '../../../dateline-place.ts';
import type { Draft } from '../../../draft.ts';
import type { Gathered } from '../told/gathered.ts';
import type { MeetingPlace } from '../told/meeting-place.ts';

/** Offices of a city or a province. */
const LOCAL =
  /\b(?:People['’]s (?:Committee|Council)|(?:Party|City|Municipal|Provincial) Committee|[Mm]unicipal|[Pp]rovincial|Mayor|Governor)\b/;

/** "Who is on a working trip to the coastal city", "at the end of her tenure in the southern hub": the guest is there. */
const GUEST_IS_THERE =
  /\b(?:visit(?:ing)?|trip|tour|tenure|term|stay|came|arrived|mission|duties)\b[^.;]{0,40}\b(?:to|in|at|of) (?:the|this|his|her) (?:[a-z-]+ ){0,3}(?:city|province|locality|hub|metropolis|municipality)\b|\bat the (?:municipal|city|provincial) administrati(?:on|ve) cent(?:re|er)\b/;

/** "Receiving the diplomat in the city": a local leader's own one, in which the text is filed. */
const IN_THE_CITY = /\bin (?:the|this|his|her) (?:city|province)\b(?! of\b)/;

function ownTown(draft: Draft): MeetingPlace | undefined {
  const { city, canonical } = datelinePlace(draft.article) ?? {};
  return city && canonical ? { place: city, canonicalPlace: canonical } : undefined;
}

/** How many sentences from the telling on may say so. */
const NEAR = 2;

/**
 * The city or province of a local leader who received a guest, where the text says that the guest came to "the city", or
 * is filed from there. Elsewhere a local leader may have met anywhere.
 */
export function seatOfHost(
  draft: Draft,
  { people, mode, status, tellings: [first] }: Gathered,
): MeetingPlace | undefined {
  if (!first || status !== 'held' || (mode !== 'reception' && mode !== 'meeting' && mode !== 'talks')) return undefined;
  const [host] = people;
  if (!host?.role || !LOCAL.test(host.role)) return undefined;
  const [seat, ...others] = findPlaces(host.role);
  if (!seat && IN_THE_CITY.test(first.sentence.text)) return ownTown(draft);
  if (!seat || others.length > 0 || seat.country !== host.country) return undefined;
  const at = draft.sentences.indexOf(first.sentence);
  const near = at < 0 ? [first.sentence] : draft.sentences.slice(at, at + NEAR);
  const filed = mode === 'reception' && datelinePlace(draft.article)?.canonical === seat.place;
  if (!filed && !near.some(({ text }) => GUEST_IS_THERE.test(foldMarks(text)))) return undefined;
  return { place: seat.text, canonicalPlace: seat.place };
}
